//! The sample: always the same, believable, and nowhere on disk.

use crate::support_plan::plan;
use crate::support_record::*;
use chrono::{Datelike, Months, Weekday};
use lis::model::board::Board;
use lis::model::entry::Change;
use lis::model::state::State::{self, Done, InProgress, NotApplicable};
use lis::store::demo::entries;
use lis::store::workspace::{UndoError, Workspace};
use std::collections::{BTreeMap, BTreeSet};

fn board() -> Board {
    Board::fold(entries(&plan(40), day()))
}

/// Counts the cells of a department by state.
fn tally(board: &Board, department: &str) -> BTreeMap<State, usize> {
    let mut tally = BTreeMap::new();
    for (_, record) in board.cells().filter(|(cell, _)| cell.department.as_str() == department) {
        let state = record.mark.winner().map(|head| head.value.state).unwrap_or_default();
        *tally.entry(state).or_default() += 1;
    }
    tally
}

#[test]
fn it_is_always_the_same() {
    assert_eq!(entries(&plan(10), day()), entries(&plan(10), day()));
    assert_eq!(entries(&plan(0), day()), []);
}

#[test]
fn it_lies_in_the_three_years_before_the_day_on_working_days() {
    let entries = entries(&plan(40), day());
    let first = day().checked_sub_months(Months::new(37)).unwrap();
    for entry in &entries {
        let on = entry.at.date_naive();
        assert!(on < day() && on >= first, "{on}");
        assert!(!matches!(on.weekday(), Weekday::Sat | Weekday::Sun), "{on}");
    }
    assert!(entries.is_sorted_by(|a, b| a.order() < b.order()));
    let years: BTreeSet<i32> = entries.iter().map(|entry| entry.at.year()).collect();
    assert!(years.len() >= 3, "{years:?}");
}

#[test]
fn it_is_only_about_what_the_plan_has() {
    let plan = plan(40);
    for (cell, record) in board().cells() {
        let item = plan.item(cell.deliverable.as_str()).unwrap();
        assert!(plan.concerns(item, &cell.department), "{cell:?}");
        assert!(record.points.keys().all(|point| usize::from(*point) <= item.deliverable.points.len()));
    }
}

#[test]
fn it_is_believable() {
    let board = board();
    let done: Vec<usize> = ["KLF", "SOF", "UTB", "SBF"].map(|id| tally(&board, id)[&Done]).to_vec();
    assert!(done.iter().collect::<BTreeSet<_>>().len() == 4, "different paces: {done:?}");
    let all: Vec<_> = board.cells().map(|(_, record)| record).collect();
    let marks = || all.iter().filter_map(|record| record.mark.winner()).map(|head| &head.value);
    assert!(marks().filter(|mark| mark.state == InProgress).count() >= 5);
    assert!(marks().filter(|mark| mark.state == NotApplicable).all(|mark| mark.note.is_some()));
    assert!(marks().any(|mark| mark.state == NotApplicable));
    assert!(marks().any(|mark| mark.note.is_some() && mark.state == Done));
    assert!(marks().any(|mark| mark.evidence.is_some()));
    let partly = |ticked: usize| ticked > 0 && ticked < 3;
    assert!(all.iter().any(|record| partly((1..=3).filter(|point| record.point(*point)).count())));
    assert!((1..=3).contains(&all.iter().filter(|record| record.conflict()).count()));
    let year_ago = day().checked_sub_months(Months::new(12)).unwrap();
    let due_again = board.cells().filter(|(cell, record)| {
        let head = record.mark.winner();
        cell.deliverable.as_str().starts_with('R')
            && head.is_some_and(|it| it.value.state == Done && it.value.since < year_ago)
    });
    assert!(due_again.count() >= 3);
}

#[test]
fn most_of_a_phase_is_done_before_the_next() {
    let board = board();
    let share = |phase: &str| board.cells().filter(|(cell, _)| cell.deliverable.as_str().starts_with(phase)).count();
    assert!(share("P1") >= share("P2") && share("P2") > share("P3"), "{} {} {}", share("P1"), share("P2"), share("P3"));
    assert!(share("R5") > share("R6"));
}

#[test]
fn one_works_in_it_as_in_a_folder_and_it_touches_none() {
    let mut workspace = Workspace::demo(&plan(10), day()).unwrap();
    assert_eq!(workspace.data_dir(), None);
    let (mut board, notices) = workspace.board().unwrap();
    assert_eq!(notices, []);
    assert!(matches!(workspace.undo(&board), Err(UndoError::Nothing)), "the sample's own work is not undone");
    let count = board.count();
    let before = board.cell(&cell("R5.1", "SOF")).cloned().unwrap().mark.winner().unwrap().value.clone();
    let said = workspace.append(&board, vec![noted("R5.1", "SOF", InProgress, "a\nb")]).unwrap();
    assert_eq!(said.changes, [noted("R5.1", "SOF", InProgress, "a b")]);
    board.apply(said.clone());
    let undone = workspace.undo(&board).unwrap();
    assert_eq!(undone.changes, [Change::Mark(cell("R5.1", "SOF"), before)]);
    board.apply(undone);
    let redone = workspace.redo(&board).unwrap();
    assert_eq!(redone.changes, said.changes);
    board.apply(redone);
    assert_eq!(workspace.refresh().unwrap(), []);
    assert_eq!(workspace.board().unwrap().0, board);
    assert_eq!(workspace.history().unwrap().0.len() as u64, count + 3);
}
