//! What came of sheets that were read, for people: row by row what changes, what is unclear and why, and the sums.

use crate::cli::again::quoted;
use crate::cli::args::SheetIn;
use crate::cli::context::Context;
use crate::cli::page::Page;
use crate::export::sheet::back::read::Reading;
use crate::export::sheet::back::row::{Outcome, Row};
use crate::export::sheet::back::told;
use crate::model::entry::Entry;
use crate::words::sheet::back::words;

/// Tells it.
pub(super) fn text(context: &Context, args: &SheetIn, reading: &Reading, entry: Option<&Entry>) -> String {
    let (words, sums) = (words(context.lang), reading.sums());
    let mut page = Page::default();
    files(context, reading, &mut page);
    if sums.changed > 0 {
        page.heading(&if entry.is_some() { words.done(sums.changed) } else { words.would(sums.changed) });
        for row in reading.rows() {
            changes(context, row, &mut page);
        }
    }
    if sums.unclear > 0 {
        page.heading(&words.unclear(sums.unclear));
        for row in reading.rows() {
            unclear(context, row, &mut page);
        }
    }
    page.heading(&words.sums(sums.read, sums.changed, sums.unclear, sums.unchanged));
    match entry {
        Some(entry) => {
            context.hint(&mut page, 0, &words.written(&departments(entry), &entry.by));
            if context.demo {
                page.line(context.words().done.demo());
            }
        }
        None if sums.unclear + sums.unreadable > 0 => page.line(words.all_or_nothing()),
        None if sums.changed > 0 => context.hint(&mut page, 0, &words.not_yet(&command(context, args))),
        None => page.line(words.nothing()),
    }
    page.into_text()
}

/// Tells what is to be known of files, where there is something.
fn files(context: &Context, reading: &Reading, page: &mut Page) {
    let snapshot = context.snapshot();
    for file in &reading.files {
        let why = file.rows.as_ref().err().map(|why| told::unreadable(&snapshot, why));
        let remarks = file.remarks.iter().map(|remark| told::remark(context.lang, remark));
        let told: Vec<String> = why.into_iter().chain(remarks).collect();
        if !told.is_empty() {
            page.heading(&file.name);
        }
        for sentence in told {
            page.item(&sentence);
        }
    }
}

fn changes(context: &Context, row: &Row, page: &mut Page) {
    let (Outcome::Changes(stood, changes), Some(cell)) = (&row.outcome, &row.cell) else { return };
    let title = context.plan.item(cell.deliverable.as_str()).map_or("", |item| item.deliverable.title.as_str());
    page.item(&format!("{} {} {title}", cell.deliverable, cell.department));
    for line in told::changes(context.lang, stood, changes) {
        page.under(4, &line);
    }
}

fn unclear(context: &Context, row: &Row, page: &mut Page) {
    let Outcome::Unclear(problems) = &row.outcome else { return };
    let snapshot = context.snapshot();
    for (column, at, problem) in problems {
        let whose = row.cell.as_ref().map(|cell| format!(" – {} {}", cell.deliverable, cell.department));
        let place = told::place(context.lang, &row.place, *column, *at);
        page.item(&format!("{place}{}", whose.unwrap_or_default()));
        page.under(4, &told::problem(&snapshot, problem));
    }
}

/// Returns the departments that an entry is about, each once.
fn departments(entry: &Entry) -> String {
    let mut names: Vec<&str> = Vec::new();
    for department in entry.changes.iter().filter_map(|change| change.department()) {
        if !names.contains(&department.as_str()) {
            names.push(department.as_str());
        }
    }
    names.join(", ")
}

/// Returns what has to be typed to write it.
fn command(context: &Context, args: &SheetIn) -> String {
    let (lead, apply) = words(context.lang).command();
    let files = args.files.iter().map(|path| path.to_string_lossy());
    let files: Vec<String> = files.map(|file| quoted(&file)).collect();
    let department = args.department.as_ref().map(|text| format!(" --department {}", quoted(text))).unwrap_or_default();
    format!("{lead} {}{department} {apply}", files.join(" "))
}
