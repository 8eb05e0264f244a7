//! What has changed between two days: a cell has a change exactly where its figures differ, whatever order the history
//! is read in; and each kind of change is told once, with who and when.

use crate::support_entry::says;
use crate::support_history::history;
use crate::support_plan::plan;
use crate::support_record::*;
use lis::model::assessment::{Assessment, HalfSteps};
use lis::model::board::Board;
use lis::model::due::DueScope;
use lis::model::entry::{Change, Entry, EntryId, Kind as EntryKind};
use lis::model::exception::Exception;
use lis::model::id::{DeliverableId, DepartmentId, RoleId};
use lis::model::plan::Plan;
use lis::model::post::{Filling, Post, PostId};
use lis::model::state::Condition;
use lis::model::state::Mark;
use lis::model::state::State::{self, Done, InProgress, NotApplicable};
use lis::model::undo;
use lis::progress::changes::{Difference, Kind, Side, What, between, in_history};
use lis::progress::sheet::Sheet;
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Returns the record of one writer who says these things at noon on these days.
fn record(said: &[(&str, Change)]) -> Vec<Entry> {
    let mut board = Board::default();
    let mut entries = Vec::new();
    for (on, change) in said {
        let at = date(on).and_hms_opt(12, 0, 0).unwrap().and_utc().fixed_offset();
        let entry = Entry { at, ..says(&board, "anna", vec![change.clone()]) };
        board.apply(entry.clone());
        entries.push(entry);
    }
    entries
}

fn marked(deliverable: &str, state: State, since: &str) -> Change {
    Change::Mark(cell(deliverable, "SOF"), Mark::bare(state, date(since)))
}

fn excepted(deliverable: &str, approved: &str, until: &str) -> Change {
    let exception = Exception {
        reason: "r".into(),
        risk: format!("KS {approved}"),
        measure: "m".into(),
        approved_by: RoleId::new("ägare"),
        approved: date(approved),
        until: date(until),
    };
    Change::Exception(cell(deliverable, "SOF"), Some(exception))
}

/// Returns what is different between two days, without when and by whom.
fn told(said: &[(&str, Change)], from: &str, to: &str) -> Vec<What> {
    in_history(&plan(2), &record(said), date(from), date(to)).into_iter().map(|it| it.what).collect()
}

#[test]
fn the_worst_comes_first_with_who_and_when() {
    let said = [
        ("2026-01-10", marked("R5.1", Done, "2026-01-10")),
        ("2026-01-10", marked("R5.2", Done, "2025-03-01")),
        ("2026-02-01", marked("R6.1", Done, "2026-02-01")),
        ("2026-02-02", marked("R5.1", InProgress, "2026-02-02")),
        ("2026-02-03", marked("R6.2", NotApplicable, "2026-02-03")),
    ];
    let found = in_history(&plan(2), &record(&said), date("2026-01-31"), date("2026-03-31"));
    let anna = |on: &str| Some(("anna".to_owned(), format!("{on}T12:00:00+00:00").parse().unwrap()));
    let one = |what, on: &str, said| Difference { what, on: date(on), said };
    assert_eq!(
        found,
        [
            one(What::Lost(cell("R5.1", "SOF"), Condition::InProgress), "2026-02-02", anna("2026-02-02")),
            one(What::Stale(cell("R5.2", "SOF")), "2026-03-01", None),
            one(What::Gained(cell("R6.1", "SOF"), Condition::NotStarted), "2026-02-01", anna("2026-02-01")),
            one(What::NotApplicable(cell("R6.2", "SOF"), Condition::NotStarted), "2026-02-03", anna("2026-02-03")),
        ]
    );
}

#[test]
fn an_exception_is_granted_renewed_and_runs_out_by_itself() {
    let at = || cell("R5.1", "SOF");
    let granted = ("2026-01-10", excepted("R5.1", "2026-01-10", "2026-06-30"));
    let renewed = ("2026-06-01", excepted("R5.1", "2026-06-01", "2026-12-31"));
    let withdrawn = ("2026-07-01", Change::Exception(at(), None));
    let (june, year) = (date("2026-06-30"), date("2026-12-31"));
    let one = std::slice::from_ref(&granted);
    assert_eq!(told(one, "2026-01-09", "2026-06-30"), [What::Granted(at(), june)]);
    assert_eq!(told(one, "2026-06-30", "2026-07-01"), [What::Expired(at(), june)], "the day after its last");
    assert_eq!(told(one, "2026-07-01", "2026-09-01"), [], "it ran out once");
    assert_eq!(told(one, "2026-01-01", "2026-09-01"), [What::Expired(at(), june), What::Granted(at(), june)]);
    let two = [granted.clone(), renewed.clone()];
    assert_eq!(told(&two, "2026-01-31", "2026-06-30"), [What::Renewed(at(), june, year)]);
    let three = [granted, renewed, withdrawn];
    assert_eq!(told(&three, "2026-06-30", "2026-07-31"), [What::Withdrawn(at())]);
}

