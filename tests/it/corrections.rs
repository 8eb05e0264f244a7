//! What later entries correct without editing history: dates of a wrong clock, one number that was given twice, and words
//! that were taken back.

use crate::support_entry::{noon, says};
use crate::support_record::{Desk, cell, date, mark, state};
use chrono::TimeDelta;
use lis::model::board::Board;
use lis::model::corrections::corrected;
use lis::model::entry::{Change, Entry, Kind};
use lis::model::meeting::{Decision, DecisionId, DecisionKind, DecisionState, MeetingId};
use lis::model::order::in_causal_order;
use lis::model::state::State::{Done, InProgress, NotStarted};
use lis::store::workspace::Workspace;
use proptest::prelude::*;

fn decision(number: u16, text: &str) -> Change {
    let about = DecisionId::new(MeetingId("2026-11-30".to_owned()), number);
    let said = Decision {
        kind: DecisionKind::Decision,
        text: text.to_owned(),
        owner: None,
        due: None,
        deliverables: Vec::new(),
        departments: Vec::new(),
        state: DecisionState::Open,
        outcome: None,
    };
    Change::Decision(about, Some(said))
}

fn texts(board: &Board) -> Vec<(String, String)> {
    let said = board.decisions().filter_map(|(id, heads)| Some((id.to_string(), heads.value()?.text.clone())));
    said.collect()
}

#[test]
fn two_things_put_down_under_one_number_are_both_there() {
    let nothing = Board::default();
    let one = says(&nothing, "sekreterare-aaaa", vec![decision(1, "Policyn antas")]);
    let other = says(&nothing, "projektledare-bbbb", vec![decision(1, "Nycklar köps")]);
    let both = Board::fold([one.clone(), other.clone()]);
    let expected = [
        ("2026-11-30/1-projektledare".to_owned(), "Nycklar köps".to_owned()),
        ("2026-11-30/1-sekreterare".to_owned(), "Policyn antas".to_owned()),
    ];
    assert_eq!(texts(&both), expected);
    assert_eq!(both, Board::fold([other.clone(), one.clone()]));
    assert!(both.conflicts().is_empty(), "they are two things, not two words about one");
    let mut later = Board::fold([one.clone()]);
    assert_eq!(texts(&later), [("2026-11-30/1".to_owned(), "Policyn antas".to_owned())]);
    assert!(
        later.apply(other.clone()),
        "the name of the first is not enough any more: the record is to be folded anew"
    );
    // What became of one is said of that one, also by an older program, which replaces all that it sees.
    let Change::Decision(_, Some(said)) = decision(1, "Policyn antas") else { panic!() };
    let settled = Decision { state: DecisionState::Done, ..said };
    let about = DecisionId::new(MeetingId("2026-11-30".to_owned()), 1);
    let older = Entry {
        replaces: vec![other.id.clone(), one.id.clone()],
        ..says(&both, "anna", vec![Change::Decision(about, Some(settled))])
    };
    let board = Board::fold([one, other, older]);
    assert_eq!(texts(&board), expected);
    let done = |(_, heads): &(&DecisionId, &lis::model::board::heads::Heads<Option<Decision>>)| {
        heads.value().is_some_and(|it| it.state == DecisionState::Done)
    };
    let done: Vec<String> = board.decisions().filter(done).map(|(id, _)| id.to_string()).collect();
    assert_eq!(done, ["2026-11-30/1-sekreterare"]);
}

#[test]
fn what_is_said_of_one_of_two_leaves_the_other() {
    let nothing = Board::default();
    let one = says(&nothing, "sekreterare-aaaa", vec![decision(1, "Ett")]);
    let other = says(&nothing, "sekreterare-bbbb", vec![decision(1, "Två")]);
    let both = Board::fold([one.clone(), other.clone()]);
    let names: Vec<String> = texts(&both).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["2026-11-30/1-sekreterare-aaaa", "2026-11-30/1-sekreterare-bbbb"]);
    let (id, _) = both.decisions().next().unwrap();
    let struck = says(&both, "bo", vec![Change::Decision(id.clone(), None)]);
    assert_eq!(struck.replaces, std::slice::from_ref(&one.id));
    assert_eq!(texts(&Board::fold([one, other, struck])), [(names[1].clone(), "Två".to_owned())]);
}

