//! A deliverable, how it stands in every department that it concerns, and what was said about it.

use super::Pairs;
use crate::export::Snapshot;
use crate::model::basis::Basis;
use crate::model::board::CellRecord;
use crate::model::deliverable::{Deliverable, Scope};
use crate::model::entry::Cell;
use crate::model::exception::Exception;
use crate::model::id::{DeliverableId, RoleId};
use crate::model::plan::Home;
use crate::progress::standing::{self, Standing};
use crate::words::state;
use chrono::NaiveDate;
use serde::Serialize;

/// A deliverable and its states.
#[derive(Debug, Serialize)]
pub struct DeliverableState<'a> {
    id: &'a str,
    title: &'a str,
    source: &'a str,
    scope: Scope,
    project_phase: Option<u8>,
    priority_phase: Option<u8>,
    chapter: Option<u8>,
    section: Option<&'a str>,
    points: &'a [String],
    recurs_months: Option<u16>,
    roles: &'a [RoleId],
    #[serde(skip_serializing_if = "Option::is_none")]
    roles_basis: Option<&'a Basis>,
    needs: &'a [DeliverableId],
    basis: Option<&'a Basis>,
    states: Pairs<&'a str, CellState<'a>>,
}

/// How a deliverable stands in one department. Nothing is null but what nobody has said. The exception is the one that was
/// granted last, whether or not it still holds; its last day stands apart as long as the exception means anything.
#[derive(Debug, Serialize)]
pub struct CellState<'a> {
    state: &'static str,
    at: Option<NaiveDate>,
    by: Option<&'a str>,
    note: Option<&'a str>,
    evidence: Option<&'a str>,
    points_done: u16,
    points_of: u16,
    points_ticked: Vec<u16>,
    conflict: bool,
    due_again_on: Option<NaiveDate>,
    exception_until: Option<NaiveDate>,
    exception: Option<&'a Exception>,
}

/// Returns the deliverable at this place of the plan's items; none beyond the last.
pub fn deliverable<'a>(snapshot: &Snapshot<'a>, index: usize) -> Option<DeliverableState<'a>> {
    let item = snapshot.plan.items().get(index)?;
    let deliverable = &item.deliverable;
    let states = snapshot.plan.departments().iter().enumerate().filter_map(|(column, department)| {
        let standing = snapshot.sheet.cell(index, column)?;
        let record = snapshot.board.cell(&Cell::new(&deliverable.id, &department.id));
        Some((department.id.as_str(), cell(deliverable, standing, record, snapshot.day)))
    });
    Some(DeliverableState {
        id: deliverable.id.as_str(),
        title: &deliverable.title,
        source: &item.source,
        scope: deliverable.scope,
        project_phase: item.project_phase(),
        priority_phase: item.priority_phase(),
        chapter: item.chapter(),
        section: match &item.home {
            Home::Guideline { section, .. } => Some(section.as_str()),
            Home::Project { .. } => None,
        },
        points: &deliverable.points,
        recurs_months: deliverable.recurs.as_ref().map(|recurs| recurs.months),
        roles: &deliverable.roles,
        roles_basis: deliverable.roles_basis.as_ref(),
        needs: &deliverable.needs,
        basis: deliverable.basis.as_ref(),
        states: states.collect(),
    })
}

fn cell<'a>(
    deliverable: &Deliverable,
    standing: &Standing,
    record: Option<&'a CellRecord>,
    day: NaiveDate,
) -> CellState<'a> {
    let word = standing::word(record);
    let mark = word.map(|head| &head.value);
    let since = standing::since(record, standing);
    CellState {
        state: state::condition_code(standing.condition),
        at: since.map(|(day, _)| day),
        by: since.map(|(_, by)| by),
        note: mark.and_then(|mark| mark.note.as_deref()),
        evidence: mark.and_then(|mark| mark.evidence.as_deref()),
        points_done: standing.points_done,
        points_of: standing.points_of,
        points_ticked: record.map(|record| standing::ticked(deliverable, record, day)).unwrap_or_default(),
        conflict: standing.conflict,
        due_again_on: mark
            .filter(|mark| mark.state == crate::model::state::State::Done)
            .and_then(|mark| standing::due_again(deliverable, mark)),
        exception_until: standing.exception_until,
        exception: record.and_then(CellRecord::granted),
    }
}

impl DeliverableState<'_> {
    /// Returns the deliverable with its states in these departments only.
    pub fn only(mut self, departments: &[&str]) -> Self {
        self.states.0.retain(|(id, _)| departments.contains(id));
        self
    }
}
