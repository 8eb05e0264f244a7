//! The pace: how many cells became done, and how many no longer were, week by week. A week goes from Monday to Sunday and
//! shows what the record knew at its end, so that it is the difference of two days' sums.
//!
//! A week before the first entry is a gap, not a zero: nobody has said that nothing was done.

mod fold;

use crate::model::entry::Entry;
use crate::model::plan::Plan;
use chrono::{Datelike, Days, NaiveDate};

/// How many weeks a small picture of the pace shows.
pub const SPARK: usize = 12;

/// What one week brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Week {
    /// Cells that were done at its end and not at its beginning.
    pub gained: u32,
    /// Cells that were done at its beginning and not at its end: taken back, due again, or no longer in the plan.
    pub lost: u32,
}

impl Week {
    /// Returns how many more cells were done at its end than at its beginning.
    pub fn net(self) -> i32 {
        i32::try_from(self.gained).unwrap_or(i32::MAX) - i32::try_from(self.lost).unwrap_or(i32::MAX)
    }

    /// Tells whether anything became done or ceased to be.
    pub fn changed(self) -> bool {
        self.gained + self.lost > 0
    }
}

/// A cell that became done in a week, or ceased to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Move {
    week: usize,
    item: usize,
    department: usize,
    done: bool,
}

/// The pace of every cell, from which that of any part is summed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pace {
    first: Option<NaiveDate>,
    weeks: usize,
    over: usize,
    moves: Vec<Move>,
}

impl Pace {
    /// Works out the pace up to the end of `day` in one pass over the entries, the oldest first; later entries do not
    /// count.
    pub fn of(plan: &Plan, history: &[Entry], day: NaiveDate) -> Self {
        let Some(begun) = history.iter().map(Entry::day).filter(|begun| *begun <= day).min() else {
            return Self::default();
        };
        let first = monday(begun);
        let weeks = weeks_between(first, day) + 1;
        let over = if sunday(day) == day { weeks } else { weeks - 1 };
        Self { first: Some(first), weeks, over, moves: fold::moves(plan, history, first, day) }
    }

    /// Returns the Monday of the week in which the record begins; none where it is empty.
    pub fn first(&self) -> Option<NaiveDate> {
        self.first
    }

    /// Returns the weeks that are over, the oldest first, beginning with that of the first entry. `part` tells which
    /// cells count, by their places in [`Plan::items`] and [`Plan::departments`].
    pub fn whole_weeks(&self, part: impl Fn(usize, usize) -> bool) -> Vec<Week> {
        let mut weeks = self.all_weeks(part);
        weeks.truncate(self.over);
        weeks
    }

    /// Returns the latest `count` weeks, the oldest first; the last is the one that still goes on. None for a week before
    /// the first entry.
    pub fn latest(&self, count: usize, part: impl Fn(usize, usize) -> bool) -> Vec<Option<Week>> {
        let weeks = self.all_weeks(part);
        let gaps = count.saturating_sub(weeks.len());
        let told = weeks[weeks.len().saturating_sub(count)..].iter().copied().map(Some);
        std::iter::repeat_n(None, gaps).chain(told).collect()
    }

    fn all_weeks(&self, part: impl Fn(usize, usize) -> bool) -> Vec<Week> {
        let mut weeks = vec![Week::default(); self.weeks];
        for it in self.moves.iter().filter(|it| part(it.item, it.department)) {
            if let Some(week) = weeks.get_mut(it.week) {
                week.gained += u32::from(it.done);
                week.lost += u32::from(!it.done);
            }
        }
        weeks
    }
}

/// Returns the Monday of a day's week.
pub fn monday(day: NaiveDate) -> NaiveDate {
    day.checked_sub_days(Days::new(u64::from(day.weekday().num_days_from_monday()))).unwrap_or(day)
}

/// Returns the Sunday of a day's week.
pub fn sunday(day: NaiveDate) -> NaiveDate {
    monday(day).checked_add_days(Days::new(6)).unwrap_or(day)
}

/// Returns how many weeks a day's week comes after the one that begins on this Monday; 0 for an earlier day.
fn weeks_between(first: NaiveDate, day: NaiveDate) -> usize {
    usize::try_from((day - first).num_days() / 7).unwrap_or(0)
}
