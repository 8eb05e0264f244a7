//! Small rules of the model: what a late line does to the board, what undo takes next, which needs run in a ring.
//! Any order of reading is in `record`, undo through a workspace in `undo`.

use crate::support_entry::{id, noon, says};
use crate::support_plan;
use crate::support_record::{cell, date, mark, noted, point, state};
use chrono::TimeDelta;
use lis::model::board::{Board, RECENT};
use lis::model::check::check;
use lis::model::entry::{Entry, EntryId, Kind};
use lis::model::fault::{Part, Problem};
use lis::model::id::DeliverableId;
use lis::model::plan::Parts;
use lis::model::state::State::{Done, InProgress, NotApplicable, NotStarted};
use lis::model::undo::{Stacks, before, overtaken, stacks};
use proptest::prelude::{Just, any, prop, prop_assert, prop_assert_eq, prop_oneof, proptest};
use proptest::sample::Index;
use rstest::rstest;
use std::collections::BTreeSet;
use std::sync::Arc;

#[test]
fn an_entry_that_comes_after_the_one_that_replaces_it_stands_only_for_the_rest() {
    let first = says(&Board::default(), "anna", vec![mark("R1", "SOF", Done), point("R1", "SOF", 2, true)]);
    let seen = Board::fold([first.clone()]);
    let second = says(&seen, "bo", vec![mark("R1", "SOF", InProgress)]);
    assert_eq!(second.replaces, [id("anna", 1)]);
    let mut late = Board::fold([second.clone()]);
    assert!(!late.cell(&cell("R1", "SOF")).unwrap().point(2), "the point is not known yet");
    late.apply(first.clone());
    assert_eq!(state(&late, "R1", "SOF"), InProgress);
    let record = late.cell(&cell("R1", "SOF")).unwrap();
    assert!(record.point(2) && !record.conflict());
    assert_eq!(late, Board::fold([first, second]));
}

#[test]
fn an_entry_read_before_or_passed_over_changes_nothing() {
    let one = says(&Board::default(), "anna", vec![mark("R1", "SOF", Done)]);
    let two = says(&Board::fold([one.clone()]), "anna", vec![mark("R2", "SOF", Done)]);
    let board = Board::fold([one.clone(), two.clone()]);
    let other = Entry { changes: vec![mark("R1", "SOF", NotApplicable)], replaces: vec![], ..one.clone() };
    for again in [one.clone(), two.clone(), other] {
        let mut read = board.clone();
        read.apply(again);
        assert_eq!(read, board);
    }
    let skipped = Board::fold([two, one]);
    assert_eq!((skipped.count(), skipped.seen(&id("anna", 1).journal)), (1, 2));
    assert_eq!(state(&skipped, "R1", "SOF"), NotStarted, "a number behind what was read is not taken");
}

#[test]
fn a_conflict_over_a_point_ends_with_the_next_word_about_that_point() {
    let nothing = Board::default();
    let tick = |who, done| says(&nothing, who, vec![point("R1", "SOF", 1, done), point("R1", "SOF", 2, true)]);
    let mut board = Board::fold([tick("anna", true), tick("bo", false)]);
    let conflict = |board: &Board| board.cell(&cell("R1", "SOF")).unwrap().conflict();
    assert!(conflict(&board));
    board.apply(says(&board, "anna", vec![point("R1", "SOF", 2, false), mark("R1", "SOF", Done)]));
    assert!(conflict(&board), "neither another point nor a mark settles it");
    let settled = says(&board, "bo", vec![point("R1", "SOF", 1, true)]);
    assert_eq!(settled.replaces, [id("anna", 1), id("bo", 1)]);
    board.apply(settled);
    assert!(!conflict(&board) && board.cell(&cell("R1", "SOF")).unwrap().point(1));
}

proptest! {
    #[test]
    fn the_latest_are_remembered_alike_in_any_order(turns in prop::collection::vec(any::<bool>(), RECENT..RECENT * 3)) {
        let entry = |at: usize, who: &str, number: u64| Entry {
            id: id(who, number),
            at: noon() + TimeDelta::seconds(i64::try_from(at / 3).unwrap()),
            ..says(&Board::default(), who, vec![mark("R1", "SOF", Done)])
        };
        let mut journals = [Vec::new(), Vec::new()];
        for (at, anna) in turns.into_iter().enumerate() {
            let journal = &mut journals[usize::from(anna)];
            journal.push(entry(at, ["bo", "anna"][usize::from(anna)], journal.len() as u64 + 1));
        }
        let boards = [[0, 1], [1, 0]].map(|order| Board::fold(order.iter().flat_map(|&at| journals[at].clone())));
        prop_assert_eq!(&boards[0], &boards[1]);
        let mut all = journals.concat();
        all.sort_by(|a, b| a.order().cmp(&b.order()));
        prop_assert_eq!(&boards[0].recent()[..], &all[all.len() - RECENT..]);
        prop_assert_eq!(boards[0].latest(), all.last().map(|entry| entry.at));
    }

    #[test]
    fn the_name_of_an_entry_is_read_as_it_is_written(journal in "[a-zåäö:0-9-]{0,12}", number in any::<u64>()) {
        let id = id(&journal, number);
        prop_assert_eq!(id.to_string().parse::<EntryId>(), Ok(id));
    }
}

