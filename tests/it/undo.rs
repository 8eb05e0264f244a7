//! Undo and redo, which are entries like all others.

use crate::support_plan::plan;
use crate::support_record::*;
use lis::model::board::Board;
use lis::model::entry::{Change, Key, Kind};
use lis::model::state::State::{self, Done, InProgress, NotApplicable, NotStarted};
use lis::store::workspace::{UndoError, Workspace};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// What a person sees: all marks and points that differ from "nothing said".
fn seen(board: &Board) -> BTreeMap<Key, String> {
    let mut seen = BTreeMap::new();
    for (cell, record) in board.cells() {
        if let Some(head) = record.mark.winner().filter(|head| head.value.state != NotStarted) {
            seen.insert(Key::Mark(cell.clone()), format!("{:?}", head.value));
        }
        for point in record.points.keys().filter(|point| record.point(**point)) {
            seen.insert(Key::Point(cell.clone(), *point), String::new());
        }
    }
    seen
}

#[derive(Debug, Clone)]
enum Deed {
    Say(Vec<Change>),
    Undo,
    Redo,
}

fn deed() -> impl Strategy<Value = Deed> {
    let mark = (0..3_u8, 1..4_usize, ".{0,3}")
        .prop_map(|(row, state, note)| noted(&format!("R{row}"), "SOF", State::ALL[state], &note));
    let tick = (0..2_u8, 1..3_u16, any::<bool>()).prop_map(|(row, at, on)| point(&format!("R{row}"), "SOF", at, on));
    let say = prop::collection::vec(prop_oneof![mark, tick], 1..4).prop_map(Deed::Say);
    prop_oneof![2 => say, 2 => Just(Deed::Undo), 1 => Just(Deed::Redo)]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn undo_and_redo_go_through_the_same_views(deeds in prop::collection::vec(deed(), 0..40)) {
        let mut workspace = Workspace::demo(&plan(0), day()).unwrap();
        let (mut board, _) = workspace.board().unwrap();
        let (mut before, mut after) = (Vec::new(), Vec::new());
        for deed in deeds {
            let now = seen(&board);
            let (entry, expected) = match deed {
                Deed::Say(changes) => {
                    before.push(now);
                    after.clear();
                    (workspace.append(&board, changes).unwrap(), None)
                }
                Deed::Undo => {
                    let Some(view) = before.pop() else {
                        prop_assert!(matches!(workspace.undo(&board), Err(UndoError::Nothing)));
                        continue;
                    };
                    after.push(now);
                    (workspace.undo(&board).unwrap(), Some(view))
                }
                Deed::Redo => {
                    let Some(view) = after.pop() else {
                        prop_assert!(matches!(workspace.redo(&board), Err(UndoError::Nothing)));
                        continue;
                    };
                    before.push(now);
                    (workspace.redo(&board).unwrap(), Some(view))
                }
            };
            board.apply(entry);
            if let Some(expected) = expected {
                prop_assert_eq!(seen(&board), expected);
            }
            prop_assert!(board.cells().all(|(_, record)| !record.conflict()));
        }
        prop_assert_eq!(&workspace.board().unwrap().0, &board);
    }
}

#[test]
fn undo_works_tomorrow_and_in_another_program() {
    let desk = Desk::new();
    let mut anna = desk.open();
    anna.say(noted("R1", "SOF", InProgress, "på gång"));
    let done = anna.say(mark("R1", "SOF", Done));
    drop(anna);
    let mut tomorrow = desk.open();
    let undone = tomorrow.undo();
    assert_eq!(undone.kind, Kind::Undoes(done.id.clone()));
    assert_eq!(undone.changes, [noted("R1", "SOF", InProgress, "på gång")]);
    drop(tomorrow);
    let mut day_after = desk.open();
    assert_eq!(day_after.redo().kind, Kind::Redoes(done.id));
    assert_eq!(state(&desk.open().board, "R1", "SOF"), Done);
}

#[test]
fn what_had_never_been_said_goes_back_to_not_started() {
    let desk = Desk::new();
    let mut anna = desk.open();
    anna.say_all(vec![mark("R1", "SOF", Done), point("R2", "SOF", 1, true)]);
    assert_eq!(anna.undo().changes, [mark("R1", "SOF", NotStarted), point("R2", "SOF", 1, false)]);
    assert!(matches!(anna.workspace.undo(&anna.board), Err(UndoError::Nothing)));
}

#[test]
fn undo_reaches_over_all_of_ones_own_programs_on_the_device() {
    let desk = Desk::new();
    let mut one = desk.open();
    one.say(mark("R1", "SOF", Done));
    let mut two = desk.open();
    let second = two.say(mark("R2", "SOF", Done));
    assert_eq!(second.id.journal.0, "projektledare-aaaaaa-2");
    one.refresh();
    assert_eq!(one.undo().kind, Kind::Undoes(second.id));
    assert_eq!((state(&one.board, "R1", "SOF"), state(&one.board, "R2", "SOF")), (Done, NotStarted));
}

#[test]
fn undo_does_not_reach_into_other_peoples_work() {
    let desk = Desk::new();
    desk.open_as("samordnare-sof", DEVICE).say(mark("R1", "SOF", Done));
    desk.open_as("projektledare", "bbbbbb").say(mark("R2", "SOF", Done));
    let mut anna = desk.open();
    assert!(matches!(anna.workspace.undo(&anna.board), Err(UndoError::Nothing)));
    assert!(matches!(anna.workspace.redo(&anna.board), Err(UndoError::Nothing)));
    anna.say(mark("R1", "SOF", NotApplicable));
    anna.undo();
    assert_eq!(state(&anna.board, "R1", "SOF"), Done, "the other's word comes back");
}

#[test]
fn what_somebody_else_has_said_since_is_not_wiped_out() {
    let desk = Desk::new();
    let mut anna = desk.open();
    anna.say(mark("R1", "SOF", InProgress));
    let mut bo = desk.open_as("samordnare-sof", "bbbbbb");
    let theirs = bo.say(mark("R1", "SOF", Done));
    anna.refresh();
    match anna.workspace.undo(&anna.board) {
        Err(UndoError::Overtaken { by, at }) => assert_eq!((by.as_str(), at), ("samordnare-sof", theirs.at)),
        other => panic!("{other:?}"),
    }
    assert_eq!(state(&desk.open().board, "R1", "SOF"), Done);
}

#[test]
fn a_redo_does_not_go_over_others_either() {
    let desk = Desk::new();
    let mut anna = desk.open();
    anna.say(mark("R1", "SOF", InProgress));
    anna.undo();
    desk.open_as("samordnare-sof", "bbbbbb").say(mark("R1", "SOF", Done));
    anna.refresh();
    assert!(matches!(anna.workspace.redo(&anna.board), Err(UndoError::Overtaken { .. })));
}

#[test]
fn a_new_word_ends_what_could_be_redone() {
    let desk = Desk::new();
    let mut anna = desk.open();
    anna.say(mark("R1", "SOF", Done));
    anna.undo();
    anna.say(mark("R2", "SOF", Done));
    assert!(matches!(anna.workspace.redo(&anna.board), Err(UndoError::Nothing)));
}
