//! The order of a history. Clocks differ, so time alone is no order of cause: an entry comes after those before it in its
//! journal, those that its writer had seen, and those that it replaces; among entries that did not know of each other, the
//! earlier by its writer's clock comes first. Every reader of the same entries gets the same order.

use super::entry::{Entry, JournalId};
use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};

/// Returns entries in causal order. Takes n·log n steps for n entries; where clocks agree, sorting by time is all there is.
pub fn in_causal_order(mut entries: Vec<Entry>) -> Vec<Entry> {
    entries.sort_by(|a, b| a.order().cmp(&b.order()));
    let Some(order) = JournalMerge::new(&entries).order() else { return entries };
    let mut entries: Vec<Option<Entry>> = entries.into_iter().map(Some).collect();
    order.into_iter().filter_map(|at| entries.get_mut(at).and_then(Option::take)).collect()
}

/// One journal on its way into the order.
#[derive(Default)]
struct PendingJournal<'a> {
    /// Its entries in the order of their numbers: the number, and the place in time.
    entries: Vec<(u64, usize)>,
    /// How many of them have their place.
    placed: usize,
    /// How many of the next entry's conditions are known to be met.
    met: usize,
    /// Journals whose next entry waits for this one to get past a number.
    waiting: BinaryHeap<Reverse<(u64, usize)>>,
    /// What the next entry waits for: journal and number.
    conditions: Vec<(&'a JournalId, u64)>,
}

/// The merge of journals into one order.
struct JournalMerge<'a> {
    all: &'a [Entry],
    names: HashMap<&'a JournalId, usize>,
    journals: Vec<PendingJournal<'a>>,
}

impl<'a> JournalMerge<'a> {
    /// Takes entries that are sorted by time.
    fn new(all: &'a [Entry]) -> Self {
        let (mut names, mut journals) = (HashMap::new(), Vec::<PendingJournal<'a>>::new());
        for (at, entry) in all.iter().enumerate() {
            let journal = *names.entry(&entry.id.journal).or_insert_with(|| {
                journals.push(PendingJournal::default());
                journals.len() - 1
            });
            if let Some(journal) = journals.get_mut(journal) {
                journal.entries.push((entry.id.number, at));
            }
        }
        Self { all, names, journals }
    }

    /// Returns the places in time in causal order; none where time is causal order already.
    fn order(mut self) -> Option<Vec<usize>> {
        if self.sorted_by_time() {
            return None;
        }
        for journal in &mut self.journals {
            journal.entries.sort_unstable();
        }
        let (mut ready, mut left) = (BinaryHeap::new(), BinaryHeap::new());
        for journal in 0..self.journals.len() {
            self.offer(journal, &mut ready, &mut left);
        }
        let mut order = Vec::with_capacity(self.all.len());
        // Nothing is ready only where entries claim to have seen each other, which no program writes: the earliest goes on.
        while let Some(Reverse((at, journal))) = ready.pop().or_else(|| left.pop()) {
            let Some(pending) = self.journals.get_mut(journal) else { continue };
            if pending.entries.get(pending.placed).is_none_or(|(_, next)| *next != at) {
                continue;
            }
            pending.placed += 1;
            order.push(at);
            self.offer(journal, &mut ready, &mut left);
            for journal in self.freed(journal) {
                self.offer_again(journal, &mut ready);
            }
        }
        Some(order)
    }

    /// Tells whether the order of time is a causal one.
    fn sorted_by_time(&self) -> bool {
        let mut last: Vec<u64> = vec![0; self.journals.len()];
        let highest = |pending: &PendingJournal<'_>| pending.entries.iter().map(|(number, _)| *number).max();
        let highest: Vec<u64> = self.journals.iter().map(|it| highest(it).unwrap_or(0)).collect();
        self.all.iter().all(|entry| {
            // What nobody has read any more holds nothing up.
            let met = |(journal, number): (&JournalId, u64)| {
                let of = self.names.get(journal).copied();
                of.is_none_or(|of| number.min(highest[of]) <= last[of] || *journal == entry.id.journal)
            };
            let causal = conditions(entry).all(met);
            let own = self.names.get(&entry.id.journal).copied().unwrap_or(0);
            let grows = entry.id.number > last[own];
            last[own] = entry.id.number;
            causal && grows
        })
    }

    /// Puts a journal's next entry among those that are ready, or lets it wait.
    fn offer(&mut self, journal: usize, ready: &mut Places, left: &mut Places) {
        let all = self.all;
        let Some(pending) = self.journals.get_mut(journal) else { return };
        let Some((_, at)) = pending.entries.get(pending.placed).copied() else { return };
        pending.met = 0;
        pending.conditions = all.get(at).into_iter().flat_map(conditions).collect();
        if !self.offer_again(journal, ready) {
            left.push(Reverse((at, journal)));
        }
    }

    /// Looks whether what a journal's next entry waits for has its place.
    fn offer_again(&mut self, journal: usize, ready: &mut Places) -> bool {
        loop {
            let Some(pending) = self.journals.get(journal) else { return false };
            let Some((_, at)) = pending.entries.get(pending.placed).copied() else { return false };
            let Some((of, number)) = pending.conditions.get(pending.met).copied() else {
                ready.push(Reverse((at, journal)));
                return true;
            };
            let of = self.names.get(of).copied().filter(|of| *of != journal);
            let other = of.and_then(|of| self.journals.get_mut(of));
            if let Some(other) = other.filter(|other| other.next().is_some_and(|next| next <= number)) {
                other.waiting.push(Reverse((number, journal)));
                return false;
            }
            if let Some(pending) = self.journals.get_mut(journal) {
                pending.met += 1;
            }
        }
    }

    /// Returns the journals that need not wait for this one any longer.
    fn freed(&mut self, journal: usize) -> Vec<usize> {
        let Some(pending) = self.journals.get_mut(journal) else { return Vec::new() };
        let next = pending.next().unwrap_or(u64::MAX);
        let mut freed = Vec::new();
        while let Some(Reverse((number, journal))) = pending.waiting.peek().copied().filter(|it| it.0.0 < next) {
            pending.waiting.pop();
            freed.push(journal);
            debug_assert!(number < next);
        }
        freed
    }
}

impl PendingJournal<'_> {
    fn next(&self) -> Option<u64> {
        self.entries.get(self.placed).map(|(number, _)| *number)
    }
}

/// Places in time, the earliest first, each with its journal.
type Places = BinaryHeap<Reverse<(usize, usize)>>;

/// Returns what has to come before an entry, besides the entries before it in its journal.
fn conditions(entry: &Entry) -> impl Iterator<Item = (&JournalId, u64)> {
    let seen = entry.seen.iter().flatten().map(|(journal, number)| (journal, *number));
    seen.chain(entry.replaces.iter().map(|id| (&id.journal, id.number)))
}
