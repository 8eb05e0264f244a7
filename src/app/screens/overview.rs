//! The overview: which of its lines the cursor is on, and where each leads.

use crate::app::state::App;
use crate::model::groups::GroupId;

/// A line of the overview that leads somewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// A department, as its place in the plan: leads to its column.
    Department(usize),
    /// A phase: leads to its group.
    Group(GroupId),
}

/// Returns the lines that lead somewhere: departments, project phases, priority phases.
pub fn stops(app: &App) -> Vec<Stop> {
    let departments = (0..app.plan.departments().len()).map(Stop::Department);
    let phases = app.groups.iter().flatten().map(|group| Stop::Group(group.id));
    departments.chain(phases).collect()
}

/// Moves the cursor by so many lines.
pub fn step(app: &mut App, by: isize) {
    let last = stops(app).len().saturating_sub(1);
    app.overview.selected = app.overview.selected.saturating_add_signed(by).min(last);
}

/// Returns where the selected line leads.
pub fn selected(app: &App) -> Option<Stop> {
    stops(app).get(app.overview.selected).copied()
}
