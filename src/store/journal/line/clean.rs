//! A change as it would be read again: texts of one line, without what could steer a terminal.

use crate::model::assessment::Assessment;
use crate::model::due::DueScope;
use crate::model::entry::{Cell, Change};
use crate::model::exception::Exception;
use crate::model::id::{DeliverableId, DepartmentId, RoleId};
use crate::model::meeting::{Decision, DecisionId, Meeting, MeetingId};
use crate::model::post::{Post, PostId};
use crate::model::state::Mark;
use crate::model::text::plain;

/// Returns a change as it would be read again.
pub fn clean(change: Change) -> Change {
    match change {
        Change::Mark(about, mark) => {
            Change::Mark(cell(about), Mark { note: maybe(mark.note), evidence: maybe(mark.evidence), ..mark })
        }
        Change::Point(about, point, done) => Change::Point(cell(about), point, done),
        Change::Exception(about, granted) => Change::Exception(cell(about), granted.map(exception)),
        Change::Due(scope, on) => Change::Due(due(scope), on),
        Change::Post(PostId { role, department }, held) => {
            let id = PostId { role: self::role(role), department: self::department(department) };
            Change::Post(id, held.map(|post| Post { name: maybe(post.name), note: maybe(post.note), ..post }))
        }
        Change::Assessment(of, found) => {
            let found = found.map(|found| Assessment { motive: text(&found.motive), ..found });
            Change::Assessment(of.map(department), found)
        }
        Change::Meeting(id, held) => Change::Meeting(meeting_id(id), held.map(meeting)),
        Change::Decision(DecisionId { meeting, number, maker }, put_down) => {
            Change::Decision(DecisionId { meeting: meeting_id(meeting), number, maker }, put_down.map(decision))
        }
        Change::Date(entry, at) => Change::Date(entry, at),
    }
}

fn text(text: &str) -> String {
    plain(text).into_owned()
}

fn maybe(text: Option<String>) -> Option<String> {
    text.map(|text| self::text(&text))
}

fn cell(cell: Cell) -> Cell {
    Cell { deliverable: deliverable(cell.deliverable), department: department(cell.department) }
}

fn deliverable(id: DeliverableId) -> DeliverableId {
    DeliverableId::new(plain(id.as_str()))
}

fn department(id: DepartmentId) -> DepartmentId {
    DepartmentId::new(plain(id.as_str()))
}

fn role(id: RoleId) -> RoleId {
    RoleId::new(plain(id.as_str()))
}

fn meeting_id(id: MeetingId) -> MeetingId {
    MeetingId(text(&id.0))
}

fn due(scope: DueScope) -> DueScope {
    match scope {
        DueScope::Cell(about) => DueScope::Cell(cell(about)),
        DueScope::Deliverable(id) => DueScope::Deliverable(deliverable(id)),
        DueScope::PriorityPhase(number) => DueScope::PriorityPhase(number),
    }
}

fn exception(exception: Exception) -> Exception {
    Exception {
        reason: text(&exception.reason),
        risk: text(&exception.risk),
        measure: text(&exception.measure),
        approved_by: role(exception.approved_by),
        ..exception
    }
}

fn meeting(meeting: Meeting) -> Meeting {
    let present = meeting.present.into_iter().map(role).collect();
    Meeting { name: text(&meeting.name), present, ..meeting }
}

fn decision(decision: Decision) -> Decision {
    Decision {
        text: text(&decision.text),
        owner: decision.owner.map(role),
        outcome: maybe(decision.outcome),
        deliverables: decision.deliverables.into_iter().map(deliverable).collect(),
        departments: decision.departments.into_iter().map(department).collect(),
        ..decision
    }
}
