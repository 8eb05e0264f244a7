//! The record's smallest part: one entry, written once by one writer on one device, never changed.

use super::id::{DeliverableId, DepartmentId};
use super::state::Mark;
use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// Names a journal: writer and device, as in `projektledare-3f9a21`, with `-2` behind it for a second program that
/// ran at the same time.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct JournalId(pub String);

impl fmt::Display for JournalId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// Names an entry: its journal and its number there, from 1. Written `projektledare-3f9a21:7`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryId {
    /// The journal that holds it.
    pub journal: JournalId,
    /// Its number in that journal, from 1.
    pub number: u64,
}

impl fmt::Display for EntryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.journal, self.number)
    }
}

impl FromStr for EntryId {
    type Err = String;

    /// Reads `journal:number`; the error is the text that could not be read.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (journal, number) = text.rsplit_once(':').ok_or_else(|| text.to_owned())?;
        let number = number.parse().map_err(|_| text.to_owned())?;
        Ok(Self { journal: JournalId(journal.to_owned()), number })
    }
}

impl Serialize for EntryId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for EntryId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|text| serde::de::Error::custom(format!("not an entry's name: {text}")))
    }
}

/// One deliverable in one department.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Cell {
    /// Which deliverable.
    pub deliverable: DeliverableId,
    /// Whose.
    pub department: DepartmentId,
}

impl Cell {
    /// Names a cell.
    pub fn new(deliverable: &DeliverableId, department: &DepartmentId) -> Self {
        Self { deliverable: deliverable.clone(), department: department.clone() }
    }
}

/// One thing that an entry says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Change {
    /// What is said about a cell, whole: state, day, note and evidence.
    Mark(Cell, Mark),
    /// One checklist point of a cell, counted from 1, ticked or not.
    Point(Cell, u16, bool),
}

/// What a change is about. Two changes with the same key answer the same question.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Key {
    /// What is said about a cell.
    Mark(Cell),
    /// One checklist point of a cell.
    Point(Cell, u16),
}

impl Change {
    /// Returns what the change is about.
    pub fn key(&self) -> Key {
        match self {
            Self::Mark(cell, _) => Key::Mark(cell.clone()),
            Self::Point(cell, point, _) => Key::Point(cell.clone(), *point),
        }
    }

    /// Returns the cell that it changes.
    pub fn cell(&self) -> &Cell {
        match self {
            Self::Mark(cell, _) | Self::Point(cell, _, _) => cell,
        }
    }
}

/// Why an entry was written.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Kind {
    /// Somebody said something new.
    #[default]
    Said,
    /// Takes back the named entry.
    Undoes(EntryId),
    /// Says again what the named entry said.
    Redoes(EntryId),
}

/// One entry of a journal. All its changes are one step: made at once, undone at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its name.
    pub id: EntryId,
    /// The writer: a role unless the user chose otherwise.
    pub by: String,
    /// When it was written; later than any entry that its writer had seen, so that order in time is order of cause.
    pub at: DateTime<FixedOffset>,
    /// Why it was written.
    pub kind: Kind,
    /// What it says.
    pub changes: Vec<Change>,
    /// The entries that it replaces, for the keys that both are about.
    pub replaces: Vec<EntryId>,
}

impl Entry {
    /// Orders entries by time; the name decides between entries of one moment, so every reader gets the same order.
    pub fn order(&self) -> (DateTime<FixedOffset>, &EntryId) {
        (self.at, &self.id)
    }
}
