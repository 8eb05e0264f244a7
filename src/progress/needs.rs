//! What a project phase needs first, as the plan states it ("organisation, resurser och kompetens"), and what of it is
//! missing: posts that nobody holds, deliverables that are not done. Told, never enforced.

use super::proof::Proof;
use super::sheet::Sheet;
use super::staffing::{Holding, Staffing, expected};
use crate::model::id::RoleId;
use crate::model::plan::Plan;
use crate::model::roadmap::{Commitment, ProjectPhase};

/// How a need of a phase stands.
#[derive(Debug, Clone, PartialEq)]
pub struct NeedState<'a> {
    /// The phase.
    pub phase: &'a ProjectPhase,
    /// What it needs.
    pub need: &'a Commitment,
    /// What the deliverables tied to it say.
    pub proof: Proof,
    /// The posts that have to be held and are not, role by role: the departments as places in the plan.
    pub vacancies: Vec<(&'a RoleId, Vec<usize>)>,
}

impl NeedState<'_> {
    /// Tells whether the need is met; none where neither posts nor deliverables can say.
    pub fn met(&self) -> Option<bool> {
        if !self.proof.provable() && self.need.roles.is_empty() {
            return None;
        }
        Some(self.vacancies.is_empty() && self.proof.missing().is_empty())
    }
}

/// Returns every need of every phase, in the plan's order. A role without a post in the organisation is looked for in
/// all departments and counts as held where one of them has it; as missing in the central department otherwise.
pub fn needs<'a>(plan: &'a Plan, sheet: &Sheet, staffing: &Staffing<'_>) -> Vec<NeedState<'a>> {
    let phases = plan.parts.roadmap.project_phases.iter();
    let all = phases.flat_map(|phase| phase.needs.iter().map(move |need| (phase, need)));
    all.map(|(phase, need)| {
        let vacant = need.roles.iter().map(|role| (role, vacancies(plan, staffing, role)));
        NeedState {
            phase,
            need,
            proof: Proof::of(plan, sheet, &need.deliverables, None),
            vacancies: vacant.filter(|(_, departments)| !departments.is_empty()).collect(),
        }
    })
    .collect()
}

fn vacancies(plan: &Plan, staffing: &Staffing<'_>, role: &RoleId) -> Vec<usize> {
    let held = |at: usize| {
        let state = staffing.row(role).and_then(|row| row.posts.get(at));
        state.is_some_and(|state| state.holding == Holding::Appointed)
    };
    let seats = expected(plan, role);
    if seats.is_empty() {
        let central = plan.column(plan.parts.organisation.central.as_str());
        let anywhere = (0..plan.departments().len()).any(held);
        return central.filter(|_| !anywhere).into_iter().collect();
    }
    seats.into_iter().filter(|at| !held(*at)).collect()
}
