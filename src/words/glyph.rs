//! One sign per condition, and a bar of blocks: with the signs that a terminal font has, or in plain ASCII. A sign never
//! stands alone; the word is beside it or in a legend.

use crate::model::state::Condition;

/// Which signs are used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Glyphs {
    /// Box and block characters and a few signs.
    #[default]
    Unicode,
    /// Nothing but ASCII.
    Ascii,
}

/// Returns the sign of a condition, one column wide.
pub fn condition(glyphs: Glyphs, condition: Condition) -> &'static str {
    match (glyphs, condition) {
        (Glyphs::Unicode, Condition::NotStarted) => "·",
        (Glyphs::Unicode, Condition::InProgress) => "◐",
        (Glyphs::Unicode, Condition::Done) => "✓",
        (Glyphs::Unicode, Condition::DueAgain) => "↻",
        (Glyphs::Unicode | Glyphs::Ascii, Condition::Exception) => "!",
        (Glyphs::Unicode, Condition::NotApplicable) => "–",
        (Glyphs::Ascii, Condition::NotStarted) => ".",
        (Glyphs::Ascii, Condition::InProgress) => "o",
        (Glyphs::Ascii, Condition::Done) => "x",
        (Glyphs::Ascii, Condition::DueAgain) => "r",
        (Glyphs::Ascii, Condition::NotApplicable) => "-",
    }
}

/// Returns the sign of a conflict, which stands behind the sign of the condition.
pub fn conflict() -> &'static str {
    "?"
}

/// Returns the sign of what is late, which stands behind the sign of the condition.
pub fn late(glyphs: Glyphs) -> &'static str {
    match glyphs {
        Glyphs::Unicode => "◆",
        Glyphs::Ascii => "^",
    }
}

/// Returns the fainter sign of what is late by a date that nobody has set: the plan's own.
pub fn late_by_plan(glyphs: Glyphs) -> &'static str {
    match glyphs {
        Glyphs::Unicode => "▗",
        Glyphs::Ascii => ",",
    }
}

/// The signs of a cell that has changed, which stand behind that of its condition: no longer done, due again, newly done,
/// anything else. The same in plain ASCII.
pub const CHANGES: [&str; 4] = ["<", "~", "+", ">"];

/// Returns a bar of `columns`, filled for `percent` of it: empty only for nothing, full only for all.
pub fn bar(glyphs: Glyphs, percent: Option<u8>, columns: usize) -> String {
    let (full, empty) = match glyphs {
        Glyphs::Unicode => ("█", "░"),
        Glyphs::Ascii => ("#", "."),
    };
    let filled = match usize::from(percent.unwrap_or(0)) {
        0 => 0,
        100.. => columns,
        percent => (percent * columns / 100).clamp(1, columns.saturating_sub(1).max(1)),
    };
    let filled = filled.min(columns);
    full.repeat(filled) + &empty.repeat(columns - filled)
}
