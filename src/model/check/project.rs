//! The plan's format, dates and phases.

use super::Faults;
use super::references::Known;
use crate::model::fault::{Named, Part, Place, Problem};
use crate::model::plan::Parts;
use crate::model::roadmap::{FORMAT, Roadmap};

pub(super) fn check(parts: &Parts, known: &Known<'_>, faults: &mut Faults) {
    let roadmap = &parts.roadmap;
    let top = Place::top(Part::Roadmap);
    if roadmap.format != FORMAT {
        faults.add(top.field("format"), Problem::WrongFormat { found: roadmap.format, known: FORMAT });
    }
    faults.in_order(&top.field("valid_to"), roadmap.valid_from, Some(roadmap.valid_to));
    phases(roadmap, known, faults);
    for (index, milestone) in roadmap.milestones.iter().enumerate() {
        let place = top.element("milestones", index);
        faults.in_order(&place.field("ends"), milestone.starts, Some(milestone.ends));
        if let Some(id) = &milestone.deliverable {
            known.deliverable(&place.field("deliverable"), id, faults);
        }
    }
    for (index, step) in roadmap.method.steps.iter().enumerate() {
        let place = top.field("method").element("steps", index);
        faults.in_order(&place.field("ends"), step.starts, step.ends);
    }
}

fn phases(roadmap: &Roadmap, known: &Known<'_>, faults: &mut Faults) {
    let top = Place::top(Part::Roadmap);
    let at = |index| top.element("project_phases", index);
    if roadmap.project_phases.is_empty() {
        faults.add(top.field("project_phases"), Problem::EmptyList { field: "project_phases" });
    }
    let numbers =
        roadmap.project_phases.iter().enumerate().map(|(index, phase)| (at(index).field("number"), phase.number));
    faults.unique(Named::ProjectPhase, numbers);
    for (index, phase) in roadmap.project_phases.iter().enumerate() {
        let place = at(index);
        faults.in_order(&place.field("ends"), phase.starts, phase.ends);
        let before = index.checked_sub(1).and_then(|before| roadmap.project_phases.get(before));
        if let Some(before) = before {
            faults.in_order(&place.field("starts"), before.ends.unwrap_or(before.starts), Some(phase.starts));
        }
        if let Some(department) = &phase.run_by {
            known.department(&place.field("run_by"), department, faults);
        }
    }
}
