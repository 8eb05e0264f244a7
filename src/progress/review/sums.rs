//! The sums of a review: how many, never which and never who.

use super::{Pressed, Review};
use crate::model::assessment::HalfSteps;
use crate::model::meeting::DecisionState;
use crate::progress::changes::Kind;
use crate::progress::due::Pressing;
use crate::progress::forecast::Outlook;
use crate::progress::maturity::Footing;
use crate::progress::staffing::Posts;
use crate::progress::tally::Tally;
use chrono::NaiveDate;

/// How many cells are late, due soon, and had their date moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Deadlines {
    /// Late and due soon.
    pub pressing: Pressing,
    /// Those of both whose date was moved.
    pub moved: usize,
}

/// Where somebody stands on the staircase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stand {
    /// The level that deliverables support.
    pub supported: HalfSteps,
    /// The level that people have assessed, where they have.
    pub assessed: Option<HalfSteps>,
}

/// What was put down at meetings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Meetings {
    /// Meetings until the day.
    pub held: usize,
    /// The day of the latest.
    pub last: Option<NaiveDate>,
    /// The day of the next.
    pub next: Option<NaiveDate>,
    /// What is open.
    pub open: usize,
    /// What of that is late.
    pub late: usize,
}

/// What has changed since a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changes {
    /// The day, at its end.
    pub on: NaiveDate,
    /// How it stood then.
    pub was: Tally,
    /// How it stands.
    pub now: Tally,
    /// How many changes of each kind there are, the worst first; kinds without any are left out.
    pub kinds: Vec<(Kind, usize)>,
}

/// All sums of a review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sums {
    /// Due dates in all.
    pub deadlines: Deadlines,
    /// Due dates of the departments that it is about, by their places in the plan.
    pub departments: Vec<(usize, Deadlines)>,
    /// The posts of those departments.
    pub posts: Posts,
    /// Where the staircase began.
    pub start: HalfSteps,
    /// Where it is to lead.
    pub target: HalfSteps,
    /// Where the municipality stands.
    pub municipality: Stand,
    /// How many of those departments stand on each step that any stands on, from the lowest.
    pub steps: Vec<(HalfSteps, usize)>,
    /// Meetings and what was put down there.
    pub meetings: Meetings,
    /// What has changed, where it was asked for.
    pub changes: Option<Changes>,
    /// The forecast for all departments together.
    pub outlook: Option<Outlook>,
    /// The forecasts of the departments that it is about, by their places in the plan.
    pub outlooks: Vec<(usize, Outlook)>,
}

/// Adds a review up.
pub(super) fn sums(review: &Review<'_>) -> Sums {
    let source = &review.source;
    let shown: Vec<usize> = (0..source.plan.departments().len()).filter(|at| source.shows(*at)).collect();
    let mut posts = Posts::default();
    for sum in shown.iter().filter_map(|at| review.staffing.departments.get(*at)) {
        posts += *sum;
    }
    let stairs = &review.staircase;
    let outlooks = review.outlooks.as_ref();
    Sums {
        deadlines: deadlines(review, |_| true),
        departments: shown.iter().map(|at| (*at, deadlines(review, |it| it.column == *at))).collect(),
        posts,
        start: stairs.start,
        target: stairs.target,
        municipality: stand(&stairs.municipality),
        steps: steps(shown.iter().filter_map(|at| stairs.footing(Some(*at))).map(|it| it.supported)),
        meetings: meetings(review),
        changes: changes(review),
        outlook: outlooks.filter(|_| source.only.is_empty()).map(|it| it.all.clone()),
        outlooks: shown.iter().filter_map(|at| Some((*at, outlooks?.departments.get(*at)?.clone()))).collect(),
    }
}

/// Returns where somebody stands.
pub fn stand(footing: &Footing<'_>) -> Stand {
    Stand { supported: footing.supported, assessed: footing.assessed.map(|(it, _)| it.level) }
}

fn deadlines(review: &Review<'_>, of: impl Fn(&Pressed) -> bool) -> Deadlines {
    let count = |cells: &[Pressed]| cells.iter().filter(|it| of(it)).count();
    let both = review.late.iter().chain(&review.soon);
    Deadlines {
        pressing: Pressing {
            late: count(&review.late),
            late_by_plan: review.late.iter().filter(|it| of(it) && it.due.planned()).count(),
            soon: count(&review.soon),
        },
        moved: both.filter(|it| of(it) && it.moves.times > 0).count(),
    }
}

fn steps(levels: impl Iterator<Item = HalfSteps>) -> Vec<(HalfSteps, usize)> {
    let mut levels: Vec<HalfSteps> = levels.collect();
    levels.sort_unstable();
    levels.chunk_by(|one, other| one == other).map(|same| (same[0], same.len())).collect()
}

fn meetings(review: &Review<'_>) -> Meetings {
    let open = || review.decisions.iter().filter(|it| it.decision.state == DecisionState::Open);
    Meetings {
        held: review.meetings.len(),
        last: review.meetings.first().map(|it| it.meeting.on),
        next: review.next.map(|it| it.meeting.on),
        open: open().count(),
        late: open().filter(|it| it.decision.due.is_some_and(|due| due < review.source.day)).count(),
    }
}

fn changes(review: &Review<'_>) -> Option<Changes> {
    let since = review.since.as_ref()?;
    let count = |kind: Kind| since.differences.iter().filter(|it| it.what.kind() == kind).count();
    let kinds = Kind::ALL.into_iter().map(|kind| (kind, count(kind))).filter(|(_, count)| *count > 0).collect();
    Some(Changes { on: since.on, was: since.was, now: review.now, kinds })
}
