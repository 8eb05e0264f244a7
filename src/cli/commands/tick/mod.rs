//! `lis tick`: says how a deliverable stands in a department, or which points of its checklist are done.

mod request;

use crate::cli::args::Tick;
use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Failure};
use crate::cli::page::Page;
use crate::cli::trouble;
use crate::export::{Snapshot, json, phrase};
use crate::model::entry::{Cell, Entry};
use crate::model::state::{Condition, State};
use crate::progress::standing::{due_again, word};
use crate::progress::summary::waits_for;
use request::Request;
use serde::Serialize;

/// Writes one entry, or none where nothing would change, and tells what it said.
pub fn run(context: &mut Context, args: &Tick) -> Result<Answer, Failure> {
    let request = Request::of(context, args)?;
    let entry = if request.changes.is_empty() {
        None
    } else {
        let written = context.workspace.append(&context.board, request.changes.clone());
        Some(written.map_err(|error| trouble::failure(context.lang, &error))?)
    };
    if let Some(entry) = &entry {
        context.board.apply(entry.clone());
    }
    if args.json { json(context, entry.as_ref()) } else { Ok(Answer::fine(text(context, &request, entry.as_ref()))) }
}

fn text(context: &Context, request: &Request, entry: Option<&Entry>) -> String {
    let (words, snapshot) = (context.words(), context.snapshot());
    let item = &context.plan.items()[request.item];
    let department = context.plan.departments()[request.department].id.as_str();
    let standing = snapshot.sheet.cell(request.item, request.department);
    let how = standing.map(|standing| phrase::standing(context.lang, standing)).unwrap_or_default();
    let what = format!("{} {department} {how}", item.id());
    let mut page = Page::default();
    page.line(&if entry.is_some() { words.done.saved(context.demo, &what) } else { words.done.unchanged(&what) });
    page.item(&item.deliverable.title);
    let said = word(context.board.cell(&Cell::new(item.id(), &context.plan.departments()[request.department].id)));
    let done = said.filter(|head| head.value.state == State::Done);
    if let Some(due) = done.and_then(|head| due_again(&item.deliverable, &head.value)) {
        page.item(&phrase::due(context.lang, due, context.day));
    }
    let all = standing.filter(|it| it.points_of > 0 && it.points_done == it.points_of);
    if all.is_some_and(|standing| standing.condition == Condition::InProgress) {
        context.hint(&mut page, 0, &words.done.all_points(item.id().as_str(), department));
    }
    let waits = waiting(context, &snapshot, request);
    if !waits.is_empty() {
        page.line(&words.done.waits_for(&waits));
    }
    match entry {
        _ if context.demo => page.line(words.done.demo()),
        Some(_) => context.hint(&mut page, 0, words.done.undo_hint()),
        None => {}
    }
    page.into_text()
}

/// Returns what should be in place first and is not. It is told and prevents nothing.
fn waiting(context: &Context, snapshot: &Snapshot<'_>, request: &Request) -> String {
    let ids = waits_for(&context.plan, &snapshot.sheet, request.item, request.department);
    ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

/// What a program is told of a step.
#[derive(Serialize)]
struct Step<'a> {
    format: &'static str,
    version: u16,
    kept: bool,
    entry: Option<json::EntrySaid<'a>>,
}

/// Returns a step for programs. The entry is null where nothing would have changed; `kept` is false for the sample.
pub fn json(context: &Context, entry: Option<&Entry>) -> Result<Answer, Failure> {
    let kept = entry.is_some() && !context.demo;
    let step = Step { format: "lis-entry", version: json::VERSION, kept, entry: entry.map(json::entry) };
    super::json(context.lang, &step)
}
