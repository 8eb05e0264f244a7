//! The sums.

use super::Pairs;
use crate::export::Snapshot;
use crate::progress::tally::Tally;
use serde::Serialize;

/// How many cells are done, of how many that count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Share {
    done: u32,
    of: u32,
}

impl From<Tally> for Share {
    fn from(tally: Tally) -> Self {
        Self { done: tally.done, of: tally.of }
    }
}

/// The sums, every way that a person asks for. Under `none` stand measures of the guideline whose chapter has no
/// priority phase; deliverables of the plan stand under no priority phase at all.
#[derive(Debug, Serialize)]
pub struct Progress<'a> {
    overall: Share,
    by_department: Pairs<&'a str, Share>,
    by_project_phase: Pairs<String, Share>,
    by_priority_phase: Pairs<String, Share>,
    by_chapter: Pairs<String, Share>,
}

/// Returns the sums.
pub fn progress<'a>(snapshot: &Snapshot<'a>) -> Progress<'a> {
    let summary = &snapshot.summary;
    let numbered = |sums: &[(u8, Tally)]| -> Pairs<String, Share> {
        sums.iter().map(|(number, tally)| (number.to_string(), (*tally).into())).collect()
    };
    let department = snapshot.plan.departments().iter().zip(&summary.departments);
    let name = |number: Option<u8>| number.map_or_else(|| "none".to_owned(), |number| number.to_string());
    Progress {
        overall: summary.overall.into(),
        by_department: department.map(|(it, (_, tally))| (it.id.as_str(), (*tally).into())).collect(),
        by_project_phase: numbered(&summary.project_phases),
        by_priority_phase: summary.priority_phases.iter().map(|(it, tally)| (name(*it), (*tally).into())).collect(),
        by_chapter: numbered(&summary.chapters),
    }
}
