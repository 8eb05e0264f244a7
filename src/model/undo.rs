//! What undo and redo would take: worked out from the history, so that it is the same tomorrow and in another program.

use super::board::Board;
use super::entry::{Change, Entry, EntryId, Key, Kind, RestoredWord};
use chrono::NaiveDate;
use std::collections::{HashMap, HashSet};

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
    let known: HashMap<&EntryId, &Entry> = history.iter().map(|other| (&other.id, other)).collect();
    entry
        .changes
        .iter()
        .map(|change| {
            let key = change.key();
            let stood = stood_before(&known, entry, &key);
            stood.map_or_else(|| key.unsaid(day), |(_, change)| change.clone())
        })
        .collect()
}

/// Returns whose words those changes are: the earlier ones that stood, for those keys of which something had been said.
pub fn restored(history: &[Entry], entry: &Entry) -> Vec<RestoredWord> {
    let known: HashMap<&EntryId, &Entry> = history.iter().map(|other| (&other.id, other)).collect();
    let word = |(change, said): (usize, &Change)| {
        let (other, stood) = stood_before(&known, entry, &said.key())?;
        let place = other.changes.iter().position(|it| std::ptr::eq(it, stood))?;
        let (by, at) = other.voice(place);
        let of = other.restores.iter().find(|it| it.change == place).map_or(&other.id, |it| &it.entry);
        Some(RestoredWord { change, entry: of.clone(), by: by.to_owned(), at })
    };
    entry.changes.iter().enumerate().filter_map(word).collect()
}

/// Returns what stood for a key before an entry, and who had said it: of all entries that it replaces the latest of those
/// that had not replaced each other.
fn stood_before<'a>(known: &HashMap<&EntryId, &'a Entry>, entry: &Entry, key: &Key) -> Option<(&'a Entry, &'a Change)> {
    let said = |other: &'a Entry| other.changes.iter().rev().find(|change| change.key() == *key);
    let replaced = |of: &Entry| -> Vec<(&'a Entry, &'a Change)> {
        let others = of.replaces.iter().filter_map(|id| known.get(id).copied());
        others.filter_map(|other| Some((other, said(other)?))).collect()
    };
    let mut stood = replaced(entry);
    if stood.len() > 1 {
        let (mut gone, mut next) = (HashSet::new(), stood.clone());
        while let Some((other, _)) = next.pop() {
            next.extend(replaced(other).into_iter().filter(|(it, _)| gone.insert(&it.id)));
        }
        stood.retain(|(other, _)| !gone.contains(&other.id));
    }
    stood.into_iter().max_by_key(|(other, _)| other.order())
}

/// Returns the first entry of another writer that has since replaced part of what this entry said. Undoing over it
/// would wipe out somebody else's word. One that only puts the writer's own word back is none.
pub fn overtaken<'a>(
    board: &Board,
    history: &'a [Entry],
    entry: &Entry,
    own: &dyn Fn(&EntryId) -> bool,
) -> Option<&'a Entry> {
    let about: HashSet<Key> = entry.changes.iter().map(Change::key).collect();
    let puts_back = |other: &Entry| {
        let own_word = |at: usize| other.restores.iter().any(|it| it.change == at && own(&it.entry));
        other.changes.iter().enumerate().all(|(at, change)| own_word(at) || !about.contains(&change.key()))
    };
    board
        .replaced_by(&entry.changes)
        .into_iter()
        .filter(|id| !own(id) && !entry.replaces.contains(id))
        .find_map(|id| history.iter().find(|other| other.id == id && !puts_back(other)))
}
