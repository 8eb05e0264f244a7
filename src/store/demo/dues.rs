//! Due dates: for priority phases, for deliverables and for cells; some moved, some more than once, one lifted.

use super::calendar::{ago, working};
use super::{LEADER, Step, coordinator};
use crate::model::chance::Chance;
use crate::model::due::DueScope;
use crate::model::entry::{Cell, Change};
use crate::model::plan::Plan;
use chrono::NaiveDate;

/// For each priority phase in turn: how long ago a word about its date was said, and how many days ago the date itself
/// lies, in the future where negative.
const PHASES: [&[(i64, i64)]; 5] = [
    &[(900, 420), (470, 240)],
    &[(900, 240), (330, 120), (150, 15)],
    &[(640, -60), (96, -160)],
    &[(360, -340)],
    &[(360, -520)],
];

/// The same for some deliverables, everywhere.
const DELIVERABLES: [&[(i64, i64)]; 3] = [&[(240, -22)], &[(240, 60), (75, -75)], &[(180, 12)]];

/// The same for some cells; the last is lifted again.
const CELLS: [&[(i64, i64)]; 9] = [
    &[(200, 30)],
    &[(200, 60), (80, -12)],
    &[(160, -25)],
    &[(160, -90)],
    &[(220, 110), (130, 40), (50, 8)],
    &[(90, -40)],
    &[(60, -7)],
    &[(300, 150), (170, 75), (90, 20), (30, -29)],
    &[(140, -50)],
];

/// How long ago the last of the cells' dates was lifted.
const LIFTED: i64 = 35;

/// Returns what was said about due dates.
pub(super) fn steps(plan: &Plan, day: NaiveDate, open: &[Cell]) -> Vec<Step> {
    let mut chance = Chance::new(0x0152_7003);
    let mut steps = Vec::new();
    for (phase, words) in plan.parts.guideline.priority_phases.iter().zip(PHASES) {
        steps.extend(said(day, LEADER, &DueScope::PriorityPhase(phase.number), words));
    }
    let mut pick = || {
        let count = u32::try_from(open.len()).unwrap_or(u32::MAX);
        open.get(chance.below(count) as usize).cloned()
    };
    let mut taken: Vec<Cell> = Vec::new();
    for words in DELIVERABLES {
        let Some(cell) = pick() else { return steps };
        if !taken.iter().any(|it| it.deliverable == cell.deliverable) {
            steps.extend(said(day, LEADER, &DueScope::Deliverable(cell.deliverable.clone()), words));
            taken.push(cell);
        }
    }
    for (index, words) in CELLS.iter().enumerate() {
        let Some(cell) = pick().filter(|cell| !taken.contains(cell)) else { continue };
        let (by, scope) = (coordinator(&cell.department), DueScope::Cell(cell.clone()));
        steps.extend(said(day, &by, &scope, words));
        if index + 1 == CELLS.len() {
            steps.push(Step::new(ago(day, LIFTED), by, Change::Due(scope, None)));
        }
        taken.push(cell);
    }
    steps
}

fn said(day: NaiveDate, by: &str, scope: &DueScope, words: &[(i64, i64)]) -> Vec<Step> {
    let step = |(before, due): &(i64, i64)| {
        Step::new(ago(day, *before), by, Change::Due(scope.clone(), Some(working(ago(day, *due)))))
    };
    words.iter().map(step).collect()
}
