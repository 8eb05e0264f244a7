//! Due dates, exceptions, chains and duties as figures: what must hold on any day and in any order.

use crate::office::LILLA;
use crate::support_entry::{board, says};
use crate::support_plan::plan;
use crate::support_record::{cell, date, day, mark, noted};
use chrono::{Days, NaiveDate};
use lis::model::board::Board;
use lis::model::due::DueScope;
use lis::model::entry::{Change, Kind};
use lis::model::exception::Exception;
use lis::model::id::{DeliverableId, RoleId};
use lis::model::plan::Plan;
use lis::model::state::Condition;
use lis::model::state::State::{Done, InProgress, NotApplicable};
use lis::model::undo;
use lis::progress::due::{Due, Dues, Origin, Timing, moved};
use lis::progress::exceptions::{Term, exceptions};
use lis::progress::recurring::{duties, year};
use lis::progress::sheet::Sheet;
use lis::progress::waiting::Web;
use lis::store::plan_file::{PlanSource, load};
use proptest::prelude::*;

fn place(plan: &Plan, deliverable: &str, department: &str) -> (usize, usize) {
    let item = plan.items().iter().position(|item| item.id().as_str() == deliverable).unwrap();
    (item, plan.departments().iter().position(|it| it.id.as_str() == department).unwrap())
}

fn of_cell(deliverable: &str, department: &str, on: &str) -> Change {
    Change::Due(DueScope::Cell(cell(deliverable, department)), Some(date(on)))
}

fn of_all(deliverable: &str, on: Option<&str>) -> Change {
    Change::Due(DueScope::Deliverable(DeliverableId::new(deliverable)), on.map(date))
}

fn dues(plan: &Plan, board: &Board, day: NaiveDate) -> Dues {
    Dues::of(plan, board, &Sheet::of(plan, board, day), day)
}

fn due(plan: &Plan, board: &Board, deliverable: &str, department: &str) -> Option<Due> {
    let (item, column) = place(plan, deliverable, department);
    dues(plan, board, day()).cell(item, column).copied()
}

fn exception(until: NaiveDate) -> Change {
    let text = |text: &str| text.to_owned();
    let granted = Exception {
        reason: text("Gammalt"),
        risk: text("KS 1"),
        measure: text("Avskilt"),
        approved_by: RoleId::new("informationsagare"),
        approved: date("2026-01-01"),
        until,
    };
    Change::Exception(cell("R5.1", "SOF"), Some(granted))
}

#[test]
fn the_nearest_date_counts_and_says_where_it_comes_from() {
    let plan = plan(2);
    let phase = Change::Due(DueScope::PriorityPhase(1), Some(date("2027-06-30")));
    let said = board([phase.clone()]);
    let it = due(&plan, &said, "R5.1", "SOF").unwrap();
    assert_eq!((it.on, it.origin), (date("2027-06-30"), Origin::PriorityPhase(1)));
    assert_eq!(due(&plan, &said, "R6.1", "SOF"), None, "the plan gives priority phases no dates");
    let said = board([phase.clone(), of_all("R5.1", Some("2027-03-31")), of_cell("R5.1", "SOF", "2026-12-24")]);
    assert_eq!(due(&plan, &said, "R5.1", "SOF").unwrap().origin, Origin::Cell);
    assert_eq!(due(&plan, &said, "R5.1", "SOF").unwrap().timing, Timing::Soon(30));
    assert_eq!(due(&plan, &said, "R5.1", "UTB").unwrap().origin, Origin::Deliverable);
    assert_eq!(due(&plan, &said, "R5.2", "UTB").unwrap().origin, Origin::PriorityPhase(1));
    let of_plan = due(&plan, &said, "P1.1", "KLF").unwrap();
    assert_eq!((of_plan.on, of_plan.origin), (date("2022-12-31"), Origin::ProjectPhase(1)));
    assert_eq!(due(&plan, &said, "P1.1", "SOF"), None, "where there is no cell there is no date");
    let lifted = board([phase, of_all("R5.1", Some("2027-03-31")), of_all("R5.1", None)]);
    assert_eq!(due(&plan, &lifted, "R5.1", "SOF").unwrap().origin, Origin::PriorityPhase(1));
}

