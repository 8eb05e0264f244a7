//! How far the board has read each journal, and how far the journals say that their writers had read the others.

use super::Board;
use crate::model::entry::{Entry, EntryId, JournalId, JournalNumbers};

impl Board {
    /// Returns the highest number read from this journal, 0 where none was.
    pub fn seen(&self, journal: &JournalId) -> u64 {
        self.read.get(journal).copied().unwrap_or(0)
    }

    /// Returns how far every journal has been read.
    pub fn numbers(&self) -> &JournalNumbers {
        &self.read
    }

    /// Returns how far other journals have been read, of which only what an entry of this journal has not said yet.
    pub fn newly_seen(&self, journal: &JournalId) -> JournalNumbers {
        let said = self.witnessed.get(journal);
        let new = |(other, number): &(&JournalId, &u64)| {
            *other != journal && said.and_then(|said| said.get(*other)).is_none_or(|said| said < *number)
        };
        self.read.iter().filter(new).map(|(other, number)| (other.clone(), *number)).collect()
    }

    /// Returns the highest number of a journal that a writer of another says to have read; 0 where there is none.
    pub fn witnessed(&self, journal: &JournalId) -> u64 {
        self.witnessed.values().filter_map(|seen| seen.get(journal)).copied().max().unwrap_or(0)
    }

    /// Returns the journals of which others have read more than is here: each with how far it was read here, and there.
    pub fn shortfalls(&self) -> Vec<(JournalId, u64, u64)> {
        let mut known = JournalNumbers::new();
        for (journal, number) in self.witnessed.values().flatten() {
            let most = known.entry(journal.clone()).or_default();
            *most = number.max(most).to_owned();
        }
        let short = known.into_iter().map(|(journal, there)| (self.seen(&journal), there, journal));
        short.filter(|(here, there, _)| here < there).map(|(here, there, journal)| (journal, here, there)).collect()
    }

    /// Returns the highest number of this journal that is known to have been given: read, named by an entry that replaces
    /// it, or seen by the writer of another; 0 where there is none. A journal that came back from an old copy must not give
    /// a number twice.
    pub fn given(&self, journal: &JournalId) -> u64 {
        let all =
            EntryId { journal: journal.clone(), number: 0 }..=EntryId { journal: journal.clone(), number: u64::MAX };
        let awaited = self.awaited.range(all).next_back().map_or(0, |(id, _)| id.number);
        awaited.max(self.seen(journal)).max(self.witnessed(journal))
    }

    /// Puts down what an entry says that its writer had seen.
    pub(super) fn witness(&mut self, entry: &Entry) {
        let Some(seen) = entry.seen.as_ref().filter(|seen| !seen.is_empty()) else { return };
        let said = self.witnessed.entry(entry.id.journal.clone()).or_default();
        for (journal, number) in seen {
            let most = said.entry(journal.clone()).or_default();
            *most = number.max(most).to_owned();
        }
    }
}
