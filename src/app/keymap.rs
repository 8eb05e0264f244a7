//! Which key does what, where, and what to call it in a sentence. Made from the rows of `table.rs`. Only keys that a
//! Swedish keyboard has without AltGr or dead keys are bound, and none that Windows Terminal keeps for itself; a test
//! walks this table and rejects the rest.

use super::action::Action;
use super::key::{Code, Key};
use super::table::with_actions;
use super::view::View;
use crate::words::lang::Lang;
use std::borrow::Cow;

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
#[derive(Debug, Clone)]
pub struct Binding {
    /// The keys, the one to be shown first.
    pub keys: Cow<'static, [Key]>,
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

const fn ctrl(c: char) -> Key {
    Key::ctrl(c)
}

const fn shift(code: Code) -> Key {
    Key::shift(code)
}

const fn f(number: u8) -> Key {
    Key::plain(Code::Function(number))
}

macro_rules! bindings {
    (
        actions { $($action:ident $($flag:ident)?, $sv:literal ($sv_hint:literal), $en:literal ($en_hint:literal),
            [$($scope:ident: $($key:expr),+);+] => $does:expr;)+ }
        views { $($view:ident, $sv_view:literal ($sv_view_hint:literal), $en_view:literal ($en_view_hint:literal),
            [$($view_scope:ident: $($view_key:expr),+);+];)+ }
    ) => {
        /// Every binding that the program comes with, in the order of the table.
        pub const BINDINGS: &[Binding] = &[
            $($(bind(&[$($key),+], Action::$action, $scope),)+)+
            $($(bind(&[$($view_key),+], Action::Show(View::$view), $view_scope),)+)+
        ];
    };
}

const fn bind(keys: &'static [Key], action: Action, scope: Scope) -> Binding {
    Binding { keys: Cow::Borrowed(keys), action, scope }
}

with_actions!(bindings);

/// Around the name of an action that stands for its key in a sentence.
const KEY_OF: (char, char) = ('‹', '›');

/// The keys in use.
#[derive(Debug, Clone)]
pub struct Keymap {
    bindings: Cow<'static, [Binding]>,
}

impl Default for Keymap {
    fn default() -> Self {
        Self { bindings: Cow::Borrowed(BINDINGS) }
    }
}

impl Keymap {
    /// Returns every binding.
    pub fn bindings(&self) -> &[Binding] {
        &self.bindings
    }

    /// Returns the keymap with every key replaced by another.
    #[must_use]
    pub fn rebound(mut self, with: impl Fn(Key) -> Key) -> Self {
        for binding in self.bindings.to_mut() {
            for key in binding.keys.to_mut() {
                *key = with(*key);
            }
        }
        self
    }

    /// Returns what a key does in a place. What it does there comes before what it does everywhere.
    pub fn action(&self, key: Key, place: Place) -> Option<Action> {
        let mut bindings = self.bindings.iter().filter(|it| it.scope.holds(place) && it.keys.contains(&key));
        let everywhere = |it: &&Binding| matches!(it.scope, Scope::All);
        bindings.clone().find(|it| !everywhere(it)).or_else(|| bindings.find(everywhere)).map(|it| it.action)
    }

    /// Returns the key to show for an action in a place.
    pub fn key(&self, action: Action, place: Place) -> Option<Key> {
        self.keys(action, place).first().copied()
    }

    /// Returns all keys for an action in a place. A key that does something else there is not one of them.
    pub fn keys(&self, action: Action, place: Place) -> Vec<Key> {
        let bindings = self.bindings.iter().filter(|it| it.scope.holds(place) && it.action == action);
        let keys = bindings.flat_map(|it| it.keys.iter().copied());
        keys.filter(|key| self.action(*key, place) == Some(action)).collect()
    }

    /// Returns the name of the key for an action: in a place where it has one there, else where it has one at all.
    pub fn name(&self, action: Action, place: Place, lang: Lang) -> String {
        let anywhere = || self.bindings.iter().find(|it| it.action == action).and_then(|it| it.keys.first().copied());
        self.key(action, place).or_else(anywhere).map(|key| key.name(lang)).unwrap_or_default()
    }

    /// Puts the names of keys into a sentence: `‹Undo›` becomes the key for undoing in a place. The names are those of the
    /// rows of the table, and of the views. What is no such name stays.
    pub fn in_sentence(&self, text: &str, place: Place, lang: Lang) -> String {
        let mut filled = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, after)) = rest.split_once(KEY_OF.0) {
            filled.push_str(before);
            let found = after.split_once(KEY_OF.1).and_then(|(name, rest)| Some((Action::from_row(name)?, rest)));
            if let Some((action, behind)) = found {
                filled.push_str(&self.name(action, place, lang));
                rest = behind;
            } else {
                filled.push(KEY_OF.0);
                rest = after;
            }
        }
        filled.push_str(rest);
        filled
    }

    /// Tells whether an action has a meaning in the walkthrough alone.
    pub fn only_in_walkthrough(&self, action: Action) -> bool {
        let mut bindings = self.bindings.iter().filter(|it| it.action == action);
        bindings.all(|it| matches!(it.scope, Scope::Walk))
    }
}
