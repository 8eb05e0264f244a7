//! The fold: whatever order journals are read in, the same entries give the same board; what stands is what nobody has
//! replaced.

use crate::support_record::*;
use chrono::{DateTime, FixedOffset, TimeDelta};
use lis::model::board::{Board, RECENT};
use lis::model::entry::{Change, Entry, EntryId, JournalId, Key, Kind};
use lis::model::order::in_causal_order;
use lis::model::state::State::{self, Done, InProgress, NotApplicable, NotStarted};
use lis::model::undo;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// One writer of a made-up record, who has seen some of what the others wrote.
#[derive(Default)]
struct Scribe {
    board: Board,
    journal: Vec<Entry>,
}

/// Something that a scribe does.
#[derive(Debug, Clone)]
enum Deed {
    Says(Vec<Change>),
    /// Reads as much of another's journal as there is.
    Reads(usize),
}

const SCRIBES: usize = 3;

fn change() -> impl Strategy<Value = Change> {
    let mark = (0..3_u8, 0..4_usize).prop_map(|(row, state)| mark(&format!("R{row}"), "SOF", State::ALL[state]));
    let tick =
        (0..2_u8, 1..3_u16, any::<bool>()).prop_map(|(row, at, done)| point(&format!("R{row}"), "SOF", at, done));
    prop_oneof![mark, tick]
}

fn deeds() -> impl Strategy<Value = Vec<(usize, Deed)>> {
    let says = prop::collection::vec(change(), 1..4).prop_map(Deed::Says);
    let reads = (0..SCRIBES).prop_map(Deed::Reads);
    prop::collection::vec((0..SCRIBES, prop_oneof![3 => says, 2 => reads]), 0..40)
}

/// Returns the journals that come of it.
fn journals(deeds: Vec<(usize, Deed)>) -> Vec<Vec<Entry>> {
    let mut scribes: Vec<Scribe> = (0..SCRIBES).map(|_| Scribe::default()).collect();
    for (who, deed) in deeds {
        match deed {
            Deed::Reads(whom) => {
                let journal = scribes[whom].journal.clone();
                for entry in journal {
                    scribes[who].board.apply(entry);
                }
            }
            Deed::Says(changes) => {
                let scribe = &mut scribes[who];
                let entry = entry(who, &scribe.board, changes);
                scribe.board.apply(entry.clone());
                scribe.journal.push(entry);
            }
        }
    }
    scribes.into_iter().map(|scribe| scribe.journal).collect()
}

fn entry(who: usize, board: &Board, changes: Vec<Change>) -> Entry {
    let journal = JournalId(format!("writer-{who}"));
    let noon: DateTime<FixedOffset> = "2026-11-24T12:00:00+01:00".parse().unwrap();
    let seen = Some(board.newly_seen(&journal));
    Entry {
        id: EntryId { number: board.seen(&journal) + 1, journal },
        by: format!("writer-{who}"),
        at: board.latest().map_or(noon, |at| at + TimeDelta::milliseconds(1)),
        kind: Kind::Said,
        during: None,
        replaces: board.replaced_by(&changes),
        changes,
        seen,
        restores: Vec::new(),
    }
}

/// Returns all entries, each journal in its own order, mixed as `picks` says.
fn mixed(journals: &[Vec<Entry>], picks: &[usize]) -> Vec<Entry> {
    let mut rest: Vec<std::collections::VecDeque<Entry>> =
        journals.iter().map(|journal| journal.iter().cloned().collect()).collect();
    let mut all = Vec::new();
    for pick in picks.iter().copied().chain(std::iter::repeat_n(0, 200)) {
        rest.retain(|journal| !journal.is_empty());
        if rest.is_empty() {
            break;
        }
        let at = pick % rest.len();
        all.extend(rest[at].pop_front());
    }
    all
}