#[rstest]
#[case("")]
#[case("anna")]
#[case("anna:")]
#[case("anna:x")]
#[case("anna:-1")]
#[case("anna:18446744073709551616")]
fn what_names_no_entry_is_handed_back(#[case] text: &str) {
    assert_eq!(text.parse::<EntryId>(), Err(text.to_owned()));
}

/// Reads a writer's entries: `+` says something, `-3` undoes entry 3, `=3` says it again.
fn own(history: &str) -> Vec<Entry> {
    let kind = |word: &str| match word.split_at(1) {
        ("-", number) => Kind::Undoes(id("anna", number.parse().unwrap())),
        ("=", number) => Kind::Redoes(id("anna", number.parse().unwrap())),
        _ => Kind::Said,
    };
    let entry = |(at, word)| Entry { id: id("anna", at), kind: kind(word), ..says(&Board::default(), "anna", vec![]) };
    (1..).zip(history.split_whitespace()).map(entry).collect()
}

#[rstest]
#[case::nothing("", &[], &[])]
#[case::said("+ +", &[1, 2], &[])]
#[case::undone("+ + -2", &[1], &[2])]
#[case::all_undone("+ + -2 -1", &[], &[2, 1])]
#[case::and_redone("+ + -2 -1 =1", &[1], &[2])]
#[case::in_order("+ + -2 -1 =1 =2", &[1, 2], &[])]
#[case::something_new("+ + -2 +", &[1, 4], &[])]
#[case::redone_and_undone("+ -1 =1 -1", &[], &[1])]
#[case::undone_out_of_order("+ + -1", &[2], &[1])]
#[case::undone_twice("+ -1 -1", &[], &[1])]
#[case::redone_twice("+ -1 =1 =1", &[1], &[])]
#[case::what_is_not_there("+ -9 =9 -2", &[1], &[])]
fn undo_and_redo_take_what_was_said_last(#[case] history: &str, #[case] undo: &[u64], #[case] redo: &[u64]) {
    let ids = |numbers: &[u64]| numbers.iter().map(|&number| id("anna", number)).collect();
    assert_eq!(stacks(&own(history)), Stacks { undo: ids(undo), redo: ids(redo) });
}

proptest! {
    #[test]
    fn nothing_can_be_undone_twice_or_without_having_been_said(
        words in prop::collection::vec((prop_oneof![2 => Just('+'), 2 => Just('-'), 1 => Just('=')], 1..20_u64), 0..20)
    ) {
        let history: Vec<String> = words.iter().map(|(sign, number)| format!("{sign}{number}")).collect();
        let entries = own(&history.join(" "));
        let Stacks { undo, redo } = stacks(&entries);
        let said: BTreeSet<&EntryId> = entries.iter().filter(|it| it.kind == Kind::Said).map(|it| &it.id).collect();
        let both: BTreeSet<&EntryId> = undo.iter().chain(&redo).collect();
        prop_assert!(both.is_subset(&said));
        prop_assert_eq!(both.len(), undo.len() + redo.len());
    }
}

#[test]
fn a_step_is_taken_back_key_by_key() {
    let one =
        says(&Board::default(), "anna", vec![noted("R1", "SOF", InProgress, "på gång"), point("R1", "SOF", 1, true)]);
    let board = Board::fold([one.clone()]);
    let changes = vec![
        mark("R1", "SOF", Done),
        point("R1", "SOF", 1, false),
        point("R1", "SOF", 2, true),
        mark("R2", "SOF", Done),
    ];
    let two = says(&board, "anna", changes);
    let on = date("2026-11-24");
    let expected = [
        noted("R1", "SOF", InProgress, "på gång"),
        point("R1", "SOF", 1, true),
        point("R1", "SOF", 2, false),
        mark("R2", "SOF", NotStarted),
    ];
    assert_eq!(before(&[one.clone(), two.clone()], &two, on), expected);
    let unknown = before(&[], &two, on);
    assert_eq!(unknown[0], mark("R1", "SOF", NotStarted), "what was lost cannot come back");
}

