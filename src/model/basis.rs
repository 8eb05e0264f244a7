//! How sure a fact is. What the source does not say outright carries a basis, and screens and reports show it.

use serde::{Deserialize, Serialize};

/// How certain a fact of the plan is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// Stands in the source. Used where a fact looks doubtful but is not.
    Certain,
    /// The most probable reading of a source that can be read in more than one way.
    Likely,
    /// Not in the source: concluded by those who wrote the data.
    Inferred,
}

/// Why a fact stands in the plan although the source does not plainly say it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Basis {
    /// How certain the fact is.
    pub certainty: Certainty,
    /// The reason, in a sentence for people.
    pub why: String,
}
