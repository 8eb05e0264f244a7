//! Clocks that are wrong: an entry's day is its writer's own, and the order of cause is kept by what writers had seen.

use crate::support_record::{date, mark, state};
use chrono::{DateTime, FixedOffset, NaiveDate, TimeDelta};
use lis::model::board::Board;
use lis::model::entry::{Change, Entry, EntryId, JournalId, Kind};
use lis::model::order::in_causal_order;
use lis::model::state::State::{Done, InProgress, NotApplicable, NotStarted};
use proptest::prelude::*;
use std::collections::BTreeSet;

const WRITERS: usize = 4;
const STATES: [lis::model::state::State; 4] = [Done, InProgress, NotApplicable, NotStarted];

/// What happens next: somebody writes about a cell, or reads what another has written.
#[derive(Debug, Clone)]
enum Turn {
    Writes { who: usize, cell: usize, state: usize },
    Reads { who: usize, whose: usize },
}

fn turns() -> impl Strategy<Value = Vec<Turn>> {
    let writes = (0..WRITERS, 0..3_usize, 0..4_usize).prop_map(|(who, cell, state)| Turn::Writes { who, cell, state });
    let reads = (0..WRITERS, 0..WRITERS).prop_map(|(who, whose)| Turn::Reads { who, whose });
    prop::collection::vec(prop_oneof![3 => writes, 2 => reads], 0..60)
}

/// Clocks that are wrong by up to 400 days, each its own way.
fn skews() -> impl Strategy<Value = Vec<i64>> {
    prop::collection::vec(-400..=400_i64, WRITERS)
}

fn about(cell: usize, state: usize) -> Change {
    mark(["R1", "R2", "R3"][cell], "SOF", STATES[state])
}

fn start() -> DateTime<FixedOffset> {
    "2026-11-24T12:00:00+01:00".parse().unwrap()
}

/// Returns each writer's journal. Half a day passes from turn to turn.
fn journals(turns: &[Turn], skews: &[i64]) -> Vec<Vec<Entry>> {
    let mut boards = vec![Board::default(); WRITERS];
    let mut journals: Vec<Vec<Entry>> = vec![Vec::new(); WRITERS];
    for (at, turn) in turns.iter().enumerate() {
        match *turn {
            Turn::Writes { who, cell, state } => {
                let passed = TimeDelta::hours(12 * i64::try_from(at).unwrap());
                let entry =
                    written(who, &boards[who], start() + passed + TimeDelta::days(skews[who]), about(cell, state));
                boards[who].apply(entry.clone());
                journals[who].push(entry);
            }
            Turn::Reads { who, whose } => {
                for entry in &journals[whose] {
                    boards[who].apply(entry.clone());
                }
            }
        }
    }
    journals
}

fn written(who: usize, board: &Board, at: DateTime<FixedOffset>, change: Change) -> Entry {
    let (by, changes) = (format!("writer-{who}"), vec![change]);
    let journal = JournalId(format!("{by}-aaaa"));
    Entry {
        id: EntryId { number: board.seen(&journal) + 1, journal: journal.clone() },
        by,
        at,
        kind: Kind::Said,
        during: None,
        replaces: board.replaced_by(&changes),
        changes,
        seen: Some(board.newly_seen(&journal)),
        restores: Vec::new(),
    }
}

/// Returns all entries, each journal in its own order, mixed as `picks` says.
fn mixed(journals: &[Vec<Entry>], picks: &[usize]) -> Vec<Entry> {
    let mut rest: Vec<_> = journals.iter().map(|journal| journal.iter()).collect();
    let mut all = Vec::new();
    for pick in picks {
        all.extend(rest[*pick].next().cloned());
    }
    all.extend(rest.into_iter().flatten().cloned());
    all
}

/// Returns, for every entry, all that came before it: its writer's own, all that was seen or is replaced, and so on.
fn causes(all: &[Entry]) -> Vec<BTreeSet<EntryId>> {
    let mut causes: Vec<BTreeSet<EntryId>> = Vec::new();
    for entry in all {
        let own = (1..entry.id.number).map(|number| EntryId { number, ..entry.id.clone() });
        let seen = entry
            .seen
            .iter()
            .flatten()
            .flat_map(|(journal, number)| (1..=*number).map(|number| EntryId { journal: journal.clone(), number }));
        causes.push(own.chain(seen).chain(entry.replaces.iter().cloned()).collect());
    }
    causes
}

