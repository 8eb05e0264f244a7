//! What a report tells beside the cells, on a day: due dates, posts, maturity, meetings and what was put down there, what
//! has changed since a day, and the forecast. [`sums::Sums`] is what of it tells of nobody and no single measure.

pub mod calendar;
pub mod sums;

use super::agenda::earlier::{Earlier, earlier};
use super::changes::{Difference, Side, between};
use super::due::{Due, Dues, moved};
use super::maturity::Staircase;
use super::meetings::{Held, held};
use super::moves::Moves;
use super::outlooks::Outlooks;
use super::sheet::Sheet;
use super::staffing::Staffing;
use super::tally::Tally;
use crate::model::board::Board;
use crate::model::entry::Entry;
use crate::model::plan::Plan;
use chrono::NaiveDate;

/// What a review is made from.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// What had been said by the end of the day.
    pub board: &'a Board,
    /// Every entry; none where they have not been read. Without them nothing is known of changes and of the pace.
    pub history: Option<&'a [Entry]>,
    /// The day.
    pub day: NaiveDate,
    /// The day from whose end changes are told; none where they are not asked for.
    pub since: Option<NaiveDate>,
    /// The departments that it is about, as places in the plan; all where there is none.
    pub only: &'a [usize],
}

/// A cell that is due, as its places in the plan: deliverable, department.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pressed {
    /// The place of the deliverable.
    pub item: usize,
    /// The place of the department.
    pub column: usize,
    /// When it is due.
    pub due: Due,
    /// How often its date was moved.
    pub moves: Moves,
}

/// What has changed since a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Since<'a> {
    /// The day, at its end.
    pub on: NaiveDate,
    /// The meeting on that day, where there was one.
    pub meeting: Option<Held<'a>>,
    /// How it stood then.
    pub was: Tally,
    /// What is different, the worst first.
    pub differences: Vec<Difference>,
}

/// All that a report tells beside the cells.
#[derive(Debug, Clone)]
pub struct Review<'a> {
    source: Source<'a>,
    /// What is late, what people have set a date for first, each the longest first; then what is due soon.
    pub late: Vec<Pressed>,
    /// What is due soon, the nearest first.
    pub soon: Vec<Pressed>,
    /// The posts, of all departments.
    pub staffing: Staffing<'a>,
    /// The staircase, with all departments.
    pub staircase: Staircase<'a>,
    /// The meetings that have been held by the day, the latest first.
    pub meetings: Vec<Held<'a>>,
    /// The next meeting that is planned, the day itself among its days.
    pub next: Option<Held<'a>>,
    /// What was put down at meetings and is open; then what was closed since the last one.
    pub decisions: Vec<Earlier<'a>>,
    /// What has changed.
    pub since: Option<Since<'a>>,
    /// The forecasts.
    pub outlooks: Option<Outlooks>,
    now: Tally,
    /// How many cells of each department have a date that has passed.
    passed: Vec<usize>,
}

impl<'a> Review<'a> {
    /// Works everything out.
    pub fn of(source: Source<'a>) -> Self {
        let Source { plan, board, history, day, .. } = source;
        // What is done once for all counts for every department's maturity, so the whole sheet is looked at.
        let sheet = Sheet::of(plan, board, day);
        let dues = Dues::of(plan, board, &sheet, day);
        let all = held(board);
        let (mut meetings, coming): (Vec<_>, Vec<_>) = all.into_iter().partition(|it| it.meeting.held_by(day));
        let last = meetings.iter().rfind(|it| it.meeting.on < day).copied();
        meetings.reverse();
        let items: Vec<usize> = (0..plan.items().len()).collect();
        let shown = if source.only.is_empty() { sheet.clone() } else { sheet.only(source.only) };
        let mut decisions = earlier(board, None, last.as_ref());
        decisions.retain(|it| {
            let named = &it.decision.departments;
            named.is_empty()
                || plan.departments().iter().enumerate().any(|(at, d)| source.shows(at) && named.contains(&d.id))
        });
        Self {
            late: source.pressed(dues.late_set_first()),
            soon: source.pressed(dues.soon()),
            staffing: Staffing::of(plan, board, day),
            staircase: Staircase::of(plan, board, &sheet),
            next: coming.first().copied(),
            decisions,
            since: source.since(&meetings),
            outlooks: history.map(|history| Outlooks::of(plan, &sheet, history, day, &items)),
            meetings,
            passed: (0..plan.departments().len()).map(|at| dues.passed(at, day)).collect(),
            now: shown.tally(0..plan.items().len(), None),
            source,
        }
    }

    /// Returns the sums of it, which tell of nobody and no single measure.
    pub fn sums(&self) -> sums::Sums {
        sums::sums(self)
    }
}

impl<'a> Source<'a> {
    fn shows(&self, column: usize) -> bool {
        self.only.is_empty() || self.only.contains(&column)
    }

    fn pressed(&self, cells: Vec<(usize, usize, Due)>) -> Vec<Pressed> {
        let shown = cells.into_iter().filter(|(_, column, _)| self.shows(*column));
        let pressed = |(item, column, due): (usize, usize, Due)| Pressed {
            item,
            column,
            due,
            moves: moved(self.plan, self.board, item, column, &due),
        };
        shown.map(pressed).collect()
    }

    fn since(&self, meetings: &[Held<'a>]) -> Option<Since<'a>> {
        let (on, history) = self.since.zip(self.history)?;
        let board = Board::as_of(history, on);
        let sides = (Side { board: &board, day: on }, Side { board: self.board, day: self.day });
        let mut differences = between(self.plan, sides.0, sides.1);
        let departments = self.plan.departments();
        let about = |it: &Difference| {
            let named = it.what.department();
            named.is_some_and(|id| departments.iter().enumerate().any(|(at, d)| d.id == *id && self.shows(at)))
        };
        differences.retain(|it| self.only.is_empty() || about(it));
        let sheet = Sheet::of(self.plan, &board, on);
        let sheet = if self.only.is_empty() { sheet } else { sheet.only(self.only) };
        let was = sheet.tally(0..self.plan.items().len(), None);
        Some(Since { on, meeting: meetings.iter().find(|it| it.meeting.on == on).copied(), was, differences })
    }
}
