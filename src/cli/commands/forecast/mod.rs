//! `lis forecast`: when what is left will be done at this pace, and what the answer rests on.

mod json;
mod text;

pub(super) use json::{Row, row};

use crate::cli::args::Forecast;
use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Failure};
use crate::cli::values;
use crate::model::groups::{Group, GroupId, Grouping, groups};
use crate::progress::forecast::Outlook;
use crate::progress::outlooks::Outlooks;
use crate::words::collate::fold;
use crate::words::forecast::words;
use chrono::NaiveDate;

/// What was asked for.
struct Question {
    /// The phase; all of the roadmap where there is none.
    group: Option<GroupId>,
    /// The department, by its place; every one and all together where there is none.
    department: Option<usize>,
    /// The day by which all is to be done.
    by: Option<NaiveDate>,
}

/// Returns the forecast.
pub fn run(context: &Context, args: &Forecast) -> Result<Answer, Failure> {
    let (question, items) = understand(context, args)?;
    let history = context.history()?;
    let snapshot = context.snapshot();
    let outlooks = Outlooks::of(&context.plan, &snapshot.sheet, &history, context.day, &items);
    let rows = rows(&question, &outlooks);
    if args.json { json::answer(context, &question, &rows) } else { Ok(text::answer(context, &question, &rows)) }
}

/// Returns the departments that were asked for, by their places, and last all of them where none was named.
fn rows<'a>(question: &Question, outlooks: &'a Outlooks) -> Vec<(Option<usize>, &'a Outlook)> {
    let departments = outlooks.departments.iter().enumerate().map(|(at, it)| (Some(at), it));
    match question.department {
        Some(chosen) => departments.filter(|(at, _)| *at == Some(chosen)).collect(),
        None => departments.chain([(None, &outlooks.all)]).collect(),
    }
}

/// Understands what was typed; returns it with the places of the items that it is about.
fn understand(context: &Context, args: &Forecast) -> Result<(Question, Vec<usize>), Failure> {
    let (lang, plan) = (context.lang, &context.plan);
    let chosen = match (&args.phase, &args.priority) {
        (Some(phase), _) => Some(phase_of(context, phase, Grouping::Project)?),
        (None, Some(phase)) => Some(phase_of(context, phase, Grouping::Priority)?),
        (None, None) => None,
    };
    let department = args.department.as_deref().map(|text| values::department(lang, plan, text)).transpose()?;
    let by = args.by.as_deref().map(|text| values::date(lang, text)).transpose()?;
    if let Some(asked) = by.filter(|asked| *asked <= context.day) {
        return Err(Failure::usage(words(lang).not_ahead(asked, context.day)));
    }
    let group = chosen.as_ref().map(|group| group.id);
    let items = chosen.map_or_else(|| (0..plan.items().len()).collect(), |group| group.items);
    Ok((Question { group, department, by }, items))
}

/// Finds a phase by its number; words for "none" mean the chapters without a priority phase.
fn phase_of(context: &Context, text: &str, grouping: Grouping) -> Result<Group, Failure> {
    let mistakes = context.words().mistakes;
    let unknown = |text: &str, all: &str| mistakes.unknown_phase(text, all);
    let groups = groups(&context.plan, grouping);
    let number = |group: &Group| match group.id {
        GroupId::Project(number) | GroupId::Priority(Some(number)) => Some(number),
        GroupId::Priority(None) | GroupId::Chapter(_) => None,
    };
    let none = grouping == Grouping::Priority && matches!(fold(text).as_str(), "utan" | "none" | "ingen");
    let known: Vec<u8> = groups.iter().filter_map(number).collect();
    let chosen = if none { None } else { Some(values::known(text, &known, unknown)?) };
    let all = || known.iter().map(u8::to_string).collect::<Vec<_>>().join(", ");
    groups.into_iter().find(|group| number(group) == chosen).ok_or_else(|| Failure::usage(unknown(text, &all())))
}
