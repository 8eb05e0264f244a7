//! `lis exception list`: expired ones first, then those that run out, then the others.

use crate::cli::args::ExceptionList;
use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Failure};
use crate::cli::page::Page;
use crate::cli::values;
use crate::export::{json, phrase};
use crate::progress::exceptions::{ENDING, Held, Term, exceptions};
use crate::words::late::words;
use crate::words::state::condition_code;
use chrono::NaiveDate;
use serde::Serialize;

/// Lists the exceptions.
pub fn run(context: &Context, args: &ExceptionList) -> Result<Answer, Failure> {
    let only =
        args.department.as_deref().map(|text| values::department(context.lang, &context.plan, text)).transpose()?;
    let snapshot = context.snapshot();
    let mut all = exceptions(&context.plan, &context.board, &snapshot.sheet, context.day);
    all.retain(|held| only.is_none_or(|column| column == held.column));
    if args.json { json(context, &all) } else { Ok(Answer::fine(text(context, &all))) }
}

fn text(context: &Context, all: &[Held<'_>]) -> String {
    let mut page = Page::default();
    if all.is_empty() {
        page.line(words(context.lang).exception.none());
    }
    parts(&mut page, context, all);
    page.into_text()
}

/// Writes exceptions, each kind under its heading.
pub(in crate::cli::commands) fn parts(page: &mut Page, context: &Context, all: &[Held<'_>]) {
    let words = words(context.lang).exception;
    let mut part = |wanted: fn(Term) -> bool, heading: &dyn Fn(usize) -> String| {
        let some: Vec<&Held<'_>> = all.iter().filter(|held| wanted(held.term)).collect();
        if some.is_empty() {
            return;
        }
        page.heading(&heading(some.len()));
        for held in some {
            let title = context.plan.items().get(held.item).map_or("", |item| item.deliverable.title.as_str());
            page.item(&format!("{} {title}", phrase::late::place(&context.plan, (held.item, held.column))));
            for sentence in phrase::late::about_exception(context.lang, &context.plan, held) {
                page.under(4, &sentence);
            }
        }
    };
    part(|term| matches!(term, Term::Expired(_)), &|count| words.expired_heading(count));
    part(|term| matches!(term, Term::Ending(_)), &|count| words.ending_heading(count, ENDING));
    part(|term| matches!(term, Term::Holds(_)), &|count| words.holds_heading(count));
}

/// The exceptions for programs.
#[derive(Serialize)]
struct Whole<'a> {
    format: &'static str,
    version: u16,
    as_of: NaiveDate,
    exceptions: Vec<One<'a>>,
}

/// One exception for programs. Days left are negative once it has run out.
#[derive(Serialize)]
pub(in crate::cli::commands) struct One<'a> {
    #[serde(flatten)]
    place: json::PlaceSaid<'a>,
    term: &'static str,
    days_left: i64,
    until: NaiveDate,
    then: &'static str,
    reason: &'a str,
    risk: &'a str,
    measure: &'a str,
    approved: NaiveDate,
    approved_by: &'a str,
}

fn json(context: &Context, all: &[Held<'_>]) -> Result<Answer, Failure> {
    let exceptions = all.iter().map(|held| one(context, held)).collect();
    let whole = Whole { format: "lis-exceptions", version: json::VERSION, as_of: context.day, exceptions };
    super::super::json(context.lang, &whole)
}

/// Returns an exception for programs.
pub(in crate::cli::commands) fn one<'a>(context: &'a Context, held: &Held<'a>) -> One<'a> {
    let (term, days_left) = match held.term {
        Term::Expired(days) => ("expired", -days),
        Term::Ending(left) => ("ending", left),
        Term::Holds(left) => ("holds", left),
    };
    let (place, it) = (json::place(&context.plan, (held.item, held.column)), held.exception);
    One {
        place,
        term,
        days_left,
        until: it.until,
        then: condition_code(held.then),
        reason: &it.reason,
        risk: &it.risk,
        measure: &it.measure,
        approved: it.approved,
        approved_by: it.approved_by.as_str(),
    }
}