/// Says for each key which entries stand: those that no entry about the same key replaces.
fn standing(entries: &[Entry]) -> BTreeMap<Key, BTreeSet<EntryId>> {
    let mut stand: BTreeMap<Key, BTreeSet<EntryId>> = BTreeMap::new();
    for entry in entries {
        for change in &entry.changes {
            stand.entry(change.key()).or_default().insert(entry.id.clone());
        }
    }
    for entry in entries {
        for key in entry.changes.iter().map(Change::key) {
            stand.entry(key).or_default().retain(|id| !entry.replaces.contains(id));
        }
    }
    stand
}

fn standing_on(board: &Board) -> BTreeMap<Key, BTreeSet<EntryId>> {
    let mut stand = BTreeMap::new();
    for (cell, record) in board.cells() {
        if !record.mark.all().is_empty() {
            let ids = record.mark.all().iter().map(|head| head.entry.clone()).collect();
            stand.insert(Key::Mark(cell.clone()), ids);
        }
        for (point, heads) in &record.points {
            let ids = heads.all().iter().map(|head| head.entry.clone()).collect();
            stand.insert(Key::Point(cell.clone(), *point), ids);
        }
    }
    stand
}

proptest! {
    #[test]
    fn any_order_of_reading_gives_the_same_board(deeds in deeds(), picks in prop::collection::vec(0..SCRIBES, 0..60)) {
        let journals = journals(deeds);
        let one_by_one = Board::fold(journals.concat());
        let reversed = Board::fold(journals.iter().rev().cloned().collect::<Vec<_>>().concat());
        let by_time = Board::fold(in_causal_order(journals.concat()));
        prop_assert_eq!(&one_by_one, &reversed);
        prop_assert_eq!(&one_by_one, &by_time);
        prop_assert_eq!(&one_by_one, &Board::fold(mixed(&journals, &picks)));
        prop_assert_eq!(standing_on(&one_by_one), standing(&journals.concat()));
    }

    #[test]
    fn so_does_a_record_with_lines_lost(
        deeds in deeds(),
        lost in prop::collection::vec(any::<prop::sample::Index>(), 0..5),
        picks in prop::collection::vec(0..SCRIBES, 0..60),
    ) {
        let mut journals = journals(deeds);
        for (at, lost) in lost.into_iter().enumerate() {
            let journal = &mut journals[at % SCRIBES];
            if !journal.is_empty() {
                let line = lost.index(journal.len());
                journal.remove(line);
            }
        }
        let board = Board::fold(journals.concat());
        prop_assert_eq!(&board, &Board::fold(mixed(&journals, &picks)));
        prop_assert_eq!(standing_on(&board), standing(&journals.concat()));
    }

    #[test]
    fn reading_twice_changes_nothing(deeds in deeds()) {
        let journals = journals(deeds);
        let once = Board::fold(journals.concat());
        let twice = Board::fold(journals.iter().chain(&journals).flatten().cloned());
        prop_assert_eq!(once, twice);
    }

    #[test]
    fn what_is_seen_is_never_in_conflict_after_one_more_word(deeds in deeds(), change in change()) {
        let mut board = Board::fold(journals(deeds).concat());
        let entry = entry(0, &board, vec![change.clone()]);
        board.apply(entry.clone());
        let stand = standing_on(&board);
        prop_assert_eq!(&stand[&change.key()], &BTreeSet::from([entry.id]));
    }
}

#[test]
fn two_who_did_not_know_of_each_other_are_in_conflict_until_one_replaces_both() {
    let mut board = Board::default();
    let one = entry(0, &Board::default(), vec![mark("R1", "SOF", Done)]);
    let other = entry(1, &Board::default(), vec![mark("R1", "SOF", NotApplicable)]);
    board.apply(one.clone());
    assert!(!board.cell(&cell("R1", "SOF")).unwrap().conflict());
    board.apply(other.clone());
    assert!(board.cell(&cell("R1", "SOF")).unwrap().conflict());
    assert_eq!(state(&board, "R1", "SOF"), NotApplicable, "of one moment, the later name counts");
    let settled = entry(2, &board, vec![mark("R1", "SOF", InProgress)]);
    assert_eq!(settled.replaces, [one.id, other.id]);
    board.apply(settled);
    assert!(!board.cell(&cell("R1", "SOF")).unwrap().conflict());
    assert_eq!(state(&board, "R1", "SOF"), InProgress);
}

