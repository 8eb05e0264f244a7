//! Choosing a day in a calendar, or by writing it.

use crate::app::typed::Typed;
use chrono::NaiveDate;

/// What a day is chosen for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aim {
    /// To be shown, as it was at its end.
    Shown,
    /// To reckon changes from.
    Since,
}

/// The state of choosing a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Days {
    /// What it is chosen for.
    pub aim: Aim,
    /// The day that the cursor is on.
    pub day: NaiveDate,
    /// What was written since the cursor was moved last.
    pub typed: Typed,
    /// How often the cursor was moved: what was written before a move is forgotten.
    pub turn: usize,
}

impl Days {
    /// Begins on a day.
    pub fn on(day: NaiveDate, aim: Aim) -> Self {
        Self { aim, day, typed: Typed::default(), turn: 0 }
    }

    /// Moves the cursor.
    pub fn go(&mut self, day: NaiveDate) {
        *self = Self { aim: self.aim, day, typed: Typed::default(), turn: self.turn + 1 };
    }
}
