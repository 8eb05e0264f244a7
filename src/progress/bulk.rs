//! What becomes of many cells when one state is set for all of them: which change, and which are passed over and why.

use super::sheet::Sheet;
use super::standing::word;
use crate::model::board::Board;
use crate::model::entry::Cell;
use crate::model::plan::Plan;
use crate::model::state::{Condition, State};

/// A cell by its places in the plan: deliverable, department.
pub type Place = (usize, usize);

/// Why a cell is passed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Skip {
    /// It stands so already.
    Same,
    /// The deliverable is made once for the whole municipality, by another department.
    Central,
    /// The plan does not have the deliverable on this day.
    NotInForce,
    /// It does not concern the department, which somebody has given a reason for.
    NotApplicable,
    /// People have said different things about it, which is to be settled by itself.
    Conflict,
}

impl Skip {
    /// All reasons, in the order in which they are told.
    pub const ALL: [Self; 5] = [Self::Same, Self::Central, Self::NotInForce, Self::NotApplicable, Self::Conflict];
}

/// Many cells, sorted by what becomes of them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Bulk {
    /// The cells that change, and from which condition.
    pub changing: Vec<(Place, Condition)>,
    /// The cells that are passed over, and why.
    pub skipped: Vec<(Place, Skip)>,
}

impl Bulk {
    /// Sorts cells for a state. `chosen` tells whether the state was chosen by name: then even what is said not to be
    /// applicable is changed, as for a single cell.
    pub fn of(plan: &Plan, board: &Board, sheet: &Sheet, places: &[Place], state: State, chosen: bool) -> Self {
        let mut bulk = Self::default();
        for &place in places {
            match sort(plan, board, sheet, place, state, chosen) {
                Ok(from) => bulk.changing.push((place, from)),
                Err(why) => bulk.skipped.push((place, why)),
            }
        }
        bulk
    }

    /// Returns from which conditions cells change, in the order of the legend, and how many from each.
    pub fn origins(&self) -> Vec<(Condition, usize)> {
        let count = |condition: Condition| self.changing.iter().filter(|(_, from)| *from == condition).count();
        Condition::ALL
            .map(|condition| (condition, count(condition)))
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .collect()
    }

    /// Returns why cells are passed over, and how many for each reason.
    pub fn skips(&self) -> Vec<(Skip, usize)> {
        let count = |skip: Skip| self.skipped.iter().filter(|(_, why)| *why == skip).count();
        Skip::ALL.map(|skip| (skip, count(skip))).into_iter().filter(|(_, count)| *count > 0).collect()
    }
}

/// Returns the state that a tick gives many cells: done, or not started where all that can be ticked are done.
pub fn tick(plan: &Plan, board: &Board, sheet: &Sheet, places: &[Place]) -> State {
    let bulk = Bulk::of(plan, board, sheet, places, State::Done, false);
    let done = bulk.skipped.iter().any(|(_, why)| *why == Skip::Same);
    if bulk.changing.is_empty() && done { State::NotStarted } else { State::Done }
}

/// Returns the condition that a cell changes from, or why it does not change.
fn sort(
    plan: &Plan,
    board: &Board,
    sheet: &Sheet,
    (item, column): Place,
    state: State,
    chosen: bool,
) -> Result<Condition, Skip> {
    let named = plan.items().get(item).zip(plan.departments().get(column));
    let Some((item_there, department)) = named else { return Err(Skip::NotInForce) };
    if !plan.concerns(item_there, &department.id) {
        return Err(Skip::Central);
    }
    let standing = sheet.cell(item, column).ok_or(Skip::NotInForce)?;
    let said = word(board.cell(&Cell::new(item_there.id(), &department.id))).map(|head| head.value.state);
    let same = said.unwrap_or_default() == state && standing.condition != Condition::DueAgain;
    match standing.condition {
        _ if standing.conflict => Err(Skip::Conflict),
        now if now == Condition::from(state) || same => Err(Skip::Same),
        Condition::NotApplicable if !chosen => Err(Skip::NotApplicable),
        now => Ok(now),
    }
}
