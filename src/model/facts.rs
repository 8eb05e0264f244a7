//! Everything in a plan that its source does not plainly say, so that it can be shown and argued with.

use super::basis::Basis;
use super::fault::Part;
use super::plan::Parts;

/// A fact that is not certain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact<'a> {
    /// The file that states it.
    pub part: Part,
    /// What it is about: an id or a name.
    pub about: String,
    /// The text of the fact.
    pub text: &'a str,
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
    fn add(&mut self, part: Part, about: impl ToString, text: &'a str, basis: Option<&'a Basis>) {
        if let Some(basis) = basis {
            self.0.push(Fact { part, about: about.to_string(), text, basis });
        }
    }
}

fn roadmap<'a>(parts: &'a Parts, facts: &mut Facts<'a>) {
    let roadmap = &parts.roadmap;
    let part = Part::Roadmap;
    facts.add(part, &roadmap.id, &roadmap.adoption.body, roadmap.adoption.basis.as_ref());
    for phase in &roadmap.project_phases {
        for need in &phase.needs {
            facts.add(part, &phase.name, &need.text, need.basis.as_ref());
        }
        for deliverable in &phase.deliverables {
            facts.add(part, &deliverable.id, &deliverable.title, deliverable.basis.as_ref());
        }
    }
    for list in [&roadmap.solution_items, &roadmap.central_duties, &roadmap.department_duties] {
        for (index, commitment) in list.iter().enumerate() {
            facts.add(part, index + 1, &commitment.text, commitment.basis.as_ref());
        }
    }
    for remark in &roadmap.remarks {
        facts.add(part, &remark.about, &remark.text, remark.basis.as_ref());
    }
}

fn guideline<'a>(parts: &'a Parts, facts: &mut Facts<'a>) {
    for phase in &parts.guideline.priority_phases {
        for area in &phase.areas {
            facts.add(Part::Guideline, phase.number, &area.name, area.basis.as_ref());
        }
    }
    for section in parts.guideline.chapters.iter().flat_map(|chapter| &chapter.sections) {
        for deliverable in &section.deliverables {
            facts.add(Part::Guideline, &deliverable.id, &deliverable.title, deliverable.basis.as_ref());
        }
    }
}

fn carriers<'a>(parts: &'a Parts, facts: &mut Facts<'a>) {
    let organisation = &parts.organisation;
    facts.add(Part::Organisation, &organisation.as_of, &organisation.central_part, organisation.basis.as_ref());
    for department in &organisation.departments {
        facts.add(Part::Organisation, &department.id, &department.name, department.basis.as_ref());
    }
    for role in &parts.roles.roles {
        facts.add(Part::Roles, &role.id, &role.name, role.basis.as_ref());
    }
    for estimate in &parts.roles.estimates {
        facts.add(Part::Roles, &estimate.role, &estimate.period, estimate.basis.as_ref());
    }
    let maturity = &parts.maturity;
    facts.add(Part::Maturity, "0–5", &maturity.label, maturity.basis.as_ref());
    facts.add(Part::Maturity, maturity.start, &maturity.label, maturity.start_basis.as_ref());
    facts.add(Part::Maturity, maturity.target, &maturity.label, maturity.target_basis.as_ref());
    for level in &maturity.levels {
        facts.add(Part::Maturity, level.number, &level.name, level.basis.as_ref());
        for criterion in &level.criteria {
            facts.add(Part::Maturity, level.number, &criterion.text, criterion.basis.as_ref());
        }
    }
    for benefit in &parts.benefits.benefits {
        facts.add(Part::Benefits, benefit.number, &benefit.name, benefit.basis.as_ref());
    }
    for area in &parts.crosswalk.law_areas {
        facts.add(Part::Crosswalk, area.number, &area.name, area.basis.as_ref());
    }
    for row in &parts.crosswalk.rows {
        facts.add(Part::Crosswalk, &row.section, row.note.as_deref().unwrap_or_default(), row.basis.as_ref());
    }
}
