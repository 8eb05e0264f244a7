//! Figures for programs: the snapshot, whose shape is a promise (`lis-snapshot`, version 1), and the objects that the
//! command line's `--json` shares with it. Keys stand in a fixed order; the same data gives the same bytes. States and
//! keys are the same in both languages; texts of the plan are in the language in which it was read.

mod deliverable;
mod entry;
mod pairs;
mod plan;
mod progress;

pub use deliverable::{CellState, DeliverableState, deliverable};
pub use entry::{ChangeSaid, EntrySaid, entry};
pub use pairs::Pairs;
pub use plan::{DepartmentName, PlanName, departments, plan};
pub use progress::{Progress, Share, progress};

use super::Snapshot;
use chrono::NaiveDate;
use serde::Serialize;

/// The version of the snapshot's shape. Keys may be added without a new version; none is taken away or changed.
pub const VERSION: u16 = 1;

/// The whole snapshot.
#[derive(Debug, Serialize)]
struct Whole<'a> {
    format: &'static str,
    version: u16,
    as_of: NaiveDate,
    plan: PlanName<'a>,
    departments: Vec<DepartmentName<'a>>,
    deliverables: Vec<DeliverableState<'a>>,
    progress: Progress<'a>,
}

/// Returns the snapshot as JSON, ending in a line feed. Fails only where a value cannot be written as JSON.
pub fn snapshot(snapshot: &Snapshot<'_>) -> serde_json::Result<String> {
    pretty(&Whole {
        format: "lis-snapshot",
        version: VERSION,
        as_of: snapshot.day,
        plan: plan(snapshot),
        departments: departments(snapshot.plan),
        deliverables: (0..snapshot.plan.items().len()).filter_map(|index| deliverable(snapshot, index)).collect(),
        progress: progress(snapshot),
    })
}

/// Returns a value as indented JSON, ending in a line feed.
pub fn pretty(value: &impl Serialize) -> serde_json::Result<String> {
    let mut json = serde_json::to_string_pretty(value)?;
    json.push('\n');
    Ok(json)
}
