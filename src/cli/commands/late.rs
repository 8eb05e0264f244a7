//! `lis late`: what is late, since when, how often its date was moved, and what it waits for; and what is late of what was
//! put down at meetings.

use super::meeting;
use crate::cli::args::Late;
use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Failure};
use crate::cli::page::Page;
use crate::cli::values;
use crate::export::{Snapshot, json, phrase};
use crate::progress::agenda::earlier::{Earlier, earlier};
use crate::progress::due::{Due, Dues, SOON, moved};
use crate::progress::waiting::{Place, Web};
use crate::words::late::words;
use crate::words::meeting::words as meeting_words;
use crate::words::state::condition_code;
use chrono::NaiveDate;
use serde::Serialize;

/// Cells with their dates: deliverable, department, date.
pub(super) type Row = (usize, usize, Due);

/// Lists what is late, the longest first, and what is due soon where that is asked for.
pub fn run(context: &Context, args: &Late) -> Result<Answer, Failure> {
    let only =
        args.department.as_deref().map(|text| values::department(context.lang, &context.plan, text)).transpose()?;
    let snapshot = context.snapshot();
    let dues = Dues::of(&context.plan, &context.board, &snapshot.sheet, context.day);
    let chosen = |rows: Vec<Row>| -> Vec<Row> {
        rows.into_iter().filter(|(_, column, _)| only.is_none_or(|it| it == *column)).collect()
    };
    let late = chosen(dues.late());
    let soon = args.soon.then(|| chosen(dues.soon()));
    let decisions = decisions(context, only);
    if args.json {
        return json(context, &snapshot, (&late, soon.as_deref()), &decisions);
    }
    let words = words(context.lang).due;
    let mut page = Page::default();
    if late.is_empty() {
        page.line(words.nothing_late());
    } else {
        page.heading(&words.late_heading(late.len()));
        rows(&mut page, context, &snapshot, &late);
    }
    if !decisions.is_empty() {
        page.heading(&meeting_words(context.lang).late(decisions.len()));
        meeting::lines(&mut page, context, &decisions);
    }
    if let Some(soon) = soon {
        page.heading(&words.soon_heading(soon.len(), SOON));
        rows(&mut page, context, &snapshot, &soon);
    }
    Ok(Answer::fine(page.into_text()))
}

/// Returns what was put down at meetings and is late; where a department is asked for, what concerns that one.
fn decisions(context: &Context, only: Option<usize>) -> Vec<Earlier<'_>> {
    let id = only.and_then(|at| context.plan.departments().get(at)).map(|it| &it.id);
    let mut found = earlier(&context.board, None, None);
    found.retain(|it| it.late(context.day).is_some());
    found.retain(|it| id.is_none_or(|id| it.decision.departments.contains(id)));
    found
}

/// Writes cells with their dates and what they wait for.
pub(super) fn rows(page: &mut Page, context: &Context, snapshot: &Snapshot<'_>, rows: &[Row]) {
    let (lang, plan) = (context.lang, &context.plan);
    let web = Web::of(plan, &snapshot.sheet);
    for (item, column, due) in rows {
        let place = (*item, *column);
        let title = plan.items().get(*item).map_or("", |item| item.deliverable.title.as_str());
        page.item(&format!("{} {title}", phrase::late::place(plan, place)));
        for sentence in phrase::late::about_due(lang, plan, &context.board, &web, place, due) {
            page.under(4, &sentence);
        }
    }
}

/// What is late for programs. What is due soon is null where it was not asked for.
#[derive(Serialize)]
struct Whole<'a> {
    format: &'static str,
    version: u16,
    as_of: NaiveDate,
    late: Vec<One<'a>>,
    soon: Option<Vec<One<'a>>>,
    decisions: Vec<json::DecisionSaid<'a>>,
}

/// One cell for programs.
#[derive(Serialize)]
pub(super) struct One<'a> {
    deliverable: &'a str,
    department: &'a str,
    state: &'static str,
    due: json::DueSaid,
    waits_for: Vec<json::PlaceSaid<'a>>,
}

fn json(
    context: &Context,
    snapshot: &Snapshot<'_>,
    (late, soon): (&[Row], Option<&[Row]>),
    decisions: &[Earlier<'_>],
) -> Result<Answer, Failure> {
    let web = Web::of(&context.plan, &snapshot.sheet);
    let one = |row: &Row| one(context, (snapshot, &web), row);
    let whole = Whole {
        format: "lis-late",
        version: json::VERSION,
        as_of: context.day,
        late: late.iter().map(one).collect(),
        soon: soon.map(|rows| rows.iter().map(one).collect()),
        decisions: decisions.iter().map(|it| json::decision(it, context.day)).collect(),
    };
    super::json(context.lang, &whole)
}

/// Returns a cell for programs.
pub(super) fn one<'a>(
    context: &'a Context,
    (snapshot, web): (&Snapshot<'_>, &Web),
    (item, column, due): &Row,
) -> One<'a> {
    let (plan, place): (_, Place) = (&context.plan, (*item, *column));
    let name = json::place(plan, place);
    One {
        deliverable: name.deliverable,
        department: name.department,
        state: snapshot.sheet.cell(*item, *column).map_or("", |standing| condition_code(standing.condition)),
        due: json::due(due, moved(plan, &context.board, *item, *column, due)),
        waits_for: web.waits_for(place).into_iter().map(|it| json::place(plan, it)).collect(),
    }
}