#[test]
fn a_date_that_was_put_right_counts_from_the_first_day_on() {
    let start = says(&Board::default(), "bo", vec![mark("R2", "SOF", Done)]);
    let ahead = noon() + TimeDelta::days(400);
    let day = ahead.date_naive();
    let Change::Mark(of, said) = mark("R1", "SOF", Done) else { panic!() };
    let said = Change::Mark(of, lis::model::state::Mark { since: day, ..said });
    let wrong = Entry { at: ahead, ..says(&Board::fold([start.clone()]), "anna", vec![said]) };
    let seen = Board::fold([start.clone(), wrong.clone()]);
    let right = Entry { at: noon(), ..says(&seen, "anna", vec![Change::Date(wrong.id.clone(), Some(noon()))]) };
    let all = corrected(vec![start.clone(), wrong.clone(), right.clone()]);
    assert_eq!((all[1].at, all[1].id.clone()), (noon(), wrong.id.clone()));
    assert_eq!(corrected(all.clone()), all, "what is right stays as it is");
    let today = noon().date_naive();
    let board = Board::as_of(&all, today);
    assert_eq!(state(&board, "R1", "SOF"), Done);
    let since = board.cell(&cell("R1", "SOF")).unwrap().mark.winner().unwrap().value.since;
    assert_eq!(since, today, "what became so on the day of the entry goes with it");
    // Nobody puts another's date right, and undo takes the correction back.
    let by_another = Entry { by: "bo".to_owned(), ..says(&seen, "bo", right.changes.clone()) };
    assert_eq!(corrected(vec![wrong.clone(), by_another])[0].at, ahead);
    let board = Board::fold([start.clone(), wrong.clone(), right.clone()]);
    let undone = Entry {
        kind: Kind::Undoes(right.id.clone()),
        ..says(&board, "anna", vec![Change::Date(wrong.id.clone(), None)])
    };
    assert_eq!(corrected(vec![start, wrong, right, undone])[1].at, ahead);
}

#[test]
fn what_undo_puts_back_is_the_word_of_who_said_it() {
    let desk = Desk::new();
    let options = |writer: &str, device: &str, day: &str| {
        let mut options = desk.options(writer, device);
        options.clock = lis::store::clock::Clock::on(date(day));
        options
    };
    let mut anna = Workspace::open(options("anna", "aaaaaa", "2026-11-20")).unwrap();
    let board = anna.board().unwrap().0;
    let said = anna.append(&board, vec![mark("R1", "SOF", Done)]).unwrap();
    let mut bo = Workspace::open(options("bo", "bbbbbb", "2026-11-24")).unwrap();
    let mut board = bo.board().unwrap().0;
    board.apply(bo.append(&board, vec![mark("R1", "SOF", InProgress)]).unwrap());
    let undone = bo.undo(&board).unwrap();
    assert_eq!((undone.by.as_str(), undone.restores[0].entry.clone()), ("bo", said.id.clone()));
    let mut anna = Workspace::open(options("anna", "aaaaaa", "2026-11-26")).unwrap();
    let board = anna.board().unwrap().0;
    let head = board.cell(&cell("R1", "SOF")).unwrap().mark.winner().unwrap().clone();
    assert_eq!((head.by.as_str(), head.at, head.entry), ("anna", said.at, undone.id.clone()));
    let taken = anna.undo(&board).unwrap();
    assert_eq!((&taken.kind, &taken.replaces), (&Kind::Undoes(said.id), &vec![undone.id]));
    let board = anna.board().unwrap().0;
    assert_eq!(state(&board, "R1", "SOF"), NotStarted);
    let mut bo = Workspace::open(options("bo", "bbbbbb", "2026-11-27")).unwrap();
    let board = bo.board().unwrap().0;
    assert!(bo.redo(&board).is_err(), "anna has spoken since");
}

proptest! {
    /// Four writers put things down at one meeting, now and then reading what another has written.
    #[test]
    fn nothing_put_down_is_hidden_whoever_reads_first(
        turns in prop::collection::vec((0..4_usize, prop::option::of(0..4_usize)), 1..24),
        picks in prop::collection::vec(0..4_usize, 0..24),
    ) {
        let mut boards = vec![Board::default(); 4];
        let mut journals: Vec<Vec<Entry>> = vec![Vec::new(); 4];
        let mut said = std::collections::BTreeSet::new();
        for (at, (who, reads)) in turns.into_iter().enumerate() {
            if let Some(other) = reads {
                let known = in_causal_order(journals[other].iter().cloned().chain(boards[who].recent()).collect());
                boards[who] = Board::fold(known);
            } else {
                let number = lis::progress::agenda::earlier::next(&boards[who], &MeetingId("2026-11-30".to_owned())).number;
                let text = format!("Sak {at}");
                let entry = says(&boards[who], &format!("w{who}-aaaa"), vec![decision(number, &text)]);
                boards[who].apply(entry.clone());
                journals[who].push(entry);
                said.insert(text);
            }
        }
        let mut mixed: Vec<Entry> = Vec::new();
        let mut rest: Vec<_> = journals.iter().map(|journal| journal.iter()).collect();
        for pick in picks {
            mixed.extend(rest[pick].next().cloned());
        }
        mixed.extend(rest.into_iter().flatten().cloned());
        let board = Board::fold(journals.concat());
        prop_assert_eq!(&board, &Board::fold(mixed));
        let found = texts(&board);
        let names: std::collections::BTreeSet<&String> = found.iter().map(|(name, _)| name).collect();
        prop_assert_eq!(names.len(), found.len());
        prop_assert_eq!(found.into_iter().map(|(_, text)| text).collect::<std::collections::BTreeSet<_>>(), said);
    }
}
