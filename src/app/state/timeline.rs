//! What is in sight of the timeline.

use chrono::NaiveDate;

/// How close the timeline is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Zoom {
    /// All of it, as wide as the screen.
    #[default]
    Whole,
    /// About twelve days a column.
    Quarters,
    /// Four days a column.
    Months,
    /// A day a column.
    Weeks,
}

impl Zoom {
    /// All of them, from afar to near.
    pub const ALL: [Self; 4] = [Self::Whole, Self::Quarters, Self::Months, Self::Weeks];

    /// Returns the zoom's place, from 0.
    pub fn index(self) -> usize {
        Self::ALL.iter().position(|it| *it == self).unwrap_or(0)
    }

    /// Returns the zoom so many steps nearer, within what there is.
    pub fn nearer(self, by: isize) -> Self {
        Self::ALL[self.index().saturating_add_signed(by).min(Self::ALL.len() - 1)]
    }
}

/// What is in sight of the timeline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Timeline {
    /// How close it is looked at.
    pub zoom: Zoom,
    /// The first day in sight; none for the usual place.
    pub from: Option<NaiveDate>,
}
