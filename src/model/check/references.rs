//! Ids: that none stands twice, and that each that is referred to exists.

use super::Faults;
use crate::model::deliverable::{Deliverable, MONTHS};
use crate::model::fault::{Named, Part, Place, Problem};
use crate::model::id::{DeliverableId, DepartmentId, RoleId};
use crate::model::nearest::nearest;
use crate::model::plan::Parts;
use crate::model::roadmap::Commitment;
use std::collections::BTreeSet;

/// Every name that the plan defines.
pub(super) struct Known<'a> {
    pub(super) deliverables: BTreeSet<&'a str>,
    pub(super) departments: BTreeSet<&'a str>,
    pub(super) roles: BTreeSet<&'a str>,
    pub(super) sections: BTreeSet<String>,
    pub(super) chapters: BTreeSet<String>,
}

impl<'a> Known<'a> {
    pub(super) fn of(parts: &'a Parts) -> Self {
        let chapters = &parts.guideline.chapters;
        let chapter_numbers: BTreeSet<String> = chapters.iter().map(|chapter| chapter.number.to_string()).collect();
        Self {
            deliverables: deliverables(parts).into_iter().map(|(_, d)| d.id.as_str()).collect(),
            departments: parts.organisation.departments.iter().map(|d| d.id.as_str()).collect(),
            roles: parts.roles.roles.iter().map(|role| role.id.as_str()).collect(),
            sections: chapters.iter().flat_map(|c| &c.sections).map(|s| s.id.to_string()).collect(),
            chapters: chapter_numbers,
        }
    }

    pub(super) fn deliverable(&self, place: &Place, id: &DeliverableId, faults: &mut Faults) {
        Self::need(&self.deliverables, place, Named::Deliverable, id.as_str(), faults);
    }

    pub(super) fn each_deliverable(&self, place: &Place, ids: &[DeliverableId], faults: &mut Faults) {
        for id in ids {
            self.deliverable(place, id, faults);
        }
    }

    pub(super) fn department(&self, place: &Place, id: &DepartmentId, faults: &mut Faults) {
        Self::need(&self.departments, place, Named::Department, id.as_str(), faults);
    }

    pub(super) fn role(&self, place: &Place, id: &RoleId, faults: &mut Faults) {
        Self::need(&self.roles, place, Named::Role, id.as_str(), faults);
    }

    pub(super) fn commitments(&self, place: &Place, field: &'static str, list: &[Commitment], faults: &mut Faults) {
        for (index, commitment) in list.iter().enumerate() {
            for id in &commitment.deliverables {
                self.deliverable(&place.element(field, index).field("deliverables"), id, faults);
            }
            for id in &commitment.roles {
                self.role(&place.element(field, index).field("roles"), id, faults);
            }
        }
    }

    fn need(known: &BTreeSet<&str>, place: &Place, named: Named, id: &str, faults: &mut Faults) {
        if !known.contains(id) {
            let nearest = nearest(id, known.iter().copied()).map(str::to_owned);
            faults.add(place.at(id), Problem::Unknown { named, id: id.to_owned(), nearest });
        }
    }
}

/// Returns every deliverable with its place.
pub(super) fn deliverables(parts: &Parts) -> Vec<(Place, &Deliverable)> {
    let mut all = Vec::new();
    let top = Place::top(Part::Roadmap);
    for (p, phase) in parts.roadmap.project_phases.iter().enumerate() {
        let place = top.element("project_phases", p);
        all.extend(phase.deliverables.iter().enumerate().map(|(d, it)| (place.element("deliverables", d), &**it)));
    }
    let top = Place::top(Part::Guideline);
    for (c, chapter) in parts.guideline.chapters.iter().enumerate() {
        for (s, section) in chapter.sections.iter().enumerate() {
            let place = top.element("chapters", c).element("sections", s);
            all.extend(
                section.deliverables.iter().enumerate().map(|(d, it)| (place.element("deliverables", d), &**it)),
            );
        }
    }
    all
}

