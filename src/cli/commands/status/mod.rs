//! `lis status`: how the roadmap stands.

mod lately;

use crate::cli::commands;
use crate::cli::commands::forecast;
use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Failure};
use crate::cli::page::{Cell, Page};
use crate::cli::trouble;
use crate::export::json;
use crate::export::profile::Aggregates;
use crate::export::{Snapshot, phrase};
use crate::model::groups::GroupId;
use crate::progress::due::{Dues, Pressing, SOON};
use crate::progress::exceptions::{ENDING, Term, exceptions};
use crate::progress::tally::Tally;
use crate::progress::{recent, schedule, summary};
use crate::words::{glyph, late, number, report};
use chrono::NaiveDate;
use lately::{Lately, SinceSaid};
use serde::Serialize;

/// How many of the latest changes are shown.
const RECENT: usize = 8;

/// Returns the status for people.
pub fn text(context: &Context) -> Result<Answer, Failure> {
    let snapshot = context.snapshot();
    let mut page = Page::default();
    let lately = Lately::of(context, &snapshot)?;
    head(&mut page, context);
    sums(&mut page, context, &snapshot, &lately);
    lately.forecasts(&mut page, context);
    let headings = report::words(context.lang).headings;
    page.heading(headings.recent());
    let latest = context.board.recent();
    let mut told = recent::told(&latest).take(RECENT).peekable();
    if told.peek().is_none() {
        page.item(context.words().labels.no_log());
    }
    for told in told {
        page.item(&phrase::told(context.lang, &context.plan, &told));
    }
    let notices = notices(context, &snapshot);
    if !notices.is_empty() {
        page.heading(context.words().labels.notices());
        for notice in notices {
            context.hint_view(&mut page, &notice);
        }
    }
    Ok(Answer::fine(page.into_text()))
}

fn head(page: &mut Page, context: &Context) {
    let (lang, words) = (context.lang, context.words());
    let roadmap = &context.plan.parts.roadmap;
    page.heading(&roadmap.title);
    page.line(&format!("{}, {}", roadmap.municipality, context.dated()));
    if context.demo {
        page.line(words.labels.sample());
    }
    page.gap();
    page.item(&phrase::validity(lang, roadmap, schedule::validity(roadmap, context.day)));
    page.item(&phrase::position(lang, &schedule::position(roadmap, context.day)));
    page.item(&phrase::adoption(lang, &roadmap.adoption));
}

fn sums(page: &mut Page, context: &Context, snapshot: &Snapshot<'_>, lately: &Lately) {
    let (lang, summary) = (context.lang, &snapshot.summary);
    let report = report::words(lang);
    page.heading(report.labels.overall());
    sum(page, context, "", 0, summary.overall);
    lately.changes(page, context);
    page.heading(report.headings.departments());
    let widest = summary.departments.iter().map(|(id, _)| id.as_str().chars().count()).max().unwrap_or(0);
    for (id, tally) in &summary.departments {
        sum(page, context, id.as_str(), widest.min(12), *tally);
    }
    let group = |id| phrase::group(lang, &context.plan, id);
    page.heading(report.headings.project_phases());
    for (number, tally) in &summary.project_phases {
        sum(page, context, &group(GroupId::Project(*number)), TITLE, *tally);
    }
    page.heading(report.headings.priority_phases());
    for (number, tally) in &summary.priority_phases {
        sum(page, context, &group(GroupId::Priority(*number)), TITLE, *tally);
    }
}

/// How wide the column of titles is.
const TITLE: usize = 40;

/// Writes a sum: a bar, the share and the numbers behind the title.
fn sum(page: &mut Page, context: &Context, title: &str, width: usize, tally: Tally) {
    let percent = tally.percent();
    let bar = glyph::bar(context.glyphs, percent, if width == TITLE { 14 } else { 24 });
    let share = number::percent(context.lang, percent);
    let numbers = phrase::fraction(tally);
    let bar_width = bar.chars().count();
    let columns =
        [Cell::Left(title, width), Cell::Left(&bar, bar_width), Cell::Right(&share, 5), Cell::Right(&numbers, 9)];
    page.row(if width == 0 { &columns[1..] } else { &columns });
}

