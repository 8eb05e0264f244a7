//! What came of sheets that were read, for programs.

use crate::cli::args::SheetIn;
use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Failure};
use crate::export::json::{self, ChangeSaid, EntrySaid};
use crate::export::sheet::back::grid::letters;
use crate::export::sheet::back::read::Reading;
use crate::export::sheet::back::row::{Outcome, Row};
use crate::export::sheet::back::told;
use crate::model::entry::Entry;
use serde::Serialize;

/// Everything that came of it.
#[derive(Serialize)]
struct Whole<'a> {
    format: &'static str,
    version: u16,
    applied: bool,
    kept: bool,
    files: Vec<File<'a>>,
    changes: Vec<Proposed<'a>>,
    unclear: Vec<Unclear<'a>>,
    sums: Sums,
    entry: Option<EntrySaid<'a>>,
}

/// A file; its error is null where it could be read.
#[derive(Serialize)]
struct File<'a> {
    file: &'a str,
    error: Option<String>,
    remarks: Vec<String>,
}

/// A row of a sheet; the tab is null in a flat table.
#[derive(Serialize)]
struct Place<'a> {
    file: &'a str,
    tab: Option<&'a str>,
    row: u32,
    deliverable: Option<&'a str>,
    department: Option<&'a str>,
}

/// A row that changes something.
#[derive(Serialize)]
struct Proposed<'a> {
    #[serde(flatten)]
    place: Place<'a>,
    changes: Vec<ChangeSaid<'a>>,
}

/// A row that is unclear, for one reason.
#[derive(Serialize)]
struct Unclear<'a> {
    #[serde(flatten)]
    place: Place<'a>,
    column: &'static str,
    letters: Option<String>,
    problem: &'static str,
    message: String,
}

/// How many rows came to what.
#[derive(Serialize)]
struct Sums {
    rows: usize,
    changed: usize,
    unclear: usize,
    unchanged: usize,
    unreadable_files: usize,
}

/// Returns it as JSON.
pub(super) fn answer(
    context: &Context,
    args: &SheetIn,
    reading: &Reading,
    entry: Option<&Entry>,
) -> Result<Answer, Failure> {
    let snapshot = context.snapshot();
    let file = |file: &'_ crate::export::sheet::back::read::File| {
        let error = file.rows.as_ref().err().map(|why| told::unreadable(&snapshot, why));
        (error, file.remarks.iter().map(|it| told::remark(context.lang, it)).collect::<Vec<_>>())
    };
    let files = reading.files.iter().map(|it| {
        let (error, remarks) = file(it);
        File { file: &it.name, error, remarks }
    });
    let sums = reading.sums();
    let whole = Whole {
        format: "lis-sheet",
        version: json::VERSION,
        applied: args.apply && entry.is_some(),
        kept: entry.is_some() && !context.demo,
        files: files.collect(),
        changes: reading.rows().filter_map(proposed).collect(),
        unclear: reading.rows().flat_map(|row| unclear(context, row)).collect(),
        sums: Sums {
            rows: sums.read,
            changed: sums.changed,
            unclear: sums.unclear,
            unchanged: sums.unchanged,
            unreadable_files: sums.unreadable,
        },
        entry: entry.map(json::entry),
    };
    crate::cli::commands::json(context.lang, &whole)
}

fn place(row: &Row) -> Place<'_> {
    Place {
        file: &row.place.file,
        tab: row.place.tab.as_deref(),
        row: row.place.row,
        deliverable: row.cell.as_ref().map(|cell| cell.deliverable.as_str()),
        department: row.cell.as_ref().map(|cell| cell.department.as_str()),
    }
}

fn proposed(row: &Row) -> Option<Proposed<'_>> {
    let Outcome::Changes(_, changes) = &row.outcome else { return None };
    Some(Proposed { place: place(row), changes: changes.iter().map(json::change).collect() })
}

fn unclear<'a>(context: &Context, row: &'a Row) -> Vec<Unclear<'a>> {
    let Outcome::Unclear(problems) = &row.outcome else { return Vec::new() };
    let snapshot = context.snapshot();
    let one = |(column, at, problem): &(crate::export::sheet::column::Column, Option<usize>, _)| Unclear {
        place: place(row),
        column: column.code(),
        letters: at.map(letters),
        problem: told::code(problem),
        message: told::problem(&snapshot, problem),
    };
    problems.iter().map(one).collect()
}
