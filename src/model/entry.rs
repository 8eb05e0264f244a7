//! The record's smallest part: one entry, written once by one writer on one device, never changed.

pub use super::cell::Cell;

use super::assessment::Assessment;
use super::due::DueScope;
use super::exception::Exception;
use super::id::{DeliverableId, DepartmentId};
use super::meeting::{Decision, DecisionId, Meeting, MeetingId};
use super::post::{Post, PostId};
use super::state::{Mark, State};
use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::collections::BTreeMap;
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

/// How far journals have been read: the number of the last entry of each.
pub type JournalNumbers = BTreeMap<JournalId, u64>;

/// One thing that an entry says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Change {
    /// What is said about a cell, whole: state, day, note and evidence.
    Mark(Cell, Mark),
    /// One checklist point of a cell, counted from 1, ticked or not.
    Point(Cell, u16, bool),
    /// An exception for a cell; none where it is withdrawn.
    Exception(Cell, Option<Exception>),
    /// A due date; none where it is lifted.
    Due(DueScope, Option<NaiveDate>),
    /// Who holds a post; none where nothing is known any more.
    Post(PostId, Option<Post>),
    /// The maturity of a department, or of the municipality; none where an assessment is withdrawn.
    Assessment(Option<DepartmentId>, Option<Assessment>),
    /// A meeting; none where it was put down by mistake.
    Meeting(MeetingId, Option<Meeting>),
    /// Something put down at a meeting; none where that was a mistake.
    Decision(DecisionId, Option<Decision>),
    /// The date of an earlier entry of the same writer, whose clock was wrong; none where the correction is taken back.
    Date(EntryId, Option<DateTime<FixedOffset>>),
}

/// What a change is about. Two changes with the same key answer the same question.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Key {
    /// What is said about a cell.
    Mark(Cell),
    /// One checklist point of a cell.
    Point(Cell, u16),
    /// The exception for a cell.
    Exception(Cell),
    /// A due date.
    Due(DueScope),
    /// A post.
    Post(PostId),
    /// The maturity of a department, or of the municipality.
    Assessment(Option<DepartmentId>),
    /// A meeting.
    Meeting(MeetingId),
    /// Something put down at a meeting.
    Decision(DecisionId),
    /// The date of an entry.
    Date(EntryId),
}

impl Change {
    /// Returns what the change is about.
    pub fn key(&self) -> Key {
        match self {
            Self::Mark(cell, _) => Key::Mark(cell.clone()),
            Self::Point(cell, point, _) => Key::Point(cell.clone(), *point),
            Self::Exception(cell, _) => Key::Exception(cell.clone()),
            Self::Due(scope, _) => Key::Due(scope.clone()),
            Self::Post(post, _) => Key::Post(post.clone()),
            Self::Assessment(department, _) => Key::Assessment(department.clone()),
            Self::Meeting(meeting, _) => Key::Meeting(meeting.clone()),
            Self::Decision(decision, _) => Key::Decision(decision.clone()),
            Self::Date(entry, _) => Key::Date(entry.clone()),
        }
    }

    /// Tells whether it is about a deliverable, in one department or in all.
    pub fn concerns(&self, deliverable: &DeliverableId) -> bool {
        match self {
            Self::Due(DueScope::Deliverable(about), _) => about == deliverable,
            Self::Decision(_, Some(decision)) => decision.deliverables.contains(deliverable),
            _ => self.cell().is_some_and(|cell| cell.deliverable == *deliverable),
        }
    }

    /// Returns the department that it is about, where it is about one.
    pub fn department(&self) -> Option<&DepartmentId> {
        match self {
            Self::Post(post, _) => Some(&post.department),
            Self::Assessment(department, _) => department.as_ref(),
            _ => self.cell().map(|cell| &cell.department),
        }
    }

    /// Returns the cell that it is about, where it is about one.
    pub fn cell(&self) -> Option<&Cell> {
        match self {
            Self::Mark(cell, _) | Self::Point(cell, _, _) | Self::Exception(cell, _) => Some(cell),
            Self::Due(DueScope::Cell(cell), _) => Some(cell),
            Self::Due(..) | Self::Post(..) | Self::Assessment(..) => None,
            Self::Meeting(..) | Self::Decision(..) | Self::Date(..) => None,
        }
    }
}

impl Key {
    /// Returns the change that says nothing about this, as it was before anybody said something; `day` dates it.
    pub fn unsaid(&self, day: NaiveDate) -> Change {
        match self.clone() {
            Self::Mark(cell) => Change::Mark(cell, Mark::bare(State::NotStarted, day)),
            Self::Point(cell, point) => Change::Point(cell, point, false),
            Self::Exception(cell) => Change::Exception(cell, None),
            Self::Due(scope) => Change::Due(scope, None),
            Self::Post(post) => Change::Post(post, None),
            Self::Assessment(department) => Change::Assessment(department, None),
            Self::Meeting(meeting) => Change::Meeting(meeting, None),
            Self::Decision(decision) => Change::Decision(decision, None),
            Self::Date(entry) => Change::Date(entry, None),
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

/// An earlier word that an entry puts back in its place: it stays the word of who said it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RestoredWord {
    /// Which of the entry's changes it is, from 0.
    pub change: usize,
    /// The entry that said it.
    pub entry: EntryId,
    /// Who said it.
    pub by: String,
    /// When it was said.
    pub at: DateTime<FixedOffset>,
}

/// One entry of a journal. All its changes are one step: made at once, undone at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its name.
    pub id: EntryId,
    /// The writer: a role unless the user chose otherwise.
    pub by: String,
    /// When it was written, by its writer's own clock, whatever others' clocks say. Order of cause is kept by `seen` and
    /// `replaces`, see [`super::order`].
    pub at: DateTime<FixedOffset>,
    /// Why it was written.
    pub kind: Kind,
    /// The meeting during which it was written, where it was.
    pub during: Option<MeetingId>,
    /// What it says.
    pub changes: Vec<Change>,
    /// The entries that it replaces, for the keys that both are about.
    pub replaces: Vec<EntryId>,
    /// How far its writer had read other journals, of which only what is new since the writer's entry before in this
    /// journal; none where that is not known, as in journals of the formats 1 and 2.
    pub seen: Option<JournalNumbers>,
    /// The earlier words among its changes, where it takes something back.
    pub restores: Vec<RestoredWord>,
}

impl Entry {
    /// Orders entries by time alone; the name decides between entries of one moment. Clocks differ: use this only between
    /// entries that did not know of each other, and [`super::order::in_causal_order`] for a history.
    pub fn order(&self) -> (DateTime<FixedOffset>, &EntryId) {
        (self.at, &self.id)
    }

    /// Returns whose word a change is, and when it was said: the writer's own, unless it puts back an earlier one.
    pub fn voice(&self, change: usize) -> (&str, DateTime<FixedOffset>) {
        let restored = self.restores.iter().find(|it| it.change == change);
        restored.map_or((self.by.as_str(), self.at), |it| (it.by.as_str(), it.at))
    }

    /// Returns the day on which it was written, at the place where it was written.
    pub fn day(&self) -> NaiveDate {
        self.at.date_naive()
    }
}
