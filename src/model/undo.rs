//! What undo and redo would take: worked out from the history, so that it is the same tomorrow and in another program.

use super::board::Board;
use super::entry::{Change, Entry, EntryId, Key, Kind};
use chrono::NaiveDate;

/// The steps that can be undone and redone, the next one last.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Stacks {
    /// Entries that can be taken back.
    pub undo: Vec<EntryId>,
    /// Entries that can be said again.
    pub redo: Vec<EntryId>,
}

/// Works out the stacks from the writer's own entries, the oldest first. What takes back or says again an entry that is
/// not there to be taken, as when two programs did it at once or its line was lost, counts for nothing.
pub fn stacks<'a>(own: impl IntoIterator<Item = &'a Entry>) -> Stacks {
    let mut stacks = Stacks::default();
    for entry in own {
        match &entry.kind {
            Kind::Said => {
                stacks.undo.push(entry.id.clone());
                stacks.redo.clear();
            }
            Kind::Undoes(id) => carry(id, &mut stacks.undo, &mut stacks.redo),
            Kind::Redoes(id) => carry(id, &mut stacks.redo, &mut stacks.undo),
        }
    }
    stacks
}

fn carry(id: &EntryId, from: &mut Vec<EntryId>, to: &mut Vec<EntryId>) {
    if let Some(at) = from.iter().rposition(|other| other == id) {
        to.push(from.remove(at));
    }
}

/// Returns the changes that take an entry back: what stood before it, key by key.
///
/// `history` is every entry that may have stood before; `day` dates what had never been said.
pub fn before(history: &[Entry], entry: &Entry, day: NaiveDate) -> Vec<Change> {
    let mut replaced: Vec<&Entry> = history.iter().filter(|other| entry.replaces.contains(&other.id)).collect();
    replaced.sort_by_key(|other| other.order());
    let earlier = |key: &Key| {
        let mut said = replaced.iter().rev().flat_map(|other| other.changes.iter().rev());
        said.find(|change| change.key() == *key).cloned()
    };
    entry
        .changes
        .iter()
        .map(|change| {
            let key = change.key();
            earlier(&key).unwrap_or_else(|| key.unsaid(day))
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
