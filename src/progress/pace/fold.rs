//! Folds a history week by week. Only cells that somebody spoke of, or that time may have changed, are looked at again.

use super::{Move, sunday, weeks_between};
use crate::model::board::Board;
use crate::model::entry::{Cell, Entry, JournalId};
use crate::model::plan::Plan;
use crate::model::state::Condition;
use crate::progress::standing::{Standing, due_again, word};
use chrono::{Days, NaiveDate};
use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};

/// Returns what became done, and what ceased to be, by the end of each week up to that of `day`.
pub(super) fn moves(plan: &Plan, history: &[Entry], first: NaiveDate, day: NaiveDate) -> Vec<Move> {
    let entries = by_week(history, first, day);
    let mut fold = Fold::new(plan);
    let mut rest = entries.as_slice();
    for week in 0..=weeks_between(first, day) {
        let count = rest.partition_point(|(of, _)| *of <= week);
        let (now, later) = rest.split_at(count);
        rest = later;
        let end = first.checked_add_days(Days::new(week as u64 * 7)).map_or(day, |monday| sunday(monday).min(day));
        fold.week(week, end, now.iter().map(|(_, entry)| *entry));
    }
    fold.moves
}

/// Returns the entries up to the end of `day` with their weeks. An entry never comes before those before it in its
/// journal, even where its writer has travelled to another time of day meanwhile.
fn by_week(history: &[Entry], first: NaiveDate, day: NaiveDate) -> Vec<(usize, &Entry)> {
    let mut latest: HashMap<&JournalId, usize> = HashMap::new();
    let mut entries: Vec<(usize, &Entry)> = history
        .iter()
        .filter(|entry| entry.day() <= day)
        .map(|entry| {
            let latest = latest.entry(&entry.id.journal).or_default();
            *latest = weeks_between(first, entry.day()).max(*latest);
            (*latest, entry)
        })
        .collect();
    entries.sort_by_key(|(week, _)| *week);
    entries
}

/// A place of the matrix: item and department.
type Place = (usize, usize);

struct Fold<'a> {
    plan: &'a Plan,
    items: HashMap<&'a str, usize>,
    departments: HashMap<&'a str, usize>,
    board: Board,
    done: Vec<bool>,
    /// The days on which time may change a place.
    wakes: BinaryHeap<Reverse<(NaiveDate, Place)>>,
    moves: Vec<Move>,
}

impl<'a> Fold<'a> {
    fn new(plan: &'a Plan) -> Self {
        let columns = plan.departments().len();
        let mut wakes = BinaryHeap::new();
        for (item, it) in plan.items().iter().enumerate() {
            for on in [it.deliverable.added, it.deliverable.withdrawn].into_iter().flatten() {
                wakes.extend((0..columns).map(|department| Reverse((on, (item, department)))));
            }
        }
        Self {
            plan,
            items: plan.items().iter().enumerate().map(|(at, item)| (item.id().as_str(), at)).collect(),
            departments: plan.departments().iter().enumerate().map(|(at, it)| (it.id.as_str(), at)).collect(),
            board: Board::default(),
            done: vec![false; columns * plan.items().len()],
            wakes,
            moves: Vec::new(),
        }
    }

    fn week<'e>(&mut self, week: usize, end: NaiveDate, entries: impl Iterator<Item = &'e Entry>) {
        let mut touched: Vec<Place> = Vec::new();
        for entry in entries {
            let cells = entry.changes.iter().filter_map(|change| change.cell());
            touched.extend(cells.filter_map(|cell| self.place(cell)));
            self.board.apply(entry.clone());
        }
        while let Some(Reverse((on, place))) = self.wakes.peek().copied() {
            if on > end {
                break;
            }
            self.wakes.pop();
            touched.push(place);
        }
        touched.sort_unstable();
        touched.dedup();
        for place in touched {
            self.look(week, end, place);
        }
    }

    fn place(&self, cell: &Cell) -> Option<Place> {
        let item = *self.items.get(cell.deliverable.as_str())?;
        let department = *self.departments.get(cell.department.as_str())?;
        self.plan.concerns(&self.plan.items()[item], &cell.department).then_some((item, department))
    }

    /// Sees whether a place is done at the end of a week, and notes the day on which that may end by itself.
    fn look(&mut self, week: usize, end: NaiveDate, (item, department): Place) {
        let (Some(row), Some(column)) = (self.plan.items().get(item), self.plan.departments().get(department)) else {
            return;
        };
        let record = self.board.cell(&Cell::new(row.id(), &column.id));
        let standing = Standing::of(&row.deliverable, record, end);
        let done = row.deliverable.in_force(end) && standing.condition == Condition::Done;
        if done {
            let ends = word(record).and_then(|head| due_again(&row.deliverable, &head.value));
            self.wakes.extend(ends.map(|on| Reverse((on, (item, department)))));
        }
        let before = &mut self.done[item * self.plan.departments().len() + department];
        if *before != done {
            *before = done;
            self.moves.push(Move { week, item, department, done });
        }
    }
}
