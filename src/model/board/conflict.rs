//! Conflicts: what people have said differently about the same without knowing of each other, of whatever kind it is.

use super::Board;
use super::heads::{Head, Heads, Shelf};
use crate::model::entry::{Cell, Change, Key};

/// A conflict that stands: everything that was said about one key and that nobody has replaced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// What it is about.
    pub key: Key,
    /// What was said, by whom and when; the word that counts meanwhile, the latest, stands last.
    pub words: Vec<Head<Change>>,
}

impl Board {
    /// Returns every conflict that stands: cells first, then due dates, posts, assessments, meetings and decisions.
    pub fn conflicts(&self) -> Vec<Conflict> {
        let mut all: Vec<Conflict> = self.cells.keys().flat_map(|cell| self.conflicts_of(cell)).collect();
        all.extend(shelf(&self.dues, Change::Due));
        all.extend(shelf(&self.posts, Change::Post));
        all.extend(shelf(&self.assessments, Change::Assessment));
        all.extend(shelf(&self.meetings, Change::Meeting));
        all.extend(shelf(&self.decisions, Change::Decision));
        all
    }

    /// Returns the conflicts of one cell: its mark, its points, its exception. Its due date is not among them.
    pub fn conflicts_of(&self, cell: &Cell) -> Vec<Conflict> {
        let Some(record) = self.cells.get(cell) else { return Vec::new() };
        let mark = conflict(&record.mark, |mark| Change::Mark(cell.clone(), mark));
        let points = record
            .points
            .iter()
            .filter_map(|(point, heads)| conflict(heads, |done| Change::Point(cell.clone(), *point, done)));
        let exception = conflict(&record.exception, |it| Change::Exception(cell.clone(), it));
        mark.into_iter().chain(points).chain(exception).collect()
    }
}

fn shelf<K: Ord + Clone, T: Clone + PartialEq>(
    shelf: &Shelf<K, T>,
    change: impl Fn(K, Option<T>) -> Change,
) -> Vec<Conflict> {
    shelf.iter().filter_map(|(key, heads)| conflict(heads, |it| change(key.clone(), it))).collect()
}

fn conflict<T: Clone + PartialEq>(heads: &Heads<T>, change: impl Fn(T) -> Change) -> Option<Conflict> {
    let said = |head: &Head<T>| Head {
        entry: head.entry.clone(),
        by: head.by.clone(),
        at: head.at,
        value: change(head.value.clone()),
    };
    let words: Vec<Head<Change>> = heads.all().iter().filter(|_| heads.conflict()).map(said).collect();
    words.first().map(|word| word.value.key()).map(|key| Conflict { key, words })
}
