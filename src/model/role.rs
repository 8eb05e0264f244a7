//! `roles.ron`: roles, their duties, the groups they sit in, resource estimates and conflicts. Never a person's name.

use super::basis::Basis;
use super::id::RoleId;
use super::roadmap::Disagreement;
use serde::{Deserialize, Serialize};

/// Everything about roles.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Roles {
    /// The roles.
    pub roles: Vec<Role>,
    /// The organisation that drives the introduction.
    pub driving: Vec<Seat>,
    /// The organisation in every department.
    pub department: Vec<Seat>,
    /// How much of a post a role takes.
    pub estimates: Vec<Estimate>,
    /// Where the source says two things about a role.
    #[serde(default)]
    pub conflicts: Vec<RoleConflict>,
}

/// One role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Role {
    /// Its id.
    pub id: RoleId,
    /// Its name.
    pub name: String,
    /// Other names and spellings of it in the source.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// Whether it is one of the roles of the guideline's own table (6.2).
    #[serde(default)]
    pub in_guideline: bool,
    /// What it answers for.
    #[serde(default)]
    pub duties: Vec<Duty>,
    /// What a reader should know.
    #[serde(default)]
    pub note: Option<String>,
    /// How sure it is.
    #[serde(default)]
    pub basis: Option<Basis>,
}

/// One duty of a role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Duty {
    /// What the role does, in plain words.
    pub text: String,
    /// Where the source says so.
    pub source: String,
}

/// A group of the driving organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Group {
    /// Runs the project.
    Project,
    /// Decides its direction.
    Steering,
    /// Is consulted.
    Reference,
    /// Carries the work in a department.
    Department,
}

/// A role's place in an organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seat {
    /// Which role.
    pub role: RoleId,
    /// Which group.
    pub group: Group,
    /// What the role does there, or becomes later.
    #[serde(default)]
    pub task: Option<String>,
}

/// A full post, in per cent.
pub const FULL_POST: u8 = 100;

/// How much of a post a role is estimated to take.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Estimate {
    /// Which role.
    pub role: RoleId,
    /// The project phases for which it holds; empty where the source gives no period.
    #[serde(default)]
    pub phases: Vec<u8>,
    /// The period as the source puts it.
    pub period: String,
    /// The least share of a full post, in per cent.
    pub from: u8,
    /// The largest share of a full post, in per cent.
    pub to: u8,
    /// Where the source says so.
    pub source: String,
    /// How sure it is.
    #[serde(default)]
    pub basis: Option<Basis>,
}

/// A conflict in the source about a role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoleConflict {
    /// Which role.
    pub role: RoleId,
    /// What the places say.
    pub disagreement: Disagreement,
}
