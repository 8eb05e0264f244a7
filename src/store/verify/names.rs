//! What entries name: deliverables, departments, roles, meetings and other entries; and whether it is there.

use super::Places;
use super::finding::Finding;
use super::sheet::Sheet;
use crate::model::due::DueScope;
use crate::model::entry::{Cell, Change, Entry, EntryId, Kind};
use crate::model::flaw::{Flaw, Unknown};
use crate::model::id::{DeliverableId, DepartmentId, RoleId};
use crate::model::meeting::MeetingId;
use crate::model::plan::Plan;
use std::collections::{BTreeMap, BTreeSet};

/// What there is to be named.
pub(super) struct Names<'a> {
    plan: &'a Plan,
    meetings: BTreeSet<&'a MeetingId>,
    entries: BTreeSet<&'a EntryId>,
}

impl<'a> Names<'a> {
    /// Takes what the plan has and what these entries say.
    pub(super) fn new(plan: &'a Plan, entries: &[&'a Entry]) -> Self {
        let meeting = |change: &'a Change| if let Change::Meeting(id, _) = change { Some(id) } else { None };
        let meetings = entries.iter().flat_map(|entry| &entry.changes).filter_map(meeting).collect();
        Self { plan, meetings, entries: entries.iter().map(|entry| &entry.id).collect() }
    }

    /// Returns what is named and is not there: each once per file, where it is named first.
    pub(super) fn find(&self, sheets: &[Sheet], places: &Places) -> Vec<Finding> {
        let mut found: BTreeMap<(usize, Unknown), Finding> = BTreeMap::new();
        for (number, (index, line)) in places.values().flatten() {
            let sheet = &sheets[*index];
            let Some((_, entry)) = sheet.entries.get(number) else { continue };
            let unknown: BTreeSet<Unknown> = self.unknown(entry).into_iter().collect();
            for unknown in unknown {
                if let Some(finding) = found.get_mut(&(*index, unknown.clone())) {
                    finding.times += 1;
                } else {
                    let column = sheet.column(*line, &written(&unknown));
                    let finding = sheet.finding(Some(*line), column, Flaw::Unknown(unknown.clone()));
                    found.insert((*index, unknown), finding);
                }
            }
        }
        found.into_values().collect()
    }

    fn unknown(&self, entry: &Entry) -> Vec<Unknown> {
        let mut unknown: Vec<Unknown> = entry.changes.iter().flat_map(|change| self.in_change(change)).collect();
        unknown.extend(entry.during.as_ref().and_then(|id| self.meeting(id)));
        let named = match &entry.kind {
            Kind::Said => None,
            Kind::Undoes(id) | Kind::Redoes(id) => Some(id),
        };
        let named = named.into_iter().chain(&entry.replaces).filter(|id| !self.entries.contains(id));
        unknown.extend(named.map(|id| Unknown::Entry(id.to_string())));
        unknown
    }

    fn in_change(&self, change: &Change) -> Vec<Unknown> {
        let all = match change {
            Change::Date(entry, _) => {
                let missing = !self.entries.contains(entry);
                vec![missing.then(|| Unknown::Entry(entry.to_string()))]
            }
            Change::Mark(cell, _) | Change::Due(DueScope::Cell(cell), _) => vec![self.cell(cell)],
            Change::Point(cell, point, _) => vec![self.cell(cell).or_else(|| self.point(cell, *point))],
            Change::Exception(cell, it) => {
                vec![self.cell(cell), it.as_ref().and_then(|it| self.role(&it.approved_by))]
            }
            Change::Due(DueScope::Deliverable(id), _) => vec![self.deliverable(id)],
            Change::Due(DueScope::PriorityPhase(number), _) => vec![self.phase(*number)],
            Change::Post(post, _) => vec![self.role(&post.role), self.department(&post.department)],
            Change::Assessment(department, _) => vec![department.as_ref().and_then(|id| self.department(id))],
            Change::Meeting(_, it) => it.iter().flat_map(|it| &it.present).map(|role| self.role(role)).collect(),
            Change::Decision(id, it) => {
                let owner = it.iter().filter_map(|it| it.owner.as_ref()).map(|role| self.role(role));
                let deliverables = it.iter().flat_map(|it| &it.deliverables).map(|id| self.deliverable(id));
                let departments = it.iter().flat_map(|it| &it.departments).map(|id| self.department(id));
                std::iter::once(self.meeting(&id.meeting)).chain(owner).chain(deliverables).chain(departments).collect()
            }
        };
        all.into_iter().flatten().collect()
    }

    fn cell(&self, cell: &Cell) -> Option<Unknown> {
        let unknown = self.deliverable(&cell.deliverable).or_else(|| self.department(&cell.department));
        unknown.or_else(|| {
            let item = self.plan.item(cell.deliverable.as_str())?;
            let place = format!("{} {}", cell.deliverable, cell.department);
            (!self.plan.concerns(item, &cell.department)).then_some(Unknown::Place(place))
        })
    }

    fn point(&self, cell: &Cell, point: u16) -> Option<Unknown> {
        let of = self.plan.item(cell.deliverable.as_str())?.deliverable.points.len();
        (!(1..=of).contains(&usize::from(point))).then(|| Unknown::Point(cell.deliverable.to_string(), point))
    }

    fn deliverable(&self, id: &DeliverableId) -> Option<Unknown> {
        self.plan.item(id.as_str()).is_none().then(|| Unknown::Deliverable(id.to_string()))
    }

    fn department(&self, id: &DepartmentId) -> Option<Unknown> {
        self.plan.department(id.as_str()).is_none().then(|| Unknown::Department(id.to_string()))
    }

    fn role(&self, id: &RoleId) -> Option<Unknown> {
        self.plan.role(id).is_none().then(|| Unknown::Role(id.to_string()))
    }

    fn phase(&self, number: u8) -> Option<Unknown> {
        let known = self.plan.parts.guideline.priority_phases.iter().any(|phase| phase.number == number);
        (!known).then_some(Unknown::Phase(number))
    }

    fn meeting(&self, id: &MeetingId) -> Option<Unknown> {
        (!self.meetings.contains(id)).then(|| Unknown::Meeting(id.to_string()))
    }
}

/// Returns how a name stands in a line.
fn written(unknown: &Unknown) -> String {
    match unknown {
        Unknown::Deliverable(id) | Unknown::Department(id) | Unknown::Role(id) => format!("\"{id}\""),
        Unknown::Meeting(id) | Unknown::Entry(id) => format!("\"{id}\""),
        Unknown::Place(place) => format!("\"{}\"", place.split(' ').next().unwrap_or_default()),
        Unknown::Point(_, point) => format!("point: {point}"),
        Unknown::Phase(number) => format!("PriorityPhase({number})"),
    }
}
