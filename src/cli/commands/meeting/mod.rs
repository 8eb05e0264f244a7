//! `lis meeting`: puts meetings down, lists them, and takes them from opening to minutes.

mod decide;
mod decisions;
mod find;
mod minutes;
mod show;
mod turn;

pub use decide::{decide, settle};
pub use decisions::{lines, run as decisions};
pub use minutes::{bytes as minutes_bytes, run as minutes};
pub use show::run as show;
pub use turn::{adopt, close, open};

use crate::cli::args::MeetingAdd;
use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Failure};
use crate::cli::page::Page;
use crate::cli::{trouble, values};
use crate::export::json;
use crate::model::entry::Change;
use crate::model::meeting::{Meeting, Minutes};
use crate::progress::meetings;
use crate::words::changes::words;
use crate::words::meeting::words as meeting_words;
use chrono::NaiveDate;
use serde::Serialize;

/// Puts a meeting down. One that stands already, with its day and name, is not put down twice.
pub fn add(context: &mut Context, args: &MeetingAdd) -> Result<Answer, Failure> {
    let words = words(context.lang);
    let on = args.on.as_deref().map(|text| values::date(context.lang, text)).transpose()?.unwrap_or(context.day);
    let name = args.name.join(" ").trim().to_owned();
    if name.is_empty() {
        return Err(Failure::usage(words.no_name()));
    }
    let there = meetings::held(&context.board).into_iter().any(|it| it.meeting.on == on && it.meeting.name == name);
    let what = words.meeting(on, &name);
    if there {
        let done = context.words().done;
        return if args.json {
            super::tick::json(context, None)
        } else {
            Ok(Answer::fine(format!("{}\n", done.unchanged(&what))))
        };
    }
    let id = meetings::free(&context.board, on);
    let meeting = Meeting { on, name, begun: None, ended: None, present: Vec::new(), minutes: Minutes::default() };
    let written = context.workspace.append(&context.board, vec![Change::Meeting(id, Some(meeting))]);
    let entry = written.map_err(|error| trouble::failure(context.lang, &error))?;
    context.board.apply(entry.clone());
    if args.json {
        return super::tick::json(context, Some(&entry));
    }
    let done = context.words().done;
    let mut page = Page::default();
    page.line(&done.saved(context.demo, &what));
    context.hint(&mut page, 0, if context.demo { done.demo() } else { done.undo_hint() });
    Ok(Answer::fine(page.into_text()))
}

/// The meetings for programs.
#[derive(Serialize)]
struct Whole<'a> {
    format: &'static str,
    version: u16,
    as_of: NaiveDate,
    meetings: Vec<json::MeetingSaid<'a>>,
}

/// Lists the meetings, the latest first.
pub fn list(context: &Context, as_json: bool) -> Result<Answer, Failure> {
    let words = words(context.lang);
    let held = meetings::held(&context.board);
    if as_json {
        let meetings = held.iter().rev().map(json::meeting).collect();
        let whole = Whole { format: "lis-meetings", version: json::VERSION, as_of: context.day, meetings };
        return super::json(context.lang, &whole);
    }
    let mut page = Page::default();
    if held.is_empty() {
        context.hint(&mut page, 0, words.no_meetings());
    }
    for it in held.iter().rev() {
        let conflict = if it.conflict { format!(", {}", context.words().labels.conflict()) } else { String::new() };
        let what = words.meeting(it.meeting.on, &it.meeting.name);
        page.item(&format!("{what} ({}{conflict}) · {}", it.head.by, state(context, it.meeting)));
    }
    Ok(Answer::fine(page.into_text()))
}

/// Returns how far a meeting has come: planned, going on, with minutes that are a draft or drawn up.
fn state(context: &Context, meeting: &Meeting) -> String {
    let labels = meeting_words(context.lang).labels;
    let minutes = |state: &str| format!("{} {state}", labels.minutes().to_lowercase());
    match meeting.minutes {
        Minutes::Final => minutes(labels.drawn_up()),
        Minutes::Draft if meeting.begun.is_some() && meeting.ended.is_none() => labels.open().to_owned(),
        Minutes::Draft if meeting.has_been() || meeting.on <= context.day => minutes(labels.draft()),
        Minutes::Draft => labels.planned().to_owned(),
    }
}
