//! `lis maturity assess` and `lis maturity withdraw`.

use super::whose;
use crate::cli::args::{Assess, Withdraw};
use crate::cli::commands::say::say;
use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Failure};
use crate::cli::values;
use crate::model::assessment::Assessment;
use crate::model::board::heads::Heads;
use crate::model::entry::Change;
use crate::model::id::DepartmentId;
use crate::words::change;
use crate::words::maturity::{level, words};

/// Says what people have assessed the maturity to be.
pub fn assess(context: &mut Context, args: &Assess) -> Result<Answer, Failure> {
    let (lang, words) = (context.lang, words(context.lang));
    let department = department(context, &args.department)?;
    let levels = &context.plan.parts.maturity.levels;
    let top = levels.iter().map(|level| level.number).max().unwrap_or(0);
    let level =
        level(&args.level, top).ok_or_else(|| Failure::usage(words.bad_level(&args.level, &top.to_string())))?;
    let motive = args.motive.as_deref().map(str::trim).filter(|motive| !motive.is_empty());
    let motive = motive.ok_or_else(|| Failure::usage(words.no_motive()))?.to_owned();
    let on = args.on.as_deref().map(|text| values::date(lang, text)).transpose()?.unwrap_or(context.day);
    if on > context.day {
        let mistakes = context.words().mistakes;
        return Err(Failure::usage(mistakes.future(&on.to_string(), &context.day.to_string())));
    }
    let said = Assessment { level, on, motive };
    let same = stands(context, department.as_ref()) == Some(&said) && !conflict(context, department.as_ref());
    say(context, Change::Assessment(department, Some(said)), same, args.json, &[])
}

/// Says that an assessment no longer holds.
pub fn withdraw(context: &mut Context, args: &Withdraw) -> Result<Answer, Failure> {
    let department = department(context, &args.department)?;
    if stands(context, department.as_ref()).is_none() && !conflict(context, department.as_ref()) {
        let whose = change::assessed(context.lang, department.as_ref());
        return Err(Failure::usage(words(context.lang).nothing(&whose)));
    }
    say(context, Change::Assessment(department, None), false, args.json, &[])
}

fn department(context: &Context, text: &str) -> Result<Option<DepartmentId>, Failure> {
    Ok(whose(context, text)?.department().map(|at| context.plan.departments()[at].id.clone()))
}

fn stands<'a>(context: &'a Context, department: Option<&DepartmentId>) -> Option<&'a Assessment> {
    context.board.assessment(department)?.value()
}

fn conflict(context: &Context, department: Option<&DepartmentId>) -> bool {
    context.board.assessment(department).is_some_and(Heads::conflict)
}
