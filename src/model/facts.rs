//! Everything in a plan that its source does not plainly say, so that it can be shown and argued with.

use super::basis::Basis;
use super::crosswalk::{ControlTie, Crosswalk, CrosswalkRow};
use super::deliverable::Deliverable;
use super::fault::Part;
use super::plan::Parts;

/// A fact that is not certain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact<'a> {
    /// The file that states it.
    pub part: Part,
    /// What it is about: an id or a name.
    pub about: String,
    /// The fact, with the ids that it ties together.
    pub text: String,
    /// How sure it is, and why.
    pub basis: &'a Basis,
}

/// Returns every fact of a plan that carries a basis, in the order of the files.
pub fn facts(parts: &Parts) -> Vec<Fact<'_>> {
    let mut facts = Facts(Vec::new());
    roadmap(parts, &mut facts);
    guideline(parts, &mut facts);
    carriers(parts, &mut facts);
    facts.0
}

struct Facts<'a>(Vec<Fact<'a>>);

impl<'a> Facts<'a> {
    fn add(&mut self, part: Part, about: impl ToString, text: impl Into<String>, basis: Option<&'a Basis>) {
        if let Some(basis) = basis {
            self.0.push(Fact { part, about: about.to_string(), text: text.into(), basis });
        }
    }
}

/// Returns a text with the ids that it is tied to: "Incidenter (17)".
fn tied<T: ToString>(text: &str, ids: &[T]) -> String {
    if ids.is_empty() { text.to_owned() } else { format!("{text} ({})", listed(ids)) }
}

fn listed<T: ToString>(ids: &[T]) -> String {
    ids.iter().map(T::to_string).collect::<Vec<_>>().join(", ")
}

fn roadmap<'a>(parts: &'a Parts, facts: &mut Facts<'a>) {
    let roadmap = &parts.roadmap;
    let part = Part::Roadmap;
    facts.add(part, &roadmap.adoption.body, &roadmap.title, roadmap.adoption.basis.as_ref());
    for phase in &roadmap.project_phases {
        for need in &phase.needs {
            facts.add(part, &phase.name, tied(&need.text, &need.deliverables), need.basis.as_ref());
        }
        for it in &phase.deliverables {
            deliverable(part, parts, it, facts);
        }
    }
    for list in [&roadmap.solution_items, &roadmap.central_duties, &roadmap.department_duties] {
        for commitment in list {
            facts.add(part, listed(&commitment.deliverables), &commitment.text, commitment.basis.as_ref());
        }
    }
    for remark in &roadmap.remarks {
        facts.add(part, &remark.about, &remark.text, remark.basis.as_ref());
    }
}

fn guideline<'a>(parts: &'a Parts, facts: &mut Facts<'a>) {
    let chapters = &parts.guideline.chapters;
    for area in parts.guideline.priority_phases.iter().flat_map(|phase| &phase.areas) {
        let chapter = chapters.iter().find(|chapter| chapter.number == area.chapter);
        let title = chapter.map_or("", |chapter| chapter.title.as_str());
        facts.add(Part::Guideline, format!("{} {title}", area.chapter), &area.name, area.basis.as_ref());
    }
    for section in chapters.iter().flat_map(|chapter| &chapter.sections) {
        for it in &section.deliverables {
            deliverable(Part::Guideline, parts, it, facts);
        }
    }
}

fn carriers<'a>(parts: &'a Parts, facts: &mut Facts<'a>) {
    let organisation = &parts.organisation;
    let departments: Vec<_> = organisation.departments.iter().map(|department| &department.id).collect();
    facts.add(Part::Organisation, &organisation.as_of, listed(&departments), organisation.basis.as_ref());
    for department in &organisation.departments {
        facts.add(Part::Organisation, &department.id, &department.name, department.basis.as_ref());
    }
    for role in &parts.roles.roles {
        facts.add(Part::Roles, &role.name, role.aliases.join(", "), role.basis.as_ref());
    }
    for estimate in &parts.roles.estimates {
        let name = parts.roles.roles.iter().find(|role| role.id == estimate.role).map_or("", |role| &role.name);
        let share = format!("{}–{} %, {}", estimate.from, estimate.to, estimate.period);
        facts.add(Part::Roles, name, share, estimate.basis.as_ref());
    }
    staircase(parts, facts);
    for benefit in &parts.benefits.benefits {
        facts.add(Part::Benefits, benefit.number, tied(&benefit.name, &benefit.deliverables), benefit.basis.as_ref());
    }
    crosswalk(&parts.crosswalk, facts);
}

