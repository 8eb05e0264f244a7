//! The forecast: when what is left will be done at this pace, as a range and never as one date.
//!
//! It rests on how many cells net became done per week ([`super::pace`]). What was taken back or fell due again counts
//! against it, week by week. Left out are the week in which the record begins, when what had been done before is written
//! down, and weeks of the same nature later: more than four times what three of four busy weeks bring, and ten cells at
//! least. What is left stays as it is on the day: exceptions that run out later and deliverables that the plan gains later
//! are not foreseen, nor is a pace that changes.

pub mod runs;

use super::pace::Week;
use super::tally::Tally;
use chrono::{Days, NaiveDate};
use runs::{Runs, WINDOWS};

/// Under so many weeks with changes there is too little to go by.
pub const ENOUGH: usize = 8;

/// A week is left out only where it brought so many cells.
const BULK: u32 = 10;

/// How many times the upper quartile of busy weeks a week must exceed to be left out.
const BULK_TIMES: u32 = 4;

/// What a forecast rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Basis {
    /// Weeks that are looked at, at most 52.
    pub weeks: usize,
    /// Weeks of the whole record in which something changed.
    pub changed: usize,
    /// Weeks that were left out as written down after the fact.
    pub left_out: usize,
    /// Cells that net became done per week of those looked at, in tenths, rounded to the nearest.
    pub tenths: i32,
}

/// What a forecast says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// There is nothing that counts.
    Nothing,
    /// All is done.
    Done,
    /// Too few weeks with changes.
    TooLittle,
    /// Not at this pace: nothing net becomes done, or half of the runs take longer than five years.
    Never,
    /// A range. The days end weeks that are counted from the day of the forecast.
    Range {
        /// The day by which half of the runs are done.
        half: NaiveDate,
        /// The day by which 85 of 100 runs are done; none where that takes longer than five years.
        likely: Option<NaiveDate>,
    },
}

/// A forecast for some part of the roadmap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outlook {
    /// How that part stands.
    pub tally: Tally,
    /// What is left to be done.
    pub left: u32,
    /// What it rests on.
    pub basis: Basis,
    /// What it says.
    pub answer: Answer,
    day: NaiveDate,
    runs: Option<Runs>,
}

impl Outlook {
    /// Forecasts from `day` when a part that stands like this will be done, by the weeks of that part that are over, the
    /// oldest first, beginning with the one in which the record begins.
    pub fn of(tally: Tally, weeks: &[Week], day: NaiveDate) -> Self {
        let left = tally.of.saturating_sub(tally.done);
        let (basis, used) = sample(weeks);
        let bare = |answer| Self { tally, left, basis, answer, day, runs: None };
        if tally.of == 0 {
            return bare(Answer::Nothing);
        }
        if left == 0 {
            return bare(Answer::Done);
        }
        if basis.changed < ENOUGH {
            return bare(Answer::TooLittle);
        }
        if used.iter().all(|net| *net <= 0) {
            return bare(Answer::Never);
        }
        bare(Answer::Never).by(Runs::of(&used, left))
    }

    /// Forecasts when a whole will be done whose parts go each its own way: when the last of them is. `tally` and `weeks`
    /// are those of the whole. It is not known where one part is not.
    pub fn together(tally: Tally, weeks: &[Week], day: NaiveDate, parts: &[Self]) -> Self {
        let left = tally.of.saturating_sub(tally.done);
        let (basis, _) = sample(weeks);
        let bare = |answer| Self { tally, left, basis, answer, day, runs: None };
        let open: Vec<&Self> = parts.iter().filter(|part| part.left > 0).collect();
        if tally.of == 0 {
            return bare(Answer::Nothing);
        }
        if open.is_empty() {
            return bare(Answer::Done);
        }
        if open.iter().any(|part| part.answer == Answer::TooLittle) {
            return bare(Answer::TooLittle);
        }
        let runs: Option<Vec<&Runs>> = open.iter().map(|part| part.runs.as_ref()).collect();
        runs.map_or_else(|| bare(Answer::Never), |runs| bare(Answer::Never).by(Runs::together(runs)))
    }

    /// Answers by runs.
    fn by(self, runs: Runs) -> Self {
        let after = |weeks: usize| self.day.checked_add_days(Days::new(weeks as u64 * 7)).unwrap_or(NaiveDate::MAX);
        let answer = match runs.weeks_for(50) {
            Some(half) => Answer::Range { half: after(half), likely: runs.weeks_for(85).map(after) },
            None => Answer::Never,
        };
        Self { runs: Some(runs), answer, ..self }
    }

    /// Returns the chance in per cent that all is done by the end of a day, rounded down: 0 at a pace that leads nowhere;
    /// none where there is nothing to go by.
    pub fn chance(&self, by: NaiveDate) -> Option<u8> {
        match (&self.answer, &self.runs) {
            (Answer::Nothing | Answer::TooLittle, _) => None,
            (Answer::Done, _) => Some(100),
            (_, None) => Some(0),
            (_, Some(runs)) => {
                let weeks = usize::try_from((by - self.day).num_days() / 7).unwrap_or(0);
                Some(runs.percent_within(weeks))
            }
        }
    }
}

/// Returns a quotient rounded to the nearest whole number, halves away from nought; 0 where nothing is divided by.
fn rounded(sum: i32, count: i32) -> i32 {
    (sum.saturating_mul(2) + sum.signum() * count).checked_div(count.saturating_mul(2)).unwrap_or(0)
}

/// Returns what is gone by: the net of each week that counts, the latest last.
fn sample(weeks: &[Week]) -> (Basis, Vec<i32>) {
    let changed = weeks.iter().filter(|week| week.changed()).count();
    let counted = weeks.get(1..).unwrap_or_default();
    let limit = limit(counted);
    let mut used: Vec<i32> = counted.iter().filter(|week| week.gained <= limit).map(|week| week.net()).collect();
    let left_out = counted.len() - used.len();
    used.drain(..used.len().saturating_sub(WINDOWS[2]));
    let count = i32::try_from(used.len()).unwrap_or(i32::MAX);
    let tenths = rounded(used.iter().sum::<i32>() * 10, count);
    (Basis { weeks: used.len(), changed, left_out, tenths }, used)
}

/// Returns the most that a week may have brought without being taken for something written down after the fact.
fn limit(weeks: &[Week]) -> u32 {
    let mut busy: Vec<u32> = weeks.iter().map(|week| week.gained).filter(|gained| *gained > 0).collect();
    busy.sort_unstable();
    let upper = busy.get(busy.len() * 3 / 4).copied().unwrap_or(0);
    (upper * BULK_TIMES).max(BULK - 1)
}
