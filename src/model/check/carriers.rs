//! Who carries the work and what it leads to: departments, roles, levels, benefits, the crosswalk and the agenda.

use super::Faults;
use super::references::Known;
use crate::model::agenda::Agenda;
use crate::model::crosswalk::{Control, Crosswalk};
use crate::model::fault::{Named, Part, Place, Problem};
use crate::model::nearest::nearest;
use crate::model::plan::Parts;
use crate::model::role::FULL_POST;
use std::collections::BTreeSet;

pub(super) fn check(parts: &Parts, known: &Known<'_>, faults: &mut Faults) {
    organisation(parts, known, faults);
    roles(parts, known, faults);
    maturity(parts, known, faults);
    benefits(parts, known, faults);
    crosswalk(&parts.crosswalk, known, faults);
    agenda(&parts.agenda, faults);
}

fn organisation(parts: &Parts, known: &Known<'_>, faults: &mut Faults) {
    let top = Place::top(Part::Organisation);
    let organisation = &parts.organisation;
    if organisation.departments.is_empty() {
        faults.add(top.field("departments"), Problem::EmptyList { field: "departments" });
    }
    known.department(&top.field("central"), &organisation.central, faults);
    let departments = organisation.departments.iter().enumerate();
    faults.unique(Named::Department, departments.map(|(d, it)| (top.element("departments", d).field("id"), &it.id)));
}

fn roles(parts: &Parts, known: &Known<'_>, faults: &mut Faults) {
    let top = Place::top(Part::Roles);
    let roles = &parts.roles;
    let ids = roles.roles.iter().enumerate().map(|(r, it)| (top.element("roles", r).field("id"), &it.id));
    faults.unique(Named::Role, ids);
    for (field, seats) in [("driving", &roles.driving), ("department", &roles.department)] {
        for (index, seat) in seats.iter().enumerate() {
            known.role(&top.element(field, index).field("role"), &seat.role, faults);
        }
    }
    let phases: BTreeSet<u8> = parts.roadmap.project_phases.iter().map(|phase| phase.number).collect();
    for (index, estimate) in roles.estimates.iter().enumerate() {
        let place = top.element("estimates", index);
        known.role(&place.field("role"), &estimate.role, faults);
        if estimate.to > FULL_POST || estimate.from > estimate.to {
            let most = estimate.to.min(FULL_POST).to_string();
            let (field, found) = if estimate.to > FULL_POST { ("to", estimate.to) } else { ("from", estimate.from) };
            let problem = Problem::OutOfRange { found: found.to_string(), least: "0".into(), most };
            faults.add(place.field(field), problem);
        }
        for phase in estimate.phases.iter().filter(|phase| !phases.contains(phase)) {
            let problem = Problem::Unknown { named: Named::ProjectPhase, id: phase.to_string(), nearest: None };
            faults.add(place.field("phases").at(phase), problem);
        }
    }
    for (index, conflict) in roles.conflicts.iter().enumerate() {
        known.role(&top.element("conflicts", index).field("role"), &conflict.role, faults);
    }
}

fn maturity(parts: &Parts, known: &Known<'_>, faults: &mut Faults) {
    let top = Place::top(Part::Maturity);
    let maturity = &parts.maturity;
    let mut expected = 0u8;
    for (index, level) in maturity.levels.iter().enumerate() {
        let place = top.element("levels", index);
        if level.number != expected {
            faults.add(place.field("number"), Problem::LevelsOutOfOrder { expected, found: level.number });
        }
        expected = level.number.saturating_add(1);
        for (c, criterion) in level.criteria.iter().enumerate() {
            for id in criterion.deliverables.iter().filter(|id| !known.deliverables.contains(id.as_str())) {
                let nearest = nearest(id.as_str(), known.deliverables.iter().copied()).map(str::to_owned);
                let place = place.element("criteria", c).field("deliverables").at(id);
                faults.add(place, Problem::CriterionWithoutDeliverable { id: id.to_string(), nearest });
            }
        }
    }
    let top_level = maturity.levels.iter().map(|level| level.number).max().unwrap_or(0);
    if maturity.target > top_level {
        let problem =
            Problem::OutOfRange { found: maturity.target.to_string(), least: "0".into(), most: top_level.to_string() };
        faults.add(top.field("target"), problem);
    }
    if !(0.0..=f32::from(top_level)).contains(&maturity.start) || (maturity.start * 2.0).fract() != 0.0 {
        let problem =
            Problem::OutOfRange { found: maturity.start.to_string(), least: "0".into(), most: top_level.to_string() };
        faults.add(top.field("start"), problem);
    }
}

