//! `lis diff`: what has changed between the ends of two days, since the last meeting, or between two snapshots.

mod compared;
mod files;
mod json;

use crate::cli::args::Diff;
use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Failure};
use crate::cli::page::Page;
use crate::cli::{since, values};
use crate::export::phrase;
use crate::model::board::Board;
use crate::model::entry::Entry;
use crate::progress::changes::{Difference, Kind, Side, between};
use crate::progress::late_arrivals::late_arrivals;
use crate::progress::meetings;
use crate::progress::sheet::Sheet;
use crate::progress::tally::Tally;
use crate::words::changes::words;
use crate::words::cli;
use chrono::NaiveDate;

/// What was asked for.
struct Question {
    from: NaiveDate,
    to: NaiveDate,
    /// The meeting that is reckoned from, where it is one.
    meeting: Option<String>,
    /// The department, by its place; all where there is none.
    department: Option<usize>,
}

/// What came of it.
struct Found {
    differences: Vec<Difference>,
    /// What was said before the meeting that is reckoned from and arrived after it, of the department that was asked for.
    late_arrivals: Vec<Entry>,
    was: Tally,
    now: Tally,
}

/// Returns what has changed.
pub fn run(context: &Context, args: &Diff) -> Result<Answer, Failure> {
    if !args.files.is_empty() {
        return files::run(context, args);
    }
    let question = Question::of(context, args)?;
    let found = Found::of(context, &question, &context.history()?);
    if args.json { json::answer(context, &question, &found) } else { Ok(text(context, &question, &found)) }
}

impl Question {
    fn of(context: &Context, args: &Diff) -> Result<Self, Failure> {
        let lang = context.lang;
        let to = args.until.as_deref().map(|text| values::date(lang, text)).transpose()?.unwrap_or(context.day);
        if to > context.day {
            let mistakes = cli::words(lang).mistakes;
            return Err(Failure::usage(mistakes.future(&to.to_string(), &context.day.to_string())));
        }
        let department = args.department.as_deref();
        let department = department.map(|text| values::department(lang, &context.plan, text)).transpose()?;
        let (from, meeting) = since::day(lang, &context.board, args.since.as_deref(), to)?;
        Ok(Self { from, to, meeting, department })
    }
}

impl Found {
    fn of(context: &Context, question: &Question, history: &[Entry]) -> Self {
        let plan = &context.plan;
        let boards = [question.from, question.to].map(|day| (Board::as_of(history, day), day));
        let [from, to] = [&boards[0], &boards[1]].map(|(board, day)| Side { board, day: *day });
        let chosen = question.department.and_then(|at| plan.departments().get(at)).map(|it| &it.id);
        let mut differences = between(plan, from, to);
        differences.retain(|it| chosen.is_none() || it.what.department() == chosen);
        let tally = |side: Side<'_>| {
            let sheet = Sheet::of(plan, side.board, side.day);
            sheet.tally(0..plan.items().len(), question.department)
        };
        let meeting = meetings::held(&context.board).into_iter().rfind(|it| it.meeting.on == question.from);
        let mut late_arrivals: Vec<Entry> =
            meeting.iter().flat_map(|it| late_arrivals(history, it.id)).cloned().collect();
        late_arrivals
            .retain(|entry| chosen.is_none() || entry.changes.iter().any(|change| change.department() == chosen));
        Self { differences, late_arrivals, was: tally(from), now: tally(to) }
    }
}

fn text(context: &Context, question: &Question, found: &Found) -> Answer {
    let (lang, words) = (context.lang, words(context.lang));
    let from = match &question.meeting {
        Some(name) => words.meeting(question.from, name),
        None => question.from.to_string(),
    };
    let mut page = Page::default();
    page.heading(&words.between(&from, question.to));
    if context.past {
        page.line(&context.dated());
    }
    if context.demo {
        page.line(context.words().labels.sample());
    }
    page.line(&words.sum(&phrase::tally(lang, found.was), &phrase::tally(lang, found.now)));
    if question.from == question.to {
        page.line(&words.same_day(question.from));
    } else if found.differences.is_empty() {
        page.line(words.nothing());
    }
    for kind in Kind::ALL {
        let of_kind: Vec<&Difference> = found.differences.iter().filter(|it| it.what.kind() == kind).collect();
        if of_kind.is_empty() {
            continue;
        }
        page.heading(&format!("{} ({})", phrase::changes::kind(lang, kind), of_kind.len()));
        for it in of_kind {
            page.item(&phrase::changes::line(lang, &context.plan, it));
        }
    }
    let chosen = question.department.and_then(|at| context.plan.departments().get(at)).map(|it| &it.id);
    let late: Vec<&Entry> = found.late_arrivals.iter().collect();
    let late = phrase::changes::late_arrivals(lang, &context.plan, &late, chosen);
    if !late.is_empty() {
        page.heading(&words.late_arrivals(late.len()));
        for line in late {
            page.item(&line);
        }
    }
    Answer::fine(page.into_text())
}
