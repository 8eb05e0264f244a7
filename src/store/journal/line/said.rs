//! A change as it stands in a line: names for everything, so that a person can read it.

use crate::model::assessment::{Assessment, HalfSteps};
use crate::model::due::DueScope;
use crate::model::entry::{Cell, Change, EntryId};
use crate::model::exception::Exception;
use crate::model::id::{DeliverableId, DepartmentId, RoleId};
use crate::model::meeting::{Decision, DecisionId, Meeting, MeetingId};
use crate::model::post::{Post, PostId};
use crate::model::state::{Mark, State};
use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A change, as it is written.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) enum Said {
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
    Exception {
        deliverable: DeliverableId,
        department: DepartmentId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        granted: Option<Exception>,
    },
    Due {
        of: Of,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        on: Option<NaiveDate>,
    },
    Post {
        role: RoleId,
        department: DepartmentId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        held: Option<Post>,
    },
    Assessment {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        department: Option<DepartmentId>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        found: Option<Found>,
    },
    Meeting {
        id: MeetingId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        held: Option<Meeting>,
    },
    Decision {
        meeting: MeetingId,
        number: u16,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        put_down: Option<Decision>,
    },
    Date {
        entry: EntryId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        at: Option<DateTime<FixedOffset>>,
    },
}

/// What a due date is for.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) enum Of {
    Cell { deliverable: DeliverableId, department: DepartmentId },
    Deliverable(DeliverableId),
    PriorityPhase(u8),
}

/// An assessment, its level as a number with a half or none.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Found {
    #[serde(serialize_with = "write_level", deserialize_with = "read_level")]
    level: HalfSteps,
    on: NaiveDate,
    motive: String,
}

fn write_level<S: Serializer>(level: &HalfSteps, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_f32(level.level())
}

fn read_level<'de, D: Deserializer<'de>>(deserializer: D) -> Result<HalfSteps, D::Error> {
    let level = f32::deserialize(deserializer)?;
    HalfSteps::from_level(level).ok_or_else(|| serde::de::Error::custom(format!("not a whole or half level: {level}")))
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
            Change::Exception(Cell { deliverable, department }, granted) => {
                Self::Exception { deliverable, department, granted }
            }
            Change::Due(scope, on) => Self::Due { of: scope.into(), on },
            Change::Post(PostId { role, department }, held) => Self::Post { role, department, held },
            Change::Assessment(department, found) => Self::Assessment {
                department,
                found: found.map(|Assessment { level, on, motive }| Found { level, on, motive }),
            },
            Change::Meeting(id, held) => Self::Meeting { id, held },
            Change::Decision(DecisionId { meeting, number, .. }, put_down) => {
                Self::Decision { meeting, number, put_down }
            }
            Change::Date(entry, at) => Self::Date { entry, at },
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
            Said::Exception { deliverable, department, granted } => {
                Self::Exception(Cell { deliverable, department }, granted)
            }
            Said::Due { of, on } => Self::Due(of.into(), on),
            Said::Post { role, department, held } => Self::Post(PostId { role, department }, held),
            Said::Assessment { department, found } => {
                let found = found.map(|Found { level, on, motive }| Assessment { level, on, motive });
                Self::Assessment(department, found)
            }
            Said::Meeting { id, held } => Self::Meeting(id, held),
            Said::Decision { meeting, number, put_down } => Self::Decision(DecisionId::new(meeting, number), put_down),
            Said::Date { entry, at } => Self::Date(entry, at),
        }
    }
}

impl From<DueScope> for Of {
    fn from(scope: DueScope) -> Self {
        match scope {
            DueScope::Cell(Cell { deliverable, department }) => Self::Cell { deliverable, department },
            DueScope::Deliverable(id) => Self::Deliverable(id),
            DueScope::PriorityPhase(number) => Self::PriorityPhase(number),
        }
    }
}

impl From<Of> for DueScope {
    fn from(of: Of) -> Self {
        match of {
            Of::Cell { deliverable, department } => Self::Cell(Cell { deliverable, department }),
            Of::Deliverable(id) => Self::Deliverable(id),
            Of::PriorityPhase(number) => Self::PriorityPhase(number),
        }
    }
}