#[test]
fn points_dues_posts_and_maturity_are_told() {
    let post = PostId { role: RoleId::new("ägare"), department: DepartmentId::new("SOF") };
    let holds = |filling, share| {
        Change::Post(post.clone(), Some(Post { filling, since: date("2026-01-10"), share, name: None, note: None }))
    };
    let due = |on: Option<&str>| Change::Due(DueScope::PriorityPhase(1), on.map(date));
    let level = |halves| {
        let assessment = Assessment { level: HalfSteps(halves), on: date("2026-01-10"), motive: "m".into() };
        Change::Assessment(None, Some(assessment))
    };
    let said = [
        ("2026-01-10", point("R5.1", "SOF", 1, true)),
        ("2026-01-10", due(Some("2026-05-01"))),
        ("2026-01-10", holds(Filling::Appointed, Some(20))),
        ("2026-01-10", level(3)),
        ("2026-02-10", point("R5.1", "SOF", 2, true)),
        ("2026-02-10", due(Some("2026-06-01"))),
        ("2026-02-10", holds(Filling::Appointed, Some(40))),
        ("2026-02-10", level(2)),
        ("2026-03-10", due(None)),
        ("2026-03-10", holds(Filling::Vacant, None)),
    ];
    let kinds = |from: &str, to: &str| told(&said, from, to).iter().map(What::kind).collect::<Vec<_>>();
    assert_eq!(kinds("2026-01-01", "2026-01-31"), [Kind::Work, Kind::Due, Kind::Posts, Kind::Maturity]);
    let february = told(&said, "2026-01-31", "2026-02-28");
    assert_eq!(february[0], What::Points(cell("R5.1", "SOF"), 1, 2, 3));
    let may = Some(date("2026-05-01"));
    assert_eq!(february[1], What::Due(DueScope::PriorityPhase(1), may, Some(date("2026-06-01"))));
    assert_eq!(february[2], What::Share(post.clone(), Some(20), Some(40)));
    let What::Maturity(maturity) = &february[3] else { panic!("{february:?}") };
    assert_eq!((maturity.was, maturity.now), (Some(1.5), Some(1.0)));
    assert_eq!(told(&said, "2026-02-28", "2026-03-31")[1], What::Vacated(post));
}

#[test]
fn the_plan_itself_gains_and_loses_deliverables() {
    let mut parts = plan(2).parts;
    let deliverables = &mut parts.roadmap.project_phases[0].deliverables;
    Arc::make_mut(&mut deliverables[0]).added = Some(date("2026-02-01"));
    Arc::make_mut(&mut deliverables[1]).withdrawn = Some(date("2026-02-02"));
    let plan = Plan::new(parts);
    let found = in_history(&plan, &[], date("2026-01-31"), date("2026-02-01"));
    assert_eq!(found[0].what, What::PlanGained(DeliverableId::new("P1.1")));
    assert_eq!((found.len(), found[0].on, &found[0].said), (1, date("2026-02-01"), &None));
    let found = in_history(&plan, &[], date("2026-01-01"), date("2026-03-01"));
    assert_eq!(found[1].what, What::PlanLost(DeliverableId::new("P1.2")));
}

#[test]
fn a_step_that_was_undone_in_between_leaves_no_change() {
    let mut entries = record(&[("2026-01-10", marked("R5.1", Done, "2026-01-10"))]);
    for (on, change) in
        [("2026-02-10", marked("R5.1", InProgress, "2026-02-10")), ("2026-02-11", point("R6.1", "SOF", 1, true))]
    {
        let at = date(on).and_hms_opt(12, 0, 0).unwrap().and_utc().fixed_offset();
        let entry = Entry { at, ..says(&Board::fold(entries.clone()), "anna", vec![change]) };
        entries.push(entry);
    }
    let plan = plan(2);
    assert_eq!(in_history(&plan, &entries, date("2026-01-31"), date("2026-02-28")).len(), 2);
    for number in [3, 2] {
        let board = Board::fold(entries.clone());
        let step = entries.iter().find(|it| it.id.number == number).unwrap();
        let changes = undo::before(&entries, step, date("2026-02-12"));
        let kind = EntryKind::Undoes(EntryId { number, ..step.id.clone() });
        let at = date("2026-02-12").and_hms_opt(12, 0, 0).unwrap().and_utc().fixed_offset();
        entries.push(Entry { kind, at, ..says(&board, "anna", changes) });
    }
    assert_eq!(in_history(&plan, &entries, date("2026-01-31"), date("2026-02-28")), []);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6))]

    /// Over three years of four writers, with conflicts, undo and exceptions: between any two days the cells that have a
    /// change are the cells whose figures differ, and the order of reading makes no difference.
    #[test]
    fn a_cell_has_a_change_exactly_where_its_figures_differ(a in 0u64..1096, b in 0u64..1096, seed in any::<u64>()) {
        let it = history();
        let day = |back: u64| it.day - chrono::Days::new(back);
        let (from, to) = (day(a.max(b)), day(a.min(b)));
        let entries = it.by_time();
        let (before, after) = (Board::as_of(&entries, from), Board::as_of(&entries, to));
        let found = between(&it.plan, Side { board: &before, day: from }, Side { board: &after, day: to });
        let changed: BTreeSet<_> = found
            .iter()
            .filter(|it| !matches!(it.what, What::Due(..)))
            .filter_map(|it| it.what.cell().cloned())
            .collect();
        let sheets = (Sheet::of(&it.plan, &before, from), Sheet::of(&it.plan, &after, to));
        let mut differ = BTreeSet::new();
        for (row, item) in it.plan.items().iter().enumerate() {
            for (column, department) in it.plan.departments().iter().enumerate() {
                if sheets.0.cell(row, column) != sheets.1.cell(row, column) {
                    differ.insert(cell(item.id().as_str(), department.id.as_str()));
                }
            }
        }
        prop_assert_eq!(&changed, &differ);
        prop_assert_eq!(found.iter().all(|it| from < it.on && it.on <= to), true);
        let mut mixed = it.mixed(seed);
        mixed.reverse();
        prop_assert_eq!(in_history(&it.plan, &mixed, from, to), found);
    }
}

#[test]
fn as_of_the_last_day_is_the_board() {
    let it = history();
    let entries = it.by_time();
    let last = entries.iter().map(Entry::day).max().unwrap();
    assert_eq!(Board::as_of(&entries, last.max(it.day)), Board::fold(entries.clone()));
}