fn crosswalk<'a>(crosswalk: &'a Crosswalk, facts: &mut Facts<'a>) {
    let part = Part::Crosswalk;
    for area in &crosswalk.law_areas {
        facts.add(part, area.number, tied(&area.name, &area.sections), area.basis.as_ref());
    }
    for duty in &crosswalk.law_duties {
        let lacking = duty.lacking.as_deref().unwrap_or(&duty.text);
        facts.add(part, format!("{} {}", duty.paragraph, duty.name), lacking, duty.basis.as_ref());
    }
    for remark in &crosswalk.law_remarks {
        facts.add(part, &remark.about, &remark.text, remark.basis.as_ref());
    }
    for tie in &crosswalk.ties {
        facts.add(part, listed(&tie.deliverables), proves(tie), tie.basis.as_ref());
    }
    for row in &crosswalk.rows {
        facts.add(part, &row.section, answers(row), row.basis.as_ref());
    }
}

/// Adds a deliverable, and its roles where the source does not name them.
fn deliverable<'a>(part: Part, parts: &'a Parts, it: &'a Deliverable, facts: &mut Facts<'a>) {
    facts.add(part, &it.id, &it.title, it.basis.as_ref());
    let names = it.roles.iter().filter_map(|id| parts.roles.roles.iter().find(|role| role.id == *id));
    let names: Vec<&str> = names.map(|role| role.name.as_str()).collect();
    facts.add(part, &it.id, names.join(", "), it.roles_basis.as_ref());
}

fn staircase<'a>(parts: &'a Parts, facts: &mut Facts<'a>) {
    let maturity = &parts.maturity;
    facts.add(Part::Maturity, "0–5", &maturity.label, maturity.basis.as_ref());
    facts.add(Part::Maturity, maturity.start, &maturity.label, maturity.start_basis.as_ref());
    let target = maturity.levels.iter().find(|level| level.number == maturity.target);
    let target = target.map_or("", |level| level.name.as_str());
    facts.add(Part::Maturity, format!("→ {}", maturity.target), target, maturity.target_basis.as_ref());
    for level in &maturity.levels {
        facts.add(Part::Maturity, level.number, &level.name, level.basis.as_ref());
        for criterion in &level.criteria {
            let text = tied(&criterion.text, &criterion.deliverables);
            facts.add(Part::Maturity, level.number, text, criterion.basis.as_ref());
        }
    }
}

/// Returns what a section answers to, in numbers: "27001:2013 18.2.2, 18.2.3; 27002:2022 5.36; 27001 9.1".
fn answers(row: &CrosswalkRow) -> String {
    let standards = [
        ("27001:2013", [&row.iso2013[..], &row.iso2013_also].concat()),
        ("27002:2022", [&row.iso2022[..], &row.iso2022_also].concat()),
        ("27001", row.clauses.clone()),
    ];
    numbers(&standards)
}

/// Returns the controls that deliverables prove, in numbers: "27001:2013 5.1.1; 27002:2022 5.1".
fn proves(tie: &ControlTie) -> String {
    numbers(&[("27001:2013", tie.iso2013.clone()), ("27002:2022", tie.iso2022.clone())])
}

fn numbers(standards: &[(&str, Vec<String>)]) -> String {
    let named = standards.iter().filter(|(_, numbers)| !numbers.is_empty());
    named.map(|(standard, numbers)| format!("{standard} {}", numbers.join(", "))).collect::<Vec<_>>().join("; ")
}
