//! The clock. Nobody else asks what time it is, so that every figure and every test can be run "as of" a day.

use chrono::{DateTime, FixedOffset, Local, NaiveDate, NaiveTime, SubsecRound};

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
            None => Local::now().fixed_offset().trunc_subsecs(0),
        }
    }

    /// Returns the day at the place.
    pub fn day(&self) -> NaiveDate {
        self.today.unwrap_or_else(|| Local::now().date_naive())
    }
}

fn noon(day: NaiveDate) -> DateTime<FixedOffset> {
    let noon = NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default();
    day.and_time(noon).and_utc().fixed_offset()
}
