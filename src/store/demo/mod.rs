//! The sample for `--demo`: what a municipality might have written down in three years. Made anew each time from the plan
//! and the day, always the same; touches no file.
//!
//! The departments keep different paces. Most of a phase is done before the next; some work goes on, some has to be done
//! again or was taken back, some does not apply. Around it stands what a steering group asks for: meetings and decisions,
//! due dates that moved, exceptions that run out, posts that nobody holds, assessments. Some cells are in conflict. Each
//! topic draws from a seed of its own, so that a change to one leaves the others as they were.

mod assessments;
mod calendar;
mod conflicts;
mod dues;
mod exceptions;
mod meetings;
mod posts;
mod told;
mod work;

use crate::model::entry::{Change, Entry};
use crate::model::id::DepartmentId;
use crate::model::meeting::MeetingId;
use crate::model::order::in_causal_order;
use crate::model::plan::Plan;
use chrono::NaiveDate;

/// The device under which entries of a demo session are written. The sample's own are of another, so that undo does
/// not reach into it.
pub const DEVICE: &str = "demo00";

/// Who writes for all departments.
const LEADER: &str = "projektledare";

/// Something that somebody says on a day.
struct Step {
    on: NaiveDate,
    by: String,
    during: Option<MeetingId>,
    changes: Vec<Change>,
}

impl Step {
    /// One thing said outside of a meeting.
    fn new(on: NaiveDate, by: impl Into<String>, change: Change) -> Self {
        Self { on, by: by.into(), during: None, changes: vec![change] }
    }
}

/// Returns the sample's entries, the oldest first, all before `day`.
pub fn entries(plan: &Plan, day: NaiveDate) -> Vec<Entry> {
    if plan.items().is_empty() {
        return Vec::new();
    }
    let mut steps = work::steps(plan, day);
    let open = work::open(plan, &steps, day);
    steps.extend(exceptions::steps(plan, day, &open));
    steps.extend(dues::steps(plan, day, &open));
    steps.extend(posts::steps(plan, day));
    steps.extend(assessments::steps(plan, day));
    steps.extend(meetings::steps(plan, day, &open));
    steps.retain(|step| step.on < day);
    steps.sort_by(|a, b| (a.on, &a.by).cmp(&(b.on, &b.by)));
    let mut entries = told::told(steps);
    entries.extend(conflicts::contradictions(&entries));
    in_causal_order(entries)
}

/// Returns the writer of a department.
fn coordinator(department: &DepartmentId) -> String {
    format!("samordnare-{}", department.as_str().to_lowercase())
}
