//! Today, and what it takes to show another day and come back.

use crate::model::board::Board;
use crate::progress::past::Past;
use chrono::NaiveDate;
use std::sync::Arc;

/// Today, kept while another day is shown.
#[derive(Debug, Clone)]
pub struct Today {
    /// The day that counts as today.
    pub day: NaiveDate,
    /// What holds today, while another day is shown; then nothing is written.
    pub board: Option<Arc<Board>>,
    /// What held at the end of other days.
    pub past: Past,
    /// The day that was asked for before the history was there.
    pub wanted: Option<NaiveDate>,
}

impl Today {
    /// Begins with today in sight.
    pub fn new(day: NaiveDate) -> Self {
        Self { day, board: None, past: Past::default(), wanted: None }
    }
}
