//! The clock. Nobody else asks what time it is, so that every figure and every test can be run "as of" a day.

use chrono::{DateTime, Datelike, FixedOffset, Local, NaiveDate, NaiveTime};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The clock, which may be held at a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Clock {
    /// The day on which everything is to happen; the real time where there is none.
    pub today: Option<NaiveDate>,
}

impl Clock {
    /// Returns a clock held at noon of a day.
    pub fn on(day: NaiveDate) -> Self {
        Self { today: Some(day) }
    }

    /// Returns the time in whole seconds with the offset of the place; noon UTC where the clock is held at a day.
    pub fn now(&self) -> DateTime<FixedOffset> {
        match self.today {
            Some(day) => noon(day),
            None => system_time(),
        }
    }

    /// Tells whether something can be dated by it: the years from 1970 to 9999 can be written and read again.
    pub fn usable(&self) -> bool {
        (1970..=9999).contains(&self.day().year())
    }

    /// Returns the day at the place.
    pub fn day(&self) -> NaiveDate {
        self.today.unwrap_or_else(|| system_time().date_naive())
    }
}

/// Returns the computer's time at the place. A clock before 1970, at which the usual way to ask for it panics, has a time
/// too.
fn system_time() -> DateTime<FixedOffset> {
    let seconds = |passed: Duration| i64::try_from(passed.as_secs()).unwrap_or(i64::MAX);
    let seconds = match SystemTime::now().duration_since(UNIX_EPOCH) {
        Ok(passed) => seconds(passed),
        Err(before) => seconds(before.duration()).saturating_neg(),
    };
    let utc = DateTime::from_timestamp(seconds, 0).unwrap_or_default();
    utc.with_timezone(&Local).fixed_offset()
}

fn noon(day: NaiveDate) -> DateTime<FixedOffset> {
    let noon = NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default();
    day.and_time(noon).and_utc().fixed_offset()
}
