//! What the deliverables say of something that the plan claims or asks for: a criterion of the staircase, a phase's need.

use super::sheet::Sheet;
use crate::model::deliverable::Scope;
use crate::model::id::DeliverableId;
use crate::model::plan::Plan;

/// Whether deliverables prove something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Proof {
    /// No deliverable is tied to it, none that the plan has on the day, or nothing is done of what is tied to it and
    /// nothing is left either: people judge it ("bedöms").
    Judged,
    /// Every cell that counts is done, and there is one.
    Holds,
    /// These are not done, in the plan's order.
    Misses(Vec<Missing>),
}

/// A deliverable that is not done where it counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// Its place among the plan's items.
    pub item: usize,
    /// The departments in which it is not done, as places among the plan's departments. Never empty.
    pub departments: Vec<usize>,
}

impl Proof {
    /// Looks at deliverables for one department, or for all. What is done once for all counts in the central
    /// department's cell, whoever asks. What is not applicable or has an exception that holds is no hindrance, but it
    /// proves nothing.
    pub fn of(plan: &Plan, sheet: &Sheet, deliverables: &[DeliverableId], department: Option<usize>) -> Self {
        let central = plan.column(plan.parts.organisation.central.as_str());
        let (mut done, mut missing) = (false, Vec::new());
        for (item, it) in plan.items().iter().enumerate().filter(|(_, it)| deliverables.contains(it.id())) {
            let column = match it.deliverable.scope {
                Scope::Each => department,
                Scope::Central => central,
            };
            let columns = column.map_or(0..plan.departments().len(), |column| column..column + 1);
            let cells: Vec<usize> = columns.filter(|column| sheet.cell(item, *column).is_some()).collect();
            let tally = |column: &usize| sheet.tally([item], Some(*column));
            done |= cells.iter().any(|column| tally(column).done > 0);
            let open = |column: &usize| tally(column).done < tally(column).of;
            let departments: Vec<usize> = cells.into_iter().filter(open).collect();
            if !departments.is_empty() {
                missing.push(Missing { item, departments });
            }
        }
        match (done, missing.is_empty()) {
            (_, false) => Self::Misses(missing),
            (true, true) => Self::Holds,
            (false, true) => Self::Judged,
        }
    }

    /// Tells whether deliverables prove it.
    pub fn holds(&self) -> bool {
        matches!(self, Self::Holds)
    }

    /// Tells whether deliverables could prove it.
    pub fn provable(&self) -> bool {
        !matches!(self, Self::Judged)
    }

    /// Returns what is not done.
    pub fn missing(&self) -> &[Missing] {
        match self {
            Self::Misses(missing) => missing,
            Self::Judged | Self::Holds => &[],
        }
    }
}
