//! A cell of the matrix: what entries are mostly about.

use super::id::{DeliverableId, DepartmentId};
use serde::{Deserialize, Serialize};

/// One deliverable in one department.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Cell {
    /// Which deliverable.
    pub deliverable: DeliverableId,
    /// Whose.
    pub department: DepartmentId,
}

impl Cell {
    /// Names a cell.
    pub fn new(deliverable: &DeliverableId, department: &DepartmentId) -> Self {
        Self { deliverable: deliverable.clone(), department: department.clone() }
    }
}
