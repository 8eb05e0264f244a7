//! Deliverables that are missing for something, with the cells in which they are.

use crate::model::plan::Plan;
use crate::progress::proof::Missing;
use serde::Serialize;

/// A deliverable that is not done, and where.
#[derive(Debug, Serialize)]
pub struct MissingDeliverable<'a> {
    deliverable: &'a str,
    departments: Vec<&'a str>,
}

/// Returns what is missing, for a program.
pub fn missing<'a>(plan: &'a Plan, missing: &[Missing]) -> Vec<MissingDeliverable<'a>> {
    let departments = |places: &[usize]| {
        places.iter().filter_map(|at| plan.departments().get(*at)).map(|it| it.id.as_str()).collect()
    };
    let one = |it: &Missing| {
        let item = plan.items().get(it.item)?;
        Some(MissingDeliverable { deliverable: item.id().as_str(), departments: departments(&it.departments) })
    };
    missing.iter().filter_map(one).collect()
}