proptest! {
    #[test]
    fn every_reader_gets_the_same_board_and_the_same_order(
        turns in turns(),
        skews in skews(),
        picks in prop::collection::vec(0..WRITERS, 0..60),
    ) {
        let journals = journals(&turns, &skews);
        let (all, mixed) = (journals.concat(), mixed(&journals, &picks));
        prop_assert_eq!(Board::fold(all.clone()), Board::fold(mixed.clone()));
        let order = in_causal_order(all);
        prop_assert_eq!(&order, &in_causal_order(mixed));
        prop_assert_eq!(Board::fold(order.clone()), Board::fold(journals.concat()));
        let mut before: BTreeSet<EntryId> = BTreeSet::new();
        for (entry, causes) in order.iter().zip(causes(&order)) {
            prop_assert!(causes.is_subset(&before), "{} comes too early", entry.id);
            before.insert(entry.id.clone());
        }
    }

    #[test]
    fn a_past_day_holds_what_is_dated_up_to_it_and_nothing_that_was_replaced_comes_back(
        turns in turns(),
        skews in skews(),
        day in -420..=460_i64,
    ) {
        let order = in_causal_order(journals(&turns, &skews).concat());
        let day = date("2026-11-24") + TimeDelta::days(day);
        let within: Vec<&Entry> = order.iter().filter(|entry| entry.day() <= day).collect();
        let board = Board::as_of(&order, day);
        prop_assert_eq!(board.count(), within.len() as u64);
        for cell in 0..3 {
            prop_assert_eq!(heads(&board, cell), expected(&order, &within, cell), "cell {}", cell);
        }
    }

    #[test]
    fn what_another_clock_says_moves_no_entry(turns in turns(), skews in skews(), other in -400..=400_i64) {
        let before = journals(&turns, &skews);
        let after = journals(&turns, &[&[other], &skews[1..]].concat());
        for who in 1..WRITERS {
            let days = |journals: &[Vec<Entry>]| -> Vec<NaiveDate> { journals[who].iter().map(Entry::day).collect() };
            prop_assert_eq!(days(&before), days(&after));
        }
    }
}

fn heads(board: &Board, cell: usize) -> BTreeSet<EntryId> {
    let lis::model::entry::Key::Mark(of) = about(cell, 0).key() else { unreachable!() };
    let record = board.cell(&of);
    record.map(|it| it.mark.all().iter().map(|head| head.entry.clone()).collect()).unwrap_or_default()
}

/// Returns what stands by the definition: of the entries within, those about the cell that no other within has replaced,
/// be it by way of others.
fn expected(all: &[Entry], within: &[&Entry], cell: usize) -> BTreeSet<EntryId> {
    let key = about(cell, 0).key();
    let mut gone: BTreeSet<EntryId> = BTreeSet::new();
    for entry in within.iter().filter(|entry| entry.changes[0].key() == key) {
        let mut next = entry.replaces.clone();
        while let Some(id) = next.pop() {
            if gone.insert(id.clone()) {
                next.extend(all.iter().filter(|it| it.id == id).flat_map(|it| it.replaces.clone()));
            }
        }
    }
    let about = within.iter().filter(|entry| entry.changes[0].key() == key).map(|entry| entry.id.clone());
    about.filter(|id| !gone.contains(id)).collect()
}

#[test]
fn entries_that_claim_to_have_seen_each_other_are_all_there() {
    let board = Board::default();
    let claim = |who: usize, other: &str| Entry {
        seen: Some([(JournalId(other.to_owned()), 5)].into()),
        ..written(who, &board, start(), about(0, 0))
    };
    let (one, other) = (claim(0, "writer-1-aaaa"), claim(1, "writer-0-aaaa"));
    let all = in_causal_order(vec![other.clone(), one.clone()]);
    assert_eq!(all, [one, other]);
}

#[test]
fn what_was_seen_of_a_journal_that_is_shorter_now_is_known() {
    let mut board = Board::default();
    for state in 0..3 {
        board.apply(written(0, &board, start(), about(0, state)));
    }
    let seen = written(1, &board, start(), about(1, 0));
    assert_eq!(seen.seen, Some([(JournalId("writer-0-aaaa".into()), 3)].into()));
    board.apply(seen.clone());
    assert_eq!(board.newly_seen(&seen.id.journal), [].into(), "said once, it is not said again");
    let short = Board::fold([written(0, &Board::default(), start(), about(0, 0)), seen]);
    assert_eq!(short.shortfalls(), [(JournalId("writer-0-aaaa".into()), 1, 3)]);
    assert_eq!(short.given(&JournalId("writer-0-aaaa".into())), 3, "and its numbers are not given again");
    assert_eq!(state(&short, "R2", "SOF"), Done);
}
