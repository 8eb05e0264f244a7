//! The fold of a part of a history, such as all that is dated up to a day. Clocks differ, so an entry that belongs to the
//! part may replace one that does not: what that one had replaced does not come back.

use super::Board;
use crate::model::entry::{Entry, EntryId, JournalId};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet, HashMap};

impl Board {
    /// Folds what had been written by the end of a day, each entry's day being that of its writer. Entries may come in
    /// any order.
    pub fn as_of<'a>(entries: impl IntoIterator<Item = &'a Entry>, day: NaiveDate) -> Self {
        Self::of_those(entries, |entry| entry.day() <= day)
    }

    /// Folds the entries that belong to a part. They may come in any order.
    pub fn of_those<'a>(entries: impl IntoIterator<Item = &'a Entry>, belongs: impl Fn(&Entry) -> bool) -> Self {
        let all: Vec<&Entry> = entries.into_iter().collect();
        let (mut within, outside): (Vec<&Entry>, Vec<&Entry>) = all.into_iter().partition(|entry| belongs(entry));
        within.sort_by(|a, b| a.id.cmp(&b.id));
        let skipped = SkippedEntries::of(&within, outside);
        Self::fold(within.into_iter().map(|entry| skipped.carried(entry)))
    }
}

/// The entries outside of a part that an entry within it replaces, or that those replace.
struct SkippedEntries<'a>(HashMap<&'a EntryId, &'a Entry>);

impl<'a> SkippedEntries<'a> {
    fn of(within: &[&'a Entry], outside: Vec<&'a Entry>) -> Self {
        // Where clocks agree nothing within replaces anything outside; the first number outside tells.
        let mut first: BTreeMap<&JournalId, u64> = BTreeMap::new();
        for entry in &outside {
            let number = first.entry(&entry.id.journal).or_insert(entry.id.number);
            *number = entry.id.number.min(*number);
        }
        let may = |id: &EntryId| first.get(&id.journal).is_some_and(|first| id.number >= *first);
        if within.iter().any(|entry| entry.replaces.iter().any(may)) {
            Self(outside.into_iter().map(|entry| (&entry.id, entry)).collect())
        } else {
            Self(HashMap::new())
        }
    }

    /// Returns an entry that also replaces what the entries outside had replaced that it replaces.
    fn carried(&self, entry: &Entry) -> Entry {
        let mut entry = entry.clone();
        let skipped = |id: &EntryId| self.0.get(id).copied();
        if !self.0.is_empty() && entry.replaces.iter().any(|id| skipped(id).is_some()) {
            let mut all: BTreeSet<EntryId> = BTreeSet::new();
            let mut next = std::mem::take(&mut entry.replaces);
            while let Some(id) = next.pop() {
                let further = skipped(&id).map(|it| it.replaces.clone()).unwrap_or_default();
                if all.insert(id) {
                    next.extend(further);
                }
            }
            entry.replaces = all.into_iter().filter(|id| *id != entry.id).collect();
        }
        entry
    }
}
