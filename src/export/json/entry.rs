//! Entries of the record.

use crate::model::entry::{Change, Entry, Kind};
use crate::words::state;
use chrono::NaiveDate;
use serde::Serialize;

/// An entry.
#[derive(Debug, Serialize)]
pub struct EntrySaid<'a> {
    id: String,
    at: String,
    by: &'a str,
    kind: &'static str,
    of: Option<String>,
    changes: Vec<ChangeSaid<'a>>,
    replaces: Vec<String>,
}

/// A change of an entry: of a state, or of a checklist point.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum ChangeSaid<'a> {
    /// Of a state.
    Mark {
        /// Which deliverable.
        deliverable: &'a str,
        /// Whose.
        department: &'a str,
        /// The state, by its name in files.
        state: &'static str,
        /// The day from which it holds.
        since: NaiveDate,
        /// The note.
        note: Option<&'a str>,
        /// The evidence.
        evidence: Option<&'a str>,
    },
    /// Of a checklist point.
    Point {
        /// Which deliverable.
        deliverable: &'a str,
        /// Whose.
        department: &'a str,
        /// The point, from 1.
        point: u16,
        /// Whether it is ticked.
        done: bool,
    },
}

/// Returns an entry for a program.
pub fn entry(entry: &Entry) -> EntrySaid<'_> {
    let (kind, of) = match &entry.kind {
        Kind::Said => ("said", None),
        Kind::Undoes(id) => ("undoes", Some(id.to_string())),
        Kind::Redoes(id) => ("redoes", Some(id.to_string())),
    };
    EntrySaid {
        id: entry.id.to_string(),
        at: entry.at.to_rfc3339(),
        by: &entry.by,
        kind,
        of,
        changes: entry.changes.iter().map(change).collect(),
        replaces: entry.replaces.iter().map(ToString::to_string).collect(),
    }
}

fn change(change: &Change) -> ChangeSaid<'_> {
    let (deliverable, department) = (change.cell().deliverable.as_str(), change.cell().department.as_str());
    match change {
        Change::Mark(_, mark) => ChangeSaid::Mark {
            deliverable,
            department,
            state: state::condition_code(mark.state.into()),
            since: mark.since,
            note: mark.note.as_deref(),
            evidence: mark.evidence.as_deref(),
        },
        Change::Point(_, point, done) => ChangeSaid::Point { deliverable, department, point: *point, done: *done },
    }
}
