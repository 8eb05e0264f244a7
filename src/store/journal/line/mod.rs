//! An entry as one line of RON, with names that a person can read. Strict: what this version does not know is a fault.

mod clean;
mod said;

pub use clean::clean;

use super::chain;
use crate::model::entry::{Entry, EntryId, JournalId, JournalNumbers, Kind, RestoredWord};
use crate::model::meeting::MeetingId;
use crate::model::text::plain;
use chrono::{DateTime, FixedOffset};
use ron::extensions::Extensions;
use ron::ser::PrettyConfig;
use said::Said;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    during: Option<MeetingId>,
    changes: Vec<Said>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    replaces: Vec<EntryId>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    seen: JournalNumbers,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    restores: Vec<RestoredWord>,
}

/// The journal of a line: what the line itself does not repeat.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LineOrigin<'a> {
    /// The journal.
    pub journal: &'a JournalId,
    /// Who writes it.
    pub by: &'a str,
    /// Whether its entries say what their writers had seen.
    pub says_seen: bool,
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
        during: entry.during.clone(),
        changes: entry.changes.iter().cloned().map(Said::from).collect(),
        replaces: entry.replaces.clone(),
        seen: entry.seen.clone().unwrap_or_default(),
        restores: entry.restores.clone(),
    })
}

/// Reads the body of a line. Its texts are made harmless.
pub fn parse(body: &str, origin: LineOrigin<'_>) -> Result<Entry, Fault> {
    let read: Body = ron()
        .from_str(body)
        .map_err(|error| Fault { column: error.span.start.col + chain::BEFORE_BODY, what: error.code.to_string() })?;
    if read.number == 0 || read.number > LARGEST {
        return Err(Fault { column: chain::BEFORE_BODY + 1, what: format!("{} is no entry's number", read.number) });
    }
    Ok(Entry {
        id: EntryId { journal: origin.journal.clone(), number: read.number },
        by: origin.by.to_owned(),
        at: read.at,
        kind: read.kind,
        during: read.during.map(|meeting| MeetingId(plain(&meeting.0).into_owned())),
        changes: read.changes.into_iter().map(|said| clean(said.into())).collect(),
        replaces: read.replaces,
        restores: read.restores.into_iter().map(|it| RestoredWord { by: plain(&it.by).into_owned(), ..it }).collect(),
        seen: Some(read.seen).filter(|seen| origin.says_seen || !seen.is_empty()),
    })
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
