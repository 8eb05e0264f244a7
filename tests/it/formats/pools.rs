//! The sums of an open export: none of them tells that a department lacks a certain measure, whatever has been said.

use crate::office::{LILLA, Office};
use crate::opened::opened;
use crate::support_entry::board;
use crate::support_record::{cell, date, day};
use chrono::NaiveDate;
use lis::export::Snapshot;
use lis::export::make::make;
use lis::export::order::{Format, Order, Profile};
use lis::export::profile::{Aggregates, Sum};
use lis::model::board::Board;
use lis::model::due::DueScope;
use lis::model::entry::Change;
use lis::model::plan::Plan;
use lis::model::state::{Mark, State};
use lis::progress::tally::Tally;
use lis::store::plan_file::{PlanSource, load};
use lis::words::lang::Lang;
use proptest::prelude::*;
use std::sync::OnceLock;

fn plans() -> &'static [Plan; 2] {
    static PLANS: OnceLock<[Plan; 2]> = OnceLock::new();
    let read = |source| load(&source, false).unwrap();
    PLANS.get_or_init(|| [read(PlanSource::Folder(LILLA.into())), read(PlanSource::Embedded)])
}

fn open() -> Order {
    Order { profile: Profile::Open, ..Order::default() }
}

fn sum<K>(sums: &[Sum<K>]) -> Tally {
    let mut all = Tally::default();
    for it in sums {
        all += it.tally;
    }
    all
}

/// Fails where a sum, or the difference of two that are told, lacks everything while something is done somewhere.
fn judge(plan: &Plan, board: &Board) -> Result<(), TestCaseError> {
    let snapshot = Snapshot::take(Lang::Sv, plan, board, day());
    let review = snapshot.review(None);
    let told = Aggregates::of(&snapshot, &open()).with(review.sums(), Profile::Open);
    if told.overall.done == 0 {
        return Ok(());
    }
    let lacks = |it: &Tally| it.of + it.exceptions > 0 && it.done == 0;
    let groups = [&told.project_phases, &told.priority_phases, &told.chapters];
    for it in groups.into_iter().flatten() {
        prop_assert!(!lacks(&it.tally), "{:?}", it);
        prop_assert!(it.tally.of == 0 || it.tally.of >= 3, "{:?}", it);
    }
    for it in &told.departments {
        prop_assert!(!lacks(&it.tally), "{:?}", it);
    }
    // What is told adds up to the whole, so that nothing is left that could be found out.
    prop_assert_eq!(sum(&told.departments), told.overall);
    if !told.project_phases.is_empty() || !told.priority_phases.is_empty() {
        let mut both = sum(&told.project_phases);
        both += sum(&told.priority_phases);
        prop_assert_eq!(both, told.overall);
        prop_assert_eq!(sum(&told.chapters), sum(&told.priority_phases));
    }
    let review = told.review.as_ref().unwrap();
    let alone = |at: usize| told.departments.iter().any(|sum| sum.of == [at]);
    prop_assert!(review.outlooks.iter().all(|(at, _)| alone(*at)));
    // Of the dates, somebody who is told of has met one; and so has whoever is left.
    let missed = |late: usize, passed: usize| late > 0 && late == passed;
    match review.deadlines {
        None => prop_assert!(review.departments.is_empty()),
        Some(all) => {
            let mut left = (all.pressing.late, all.passed);
            for (at, it) in &review.departments {
                prop_assert!(alone(*at) && !missed(it.pressing.late, it.passed), "{:?}", it);
                left = (left.0 - it.pressing.late, left.1 - it.passed);
            }
            prop_assert!(!missed(all.pressing.late, all.passed) && !missed(left.0, left.1), "{:?}", review.departments);
        }
    }
    Ok(())
}

