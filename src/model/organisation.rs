//! `organisation.ron`: the departments that deliver.

use super::basis::Basis;
use super::id::DepartmentId;
use serde::{Deserialize, Serialize};

/// The municipality's departments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    /// The time that the list describes, such as "uppgift 2022".
    pub as_of: String,
    /// How sure the list is.
    #[serde(default)]
    pub basis: Option<Basis>,
    /// The department that does what is done once for all.
    pub central: DepartmentId,
    /// What the central department does for all.
    pub central_part: String,
    /// What the central department does as one among the others.
    pub own_part: String,
    /// The departments in the order in which they are shown.
    pub departments: Vec<Department>,
}

/// One department (förvaltning).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Department {
    /// Its short name, 2–5 letters.
    pub id: DepartmentId,
    /// Its full name.
    pub name: String,
    /// The committees that it serves, the main one first.
    pub committees: Vec<String>,
    /// How sure the short name is.
    #[serde(default)]
    pub basis: Option<Basis>,
}
