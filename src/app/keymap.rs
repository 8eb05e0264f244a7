//! Which key does what, where. Only keys that a Swedish keyboard has without AltGr or dead keys are bound, and none
//! that Windows Terminal keeps for itself; a test walks this table and rejects the rest.

use super::action::Action;
use super::key::{Code, Key};
use super::view::View;

/// Where a binding holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In a view.
    View(View),
    /// In the detail pane.
    Detail,
    /// In a list that lies over a view.
    List,
    /// In a list with a text field, or a text field alone: characters are text there.
    Text,
    /// In a form: characters are text in the field that the cursor is in.
    Form,
    /// In the form of a report, which can be shown before it is written.
    Handout,
    /// Where the user is asked something.
    Question,
    /// Where a day is chosen: digits are text there, arrows move in a calendar.
    Days,
    /// On a page of the walkthrough.
    Walkthrough,
}

/// One binding.
#[derive(Debug, Clone, Copy)]
pub struct Binding {
    /// The keys, the one to be shown first.
    pub keys: &'static [Key],
    /// What they do.
    pub action: Action,
    /// Where they do it.
    pub scope: Scope,
}

/// The places where a binding holds.
#[derive(Debug, Clone, Copy)]
pub enum Scope {
    /// Everywhere.
    All,
    /// In every view, and in the detail pane.
    Views,
    /// Where the cursor can be on a cell.
    Cells,
    /// Where no text is written.
    Lists,
    /// In what lies over a view.
    LaidOver,
    /// In a form.
    Forms,
    /// In the form of a report.
    Handouts,
    /// Where something written may be lost.
    Questions,
    /// Where a day is chosen.
    Days,
    /// On a page of the walkthrough.
    Walk,
    /// In these views.
    Of(&'static [View]),
}

impl Scope {
    /// Tells whether a place is one of them.
    pub fn holds(self, place: Place) -> bool {
        match (self, place) {
            (Self::All, _) | (Self::Views | Self::Lists | Self::Cells, Place::Detail) => true,
            (Self::Views | Self::Lists, Place::View(_)) | (Self::Lists, Place::List) => true,
            (Self::Cells, Place::View(view)) => view.has_cells(),
            (Self::LaidOver, Place::List | Place::Text | Place::Days) => true,
            (Self::Forms, Place::Form | Place::Handout) | (Self::Handouts, Place::Handout) => true,
            (Self::Questions, Place::Question) | (Self::Days, Place::Days) => true,
            (Self::Walk, Place::Walkthrough) => true,
            (Self::Of(views), Place::View(view)) => views.contains(&view),
            _ => false,
        }
    }
}

const ALL: Scope = Scope::All;
const VIEWS: Scope = Scope::Views;
const CELLS: Scope = Scope::Cells;
const LISTS: Scope = Scope::Lists;
const LAID_OVER: Scope = Scope::LaidOver;
const FORMS: Scope = Scope::Forms;
const HANDOUTS: Scope = Scope::Handouts;
const QUESTIONS: Scope = Scope::Questions;
const DAYS: Scope = Scope::Days;
const WALK: Scope = Scope::Walk;
const ROLES: Scope = Scope::Of(&[View::Roles]);
const MATURITY: Scope = Scope::Of(&[View::Maturity]);
const REQUIREMENTS: Scope = Scope::Of(&[View::Requirements]);
const TIMELINE: Scope = Scope::Of(&[View::Timeline]);
const WITH_CELLS: Scope = Scope::Of(&[View::Matrix, View::Department]);
const MATRIX: Scope = Scope::Of(&[View::Matrix]);
const HISTORY: Scope = Scope::Of(&[View::History]);
const CHANGES: Scope = Scope::Of(&[View::Matrix, View::History]);

const fn plain(code: Code) -> Key {
    Key::plain(code)
}

const fn c(c: char) -> Key {
    Key::char(c)
}

const fn bind(keys: &'static [Key], action: Action, scope: Scope) -> Binding {
    Binding { keys, action, scope }
}

/// Every binding, in the order of the help.
pub const BINDINGS: &[Binding] = &[
    bind(&[c('d')], Action::Decide, WALK),
    bind(&[c('r')], Action::Record, WALK),
    bind(&[c('e')], Action::CloseMeeting, WALK),
    bind(&[c(' ')], Action::Tick, WALK),
    bind(&[c('u'), Key::ctrl('z')], Action::Undo, WALK),
    bind(&[plain(Code::PageDown), plain(Code::Right)], Action::NextPage, WALK),
    bind(&[plain(Code::PageUp), plain(Code::Left)], Action::PreviousPage, WALK),
    bind(&[plain(Code::Home)], Action::FirstPage, WALK),
    bind(&[plain(Code::End)], Action::LastPage, WALK),
    bind(&[c('i'), Key::ctrl('p'), c(':')], Action::Index, WALK),
    bind(&[c('s')], Action::Spotlight, WALK),
    bind(&[c('b'), c('.')], Action::Black, WALK),
    bind(&[c(' ')], Action::Tick, CELLS),
    bind(&[c('s')], Action::State, CELLS),
    bind(&[c('v')], Action::Range, WITH_CELLS),
    bind(&[Key::shift(Code::Up)], Action::ExtendUp, WITH_CELLS),
    bind(&[Key::shift(Code::Down)], Action::ExtendDown, WITH_CELLS),
    bind(&[Key::shift(Code::Left)], Action::ExtendLeft, MATRIX),
    bind(&[Key::shift(Code::Right)], Action::ExtendRight, MATRIX),
    bind(&[plain(Code::Enter)], Action::Open, ALL),
    bind(&[plain(Code::Esc)], Action::Back, ALL),
    bind(&[c('/'), Key::ctrl('f')], Action::Search, VIEWS),
    bind(&[c('f')], Action::Filter, VIEWS),
    bind(&[c('F')], Action::ClearFilter, WITH_CELLS),
    bind(&[plain(Code::Backspace)], Action::DropChip, WITH_CELLS),
    bind(&[c('n'), plain(Code::Function(3))], Action::NextHit, CELLS),
    bind(&[c('N'), Key::shift(Code::Function(3))], Action::PreviousHit, CELLS),
    bind(&[c('p')], Action::Grouping, MATRIX),
    bind(&[c('p')], Action::NextList, REQUIREMENTS),
    bind(&[c('+')], Action::Nearer, TIMELINE),
    bind(&[c('-')], Action::Farther, TIMELINE),
    bind(&[c('-')], Action::FoldAll, MATRIX),
    bind(&[c('b')], Action::Staff, ROLES),
    bind(&[c('b')], Action::Assess, MATURITY),
    bind(&[c('d')], Action::Due, CELLS),
    bind(&[c('x')], Action::Exception, CELLS),
    bind(&[c('C')], Action::Resolve, VIEWS),
    bind(&[c('i')], Action::Note, CELLS),
    bind(&[c('r')], Action::Evidence, CELLS),
    bind(&[c('u'), Key::ctrl('z')], Action::Undo, VIEWS),
    bind(&[c('U'), Key::ctrl('y')], Action::Redo, VIEWS),
    bind(&[c('c')], Action::Compare, CHANGES),
    bind(&[c('b')], Action::Since, CHANGES),
    bind(&[c('m')], Action::Meeting, VIEWS),
    bind(&[c('D')], Action::Days, VIEWS),
    bind(&[c('T')], Action::Today, VIEWS),
    bind(&[c('1')], Action::Show(View::Overview), VIEWS),
    bind(&[c('2')], Action::Show(View::Timeline), VIEWS),
    bind(&[c('3')], Action::Show(View::Matrix), VIEWS),
    bind(&[c('4')], Action::Show(View::Department), VIEWS),
    bind(&[c('5')], Action::Show(View::Roles), VIEWS),
    bind(&[c('6')], Action::Show(View::Maturity), VIEWS),
    bind(&[c('7')], Action::Show(View::Requirements), VIEWS),
    bind(&[c('8')], Action::Show(View::History), VIEWS),
    bind(&[plain(Code::Tab)], Action::NextView, VIEWS),
    bind(&[Key::shift(Code::Tab)], Action::PreviousView, VIEWS),
    bind(&[plain(Code::Up)], Action::Up, ALL),
    bind(&[c('k')], Action::Up, LISTS),
    bind(&[plain(Code::Down)], Action::Down, ALL),
    bind(&[c('j')], Action::Down, LISTS),
    bind(&[plain(Code::Left), c('h')], Action::Left, CELLS),
    bind(&[plain(Code::Right), c('l')], Action::Right, CELLS),
    bind(&[plain(Code::Left), c('h')], Action::Left, TIMELINE),
    bind(&[plain(Code::Right), c('l')], Action::Right, TIMELINE),
    bind(&[c('d')], Action::Due, TIMELINE),
    bind(&[plain(Code::Left), c('h')], Action::Earlier, HISTORY),
    bind(&[plain(Code::Right), c('l')], Action::Later, HISTORY),
    bind(&[Key::shift(Code::Left)], Action::DayBefore, HISTORY),
    bind(&[Key::shift(Code::Right)], Action::DayAfter, HISTORY),
    bind(&[plain(Code::PageUp)], Action::PageUp, ALL),
    bind(&[plain(Code::PageDown)], Action::PageDown, ALL),
    bind(&[plain(Code::Home), c('g')], Action::First, LISTS),
    bind(&[plain(Code::End), c('G')], Action::Last, LISTS),
    bind(&[Key::ctrl('p'), c(':')], Action::Palette, VIEWS),
    bind(&[c('e')], Action::HandOut, VIEWS),
    bind(&[c('y')], Action::Copy, VIEWS),
    bind(&[c('t')], Action::Theme, VIEWS),
    bind(&[c('z')], Action::Density, VIEWS),
    bind(&[c('L')], Action::Language, VIEWS),
    bind(&[c('M')], Action::Mouse, VIEWS),
    bind(&[c('?'), plain(Code::Function(1))], Action::Help, VIEWS),
    bind(&[plain(Code::Function(5)), Key::shift(Code::Function(5))], Action::Walkthrough, VIEWS),
    bind(&[c('k')], Action::Up, WALK),
    bind(&[c('j')], Action::Down, WALK),
    bind(&[c('t')], Action::Theme, WALK),
    bind(&[c('L')], Action::Language, WALK),
    bind(&[c('?'), plain(Code::Function(1))], Action::Help, WALK),
    bind(&[c('q')], Action::Quit, VIEWS),
    bind(&[Key::ctrl('q'), Key::ctrl('c')], Action::Quit, ALL),
    bind(&[plain(Code::Function(1)), Key::ctrl('p')], Action::Back, LAID_OVER),
    bind(&[Key::ctrl('s')], Action::Save, FORMS),
    bind(&[Key::ctrl('o')], Action::Preview, HANDOUTS),
    bind(&[plain(Code::Tab)], Action::Down, FORMS),
    bind(&[Key::shift(Code::Tab)], Action::Up, FORMS),
    bind(&[plain(Code::Left)], Action::Left, FORMS),
    bind(&[plain(Code::Right), c(' ')], Action::Right, FORMS),
    bind(&[c('q'), c('j'), c('y')], Action::Discard, QUESTIONS),
    bind(&[c('n')], Action::Back, QUESTIONS),
    bind(&[plain(Code::Left)], Action::Left, DAYS),
    bind(&[plain(Code::Right)], Action::Right, DAYS),
    bind(&[c('t'), c('T')], Action::Today, DAYS),
    bind(&[c('m')], Action::LastMeeting, DAYS),
    bind(&[c('e')], Action::YearEnd, DAYS),
];

/// Returns what a key does in a place.
pub fn action(key: Key, place: Place) -> Option<Action> {
    BINDINGS.iter().find(|it| it.scope.holds(place) && it.keys.contains(&key)).map(|it| it.action)
}

/// Returns the key to show for an action in a place.
pub fn key(action: Action, place: Place) -> Option<Key> {
    keys(action, place).first().copied()
}

/// Returns all keys for an action in a place. A key that does something else there is not one of them.
pub fn keys(action: Action, place: Place) -> Vec<Key> {
    let bindings = BINDINGS.iter().filter(|it| it.scope.holds(place) && it.action == action);
    bindings.flat_map(|it| it.keys.iter().copied()).filter(|key| self::action(*key, place) == Some(action)).collect()
}
