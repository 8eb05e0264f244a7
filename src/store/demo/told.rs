//! Makes entries of what was said, each knowing of all before it.

use super::Step;
use crate::model::board::Board;
use crate::model::entry::{Entry, EntryId, JournalId, Kind};
use chrono::{DateTime, FixedOffset, TimeDelta};
use std::collections::BTreeMap;

/// The device of the sample's own entries.
pub(super) const SAMPLE: &str = "demo01";

/// Makes entries of steps that stand in the order of their days.
pub(super) fn told(steps: Vec<Step>) -> Vec<Entry> {
    let mut board = Board::default();
    let mut numbers: BTreeMap<String, u64> = BTreeMap::new();
    let mut entries: Vec<Entry> = Vec::with_capacity(steps.len());
    for (index, step) in (0_i64..).zip(steps) {
        let number = numbers.entry(step.by.clone()).or_default();
        *number += 1;
        let morning = step.on.and_hms_opt(8, 0, 0).unwrap_or_default().and_utc().fixed_offset();
        let usual = morning + TimeDelta::minutes(index * 37 % 480);
        let journal = JournalId(format!("{}-{SAMPLE}", step.by));
        let entry = Entry {
            id: EntryId { journal, number: *number },
            by: step.by,
            at: later(usual, board.latest()),
            kind: Kind::Said,
            during: step.during,
            replaces: board.replaced_by(&step.changes),
            changes: step.changes,
            seen: None,
            restores: Vec::new(),
        };
        board.apply(entry.clone());
        entries.push(entry);
    }
    entries
}

fn later(usual: DateTime<FixedOffset>, latest: Option<DateTime<FixedOffset>>) -> DateTime<FixedOffset> {
    latest.map_or(usual, |latest| usual.max(latest + TimeDelta::seconds(20)))
}
