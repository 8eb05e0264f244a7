//! Texts: that titles and names say something. That none can steer a terminal is checked where the file is read.

use super::Faults;
use super::references::deliverables;
use crate::model::fault::{Part, Place, Problem};
use crate::model::plan::Parts;

pub(super) fn check(parts: &Parts, faults: &mut Faults) {
    for (place, text) in required(parts) {
        if text.trim().is_empty() {
            faults.add(place, Problem::EmptyText);
        }
    }
}

fn required(parts: &Parts) -> Vec<(Place, &str)> {
    let top = Place::top(Part::Roadmap);
    let mut texts: Vec<(Place, &str)> = vec![
        (top.field("id"), parts.roadmap.id.as_str()),
        (top.field("title"), &parts.roadmap.title),
        (top.field("municipality"), &parts.roadmap.municipality),
    ];
    for (p, phase) in parts.roadmap.project_phases.iter().enumerate() {
        texts.push((top.element("project_phases", p).field("name"), &phase.name));
    }
    let top = Place::top(Part::Guideline);
    for (c, chapter) in parts.guideline.chapters.iter().enumerate() {
        texts.push((top.element("chapters", c).field("title"), &chapter.title));
    }
    let top = Place::top(Part::Organisation);
    for (d, department) in parts.organisation.departments.iter().enumerate() {
        texts.push((top.element("departments", d).field("id"), department.id.as_str()));
        texts.push((top.element("departments", d).field("name"), &department.name));
    }
    for (place, deliverable) in deliverables(parts) {
        texts.push((place.field("id"), deliverable.id.as_str()));
        texts.push((place.field("title"), &deliverable.title));
        texts.extend(deliverable.points.iter().enumerate().map(|(p, it)| (place.element("points", p), it.as_str())));
    }
    texts
}
