//! `lis recurring`: when recurring duties are due in a year, as text, for programs, or as a calendar.

use crate::cli::args::Recurring;
use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Failure};
use crate::cli::page::Page;
use crate::cli::values;
use crate::export::{ics, json, phrase};
use crate::model::state::Condition;
use crate::progress::recurring::{Duty, Occasion, duties, year};
use crate::words::late::words;
use crate::words::state::condition_code;
use chrono::{Datelike, NaiveDate};
use serde::Serialize;

/// Lists the duties of a year.
pub fn run(context: &Context, args: &Recurring) -> Result<Answer, Failure> {
    let lang = context.lang;
    let only = args.department.as_deref().map(|text| values::department(lang, &context.plan, text)).transpose()?;
    let number = match args.of.as_deref().or(args.year.as_deref()) {
        Some(text) => named_year(context, text)?,
        None => context.day.year(),
    };
    let snapshot = context.snapshot();
    let mut all = duties(&context.plan, &context.board, &snapshot.sheet);
    all.retain(|duty| only.is_none_or(|column| column == duty.column));
    let occasions = year(&all, number);
    if args.ics {
        let calendar = ics::recurring(lang, &context.plan, context.day, &occasions);
        return super::export::deliver(context, calendar.into_bytes(), args.output.as_deref(), args.force);
    }
    let never: Vec<Duty> = all.into_iter().filter(|duty| duty.done.is_none()).collect();
    if args.json {
        return json(context, number, &occasions, &never);
    }
    Ok(Answer::fine(text(context, number, &occasions, &never)))
}

fn named_year(context: &Context, text: &str) -> Result<i32, Failure> {
    let year = text.trim().parse().ok().filter(|year| (1900..=2999).contains(year));
    year.ok_or_else(|| Failure::usage(words(context.lang).recurring.not_a_year(text)))
}

fn text(context: &Context, number: i32, occasions: &[Occasion], never: &[Duty]) -> String {
    let (words, plan) = (words(context.lang).recurring, &context.plan);
    let title = |duty: &Duty| plan.items().get(duty.item).map_or("", |item| item.deliverable.title.as_str());
    let name = |duty: &Duty| phrase::late::place(plan, (duty.item, duty.column));
    let mut page = Page::default();
    if occasions.is_empty() {
        page.line(&words.none(number));
    } else {
        page.heading(&words.heading(number));
    }
    for it in occasions {
        page.item(&format!("{}  {} {}", it.on, name(&it.duty), title(&it.duty)));
        let again = (it.duty.condition == Condition::DueAgain).then_some(words.due_again().to_owned());
        let expected = it.expected.then(|| words.expected().to_owned());
        let done = it.duty.done.filter(|_| !it.expected).map(|day| words.done(day));
        page.under(12, &[again, expected, done].into_iter().flatten().collect::<Vec<_>>().join(", "));
    }
    if !never.is_empty() {
        page.heading(words.never());
    }
    for duty in never {
        page.item(&format!("{} {}", name(duty), title(duty)));
    }
    page.into_text()
}

/// The duties of a year for programs.
#[derive(Serialize)]
struct Whole<'a> {
    format: &'static str,
    version: u16,
    as_of: NaiveDate,
    year: i32,
    occasions: Vec<One<'a>>,
    never_done: Vec<json::PlaceSaid<'a>>,
}

/// One time that a duty is to be done. It is `expected` where it rests on the duty being done on time until then.
#[derive(Serialize)]
struct One<'a> {
    #[serde(flatten)]
    place: json::PlaceSaid<'a>,
    on: NaiveDate,
    months: u16,
    done: Option<NaiveDate>,
    state: &'static str,
    expected: bool,
}

fn json(context: &Context, year: i32, occasions: &[Occasion], never: &[Duty]) -> Result<Answer, Failure> {
    let place = |duty: &Duty| json::place(&context.plan, (duty.item, duty.column));
    let one = |it: &Occasion| One {
        place: place(&it.duty),
        on: it.on,
        months: it.duty.months,
        done: it.duty.done,
        state: condition_code(it.duty.condition),
        expected: it.expected,
    };
    let whole = Whole {
        format: "lis-recurring",
        version: json::VERSION,
        as_of: context.day,
        year,
        occasions: occasions.iter().map(one).collect(),
        never_done: never.iter().map(place).collect(),
    };
    super::json(context.lang, &whole)
}