fn benefits(parts: &Parts, known: &Known<'_>, faults: &mut Faults) {
    let top = Place::top(Part::Benefits);
    let benefits = parts.benefits.benefits.iter().enumerate();
    faults.unique(
        Named::Benefit,
        benefits.clone().map(|(b, it)| (top.element("benefits", b).field("number"), it.number)),
    );
    for (index, benefit) in benefits {
        for id in &benefit.deliverables {
            known.deliverable(&top.element("benefits", index).field("deliverables"), id, faults);
        }
    }
}

fn agenda(agenda: &Agenda, faults: &mut Faults) {
    let top = Place::top(Part::Agenda);
    if agenda.items.is_empty() {
        faults.add(top.field("items"), Problem::EmptyList { field: "items" });
    }
    let mut range = |place: Place, found: u16, least: u16, most: u16| {
        if !(least..=most).contains(&found) {
            let (found, least, most) = (found.to_string(), least.to_string(), most.to_string());
            faults.add(place, Problem::OutOfRange { found, least, most });
        }
    };
    range(top.field("attention"), agenda.attention.into(), 0, 20);
    for (index, item) in agenda.items.iter().enumerate() {
        if let Some(minutes) = item.minutes {
            range(top.element("items", index).field("minutes"), minutes, 1, 240);
        }
    }
}

fn crosswalk(crosswalk: &Crosswalk, known: &Known<'_>, faults: &mut Faults) {
    let top = Place::top(Part::Crosswalk);
    let older = controls("iso27001_2013", &crosswalk.iso27001_2013, faults);
    let newer = controls("iso27002_2022", &crosswalk.iso27002_2022, faults);
    let areas = crosswalk.law_areas.iter().enumerate();
    faults
        .unique(Named::LawArea, areas.clone().map(|(a, it)| (top.element("law_areas", a).field("number"), it.number)));
    let sections = known.sections.union(&known.chapters).map(String::as_str);
    let mut sections: BTreeSet<&str> = sections.collect();
    let apart = crosswalk.rows.iter().filter(|row| row.without_deliverables);
    sections.extend(apart.map(|row| row.section.as_str()));
    let unknown = |id: &str| {
        let nearest = nearest(id, sections.iter().copied()).map(str::to_owned);
        Problem::Unknown { named: Named::Section, id: id.to_owned(), nearest }
    };
    let duties = crosswalk.law_duties.iter().enumerate();
    let areas = areas.map(|(index, it)| (top.element("law_areas", index), &it.sections));
    for (place, named) in areas.chain(duties.map(|(index, it)| (top.element("law_duties", index), &it.sections))) {
        for id in named.iter().filter(|id| !sections.contains(id.as_str())) {
            faults.add(place.field("sections").at(id), unknown(id));
        }
    }
    for (index, duty) in crosswalk.law_duties.iter().enumerate() {
        let place = top.element("law_duties", index).field("deliverables");
        known.each_deliverable(&place, &duty.deliverables, faults);
    }
    for (index, tie) in crosswalk.ties.iter().enumerate() {
        let place = top.element("ties", index);
        known.each_deliverable(&place.field("deliverables"), &tie.deliverables, faults);
        each_control(&place, [("iso2013", &tie.iso2013, &older), ("iso2022", &tie.iso2022, &newer)], faults);
    }
    let rows = crosswalk.rows.iter().enumerate();
    faults.unique(Named::Section, rows.clone().map(|(r, it)| (top.element("rows", r).field("section"), &it.section)));
    for (index, row) in rows {
        let place = top.element("rows", index);
        if !sections.contains(row.section.as_str()) {
            faults.add(place.field("section"), unknown(row.section.as_str()));
        }
        let lists = [
            ("iso2013", &row.iso2013, &older),
            ("iso2013_also", &row.iso2013_also, &older),
            ("iso2022", &row.iso2022, &newer),
            ("iso2022_also", &row.iso2022_also, &newer),
        ];
        each_control(&place, lists, faults);
    }
}

/// Tells of every number that no control of its edition bears.
fn each_control<const LISTS: usize>(
    place: &Place,
    lists: [(&'static str, &Vec<String>, &BTreeSet<&str>); LISTS],
    faults: &mut Faults,
) {
    for (field, numbers, known) in lists {
        for id in numbers.iter().filter(|id| !known.contains(id.as_str())) {
            let nearest = nearest(id, known.iter().copied()).map(str::to_owned);
            let problem = Problem::Unknown { named: Named::Control, id: id.clone(), nearest };
            faults.add(place.field(field).at(id), problem);
        }
    }
}

fn controls<'a>(field: &'static str, controls: &'a [Control], faults: &mut Faults) -> BTreeSet<&'a str> {
    let place = |index| Place::top(Part::Crosswalk).element(field, index).field("number");
    faults.unique(Named::Control, controls.iter().enumerate().map(|(c, it)| (place(c), &it.number)));
    controls.iter().map(|control| control.number.as_str()).collect()
}
