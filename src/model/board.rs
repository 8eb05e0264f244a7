//! The board: the fold of all entries into what holds now. The same entries give the same board in whatever order the
//! journals are read, as long as each journal is read from its beginning.

use super::entry::{Cell, Change, Entry, EntryId, JournalId, Key};
use super::state::Mark;
use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// How many entries [`Board::recent`] keeps.
pub const RECENT: usize = 50;

/// A value that no later entry has replaced.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head<T> {
    /// The entry that said it.
    pub entry: EntryId,
    /// Who said it.
    pub by: String,
    /// When it was said.
    pub at: DateTime<FixedOffset>,
    /// What was said.
    pub value: T,
}

/// The values of one key that nobody has replaced: one, or more where writers did not know of each other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heads<T>(Vec<Head<T>>);

impl<T> Default for Heads<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: PartialEq> Heads<T> {
    /// Returns the value that counts: the latest.
    pub fn winner(&self) -> Option<&Head<T>> {
        self.0.last()
    }

    /// Returns all values, the one that counts last.
    pub fn all(&self) -> &[Head<T>] {
        &self.0
    }

    /// Tells whether people have said different things without knowing of each other.
    pub fn conflict(&self) -> bool {
        self.0.windows(2).any(|pair| pair[0].value != pair[1].value)
    }

    fn remove(&mut self, entry: &EntryId) {
        self.0.retain(|head| head.entry != *entry);
    }

    /// Takes in a value. Of two that one entry says, the last counts.
    fn insert(&mut self, head: Head<T>) {
        self.remove(&head.entry);
        let at = self.0.partition_point(|other| (other.at, &other.entry) < (head.at, &head.entry));
        self.0.insert(at, head);
    }
}

/// Everything that holds for one cell.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct CellRecord {
    /// What is said about the cell.
    pub mark: Heads<Mark>,
    /// The checklist points that somebody has ticked or unticked, counted from 1.
    pub points: BTreeMap<u16, Heads<bool>>,
}

impl CellRecord {
    /// Tells whether this point is ticked.
    pub fn point(&self, point: u16) -> bool {
        self.points.get(&point).and_then(Heads::winner).is_some_and(|head| head.value)
    }

    /// Tells whether anything in the cell is in conflict.
    pub fn conflict(&self) -> bool {
        self.mark.conflict() || self.points.values().any(Heads::conflict)
    }
}

/// The fold of all entries.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Board {
    cells: BTreeMap<Cell, CellRecord>,
    read: BTreeMap<JournalId, u64>,
    awaited: BTreeMap<EntryId, BTreeSet<Key>>,
    recent: Vec<Entry>,
    latest: Option<DateTime<FixedOffset>>,
    count: u64,
}

impl Board {
    /// Folds entries. Entries of one journal have to come in the order of their numbers.
    pub fn fold(entries: impl IntoIterator<Item = Entry>) -> Self {
        let mut board = Self::default();
        for entry in entries {
            board.apply(entry);
        }
        board
    }

    /// Takes in one entry. One that was read before, as from a copy of a journal, changes nothing.
    pub fn apply(&mut self, entry: Entry) {
        if entry.id.number <= self.seen(&entry.id.journal) {
            return;
        }
        self.read.insert(entry.id.journal.clone(), entry.id.number);
        self.count += 1;
        self.latest = self.latest.max(Some(entry.at));
        for change in &entry.changes {
            self.replace(&entry, &change.key());
            self.put(&entry, change);
        }
        self.arrived(&entry.id);
        self.remember(entry);
    }

    /// Returns what holds for a cell; nothing where nobody has said anything.
    pub fn cell(&self, cell: &Cell) -> Option<&CellRecord> {
        self.cells.get(cell)
    }

    /// Returns every cell that somebody has said something about, in the order of ids.
    pub fn cells(&self) -> impl Iterator<Item = (&Cell, &CellRecord)> {
        self.cells.iter()
    }

    /// Returns the highest number read from this journal, 0 where none was.
    pub fn seen(&self, journal: &JournalId) -> u64 {
        self.read.get(journal).copied().unwrap_or(0)
    }

    /// Returns the highest number of this journal that is known to have been given, read or named by an entry that
    /// replaces it; 0 where there is none. A journal that came back from an old copy must not give a number twice.
    pub fn given(&self, journal: &JournalId) -> u64 {
        let all =
            EntryId { journal: journal.clone(), number: 0 }..=EntryId { journal: journal.clone(), number: u64::MAX };
        let awaited = self.awaited.range(all).next_back().map_or(0, |(id, _)| id.number);
        awaited.max(self.seen(journal))
    }

    /// Returns the latest entries, at most [`RECENT`], the oldest first.
    pub fn recent(&self) -> &[Entry] {
        &self.recent
    }

    /// Returns the time of the latest entry.
    pub fn latest(&self) -> Option<DateTime<FixedOffset>> {
        self.latest
    }

    /// Returns how many entries were folded.
    pub fn count(&self) -> u64 {
        self.count
    }

    /// Returns the entries that these changes would replace: all that now stand for the same keys.
    pub fn replaced_by(&self, changes: &[Change]) -> Vec<EntryId> {
        let mut ids = BTreeSet::new();
        for change in changes {
            let Some(record) = self.cells.get(change.cell()) else { continue };
            match change {
                Change::Mark(..) => ids.extend(record.mark.all().iter().map(|head| head.entry.clone())),
                Change::Point(_, point, _) => {
                    let heads = record.points.get(point).map(Heads::all).unwrap_or_default();
                    ids.extend(heads.iter().map(|head| head.entry.clone()));
                }
            }
        }
        ids.into_iter().collect()
    }

    fn replace(&mut self, entry: &Entry, key: &Key) {
        for replaced in &entry.replaces {
            if replaced.number > self.seen(&replaced.journal) {
                self.awaited.entry(replaced.clone()).or_default().insert(key.clone());
                continue;
            }
            match key {
                Key::Mark(cell) => self.cells.entry(cell.clone()).or_default().mark.remove(replaced),
                Key::Point(cell, point) => {
                    let record = self.cells.entry(cell.clone()).or_default();
                    record.points.entry(*point).or_default().remove(replaced);
                }
            }
        }
    }

    fn put(&mut self, entry: &Entry, change: &Change) {
        if self.awaited.get(&entry.id).is_some_and(|keys| keys.contains(&change.key())) {
            return;
        }
        let record = self.cells.entry(change.cell().clone()).or_default();
        match change {
            Change::Mark(_, mark) => record.mark.insert(head(entry, mark.clone())),
            Change::Point(_, point, done) => record.points.entry(*point).or_default().insert(head(entry, *done)),
        }
    }

    /// Stops waiting for an entry that has been read, and for those before it in its journal, which were lost.
    fn arrived(&mut self, id: &EntryId) {
        let first = EntryId { journal: id.journal.clone(), number: 0 };
        while let Some(awaited) = self.awaited.range(&first..=id).next().map(|(awaited, _)| awaited.clone()) {
            self.awaited.remove(&awaited);
        }
    }

    fn remember(&mut self, entry: Entry) {
        let at = self.recent.partition_point(|other| other.order() < entry.order());
        self.recent.insert(at, entry);
        if self.recent.len() > RECENT {
            self.recent.remove(0);
        }
    }
}

fn head<T>(entry: &Entry, value: T) -> Head<T> {
    Head { entry: entry.id.clone(), by: entry.by.clone(), at: entry.at, value }
}
