//! `lis redate`: puts right the dates of the role's own entries that a wrong clock gave. A new entry says so; what was written
//! stays as it is.

use crate::cli::args::Redate;
use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Failure};
use crate::cli::page::Page;
use crate::cli::{trouble, values};
use crate::model::entry::{Change, Entry, EntryId};
use crate::model::text::plain;
use crate::words::redating::words;
use chrono::{DateTime, FixedOffset, NaiveDate};

/// Writes one entry with the right dates.
pub fn run(context: &mut Context, args: &Redate) -> Result<Answer, Failure> {
    let words = words(context.lang);
    let to = values::date(context.lang, &args.to)?;
    if to > context.day {
        return Err(Failure::usage(context.words().mistakes.future(&to.to_string(), &context.day.to_string())));
    }
    if args.entries.is_empty() && !args.ahead {
        return Err(Failure::usage(words.nothing_named()));
    }
    let history = context.history()?;
    let chosen = chosen(context, args, &history)?;
    let moved = chosen.into_iter().filter_map(|entry| Some((entry, on_day(entry.at, to)?)));
    let moved: Vec<(&Entry, DateTime<FixedOffset>)> = moved.filter(|(entry, at)| entry.at != *at).collect();
    if moved.is_empty() && !args.json {
        return Ok(Answer::fine(format!("{}\n", words.nothing_to_redate())));
    }
    let said: Vec<String> =
        moved.iter().map(|(entry, _)| words.redated(&entry.id.to_string(), entry.day(), to)).collect();
    let changes: Vec<Change> = moved.iter().map(|(entry, at)| Change::Date(entry.id.clone(), Some(*at))).collect();
    let entry = if changes.is_empty() {
        None
    } else {
        let written = context.workspace.append(&context.board, changes);
        Some(written.map_err(|error| trouble::failure(context.lang, &error))?)
    };
    if args.json {
        return super::tick::json(context, entry.as_ref());
    }
    let mut page = Page::default();
    for line in said {
        page.line(&line);
    }
    let done = &context.words().done;
    context.hint(&mut page, 0, if context.demo { done.demo() } else { done.undo_hint() });
    Ok(Answer::fine(page.into_text()))
}

/// Returns the entries that were asked for. They have to be the role's own.
fn chosen<'a>(context: &Context, args: &Redate, history: &'a [Entry]) -> Result<Vec<&'a Entry>, Failure> {
    let words = words(context.lang);
    let own = |entry: &Entry| entry.by.to_lowercase() == context.workspace.writer().to_lowercase();
    if args.ahead {
        return Ok(history.iter().filter(|entry| entry.day() > context.day && own(entry)).collect());
    }
    let mut chosen = Vec::new();
    for text in &args.entries {
        let id = text.parse::<EntryId>().ok();
        let entry = id.and_then(|id| history.iter().find(|entry| entry.id == id));
        let entry = entry.ok_or_else(|| Failure::usage(words.unknown_entry(&plain(text))))?;
        if !own(entry) {
            return Err(Failure::usage(words.not_own(&plain(text), &plain(&entry.by))));
        }
        chosen.push(entry);
    }
    Ok(chosen)
}

/// Returns the same time of day on another day.
fn on_day(at: DateTime<FixedOffset>, day: NaiveDate) -> Option<DateTime<FixedOffset>> {
    day.and_time(at.time()).and_local_timezone(*at.offset()).single()
}