pub(super) fn check(parts: &Parts, known: &Known<'_>, faults: &mut Faults) {
    let all = deliverables(parts);
    faults.unique(Named::Deliverable, all.iter().map(|(place, it)| (place.field("id"), &it.id)));
    for (place, deliverable) in &all {
        one(place, deliverable, known, faults);
    }
    let top = Place::top(Part::Roadmap);
    let roadmap = &parts.roadmap;
    known.commitments(&top, "solution_items", &roadmap.solution_items, faults);
    known.commitments(&top, "central_duties", &roadmap.central_duties, faults);
    known.commitments(&top, "department_duties", &roadmap.department_duties, faults);
    for (index, phase) in roadmap.project_phases.iter().enumerate() {
        known.commitments(&top.element("project_phases", index), "needs", &phase.needs, faults);
    }
    guideline(parts, known, faults);
}

fn one(place: &Place, deliverable: &Deliverable, known: &Known<'_>, faults: &mut Faults) {
    for role in &deliverable.roles {
        known.role(&place.field("roles"), role, faults);
    }
    for id in &deliverable.needs {
        known.deliverable(&place.field("needs"), id, faults);
    }
    if let Some(recurs) = &deliverable.recurs {
        months(&place.field("recurs").field("months"), recurs.months, faults);
    }
    if let Some(added) = deliverable.added {
        faults.in_order(&place.field("withdrawn"), added, deliverable.withdrawn);
    }
}

fn months(place: &Place, found: u16, faults: &mut Faults) {
    if !MONTHS.contains(&found) {
        let (least, most) = (MONTHS.start().to_string(), MONTHS.end().to_string());
        let problem = Problem::OutOfRange { found: found.to_string(), least, most };
        faults.add(place.clone(), problem);
    }
}

fn guideline(parts: &Parts, known: &Known<'_>, faults: &mut Faults) {
    let top = Place::top(Part::Guideline);
    let guideline = &parts.guideline;
    if let Some(rule) = &guideline.exceptions {
        let place = top.field("exceptions");
        known.role(&place.field("approver"), &rule.approver, faults);
        months(&place.field("longest_months"), rule.longest_months, faults);
    }
    let chapters = guideline.chapters.iter().enumerate();
    faults.unique(
        Named::Chapter,
        chapters.clone().map(|(c, it)| (top.element("chapters", c).field("number"), it.number)),
    );
    let sections = chapters.clone().flat_map(|(c, chapter)| {
        let place = top.element("chapters", c);
        chapter.sections.iter().enumerate().map(move |(s, it)| (place.element("sections", s).field("id"), &it.id))
    });
    faults.unique(Named::Section, sections);
    for (c, chapter) in chapters {
        if chapter.sections.iter().all(|section| section.deliverables.is_empty()) {
            let place = top.element("chapters", c).field("number");
            faults.add(place, Problem::EmptyChapter { number: chapter.number });
        }
    }
    let phases = guideline.priority_phases.iter().enumerate();
    let numbers = phases.clone().map(|(p, it)| (top.element("priority_phases", p).field("number"), it.number));
    faults.unique(Named::PriorityPhase, numbers);
    let mut taken = BTreeSet::new();
    for (p, phase) in phases {
        for (a, area) in phase.areas.iter().enumerate() {
            let place = top.element("priority_phases", p).element("areas", a).field("chapter");
            let id = area.chapter.to_string();
            if !known.chapters.contains(&id) {
                let nearest = nearest(&id, known.chapters.iter().map(String::as_str)).map(str::to_owned);
                faults.add(place, Problem::Unknown { named: Named::Chapter, id, nearest });
            } else if !taken.insert(area.chapter) {
                faults.add(place, Problem::ChapterInTwoPhases { number: area.chapter });
            }
        }
    }
}
