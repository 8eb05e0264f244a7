//! The sums.

use super::Pairs;
use crate::export::flat;
use crate::export::profile::{Aggregates, Sum};
use crate::model::groups::GroupId;
use crate::progress::tally::Tally;
use serde::Serialize;

/// How many cells are done, of how many that count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Share {
    done: u32,
    of: u32,
    /// Those of them that are disputed; left out where none is, and where an open export does not tell it.
    #[serde(skip_serializing_if = "super::is_zero")]
    disputed: u32,
}

impl From<Tally> for Share {
    fn from(tally: Tally) -> Self {
        Self { done: tally.done, of: tally.of, disputed: tally.disputed }
    }
}

/// The sums, every way that a person asks for. Under `none` stand measures of the guideline whose chapter has no
/// priority phase; deliverables of the plan stand under no priority phase at all. In an open snapshot, small groups stand
/// together under their numbers with a plus between.
#[derive(Debug, Serialize)]
pub struct Progress {
    overall: Share,
    by_department: Pairs<String, Share>,
    by_project_phase: Pairs<String, Share>,
    by_priority_phase: Pairs<String, Share>,
    by_chapter: Pairs<String, Share>,
}

/// Returns the sums.
pub fn progress(sums: &Aggregates<'_>) -> Progress {
    let groups = |groups: &[Sum<GroupId>]| -> Pairs<String, Share> {
        groups.iter().map(|sum| (flat::number(sum), sum.tally.into())).collect()
    };
    Progress {
        overall: sums.overall.into(),
        by_department: sums.departments.iter().map(|sum| (sums.department(sum).0, sum.tally.into())).collect(),
        by_project_phase: groups(&sums.project_phases),
        by_priority_phase: groups(&sums.priority_phases),
        by_chapter: groups(&sums.chapters),
    }
}
