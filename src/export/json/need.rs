//! What a phase of the plan needs, and what of it is missing.

use super::missing::{MissingDeliverable, missing};
use crate::model::plan::Plan;
use crate::progress::needs::NeedState;
use serde::Serialize;

/// What a phase needs; `met` is null where neither posts nor deliverables can say.
#[derive(Debug, Serialize)]
pub struct NeedSaid<'a> {
    project_phase: u8,
    text: &'a str,
    met: Option<bool>,
    missing_posts: Vec<Vacancy<'a>>,
    missing_deliverables: Vec<MissingDeliverable<'a>>,
}

#[derive(Debug, Serialize)]
struct Vacancy<'a> {
    role: &'a str,
    departments: Vec<&'a str>,
}

/// Returns a need, for a program.
pub fn need<'a>(plan: &'a Plan, it: &NeedState<'a>) -> NeedSaid<'a> {
    let ids = |places: &[usize]| -> Vec<&'a str> {
        places.iter().filter_map(|at| plan.departments().get(*at)).map(|it| it.id.as_str()).collect()
    };
    let vacancy =
        |(role, at): &(&'a crate::model::id::RoleId, Vec<usize>)| Vacancy { role: role.as_str(), departments: ids(at) };
    NeedSaid {
        project_phase: it.phase.number,
        text: &it.need.text,
        met: it.met(),
        missing_posts: it.vacancies.iter().map(vacancy).collect(),
        missing_deliverables: missing(plan, it.proof.missing()),
    }
}
