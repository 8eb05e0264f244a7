//! Due dates that people set. The source gives priority phases no dates, and the shipped plan sets none.

use super::cell::Cell;
use super::id::DeliverableId;
use serde::{Deserialize, Serialize};

/// What a due date is for. The nearest one counts: a cell's own, then its deliverable's, then its priority phase's.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum DueScope {
    /// One deliverable in one department.
    Cell(Cell),
    /// One deliverable, in every department that has it.
    Deliverable(DeliverableId),
    /// A whole priority phase of the guideline, by its number.
    PriorityPhase(u8),
}