#[test]
fn late_is_the_day_after_and_never_what_is_settled() {
    let plan = plan(1);
    for (on, timing) in [
        ("2026-11-23", Timing::Late(1)),
        ("2026-11-24", Timing::Soon(0)),
        ("2026-12-24", Timing::Soon(30)),
        ("2026-12-25", Timing::Later(31)),
    ] {
        assert_eq!(due(&plan, &board([of_cell("R5.1", "SOF", on)]), "R5.1", "SOF").unwrap().timing, timing, "{on}");
    }
    let late = |change: Change| {
        let said = board([of_cell("R5.1", "SOF", "2026-01-31"), change]);
        due(&plan, &said, "R5.1", "SOF").unwrap().late()
    };
    assert!(late(mark("R5.1", "SOF", InProgress)));
    assert!(late(exception(date("2026-11-23"))), "an exception that has run out");
    for settled in [mark("R5.1", "SOF", Done), noted("R5.1", "SOF", NotApplicable, "nej"), exception(day())] {
        assert!(!late(settled.clone()), "{settled:?}");
    }
}

#[test]
fn a_duty_done_in_time_is_late_only_from_when_it_is_due_again() {
    let plan = plan(1);
    let mut said = board([of_cell("R5.1", "SOF", "2025-12-31")]);
    let mut done = lis::model::state::Mark::bare(Done, date("2025-12-20"));
    said.apply(says(&said, "anna", vec![Change::Mark(cell("R5.1", "SOF"), done.clone())]));
    let it = due(&plan, &said, "R5.1", "SOF").unwrap();
    assert_eq!((it.on, it.timing), (date("2025-12-31"), Timing::Settled));
    done.since = date("2025-01-10");
    said.apply(says(&said, "anna", vec![Change::Mark(cell("R5.1", "SOF"), done)]));
    let it = due(&plan, &said, "R5.1", "SOF").unwrap();
    assert_eq!((it.on, it.timing), (date("2026-01-10"), Timing::Late(318)));
}

#[test]
fn moves_are_counted_without_what_was_taken_back() {
    let plan = plan(1);
    let mut said = board([of_cell("R5.1", "SOF", "2026-01-31"), of_cell("R5.1", "SOF", "2026-01-31")]);
    let times = |said: &Board| {
        let it = due(&plan, said, "R5.1", "SOF").unwrap();
        let (item, column) = place(&plan, "R5.1", "SOF");
        moved(&plan, said, item, column, &it)
    };
    assert_eq!((times(&said).times, times(&said).first), (0, Some(date("2026-01-31"))), "the same day is no move");
    let later = says(&said, "anna", vec![of_cell("R5.1", "SOF", "2026-05-31")]);
    said.apply(later.clone());
    assert_eq!(times(&said).times, 1);
    for turn in 0..2 {
        let mut back = says(&said, "anna", vec![of_cell("R5.1", "SOF", "2026-01-31")]);
        back.kind = Kind::Undoes(later.id.clone());
        said.apply(back);
        assert_eq!(times(&said).times, 0, "taken back, turn {turn}");
        let mut again = says(&said, "anna", later.changes.clone());
        again.kind = Kind::Redoes(later.id.clone());
        said.apply(again);
        assert_eq!(times(&said).times, 1, "said again, turn {turn}");
    }
}

#[test]
fn exceptions_stand_in_the_order_in_which_they_matter() {
    let plan = plan(1);
    let term = |until: &str| {
        let said = board([exception(date(until))]);
        let sheet = Sheet::of(&plan, &said, day());
        let all = exceptions(&plan, &said, &sheet, day());
        (all[0].term, all[0].then)
    };
    assert_eq!(term("2026-11-23"), (Term::Expired(1), Condition::NotStarted));
    assert_eq!(term("2026-11-24"), (Term::Ending(0), Condition::NotStarted));
    assert_eq!(term("2027-01-23"), (Term::Ending(60), Condition::NotStarted));
    assert_eq!(term("2027-01-24"), (Term::Holds(61), Condition::NotStarted));
    let done = board([exception(date("2026-11-23")), mark("R5.1", "SOF", Done)]);
    assert!(exceptions(&plan, &done, &Sheet::of(&plan, &done, day()), day()).is_empty(), "done meanwhile");
}

