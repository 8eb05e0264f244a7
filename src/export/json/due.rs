//! When something is due, for programs.

use crate::model::plan::Plan;
use crate::progress::due::{Due, Origin, Timing};
use crate::progress::moves::Moves;
use crate::progress::waiting::Place;
use chrono::NaiveDate;
use serde::Serialize;

/// When a cell is due. `phase` is the number of the phase that the date is for, where it is for one. Days late and days
/// left are null where nothing is left to do; the one is null where the other is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct DueSaid {
    on: NaiveDate,
    origin: &'static str,
    phase: Option<u8>,
    days_late: Option<i64>,
    days_left: Option<i64>,
    moved: usize,
    first: Option<NaiveDate>,
}

/// Returns when a cell is due, for programs.
pub fn due(due: &Due, moves: Moves) -> DueSaid {
    let (origin, phase) = match due.origin {
        Origin::Cell => ("cell", None),
        Origin::Deliverable => ("deliverable", None),
        Origin::PriorityPhase(number) => ("priority_phase", Some(number)),
        Origin::ProjectPhase(number) => ("project_phase", Some(number)),
    };
    let (days_late, days_left) = match due.timing {
        Timing::Late(days) => (Some(days), None),
        Timing::Soon(left) | Timing::Later(left) => (None, Some(left)),
        Timing::Settled => (None, None),
    };
    DueSaid { on: due.on, origin, phase, days_late, days_left, moved: moves.times, first: moves.first }
}

/// A cell by its ids, for programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct PlaceSaid<'a> {
    /// The deliverable.
    pub deliverable: &'a str,
    /// The department.
    pub department: &'a str,
}

/// Returns a cell by its ids; empty ones for what the plan does not have.
pub fn place(plan: &Plan, (item, column): Place) -> PlaceSaid<'_> {
    PlaceSaid {
        deliverable: plan.items().get(item).map_or("", |item| item.id().as_str()),
        department: plan.departments().get(column).map_or("", |department| department.id.as_str()),
    }
}
