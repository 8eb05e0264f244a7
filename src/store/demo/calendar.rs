//! The days of the sample.

use chrono::{Datelike, Days, NaiveDate, TimeDelta, Weekday};

/// The days that the sample covers.
pub(super) const DAYS: i64 = 1090;

/// Returns the working day that has this number among the days before `day`.
pub(super) fn on(day: NaiveDate, turn: i64) -> NaiveDate {
    ago(day, DAYS + 1 - turn.max(0))
}

/// Returns the working day that lies so many days before `day`; after it where negative.
pub(super) fn ago(day: NaiveDate, days: i64) -> NaiveDate {
    working(day.checked_sub_signed(TimeDelta::days(days)).unwrap_or(day))
}

/// Returns the day itself, or the Friday before a weekend.
pub(super) fn working(day: NaiveDate) -> NaiveDate {
    let back = match day.weekday() {
        Weekday::Sat => 1,
        Weekday::Sun => 2,
        _ => 0,
    };
    day.checked_sub_days(Days::new(back)).unwrap_or(day)
}
