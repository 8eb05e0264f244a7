//! Staffing: who holds a role in a department. The role comes first; a name is optional and can be removed.

use super::id::{DepartmentId, RoleId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::fmt;

/// One role in one department; the roles of the driving organisation have their posts in the central department.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct PostId {
    /// Which role.
    pub role: RoleId,
    /// Whose.
    pub department: DepartmentId,
}

impl fmt::Display for PostId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.role, self.department)
    }
}

/// Whether somebody holds a post.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Filling {
    /// Nobody holds it. The default.
    #[default]
    Vacant,
    /// Somebody is appointed.
    Appointed,
}

/// What is said about a post.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Post {
    /// Whether somebody holds it.
    pub filling: Filling,
    /// The day from which that holds.
    pub since: NaiveDate,
    /// The share of a full post, in per cent, 1–100, where it is known. Whoever is appointed may share it with others.
    #[serde(default)]
    pub share: Option<u8>,
    /// Who holds it, where that has to be written down. Never in an open report, and `lis forget` removes it.
    #[serde(default)]
    pub name: Option<String>,
    /// A note.
    #[serde(default)]
    pub note: Option<String>,
}