/// Returns what is late and soon, and how many exceptions run out and have run out.
fn pressing(context: &Context, snapshot: &Snapshot<'_>) -> (Pressing, usize, usize) {
    let dues = Dues::of(&context.plan, &context.board, &snapshot.sheet, context.day);
    let all = exceptions(&context.plan, &context.board, &snapshot.sheet, context.day);
    let count = |wanted: fn(Term) -> bool| all.iter().filter(|held| wanted(held.term)).count();
    let ending = count(|term| matches!(term, Term::Ending(_)));
    (dues.pressing(None), ending, count(|term| matches!(term, Term::Expired(_))))
}

fn notices(context: &Context, snapshot: &Snapshot<'_>) -> Vec<String> {
    let labels = context.words().labels;
    let overall = snapshot.summary.overall;
    let without_place = summary::without_place(&context.plan, &context.board).len();
    let mut notices = Vec::new();
    let (pressing, ending, expired) = pressing(context, snapshot);
    let words = late::words(context.lang);
    if pressing.late > 0 {
        let planned =
            Some(pressing.late_by_plan).filter(|count| *count > 0).map(|count| words.due.of_them_by_plan(count));
        let late = words.due.late_count(pressing.late) + &planned.unwrap_or_default();
        notices.push(format!("{late} (lis {})", words.due.command()));
    }
    if pressing.soon > 0 {
        notices.push(words.due.soon_count(pressing.soon, SOON));
    }
    if expired > 0 {
        notices.push(words.exception.expired_count(expired));
    }
    if ending > 0 {
        notices.push(words.exception.ending_count(ending, ENDING));
    }
    if overall.conflicts > 0 {
        notices.push(labels.conflicts(overall.conflicts));
    }
    if overall.due_again > 0 {
        notices.push(labels.due_again(overall.due_again));
    }
    if without_place > 0 {
        notices.push(labels.without_place(without_place));
    }
    notices.extend(trouble::notices(context.lang, &context.notices));
    notices
}

/// The status for programs.
#[derive(Serialize)]
struct Status<'a> {
    format: &'static str,
    version: u16,
    as_of: NaiveDate,
    plan: json::PlanName<'a>,
    project_phase: Option<u8>,
    days_left: Option<i64>,
    progress: json::Progress,
    in_progress: u32,
    due_again: u32,
    exceptions: u32,
    exceptions_ending: usize,
    exceptions_expired: usize,
    late: usize,
    late_by_plan: usize,
    soon: usize,
    not_applicable: u32,
    conflicts: u32,
    without_place: usize,
    since_last_meeting: Option<SinceSaid<'a>>,
    forecasts: Vec<forecast::Row<'a>>,
    recent: Vec<json::EntrySaid<'a>>,
    notices: Vec<String>,
}

/// Returns the status for programs. The project phase is null before the first, after the last and in a gap; the days
/// left are those of the phase.
pub fn json(context: &Context) -> Result<Answer, Failure> {
    let snapshot = context.snapshot();
    let lately = Lately::of(context, &snapshot)?;
    let overall = snapshot.summary.overall;
    let (project_phase, days_left) = match schedule::position(&context.plan.parts.roadmap, context.day) {
        schedule::Position::In { phase, days_left } => (Some(phase.number), days_left),
        _ => (None, None),
    };
    let (pressing, ending, expired) = pressing(context, &snapshot);
    let latest = context.board.recent();
    let status = Status {
        format: "lis-status",
        version: json::VERSION,
        as_of: context.day,
        plan: json::plan(snapshot.plan, snapshot.day),
        project_phase,
        days_left,
        progress: json::progress(&Aggregates::all(&snapshot)),
        in_progress: overall.in_progress,
        due_again: overall.due_again,
        exceptions: overall.exceptions,
        exceptions_ending: ending,
        exceptions_expired: expired,
        late: pressing.late,
        late_by_plan: pressing.late_by_plan,
        soon: pressing.soon,
        not_applicable: overall.not_applicable,
        conflicts: overall.conflicts,
        without_place: summary::without_place(&context.plan, &context.board).len(),
        since_last_meeting: lately.since_said(),
        forecasts: lately.forecasts_said(context),
        recent: latest.iter().rev().take(RECENT).map(json::entry).collect(),
        notices: trouble::notices(context.lang, &context.notices),
    };
    commands::json(context.lang, &status)
}