#[test]
fn two_who_say_the_same_are_not_in_conflict() {
    let says = |who| entry(who, &Board::default(), vec![mark("R1", "SOF", Done), point("R1", "SOF", 1, true)]);
    let board = Board::fold([says(0), says(1)]);
    assert_eq!(board.cell(&cell("R1", "SOF")).unwrap().mark.all().len(), 2);
    assert!(!board.cell(&cell("R1", "SOF")).unwrap().conflict());
}

#[test]
fn an_entry_that_contradicts_itself_is_taken_at_its_last_word() {
    let both = vec![mark("R1", "SOF", Done), mark("R1", "SOF", InProgress)];
    let board = Board::fold([entry(0, &Board::default(), both)]);
    assert_eq!(state(&board, "R1", "SOF"), InProgress);
    assert!(!board.cell(&cell("R1", "SOF")).unwrap().conflict());
}

#[test]
fn an_entry_replaces_only_what_it_is_about() {
    let mut board = Board::default();
    board.apply(entry(0, &board, vec![mark("R1", "SOF", Done), mark("R2", "SOF", Done)]));
    board.apply(entry(1, &board, vec![mark("R1", "SOF", NotStarted)]));
    assert_eq!((state(&board, "R1", "SOF"), state(&board, "R2", "SOF")), (NotStarted, Done));
}

#[test]
fn a_number_is_given_once_even_when_only_others_remember_it() {
    let mut board = Board::default();
    let first = entry(0, &board, vec![mark("R1", "SOF", Done)]);
    let lost = Entry { id: EntryId { number: 7, ..first.id.clone() }, ..first.clone() };
    let other = Entry { replaces: vec![lost.id.clone()], ..entry(1, &board, vec![mark("R1", "SOF", NotStarted)]) };
    board.apply(first.clone());
    assert_eq!(board.given(&first.id.journal), 1);
    board.apply(other);
    assert_eq!((board.seen(&first.id.journal), board.given(&first.id.journal)), (1, 7));
}

#[test]
fn the_latest_entries_are_remembered_oldest_first() {
    let mut board = Board::default();
    for _ in 0..RECENT + 5 {
        board.apply(entry(0, &board, vec![mark("R1", "SOF", Done)]));
    }
    let numbers: Vec<u64> = board.recent().iter().map(|entry| entry.id.number).collect();
    assert_eq!(numbers, (6..=RECENT as u64 + 5).collect::<Vec<_>>());
}

#[test]
fn a_step_undone_by_two_programs_at_once_is_redone_once() {
    let said = entry(0, &Board::default(), vec![mark("R1", "SOF", Done)]);
    let undone = |number| Entry {
        id: EntryId { number, ..said.id.clone() },
        kind: Kind::Undoes(said.id.clone()),
        ..said.clone()
    };
    let stacks = undo::stacks(&[said.clone(), undone(2), undone(3)]);
    assert_eq!((stacks.undo.len(), stacks.redo), (0, vec![said.id.clone()]));
}

#[test]
fn what_is_taken_back_gives_way_to_the_latest_of_what_it_replaced() {
    let early = entry(0, &Board::default(), vec![mark("R1", "SOF", Done)]);
    let late = Entry {
        at: early.at + TimeDelta::seconds(1),
        ..entry(1, &Board::default(), vec![mark("R1", "SOF", InProgress)])
    };
    let board = Board::fold([early.clone(), late.clone()]);
    let settled = entry(2, &board, vec![mark("R1", "SOF", NotApplicable)]);
    for history in [[early.clone(), late.clone()], [late, early]] {
        assert_eq!(undo::before(&history, &settled, day()), [mark("R1", "SOF", InProgress)]);
    }
}
