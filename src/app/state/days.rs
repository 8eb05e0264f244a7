//! Choosing a day in a calendar, or by writing it.

use crate::app::typed::Typed;
use chrono::NaiveDate;

/// The state of choosing a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Days {
    /// The day that the cursor is on.
    pub day: NaiveDate,
    /// What was written since the cursor was moved last.
    pub typed: Typed,
    /// How often the cursor was moved: what was written before a move is forgotten.
    pub turn: usize,
}

impl Days {
    /// Begins on a day.
    pub fn on(day: NaiveDate) -> Self {
        Self { day, typed: Typed::default(), turn: 0 }
    }

    /// Moves the cursor.
    pub fn go(&mut self, day: NaiveDate) {
        *self = Self { day, typed: Typed::default(), turn: self.turn + 1 };
    }
}
