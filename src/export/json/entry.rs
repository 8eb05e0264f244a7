//! Entries of the record.

use crate::model::due::DueScope;
use crate::model::entry::{Change, Entry, Kind};
use crate::model::exception::Exception;
use crate::model::id::DepartmentId;
use crate::model::meeting::{Decision, Meeting};
use crate::model::post::Post;
use crate::words::state;
use chrono::NaiveDate;
use serde::Serialize;

/// An entry.
#[derive(Debug, Serialize)]
pub struct EntrySaid<'a> {
    id: String,
    at: String,
    by: &'a str,
    kind: &'static str,
    of: Option<String>,
    during: Option<&'a str>,
    changes: Vec<ChangeSaid<'a>>,
    replaces: Vec<String>,
}

/// A change of an entry.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum ChangeSaid<'a> {
    /// Of a state.
    Mark {
        /// Which deliverable.
        deliverable: &'a str,
        /// Whose.
        department: &'a str,
        /// The state, by its name in files.
        state: &'static str,
        /// The day from which it holds.
        since: NaiveDate,
        /// The note.
        note: Option<&'a str>,
        /// The evidence.
        evidence: Option<&'a str>,
    },
    /// Of a checklist point.
    Point {
        /// Which deliverable.
        deliverable: &'a str,
        /// Whose.
        department: &'a str,
        /// The point, from 1.
        point: u16,
        /// Whether it is ticked.
        done: bool,
    },
    /// Of an exception; null where it was withdrawn.
    Exception {
        /// Which deliverable.
        deliverable: &'a str,
        /// Whose.
        department: &'a str,
        /// The exception.
        exception: Option<&'a Exception>,
    },
    /// Of a due date; null where it was lifted.
    Due {
        /// Which deliverable, where it is for one.
        deliverable: Option<&'a str>,
        /// Whose, where it is for one.
        department: Option<&'a str>,
        /// Which priority phase, where it is for one.
        priority_phase: Option<u8>,
        /// The date.
        due: Option<NaiveDate>,
    },
    /// Of a post.
    Post {
        /// Which role.
        role: &'a str,
        /// Whose.
        department: &'a str,
        /// How it is held.
        post: Option<&'a Post>,
    },
    /// Of an assessment.
    Assessment {
        /// Whose; null for the municipality.
        department: Option<&'a str>,
        /// The level, in whole or half steps; null where the assessment was withdrawn.
        level: Option<f32>,
        /// The day of the assessment.
        on: Option<NaiveDate>,
        /// What it rests on.
        motive: Option<&'a str>,
    },
    /// Of a meeting; null where it was struck out.
    Meeting {
        /// Which meeting.
        meeting: &'a str,
        /// The meeting.
        held: Option<&'a Meeting>,
    },
    /// Of what was put down at a meeting; null where it was struck out.
    Decision {
        /// Its name: the meeting's, and the number there.
        decision: String,
        /// What was put down.
        put_down: Option<&'a Decision>,
    },
    /// The date of an earlier entry, put right by its writer; null where it is again as it was written.
    Date {
        /// The entry's name.
        entry: String,
        /// Its date.
        at: Option<String>,
    },
}

/// Returns an entry for a program.
pub fn entry(entry: &Entry) -> EntrySaid<'_> {
    let (kind, of) = match &entry.kind {
        Kind::Said => ("said", None),
        Kind::Undoes(id) => ("undoes", Some(id.to_string())),
        Kind::Redoes(id) => ("redoes", Some(id.to_string())),
    };
    EntrySaid {
        id: entry.id.to_string(),
        at: entry.at.to_rfc3339(),
        by: &entry.by,
        kind,
        of,
        during: entry.during.as_ref().map(|meeting| meeting.0.as_str()),
        changes: entry.changes.iter().map(change).collect(),
        replaces: entry.replaces.iter().map(ToString::to_string).collect(),
    }
}

/// Returns a change for a program.
pub fn change(change: &Change) -> ChangeSaid<'_> {
    match change {
        Change::Mark(cell, mark) => ChangeSaid::Mark {
            deliverable: cell.deliverable.as_str(),
            department: cell.department.as_str(),
            state: state::condition_code(mark.state.into()),
            since: mark.since,
            note: mark.note.as_deref(),
            evidence: mark.evidence.as_deref(),
        },
        Change::Point(cell, point, done) => ChangeSaid::Point {
            deliverable: cell.deliverable.as_str(),
            department: cell.department.as_str(),
            point: *point,
            done: *done,
        },
        Change::Exception(cell, exception) => ChangeSaid::Exception {
            deliverable: cell.deliverable.as_str(),
            department: cell.department.as_str(),
            exception: exception.as_ref(),
        },
        Change::Due(scope, due) => {
            let (deliverable, department, priority_phase) = match scope {
                DueScope::Cell(cell) => (Some(cell.deliverable.as_str()), Some(cell.department.as_str()), None),
                DueScope::Deliverable(id) => (Some(id.as_str()), None, None),
                DueScope::PriorityPhase(number) => (None, None, Some(*number)),
            };
            ChangeSaid::Due { deliverable, department, priority_phase, due: *due }
        }
        Change::Post(id, post) => {
            ChangeSaid::Post { role: id.role.as_str(), department: id.department.as_str(), post: post.as_ref() }
        }
        Change::Assessment(department, assessment) => ChangeSaid::Assessment {
            department: department.as_ref().map(DepartmentId::as_str),
            level: assessment.as_ref().map(|it| it.level.level()),
            on: assessment.as_ref().map(|it| it.on),
            motive: assessment.as_ref().map(|it| it.motive.as_str()),
        },
        Change::Meeting(id, meeting) => ChangeSaid::Meeting { meeting: &id.0, held: meeting.as_ref() },
        Change::Decision(id, decision) => {
            ChangeSaid::Decision { decision: id.to_string(), put_down: decision.as_ref() }
        }
        Change::Date(entry, at) => ChangeSaid::Date { entry: entry.to_string(), at: at.map(|at| at.to_rfc3339()) },
    }
}
