//! The sums of a review: how many, never which and never who.

use super::{Pressed, Review};
use crate::model::assessment::HalfSteps;
use crate::progress::agenda::earlier::open_and_late;
use crate::progress::changes::{Kind, counts};
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
    /// Cells whose date has passed, late or done: told to nobody, it says how much a number of late ones tells.
    pub passed: usize,
}

impl Deadlines {
    /// Tells whether every date that has passed was missed: then whoever knows a date knows what is missing.
    fn all_missed(&self) -> bool {
        self.pressing.late > 0 && self.pressing.late == self.passed
    }

    /// Returns what is left without a part of them.
    fn without(self, part: &Self) -> Self {
        let less = |one: usize, other: usize| one.saturating_sub(other);
        Self {
            pressing: Pressing {
                late: less(self.pressing.late, part.pressing.late),
                late_by_plan: less(self.pressing.late_by_plan, part.pressing.late_by_plan),
                soon: less(self.pressing.soon, part.pressing.soon),
            },
            moved: less(self.moved, part.moved),
            passed: less(self.passed, part.passed),
        }
    }
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
    /// Meetings that have been held by the day.
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
    /// Due dates in all; none where they would tell anybody what is missing.
    pub deadlines: Option<Deadlines>,
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

impl Sums {
    /// Returns what of it anybody may know; `alone` tells of a department, by its place, whether its sums are told by
    /// themselves. How much is late is told of nobody who has missed every date, and of as many others as it takes for
    /// that not to be found out as a difference.
    pub fn open(mut self, alone: impl Fn(usize) -> bool) -> Self {
        self.outlooks.retain(|(at, _)| alone(*at));
        let Some(all) = self.deadlines.filter(|it| !it.all_missed()) else {
            self.departments.clear();
            self.deadlines = None;
            return self;
        };
        self.departments.retain(|(at, it)| alone(*at) && !it.all_missed());
        // What is not told is what is left; where that has missed every date, one more is not told.
        while self.departments.iter().fold(all, |left, (_, it)| left.without(it)).all_missed() {
            let met = self.departments.iter().enumerate().filter(|(_, (_, it))| it.passed > it.pressing.late);
            let Some((place, _)) = met.min_by_key(|(_, (_, it))| it.passed) else { break };
            self.departments.remove(place);
        }
        self
    }
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
        deadlines: Some(deadlines(review, &shown)),
        departments: shown.iter().map(|at| (*at, deadlines(review, &[*at]))).collect(),
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

fn deadlines(review: &Review<'_>, columns: &[usize]) -> Deadlines {
    let of = |it: &Pressed| columns.contains(&it.column);
    let count = |cells: &[Pressed]| cells.iter().filter(|it| of(it)).count();
    let both = review.late.iter().chain(&review.soon);
    Deadlines {
        pressing: Pressing {
            late: count(&review.late),
            late_by_plan: review.late.iter().filter(|it| of(it) && it.due.planned()).count(),
            soon: count(&review.soon),
        },
        moved: both.filter(|it| of(it) && it.moves.times > 0).count(),
        passed: columns.iter().filter_map(|at| review.passed.get(*at)).sum(),
    }
}

fn steps(levels: impl Iterator<Item = HalfSteps>) -> Vec<(HalfSteps, usize)> {
    let mut levels: Vec<HalfSteps> = levels.collect();
    levels.sort_unstable();
    levels.chunk_by(|one, other| one == other).map(|same| (same[0], same.len())).collect()
}

fn meetings(review: &Review<'_>) -> Meetings {
    let (open, late) = open_and_late(&review.decisions, review.source.day);
    Meetings {
        held: review.meetings.len(),
        last: review.meetings.first().map(|it| it.meeting.on),
        next: review.next.map(|it| it.meeting.on),
        open,
        late,
    }
}

fn changes(review: &Review<'_>) -> Option<Changes> {
    let since = review.since.as_ref()?;
    Some(Changes { on: since.on, was: since.was, now: review.now, kinds: counts(&since.differences) })
}
