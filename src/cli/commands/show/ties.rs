//! What a deliverable is tied to: controls of the standards, areas of the law, and what else in the plan it answers to.

use crate::cli::context::Context;
use crate::model::crosswalk::Control;
use crate::model::id::{DeliverableId, SectionId};
use crate::model::plan::Plan;
use crate::model::roadmap::Commitment;
use serde::Serialize;

/// What a section of the guideline answers to, by number.
#[derive(Debug, Serialize)]
pub(super) struct Answers<'a> {
    iso27001_2013: &'a [String],
    iso27001_2013_also: &'a [String],
    iso27002_2022: &'a [String],
    iso27002_2022_also: &'a [String],
    iso27001_clauses: &'a [String],
    law_areas: Vec<u8>,
}

/// Returns what a section answers to; none where the crosswalk does not mention it.
pub(super) fn answers<'a>(plan: &'a Plan, chapter: u8, section: &SectionId) -> Option<Answers<'a>> {
    let crosswalk = &plan.parts.crosswalk;
    let row = crosswalk.rows.iter().find(|row| row.section == *section)?;
    let chapter = chapter.to_string();
    let meant = |named: &String| *named == chapter || named == section.as_str();
    let areas = crosswalk.law_areas.iter().filter(|area| area.sections.iter().any(meant));
    Some(Answers {
        iso27001_2013: &row.iso2013,
        iso27001_2013_also: &row.iso2013_also,
        iso27002_2022: &row.iso2022,
        iso27002_2022_also: &row.iso2022_also,
        iso27001_clauses: &row.clauses,
        law_areas: areas.map(|area| area.number).collect(),
    })
}

/// Returns the same for people, each standard behind its name.
pub(super) fn crosswalk(context: &Context, chapter: u8, section: &SectionId) -> Vec<(&'static str, String)> {
    let Some(answers) = answers(&context.plan, chapter, section) else { return Vec::new() };
    let (labels, crosswalk) = (context.words().labels, &context.plan.parts.crosswalk);
    let controls = |names: &[Control], own: &[String], also: &[String]| {
        let named = |number: &String| {
            let control = names.iter().find(|control| control.number == *number);
            control.map_or_else(|| number.clone(), |control| format!("{number} {}", control.name))
        };
        let mut texts: Vec<String> = own.iter().map(named).collect();
        if !also.is_empty() {
            texts.push(labels.touches(&also.join(", ")));
        }
        texts.join("; ")
    };
    let areas = crosswalk.law_areas.iter().filter(|area| answers.law_areas.contains(&area.number));
    let areas: Vec<String> = areas.map(|area| format!("{} {}", area.number, area.name)).collect();
    let law = if areas.is_empty() { String::new() } else { format!("{}: {}", crosswalk.law, areas.join("; ")) };
    let facts = [
        ("ISO/IEC 27001:2013", controls(&crosswalk.iso27001_2013, answers.iso27001_2013, answers.iso27001_2013_also)),
        ("ISO/IEC 27002:2022", controls(&crosswalk.iso27002_2022, answers.iso27002_2022, answers.iso27002_2022_also)),
        (labels.clauses(), answers.iso27001_clauses.join(", ")),
        (labels.law(), law),
    ];
    facts.into_iter().filter(|(_, text)| !text.is_empty()).collect()
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
