//! One step of the record that a command writes, and how it is told: the same for posts and assessments.

use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Failure};
use crate::cli::page::{INDENT, Page};
use crate::cli::trouble;
use crate::model::entry::{Change, Kind};
use crate::words::change;

/// Writes one change, unless it `stands` already, and tells what now holds, with `more` below.
pub(super) fn say(
    context: &mut Context,
    change: Change,
    stands: bool,
    as_json: bool,
    more: &[String],
) -> Result<Answer, Failure> {
    let subject = change::subject(context.lang, &context.plan, &change);
    let what = format!("{subject} {}", change::said(context.lang, &Kind::Said, &change));
    let entry = if stands {
        None
    } else {
        let written = context.workspace.append(&context.board, vec![change]);
        Some(written.map_err(|error| trouble::failure(context.lang, &error))?)
    };
    if let Some(entry) = &entry {
        context.board.apply(entry.clone());
    }
    if as_json {
        return super::tick::json(context, entry.as_ref());
    }
    let done = context.words().done;
    let mut page = Page::default();
    page.line(&if entry.is_some() { done.saved(context.demo, &what) } else { done.unchanged(&what) });
    for line in more {
        context.hint(&mut page, INDENT, line);
    }
    match entry {
        _ if context.demo => page.line(done.demo()),
        Some(_) => context.hint(&mut page, 0, done.undo_hint()),
        None => {}
    }
    Ok(Answer::fine(page.into_text()))
}
