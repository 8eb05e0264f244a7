//! Meetings and what was put down there.

use crate::model::id::{DeliverableId, DepartmentId, RoleId};
use crate::model::meeting::{DecisionKind, DecisionState, Minutes};
use crate::progress::agenda::earlier::Earlier;
use crate::progress::meetings::Held;
use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::Serialize;

/// A meeting.
#[derive(Debug, Serialize)]
pub struct MeetingSaid<'a> {
    id: &'a str,
    on: NaiveDate,
    name: &'a str,
    begun: Option<String>,
    ended: Option<String>,
    present: &'a [RoleId],
    minutes: Minutes,
    by: &'a str,
    at: String,
    conflict: bool,
}

/// Something that was put down at a meeting.
#[derive(Debug, Serialize)]
pub struct DecisionSaid<'a> {
    id: String,
    meeting: &'a str,
    number: u16,
    kind: DecisionKind,
    text: &'a str,
    owner: Option<&'a RoleId>,
    due: Option<NaiveDate>,
    /// By how many days it is late; null where it is not.
    late: Option<i64>,
    deliverables: &'a [DeliverableId],
    departments: &'a [DepartmentId],
    state: DecisionState,
    outcome: Option<&'a str>,
    by: &'a str,
    at: String,
    conflict: bool,
}

/// Returns a meeting for a program.
pub fn meeting<'a>(it: &Held<'a>) -> MeetingSaid<'a> {
    let time = |at: DateTime<FixedOffset>| at.to_rfc3339();
    MeetingSaid {
        id: &it.id.0,
        on: it.meeting.on,
        name: &it.meeting.name,
        begun: it.meeting.begun.map(time),
        ended: it.meeting.ended.map(time),
        present: &it.meeting.present,
        minutes: it.meeting.minutes,
        by: &it.head.by,
        at: it.head.at.to_rfc3339(),
        conflict: it.conflict,
    }
}

/// Returns something that was put down at a meeting, as it stands on a day, for a program.
pub fn decision<'a>(it: &Earlier<'a>, day: NaiveDate) -> DecisionSaid<'a> {
    let said = it.decision;
    DecisionSaid {
        id: it.id.to_string(),
        meeting: &it.id.meeting.0,
        number: it.id.number,
        kind: said.kind,
        text: &said.text,
        owner: said.owner.as_ref(),
        due: said.due,
        late: it.late(day),
        deliverables: &said.deliverables,
        departments: &said.departments,
        state: said.state,
        outcome: said.outcome.as_deref(),
        by: &it.head.by,
        at: it.head.at.to_rfc3339(),
        conflict: it.conflict,
    }
}
