//! The matrix's state: how it is folded, and where the cursor is.

use super::start::Start;
use crate::model::groups::{Group, GroupId, Grouping};
use crate::model::plan::Plan;
use std::collections::BTreeSet;

/// A row of the matrix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Row {
    /// A group's heading with its sums.
    Group(GroupId),
    /// A deliverable, as its place in [`Plan::items`].
    Item(usize),
}

/// The matrix's state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matrix {
    /// Which phases it is folded by.
    pub grouping: Grouping,
    /// The groups that are folded.
    pub folded: BTreeSet<GroupId>,
    /// The selected row, in each grouping.
    pub selected: [Row; 2],
    /// The selected department, as its place in the plan.
    pub column: usize,
    /// The first row in sight.
    pub top: usize,
    /// The first department in sight.
    pub left: usize,
    /// What was searched for last.
    pub search: Option<String>,
}

impl Matrix {
    /// Starts with everything unfolded, on the first deliverable or where the last run ended.
    pub fn new(plan: &Plan, groups: &[Vec<Group>; 2], start: &Start) -> Self {
        let remembered = start.deliverable.as_deref().and_then(|id| plan.place(id));
        let mut grouping = start.grouping;
        if let Some(item) = remembered {
            grouping = grouping_of(plan, item);
        }
        let first = |groups: &[Group]| {
            let item = groups.iter().flat_map(|group| &group.items).next();
            item.map_or(Row::Item(0), |&item| Row::Item(item))
        };
        let mut selected = [first(&groups[0]), first(&groups[1])];
        if let Some(item) = remembered {
            selected[index(grouping)] = Row::Item(item);
        }
        let column = start.department.as_deref().and_then(|id| plan.column(id));
        Self {
            grouping,
            folded: start.folded.clone(),
            selected,
            column: column.unwrap_or(0),
            top: 0,
            left: 0,
            search: None,
        }
    }

    /// Returns the selected row.
    pub fn row(&self) -> Row {
        self.selected[index(self.grouping)]
    }

    /// Selects a row.
    pub fn select(&mut self, row: Row) {
        self.selected[index(self.grouping)] = row;
    }
}

/// Returns the grouping that a deliverable stands in.
pub fn grouping_of(plan: &Plan, item: usize) -> Grouping {
    let of_plan = plan.items().get(item).is_some_and(|item| item.project_phase().is_some());
    if of_plan { Grouping::Project } else { Grouping::Priority }
}

fn index(grouping: Grouping) -> usize {
    match grouping {
        Grouping::Project => 0,
        Grouping::Priority => 1,
    }
}
