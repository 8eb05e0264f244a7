//! What the sample holds around the ticks: what a steering group asks for, within the rules of the guideline.

use crate::support_record::day;
use chrono::Days;
use lis::model::board::Board;
use lis::model::entry::{Change, Entry};
use lis::model::exception::Exception;
use lis::model::meeting::{DecisionKind, DecisionState, Minutes};
use lis::model::plan::Plan;
use lis::model::post::Filling;
use lis::progress::forecast::Answer;
use lis::progress::outlooks::Outlooks;
use lis::progress::sheet::Sheet;
use lis::store::demo::entries;
use lis::store::plan_file::{PlanSource, load};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

fn sample() -> &'static (Plan, Vec<Entry>, Board) {
    static SAMPLE: OnceLock<(Plan, Vec<Entry>, Board)> = OnceLock::new();
    SAMPLE.get_or_init(|| {
        let plan = load(&PlanSource::Embedded, false).unwrap();
        let entries = entries(&plan, day());
        let board = Board::fold(entries.clone());
        (plan, entries, board)
    })
}

#[test]
fn no_exception_is_there_that_the_guideline_refuses() {
    let (plan, entries, _) = sample();
    let rule = plan.parts.guideline.exceptions.as_ref().unwrap();
    let mut before: BTreeMap<_, Vec<Exception>> = BTreeMap::new();
    for (at, change) in entries.iter().flat_map(|entry| entry.changes.iter().map(|change| (entry.day(), change))) {
        if let Change::Exception(cell, Some(exception)) = change {
            let before = before.entry(cell.clone()).or_default();
            assert_eq!(rule.refusals(exception, before.iter(), at), [], "{cell:?} {exception:?}");
            before.push(exception.clone());
        }
    }
    assert!(before.len() >= 10);
}

#[test]
fn some_exceptions_hold_some_run_out_soon_and_one_has() {
    let (plan, _, board) = sample();
    let sheet = Sheet::of(plan, board, day());
    let all = (0..plan.items().len()).flat_map(|item| (0..8).map(move |at| (item, at)));
    let until: Vec<_> = all.filter_map(|(item, at)| sheet.cell(item, at)?.exception_until).collect();
    let soon = day() + Days::new(60);
    let count = |from, to| until.iter().filter(|it| (from..to).contains(*it)).count();
    assert!(count(day(), soon) >= 3, "within two months: {until:?}");
    assert!(count(soon, day() + Days::new(366)) >= 3);
    assert!(until.iter().any(|it| *it < day()));
    assert!(sheet.tally(0..plan.items().len(), None).exceptions >= 6);
}

#[test]
fn due_dates_were_set_moved_missed_and_lifted() {
    let (plan, _, board) = sample();
    let words: Vec<_> = board.dues().map(|(scope, _)| board.due_words(scope)).collect();
    assert!(words.len() >= 14);
    assert!(words.iter().filter(|words| words.len() > 1).count() >= 5, "moved");
    assert!(words.iter().any(|words| words.len() > 3), "moved again and again");
    let stand: Vec<_> = board.dues().map(|(_, heads)| heads.winner().unwrap().value).collect();
    assert!(stand.iter().any(Option::is_none));
    let days: Vec<_> = stand.into_iter().flatten().collect();
    assert!(days.iter().filter(|on| **on < day()).count() >= 3);
    assert!(days.iter().any(|on| *on >= day() && *on <= day() + Days::new(30)));
    assert!(board.dues().count() >= plan.parts.guideline.priority_phases.len());
}

#[test]
fn posts_are_held_or_vacant_and_nobody_is_named() {
    let (plan, entries, board) = sample();
    let posts: Vec<_> = board.posts().filter_map(|(id, heads)| Some((id, heads.winner()?.value.clone()?))).collect();
    let vacant = posts.iter().filter(|(_, post)| post.filling == Filling::Vacant).count();
    assert!(vacant >= 5 && posts.len() > vacant * 3, "{vacant} of {}", posts.len());
    assert!(posts.iter().all(|(id, _)| plan.role(&id.role).is_some()));
    for estimate in &plan.parts.roles.estimates {
        let shares = posts.iter().filter(|(id, _)| id.role == estimate.role).filter_map(|(_, post)| post.share);
        assert!(shares.clone().count() >= 3 && shares.clone().all(|share| (1..=100).contains(&share)));
    }
    let changes = entries.iter().flat_map(|entry| &entry.changes);
    assert!(
        changes
            .filter_map(|it| if let Change::Post(_, Some(post)) = it { Some(post) } else { None })
            .all(|it| it.name.is_none())
    );
}

