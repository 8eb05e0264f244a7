//! The values that stand for a key: one, or more where writers did not know of each other.

use crate::model::entry::{Entry, EntryId};
use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A value that no later entry has replaced.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head<T> {
    /// The entry that said it.
    pub entry: EntryId,
    /// Who said it; where an entry puts back an earlier word, who had said that.
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

    pub(super) fn remove(&mut self, entry: &EntryId) {
        self.0.retain(|head| head.entry != *entry);
    }

    /// Takes in what an entry says. Of two values that one entry says, the last counts.
    pub(super) fn insert(&mut self, entry: &Entry, change: usize, value: &T)
    where
        T: Clone,
    {
        self.remove(&entry.id);
        let (by, at) = entry.voice(change);
        let head = Head { entry: entry.id.clone(), by: by.to_owned(), at, value: value.clone() };
        let at = self.0.partition_point(|other| (other.at, &other.entry) < (head.at, &head.entry));
        self.0.insert(at, head);
    }

    pub(super) fn entries(&self) -> Vec<EntryId> {
        self.0.iter().map(|head| head.entry.clone()).collect()
    }
}

impl<T: PartialEq> Heads<Option<T>> {
    /// Returns what counts, where it was not taken back.
    pub fn value(&self) -> Option<&T> {
        self.winner().and_then(|head| head.value.as_ref())
    }
}

/// The values of many keys of one kind, each of which may have been taken back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Shelf<K: Ord, T>(BTreeMap<K, Heads<Option<T>>>);

impl<K: Ord, T> Default for Shelf<K, T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<K: Ord + Clone, T: Clone + PartialEq> Shelf<K, T> {
    pub(super) fn get(&self, key: &K) -> Option<&Heads<Option<T>>> {
        self.0.get(key)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&K, &Heads<Option<T>>)> {
        self.0.iter()
    }

    pub(super) fn insert(&mut self, key: &K, entry: &Entry, change: usize, value: Option<&T>) {
        self.0.entry(key.clone()).or_default().insert(entry, change, &value.cloned());
    }

    pub(super) fn remove(&mut self, key: &K, entry: &EntryId) {
        self.0.entry(key.clone()).or_default().remove(entry);
    }

    pub(super) fn entries(&self, key: &K) -> Vec<EntryId> {
        self.0.get(key).map(Heads::entries).unwrap_or_default()
    }
}