/// Says of cells, by their places, that they are in a state, or that they are due.
fn said(plan: &Plan, words: &[(prop::sample::Index, prop::sample::Index, State)], dues: &[u8]) -> Board {
    let on = |day: &str| -> NaiveDate { date(day) };
    let marks = words.iter().map(|(item, column, state)| {
        let (item, column) = (item.get(plan.items()), column.get(plan.departments()));
        let note = (*state == State::NotApplicable).then(|| "nej".to_owned());
        Change::Mark(
            cell(item.id().as_str(), column.id.as_str()),
            Mark { note, ..Mark::bare(*state, on("2026-11-01")) },
        )
    });
    let dues = dues.iter().map(|number| Change::Due(DueScope::PriorityPhase(*number), Some(on("2026-10-01"))));
    board(marks.chain(dues).collect::<Vec<_>>())
}

proptest! {
    #[test]
    fn no_sum_of_an_open_export_lacks_everything(
        words in prop::collection::vec(
            (any::<prop::sample::Index>(), any::<prop::sample::Index>(), prop::sample::select(State::ALL.to_vec())), 0..60),
        dues in prop::collection::vec(1u8..6, 0..3),
    ) {
        for plan in plans() {
            judge(plan, &said(plan, &words, &dues))?;
        }
    }
}

/// Returns an office where all is done in chapter 10 and in the plan's first phase, but nothing at all in VÅF.
fn office() -> Office {
    let office = Office::new();
    for line in
        ["tick R10.8 KLF done", "tick R10.8 SOF done", "tick P1.1 done", "tick P1.2 SOF done", "tick R5.1a VÅF pågår"]
    {
        office.text(line);
    }
    office
}

#[test]
fn no_group_of_an_open_export_is_told_to_lack_everything() {
    let office = office();
    let json = office.json("export -f json --profile open");
    for by in ["department", "project_phase", "priority_phase", "chapter"] {
        let sums = json["progress"][format!("by_{by}")].as_object().unwrap();
        assert!(!sums.is_empty() && sums.values().all(|it| it["done"].as_u64() > Some(0)), "{by}: {sums:?}");
    }
    let internal = office.json("export -f json");
    assert_eq!(internal["progress"]["by_department"]["VÅF"]["done"], 0, "those who work with it see it");
    let pool = json["progress"]["by_department"].as_object().unwrap().keys().find(|key| key.contains("VÅF")).unwrap();
    assert!(pool.contains(" + "), "{pool}");
    assert!(!json["review"]["forecast_by_department"].as_object().unwrap().contains_key("VÅF"));
    for format in Format::ALL {
        let text = opened(format, &office.export(format, "--profile open"));
        assert!(text.contains(pool) || text.contains(&pool.replace(' ', "")), "{format:?}: {text}");
        if !matches!(format, Format::Csv(_) | Format::Json | Format::Ron) {
            crate::office::holds(&text, &["där inget är klart, är hopslagna med andra"]);
        }
    }
}

#[test]
fn where_a_kind_of_phase_as_a_whole_would_tell_no_group_is_told() {
    let office = Office::new();
    office.text("tick R10.8 KLF done");
    for format in Format::ALL {
        let text = opened(format, &office.export(format, "--profile open"));
        if matches!(format, Format::Json) {
            let json: serde_json::Value = serde_json::from_str(&text).unwrap();
            assert_eq!(json["progress"]["by_project_phase"], serde_json::json!({}), "nothing of the plan is done");
            assert_eq!(json["progress"]["by_chapter"], serde_json::json!({}), "or the rest would be what is left");
            assert_eq!(json["review"]["due"], serde_json::Value::Null, "all of the plan's dates were missed");
            assert_eq!(json["progress"]["overall"]["done"], 1);
        } else if !matches!(format, Format::Csv(_) | Format::Ron) {
            crate::office::holds(&text, &["Visas inte i en öppen rapport"]);
            assert!(!text.contains("försenade"), "{format:?}");
        }
    }
    crate::office::holds(&office.text("export -f md"), &["4 försenade"]);
}

#[test]
fn at_the_very_beginning_that_nothing_is_done_is_no_secret() {
    let snapshot = |plan: &Plan| {
        let board = Board::default();
        let bytes = make(&Snapshot::take(Lang::Sv, plan, &board, day()), Format::Json, &open()).unwrap();
        serde_json::from_slice::<serde_json::Value>(&bytes).unwrap()["progress"]["by_department"].clone()
    };
    assert_eq!(snapshot(&plans()[1]).as_object().unwrap().len(), 8);
}
