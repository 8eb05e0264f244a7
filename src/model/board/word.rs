//! Every word about something, kept beside what stands: who counts how often a date was moved, or looks for the risk
//! assessments that exceptions have rested on, needs them all.

use crate::model::entry::{Entry, EntryId, Kind};
use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One word.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Word<T> {
    /// When it was said.
    pub at: DateTime<FixedOffset>,
    /// The entry that said it.
    pub entry: EntryId,
    /// What was said; none where what stood was lifted or withdrawn.
    pub value: Option<T>,
    /// The entry that it took back, where it did.
    pub undoes: Option<EntryId>,
    /// The entries that its own replaces.
    pub replaces: Vec<EntryId>,
}

/// Takes in a word at its place in time.
pub(super) fn note<T>(words: &mut Vec<Word<T>>, entry: &Entry, value: Option<T>) {
    let undoes = if let Kind::Undoes(id) = &entry.kind { Some(id.clone()) } else { None };
    let at = words.partition_point(|other| (other.at, &other.entry) < (entry.at, &entry.id));
    let replaces = entry.replaces.clone();
    words.insert(at, Word { at: entry.at, entry: entry.id.clone(), value, undoes, replaces });
}

/// Returns words about one thing, none before one of its writer's own or one that it replaces; else the oldest first.
fn in_order<T>(words: &[Word<T>]) -> Vec<&Word<T>> {
    let places: BTreeMap<&EntryId, usize> = words.iter().enumerate().map(|(at, word)| (&word.entry, at)).collect();
    let before = |at: usize| {
        let id = &words[at].entry;
        let own =
            places.range::<&EntryId, _>(..id).next_back().filter(|(it, _)| it.journal == id.journal).map(|(_, at)| *at);
        own.into_iter().chain(words[at].replaces.iter().filter_map(|id| places.get(id).copied()))
    };
    let causal = (0..words.len()).all(|at| before(at).all(|it| it < at));
    if causal {
        return words.iter().collect();
    }
    let (mut order, mut begun) = (Vec::with_capacity(words.len()), vec![false; words.len()]);
    for first in 0..words.len() {
        let mut path = vec![(first, false)];
        while let Some((at, ready)) = path.pop() {
            if ready {
                order.push(&words[at]);
            } else if !std::mem::replace(&mut begun[at], true) {
                path.push((at, true));
                path.extend(before(at).filter(|it| !begun[*it]).map(|it| (it, false)));
            }
        }
    }
    order
}

/// Returns the words that were not taken back, of all words about one thing, the oldest first. What takes a word back is
/// none itself; where the word had been said again meanwhile, it takes that back.
pub fn said<T: PartialEq>(words: &[Word<T>]) -> Vec<&Word<T>> {
    let mut said: Vec<&Word<T>> = Vec::new();
    for word in in_order(words) {
        let Some(target) = &word.undoes else {
            said.push(word);
            continue;
        };
        let meant = words.iter().find(|other| other.entry == *target);
        let again = |it: &&Word<T>| {
            meant.is_some_and(|meant| it.value == meant.value && it.entry.journal == meant.entry.journal)
        };
        let at = said.iter().rposition(|it| it.entry == *target).or_else(|| said.iter().rposition(again));
        if let Some(at) = at {
            said.remove(at);
        }
    }
    said
}
