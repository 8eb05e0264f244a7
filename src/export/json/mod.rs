//! Figures for programs: the snapshot, whose shape is a promise (`lis-snapshot`, version 1), and the objects that the
//! command line's `--json` shares with it. Keys stand in a fixed order; the same data gives the same bytes. States and
//! keys are the same in both languages; texts of the plan are in the language in which it was read.

mod deliverable;
mod due;
mod entry;
mod meeting;
mod missing;
mod need;
mod pairs;
mod plan;
mod progress;
mod record;
mod review;
mod said;
mod seen;

pub use deliverable::{CellState, DeliverableState, deliverable};
pub use due::{DueSaid, PlaceSaid, due, place};
pub use entry::{ChangeSaid, EntrySaid, change, entry};
pub use meeting::{DecisionSaid, MeetingSaid, decision, meeting};
pub use missing::{MissingDeliverable, missing};
pub use need::{NeedSaid, need};
pub use pairs::Pairs;
pub use plan::{DepartmentName, PlanName, departments, plan};
pub use progress::{Progress, Share, progress};
pub use record::{RecordSaid, record};
pub use review::{ReviewSaid, code, review};
pub use said::{HeaderSaid, MadeFrom, made_from, said};
pub use seen::{NoSnapshot, SnapshotRead, seen};

use super::Snapshot;
use super::order::Order;
use super::profile::Aggregates;
use super::recipe::Recipe;
use chrono::NaiveDate;
use serde::Serialize;

/// The version of the snapshot's shape. Keys may be added without a new version; none is taken away or changed.
pub const VERSION: u16 = 1;

/// The whole snapshot. An open one, and a summary, has no deliverables.
#[derive(Debug, Serialize)]
pub struct Whole<'a> {
    format: &'static str,
    version: u16,
    as_of: NaiveDate,
    profile: &'static str,
    header: HeaderSaid<'a>,
    made_from: MadeFrom<'a>,
    plan: PlanName<'a>,
    departments: Vec<DepartmentName<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    deliverables: Option<Vec<DeliverableState<'a>>>,
    progress: Progress,
    #[serde(skip_serializing_if = "Option::is_none")]
    review: Option<ReviewSaid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    record: Option<RecordSaid>,
}

impl<'a> Whole<'a> {
    /// Makes a snapshot of sums alone.
    pub fn sums(sums: &Aggregates<'a>, order: &'a Order, recipe: &Recipe) -> Self {
        let shown = |place: usize| order.departments.is_empty() || order.departments.contains(&place);
        let departments = departments(sums.plan).into_iter().enumerate().filter(|(place, _)| shown(*place));
        Self {
            format: "lis-snapshot",
            version: VERSION,
            as_of: sums.day,
            profile: order.profile.name(),
            header: said(&order.header),
            made_from: made_from(order, recipe),
            plan: plan(sums.plan, sums.day),
            departments: departments.map(|(_, department)| department).collect(),
            deliverables: None,
            progress: progress(sums),
            review: review(sums),
            record: None,
        }
    }

    /// Makes a snapshot of everything.
    pub fn full(snapshot: &Snapshot<'a>, sums: &Aggregates<'a>, order: &'a Order, recipe: &Recipe) -> Self {
        let items = snapshot.plan.items().iter().enumerate();
        let there = items.filter(|(_, item)| item.deliverable.in_force(snapshot.day)).map(|(index, _)| index);
        let deliverables = there.filter_map(|index| deliverable(snapshot, index)).collect();
        let record = Some(record(snapshot));
        Self { deliverables: Some(deliverables), record, ..Self::sums(sums, order, recipe) }
    }
}

/// Returns a value as indented JSON, ending in a line feed.
pub fn pretty(value: &impl Serialize) -> serde_json::Result<String> {
    let mut json = serde_json::to_string_pretty(value)?;
    json.push('\n');
    Ok(json)
}

/// Tells whether a count is none, and so is left out.
pub fn is_zero(count: &u32) -> bool {
    *count == 0
}
