//! `lis recurring`: the year's plan of recurring duties, as text, for programs, as a calendar or as a workbook.

use crate::cli::args::Recurring;
use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Failure};
use crate::cli::page::Page;
use crate::cli::values;
use crate::export::order::Format;
use crate::export::{books, ics, json, lists, phrase, xlsx};
use crate::progress::recurring::{Duty, Occasion, YearPlan, duties, remember, year_plan};
use crate::words::late::words;
use crate::words::recurring::words as said;
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
    if args.output.is_some() && !args.form.ics && !args.form.xlsx {
        return Err(Failure::usage(said(lang).output_needs_a_kind()));
    }
    let snapshot = context.snapshot();
    let mut all = duties(&context.plan, &context.board, &snapshot.sheet);
    all.retain(|duty| only.is_none_or(|column| column == duty.column));
    remember(&mut all, &context.plan, &context.history()?, context.day);
    let plan = year_plan(&all, number, context.day);
    if args.form.ics {
        let calendar = ics::recurring(lang, &context.plan, context.day, plan.dated());
        return super::export::deliver(context, calendar.into_bytes(), args.output.as_deref(), args.force);
    }
    if args.form.xlsx {
        return workbook(context, number, &plan, args);
    }
    if args.form.json {
        return json(context, number, &plan);
    }
    Ok(Answer::fine(text(context, number, &plan)))
}

fn workbook(context: &Context, number: i32, plan: &YearPlan, args: &Recurring) -> Result<Answer, Failure> {
    let lang = context.lang;
    super::export::refuse_terminal(lang, Format::Xlsx, args.output.as_deref())?;
    let heading = words(lang).recurring.heading(number);
    let table = lists::year_plan(lang, &context.plan, heading.clone(), plan);
    let counted = said(lang).counted(plan.overdue.len(), plan.before.len() + plan.within.len(), plan.never.len());
    let title = format!("{heading}: {}", context.plan.parts.roadmap.title);
    let book = books::year_plan(lang, title, counted, context.day, table);
    let bytes = xlsx::print(&book);
    let bytes = bytes.map_err(|error| Failure::files(context.words().trouble.other("XLSX", &error.to_string())))?;
    super::export::deliver(context, bytes, args.output.as_deref(), args.force)
}

fn named_year(context: &Context, text: &str) -> Result<i32, Failure> {
    let year = text.trim().parse().ok().filter(|year| (1900..=2999).contains(year));
    year.ok_or_else(|| Failure::usage(words(context.lang).recurring.not_a_year(text)))
}

fn text(context: &Context, number: i32, plan: &YearPlan) -> String {
    let (words, said) = (words(context.lang).recurring, said(context.lang));
    let mut page = Page::default();
    if plan.dated().next().is_none() {
        page.line(&words.none(number));
    } else {
        page.heading(&words.heading(number));
        page.item(&said.counted(plan.overdue.len(), plan.before.len() + plan.within.len(), plan.never.len()));
    }
    if !plan.overdue.is_empty() {
        page.heading(said.overdue());
    }
    for it in &plan.overdue {
        occasion(&mut page, context, it, said.overdue_since(it.on));
    }
    if !plan.before.is_empty() {
        page.heading(&said.before(number));
    }
    for it in &plan.before {
        occasion(&mut page, context, it, String::new());
    }
    let mut month = 0;
    for it in &plan.within {
        if it.on.month() != month {
            month = it.on.month();
            page.heading(&said.month(number, month));
        }
        occasion(&mut page, context, it, String::new());
    }
    if !plan.never.is_empty() {
        page.heading(words.never());
    }
    for duty in &plan.never {
        page.item(&format!("{} {}", name(context, duty), title(context, duty)));
        let who = phrase::roles(&context.plan, duty.item);
        if !who.is_empty() {
            page.under(UNDER, &said.who(&who));
        }
    }
    page.into_text()
}

/// How far what belongs to a duty is set in.
const UNDER: usize = 12;

fn title<'a>(context: &'a Context, duty: &Duty) -> &'a str {
    context.plan.items().get(duty.item).map_or("", |item| item.deliverable.title.as_str())
}

fn name(context: &Context, duty: &Duty) -> String {
    phrase::late::place(&context.plan, (duty.item, duty.column))
}

/// Writes one time that a duty is to be done: the day, what and where, since when it waits, when it was done last, and who
/// answers for it.
fn occasion(page: &mut Page, context: &Context, it: &Occasion, waits: String) {
    let words = words(context.lang).recurring;
    page.item(&format!("{}  {} {}", it.on, name(context, &it.duty), title(context, &it.duty)));
    let who = phrase::roles(&context.plan, it.duty.item);
    let parts = [
        Some(waits).filter(|text| !text.is_empty()),
        it.expected.then(|| words.expected().to_owned()),
        it.duty.done.filter(|_| !it.expected).map(|day| words.done(day)),
        Some(who).filter(|who| !who.is_empty()).map(|who| said(context.lang).who(&who)),
    ];
    page.under(UNDER, &parts.into_iter().flatten().collect::<Vec<_>>().join(", "));
}

/// The duties of a year for programs.
#[derive(Serialize)]
struct Whole<'a> {
    format: &'static str,
    version: u16,
    as_of: NaiveDate,
    year: i32,
    overdue: Vec<One<'a>>,
    before: Vec<One<'a>>,
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

fn json(context: &Context, year: i32, plan: &YearPlan) -> Result<Answer, Failure> {
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
        overdue: plan.overdue.iter().map(one).collect(),
        before: plan.before.iter().map(one).collect(),
        occasions: plan.within.iter().map(one).collect(),
        never_done: plan.never.iter().map(place).collect(),
    };
    super::json(context.lang, &whole)
}
