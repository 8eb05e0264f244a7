//! Conflicts: somebody who looks at all departments did not know that one had just called something done.

use super::told::SAMPLE;
use crate::model::entry::{Change, Entry, EntryId, JournalId};
use crate::model::state::{Mark, State};
use chrono::TimeDelta;

/// Who did not know.
const BY: &str = "informationssäkerhetssamordnare";

/// Which of the latest words "done" are contradicted, counted from the last, and why.
const WHY: [(usize, &str); 3] = [
    (14, "Rutinen är beslutad men inte känd på alla enheter."),
    (5, "Stickprov visar att två system saknas i förteckningen."),
    (0, "Underlaget saknas ännu i diariet."),
];

/// Returns entries that contradict some of the latest, the oldest first.
pub(super) fn contradictions(entries: &[Entry]) -> Vec<Entry> {
    let done = |entry: &Entry| match entry.changes.as_slice() {
        [Change::Mark(cell, mark)] if mark.state == State::Done => Some((cell.clone(), mark.since)),
        _ => None,
    };
    let latest: Vec<_> = entries.iter().rev().filter_map(|entry| done(entry).map(|said| (entry, said))).collect();
    let known = WHY.iter().filter_map(|(at, why)| latest.get(*at).map(|(entry, said)| (*entry, said.clone(), *why)));
    // What was said again since, somebody has seen to.
    let last = |entry: &Entry| entries.iter().all(|other| !other.replaces.contains(&entry.id));
    (1..)
        .zip(known.filter(|(entry, ..)| last(entry)))
        .map(|(number, (entry, (cell, since), why))| Entry {
            id: EntryId { journal: JournalId(format!("{BY}-{SAMPLE}")), number },
            by: BY.to_owned(),
            at: entry.at + TimeDelta::minutes(5),
            changes: vec![Change::Mark(
                cell,
                Mark { note: Some(why.to_owned()), ..Mark::bare(State::InProgress, since) },
            )],
            ..entry.clone()
        })
        .collect()
}
