//! Assessments of the maturity: once a year by each department, and for the municipality after them.

use super::calendar::ago;
use super::work::PACES;
use super::{LEADER, Step, coordinator};
use crate::model::assessment::{Assessment, HalfSteps};
use crate::model::chance::Chance;
use crate::model::entry::Change;
use crate::model::id::DepartmentId;
use crate::model::plan::Plan;
use chrono::NaiveDate;

/// What an assessment rests on, by how far it has come.
const MOTIVES: [[&str; 2]; 4] = [
    ["Arbetet hänger på enskilda personer och är inte dokumenterat.", "Ansvaret är utpekat men uppdraget är otydligt."],
    [
        "Samordnare är utsedd och de första rutinerna är skrivna.",
        "Klassning har börjat men täcker bara de största systemen.",
    ],
    ["Rutiner är beslutade och kända i ledningsgruppen.", "Riskanalyser görs och styr vad som tas först."],
    [
        "Uppföljning görs varje år och avvikelser åtgärdas.",
        "Internrevisionen har gått igenom arbetet utan större avvikelser.",
    ],
];

/// How long ago the rounds were.
const ROUNDS: [i64; 4] = [1010, 700, 345, 42];

/// Returns the assessments.
pub(super) fn steps(plan: &Plan, day: NaiveDate) -> Vec<Step> {
    let top = plan.parts.maturity.levels.iter().map(|level| level.number).max().unwrap_or(0) * 2;
    let Some(start) = HalfSteps::from_level(plan.parts.maturity.start).filter(|_| top > 0) else { return Vec::new() };
    let mut chance = Chance::new(0x0152_7005);
    let mut steps = Vec::new();
    for (round, before) in (0_u8..).zip(ROUNDS) {
        let mut sum = 0_u32;
        for (department, pace) in plan.departments().iter().zip(PACES.iter().cycle()) {
            // Who needs less time has climbed more: two half steps a year at the best pace.
            let climbed = u8::try_from(i64::from(round) * 2 * pace / 100).unwrap_or(0);
            let level = (start.0 + climbed + u8::from(round > 0 && chance.one_in(3))).min(top);
            sum += u32::from(level);
            let on = ago(day, before - i64::from(chance.below(20)));
            steps.push(assessed(on, Some(&department.id), level, &mut chance));
        }
        let count = u32::try_from(plan.departments().len().max(1)).unwrap_or(1);
        let level = u8::try_from(sum / count).unwrap_or(0);
        steps.push(assessed(ago(day, before - 25), None, level, &mut chance));
    }
    steps
}

fn assessed(on: NaiveDate, department: Option<&DepartmentId>, level: u8, chance: &mut Chance) -> Step {
    let motives = &MOTIVES[usize::from(level / 2).min(MOTIVES.len() - 1)];
    let assessment = Assessment { level: HalfSteps(level), on, motive: chance.pick(motives).to_owned() };
    let by = department.map_or_else(|| LEADER.to_owned(), coordinator);
    Step::new(on, by, Change::Assessment(department.cloned(), Some(assessment)))
}
