//! When each cell is due, where that date comes from, and whether it is late. The source gives priority phases no dates:
//! people set their own. The nearest one counts: the cell's, then its deliverable's, then its priority phase's; else, for
//! a deliverable of the plan, the last day of its project phase, which is the plan's own word.

use super::moves::{Moves, moves};
use super::sheet::Sheet;
use super::standing::{due_again, word};
use crate::model::board::Board;
use crate::model::due::DueScope;
use crate::model::entry::Cell;
use crate::model::plan::{Item, Plan};
use crate::model::state::Condition;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// How many days before its date something is due soon.
pub const SOON: i64 = 30;

/// Where a date comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// Set for the cell itself.
    Cell,
    /// Set for the deliverable in every department.
    Deliverable,
    /// Set for the whole priority phase, by its number.
    PriorityPhase(u8),
    /// Not set by anybody: the last day of the project phase, by its number, as the plan says.
    ProjectPhase(u8),
}

/// How near a date is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Timing {
    /// The date has passed, by so many days, from 1.
    Late(i64),
    /// The date comes within [`SOON`] days, in so many, from 0.
    Soon(i64),
    /// The date is further off, in so many days.
    Later(i64),
    /// Nothing is left to do: done, not applicable, or an exception holds.
    Settled,
}

/// When a cell is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// The day on which it is to be done at the latest. For a duty that was done and is due again after that date, the
    /// day on which it became due again: it was in time the first time.
    pub on: NaiveDate,
    /// The date that was set, or that the plan has: before [`Self::on`] for a duty that became due again after it.
    pub set: NaiveDate,
    /// Where the date comes from.
    pub origin: Origin,
    /// How near it is.
    pub timing: Timing,
}

impl Due {
    /// Tells whether it is late.
    pub fn late(&self) -> bool {
        matches!(self.timing, Timing::Late(_))
    }

    /// Tells whether nobody has set the date: it is the plan's own word.
    pub fn planned(&self) -> bool {
        matches!(self.origin, Origin::ProjectPhase(_))
    }

    /// Tells whether it was done by the date that was set and has become due again since: then nothing is left to do by
    /// that date.
    pub fn again(&self) -> bool {
        self.on > self.set
    }

    /// Tells whether it is due soon.
    pub fn soon(&self) -> bool {
        matches!(self.timing, Timing::Soon(_))
    }
}

/// How many cells are late and how many are due soon.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Pressing {
    /// Cells whose date has passed.
    pub late: usize,
    /// Those among them for which nobody has set a date: they are late by the plan's own.
    pub late_by_plan: usize,
    /// Cells that are due within [`SOON`] days.
    pub soon: usize,
}

/// When every cell is due. Rows follow [`Plan::items`], columns [`Plan::departments`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Dues {
    columns: usize,
    cells: Vec<Option<Due>>,
}

impl Dues {
    /// Works out when every cell of a sheet is due, seen from `day`.
    pub fn of(plan: &Plan, board: &Board, sheet: &Sheet, day: NaiveDate) -> Self {
        let set = Set::of(board);
        let columns = plan.departments().len();
        let mut cells = Vec::with_capacity(columns * plan.items().len());
        for (row, item) in plan.items().iter().enumerate() {
            let general = set.general(plan, item);
            for (column, department) in plan.departments().iter().enumerate() {
                let standing = sheet.cell(row, column);
                cells.push(standing.and_then(|standing| {
                    let own = set.cells.get(&(item.id().as_str(), department.id.as_str()));
                    let (set, origin) = own.map(|on| (*on, Origin::Cell)).or(general)?;
                    let cell =
                        (standing.condition == Condition::DueAgain).then(|| Cell::new(item.id(), &department.id));
                    let again = cell.and_then(|cell| {
                        word(board.cell(&cell)).and_then(|head| due_again(&item.deliverable, &head.value))
                    });
                    let on = set.max(again.unwrap_or(set));
                    Some(Due { on, set, origin, timing: timing(standing.condition, on, day) })
                }));
            }
        }
        Self { columns, cells }
    }

    /// Returns when a cell is due; none where no date counts for it, or where there is no such cell.
    pub fn cell(&self, item: usize, department: usize) -> Option<&Due> {
        if department >= self.columns {
            return None;
        }
        self.cells.get(item * self.columns + department)?.as_ref()
    }