#[test]
fn a_chain_goes_to_its_end_and_back() {
    let plan = load(&PlanSource::Folder(LILLA.into()), false).unwrap();
    let said = Board::default();
    let sheet = Sheet::of(&plan, &said, day());
    let web = Web::of(&plan, &sheet);
    let here = place(&plan, "P2.1", "SOF");
    let chain: Vec<_> = web.chain(here).into_iter().map(|link| (link.place, link.depth)).collect();
    assert_eq!(chain, [(place(&plan, "P1.2", "SOF"), 1), (place(&plan, "P1.1", "KLF"), 2)]);
    let waiters = web.waiters(place(&plan, "P1.1", "KLF"));
    assert!(waiters.iter().any(|link| link.place == here && link.depth == 2), "{waiters:?}");
    for link in &waiters {
        assert!(web.chain(link.place).iter().any(|back| back.place == place(&plan, "P1.1", "KLF")), "{link:?}");
    }
    let said = board([mark("P1.1", "KLF", Done)]);
    let sheet = Sheet::of(&plan, &said, day());
    assert!(Web::of(&plan, &sheet).waiters(place(&plan, "P1.1", "KLF")).is_empty(), "nobody waits for what is done");
}

#[test]
fn a_year_holds_each_time_a_duty_falls_in_it() {
    let plan = plan(1);
    let mut said = board([mark("R5.1", "SOF", Done)]);
    let old = lis::model::state::Mark::bare(Done, date("2025-02-28"));
    said.apply(says(&said, "anna", vec![Change::Mark(cell("R6.1", "UTB"), old)]));
    let all = duties(&plan, &said, &Sheet::of(&plan, &said, day()));
    let days = |number| year(&all, number).iter().map(|it| (it.on, it.expected)).collect::<Vec<_>>();
    assert_eq!(days(2026), [(date("2026-02-28"), false)], "due again, and not known when after that");
    assert_eq!(days(2027), [(date("2027-11-24"), false)]);
    assert_eq!(days(2028), [(date("2028-11-24"), true)]);
    assert_eq!(all.iter().filter(|duty| duty.done.is_none()).count(), 6, "the others have never been done");
}

fn any_due() -> impl Strategy<Value = Change> {
    let on = prop::option::of((0u64..900).prop_map(|days| date("2025-06-01") + Days::new(days)));
    let scope = prop_oneof![
        (1..3u8).prop_map(DueScope::PriorityPhase),
        (1..3u8).prop_map(|n| DueScope::Deliverable(DeliverableId::new(format!("R5.{n}")))),
        (1..3u8).prop_map(|n| DueScope::Cell(cell(&format!("R5.{n}"), "SOF"))),
    ];
    (scope, on).prop_map(|(scope, on)| Change::Due(scope, on))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_date_set_and_taken_back_leaves_all_figures_as_they_were(
        said in prop::collection::vec(any_due(), 0..6),
        more in any_due(),
    ) {
        let plan = plan(2);
        let mut history = Vec::new();
        let mut now = Board::default();
        for change in said {
            let entry = says(&now, "anna", vec![change]);
            history.push(entry.clone());
            now.apply(entry);
        }
        let figures = |board: &Board| {
            let dues = dues(&plan, board, day());
            let moves: Vec<_> = [dues.late(), dues.soon()].concat().iter()
                .map(|(item, column, due)| moved(&plan, board, *item, *column, due)).collect();
            (dues, moves)
        };
        let before = figures(&now);
        let entry = says(&now, "anna", vec![more]);
        now.apply(entry.clone());
        let mut back = says(&now, "anna", undo::before(&history, &entry, day()));
        back.kind = Kind::Undoes(entry.id.clone());
        now.apply(back);
        prop_assert_eq!(figures(&now), before);
    }

    #[test]
    fn an_exception_ends_by_itself_the_day_after_its_last(days in 0u64..365, after in 0u64..800) {
        let plan = plan(1);
        let until = date("2026-01-01") + Days::new(days);
        let said = board([exception(until), of_cell("R5.1", "SOF", "2025-01-01")]);
        let at = date("2026-01-01") + Days::new(after);
        let (item, column) = place(&plan, "R5.1", "SOF");
        let sheet = Sheet::of(&plan, &said, at);
        let holds = sheet.cell(item, column).unwrap().condition == Condition::Exception;
        prop_assert_eq!(holds, at <= until);
        prop_assert_eq!(dues(&plan, &said, at).cell(item, column).unwrap().late(), !holds);
    }
}
