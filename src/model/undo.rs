//! What undo and redo would take: worked out from the history, so that it is the same tomorrow and in another program.

use super::board::Board;
use super::entry::{Change, Entry, EntryId, Key, Kind};
use super::state::{Mark, State};
use chrono::NaiveDate;

/// The steps that can be undone and redone, the next one last.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Stacks {
    /// Entries that can be taken back.
    pub undo: Vec<EntryId>,
    /// Entries that can be said again.
    pub redo: Vec<EntryId>,
}

/// Works out the stacks from the writer's own entries, the oldest first.
pub fn stacks<'a>(own: impl IntoIterator<Item = &'a Entry>) -> Stacks {
    let mut stacks = Stacks::default();
    for entry in own {
        match &entry.kind {
            Kind::Said => {
                stacks.undo.push(entry.id.clone());
                stacks.redo.clear();
            }
            Kind::Undoes(id) => {
                stacks.undo.retain(|other| other != id);
                stacks.redo.push(id.clone());
            }
            Kind::Redoes(id) => {
                stacks.redo.retain(|other| other != id);
                stacks.undo.push(id.clone());
            }
        }
    }
    stacks
}

/// Returns the changes that take an entry back: what stood before it, key by key.
///
/// `history` is every entry that may have stood before; `day` dates what had never been said.
pub fn before(history: &[Entry], entry: &Entry, day: NaiveDate) -> Vec<Change> {
    let earlier = |key: &Key| {
        let mut found: Vec<&Entry> = history
            .iter()
            .filter(|other| entry.replaces.contains(&other.id) && other.changes.iter().any(|c| c.key() == *key))
            .collect();
        found.sort_by_key(|other| other.order());
        found.last().and_then(|other| other.changes.iter().rev().find(|c| c.key() == *key).cloned())
    };
    entry
        .changes
        .iter()
        .map(|change| {
            earlier(&change.key()).unwrap_or_else(|| match change {
                Change::Mark(cell, _) => Change::Mark(cell.clone(), Mark::bare(State::NotStarted, day)),
                Change::Point(cell, point, _) => Change::Point(cell.clone(), *point, false),
            })
        })
        .collect()
}

/// Returns the first entry of another writer that has since replaced part of what this entry said. Undoing over it
/// would wipe out somebody else's word.
pub fn overtaken<'a>(
    board: &Board,
    history: &'a [Entry],
    entry: &Entry,
    own: &dyn Fn(&EntryId) -> bool,
) -> Option<&'a Entry> {
    board
        .replaced_by(&entry.changes)
        .into_iter()
        .filter(|id| !own(id) && !entry.replaces.contains(id))
        .find_map(|id| history.iter().find(|other| other.id == id))
}
