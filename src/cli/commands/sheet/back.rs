//! `lis sheet in`: reads filled-in sheets. At first it only shows what would change; with `--apply` it writes all of it
//! as one step, or nothing.

mod json;
mod text;

use crate::cli::args::SheetIn;
use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Exit, Failure};
use crate::cli::{trouble, values};
use crate::export::sheet::back::read::{Reading, Sums};
use crate::export::sheet::back::row::Reader;
use crate::model::entry::Entry;
use crate::progress::ticking::empty_lists;
use crate::store::digest;
use crate::store::input::read_whole;

/// Shows what would change.
pub fn look(context: &Context, args: &SheetIn) -> Result<Answer, Failure> {
    let reading = reading(context, args)?;
    answer(context, args, &reading, None)
}

/// Writes what is proposed, unless some of it is unclear.
pub fn apply(context: &mut Context, args: &SheetIn) -> Result<Answer, Failure> {
    let reading = reading(context, args)?;
    let mut changes = reading.changes();
    changes.extend(empty_lists(&context.plan, &context.board, &changes, context.day));
    let sums = reading.sums();
    let entry = if sums.unclear + sums.unreadable > 0 || changes.is_empty() {
        None
    } else {
        let written = context.workspace.append(&context.board, changes);
        Some(written.map_err(|error| trouble::failure(context.lang, &error))?)
    };
    answer(context, args, &reading, entry.as_ref())
}

/// Reads the files. Where one cannot be opened, none is read.
fn reading(context: &Context, args: &SheetIn) -> Result<Reading, Failure> {
    let lang = context.lang;
    let expected = args.department.as_deref();
    let expected = expected.map(|text| values::department(lang, &context.plan, text)).transpose()?;
    let mut files = Vec::new();
    for path in &args.files {
        let bytes = read_whole(path).map_err(|error| trouble::failure(lang, &error))?;
        files.push((trouble::shown(path), bytes));
    }
    let snapshot = context.snapshot();
    Ok(Reading::of(&Reader { snapshot: &snapshot, expected, digest: digest::text }, &files))
}

/// Tells what came of it. The board is the one before anything was written.
fn answer(context: &Context, args: &SheetIn, reading: &Reading, entry: Option<&Entry>) -> Result<Answer, Failure> {
    let mut answer = if args.json {
        json::answer(context, args, reading, entry)?
    } else {
        Answer::fine(text::text(context, args, reading, entry))
    };
    answer.exit = exit(reading.sums());
    Ok(answer)
}

fn exit(sums: Sums) -> Exit {
    match sums {
        Sums { unreadable: 1.., .. } => Exit::BadData,
        Sums { unclear: 1.., .. } => Exit::Findings,
        _ => Exit::Fine,
    }
}
