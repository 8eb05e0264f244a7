//! What can be wrong with the record, as data: `store` finds it, `words` makes sentences of it.

use super::board::conflict::Conflict;
use super::entry::{EntryId, JournalId};
use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};

/// How much a finding weighs, the lightest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Good to know; nothing has to be done.
    Remark,
    /// A person should look at it.
    Finding,
    /// The record cannot be trusted there.
    Damage,
}

/// Something that an entry names and that is not there.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unknown {
    /// A deliverable that the plan does not have.
    Deliverable(String),
    /// A department that the plan does not have.
    Department(String),
    /// A deliverable that is not done in that department, as in `P1.1 SOF`.
    Place(String),
    /// A point beyond the deliverable's checklist: the deliverable, the point.
    Point(String, u16),
    /// A role that the plan does not have.
    Role(String),
    /// A priority phase that the guideline does not have.
    Phase(u8),
    /// A meeting that nobody has put down.
    Meeting(String),
    /// An entry that no journal has.
    Entry(String),
}

/// What happened to a journal that has lost lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Shrinkage {
    /// The file is no longer there.
    Gone,
    /// The file ends earlier than it did, or is empty.
    Shorter,
    /// Other bytes are where the lines were.
    Changed,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Flaw {
    /// The last line was not written to its end.
    Torn,
    /// The first line cannot be read; the lines below it count as those of the journal for which the file is named.
    Header,
    /// A line cannot be read; the parser's own words, in English.
    Damaged(String),
    /// A line, or the one before it, was changed after it was written: the digest does not fit.
    Changed,
    /// A line whose number another line has by right.
    Double,
    /// A line whose number is lower than that of the line before: that one's number, and its own.
    Disorder(u64, u64),
    /// A line that says it was written before the line above it: that one's time.
    Backwards(DateTime<FixedOffset>),
    /// Numbers that no line has, from the first to the last: those entries are lost.
    Gap(u64, u64),
    /// A copy that says something else than its journal from this entry on.
    Twin(EntryId),
    /// A copy that was made before names were removed from its journal, on this day: they still stand in it.
    StillNamed(NaiveDate),
    /// Names were removed from the journal on this day, and its chain was made anew.
    NamesRemoved(NaiveDate),
    /// A copy that a sync client has made of this journal. It is read once.
    Copy(String),
    /// A file that is no journal.
    Foreign,
    /// Entries at the end of a journal that the writer of this line had seen and that are not here, and how many.
    NotHere(JournalId, u64),
    /// A link, a pipe or a device among the journals.
    NotAFile,
    /// What a killed program has left, and whether it was removed.
    Leftover(bool),
    /// A journal of an older format, which is read and not added to: its version, and this program's.
    Older(u32, u32),
    /// A journal of a newer format, which is not read: its version, and this program's.
    Newer(u32, u32),
    /// So many lines that were sent through git are missing here.
    SentLinesMissing(u64),
    /// From this line on it says something else here than what was sent through git.
    SentOtherwise,
    /// It could not be compared with what was sent through git; why, in English.
    NotCompared(String),
    /// An entry that is dated after today: who wrote it, its date, and today.
    Ahead(String, DateTime<FixedOffset>, NaiveDate),
    /// Entries that this computer has read or written and that are in no journal any more, and what happened to the file.
    Missing(u64, Shrinkage),
    /// Something that an entry names and that is not there.
    Unknown(Unknown),
    /// People have said different things without knowing of each other.
    Conflict(Conflict),
}

impl Flaw {
    /// Returns how much it weighs.
    pub fn weight(&self) -> Weight {
        match self {
            Self::Copy(_)
            | Self::Older(..)
            | Self::NamesRemoved(_)
            | Self::Leftover(true)
            | Self::NotCompared(_)
            | Self::Conflict(_) => Weight::Remark,
            Self::Torn
            | Self::Foreign
            | Self::NotAFile
            | Self::NotHere(..)
            | Self::Leftover(false)
            | Self::StillNamed(_)
            | Self::Gap(..)
            | Self::Ahead(..)
            | Self::Unknown(_) => Weight::Finding,
            Self::Header
            | Self::Damaged(_)
            | Self::Changed
            | Self::Double
            | Self::Disorder(..)
            | Self::Backwards(_)
            | Self::Twin(_)
            | Self::Missing(..)
            | Self::SentLinesMissing(_)
            | Self::SentOtherwise
            | Self::Newer(..) => Weight::Damage,
        }
    }
}