#[test]
fn the_maturity_is_assessed_again_and_again_and_rises() {
    let (plan, entries, board) = sample();
    let of_all: Vec<_> = entries
        .iter()
        .flat_map(|entry| &entry.changes)
        .filter_map(|change| match change {
            Change::Assessment(None, Some(assessment)) => Some(assessment.level),
            _ => None,
        })
        .collect();
    assert!(of_all.len() >= 3 && of_all.is_sorted() && of_all.first() < of_all.last(), "{of_all:?}");
    let top = plan.parts.maturity.levels.iter().map(|level| level.number * 2).max().unwrap();
    let now: BTreeSet<_> =
        board.assessments().map(|(_, heads)| heads.winner().unwrap().value.clone().unwrap().level).collect();
    assert_eq!(board.assessments().count(), plan.departments().len() + 1);
    assert!(now.len() > 1 && now.iter().all(|level| level.0 < top), "departments differ: {now:?}");
}

#[test]
fn there_was_a_meeting_every_quarter_and_not_all_is_settled() {
    let (_, entries, board) = sample();
    let meetings: Vec<_> = board.meetings().map(|(_, heads)| heads.winner().unwrap().value.clone().unwrap()).collect();
    let held: Vec<_> = meetings.iter().filter(|meeting| meeting.begun.is_some()).collect();
    assert!(held.len() >= 11 && held.iter().all(|meeting| meeting.on < day() && !meeting.present.is_empty()));
    assert!(held.windows(2).all(|pair| (85..100).contains(&(pair[1].on - pair[0].on).num_days())));
    assert_eq!(held.iter().filter(|meeting| meeting.minutes == Minutes::Draft).count(), 1);
    let planned: Vec<_> = meetings.iter().filter(|meeting| meeting.begun.is_none()).collect();
    assert!(planned.len() == 1 && planned[0].on > day());
    let decisions: Vec<_> =
        board.decisions().map(|(_, heads)| heads.winner().unwrap().value.clone().unwrap()).collect();
    let count = |state| decisions.iter().filter(|it| it.state == state).count();
    assert!(count(DecisionState::Done) >= 12 && count(DecisionState::Open) >= 3, "{}", count(DecisionState::Open));
    let open = || decisions.iter().filter(|it| it.state == DecisionState::Open);
    assert!(open().any(|it| it.due.is_some_and(|due| due < day())), "one is late");
    assert!(decisions.iter().all(|it| (it.state == DecisionState::Open) == it.outcome.is_none()));
    for kind in [DecisionKind::Decision, DecisionKind::Action, DecisionKind::Question] {
        assert!(decisions.iter().any(|it| it.kind == kind));
    }
    assert!(entries.iter().filter(|entry| entry.during.is_some()).count() >= 11);
}

#[test]
fn ticks_were_taken_back_and_most_departments_can_be_forecast() {
    let (plan, entries, board) = sample();
    let sheet = Sheet::of(plan, board, day());
    let all: Vec<usize> = (0..plan.items().len()).collect();
    let outlooks = Outlooks::of(plan, &sheet, entries, day(), &all);
    let weeks = outlooks.pace.whole_weeks(|_, _| true);
    assert!(weeks.iter().filter(|week| week.lost > 0).count() >= 20);
    let told = outlooks.departments.iter().filter(|it| matches!(it.answer, Answer::Range { likely: Some(_), .. }));
    assert!(told.count() >= 5);
}

#[test]
fn a_plan_without_roles_rules_or_levels_has_a_sample_too() {
    let board = Board::fold(entries(&crate::support_plan::plan(10), day()));
    assert_eq!((board.posts().count(), board.assessments().count()), (0, 0));
    assert!(board.meetings().count() > 0 && board.dues().count() > 0);
    assert!(board.cells().all(|(_, record)| record.granted().is_none()));
}
