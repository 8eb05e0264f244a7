//! How the whole roadmap stands on a day, summed every way that a person asks for.

use super::sheet::Sheet;
use super::tally::Tally;
use super::waiting::Web;
use crate::model::board::Board;
use crate::model::entry::Cell;
use crate::model::groups::{Group, GroupId, Grouping, groups};
use crate::model::id::{DeliverableId, DepartmentId};
use crate::model::plan::Plan;

/// The sums.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// All cells.
    pub overall: Tally,
    /// Per department, in the plan's order.
    pub departments: Vec<(DepartmentId, Tally)>,
    /// Per project phase: deliverables of the plan.
    pub project_phases: Vec<(u8, Tally)>,
    /// Per priority phase: measures of the guideline; none for chapters without a phase, which stand last.
    pub priority_phases: Vec<(Option<u8>, Tally)>,
    /// Per chapter of the guideline, in the order of the document.
    pub chapters: Vec<(u8, Tally)>,
}

impl Summary {
    /// Sums a sheet.
    pub fn of(plan: &Plan, sheet: &Sheet) -> Self {
        let all = || 0..plan.items().len();
        let departments = plan.departments().iter().enumerate();
        let project = groups(plan, Grouping::Project);
        let priority = groups(plan, Grouping::Priority);
        let mut chapters: Vec<(u8, Tally)> =
            priority.iter().flat_map(|phase| &phase.groups).filter_map(chapter(sheet)).collect();
        chapters.sort_by_key(|(number, _)| *number);
        Self {
            overall: sheet.tally(all(), None),
            departments: departments.map(|(column, it)| (it.id.clone(), sheet.tally(all(), Some(column)))).collect(),
            project_phases: project
                .iter()
                .filter_map(|group| match group.id {
                    GroupId::Project(number) => Some((number, sheet.tally(group.items.iter().copied(), None))),
                    GroupId::Priority(_) | GroupId::Chapter(_) => None,
                })
                .collect(),
            priority_phases: priority
                .iter()
                .filter_map(|group| match group.id {
                    GroupId::Priority(number) => Some((number, sheet.tally(group.items.iter().copied(), None))),
                    GroupId::Project(_) | GroupId::Chapter(_) => None,
                })
                .collect(),
            chapters,
        }
    }
}

fn chapter(sheet: &Sheet) -> impl Fn(&Group) -> Option<(u8, Tally)> {
    |group| match group.id {
        GroupId::Chapter(number) => Some((number, sheet.tally(group.items.iter().copied(), None))),
        GroupId::Project(_) | GroupId::Priority(_) => None,
    }
}

/// Returns the cells that somebody has said something about but that the plan has no place for: unknown ids, or a
/// department that the deliverable does not concern. They are kept, count nowhere, and are shown as "utan plats i planen".
pub fn without_place(plan: &Plan, board: &Board) -> Vec<Cell> {
    let has_place = |cell: &Cell| {
        plan.item(cell.deliverable.as_str())
            .is_some_and(|item| plan.concerned(item).any(|department| department.id == cell.department))
    };
    board.cells().map(|(cell, _)| cell).filter(|cell| !has_place(cell)).cloned().collect()
}

/// Returns the deliverables that a deliverable directly needs and that are not yet done where they would have to be:
/// in the same department, or centrally. Told, never enforced: the phases are a recommendation.
pub fn waits_for(plan: &Plan, sheet: &Sheet, item: usize, department: usize) -> Vec<DeliverableId> {
    let places = Web::of(plan, sheet).waits_for((item, department));
    let mut ids: Vec<DeliverableId> =
        places.into_iter().filter_map(|(need, _)| plan.items().get(need)).map(|need| need.id().clone()).collect();
    ids.dedup();
    ids
}
