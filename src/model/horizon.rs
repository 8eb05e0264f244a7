//! What the writer of an entry had seen of the record when it was written. Told apart by it: what had arrived then, what
//! came later, and what had been said before but arrived later.

use super::entry::{Entry, EntryId, JournalId, JournalNumbers};
use chrono::{DateTime, FixedOffset};
use std::collections::HashMap;

/// What the writer of one entry had seen, with that entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryHorizon {
    id: EntryId,
    at: DateTime<FixedOffset>,
    numbers: JournalNumbers,
}

impl EntryHorizon {
    /// Works out what the writer of an entry had seen; none where its journal does not say. `history` is the whole record in
    /// any order.
    pub fn of(history: &[Entry], entry: &Entry) -> Option<Self> {
        entry.seen.as_ref()?;
        let mut numbers = JournalNumbers::from([(entry.id.journal.clone(), entry.id.number)]);
        let before = |it: &&Entry| it.id.journal == entry.id.journal && it.id.number <= entry.id.number;
        for (journal, number) in history.iter().filter(before).filter_map(|it| it.seen.as_ref()).flatten() {
            let most = numbers.entry(journal.clone()).or_default();
            *most = number.max(most).to_owned();
        }
        Some(Self { id: entry.id.clone(), at: entry.at, numbers })
    }

    /// Tells whether the writer had seen an entry.
    pub fn holds(&self, entry: &Entry) -> bool {
        self.numbers.get(&entry.id.journal).is_some_and(|number| entry.id.number <= *number)
    }

    /// Returns what had been said before by its writers' clocks, but had not arrived: neither seen, nor written in the
    /// knowledge of the entry. `history` is the whole record, each journal in the order of its numbers.
    pub fn late<'a>(&self, history: &'a [Entry]) -> Vec<&'a Entry> {
        let mut aware: HashMap<&JournalId, bool> = HashMap::from([(&self.id.journal, true)]);
        let mut late = Vec::new();
        for entry in history {
            let sees = entry.seen.as_ref().and_then(|seen| seen.get(&self.id.journal));
            let aware = aware.entry(&entry.id.journal).or_default();
            *aware |= sees.is_some_and(|number| *number >= self.id.number);
            if entry.at <= self.at && !*aware && !self.holds(entry) {
                late.push(entry);
            }
        }
        late
    }
}
