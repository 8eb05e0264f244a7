//! How much was said when: the changes of a history along a line of months.

use crate::model::entry::Entry;
use chrono::{Datelike, Months, NaiveDate};

/// Days of the shortest month: more columns than that it has no use for.
const SHORTEST: usize = 28;

/// A line of whole months in so many columns, from the month of one day to that of another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line {
    /// The first day of the first month.
    first: NaiveDate,
    months: usize,
    /// How many months share a column; 1 where a month has a column or several.
    per: usize,
    /// How many columns a month has; 1 where months share one.
    wide: usize,
}

impl Line {
    /// Returns the line that has at most so many columns, at least one. `last` is not before `first`.
    pub fn of(first: NaiveDate, last: NaiveDate, columns: usize) -> Self {
        let months = usize::try_from(month(last) - month(first)).unwrap_or(0) + 1;
        let per = months.div_ceil(columns.max(1));
        Self { first: first.with_day(1).unwrap_or(first), months, per, wide: (columns / months).clamp(1, SHORTEST) }
    }

    /// Returns how many columns it has.
    pub fn columns(&self) -> usize {
        (self.months * self.wide).div_ceil(self.per)
    }

    /// Returns the column of a day; none for one outside of it.
    pub fn column(&self, day: NaiveDate) -> Option<usize> {
        let at = usize::try_from(month(day) - month(self.first)).ok().filter(|at| *at < self.months)?;
        let part = day.day0() as usize * self.wide / length(day);
        Some((at * self.wide + part) / self.per)
    }

    /// Returns the last day of a column.
    pub fn last_day(&self, column: usize) -> Option<NaiveDate> {
        let end = ((column + 1) * self.per).min(self.months * self.wide);
        let (month, part) = (end / self.wide, end % self.wide);
        let start = self.first.checked_add_months(Months::new(u32::try_from(month).ok()?))?;
        let before = (part * length(start)).div_ceil(self.wide);
        start.checked_add_days(chrono::Days::new(u64::try_from(before).ok()?))?.pred_opt()
    }

    /// Returns the years that begin on it, with the column of each; of the first, the column of its first month.
    pub fn years(&self) -> Vec<(i32, usize)> {
        let last = self.first.year() + i32::try_from(self.months / 12 + 1).unwrap_or(0);
        let begins = |year: i32| {
            let day = NaiveDate::from_ymd_opt(year, 1, 1)?.max(self.first);
            self.column(day).map(|column| (year, column))
        };
        (self.first.year()..=last).filter_map(begins).collect()
    }

    /// Returns how many changes were said in each column, by the end of a day.
    pub fn amounts<'a>(&self, history: impl IntoIterator<Item = &'a Entry>) -> Vec<usize> {
        let mut amounts = vec![0; self.columns()];
        for entry in history {
            if let Some(amount) = self.column(entry.day()).and_then(|column| amounts.get_mut(column)) {
                *amount += entry.changes.len();
            }
        }
        amounts
    }
}

fn month(day: NaiveDate) -> i32 {
    day.year() * 12 + i32::try_from(day.month0()).unwrap_or(0)
}

fn length(day: NaiveDate) -> usize {
    usize::from(day.num_days_in_month())
}
