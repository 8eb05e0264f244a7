//! Everything that a user can do, as one enum with its names. Made from the rows of `table.rs`.

use super::table::with_actions;
use super::view::View;
use crate::words::lang::Lang;

/// What an action moves the cursor by to reach the first row.
pub(in crate::app) const FIRST_ROW: isize = isize::MIN / 2;

/// What an action moves the cursor by to reach the last row.
pub(in crate::app) const LAST_ROW: isize = isize::MAX / 2;

/// The names of one action.
#[derive(Debug, Clone, Copy)]
pub struct ActionNames {
    /// In help and palette.
    pub name: &'static str,
    /// In the hint bar.
    pub hint: &'static str,
}

macro_rules! define {
    (
        actions { $($action:ident $($flag:ident)?, $sv:literal ($sv_hint:literal), $en:literal ($en_hint:literal),
            [$($scope:ident: $($key:expr),+);+] => $does:expr;)+ }
        views { $($view:ident, $sv_view:literal ($sv_view_hint:literal), $en_view:literal ($en_view_hint:literal),
            [$($view_scope:ident: $($view_key:expr),+);+];)+ }
    ) => {
        /// Something that a user can do.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Action {
            $(#[doc = $en] $action,)+
            /// Show a view.
            Show(View),
        }

        /// The actions in the order of their rows, without the views.
        const ROWS: &[Action] = &[$(Action::$action),+];

        impl Action {
            /// Returns the action's names in a language.
            pub const fn names(self, lang: Lang) -> ActionNames {
                let (sv, en) = match self {
                    $(Self::$action => (($sv, $sv_hint), ($en, $en_hint)),)+
                    $(Self::Show(View::$view) => (($sv_view, $sv_view_hint), ($en_view, $en_view_hint)),)+
                };
                let (name, hint) = match lang {
                    Lang::Sv => sv,
                    Lang::En => en,
                };
                ActionNames { name, hint }
            }

            /// Returns the action that a row or a view of the table is about; none where there is no such row.
            pub fn from_row(name: &str) -> Option<Self> {
                match name {
                    $(stringify!($action) => Some(Self::$action),)+
                    $(stringify!($view) => Some(Self::Show(View::$view)),)+
                    _ => None,
                }
            }

            /// Tells whether an action writes something, at once or once a form is filled in.
            pub fn writes(self) -> bool {
                match self {
                    $($(Self::$action => stringify!($flag) == "writes",)?)+
                    _ => false,
                }
            }
        }
    };
}

with_actions!(define);

impl Action {
    /// Returns every action, in the order of the help. The views come before what is the same in every view.
    pub fn all() -> impl Iterator<Item = Self> {
        let same = ROWS.iter().position(|it| *it == Self::Walkthrough).unwrap_or(ROWS.len());
        let (here, everywhere) = ROWS.split_at(same);
        here.iter().copied().chain(View::ALL.into_iter().map(Self::Show)).chain(everywhere.iter().copied())
    }

    /// Returns how many lines an action moves the cursor, with a page of so many; none for one that moves no lines.
    pub fn step(self, page: isize) -> Option<isize> {
        Some(match self {
            Self::Up => -1,
            Self::Down => 1,
            Self::PageUp => -page,
            Self::PageDown => page,
            Self::First => FIRST_ROW,
            Self::Last => LAST_ROW,
            _ => return None,
        })
    }
}
