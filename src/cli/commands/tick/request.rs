//! What was asked to be ticked, understood and checked: which cell, and the changes that it takes.

use crate::cli::args::Tick;
use crate::cli::context::Context;
use crate::cli::outcome::Failure;
use crate::cli::values;
use crate::export::phrase;
use crate::model::board::heads::Heads;
use crate::model::deliverable::{Deliverable, Scope};
use crate::model::entry::{Cell, Change};
use crate::model::plan::Item;
use crate::model::state::State;
use crate::progress::standing::{is_ticked, new_round};
use crate::progress::ticking::{self, Wish};
use crate::words::state::state_from;

/// What was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Request {
    /// The place of the deliverable among the plan's items.
    pub(super) item: usize,
    /// The place of the department among the plan's departments.
    pub(super) department: usize,
    /// What is to be said; nothing where all of it stands already.
    pub(super) changes: Vec<Change>,
}

impl Request {
    /// Understands what was typed.
    pub(super) fn of(context: &Context, args: &Tick) -> Result<Self, Failure> {
        let index = values::deliverable(context.lang, &context.plan, &args.id)?;
        let item = &context.plan.items()[index];
        let (department, state) = who_and_what(context, item, args)?;
        let cell = Cell::new(item.id(), &context.plan.departments()[department].id);
        let mut changes = points(context, &item.deliverable, &cell, args)?;
        let beside = args.note.is_some() || args.evidence.is_some() || args.on.is_some();
        let ticks_points = !args.point.is_empty() || !args.no_point.is_empty();
        if state.is_some() || beside || !ticks_points {
            changes.extend(mark(context, &item.deliverable, &cell, state, args)?);
        }
        changes.extend(ticking::empty_lists(&context.plan, &context.board, &changes, context.day));
        Ok(Self { item: index, department, changes })
    }
}

/// Finds out which of the words name the department and which the state; the one or the other may be missing.
fn who_and_what(context: &Context, item: &Item, args: &Tick) -> Result<(usize, Option<State>), Failure> {
    let (lang, plan, mistakes) = (context.lang, &context.plan, context.words().mistakes);
    let central = item.deliverable.scope == Scope::Central;
    let own = plan.column(plan.parts.organisation.central.as_str()).filter(|_| central);
    let missing = || Failure::usage(mistakes.department_missing(item.id().as_str()));
    let Some(first) = args.department.as_deref() else { return Ok((own.ok_or_else(missing)?, None)) };
    let rest = args.state.join(" ");
    if let Some(department) = values::find_department(plan, first) {
        let id = &plan.departments()[department].id;
        if !plan.concerns(item, id) {
            let central = plan.parts.organisation.central.as_str();
            return Err(Failure::usage(mistakes.only_central(item.id().as_str(), central, id.as_str())));
        }
        let state = if rest.is_empty() { None } else { Some(values::state(lang, &rest)?) };
        return Ok((department, state));
    }
    let whole = format!("{first} {rest}");
    match state_from(whole.trim()) {
        Some(state) => Ok((own.ok_or_else(missing)?, Some(state))),
        None if central && rest.is_empty() => values::state(lang, first).map(|state| (own.unwrap_or(0), Some(state))),
        None => values::department(lang, plan, first).map(|department| (department, None)),
    }
}

fn points(context: &Context, deliverable: &Deliverable, cell: &Cell, args: &Tick) -> Result<Vec<Change>, Failure> {
    let ticked = numbers(context, deliverable, &args.point)?;
    let open = numbers(context, deliverable, &args.no_point)?;
    if let Some(both) = ticked.iter().find(|point| open.contains(point)) {
        return Err(Failure::usage(context.words().mistakes.point_both(*both)));
    }
    let record = context.board.cell(cell);
    let stands = |point: u16, done: bool| {
        let heads = record.and_then(|record| record.points.get(&point));
        let conflict = heads.is_some_and(Heads::conflict);
        let ticked = record.is_some_and(|record| is_ticked(record, point, new_round(deliverable, record, context.day)));
        ticked == done && !conflict
    };
    let asked = ticked.into_iter().map(|point| (point, true)).chain(open.into_iter().map(|point| (point, false)));
    let changes = asked.filter(|(point, done)| !stands(*point, *done));
    Ok(changes.map(|(point, done)| Change::Point(cell.clone(), point, done)).collect())
}

fn numbers(context: &Context, deliverable: &Deliverable, texts: &[String]) -> Result<Vec<u16>, Failure> {
    let (id, of, mistakes) = (deliverable.id.as_str(), deliverable.points.len(), context.words().mistakes);
    let mut numbers = Vec::new();
    for text in texts {
        if of == 0 {
            return Err(Failure::usage(mistakes.no_points(id)));
        }
        let number = text.trim().parse().ok().filter(|number| (1..=of).contains(&usize::from(*number)));
        let number: u16 = number.ok_or_else(|| Failure::usage(mistakes.unknown_point(id, text, of)))?;
        if !numbers.contains(&number) {
            numbers.push(number);
        }
    }
    Ok(numbers)
}

/// Returns the change of the state, with what is written beside it; none where it stands so already.
fn mark(
    context: &Context,
    deliverable: &Deliverable,
    cell: &Cell,
    state: Option<State>,
    args: &Tick,
) -> Result<Option<Change>, Failure> {
    let lang = context.lang;
    let on = args.on.as_deref().map(|text| values::date(lang, text)).transpose()?;
    let wish = Wish { state, on, note: args.note.clone(), evidence: args.evidence.clone() };
    let mark = ticking::mark(deliverable, context.board.cell(cell), &wish, context.day);
    let mark = mark.map_err(|why| Failure::usage(phrase::ticking::unsayable(lang, why, context.day)))?;
    Ok(mark.map(|mark| Change::Mark(cell.clone(), mark)))
}
