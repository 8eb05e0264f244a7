//! The plan and its departments by name.

use crate::model::plan::Plan;
use crate::model::roadmap::AdoptionStatus;
use crate::progress::schedule::{self, Validity};
use chrono::NaiveDate;
use serde::Serialize;

/// The plan by name, and whether it is in force.
#[derive(Debug, Serialize)]
pub struct PlanName<'a> {
    id: &'a str,
    title: &'a str,
    valid_from: NaiveDate,
    valid_to: NaiveDate,
    municipality: &'a str,
    status: AdoptionStatus,
    decided_on: Option<NaiveDate>,
    expired: bool,
}

/// Returns the plan by name.
pub fn plan(plan: &Plan, day: NaiveDate) -> PlanName<'_> {
    let roadmap = &plan.parts.roadmap;
    PlanName {
        id: &roadmap.id,
        title: &roadmap.title,
        valid_from: roadmap.valid_from,
        valid_to: roadmap.valid_to,
        municipality: &roadmap.municipality,
        status: roadmap.adoption.status,
        decided_on: roadmap.adoption.decided_on,
        expired: matches!(schedule::validity(roadmap, day), Validity::Expired(_)),
    }
}

/// A department by name.
#[derive(Debug, Serialize)]
pub struct DepartmentName<'a> {
    id: &'a str,
    name: &'a str,
    committees: &'a [String],
    central: bool,
}

/// Returns the departments in the plan's order.
pub fn departments(plan: &Plan) -> Vec<DepartmentName<'_>> {
    let central = |it: &'_ crate::model::organisation::Department| it.id == plan.parts.organisation.central;
    plan.departments()
        .iter()
        .map(|it| DepartmentName {
            id: it.id.as_str(),
            name: &it.name,
            committees: &it.committees,
            central: central(it),
        })
        .collect()
}
