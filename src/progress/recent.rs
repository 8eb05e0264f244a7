//! What was said last, one line per change.

use crate::model::entry::{Cell, Change, Entry, Kind};
use crate::model::state::Condition;
use chrono::{DateTime, FixedOffset};

/// One change, ready to be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told<'a> {
    /// When it was said.
    pub at: DateTime<FixedOffset>,
    /// Who said it.
    pub by: &'a str,
    /// Whether it took back or said again an earlier word.
    pub kind: &'a Kind,
    /// About which cell.
    pub cell: &'a Cell,
    /// What.
    pub what: What<'a>,
}

/// What a change said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What<'a> {
    /// The cell's condition when it was said, with the note.
    Mark(Condition, Option<&'a str>),
    /// A checklist point, ticked or not.
    Point(u16, bool),
}

/// Returns the changes of these entries, the latest first.
pub fn told(entries: &[Entry]) -> impl Iterator<Item = Told<'_>> {
    entries.iter().rev().flat_map(|entry| {
        entry.changes.iter().map(move |change| Told {
            at: entry.at,
            by: &entry.by,
            kind: &entry.kind,
            cell: change.cell(),
            what: match change {
                Change::Mark(_, mark) => What::Mark(mark.state.into(), mark.note.as_deref()),
                Change::Point(_, point, done) => What::Point(*point, *done),
            },
        })
    })
}
