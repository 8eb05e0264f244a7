//! Finds the meeting, or what was put down at one, that was named on the command line.

use crate::cli::context::Context;
use crate::cli::outcome::Failure;
use crate::model::entry::Change;
use crate::model::meeting::{Decision, DecisionId, Meeting, MeetingId, Minutes};
use crate::model::nearest::nearest;
use crate::progress::agenda::earlier::{Earlier, earlier};
use crate::progress::meetings::{self, Held};
use crate::progress::minutes::Kept;
use crate::words::changes;
use crate::words::collate::fold;
use crate::words::decision_names;
use crate::words::meeting::{means_latest, means_next, words};

/// Returns the words of a meeting's name as one text; none where nothing was typed.
pub(super) fn typed(words: &[String]) -> Option<String> {
    (!words.is_empty()).then(|| words.join(" "))
}

/// Returns the meeting that a text names: its day, its name, or a word for the latest and the next.
pub(super) fn named<'a>(context: &'a Context, text: &str) -> Result<Held<'a>, Failure> {
    let all = meetings::held(&context.board);
    if means_latest(text) {
        return latest(context);
    }
    let wanted = fold(text.trim());
    let next = all.iter().find(|it| it.meeting.on > context.day);
    let found = if means_next(text) { next } else { all.iter().find(|it| it.id.0 == text.trim()) };
    // Of meetings with one name, the latest is meant.
    let found = found.or_else(|| all.iter().rfind(|it| fold(&it.meeting.name) == wanted));
    found.copied().ok_or_else(|| {
        let names = all.iter().flat_map(|it| [it.id.0.as_str(), it.meeting.name.as_str()]);
        let begun = all.iter().map(|it| it.meeting.name.as_str()).rfind(|name| begins(name, &wanted));
        Failure::usage(words(context.lang).refusals.unknown_meeting(text, begun.or_else(|| nearest(text, names))))
    })
}

/// Returns the meeting that was named; else the one that is open; else the latest, or the next where none has been.
pub(super) fn shown<'a>(context: &'a Context, text: Option<&str>) -> Result<Held<'a>, Failure> {
    match (text, meetings::open(&context.board).last()) {
        (Some(text), _) => named(context, text),
        (None, Some(open)) => Ok(*open),
        (None, None) => latest(context),
    }
}

fn latest(context: &Context) -> Result<Held<'_>, Failure> {
    let next = || meetings::held(&context.board).first().copied();
    let found = meetings::latest(&context.board, context.day).or_else(next);
    found.ok_or_else(|| Failure::usage(changes::words(context.lang).no_meetings()))
}

/// Returns the meeting at which something is put down: the one that was named, else the one that is open, else today's.
pub(super) fn current<'a>(context: &'a Context, text: Option<&str>) -> Result<Held<'a>, Failure> {
    current_or(context, text, words(context.lang).refusals.none_open())
}

/// The same, with another sentence where there is none.
pub(super) fn current_or<'a>(context: &'a Context, text: Option<&str>, none: &str) -> Result<Held<'a>, Failure> {
    if let Some(text) = text {
        return named(context, text);
    }
    let refusals = words(context.lang).refusals;
    let mut open = meetings::open(&context.board);
    if open.is_empty() {
        open = meetings::held(&context.board);
        open.retain(|it| it.meeting.on == context.day && it.meeting.ended.is_none());
    }
    match open.as_slice() {
        [] => Err(Failure::usage(none)),
        [only] => Ok(*only),
        several => {
            let ids: Vec<&str> = several.iter().map(|it| it.id.0.as_str()).collect();
            Err(Failure::usage(refusals.several_open(&ids.join(", "))))
        }
    }
}

/// Returns what was put down under the name that a text has: `2026-11-25/3`.
pub(super) fn decision<'a>(context: &'a Context, text: &str) -> Result<Earlier<'a>, Failure> {
    let all = earlier(&context.board, None, None);
    let wanted = text.trim();
    let names: Vec<String> = all.iter().map(|it| it.id.to_string()).collect();
    let at = names.iter().position(|name| name == wanted);
    // Where two writers gave one number, each name says who: the number alone could mean either.
    let several: Vec<&str> = names.iter().filter(|name| numbered(name, wanted)).map(String::as_str).collect();
    if at.is_none() && several.len() > 1 {
        return Err(Failure::usage(decision_names::words(context.lang).several(wanted, &several.join(", "))));
    }
    at.and_then(|at| all.get(at).copied()).ok_or_else(|| {
        let near = nearest(wanted, names.iter().map(String::as_str));
        Failure::usage(words(context.lang).refusals.unknown_decision(text, near))
    })
}

/// Tells whether a name is this number with who gave it behind it.
fn numbered(name: &str, number: &str) -> bool {
    number.contains('/') && name.strip_prefix(number).is_some_and(|maker| maker.starts_with('-'))
}

/// Refuses to put more down at a meeting whose minutes are drawn up.
pub(super) fn not_drawn_up(context: &Context, id: &MeetingId, meeting: &Meeting) -> Result<(), Failure> {
    if meeting.minutes == Minutes::Draft {
        return Ok(());
    }
    let since = Kept::of(&context.history()?, id).and_then(|kept| kept.adopted);
    let since = since.map_or(meeting.on, |at| at.date_naive());
    let what = changes::words(context.lang).meeting(meeting.on, &meeting.name);
    Err(Failure::usage(words(context.lang).refusals.drawn_up(&what, since)))
}

/// Tells whether the record says this already, and nothing else beside it.
pub(super) fn stands(context: &Context, change: &Change) -> bool {
    match change {
        Change::Meeting(id, now) => {
            let heads = context.board.meeting(id);
            heads.is_some_and(|it| !it.conflict() && it.winner().is_some_and(|head| head.value == *now))
        }
        Change::Decision(id, now) => said(context, id) == now.as_ref(),
        _ => false,
    }
}

fn said<'a>(context: &'a Context, id: &DecisionId) -> Option<&'a Decision> {
    let heads = context.board.decision(id).filter(|heads| !heads.conflict())?;
    heads.value()
}

/// Tells whether a name begins so, with enough letters that it is no accident.
fn begins(name: &str, with: &str) -> bool {
    with.chars().count() > 2 && fold(name).starts_with(with)
}
