//! What has changed since the last meeting or another day, and whether that is shown.

use crate::progress::changes::Difference;
use crate::progress::marks::Marks;
use chrono::NaiveDate;

/// What has changed, and whether that is shown.
#[derive(Debug, Clone, Default)]
pub struct Since {
    /// Whether the matrix marks it and the history lists it.
    pub shown: bool,
    /// The day that it is reckoned from; the last meeting where there is none.
    pub day: Option<NaiveDate>,
    /// What was found; none while it does not fit what is shown, and where there is no day to reckon from.
    pub found: Option<Found>,
}

/// What has changed since the end of a day.
#[derive(Debug, Clone)]
pub struct Found {
    /// The day.
    pub from: NaiveDate,
    /// The meeting of that day, where it is reckoned from one.
    pub meeting: Option<String>,
    /// What has changed, the worst first.
    pub differences: Vec<Difference>,
    /// How single cells have changed.
    pub marks: Marks,
}
