//! Meetings of the steering group and what is decided there.

use super::id::{DeliverableId, DepartmentId, RoleId};
use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Names a meeting: its day, with `-2` behind it for a second one on that day. Two writers who put down the same meeting
/// without knowing of each other so mean the same one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MeetingId(pub String);

impl fmt::Display for MeetingId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// How far the minutes have come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Minutes {
    /// Still to be looked through (utkast).
    #[default]
    Draft,
    /// Drawn up, and from then on an official document (upprättad).
    Final,
}

/// A meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meeting {
    /// The day on which it is held.
    pub on: NaiveDate,
    /// What it is called, such as "Styrgrupp 4".
    pub name: String,
    /// When it was opened; none for one that is only planned, or put down afterwards.
    #[serde(default)]
    pub begun: Option<DateTime<FixedOffset>>,
    /// When it was closed.
    #[serde(default)]
    pub ended: Option<DateTime<FixedOffset>>,
    /// The roles that were present.
    #[serde(default)]
    pub present: Vec<RoleId>,
    /// How far the minutes have come.
    #[serde(default)]
    pub minutes: Minutes,
}

impl Meeting {
    /// Tells whether it has been held: opened, or put down afterwards with who was there. One that is only planned has not.
    pub fn has_been(&self) -> bool {
        self.begun.is_some() || self.ended.is_some() || !self.present.is_empty()
    }

    /// Tells whether something put down at it may be due on this day: not before the meeting itself.
    pub fn may_ask_by(&self, due: NaiveDate) -> bool {
        due >= self.on
    }

    /// Tells whether it counts as held at the end of a day: its day has passed, or it is that day and it has been held. One
    /// that is planned for the day itself is still to come.
    pub fn held_by(&self, day: NaiveDate) -> bool {
        self.on < day || self.on == day && self.has_been()
    }
}

/// Names what was put down at a meeting: the meeting, and a number there from 1. Written `2026-11-25/3`, or
/// `2026-11-25/3-sekreterare` where another has the number too.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct DecisionId {
    /// The meeting.
    pub meeting: MeetingId,
    /// The number at that meeting, from 1.
    pub number: u16,
    /// Who gave the number, as the journal's name or its beginning, where two writers gave it before they saw each other's
    /// entries; else none. It is worked out from the record and not written.
    pub maker: Option<String>,
}

impl DecisionId {
    /// Returns the name of what was put down under a number that only one writer has given.
    pub fn new(meeting: MeetingId, number: u16) -> Self {
        Self { meeting, number, maker: None }
    }
}

impl fmt::Display for DecisionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.meeting, self.number)?;
        self.maker.iter().try_for_each(|maker| write!(f, "-{maker}"))
    }
}

/// What kind of thing was put down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DecisionKind {
    /// The group decided it.
    #[default]
    Decision,
    /// Somebody is to do it.
    Action,
    /// Somebody is to answer it.
    Question,
}

/// Whether it is settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DecisionState {
    /// To be carried out. Stays so until somebody closes it.
    #[default]
    Open,
    /// Carried out, or answered.
    Done,
    /// Given up.
    Dropped,
}

/// Something that was put down at a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// What kind of thing it is.
    #[serde(default)]
    pub kind: DecisionKind,
    /// What was decided, asked or to be done.
    pub text: String,
    /// The role that answers for it.
    #[serde(default)]
    pub owner: Option<RoleId>,
    /// The day by which it is to be settled.
    #[serde(default)]
    pub due: Option<NaiveDate>,
    /// The deliverables that it concerns.
    #[serde(default)]
    pub deliverables: Vec<DeliverableId>,
    /// The departments that it concerns.
    #[serde(default)]
    pub departments: Vec<DepartmentId>,
    /// Whether it is settled.
    #[serde(default)]
    pub state: DecisionState,
    /// What came of it.
    #[serde(default)]
    pub outcome: Option<String>,
}
