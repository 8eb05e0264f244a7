//! The board: the fold of all entries into what holds now. The same entries give the same board in whatever order the
//! journals are read, as long as each journal is read from its beginning.

pub mod conflict;
pub mod heads;
mod part;
mod reading;
mod versions;
pub mod word;

use super::assessment::Assessment;
use super::corrections::RecordCorrections;
use super::due::DueScope;
use super::entry::{Cell, Change, Entry, EntryId, JournalId, JournalNumbers, Key};
use super::exception::Exception;
use super::id::DepartmentId;
use super::meeting::{Decision, DecisionId, Meeting, MeetingId};
use super::order::in_causal_order;
use super::post::{Post, PostId};
use super::state::Mark;
use chrono::{DateTime, FixedOffset, NaiveDate};
use heads::{Heads, Shelf};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use word::{Word, note, said};

/// How many entries [`Board::recent`] keeps.
pub const RECENT: usize = 50;

/// Everything that holds for one cell.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct CellRecord {
    /// What is said about the cell.
    pub mark: Heads<Mark>,
    /// The checklist points that somebody has ticked or unticked, counted from 1.
    pub points: BTreeMap<u16, Heads<bool>>,
    /// The exception, where one was ever granted.
    pub exception: Heads<Option<Exception>>,
    /// Every word about the exception, the oldest first.
    pub exceptions: Vec<Word<Exception>>,
}

impl CellRecord {
    /// Tells whether this point is ticked.
    pub fn point(&self, point: u16) -> bool {
        self.points.get(&point).and_then(Heads::winner).is_some_and(|head| head.value)
    }

    /// Returns the exception that was granted last, whether or not it still holds.
    pub fn granted(&self) -> Option<&Exception> {
        self.exception.value()
    }

    /// Returns every exception that was ever granted and not taken back, the oldest first: also those that have run out, or
    /// were withdrawn or renewed.
    pub fn ever_granted(&self) -> impl Iterator<Item = &Exception> {
        said(&self.exceptions).into_iter().filter_map(|word| word.value.as_ref())
    }

    /// Tells whether anything in the cell is in conflict.
    pub fn conflict(&self) -> bool {
        self.mark.conflict() || self.points.values().any(Heads::conflict) || self.exception.conflict()
    }
}

/// The fold of all entries.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Board {
    cells: BTreeMap<Cell, CellRecord>,
    dues: Shelf<DueScope, NaiveDate>,
    due_words: BTreeMap<DueScope, Vec<Word<NaiveDate>>>,
    posts: Shelf<PostId, Post>,
    assessments: Shelf<Option<DepartmentId>, Assessment>,
    meetings: Shelf<MeetingId, Meeting>,
    decisions: Shelf<DecisionId, Decision>,
    dates: Shelf<EntryId, DateTime<FixedOffset>>,
    corrections: RecordCorrections,
    read: JournalNumbers,
    /// What the entries of each journal say that its writer had read of the others.
    witnessed: BTreeMap<JournalId, JournalNumbers>,
    awaited: BTreeMap<EntryId, BTreeSet<Key>>,
    recent: Vec<Entry>,
    latest: Option<DateTime<FixedOffset>>,
    count: u64,
}

impl Board {
    /// Folds entries. Entries of one journal have to come in the order of their numbers.
    pub fn fold(entries: impl IntoIterator<Item = Entry>) -> Self {
        let entries: Vec<Entry> = entries.into_iter().collect();
        let mut board = Self { corrections: RecordCorrections::of(&entries), ..Self::default() };
        for entry in entries {
            if entry.id.number > board.seen(&entry.id.journal) {
                board.take_in(entry);
            }
        }
        board
    }

    /// Folds entries that may come in any order.
    pub fn of<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Self {
        let mut entries: Vec<&Entry> = entries.into_iter().collect();
        entries.sort_by(|a, b| a.id.cmp(&b.id));
        Self::fold(entries.into_iter().cloned())
    }

