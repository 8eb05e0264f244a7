//! `lis timeline`: the plan in time, as the view shows it: phases with what is done and late in them, the method's steps,
//! single dates, and deliverable by deliverable what is to be done by which day.

mod json;
mod text;

use super::matrix::choice::Choice;
use crate::cli::args::{Matrix, Timeline};
use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Failure};
use crate::model::roadmap::Roadmap;
use crate::progress::due::Dues;
use crate::progress::meetings::{Held, held};
use crate::progress::timetable::Timetable;

/// What was asked for, and what there is.
struct Shown<'a> {
    context: &'a Context,
    choice: Choice,
    timetable: Timetable,
    /// The dates that belong to no phase; none where one phase or kind of phase was asked for.
    beside: Option<Beside<'a>>,
}

/// The dates that belong to no phase.
struct Beside<'a> {
    roadmap: &'a Roadmap,
    meetings: Vec<Held<'a>>,
}

/// Returns the timeline.
pub fn run(context: &Context, args: &Timeline) -> Result<Answer, Failure> {
    let (department, group, phase) = (args.department.clone(), args.group, args.phase.clone());
    let narrowed = group.is_some() || phase.is_some();
    let choice = Choice::of(context, &Matrix { department, group, phase, chapter: None, json: args.json })?;
    let snapshot = context.snapshot();
    let dues = Dues::of(&context.plan, &context.board, &snapshot.sheet, context.day);
    let known = ((&context.plan, &context.board), (&snapshot.sheet, &dues));
    let timetable = Timetable::of(known.0, known.1, &choice.groups, &choice.departments);
    let beside = (!narrowed).then(|| Beside { roadmap: &context.plan.parts.roadmap, meetings: held(&context.board) });
    let shown = Shown { context, choice, timetable, beside };
    if args.json { json::answer(&shown) } else { Ok(text::answer(&shown)) }
}
