//! `benefits.ron`: the expected benefits (kvalitativa nyttor).

use super::basis::Basis;
use super::id::DeliverableId;
use serde::{Deserialize, Serialize};

/// The expected benefits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Benefits {
    /// Where the plan lists them.
    pub source: String,
    /// The benefits in the plan's order.
    pub benefits: Vec<Benefit>,
}

/// One expected benefit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Benefit {
    /// Its number, from 1.
    pub number: u8,
    /// What is gained.
    pub name: String,
    /// For whom.
    pub target_group: String,
    /// How it is expected to be reached.
    pub reached_by: String,
    /// Whether the plan calls it measurable.
    pub measurable: bool,
    /// Why, in plain words.
    pub description: String,
    /// Deliverables that lead to it.
    #[serde(default)]
    pub deliverables: Vec<DeliverableId>,
    /// How sure the tie to the deliverables is.
    #[serde(default)]
    pub basis: Option<Basis>,
}
