//! What is to be done when: the phases with what is done and late in them, and deliverable by deliverable what each day
//! asks for.

use super::due::{Due, Dues, Origin, Timing};
use super::sheet::Sheet;
use super::tally::Tally;
use crate::model::board::Board;
use crate::model::due::DueScope;
use crate::model::groups::{Group, GroupId};
use crate::model::plan::Plan;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// A phase in time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lane {
    /// Which phase.
    pub group: GroupId,
    /// Its first day; none for a priority phase, to which the source gives no days.
    pub starts: Option<NaiveDate>,
    /// Its last day, or the due date that somebody has set for it; none where it has none.
    pub ends: Option<NaiveDate>,
    /// How many of its cells are done.
    pub tally: Tally,
    /// How many of its cells are late.
    pub late: usize,
    /// How many of its cells are due soon.
    pub soon: usize,
}

/// A deliverable that is to be done by a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The deliverable, by its place in the plan.
    pub item: usize,
    /// How many of its cells with this date are done.
    pub tally: Tally,
    /// The departments in which it is still to be done by then, by their places in the plan.
    pub left: Vec<usize>,
}

/// What is to be done by a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day {
    /// The day.
    pub on: NaiveDate,
    /// Where the date comes from.
    pub origin: Origin,
    /// The deliverables, in the plan's order.
    pub asked: Vec<Asked>,
}

impl Day {
    /// Returns how many of its cells are done.
    pub fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        for it in &self.asked {
            tally += it.tally;
        }
        tally
    }

    /// Returns how many cells are still to be done.
    pub fn left(&self) -> usize {
        self.asked.iter().map(|it| it.left.len()).sum()
    }
}

/// The plan in time.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Timetable {
    /// The phases, in the order in which they were given.
    pub lanes: Vec<Lane>,
    /// What each day asks for, the earliest first.
    pub days: Vec<Day>,
}

impl Timetable {
    /// Works it out for some phases and departments, by their places in the plan.
    pub fn of(
        (plan, board): (&Plan, &Board),
        (sheet, dues): (&Sheet, &Dues),
        groups: &[Group],
        columns: &[usize],
    ) -> Self {
        let lanes = groups.iter().map(|group| lane((plan, board), (sheet, dues), group, columns)).collect();
        let mut days: BTreeMap<(NaiveDate, Origin), BTreeMap<usize, Asked>> = BTreeMap::new();
        for (item, column, due) in cells(dues, groups, columns) {
            let Some(standing) = sheet.cell(item, column) else { continue };
            let day = days.entry((due.on, due.origin)).or_default();
            let asked = day.entry(item).or_insert_with(|| Asked { item, tally: Tally::default(), left: Vec::new() });
            asked.tally.count(standing);
            if due.timing != Timing::Settled {
                asked.left.push(column);
            }
        }
        let day = |((on, origin), asked): ((NaiveDate, Origin), BTreeMap<usize, Asked>)| Day {
            on,
            origin,
            asked: asked.into_values().collect(),
        };
        Self { lanes, days: days.into_iter().map(day).collect() }
    }
}

fn lane((plan, board): (&Plan, &Board), (sheet, dues): (&Sheet, &Dues), group: &Group, columns: &[usize]) -> Lane {
    let (starts, ends) = match group.id {
        GroupId::Project(number) => {
            let phase = plan.parts.roadmap.project_phases.iter().find(|phase| phase.number == number);
            (phase.map(|it| it.starts), phase.and_then(|it| it.ends))
        }
        GroupId::Priority(Some(number)) => {
            let heads = board.due(&DueScope::PriorityPhase(number));
            (None, heads.and_then(|heads| heads.winner()?.value))
        }
        GroupId::Priority(None) | GroupId::Chapter(_) => (None, None),
    };
    let mut lane = Lane { group: group.id, starts, ends, tally: Tally::default(), late: 0, soon: 0 };
    for &column in columns {
        lane.tally += sheet.tally(group.items.iter().copied(), Some(column));
    }
    for (_, _, due) in cells(dues, std::slice::from_ref(group), columns) {
        lane.late += usize::from(due.late());
        lane.soon += usize::from(due.soon());
    }
    lane
}

/// Returns the cells of some phases and departments that have a date.
fn cells<'a>(
    dues: &'a Dues,
    groups: &'a [Group],
    columns: &'a [usize],
) -> impl Iterator<Item = (usize, usize, &'a Due)> {
    let items = groups.iter().flat_map(|group| group.items.iter().copied());
    items.flat_map(move |item| columns.iter().filter_map(move |&at| Some((item, at, dues.cell(item, at)?))))
}
