//! An entry as one line of RON, with names that a person can read. Strict: what this version does not know is a fault.

use super::chain;
use crate::model::entry::{Cell, Change, Entry, EntryId, JournalId, Kind};
use crate::model::id::{DeliverableId, DepartmentId};
use crate::model::state::{Mark, State};
use crate::model::text::plain;
use chrono::{DateTime, FixedOffset, NaiveDate};
use ron::extensions::Extensions;
use ron::ser::PrettyConfig;
use serde::{Deserialize, Serialize};

/// The highest number that an entry may have: so high that no journal reaches it, and one can always be added.
pub const LARGEST: u64 = u64::MAX / 2;

/// The body of a line.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Body {
    number: u64,
    at: DateTime<FixedOffset>,
    #[serde(default, skip_serializing_if = "is_said")]
    kind: Kind,
    changes: Vec<Said>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    replaces: Vec<EntryId>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
enum Said {
    Mark {
        deliverable: DeliverableId,
        department: DepartmentId,
        state: State,
        since: NaiveDate,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        evidence: Option<String>,
    },
    Point {
        deliverable: DeliverableId,
        department: DepartmentId,
        point: u16,
        done: bool,
    },
}

/// Why a line says nothing: what is wrong, and in which column, from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The column, in characters from 1.
    pub column: usize,
    /// The parser's own words, in English.
    pub what: String,
}

/// Returns the entry's body, on one line.
pub fn body(entry: &Entry) -> Result<String, ron::Error> {
    print(&Body {
        number: entry.id.number,
        at: entry.at,
        kind: entry.kind.clone(),
        changes: entry.changes.iter().cloned().map(Said::from).collect(),
        replaces: entry.replaces.clone(),
    })
}

/// Reads the body of a line of this journal. Its texts are made harmless.
pub fn parse(body: &str, journal: &JournalId, by: &str) -> Result<Entry, Fault> {
    let read: Body = ron()
        .from_str(body)
        .map_err(|error| Fault { column: error.span.start.col + chain::BEFORE_BODY, what: error.code.to_string() })?;
    if read.number == 0 || read.number > LARGEST {
        return Err(Fault { column: chain::BEFORE_BODY + 1, what: format!("{} is no entry's number", read.number) });
    }
    Ok(Entry {
        id: EntryId { journal: journal.clone(), number: read.number },
        by: by.to_owned(),
        at: read.at,
        kind: read.kind,
        changes: read.changes.into_iter().map(|said| clean(said.into())).collect(),
        replaces: read.replaces,
    })
}

/// Returns a change as it would be read again: texts of one line, without what could steer a terminal.
pub fn clean(change: Change) -> Change {
    let cell = |cell: Cell| Cell {
        deliverable: DeliverableId::new(plain(cell.deliverable.as_str())),
        department: DepartmentId::new(plain(cell.department.as_str())),
    };
    let text = |text: Option<String>| text.map(|text| plain(&text).into_owned());
    match change {
        Change::Mark(about, mark) => {
            Change::Mark(cell(about), Mark { note: text(mark.note), evidence: text(mark.evidence), ..mark })
        }
        Change::Point(about, point, done) => Change::Point(cell(about), point, done),
    }
}

/// Returns a value on one line.
pub(super) fn print<T: Serialize>(value: &T) -> Result<String, ron::Error> {
    ron().to_string_pretty(value, PrettyConfig::new().depth_limit(0).new_line(""))
}

/// Returns the dialect of all lines: `note: "…"` rather than `note: Some("…")`.
pub(super) fn ron() -> ron::Options {
    ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}

fn is_said(kind: &Kind) -> bool {
    *kind == Kind::Said
}

impl From<Change> for Said {
    fn from(change: Change) -> Self {
        match change {
            Change::Mark(Cell { deliverable, department }, Mark { state, since, note, evidence }) => {
                Self::Mark { deliverable, department, state, since, note, evidence }
            }
            Change::Point(Cell { deliverable, department }, point, done) => {
                Self::Point { deliverable, department, point, done }
            }
        }
    }
}

impl From<Said> for Change {
    fn from(said: Said) -> Self {
        match said {
            Said::Mark { deliverable, department, state, since, note, evidence } => {
                Self::Mark(Cell { deliverable, department }, Mark { state, since, note, evidence })
            }
            Said::Point { deliverable, department, point, done } => {
                Self::Point(Cell { deliverable, department }, point, done)
            }
        }
    }
}
