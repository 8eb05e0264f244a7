//! What held at the end of past days, kept so that a neighbouring day needs only what was said in between.

use crate::model::board::Board;
use crate::model::entry::{Entry, EntryId, JournalId};
use chrono::{Datelike, Months, NaiveDate};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// Folds of a history up to the ends of some of its quarters.
#[derive(Debug, Clone, Default)]
pub struct Past {
    kept: BTreeMap<NaiveDate, Arc<Board>>,
}

impl Past {
    /// Returns what held at the end of a day, as [`Board::as_of`] does. The history may come in any order.
    pub fn board(&mut self, history: &[Entry], day: NaiveDate) -> Board {
        let near = self.kept.range(..=day).next_back();
        let (mut from, mut board) = near.map_or((None, Board::default()), |(at, kept)| (Some(*at), Board::clone(kept)));
        let first = history.iter().map(Entry::day).min().unwrap_or(day);
        let mut end = quarter_end(from.and_then(|at| at.succ_opt()).unwrap_or(first));
        loop {
            let to = end.min(day);
            if !add(&mut board, history, from, to) {
                return Board::as_of(history, day);
            }
            if to == end {
                self.kept.insert(end, Arc::new(board.clone()));
            }
            if to >= day {
                return board;
            }
            from = Some(to);
            end = quarter_end(to.succ_opt().unwrap_or(to));
        }
    }

    /// Forgets what rests on entries of a day, since one has been added.
    pub fn forget(&mut self, day: NaiveDate) {
        self.kept.retain(|end, _| *end < day);
    }
}

/// Folds what was said after one day up to the end of another. Tells whether that could be done: not where a writer's
/// clock went back, so that later entries of a journal are folded already; not where an entry replaces one that is dated
/// later by another clock; and not where one corrects what is folded already.
fn add(board: &mut Board, history: &[Entry], from: Option<NaiveDate>, to: NaiveDate) -> bool {
    let between = |entry: &&Entry| from.is_none_or(|from| entry.day() > from) && entry.day() <= to;
    let mut entries: Vec<&Entry> = history.iter().filter(between).collect();
    entries.sort_by(|a, b| a.id.cmp(&b.id));
    if entries.iter().any(|entry| entry.id.number <= board.seen(&entry.id.journal)) {
        return false;
    }
    let mut first_later: HashMap<&JournalId, u64> = HashMap::new();
    for entry in history.iter().filter(|entry| entry.day() > to) {
        let number = first_later.entry(&entry.id.journal).or_insert(entry.id.number);
        *number = entry.id.number.min(*number);
    }
    let later = |id: &EntryId| first_later.get(&id.journal).is_some_and(|first| id.number >= *first);
    if entries.iter().any(|entry| entry.replaces.iter().any(later)) {
        return false;
    }
    entries.into_iter().all(|entry| !board.apply(entry.clone()))
}

/// Returns the last day of the quarter that a day is in.
fn quarter_end(day: NaiveDate) -> NaiveDate {
    let first = NaiveDate::from_ymd_opt(day.year(), (day.month0() / 3) * 3 + 1, 1);
    first.and_then(|first| first.checked_add_months(Months::new(3))?.pred_opt()).unwrap_or(day)
}
