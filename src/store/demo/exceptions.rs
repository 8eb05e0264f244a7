//! Exceptions: some that hold, some that run out within two months, one that has run out, one renewed, one withdrawn.
//! None where the guideline says nothing of exceptions.

use super::calendar::ago;
use super::{Step, coordinator};
use crate::model::chance::Chance;
use crate::model::entry::{Cell, Change};
use crate::model::exception::{Exception, ExceptionRule};
use crate::model::plan::Plan;
use chrono::{Datelike, Days, NaiveDate};

/// Why, and what is done instead.
const TEXTS: [(&str, &str); 7] = [
    ("Systemet byts ut nästa år och kan inte ändras dessförinnan.", "Loggarna granskas för hand varje månad."),
    ("Leverantören stöder inte kravet i nuvarande version.", "Behörigheterna gås igenom varje kvartal."),
    (
        "Avtalet omförhandlas och kravet ställs i nästa upphandling.",
        "Uppgifterna hålls i en avskild miljö med få användare.",
    ),
    (
        "Lokalerna byggs om och flytten sker först efter sommaren.",
        "Rummet är låst och besökare följs alltid av personal.",
    ),
    ("Tjänsten är vakant och rekrytering pågår.", "Den centrala samordnaren sköter uppgiften tills vidare."),
    ("Kostnaden är inte rimlig innan systemet är avvecklat.", "Systemet är skilt från övriga nät."),
    ("Verksamheten tas över av en annan förvaltning vid årsskiftet.", "Ledningsgruppen följer risken varje månad."),
];

/// How long ago each was approved, and for how many days, as far as the rule allows that.
const GRANTED: [(i64, u64); 9] =
    [(341, 365), (312, 362), (325, 365), (205, 365), (92, 365), (31, 183), (124, 274), (398, 365), (58, 365)];

/// Returns what was granted, renewed and withdrawn for cells that are still open.
pub(super) fn steps(plan: &Plan, day: NaiveDate, open: &[Cell]) -> Vec<Step> {
    let Some(rule) = &plan.parts.guideline.exceptions else { return Vec::new() };
    let mut chance = Chance::new(0x0152_7002);
    let mut cells = spread(open, GRANTED.len() + 2, &mut chance).into_iter();
    let mut steps = Vec::new();
    for ((ago, days), cell) in GRANTED.iter().zip(cells.by_ref()) {
        steps.push(granted(rule, &cell, (day, *ago, *days), &mut chance));
    }
    if let Some(cell) = cells.next() {
        steps.push(granted(rule, &cell, (day, 702, 365), &mut chance));
        steps.push(granted(rule, &cell, (day, 340, 365), &mut chance));
    }
    if let Some(cell) = cells.next() {
        steps.push(granted(rule, &cell, (day, 254, 365), &mut chance));
        let change = Change::Exception(cell.clone(), None);
        steps.push(Step::new(ago(day, 101), coordinator(&cell.department), change));
    }
    steps
}

fn granted(rule: &ExceptionRule, cell: &Cell, (day, before, days): (NaiveDate, i64, u64), chance: &mut Chance) -> Step {
    let approved = ago(day, before);
    let (reason, measure) = TEXTS[chance.below(7) as usize];
    let until = approved.checked_add_days(Days::new(days)).unwrap_or(approved).min(rule.latest(approved));
    let exception = Exception {
        reason: reason.to_owned(),
        risk: format!("Riskbedömning {} {}-{:02}", cell.department, approved.year(), 1 + chance.below(40)),
        measure: measure.to_owned(),
        approved_by: rule.approver.clone(),
        approved,
        until,
    };
    Step::new(approved, coordinator(&cell.department), Change::Exception(cell.clone(), Some(exception)))
}

/// Picks so many cells, evenly from among all.
fn spread(cells: &[Cell], count: usize, chance: &mut Chance) -> Vec<Cell> {
    let part = (cells.len() / count.max(1)).max(1);
    let within = u32::try_from(part).unwrap_or(1);
    cells.chunks(part).take(count).map(|some| some[chance.below(within) as usize % some.len()].clone()).collect()
}
