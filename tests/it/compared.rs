//! Two snapshots say the same as the record that they were made from, over three years of four writers.

use crate::support_history::{DAYS, history};
use chrono::{Days, NaiveDate};
use lis::export::Snapshot;
use lis::export::json::{SnapshotRead, seen};
use lis::export::make::make;
use lis::export::order::{Format, Order};
use lis::model::board::Board;
use lis::model::chance::Chance;
use lis::model::entry::Entry;
use lis::progress::changes::seen::apart;
use lis::progress::changes::{What, in_history};
use lis::words::lang::Lang;

fn snapshot(entries: &[Entry], day: NaiveDate) -> SnapshotRead {
    let board = Board::as_of(entries, day);
    let snapshot = Snapshot::take(Lang::Sv, &history().plan, &board, day);
    seen(&make(&snapshot, Format::Json, &Order::default()).unwrap()).unwrap()
}

/// Names what is different, in an order that does not depend on who told it.
fn named<'a>(whats: impl Iterator<Item = &'a What>) -> Vec<String> {
    let mut names: Vec<String> = whats.map(|what| format!("{what:?}")).collect();
    names.sort();
    names
}

#[test]
fn two_snapshots_say_what_the_record_says() {
    let (plan, entries, last) = (&history().plan, history().by_time(), history().day);
    let mut chance = Chance::new(7);
    let mut told = 0;
    for _ in 0..3 {
        let mut day = || last - Days::new(u64::from(chance.below(u32::try_from(DAYS).unwrap())));
        let (one, other) = (day(), day());
        let (from, to) = (one.min(other), one.max(other));
        let of_record = in_history(plan, &entries, from, to);
        let of_files = apart(Some(plan), &snapshot(&entries, from).seen, &snapshot(&entries, to).seen);
        assert_eq!(
            named(of_files.iter().map(|it| &it.what)),
            named(of_record.iter().map(|it| &it.what)),
            "{from} {to}"
        );
        told += of_files.len();
    }
    assert!(told > 50, "much has changed in between: {told}");
}
