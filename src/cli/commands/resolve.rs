//! `lis resolve`: what people have said differently without knowing of each other, and which word is to hold. One entry
//! settles it: it replaces all that stood.

use super::tick;
use crate::cli::args::Resolve;
use crate::cli::args::Tick;
use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Exit, Failure};
use crate::cli::page::{INDENT, Page};
use crate::cli::{trouble, values};
use crate::export::json;
use crate::model::board::conflict::Conflict;
use crate::model::board::heads::Head;
use crate::model::entry::{Cell, Change, EntryId};
use crate::words::change;
use crate::words::resolve as words;
use serde::Serialize;

/// Lists conflicts, or settles one.
pub fn run(context: &mut Context, args: &Resolve) -> Result<Answer, Failure> {
    let conflicts = context.board.conflicts();
    let Some(what) = args.what.as_deref() else { return list(context, &conflicts, args.json) };
    if let Ok(id) = what.parse::<EntryId>() {
        return keep(context, &conflicts, &id, args.json);
    }
    let item = values::deliverable(context.lang, &context.plan, what)?;
    let id = context.plan.items()[item].id().clone();
    if args.state.is_empty() && args.note.is_none() {
        let department = args.department.as_deref().map(|name| values::department(context.lang, &context.plan, name));
        let department = department.transpose()?.map(|column| context.plan.departments()[column].id.clone());
        let about = |cell: &Cell| cell.deliverable == id && department.as_ref().is_none_or(|it| *it == cell.department);
        let here: Vec<Conflict> = conflicts.into_iter().filter(|it| cell(it).is_some_and(about)).collect();
        return list(context, &here, args.json);
    }
    let said = Tick {
        id: what.to_owned(),
        department: args.department.clone(),
        state: args.state.clone(),
        note: args.note.clone(),
        evidence: None,
        on: None,
        point: Vec::new(),
        no_point: Vec::new(),
        json: args.json,
    };
    tick::run(context, &said)
}

/// Lets the word of an entry hold, wherever that entry stands in conflict.
fn keep(context: &mut Context, conflicts: &[Conflict], id: &EntryId, as_json: bool) -> Result<Answer, Failure> {
    let words = conflicts.iter().flat_map(|conflict| &conflict.words);
    let changes: Vec<Change> = words.filter(|word| word.entry == *id).map(|word| word.value.clone()).collect();
    if changes.is_empty() {
        let text = crate::model::text::plain(&id.to_string()).into_owned();
        return Err(Failure::usage(words::not_in_conflict(context.lang, &text)));
    }
    let entry = context.workspace.append(&context.board, changes);
    let entry = entry.map_err(|error| trouble::failure(context.lang, &error))?;
    context.board.apply(entry.clone());
    if as_json {
        return tick::json(context, Some(&entry));
    }
    let mut page = Page::default();
    for said in &entry.changes {
        let subject = change::subject(context.lang, &context.plan, said);
        page.line(&words::settled(context.lang, &subject, &change::bare(context.lang, said)));
    }
    let done = context.words().done;
    context.hint(&mut page, 0, if context.demo { done.demo() } else { done.undo_hint() });
    Ok(Answer::fine(page.into_text()))
}

fn list(context: &Context, conflicts: &[Conflict], as_json: bool) -> Result<Answer, Failure> {
    let mut answer = if as_json { json(context, conflicts)? } else { Answer::fine(text(context, conflicts)) };
    answer.exit = if conflicts.is_empty() { Exit::Fine } else { Exit::Findings };
    Ok(answer)
}

fn text(context: &Context, conflicts: &[Conflict]) -> String {
    let lang = context.lang;
    let mut page = Page::default();
    if conflicts.is_empty() {
        page.line(words::none(lang));
    }
    for conflict in conflicts {
        page.heading(&subject(context, conflict));
        for word in &conflict.words {
            page.item(&said(context, word));
            if let Some(note) = change::beside(&word.value) {
                page.under(2, note);
            }
            context.hint(&mut page, INDENT * 2, &words::choose(lang, &word.entry.to_string()));
        }
        if let Some(Change::Mark(cell, _)) = conflict.words.last().map(|word| &word.value) {
            context.hint(&mut page, INDENT, &words::third(lang, &change::cell(cell)));
        }
    }
    page.into_text()
}

/// Returns "klar (projektledare 2026-11-24 09:15)".
fn said(context: &Context, word: &Head<Change>) -> String {
    format!("{} ({} {})", change::bare(context.lang, &word.value), word.by, word.at.format("%Y-%m-%d %H:%M"))
}

fn subject(context: &Context, conflict: &Conflict) -> String {
    let word = conflict.words.last();
    word.map(|word| change::subject(context.lang, &context.plan, &word.value)).unwrap_or_default()
}

fn cell(conflict: &Conflict) -> Option<&Cell> {
    conflict.words.last().and_then(|word| word.value.cell())
}

/// The conflicts, for programs.
#[derive(Serialize)]
struct Whole<'a> {
    format: &'static str,
    version: u16,
    conflicts: Vec<Found<'a>>,
}

/// A conflict, for programs: the word that counts meanwhile stands last.
#[derive(Serialize)]
struct Found<'a> {
    subject: String,
    deliverable: Option<&'a str>,
    department: Option<&'a str>,
    words: Vec<Word<'a>>,
}

/// One word of a conflict, for programs.
#[derive(Serialize)]
struct Word<'a> {
    entry: String,
    by: &'a str,
    at: String,
    said: String,
    note: Option<&'a str>,
}

fn json(context: &Context, conflicts: &[Conflict]) -> Result<Answer, Failure> {
    let word = |head: &'_ Head<Change>| (head.entry.to_string(), head.at.to_rfc3339());
    let found = |conflict| -> Found<'_> {
        let conflict: &Conflict = conflict;
        let words = conflict.words.iter().map(|head| {
            let (entry, at) = word(head);
            let (said, note) = (change::bare(context.lang, &head.value), change::beside(&head.value));
            Word { entry, by: &head.by, at, said, note }
        });
        Found {
            subject: subject(context, conflict),
            deliverable: cell(conflict).map(|cell| cell.deliverable.as_str()),
            department: cell(conflict).map(|cell| cell.department.as_str()),
            words: words.collect(),
        }
    };
    let conflicts = conflicts.iter().map(found).collect();
    super::json(context.lang, &Whole { format: "lis-resolve", version: json::VERSION, conflicts })
}
