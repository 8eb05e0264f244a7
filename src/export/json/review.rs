//! The sums of what stands beside the cells, for programs.

use super::{Pairs, Share};
use crate::export::profile::Aggregates;
use crate::model::assessment::HalfSteps;
use crate::progress::changes::Kind;
use crate::progress::forecast::{Answer, Outlook};
use crate::progress::review::sums::{Changes, Deadlines, Sums};
use chrono::NaiveDate;
use serde::Serialize;

/// The sums. They tell of nobody and no single measure; `due` is null where it would.
#[derive(Debug, Serialize)]
pub struct ReviewSaid {
    due: Option<DueSums>,
    due_by_department: Pairs<String, DueSums>,
    posts: PostSums,
    maturity: MaturitySums,
    meetings: MeetingSums,
    changes: Option<ChangeSums>,
    forecast: Option<Forecast>,
    forecast_by_department: Pairs<String, Forecast>,
}

/// Cells that are late, due soon, and those of them whose date was moved.
#[derive(Debug, Serialize)]
struct DueSums {
    late: usize,
    soon: usize,
    moved: usize,
}

/// Posts; the last three add up to the first.
#[derive(Debug, Serialize)]
struct PostSums {
    expected: u32,
    appointed: u32,
    vacant: u32,
    unsaid: u32,
}

/// Levels of the municipality, and how many departments stand on which, from the lowest.
#[derive(Debug, Serialize)]
struct MaturitySums {
    start: f32,
    target: f32,
    supported: f32,
    assessed: Option<f32>,
    departments: Pairs<String, usize>,
}

/// Meetings and what was put down there.
#[derive(Debug, Serialize)]
struct MeetingSums {
    held: usize,
    last: Option<NaiveDate>,
    next: Option<NaiveDate>,
    open: usize,
    late: usize,
}

/// What has changed since the end of a day: how many of each kind.
#[derive(Debug, Serialize)]
struct ChangeSums {
    since: NaiveDate,
    was: Share,
    now: Share,
    kinds: Pairs<&'static str, usize>,
}

/// A forecast. Days are null where the outcome is not `range`, the later one also where it lies more than five years
/// ahead. The pace is in cells that net become done per week.
#[derive(Debug, Serialize)]
struct Forecast {
    left: u32,
    outcome: &'static str,
    half_by: Option<NaiveDate>,
    likely_by: Option<NaiveDate>,
    per_week: f64,
}

/// Returns the sums; none where they were not asked for.
pub fn review(aggregates: &Aggregates<'_>) -> Option<ReviewSaid> {
    let sums = aggregates.review.as_ref()?;
    let id = |at: usize| aggregates.plan.departments().get(at).map(|it| it.id.to_string()).unwrap_or_default();
    let posts = sums.posts;
    let meetings = sums.meetings;
    Some(ReviewSaid {
        due: sums.deadlines.map(due),
        due_by_department: sums.departments.iter().map(|(at, it)| (id(*at), due(*it))).collect(),
        posts: PostSums {
            expected: posts.expected,
            appointed: posts.appointed,
            vacant: posts.vacant,
            unsaid: posts.unsaid,
        },
        maturity: maturity(sums),
        meetings: MeetingSums {
            held: meetings.held,
            last: meetings.last,
            next: meetings.next,
            open: meetings.open,
            late: meetings.late,
        },
        changes: sums.changes.as_ref().map(changes),
        forecast: sums.outlook.as_ref().map(forecast),
        forecast_by_department: sums.outlooks.iter().map(|(at, it)| (id(*at), forecast(it))).collect(),
    })
}

fn due(it: Deadlines) -> DueSums {
    DueSums { late: it.pressing.late, soon: it.pressing.soon, moved: it.moved }
}

fn maturity(sums: &Sums) -> MaturitySums {
    MaturitySums {
        start: sums.start.level(),
        target: sums.target.level(),
        supported: sums.municipality.supported.level(),
        assessed: sums.municipality.assessed.map(HalfSteps::level),
        departments: sums.steps.iter().map(|(level, count)| (level.to_string(), *count)).collect(),
    }
}

fn changes(it: &Changes) -> ChangeSums {
    let kinds = it.kinds.iter().map(|(kind, count)| (code(*kind), *count)).collect();
    ChangeSums { since: it.on, was: it.was.into(), now: it.now.into(), kinds }
}

/// Returns the word of files for a kind of change, whatever the language.
pub fn code(kind: Kind) -> &'static str {
    match kind {
        Kind::Lost => "lost",
        Kind::Stale => "due_again",
        Kind::Ended => "exceptions_ended",
        Kind::Conflict => "conflicts",
        Kind::Gained => "gained",
        Kind::Work => "work",
        Kind::Applicability => "applicability",
        Kind::Granted => "exceptions_granted",
        Kind::Due => "due_dates",
        Kind::Posts => "posts",
        Kind::Maturity => "maturity",
        Kind::Plan => "plan",
    }
}

fn forecast(it: &Outlook) -> Forecast {
    let (outcome, half_by, likely_by) = match it.answer {
        Answer::Nothing => ("nothing", None, None),
        Answer::Done => ("done", None, None),
        Answer::TooLittle => ("too_little", None, None),
        Answer::Never => ("not_at_this_pace", None, None),
        Answer::Range { half, likely } => ("range", Some(half), likely),
    };
    Forecast { left: it.left, outcome, half_by, likely_by, per_week: f64::from(it.basis.tenths) / 10.0 }
}