    /// Takes in one entry. One that was read before, as from a copy of a journal, changes nothing. Tells whether it
    /// corrects others: then the record is to be folded anew.
    pub fn apply(&mut self, entry: Entry) -> bool {
        if entry.id.number <= self.seen(&entry.id.journal) {
            return false;
        }
        let corrects = self.corrections.learn(&entry);
        self.take_in(entry);
        corrects
    }

    fn take_in(&mut self, mut entry: Entry) {
        self.corrections.correct(&mut entry);
        self.read.insert(entry.id.journal.clone(), entry.id.number);
        self.count += 1;
        self.latest = self.latest.max(Some(entry.at));
        self.witness(&entry);
        for (at, change) in entry.changes.iter().enumerate() {
            self.replace(&entry, &change.key());
            self.put(&entry, at, change);
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

    /// Returns what stands about a due date; nothing where nobody has set one.
    pub fn due(&self, scope: &DueScope) -> Option<&Heads<Option<NaiveDate>>> {
        self.dues.get(scope)
    }

    /// Returns every due date that was ever set, with what stands.
    pub fn dues(&self) -> impl Iterator<Item = (&DueScope, &Heads<Option<NaiveDate>>)> {
        self.dues.iter()
    }

    /// Returns every word about a due date, the oldest first.
    pub fn due_words(&self, scope: &DueScope) -> &[Word<NaiveDate>] {
        self.due_words.get(scope).map(Vec::as_slice).unwrap_or_default()
    }

    /// Returns what stands about a post.
    pub fn post(&self, post: &PostId) -> Option<&Heads<Option<Post>>> {
        self.posts.get(post)
    }

    /// Returns every post that somebody has said something about.
    pub fn posts(&self) -> impl Iterator<Item = (&PostId, &Heads<Option<Post>>)> {
        self.posts.iter()
    }

    /// Returns what stands about the maturity of a department, or of the municipality.
    pub fn assessment(&self, department: Option<&DepartmentId>) -> Option<&Heads<Option<Assessment>>> {
        self.assessments.get(&department.cloned())
    }

    /// Returns every assessment.
    pub fn assessments(&self) -> impl Iterator<Item = (Option<&DepartmentId>, &Heads<Option<Assessment>>)> {
        self.assessments.iter().map(|(department, heads)| (department.as_ref(), heads))
    }

    /// Returns what stands about a meeting.
    pub fn meeting(&self, meeting: &MeetingId) -> Option<&Heads<Option<Meeting>>> {
        self.meetings.get(meeting)
    }

    /// Returns every meeting, in the order of their days.
    pub fn meetings(&self) -> impl Iterator<Item = (&MeetingId, &Heads<Option<Meeting>>)> {
        self.meetings.iter()
    }

    /// Returns what stands about something put down at a meeting.
    pub fn decision(&self, decision: &DecisionId) -> Option<&Heads<Option<Decision>>> {
        self.decisions.get(decision)
    }

    /// Returns everything put down at meetings, in order.
    pub fn decisions(&self) -> impl Iterator<Item = (&DecisionId, &Heads<Option<Decision>>)> {
        self.decisions.iter()
    }

    /// Returns the latest entries, at most [`RECENT`], in causal order: the last one knows of most.
    pub fn recent(&self) -> Vec<Entry> {
        in_causal_order(self.recent.clone())
    }

    /// Returns the entries that are dated after a day, at most [`RECENT`], the earliest first.
    pub fn dated_after(&self, day: NaiveDate) -> Vec<&Entry> {
        self.recent.iter().filter(|entry| entry.day() > day).collect()
    }

    /// Returns the time of the latest entry.
    pub fn latest(&self) -> Option<DateTime<FixedOffset>> {
        self.latest
    }

    /// Returns what later entries correct in earlier ones.
    pub fn corrections(&self) -> &RecordCorrections {
        &self.corrections
    }

    /// Returns how many entries were folded.
    pub fn count(&self) -> u64 {
        self.count
    }

    /// Returns the entries that these changes would replace: all that now stand for the same keys.
    pub fn replaced_by(&self, changes: &[Change]) -> Vec<EntryId> {
        let ids: BTreeSet<EntryId> = changes.iter().flat_map(|change| self.standing(&change.key())).collect();
        ids.into_iter().collect()
    }

    /// Returns the entries whose values stand for a key.
    fn standing(&self, key: &Key) -> Vec<EntryId> {
        let cell = |cell: &Cell| self.cells.get(cell);
        match key {
            Key::Mark(of) => cell(of).map(|record| record.mark.entries()),
            Key::Point(of, point) => cell(of).and_then(|record| record.points.get(point)).map(Heads::entries),
            Key::Exception(of) => cell(of).map(|record| record.exception.entries()),
            Key::Due(scope) => Some(self.dues.entries(scope)),
            Key::Post(post) => Some(self.posts.entries(post)),
            Key::Assessment(department) => Some(self.assessments.entries(department)),
            Key::Meeting(meeting) => Some(self.meetings.entries(meeting)),
            Key::Decision(decision) => Some(self.decisions.entries(decision)),
            Key::Date(of) => Some(self.dates.entries(of)),
        }
        .unwrap_or_default()
    }

    fn replace(&mut self, entry: &Entry, key: &Key) {
        for replaced in &entry.replaces {
            if replaced.number > self.seen(&replaced.journal) {
                self.awaited.entry(replaced.clone()).or_default().insert(key.clone());
            } else {
                self.take_away(key, replaced);
            }
        }
    }

    fn take_away(&mut self, key: &Key, entry: &EntryId) {
        match key {
            Key::Mark(cell) => self.cells.entry(cell.clone()).or_default().mark.remove(entry),
            Key::Point(cell, point) => {
                self.cells.entry(cell.clone()).or_default().points.entry(*point).or_default().remove(entry);
            }
            Key::Exception(cell) => self.cells.entry(cell.clone()).or_default().exception.remove(entry),
            Key::Due(scope) => self.dues.remove(scope, entry),
            Key::Post(post) => self.posts.remove(post, entry),
            Key::Assessment(department) => self.assessments.remove(department, entry),
            Key::Meeting(meeting) => self.meetings.remove(meeting, entry),
            Key::Decision(decision) => self.decisions.remove(decision, entry),
            Key::Date(of) => self.dates.remove(of, entry),
        }
    }

    fn put(&mut self, entry: &Entry, at: usize, change: &Change) {
        match change {
            Change::Due(scope, on) => note(self.due_words.entry(scope.clone()).or_default(), entry, *on),
            Change::Exception(cell, it) => {
                note(&mut self.cells.entry(cell.clone()).or_default().exceptions, entry, it.clone());
            }
            _ => {}
        }
        if self.awaited.get(&entry.id).is_some_and(|keys| keys.contains(&change.key())) {
            return;
        }
        match change {
            Change::Mark(cell, mark) => self.cells.entry(cell.clone()).or_default().mark.insert(entry, at, mark),
            Change::Point(cell, point, done) => {
                self.cells.entry(cell.clone()).or_default().points.entry(*point).or_default().insert(entry, at, done);
            }
            Change::Exception(cell, it) => self.cells.entry(cell.clone()).or_default().exception.insert(entry, at, it),
            Change::Due(scope, it) => self.dues.insert(scope, entry, at, it.as_ref()),
            Change::Post(post, it) => self.posts.insert(post, entry, at, it.as_ref()),
            Change::Assessment(department, it) => self.assessments.insert(department, entry, at, it.as_ref()),
            Change::Meeting(meeting, it) => self.meetings.insert(meeting, entry, at, it.as_ref()),
            Change::Decision(decision, it) => self.decisions.insert(decision, entry, at, it.as_ref()),
            Change::Date(of, it) => self.dates.insert(of, entry, at, it.as_ref()),
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
