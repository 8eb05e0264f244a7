//! What a reader of journals has to be told, although the program goes on.

use crate::model::entry::{EntryId, JournalId};
use crate::model::flaw::Shrinkage;
use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// Something about the record that a person should know. Lines are counted from 1.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Notice {
    /// The last line was not written to its end. It was never acknowledged.
    TornTail {
        /// The journal.
        file: PathBuf,
        /// The line.
        line: u64,
        /// Where it is kept, once it has been cut off its journal. Only a journal's own writer does that.
        kept: Option<PathBuf>,
    },
    /// A line cannot be read. Those before and after it count.
    DamagedLine {
        /// The journal.
        file: PathBuf,
        /// The line.
        line: u64,
        /// The column, in characters from 1.
        column: usize,
        /// The line, or as much of it as is useful.
        excerpt: String,
        /// The parser's own words, in English.
        what: String,
    },
    /// A line, or the one before it, was changed after it was written. It counts as it stands.
    ChainBroken {
        /// The journal.
        file: PathBuf,
        /// The line.
        line: u64,
    },
    /// A line's number is not higher than that of the line before, and another line has it by right. It does not count.
    OutOfOrder {
        /// The journal.
        file: PathBuf,
        /// The line.
        line: u64,
    },
    /// Two copies of a journal say different things under one name. What the copy says does not count.
    Twin {
        /// The copy.
        file: PathBuf,
        /// The first name that was given twice.
        entry: EntryId,
    },
    /// A file among the journals is none.
    NotAJournal {
        /// The file.
        file: PathBuf,
    },
    /// Entries are dated after today.
    ClockAhead {
        /// The latest of them.
        entry: EntryId,
        /// Who wrote it.
        by: String,
        /// Its date.
        at: DateTime<FixedOffset>,
        /// How many there are.
        count: usize,
        /// The day that counts as today.
        today: NaiveDate,
    },
    /// Something among the journals is a link, a pipe or a device. It is neither read nor written.
    NotAFile {
        /// What was found.
        file: PathBuf,
    },
    /// The journal is also written from another computer or another mount, under the same names.
    SameDevice {
        /// The journal.
        file: PathBuf,
    },
    /// A journal has lost lines that this computer remembers. Nothing is written in it until they are back.
    Shrunk {
        /// The journal.
        file: PathBuf,
        /// How many entries are missing.
        lines: u64,
        /// What happened to the file.
        how: Shrinkage,
    },
    /// Every journal that this computer remembers is gone.
    AllGone {
        /// The data folder.
        folder: PathBuf,
        /// How many journals there were.
        journals: usize,
        /// How many entries are missing.
        lines: u64,
    },
    /// A writer of another journal has read more of this one than is here.
    NotHere {
        /// The journal.
        journal: JournalId,
        /// How many entries are missing at its end.
        lines: u64,
    },
}
