//! `lis due` alone: all due dates that people have set.

use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Failure};
use crate::cli::page::Page;
use crate::export::{json, phrase};
use crate::model::due::DueScope;
use crate::progress::moves::{Moves, moves};
use crate::words::change::{due, due_scope};
use crate::words::late::words;
use chrono::NaiveDate;
use serde::Serialize;

/// Lists the due dates that stand, phases first, then deliverables, then cells; of each the nearest day first.
pub fn run(context: &Context, json: bool) -> Result<Answer, Failure> {
    let set = context.board.dues().filter_map(|(scope, heads)| {
        let on = *heads.value()?;
        Some(Set { scope, on, moves: moves(context.board.due_words(scope)), conflict: heads.conflict() })
    });
    let mut set: Vec<Set<'_>> = set.collect();
    set.sort_by_key(|it| (rank(it.scope), it.on, it.scope));
    if json { for_programs(context, &set) } else { Ok(Answer::fine(text(context, &set))) }
}

/// A date that stands.
struct Set<'a> {
    scope: &'a DueScope,
    on: NaiveDate,
    moves: Moves,
    conflict: bool,
}

fn rank(scope: &DueScope) -> u8 {
    match scope {
        DueScope::PriorityPhase(_) => 0,
        DueScope::Deliverable(_) => 1,
        DueScope::Cell(_) => 2,
    }
}

fn text(context: &Context, set: &[Set<'_>]) -> String {
    let words = words(context.lang).due;
    let mut page = Page::default();
    if set.is_empty() {
        context.hint(&mut page, 0, words.none_set());
        return page.into_text();
    }
    page.heading(words.set_heading());
    for it in set {
        let what = format!("{}: {}", due_scope(context.lang, it.scope), due(context.lang, Some(it.on)));
        let moved = phrase::late::moves(context.lang, it.moves);
        let conflict = it.conflict.then(|| context.words().labels.conflict().to_owned());
        page.item(&[Some(what), moved, conflict].into_iter().flatten().collect::<Vec<_>>().join(", "));
    }
    page.into_text()
}

/// The due dates for programs.
#[derive(Serialize)]
struct Whole<'a> {
    format: &'static str,
    version: u16,
    as_of: NaiveDate,
    due: Vec<One<'a>>,
}

#[derive(Serialize)]
struct One<'a> {
    deliverable: Option<&'a str>,
    department: Option<&'a str>,
    priority_phase: Option<u8>,
    on: NaiveDate,
    moved: usize,
    first: Option<NaiveDate>,
    conflict: bool,
}

fn for_programs(context: &Context, set: &[Set<'_>]) -> Result<Answer, Failure> {
    let due = set.iter().map(said).collect();
    super::super::json(context.lang, &Whole { format: "lis-due", version: json::VERSION, as_of: context.day, due })
}

fn said<'a>(it: &Set<'a>) -> One<'a> {
    let (deliverable, department, priority_phase) = match it.scope {
        DueScope::Cell(cell) => (Some(cell.deliverable.as_str()), Some(cell.department.as_str()), None),
        DueScope::Deliverable(id) => (Some(id.as_str()), None, None),
        DueScope::PriorityPhase(number) => (None, None, Some(*number)),
    };
    let (moved, first) = (it.moves.times, it.moves.first);
    One { deliverable, department, priority_phase, on: it.on, moved, first, conflict: it.conflict }
}
