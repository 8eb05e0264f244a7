//! A journal's first line: the version of its format, which journal it is, and who writes it.
//!
//! The name here counts, not the file's: a sync client that makes a "conflicted copy" renames the file only.

use super::line::ron;
use crate::model::entry::JournalId;
use crate::model::text::plain;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The version of the format that this program writes, and the newest that it reads. Version 1 knew marks and points
/// only. In version 2 an entry was dated later than any that its writer had seen; from version 3 on it has its writer's own
/// time and says what its writer had seen. A journal of an older version is read but not added to: an older program would
/// see lines there that it does not know, so the writer goes on in the next journal.
pub const VERSION: u32 = 3;

/// The first version whose entries say what their writers had seen.
pub const SAYS_SEEN: u32 = 3;

/// The first line of a journal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    lis_journal: u32,
    /// Which journal it is.
    pub journal: JournalId,
    /// Who writes it.
    pub writer: String,
    /// The day on which names were last removed from it, and its chain was made anew; none where that never happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub names_removed: Option<NaiveDate>,
}

/// Why a line is not a header that this program reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoHeader {
    /// It is one, of a newer version.
    Newer(u32),
    /// It is none.
    Foreign,
}

/// All of a newer header that an older program understands.
#[derive(Deserialize)]
struct Version {
    lis_journal: u32,
}

impl Header {
    /// Tells whether this program may add to the journal: not where it is of an older version.
    pub fn current(&self) -> bool {
        self.lis_journal == VERSION
    }

    /// Returns the version of its format.
    pub fn version(&self) -> u32 {
        self.lis_journal
    }

    /// Tells whether the journal's entries say what their writers had seen.
    pub fn says_seen(&self) -> bool {
        self.lis_journal >= SAYS_SEEN
    }

    /// Makes a header of this program's version.
    pub fn new(journal: &JournalId, writer: &str) -> Self {
        Self { lis_journal: VERSION, journal: journal.clone(), writer: writer.to_owned(), names_removed: None }
    }

    /// Returns the header of the same journal once names were removed from it. The version stays: the lines are those of
    /// that version.
    #[must_use]
    pub fn without_names(&self, day: NaiveDate) -> Self {
        Self { names_removed: Some(day), ..self.clone() }
    }

    /// Returns the line, with its line break.
    pub fn print(&self) -> Result<String, ::ron::Error> {
        super::line::print(self).map(|text| text + "\n")
    }

    /// Reads a first line.
    pub fn parse(line: &[u8]) -> Result<Self, NoHeader> {
        let line = std::str::from_utf8(line).map_err(|_| NoHeader::Foreign)?;
        let version: Version = ron().from_str(line).map_err(|_| NoHeader::Foreign)?;
        if version.lis_journal > VERSION {
            return Err(NoHeader::Newer(version.lis_journal));
        }
        let header: Self = ron().from_str(line).map_err(|_| NoHeader::Foreign)?;
        if header.lis_journal == 0 || !is_name(&header.journal.0) {
            return Err(NoHeader::Foreign);
        }
        Ok(Self { writer: plain(&header.writer).into_owned(), ..header })
    }
}

/// Tells whether a text can name a journal: letters, digits and hyphens.
pub fn is_name(text: &str) -> bool {
    !text.is_empty() && text.len() <= 200 && text.chars().all(|c| c.is_alphanumeric() || c == '-')
}
