//! What people have assessed the maturity to be, beside what the deliverables support.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A place on the staircase in half steps: 1 is half a level up, 8 is level 4.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct HalfSteps(pub u8);

impl HalfSteps {
    /// Returns the level as a number with a half or none: 2.5.
    pub fn level(self) -> f32 {
        f32::from(self.0) / 2.0
    }

    /// Takes a level of whole or half steps, 0–100; none for anything between or beyond.
    pub fn from_level(level: f32) -> Option<Self> {
        let halves = level * 2.0;
        let whole = (0..=200_u8).find(|whole| (f32::from(*whole) - halves).abs() < 1e-4);
        whole.map(Self)
    }
}

impl fmt::Display for HalfSteps {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let half = if self.0 % 2 == 1 { ".5" } else { "" };
        write!(f, "{}{half}", self.0 / 2)
    }
}

/// An assessment of one department or of the municipality.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assessment {
    /// The level.
    pub level: HalfSteps,
    /// The day of the assessment.
    pub on: NaiveDate,
    /// What it rests on.
    pub motive: String,
}