    /// Counts what is late and soon, in one department or in all.
    pub fn pressing(&self, department: Option<usize>) -> Pressing {
        let mut pressing = Pressing::default();
        for (_, _, due) in self.all().filter(|(_, column, _)| department.is_none_or(|it| it == *column)) {
            pressing.late += usize::from(due.late());
            pressing.late_by_plan += usize::from(due.late() && due.planned());
            pressing.soon += usize::from(due.soon());
        }
        pressing
    }

    /// Counts the cells of a department whose date has passed, whether or not there was anything left to do.
    pub fn passed(&self, department: usize, day: NaiveDate) -> usize {
        self.all().filter(|(_, column, due)| *column == department && due.on < day).count()
    }

    /// Returns what is late, the longest first, as places in the plan: deliverable, department.
    pub fn late(&self) -> Vec<(usize, usize, Due)> {
        self.sorted(Due::late)
    }

    /// Returns what is late, first what people have set a date for, then what only the plan dates; each the longest first.
    pub fn late_set_first(&self) -> Vec<(usize, usize, Due)> {
        let mut late = self.late();
        late.sort_by_key(|(_, _, due)| due.planned());
        late
    }

    /// Returns what is due soon, the nearest first, as places in the plan: deliverable, department.
    pub fn soon(&self) -> Vec<(usize, usize, Due)> {
        self.sorted(Due::soon)
    }

    fn sorted(&self, wanted: impl Fn(&Due) -> bool) -> Vec<(usize, usize, Due)> {
        let mut found: Vec<_> =
            self.all().filter(|(_, _, due)| wanted(due)).map(|(row, at, due)| (row, at, *due)).collect();
        found.sort_by_key(|(row, column, due)| (due.on, *row, *column));
        found
    }

    fn all(&self) -> impl Iterator<Item = (usize, usize, &Due)> {
        let columns = self.columns.max(1);
        self.cells.iter().enumerate().filter_map(move |(at, due)| Some((at / columns, at % columns, due.as_ref()?)))
    }
}

/// Returns how near a date is to a day.
fn timing(condition: Condition, on: NaiveDate, day: NaiveDate) -> Timing {
    if matches!(condition, Condition::Done | Condition::NotApplicable | Condition::Exception) {
        return Timing::Settled;
    }
    match (on - day).num_days() {
        left @ ..0 => Timing::Late(-left),
        left @ 0..=SOON => Timing::Soon(left),
        left => Timing::Later(left),
    }
}

/// Returns how often the date that counts for a cell was moved; nothing for a date of the plan's.
pub fn moved(plan: &Plan, board: &Board, item: usize, department: usize, due: &Due) -> Moves {
    let (Some(item), Some(department)) = (plan.items().get(item), plan.departments().get(department)) else {
        return Moves::default();
    };
    let scope = match due.origin {
        Origin::Cell => DueScope::Cell(Cell::new(item.id(), &department.id)),
        Origin::Deliverable => DueScope::Deliverable(item.id().clone()),
        Origin::PriorityPhase(number) => DueScope::PriorityPhase(number),
        Origin::ProjectPhase(_) => return Moves::default(),
    };
    moves(board.due_words(&scope))
}

/// The dates that people have set and that stand.
struct Set<'a> {
    cells: BTreeMap<(&'a str, &'a str), NaiveDate>,
    deliverables: BTreeMap<&'a str, NaiveDate>,
    phases: BTreeMap<u8, NaiveDate>,
}

impl<'a> Set<'a> {
    fn of(board: &'a Board) -> Self {
        let mut set = Self { cells: BTreeMap::new(), deliverables: BTreeMap::new(), phases: BTreeMap::new() };
        for (scope, heads) in board.dues() {
            let Some(on) = heads.value().copied() else { continue };
            match scope {
                DueScope::Cell(cell) => set.cells.insert((cell.deliverable.as_str(), cell.department.as_str()), on),
                DueScope::Deliverable(id) => set.deliverables.insert(id.as_str(), on),
                DueScope::PriorityPhase(number) => set.phases.insert(*number, on),
            };
        }
        set
    }

    /// Returns the date that counts for a deliverable wherever no cell has one of its own.
    fn general(&self, plan: &Plan, item: &Item) -> Option<(NaiveDate, Origin)> {
        if let Some(on) = self.deliverables.get(item.id().as_str()) {
            return Some((*on, Origin::Deliverable));
        }
        if let Some(number) = item.priority_phase() {
            return self.phases.get(&number).map(|on| (*on, Origin::PriorityPhase(number)));
        }
        let number = item.project_phase()?;
        let phase = plan.parts.roadmap.project_phases.iter().find(|phase| phase.number == number)?;
        phase.ends.map(|on| (on, Origin::ProjectPhase(number)))
    }
}
