//! The axis: which day stands in which column.

use crate::app::state::timeline::Zoom;
use crate::words::measure::width;
use crate::words::timeline::TimelineWords;
use chrono::{Datelike, Days, NaiveDate, Weekday};

/// Days in columns. Times are kept in whole days, columns in eighths, so that a bar can end within a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Axis {
    /// The first day in sight.
    pub(super) from: NaiveDate,
    /// How many columns there are.
    pub(super) columns: usize,
    days: i64,
}

impl Axis {
    /// Makes an axis on which so many days from `from` stand in so many columns.
    pub(super) fn new(from: NaiveDate, days: i64, columns: usize) -> Self {
        Self { from, columns: columns.max(1), days: days.max(1) }
    }

    /// Returns how many days a zoom shows in so many columns; `span` is all there is.
    pub(super) fn days(zoom: Zoom, span: i64, columns: usize) -> i64 {
        let columns = i64::try_from(columns).unwrap_or(1);
        match zoom {
            Zoom::Whole => span,
            Zoom::Quarters => columns * 12,
            Zoom::Months => columns * 4,
            Zoom::Weeks => columns,
        }
    }

    /// Returns the last day in sight.
    pub(super) fn to(&self) -> NaiveDate {
        self.from.checked_add_days(Days::new(u64::try_from(self.days - 1).unwrap_or(0))).unwrap_or(self.from)
    }

    /// Returns where a day begins, in eighths of a column from the left; below 0 for what lies before.
    pub(super) fn eighth(&self, day: NaiveDate) -> i64 {
        let columns = i64::try_from(self.columns).unwrap_or(1);
        ((day - self.from).num_days() * columns * 8).div_euclid(self.days)
    }

    /// Returns the column of a day, where it is in sight.
    pub(super) fn column(&self, day: NaiveDate) -> Option<usize> {
        usize::try_from(self.eighth(day).div_euclid(8)).ok().filter(|column| *column < self.columns)
    }

    /// Returns what stands uppermost: the years, or above weeks the months, with their year where it begins.
    pub(super) fn heads(&self, words: TimelineWords) -> String {
        let years = self.from.year()..=self.to().year();
        if self.weekly() {
            let first = (self.from.year(), self.from.month());
            let months = years.flat_map(|year| (1..=12).map(move |month| (year, month))).filter(|it| *it >= first);
            let text = |(year, month): (i32, u32)| {
                let name = usize::try_from(month - 1).map_or("", |at| words.months()[at]);
                if month == 1 || (year, month) == first { format!("{name} {year}") } else { name.to_owned() }
            };
            return self.marks(months.filter_map(|it| Some((NaiveDate::from_ymd_opt(it.0, it.1, 1)?, text(it)))));
        }
        self.marks(years.filter_map(|year| Some((NaiveDate::from_ymd_opt(year, 1, 1)?, year.to_string()))))
    }

    /// Tells whether there is room for every week.
    fn weekly(&self) -> bool {
        self.per_month() >= 25
    }

    fn per_month(&self) -> i64 {
        i64::try_from(self.columns).unwrap_or(1) * 30 / self.days
    }

    /// Returns what stands below the years: quarters, months, or weeks, whichever there is room for.
    pub(super) fn parts(&self, words: TimelineWords) -> String {
        let per_month = self.per_month();
        if self.weekly() {
            let monday = |day: &NaiveDate| day.weekday() == Weekday::Mon;
            let weeks = self.from.iter_days().take_while(|day| *day <= self.to()).filter(monday);
            return self.marks(weeks.map(|day| (day, words.week(day.iso_week().week()))));
        }
        let months = (self.from.year()..=self.to().year()).flat_map(|year| (1..=12).map(move |month| (year, month)));
        let quarters = per_month < 4;
        // A quarter that is narrower than its name says nothing by being named now and then.
        if i64::try_from(self.columns).unwrap_or(1) * 91 / self.days < 5 {
            return String::new();
        }
        let text = |month: u32| {
            let name = usize::try_from(month - 1).map_or("", |at| words.months()[at]);
            if quarters { words.quarter(month.div_ceil(3)) } else { name.to_owned() }
        };
        let shown = months.filter(|(_, month)| !quarters || month % 3 == 1);
        self.marks(shown.filter_map(|(year, month)| Some((NaiveDate::from_ymd_opt(year, month, 1)?, text(month)))))
    }

    /// Writes a text at a day, or before it where there is no room behind; nothing where the day is not in sight.
    pub(super) fn beside(&self, day: NaiveDate, text: &str) -> String {
        let Some(column) = self.column(day) else { return String::new() };
        if column + width(text) + 2 <= self.columns {
            return format!("{}┊ {text}", " ".repeat(column));
        }
        format!("{}{text} ┊", " ".repeat(column.saturating_sub(width(text) + 1)))
    }

    /// Writes texts at their days, each where there is room behind the one before. What begins before the axis stands at
    /// its beginning as long as the next leaves room for it.
    fn marks(&self, marks: impl Iterator<Item = (NaiveDate, String)>) -> String {
        let placed: Vec<(i64, String)> = marks.map(|(day, text)| (self.eighth(day).div_euclid(8), text)).collect();
        let mut line = String::new();
        for (index, (at, text)) in placed.iter().enumerate() {
            let at = usize::try_from((*at).max(0)).unwrap_or(0);
            let next = placed.get(index + 1).map_or(i64::MAX, |(next, _)| *next);
            let end = at + width(text);
            if end > self.columns || i64::try_from(end).unwrap_or(i64::MAX) >= next || at < width(&line) {
                continue;
            }
            line.push_str(&" ".repeat(at - width(&line)));
            line.push_str(text);
            line.push(' ');
        }
        line
    }
}
