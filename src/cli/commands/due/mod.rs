//! `lis due`: sets a due date for a cell, a deliverable or a priority phase, or lifts it.

pub mod list;

use super::say::say;
use crate::cli::args::Due;
use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Failure};
use crate::cli::values;
use crate::model::board::heads::Heads;
use crate::model::due::DueScope;
use crate::model::entry::{Cell, Change};
use crate::words::collate::fold;
use crate::words::late::words;
use chrono::NaiveDate;

/// Sets a due date or lifts it.
pub fn set(context: &mut Context, args: &Due) -> Result<Answer, Failure> {
    let what: Vec<&str> = args.what.iter().map(String::as_str).collect();
    let (scope, on) = match (args.phase.as_deref(), what.as_slice()) {
        (Some(phase), [on]) => (of_phase(context, phase)?, *on),
        (None, [id, on]) => {
            let item = values::deliverable(context.lang, &context.plan, id)?;
            (DueScope::Deliverable(context.plan.items()[item].id().clone()), *on)
        }
        (None, [id, department, on]) => {
            let (item, column) = values::cell(context.lang, &context.plan, id, Some(department))?;
            (DueScope::Cell(Cell::new(context.plan.items()[item].id(), &context.plan.departments()[column].id)), *on)
        }
        _ => return Err(Failure::usage(words(context.lang).due.how())),
    };
    let on = day(context, on)?;
    let heads = context.board.due(&scope);
    let stands = heads.and_then(|heads| heads.value()).copied();
    let new = stands != on || heads.is_some_and(Heads::conflict);
    say(context, Change::Due(scope, on), !new, args.json, &[])
}

fn of_phase(context: &Context, text: &str) -> Result<DueScope, Failure> {
    let known: Vec<u8> = context.plan.parts.guideline.priority_phases.iter().map(|phase| phase.number).collect();
    values::known(text, &known, |text, all| context.words().mistakes.unknown_phase(text, all))
        .map(DueScope::PriorityPhase)
}

/// Returns the day that was typed; none where the date is to be lifted.
fn day(context: &Context, text: &str) -> Result<Option<NaiveDate>, Failure> {
    if ["none", "inget", "ingen"].contains(&fold(text.trim()).as_str()) {
        return Ok(None);
    }
    values::date(context.lang, text).map(Some)
}
