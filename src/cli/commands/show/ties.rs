//! What a deliverable is tied to: controls of the standards, areas of the law, and what else in the plan it answers to.

use crate::cli::context::Context;
use crate::model::crosswalk::{Control, ControlTie, Crosswalk, CrosswalkRow, LawArea};
use crate::model::id::DeliverableId;
use crate::model::plan::{Home, Item, Plan};
use crate::model::roadmap::Commitment;
use serde::Serialize;

/// What a deliverable answers to, by number.
#[derive(Debug, Serialize)]
pub(super) struct Answers<'a> {
    iso27001_2013: Vec<&'a str>,
    iso27001_2013_also: Vec<&'a str>,
    iso27002_2022: Vec<&'a str>,
    iso27002_2022_also: Vec<&'a str>,
    iso27001_clauses: &'a [String],
    law_areas: Vec<u8>,
}

/// Returns what a deliverable answers to: what its section does, and what it is tied to by name; none where the crosswalk
/// mentions neither.
pub(super) fn answers<'a>(plan: &'a Plan, item: &Item) -> Option<Answers<'a>> {
    let crosswalk = &plan.parts.crosswalk;
    let (row, areas) = match &item.home {
        Home::Guideline { chapter, section, .. } => {
            let chapter = chapter.to_string();
            let meant = |named: &String| *named == chapter || named == section.as_str();
            let areas = crosswalk.law_areas.iter().filter(|area| area.sections.iter().any(meant));
            (crosswalk.rows.iter().find(|row| row.section == *section), areas.map(|area| area.number).collect())
        }
        Home::Project { .. } => (None, Vec::new()),
    };
    let tied = crosswalk.ties.iter().any(|tie| tie.deliverables.contains(item.id()));
    if row.is_none() && !tied {
        return None;
    }
    let listed = |numbers: fn(&CrosswalkRow) -> &Vec<String>| row.map(numbers).map(Vec::as_slice).unwrap_or_default();
    let (iso27001_2013, iso27001_2013_also) =
        controls(crosswalk, item.id(), (listed(|row| &row.iso2013), listed(|row| &row.iso2013_also)), |tie| {
            &tie.iso2013
        });
    let (iso27002_2022, iso27002_2022_also) =
        controls(crosswalk, item.id(), (listed(|row| &row.iso2022), listed(|row| &row.iso2022_also)), |tie| {
            &tie.iso2022
        });
    Some(Answers {
        iso27001_2013,
        iso27001_2013_also,
        iso27002_2022,
        iso27002_2022_also,
        iso27001_clauses: row.map(|row| row.clauses.as_slice()).unwrap_or_default(),
        law_areas: areas,
    })
}

/// Returns the controls that a deliverable proves and those that it touches: what rests on other deliverables alone is
/// only touched.
fn controls<'a>(
    crosswalk: &'a Crosswalk,
    id: &DeliverableId,
    (own, also): (&'a [String], &'a [String]),
    numbers: fn(&ControlTie) -> &Vec<String>,
) -> (Vec<&'a str>, Vec<&'a str>) {
    let elsewhere = |number: &str| {
        let alone = |tie: &&ControlTie| tie.only && numbers(tie).iter().any(|it| it == number);
        crosswalk.ties.iter().find(alone).is_some_and(|tie| !tie.deliverables.contains(id))
    };
    let (touched, mut proved): (Vec<&str>, Vec<&str>) =
        own.iter().map(String::as_str).partition(|number| elsewhere(number));
    for number in crosswalk.ties.iter().filter(|tie| tie.deliverables.contains(id)).flat_map(numbers) {
        if !proved.contains(&number.as_str()) {
            proved.push(number);
        }
    }
    let also = also.iter().map(String::as_str).filter(|number| !proved.contains(number));
    let touched = touched.into_iter().chain(also).collect();
    (proved, touched)
}

/// Returns the same for people, each standard behind its name.
pub(super) fn crosswalk(context: &Context, item: &Item) -> Vec<(&'static str, String)> {
    let Some(answers) = answers(&context.plan, item) else { return Vec::new() };
    let (labels, crosswalk) = (context.words().labels, &context.plan.parts.crosswalk);
    let controls = |names: &[Control], own: &[&str], also: &[&str]| {
        let named = |number: &&str| {
            let control = names.iter().find(|control| control.number == **number);
            control.map_or_else(|| (*number).to_owned(), |control| format!("{number} {}", control.name))
        };
        let mut texts: Vec<String> = own.iter().map(named).collect();
        if !also.is_empty() {
            texts.push(labels.touches(&also.join(", ")));
        }
        texts.join("; ")
    };
    let areas = crosswalk.law_areas.iter().filter(|area| answers.law_areas.contains(&area.number));
    let areas: Vec<String> = areas.map(named_area).collect();
    let law = if areas.is_empty() { String::new() } else { format!("{}: {}", crosswalk.law, areas.join("; ")) };
    let facts = [
        ("ISO/IEC 27001:2013", controls(&crosswalk.iso27001_2013, &answers.iso27001_2013, &answers.iso27001_2013_also)),
        ("ISO/IEC 27002:2022", controls(&crosswalk.iso27002_2022, &answers.iso27002_2022, &answers.iso27002_2022_also)),
        (labels.clauses(), answers.iso27001_clauses.join(", ")),
        (labels.law(), law),
    ];
    facts.into_iter().filter(|(_, text)| !text.is_empty()).collect()
}

/// Returns an area behind its number. What the law says of all its areas has none.
fn named_area(area: &LawArea) -> String {
    if area.number == 0 { area.name.clone() } else { format!("{} {}", area.number, area.name) }
}

/// Returns everything in the plan that names the deliverable as its answer.
pub(super) fn commitments(context: &Context, id: &DeliverableId) -> Vec<String> {
    let (parts, labels) = (&context.plan.parts, context.words().labels);
    let named = |commitment: &&Commitment| commitment.deliverables.contains(id);
    let roadmap = &parts.roadmap;
    let plain = [&roadmap.solution_items, &roadmap.central_duties, &roadmap.department_duties];
    let mut texts: Vec<String> =
        plain.into_iter().flatten().filter(named).map(|commitment| commitment.text.clone()).collect();
    for phase in &roadmap.project_phases {
        let needs = phase.needs.iter().filter(named);
        texts.extend(needs.map(|need| labels.phase_need(&phase.name, &need.text)));
    }
    let milestones = roadmap.milestones.iter().filter(|milestone| milestone.deliverable.as_ref() == Some(id));
    texts.extend(milestones.map(|milestone| labels.milestone(&milestone.when, &milestone.title)));
    for level in &parts.maturity.levels {
        let criteria = level.criteria.iter().filter(named);
        texts.extend(criteria.map(|criterion| labels.criterion(level.number, &criterion.text)));
    }
    let benefits = parts.benefits.benefits.iter().filter(|benefit| benefit.deliverables.contains(id));
    texts.extend(benefits.map(|benefit| labels.benefit(benefit.number, &benefit.name)));
    texts
}
