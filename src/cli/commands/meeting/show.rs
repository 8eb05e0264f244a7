//! `lis meeting show`: a meeting, what was put down there and what was changed in it.

use super::{decisions, find};
use crate::cli::args::MeetingShow;
use crate::cli::commands::log;
use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Failure};
use crate::cli::page::Page;
use crate::export::json;
use crate::export::minutes::other;
use crate::model::entry::Entry;
use crate::model::meeting::MeetingId;
use crate::progress::agenda::earlier::taken;
use crate::progress::meetings::Held;
use crate::progress::minutes::Kept;
use crate::progress::recent::{self, Told};
use crate::words::change::role;
use crate::words::changes;
use crate::words::meeting::words;
use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::Serialize;

/// A meeting for programs.
#[derive(Serialize)]
struct Whole<'a> {
    format: &'static str,
    version: u16,
    as_of: NaiveDate,
    meeting: json::MeetingSaid<'a>,
    adopted: Option<String>,
    decisions: Vec<json::DecisionSaid<'a>>,
    during: Vec<json::EntrySaid<'a>>,
}

/// Shows a meeting.
pub fn run(context: &Context, args: &MeetingShow) -> Result<Answer, Failure> {
    let held = find::shown(context, find::typed(&args.meeting).as_deref())?;
    let kept = Kept::of(&context.history()?, held.id);
    let adopted = kept.as_ref().and_then(|kept| kept.adopted);
    let during: Vec<&Entry> = kept.iter().flat_map(|kept| kept.during(held.id)).collect();
    let during: Vec<&Entry> = during.into_iter().filter(|it| it.changes.iter().any(|it| other(it, held.id))).collect();
    let put_down = taken(&context.board, Some(held.id));
    if args.json {
        let whole = Whole {
            format: "lis-meeting",
            version: json::VERSION,
            as_of: context.day,
            meeting: json::meeting(&held),
            adopted: adopted.map(|at| at.to_rfc3339()),
            decisions: put_down.iter().map(|it| json::decision(it, context.day)).collect(),
            during: during.into_iter().map(json::entry).collect(),
        };
        return crate::cli::commands::json(context.lang, &whole);
    }
    let words = words(context.lang);
    let mut page = Page::default();
    page.heading(&changes::words(context.lang).meeting(held.meeting.on, &held.meeting.name));
    page.facts(&facts(context, &held, adopted));
    page.heading(&words.put_down(put_down.len()));
    decisions::lines(&mut page, context, &put_down);
    if put_down.is_empty() {
        page.item(words.nothing_put_down());
    }
    let changed: Vec<Told<'_>> = during.iter().flat_map(|it| changed(it, held.id)).collect();
    if !changed.is_empty() {
        page.heading(&words.changed(changed.len()));
    }
    for told in &changed {
        log::line(&mut page, context, told);
    }
    Ok(Answer::fine(page.into_text()))
}

fn facts(context: &Context, held: &Held<'_>, adopted: Option<DateTime<FixedOffset>>) -> Vec<(&'static str, String)> {
    let labels = words(context.lang).labels;
    let meeting = held.meeting;
    let time = |at: DateTime<FixedOffset>| at.format("%Y-%m-%d %H:%M").to_string();
    let mut facts = Vec::new();
    facts.extend(meeting.begun.map(|at| (labels.begun(), time(at))));
    match meeting.ended {
        Some(at) => facts.push((labels.ended(), time(at))),
        None if meeting.begun.is_some() => facts.push((labels.ended(), labels.open().to_owned())),
        None => {}
    }
    if !meeting.present.is_empty() {
        let roles: Vec<&str> = meeting.present.iter().map(|id| role(&context.plan, id)).collect();
        facts.push((labels.present(), roles.join(", ")));
    }
    let minutes = match adopted {
        Some(at) => labels.adopted(at.date_naive()),
        None if meeting.has_been() || meeting.on <= context.day => labels.draft().to_owned(),
        None => labels.planned().to_owned(),
    };
    facts.push((labels.minutes(), minutes));
    facts
}

/// Returns what an entry changed in the roadmap.
fn changed<'a>(entry: &'a &Entry, id: &'a MeetingId) -> impl Iterator<Item = Told<'a>> {
    recent::told(std::slice::from_ref(*entry)).filter(move |told| other(told.change, id))
}
