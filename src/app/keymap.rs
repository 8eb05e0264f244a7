//! Which key does what, where. Only keys that a Swedish keyboard has without AltGr or dead keys are bound, and none
//! that Windows Terminal keeps for itself; a test walks this table and rejects the rest.

use super::action::Action;
use super::key::{Code, Key};

/// Where a binding holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In the overview.
    Overview,
    /// In the matrix.
    Matrix,
    /// In the detail pane.
    Detail,
    /// In a list that lies over a view.
    List,
    /// In a list with a text field, or a text field alone: characters are text there.
    Text,
}

/// One binding.
#[derive(Debug, Clone, Copy)]
pub struct Binding {
    /// The keys, the one to be shown first.
    pub keys: &'static [Key],
    /// What they do.
    pub action: Action,
    /// Where they do it.
    pub places: &'static [Place],
}

const VIEWS: &[Place] = &[Place::Overview, Place::Matrix, Place::Detail];
const CELLS: &[Place] = &[Place::Matrix, Place::Detail];
const LISTS: &[Place] = &[Place::Overview, Place::Matrix, Place::Detail, Place::List];
const ALL: &[Place] = &[Place::Overview, Place::Matrix, Place::Detail, Place::List, Place::Text];
const LAID_OVER: &[Place] = &[Place::List, Place::Text];

const fn plain(code: Code) -> Key {
    Key::plain(code)
}

const fn c(c: char) -> Key {
    Key::char(c)
}

const fn bind(keys: &'static [Key], action: Action, places: &'static [Place]) -> Binding {
    Binding { keys, action, places }
}

/// Every binding, in the order of the help.
pub const BINDINGS: &[Binding] = &[
    bind(&[c(' ')], Action::Tick, CELLS),
    bind(&[c('s')], Action::State, CELLS),
    bind(&[plain(Code::Enter)], Action::Open, ALL),
    bind(&[plain(Code::Esc)], Action::Back, ALL),
    bind(&[c('/'), Key::ctrl('f')], Action::Search, VIEWS),
    bind(&[c('n'), plain(Code::Function(3))], Action::NextHit, CELLS),
    bind(&[c('N'), Key::shift(Code::Function(3))], Action::PreviousHit, CELLS),
    bind(&[c('p')], Action::Grouping, &[Place::Matrix]),
    bind(&[c('-')], Action::FoldAll, &[Place::Matrix]),
    bind(&[c('i')], Action::Note, CELLS),
    bind(&[c('r')], Action::Evidence, CELLS),
    bind(&[c('u'), Key::ctrl('z')], Action::Undo, VIEWS),
    bind(&[c('U'), Key::ctrl('y')], Action::Redo, VIEWS),
    bind(&[c('1')], Action::Overview, VIEWS),
    bind(&[c('2')], Action::Deliverables, VIEWS),
    bind(&[plain(Code::Tab)], Action::NextView, VIEWS),
    bind(&[Key::shift(Code::Tab)], Action::PreviousView, VIEWS),
    bind(&[plain(Code::Up)], Action::Up, ALL),
    bind(&[c('k')], Action::Up, LISTS),
    bind(&[plain(Code::Down)], Action::Down, ALL),
    bind(&[c('j')], Action::Down, LISTS),
    bind(&[plain(Code::Left), c('h')], Action::Left, CELLS),
    bind(&[plain(Code::Right), c('l')], Action::Right, CELLS),
    bind(&[plain(Code::PageUp)], Action::PageUp, ALL),
    bind(&[plain(Code::PageDown)], Action::PageDown, ALL),
    bind(&[plain(Code::Home), c('g')], Action::First, LISTS),
    bind(&[plain(Code::End), c('G')], Action::Last, LISTS),
    bind(&[c('t')], Action::Theme, VIEWS),
    bind(&[c('L')], Action::Language, VIEWS),
    bind(&[c('?'), plain(Code::Function(1))], Action::Help, VIEWS),
    bind(&[c('q')], Action::Quit, VIEWS),
    bind(&[Key::ctrl('q'), Key::ctrl('c')], Action::Quit, ALL),
    bind(&[plain(Code::Function(1))], Action::Back, LAID_OVER),
];

/// Returns what a key does in a place.
pub fn action(key: Key, place: Place) -> Option<Action> {
    BINDINGS.iter().find(|it| it.places.contains(&place) && it.keys.contains(&key)).map(|it| it.action)
}

/// Returns the key to show for an action in a place.
pub fn key(action: Action, place: Place) -> Option<Key> {
    let binding = BINDINGS.iter().find(|it| it.places.contains(&place) && it.action == action);
    binding.and_then(|it| it.keys.first().copied())
}

/// Returns all keys for an action in a place.
pub fn keys(action: Action, place: Place) -> Vec<Key> {
    let bindings = BINDINGS.iter().filter(|it| it.places.contains(&place) && it.action == action);
    bindings.flat_map(|it| it.keys.iter().copied()).collect()
}
