//! `lis exception`: exceptions from a measure in a department (guideline 4.1).

pub mod list;

use super::say::say;
use crate::cli::args::{ExceptionWithdraw, Grant};
use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Failure};
use crate::cli::values;
use crate::export::phrase;
use crate::model::entry::{Cell, Change};
use crate::model::exception::{Exception, ExceptionRule};
use crate::model::state::Condition;
use crate::progress::exceptions::{Held, term};
use crate::progress::standing::Standing;
use crate::progress::ticking;
use crate::words::change::role;
use crate::words::exception::{longest, refusal};
use crate::words::late::words;
use crate::words::state::condition;
use chrono::Days;

/// Grants an exception, or renews the one that there is. Everything that stands in the way is told at once, with the rule
/// and its place in the source.
pub fn grant(context: &mut Context, args: &Grant) -> Result<Answer, Failure> {
    let lang = context.lang;
    let (item, column) = values::cell(context.lang, &context.plan, &args.id, args.department.as_deref())?;
    let cell = Cell::new(context.plan.items()[item].id(), &context.plan.departments()[column].id);
    let Some(rule) = context.plan.parts.guideline.exceptions.clone() else {
        return Err(Failure::usage(words(lang).exception.no_rule()));
    };
    let exception = asked(context, args, &rule)?;
    let granted = match ticking::exception(&rule, context.board.cell(&cell), exception.clone(), context.day) {
        Ok(granted) => granted,
        Err(refusals) => {
            let lead = words(lang).exception.refused(&crate::words::change::cell(&cell));
            let lines = refusals.iter().map(|it| format!("\n  {}", refusal(lang, &context.plan, &rule, it)));
            return Err(Failure::usage(lead + &lines.collect::<String>()));
        }
    };
    if granted.is_none() {
        return say(context, Change::Exception(cell, Some(exception)), true, args.json, &[]);
    }
    let more = more(context, (item, column), &exception, &rule);
    say(context, Change::Exception(cell, Some(exception)), false, args.json, &more)
}

/// Withdraws an exception.
pub fn withdraw(context: &mut Context, args: &ExceptionWithdraw) -> Result<Answer, Failure> {
    let (item, column) = values::cell(context.lang, &context.plan, &args.id, args.department.as_deref())?;
    let cell = Cell::new(context.plan.items()[item].id(), &context.plan.departments()[column].id);
    if context.board.cell(&cell).and_then(|record| record.granted()).is_none() {
        let name = crate::words::change::cell(&cell);
        return Err(Failure::usage(words(context.lang).exception.nothing_to_withdraw(&name)));
    }
    say(context, Change::Exception(cell, None), false, args.json, &[])
}

/// Returns the exception that was asked for.
fn asked(context: &Context, args: &Grant, rule: &ExceptionRule) -> Result<Exception, Failure> {
    let approved = args.approved.as_deref().map(|text| values::date(context.lang, text)).transpose()?;
    Ok(Exception {
        reason: args.reason.trim().to_owned(),
        risk: args.risk.trim().to_owned(),
        measure: args.measure.trim().to_owned(),
        approved_by: match args.approver.as_deref() {
            Some(text) => values::role(context.lang, &context.plan, text)?.id.clone(),
            None => rule.approver.clone(),
        },
        approved: approved.unwrap_or(context.day),
        until: values::date(context.lang, &args.until)?,
    })
}

/// Returns what the answer to a grant says besides: how long it holds and what comes then, and the rule.
fn more(context: &Context, (item, column): (usize, usize), exception: &Exception, rule: &ExceptionRule) -> Vec<String> {
    let it = &context.plan.items()[item];
    let record = context.board.cell(&Cell::new(it.id(), &context.plan.departments()[column].id));
    let end = exception.until.checked_add_days(Days::new(1)).unwrap_or(exception.until);
    let then = Standing::of(&it.deliverable, record, end).condition;
    let held = Held { item, column, exception, term: term(exception, context.day), then };
    let approver = role(&context.plan, &rule.approver);
    let told = words(context.lang).exception.rule(approver, &longest(context.lang, rule), &rule.source);
    let now = Standing::of(&it.deliverable, record, context.day).condition;
    let idle = matches!(now, Condition::Done | Condition::NotApplicable);
    let idle = idle.then(|| words(context.lang).exception.not_needed(condition(context.lang, now)));
    // One that shortens another cannot be told what comes then: as long as it is not written, the other still holds.
    let shorter = then == Condition::Exception;
    let holds = (!shorter).then(|| phrase::late::exception(context.lang, &held));
    idle.into_iter().chain(holds).chain([told]).collect()
}