#[test]
fn only_others_and_only_what_came_later_can_overtake_a_step() {
    let mut board = Board::default();
    let mut history = Vec::new();
    let mut say = |board: &mut Board, who: &str, deliverable: &str| {
        let entry = says(board, who, vec![mark(deliverable, "SOF", Done)]);
        board.apply(entry.clone());
        history.push(entry.clone());
        (entry, history.clone())
    };
    let own = |id: &EntryId| id.journal.0 == "anna";
    say(&mut board, "bo", "R1");
    let (mine, history) = say(&mut board, "anna", "R1");
    assert_eq!(overtaken(&board, &history, &mine, &own), None, "what it replaced came before");
    say(&mut board, "anna", "R1");
    let (_, history) = say(&mut board, "bo", "R2");
    assert_eq!(overtaken(&board, &history, &mine, &own), None, "one's own word and another cell do not");
    let (theirs, history) = say(&mut board, "bo", "R1");
    assert_eq!(overtaken(&board, &history, &mine, &own), Some(&theirs));
}

/// Returns a plan in which P1.1, P1.2 … need each other as told, by number.
fn needing(needs: &[Vec<usize>]) -> Parts {
    let mut parts = support_plan::plan(needs.len()).parts;
    for (deliverable, needs) in parts.roadmap.project_phases[0].deliverables.iter_mut().zip(needs) {
        Arc::make_mut(deliverable).needs =
            needs.iter().map(|number| DeliverableId::new(format!("P1.{number}"))).collect();
    }
    parts
}

/// Returns the rings that are told, by the numbers of their deliverables.
fn rings(parts: &Parts) -> Vec<Vec<usize>> {
    let ring = |problem| match problem {
        Problem::Ring { ids } => Some(ids.iter().map(|id| id["P1.".len()..].parse().unwrap()).collect()),
        _ => None,
    };
    check(parts).into_iter().filter_map(|fault| ring(fault.problem)).collect()
}

/// Reads lists of numbers, with `;` between the lists.
fn lists(text: &str) -> Vec<Vec<usize>> {
    text.split(';').map(|list| list.split_whitespace().map(|number| number.parse().unwrap()).collect()).collect()
}

#[rstest]
#[case::a_chain("; 1; 2; 3", &[])]
#[case::two_ways_to_one("; 1; 1; 2 3", &[])]
#[case::itself("1; ;", &["1"])]
#[case::two("2; 1;", &["1 2"])]
#[case::three_with_a_tail("2; 3; 4; 2", &["2 3 4"])]
#[case::two_rings("2; 1; 4; 3", &["1 2", "3 4"])]
#[case::the_shortest_first("2; 3 1; 1;", &["1 2", "3 1 2"])]
#[case::what_nothing_bears("99; ;", &[])]
fn deliverables_that_wait_for_each_other_are_named_once(#[case] needs: &str, #[case] expected: &[&str]) {
    assert_eq!(rings(&needing(&lists(needs))), expected.iter().map(|ring| lists(ring).concat()).collect::<Vec<_>>());
}

#[test]
fn a_ring_is_shown_where_it_goes_on() {
    let faults = check(&needing(&[vec![], vec![3], vec![1, 2]]));
    let fault = faults.iter().find(|fault| matches!(fault.problem, Problem::Ring { .. })).unwrap();
    assert_eq!((fault.place.part, fault.place.token.as_deref()), (Part::Roadmap, Some("P1.3")));
    let path: Vec<_> = fault.place.path.iter().map(|step| (step.field, step.index)).collect();
    assert_eq!(path, [("project_phases", Some(0)), ("deliverables", Some(1)), ("needs", None)]);
}

/// Tells which deliverables can be reached again from themselves.
fn in_a_ring(needs: &[Vec<usize>]) -> BTreeSet<usize> {
    let reached = |start: usize| {
        let mut reached = BTreeSet::new();
        let mut rest = needs[start - 1].clone();
        while let Some(next) = rest.pop() {
            if reached.insert(next) {
                rest.extend(&needs[next - 1]);
            }
        }
        reached
    };
    (1..=needs.len()).filter(|&it| reached(it).contains(&it)).collect()
}

proptest! {
    #[test]
    fn every_ring_that_is_told_is_one_and_nothing_in_a_ring_goes_untold(
        needs in prop::collection::vec(prop::collection::vec(any::<Index>(), 0..3), 1..9)
    ) {
        let needs: Vec<Vec<usize>> =
            needs.iter().map(|it| it.iter().map(|at| at.index(needs.len()) + 1).collect()).collect();
        let rings = rings(&needing(&needs));
        for ring in &rings {
            for (at, &number) in ring.iter().enumerate() {
                prop_assert!(needs[number - 1].contains(&ring[(at + 1) % ring.len()]), "{:?} in {:?}", ring, needs);
            }
            prop_assert_eq!(ring.iter().collect::<BTreeSet<_>>().len(), ring.len());
        }
        prop_assert_eq!(rings.concat().into_iter().collect::<BTreeSet<_>>(), in_a_ring(&needs));
    }
}
