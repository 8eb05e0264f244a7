//! A deliverable: one checkable outcome that is ticked, per department or once for the whole municipality.

use super::basis::Basis;
use super::id::{DeliverableId, RoleId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::ops::RangeInclusive;

/// Who has to deliver.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// Every department delivers its own; there is one cell per department.
    #[default]
    Each,
    /// Done once for the municipality by the central department; there is one cell, in its column.
    Central,
}

/// The months that a recurring duty may have between one time and the next.
pub const MONTHS: RangeInclusive<u16> = 1..=120;

/// How long a tick stays fresh (guideline 4.1, 5.1, 18.2 b, 18.3, 18.5, 18.8, 19.4).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recurrence {
    /// Whole months after which the duty is due again, one of [`MONTHS`].
    pub months: u16,
    /// The duty's own words for its rhythm, such as "årligen".
    pub rule: String,
}

/// One row of the roadmap, as written in `plan.ron` or `guideline.ron`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deliverable {
    /// Its id, unique in the whole plan.
    pub id: DeliverableId,
    /// A checkable outcome in plain words, at most about 70 characters.
    pub title: String,
    /// Where the source says so. Left out in the guideline, where section and letter say it.
    #[serde(default)]
    pub source: Option<String>,
    /// The letter of the measure in its section, where the guideline gives one.
    #[serde(default)]
    pub letter: Option<char>,
    /// Who delivers.
    #[serde(default)]
    pub scope: Scope,
    /// Checklist points that are ticked one by one, in the order of the source.
    #[serde(default)]
    pub points: Vec<String>,
    /// The period of a recurring duty.
    #[serde(default)]
    pub recurs: Option<Recurrence>,
    /// Roles that the source makes responsible.
    #[serde(default)]
    pub roles: Vec<RoleId>,
    /// How sure the roles are, where the source does not name them at this place.
    #[serde(default)]
    pub roles_basis: Option<Basis>,
    /// Deliverables that should be in place first. Never prevents a tick.
    #[serde(default)]
    pub needs: Vec<DeliverableId>,
    /// The day from which the plan has it, where that is later than the plan itself.
    #[serde(default)]
    pub added: Option<NaiveDate>,
    /// The first day on which the plan no longer has it. What was said about it is kept.
    #[serde(default)]
    pub withdrawn: Option<NaiveDate>,
    /// What a reader of the source needs to know.
    #[serde(default)]
    pub note: Option<String>,
    /// Why it stands here, where the source does not plainly say it.
    #[serde(default)]
    pub basis: Option<Basis>,
}

impl Deliverable {
    /// Tells whether the plan has it on this day.
    pub fn in_force(&self, day: NaiveDate) -> bool {
        self.added.is_none_or(|added| added <= day) && self.withdrawn.is_none_or(|withdrawn| day < withdrawn)
    }
}
