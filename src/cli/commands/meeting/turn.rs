//! `lis meeting open`, `close` and `adopt`: from opening to minutes that are drawn up.

use super::find;
use crate::cli::args::{MeetingShow, MeetingTurn};
use crate::cli::commands::say::say;
use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Failure};
use crate::cli::values;
use crate::model::entry::Change;
use crate::model::id::RoleId;
use crate::model::meeting::{Meeting, MeetingId, Minutes};
use crate::words::changes;
use crate::words::meeting::words;
use chrono::{DateTime, FixedOffset, NaiveTime};

/// Opens a meeting: what is put down from now on is put down at it.
pub fn open(context: &mut Context, args: &MeetingTurn) -> Result<Answer, Failure> {
    let (id, meeting) = meeting(context, find::typed(&args.meeting).as_deref())?;
    find::not_drawn_up(context, &id, &meeting)?;
    let begun = if args.at.is_none() && meeting.begun.is_some() && meeting.ended.is_none() {
        meeting.begun
    } else {
        Some(time(context, &meeting, args.at.as_deref())?)
    };
    let present = present(context, &args.present, &meeting)?;
    said(context, id, Meeting { begun, ended: None, present, ..meeting }, args.json, &[])
}

/// Closes a meeting. One that is closed already can be given other times and other roles until its minutes are drawn up.
pub fn close(context: &mut Context, args: &MeetingTurn) -> Result<Answer, Failure> {
    let words = words(context.lang);
    let (id, meeting) = meeting(context, find::typed(&args.meeting).as_deref())?;
    find::not_drawn_up(context, &id, &meeting)?;
    let ended = match (meeting.ended, &args.at) {
        (Some(ended), None) => ended,
        (_, at) => time(context, &meeting, at.as_deref())?,
    };
    if let Some(begun) = meeting.begun.filter(|begun| ended < *begun) {
        let begun = begun.format("%Y-%m-%d %H:%M").to_string();
        return Err(Failure::usage(words.refusals.backwards(&begun)));
    }
    let present = present(context, &args.present, &meeting)?;
    let next = [words.after_close().to_owned()];
    said(context, id, Meeting { ended: Some(ended), present, ..meeting }, args.json, &next)
}

/// Marks the minutes of a meeting as drawn up: from then on they do not change.
pub fn adopt(context: &mut Context, args: &MeetingShow) -> Result<Answer, Failure> {
    let held = find::shown(context, find::typed(&args.meeting).as_deref())?;
    let (id, meeting) = (held.id.clone(), held.meeting.clone());
    if meeting.ended.is_none() && (meeting.begun.is_some() || meeting.on >= context.day) {
        let what = changes::words(context.lang).meeting(meeting.on, &meeting.name);
        return Err(Failure::usage(words(context.lang).refusals.not_closed(&what)));
    }
    let change = Change::Meeting(id, Some(Meeting { minutes: Minutes::Final, ..meeting }));
    let stands = find::stands(context, &change);
    say(context, change, stands, args.json, &[])
}

fn meeting(context: &Context, text: Option<&str>) -> Result<(MeetingId, Meeting), Failure> {
    let held = find::current_or(context, text, words(context.lang).refusals.none_today())?;
    Ok((held.id.clone(), held.meeting.clone()))
}

fn said(
    context: &mut Context,
    id: MeetingId,
    meeting: Meeting,
    as_json: bool,
    more: &[String],
) -> Result<Answer, Failure> {
    context.workspace.meet(Some(id.clone()));
    let change = Change::Meeting(id, Some(meeting));
    let stands = find::stands(context, &change);
    say(context, change, stands, as_json, more)
}

/// Returns the time at which a meeting was opened or closed: now, or the time of day that was named, on its day.
fn time(context: &Context, meeting: &Meeting, text: Option<&str>) -> Result<DateTime<FixedOffset>, Failure> {
    let refusals = words(context.lang).refusals;
    if meeting.on > context.day {
        return Err(Failure::usage(refusals.to_come(meeting.on, context.day)));
    }
    let now = context.workspace.now();
    let begun = meeting.begun.map(|at| at.date_naive());
    let Some(text) = text else {
        let today = meeting.on == context.day || begun == Some(context.day);
        return if today { Ok(now) } else { Err(Failure::usage(refusals.which_time(meeting.on))) };
    };
    let wrong = || Failure::usage(refusals.not_a_time(text));
    let of_day = NaiveTime::parse_from_str(text.trim(), "%H:%M").map_err(|_| wrong())?;
    let at = begun.unwrap_or(meeting.on).and_time(of_day);
    at.and_local_timezone(*now.offset()).single().ok_or_else(wrong)
}

fn present(context: &Context, named: &[String], meeting: &Meeting) -> Result<Vec<RoleId>, Failure> {
    if named.is_empty() {
        return Ok(meeting.present.clone());
    }
    let mut present: Vec<RoleId> = Vec::new();
    for name in named {
        let role = &values::role(context.lang, &context.plan, name)?.id;
        if !present.contains(role) {
            present.push(role.clone());
        }
    }
    Ok(present)
}
