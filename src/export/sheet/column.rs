//! The columns of a sheet: what they are called, and which of them are there to be filled in.

use crate::words::lang::Lang;
use crate::words::sheet::words;

/// A column of a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    /// The id of a deliverable.
    Id,
    /// Its title.
    Title,
    /// Its phase and chapter.
    Group,
    /// How it stands, in words.
    Now,
    /// When it is due.
    Due,
    /// The state.
    State,
    /// The day from which the state holds.
    Since,
    /// The note.
    Note,
    /// The evidence.
    Evidence,
    /// Why there is an exception.
    Reason,
    /// The risk assessment that the exception rests on.
    Risk,
    /// What is done instead.
    Measure,
    /// The day on which the exception was approved.
    Approved,
    /// The last day of the exception.
    Until,
    /// The department.
    Department,
    /// What the row was made from; hidden in a workbook.
    Stamp,
}

impl Column {
    /// All columns, in their order.
    pub const ALL: [Self; 16] = [
        Self::Id,
        Self::Title,
        Self::Group,
        Self::Now,
        Self::Due,
        Self::State,
        Self::Since,
        Self::Note,
        Self::Evidence,
        Self::Reason,
        Self::Risk,
        Self::Measure,
        Self::Approved,
        Self::Until,
        Self::Department,
        Self::Stamp,
    ];

    /// Returns the head of the column.
    pub fn head(self, lang: Lang) -> &'static str {
        let heads = words(lang).heads;
        match self {
            Self::Id => heads.id(),
            Self::Title => heads.title(),
            Self::Group => heads.group(),
            Self::Now => heads.now(),
            Self::Due => heads.due(),
            Self::State => heads.state(),
            Self::Since => heads.since(),
            Self::Note => heads.note(),
            Self::Evidence => heads.evidence(),
            Self::Reason => heads.reason(),
            Self::Risk => heads.risk(),
            Self::Measure => heads.measure(),
            Self::Approved => heads.approved(),
            Self::Until => heads.until(),
            Self::Department => heads.department(),
            Self::Stamp => heads.stamp(),
        }
    }

    /// Returns the name of the column for programs, the same in both languages.
    pub fn code(self) -> &'static str {
        match self {
            Self::Id => "deliverable",
            Self::Title => "title",
            Self::Group => "group",
            Self::Now => "now",
            Self::Due => "due",
            Self::State => "state",
            Self::Since => "since",
            Self::Note => "note",
            Self::Evidence => "evidence",
            Self::Reason => "reason",
            Self::Risk => "risk",
            Self::Measure => "measure",
            Self::Approved => "approved",
            Self::Until => "until",
            Self::Department => "department",
            Self::Stamp => "stamp",
        }
    }

    /// Tells whether the column is there to be filled in.
    pub fn own(self) -> bool {
        (Self::State..=Self::Until).contains(&self)
    }

    /// Tells whether the column is about an exception.
    pub fn of_exception(self) -> bool {
        (Self::Reason..=Self::Until).contains(&self)
    }

    /// Tells whether the column holds days.
    pub fn day(self) -> bool {
        matches!(self, Self::Due | Self::Since | Self::Approved | Self::Until)
    }
}
