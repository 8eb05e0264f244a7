//! `maturity.ron`: the staircase, its levels and what proves each.

use super::basis::Basis;
use super::roadmap::Commitment;
use serde::{Deserialize, Serialize};

/// The maturity staircase.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Maturity {
    /// What the staircase rests on, shown beside it.
    pub label: String,
    /// Why it is not certain.
    #[serde(default)]
    pub basis: Option<Basis>,
    /// Where the municipality stood at the start, in levels; halves allowed.
    pub start: f32,
    /// Why the start is what it is.
    #[serde(default)]
    pub start_basis: Option<Basis>,
    /// The level to reach.
    pub target: u8,
    /// Why the target is what it is.
    #[serde(default)]
    pub target_basis: Option<Basis>,
    /// The levels from 0 upwards, each holding all below.
    pub levels: Vec<Level>,
    /// What to know about other scales.
    #[serde(default)]
    pub notes: Vec<String>,
}

/// One level. It is reached when its own criteria and those of all levels below hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Level {
    /// Its number, from 0.
    pub number: u8,
    /// Its name.
    pub name: String,
    /// The name it has on the other scale that fits.
    #[serde(default)]
    pub alternative: Option<String>,
    /// What it means.
    pub meaning: String,
    /// How sure the name and its meaning are.
    #[serde(default)]
    pub basis: Option<Basis>,
    /// What has to hold, each tied to the deliverables that prove it where any does.
    #[serde(default)]
    pub criteria: Vec<Commitment>,
}
