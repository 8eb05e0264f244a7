//! The timeline for programs.

use super::{Beside, Shown};
use crate::cli::commands;
use crate::cli::outcome::{Answer, Failure};
use crate::export::{json, phrase};
use crate::model::groups::GroupId;
use crate::model::id::DeliverableId;
use crate::progress::due::Origin;
use crate::progress::schedule::{Position, position};
use crate::progress::timetable::{Asked, Day, Lane};
use chrono::NaiveDate;
use serde::Serialize;

/// The timeline. The project phase is that of the day, null before the first, after the last and in a gap. The method,
/// milestones and meetings are null where one phase or kind of phase was asked for.
#[derive(Serialize)]
struct Whole<'a> {
    format: &'static str,
    version: u16,
    as_of: NaiveDate,
    departments: Vec<&'a str>,
    valid_from: NaiveDate,
    valid_to: NaiveDate,
    project_phase: Option<u8>,
    phases: Vec<Phase>,
    due: Vec<Due<'a>>,
    method: Option<Method<'a>>,
    milestones: Option<Vec<Milestone<'a>>>,
    meetings: Option<Vec<Meeting<'a>>>,
}

/// A phase. The number is null for chapters without a priority phase; the first day is null for priority phases; the last
/// one is the due date that is set, for those.
#[derive(Serialize)]
struct Phase {
    kind: &'static str,
    number: Option<u8>,
    title: String,
    starts: Option<NaiveDate>,
    ends: Option<NaiveDate>,
    done: u32,
    of: u32,
    #[serde(skip_serializing_if = "json::is_zero")]
    disputed: u32,
    late: usize,
    soon: usize,
}

/// What is to be done by a day. `phase` is the number of the phase that the date is for, where it is for one.
#[derive(Serialize)]
struct Due<'a> {
    on: NaiveDate,
    origin: &'static str,
    phase: Option<u8>,
    late: bool,
    left: usize,
    deliverables: Vec<One<'a>>,
}

#[derive(Serialize)]
struct One<'a> {
    deliverable: &'a str,
    title: &'a str,
    done: u32,
    of: u32,
    #[serde(skip_serializing_if = "json::is_zero")]
    disputed: u32,
    left_in: Vec<&'a str>,
}

#[derive(Serialize)]
struct Method<'a> {
    name: &'a str,
    steps: Vec<Step<'a>>,
}

#[derive(Serialize)]
struct Step<'a> {
    name: &'a str,
    starts: NaiveDate,
    ends: Option<NaiveDate>,
}

#[derive(Serialize)]
struct Milestone<'a> {
    title: &'a str,
    when: &'a str,
    starts: NaiveDate,
    ends: NaiveDate,
    deliverable: Option<&'a str>,
}

#[derive(Serialize)]
struct Meeting<'a> {
    meeting: &'a str,
    on: NaiveDate,
    name: &'a str,
}

/// Writes the timeline as JSON.
pub(super) fn answer(shown: &Shown<'_>) -> Result<Answer, Failure> {
    let context = shown.context;
    let roadmap = &context.plan.parts.roadmap;
    let project_phase = match position(roadmap, context.day) {
        Position::In { phase, .. } => Some(phase.number),
        _ => None,
    };
    let beside = shown.beside.as_ref();
    let whole = Whole {
        format: "lis-timeline",
        version: json::VERSION,
        as_of: context.day,
        departments: ids(shown, &shown.choice.departments),
        valid_from: roadmap.valid_from,
        valid_to: roadmap.valid_to,
        project_phase,
        phases: shown.timetable.lanes.iter().map(|lane| phase(shown, lane)).collect(),
        due: shown.timetable.days.iter().map(|day| due(shown, day)).collect(),
        method: beside.map(method),
        milestones: beside.map(milestones),
        meetings: beside.map(meetings),
    };
    commands::json(context.lang, &whole)
}

fn ids<'a>(shown: &Shown<'a>, places: &[usize]) -> Vec<&'a str> {
    places.iter().filter_map(|at| shown.context.plan.departments().get(*at)).map(|it| it.id.as_str()).collect()
}

fn phase(shown: &Shown<'_>, lane: &Lane) -> Phase {
    let (kind, number) = match lane.group {
        GroupId::Project(number) => ("project_phase", Some(number)),
        GroupId::Priority(number) => ("priority_phase", number),
        GroupId::Chapter(number) => ("chapter", Some(number)),
    };
    Phase {
        kind,
        number,
        title: phrase::group(shown.context.lang, &shown.context.plan, lane.group),
        starts: lane.starts,
        ends: lane.ends,
        done: lane.tally.done,
        of: lane.tally.of,
        disputed: lane.tally.disputed,
        late: lane.late,
        soon: lane.soon,
    }
}

fn due<'a>(shown: &Shown<'a>, day: &Day) -> Due<'a> {
    let (origin, phase) = match day.origin {
        Origin::Cell => ("cell", None),
        Origin::Deliverable => ("deliverable", None),
        Origin::PriorityPhase(number) => ("priority_phase", Some(number)),
        Origin::ProjectPhase(number) => ("project_phase", Some(number)),
    };
    let left = day.left();
    let deliverables = day.asked.iter().filter_map(|it| deliverable(shown, it)).collect();
    Due { on: day.on, origin, phase, late: left > 0 && day.on < shown.context.day, left, deliverables }
}

fn deliverable<'a>(shown: &Shown<'a>, it: &Asked) -> Option<One<'a>> {
    let item = shown.context.plan.items().get(it.item)?;
    Some(One {
        deliverable: item.id().as_str(),
        title: &item.deliverable.title,
        done: it.tally.done,
        of: it.tally.of,
        disputed: it.tally.disputed,
        left_in: ids(shown, &it.left),
    })
}

fn method<'a>(beside: &Beside<'a>) -> Method<'a> {
    let method = &beside.roadmap.method;
    let step = |it: &'a crate::model::roadmap::MethodStep| Step { name: &it.name, starts: it.starts, ends: it.ends };
    Method { name: &method.name, steps: method.steps.iter().map(step).collect() }
}

fn milestones<'a>(beside: &Beside<'a>) -> Vec<Milestone<'a>> {
    let one = |it: &'a crate::model::roadmap::Milestone| Milestone {
        title: &it.title,
        when: &it.when,
        starts: it.starts,
        ends: it.ends,
        deliverable: it.deliverable.as_ref().map(DeliverableId::as_str),
    };
    beside.roadmap.milestones.iter().map(one).collect()
}

fn meetings<'a>(beside: &Beside<'a>) -> Vec<Meeting<'a>> {
    beside.meetings.iter().map(|it| Meeting { meeting: &it.id.0, on: it.meeting.on, name: &it.meeting.name }).collect()
}
