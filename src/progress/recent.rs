//! What was said last, one line per change.

use crate::model::entry::{Change, Entry, Kind};
use chrono::{DateTime, FixedOffset};

/// One change, ready to be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Told<'a> {
    /// When it was said.
    pub at: DateTime<FixedOffset>,
    /// Who said it.
    pub by: &'a str,
    /// Whether it took back or said again an earlier word.
    pub kind: &'a Kind,
    /// What.
    pub change: &'a Change,
}

/// Returns the changes of these entries, the latest first.
pub fn told(entries: &[Entry]) -> impl Iterator<Item = Told<'_>> {
    entries.iter().rev().flat_map(|entry| {
        entry.changes.iter().map(move |change| Told { at: entry.at, by: &entry.by, kind: &entry.kind, change })
    })
}
