//! Every figure: how a cell stands on a day, and how cells are summed.

use crate::office::LILLA;
use crate::support_entry::{board, id, says, torn};
use crate::support_record::{cell, date, mark, noted, point};
use chrono::{Days, NaiveDate};
use lis::model::board::Board;
use lis::model::deliverable::{Deliverable, Recurrence};
use lis::model::entry::{Cell, Change, Entry, Kind};
use lis::model::plan::Plan;
use lis::model::state::State::{Done, InProgress, NotApplicable, NotStarted};
use lis::model::state::{Condition, Mark, State};
use lis::progress::recent::told;
use lis::progress::sheet::Sheet;
use lis::progress::standing::{Standing, due_again, word};
use lis::progress::summary::{Summary, waits_for, without_place};
use lis::progress::tally::Tally;
use lis::store::plan_file::{PlanSource, load};
use proptest::prelude::{Just, Strategy, any, prop, prop_assert, prop_assert_eq, prop_oneof, proptest};
use rstest::rstest;

/// The plan of Lilla kommun: 6 deliverables, 3 departments, 16 cells.
fn lilla() -> Plan {
    load(&PlanSource::Folder(LILLA.into()), false).unwrap()
}

fn today() -> NaiveDate {
    date("2026-11-24")
}

fn deliverable(id: &str) -> Deliverable {
    lilla().item(id).unwrap().deliverable.as_ref().clone()
}

fn row(plan: &Plan, id: &str) -> usize {
    plan.items().iter().position(|item| item.id().as_str() == id).unwrap()
}

fn since(deliverable: &str, state: State, day: &str) -> Change {
    Change::Mark(cell(deliverable, "SOF"), Mark::bare(state, date(day)))
}

/// Returns how a deliverable stands in SOF on a day.
fn stands(deliverable: &Deliverable, board: &Board, day: NaiveDate) -> Standing {
    Standing::of(deliverable, board.cell(&Cell { deliverable: deliverable.id.clone(), ..cell("", "SOF") }), day)
}

fn on(deliverable: &Deliverable, board: &Board, day: &str) -> Condition {
    stands(deliverable, board, date(day)).condition
}

#[test]
fn where_nobody_has_said_anything_nothing_is_started() {
    let standing = stands(&deliverable("R10.8"), &Board::default(), today());
    let expected = Standing {
        condition: Condition::NotStarted,
        points_done: 0,
        points_of: 3,
        conflict: false,
        exception_until: None,
    };
    assert_eq!(standing, expected);
    assert_eq!(word(None), None);
}

#[rstest]
#[case(NotStarted, Condition::NotStarted)]
#[case(InProgress, Condition::InProgress)]
#[case(Done, Condition::Done)]
#[case(NotApplicable, Condition::NotApplicable)]
fn a_state_is_the_condition_on_the_day_it_is_said(#[case] state: State, #[case] condition: Condition) {
    for id in ["R10.8", "R5.1a", "P1.2"] {
        let said = board([mark(id, "SOF", state)]);
        assert_eq!(stands(&deliverable(id), &said, today()).condition, condition, "{id}");
    }
}

#[rstest]
#[case(&[], None, Condition::NotStarted, 0)]
#[case(&[1], None, Condition::InProgress, 1)]
#[case(&[1, 2, 3], None, Condition::InProgress, 3)]
#[case(&[4, 99, 0], None, Condition::NotStarted, 0)]
#[case(&[2, 4], Some(NotStarted), Condition::InProgress, 1)]
#[case(&[], Some(InProgress), Condition::InProgress, 0)]
#[case(&[], Some(Done), Condition::Done, 0)]
#[case(&[3], Some(NotApplicable), Condition::NotApplicable, 1)]
fn points_begin_the_work_but_never_end_it(
    #[case] points: &[u16],
    #[case] state: Option<State>,
    #[case] condition: Condition,
    #[case] done: u16,
) {
    let ticks = points.iter().map(|&at| point("R10.8", "SOF", at, true));
    let said = board(ticks.chain(state.map(|state| mark("R10.8", "SOF", state))));
    let standing = stands(&deliverable("R10.8"), &said, today());
    assert_eq!((standing.condition, standing.points_done, standing.points_of), (condition, done, 3));
}

#[test]
fn a_point_taken_away_counts_no_more() {
    let said = board([point("R10.8", "SOF", 1, true), point("R10.8", "SOF", 1, false)]);
    let standing = stands(&deliverable("R10.8"), &said, today());
    assert_eq!((standing.condition, standing.points_done), (Condition::NotStarted, 0));
}

#[rstest]
#[case::the_same_day_a_year_on("2025-03-01", 12, "2026-03-01")]
#[case::from_a_leap_day_to_the_end_of_february("2024-02-29", 12, "2025-02-28")]
#[case::from_a_leap_day_to_a_leap_day("2024-02-29", 48, "2028-02-29")]
#[case::the_end_of_february_does_not_become_a_leap_day("2023-02-28", 12, "2024-02-28")]
#[case::from_a_long_month_to_a_short_one("2025-08-31", 6, "2026-02-28")]
#[case::over_the_end_of_a_year("2025-12-31", 1, "2026-01-31")]
#[case::every_other_year("2024-11-24", 24, "2026-11-24")]
fn a_duty_is_due_again_on_its_day_and_not_the_day_before(#[case] done: &str, #[case] months: u16, #[case] due: &str) {
    let recurs = Some(Recurrence { months, rule: String::new() });
    let duty = Deliverable { recurs, ..deliverable("R5.1a") };
    let said = board([since("R5.1a", Done, done)]);
    let (done, due) = (date(done), date(due));
    assert_eq!(due_again(&duty, &Mark::bare(Done, done)), Some(due));
    let condition = |day| stands(&duty, &said, day).condition;
    assert_eq!(condition(done), Condition::Done);
    assert_eq!(condition(due - Days::new(1)), Condition::Done, "the day before");
    assert_eq!(condition(due), Condition::DueAgain, "on the day");
    assert_eq!(condition(due + Days::new(4000)), Condition::DueAgain, "and until somebody does it");
}

#[test]
fn only_what_is_done_and_recurs_is_due_again() {
    let once = deliverable("R4.1a");
    assert_eq!(on(&once, &board([since("R4.1a", Done, "1999-01-01")]), "2026-11-24"), Condition::Done);
    assert_eq!(due_again(&once, &Mark::bare(Done, today())), None);
    let yearly = deliverable("R5.1a");
    for (state, condition) in [(InProgress, Condition::InProgress), (NotApplicable, Condition::NotApplicable)] {
        assert_eq!(on(&yearly, &board([since("R5.1a", state, "1999-01-01")]), "2026-11-24"), condition);
    }
    let last = Change::Mark(cell("R5.1a", "SOF"), Mark::bare(Done, NaiveDate::MAX));
    assert_eq!(
        stands(&yearly, &board([last]), NaiveDate::MAX).condition,
        Condition::Done,
        "time ends before it is due"
    );
}

#[test]
fn a_later_note_does_not_move_the_day_and_a_new_tick_does() {
    let yearly = deliverable("R5.1a");
    let noted = Mark { note: Some("Protokoll § 7".into()), ..Mark::bare(Done, date("2026-01-10")) };
    let mut said = board([since("R5.1a", Done, "2026-01-10"), Change::Mark(cell("R5.1a", "SOF"), noted)]);
    assert_eq!(word(said.cell(&cell("R5.1a", "SOF"))).unwrap().at.date_naive(), today(), "written much later");
    assert_eq!(on(&yearly, &said, "2027-01-09"), Condition::Done);
    assert_eq!(on(&yearly, &said, "2027-01-10"), Condition::DueAgain);
    said.apply(says(&said, "bo", vec![since("R5.1a", Done, "2026-11-24")]));
    assert_eq!(on(&yearly, &said, "2027-11-23"), Condition::Done);
}

#[test]
fn a_conflict_is_told_beside_the_word_that_counts() {
    let standing = |board: &Board| stands(&deliverable("R10.8"), board, today());
    let marks = standing(&torn(mark("R10.8", "SOF", Done), mark("R10.8", "SOF", NotApplicable)));
    assert_eq!((marks.condition, marks.conflict), (Condition::NotApplicable, true));
    let points = standing(&torn(point("R10.8", "SOF", 2, true), point("R10.8", "SOF", 2, false)));
    assert!(points.conflict);
    let agreed = standing(&torn(mark("R10.8", "SOF", Done), mark("R10.8", "SOF", Done)));
    assert_eq!((agreed.condition, agreed.conflict), (Condition::Done, false));
}

#[rstest]
#[case(0, 0, None)]
#[case(0, 1, Some(0))]
#[case(1, 1, Some(100))]
#[case(1, 3, Some(33))]
#[case(2, 3, Some(67))]
#[case(1, 8, Some(13))]
#[case(62, 143, Some(43))]
#[case::hardly_begun(1, 1242, Some(1))]
#[case::all_but_one(1241, 1242, Some(99))]
#[case::half_a_percent_short(199, 200, Some(99))]
fn a_share_is_rounded_but_never_to_nothing_or_all(#[case] done: u32, #[case] of: u32, #[case] percent: Option<u8>) {
    assert_eq!(Tally { done, of, ..Tally::default() }.percent(), percent);
}

fn standing(condition: Condition, conflict: bool) -> Standing {
    Standing { condition, points_done: 0, points_of: 0, conflict, exception_until: None }
}

#[test]
fn a_tally_counts_every_condition_in_its_place() {
    let mut tally = Tally::default();
    for condition in Condition::ALL {
        tally.count(&standing(condition, false));
    }
    tally.count(&standing(Condition::NotApplicable, true));
    let expected = Tally {
        done: 1,
        of: 4,
        in_progress: 1,
        due_again: 1,
        exceptions: 1,
        not_applicable: 2,
        conflicts: 1,
        disputed: 0,
    };
    assert_eq!(tally, expected, "a conflict is told even where the cell counts nowhere");
    let mut twice = tally;
    twice += tally;
    let doubled = Tally {
        done: 2,
        of: 8,
        in_progress: 2,
        due_again: 2,
        exceptions: 2,
        not_applicable: 4,
        conflicts: 2,
        disputed: 0,
    };
    assert_eq!(twice, doubled);
}

#[test]
fn what_is_central_has_one_cell_in_the_central_department() {
    for plan in [lilla(), load(&PlanSource::Embedded, false).unwrap()] {
        let sheet = Sheet::of(&plan, &Board::default(), today());
        assert_eq!(sheet.rows(), plan.items().len());
        let central = plan.departments().iter().position(|it| it.id == plan.parts.organisation.central).unwrap();
        for (index, item) in plan.items().iter().enumerate() {
            let cells: Vec<usize> =
                (0..plan.departments().len()).filter(|at| sheet.cell(index, *at).is_some()).collect();
            let each = (0..plan.departments().len()).collect::<Vec<_>>();
            let expected = if plan.concerned(item).count() == 1 { vec![central] } else { each };
            assert_eq!(cells, expected, "{}", item.id());
        }
        assert_eq!(sheet.cell(0, plan.departments().len()), None, "no row runs over into the next");
        assert_eq!(sheet.cell(plan.items().len(), 0), None);
    }
    let sheet = Sheet::of(&lilla(), &Board::default(), today());
    assert_eq!(sheet.tally(0..6, None).of, 16);
    assert_eq!([0, 1, 2].map(|column| sheet.tally(0..6, Some(column)).of), [6, 5, 5]);
    assert_eq!(Sheet::default().rows(), 0);
}

#[test]
fn what_is_not_applicable_leaves_the_sum() {
    let plan = lilla();
    let sums = |board: &Board| Summary::of(&plan, &Sheet::of(&plan, board, today()));
    let before = sums(&board([mark("R10.8", "SOF", Done), mark("R4.1a", "SOF", InProgress)]));
    let after = sums(&board([mark("R10.8", "SOF", Done), mark("R4.1a", "SOF", NotApplicable)]));
    assert_eq!((before.overall.done, before.overall.of, before.overall.in_progress), (1, 16, 1));
    assert_eq!((after.overall.done, after.overall.of, after.overall.not_applicable), (1, 15, 1));
    assert_eq!((before.departments[1].1.percent(), after.departments[1].1.percent()), (Some(20), Some(25)));
    assert_eq!(after.priority_phases.last().unwrap(), &(None, Tally { of: 2, not_applicable: 1, ..Tally::default() }));
    let numbers: Vec<u8> = after.chapters.iter().map(|(number, _)| *number).collect();
    assert_eq!(numbers, [4, 5, 10], "in the order of the document");
}

#[test]
fn a_deliverable_waits_for_what_it_needs_in_its_own_department_or_centrally() {
    let plan = lilla();
    let waits = |id: &str, department, said: &Board| {
        let sheet = Sheet::of(&plan, said, today());
        let ids = waits_for(&plan, &sheet, row(&plan, id), department);
        ids.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    let mut said = Board::default();
    assert_eq!(waits("P1.2", 1, &said), ["P1.1"], "what is central is needed by all");
    assert_eq!(waits("P1.1", 0, &said), [""; 0]);
    said.apply(says(&said, "anna", vec![mark("P1.1", "KLF", Done)]));
    assert_eq!(waits("P1.2", 1, &said), [""; 0]);
    assert_eq!(waits("P2.1", 1, &said), ["P1.2"]);
    said.apply(says(&said, "anna", vec![mark("P1.2", "VÅF", Done)]));
    assert_eq!(waits("P2.1", 1, &said), ["P1.2"], "another department's does not help");
    said.apply(says(&said, "anna", vec![mark("P1.2", "SOF", NotApplicable)]));
    assert_eq!(waits("P2.1", 1, &said), [""; 0], "nothing to wait for where it does not apply");
    assert_eq!(waits_for(&plan, &Sheet::default(), 99, 0), []);
}

#[test]
fn what_the_plan_has_no_place_for_is_named_and_counts_nowhere() {
    let plan = lilla();
    let said = board([
        mark("R10.8", "SOF", Done),
        mark("P1.1", "SOF", Done),
        mark("FINNS-INTE", "SOF", Done),
        point("R10.8", "XYZ", 1, true),
        mark("P1.1", "KLF", Done),
    ]);
    assert_eq!(without_place(&plan, &said), [cell("FINNS-INTE", "SOF"), cell("P1.1", "SOF"), cell("R10.8", "XYZ")]);
    assert_eq!(Sheet::of(&plan, &said, today()).tally(0..6, None).done, 2);
}

#[test]
fn the_latest_is_told_first_and_one_step_in_its_own_order() {
    let mut said = board([noted("R10.8", "SOF", NotApplicable, "Finns inte")]);
    let step = says(&said, "bo", vec![mark("P1.1", "KLF", Done), point("R10.8", "KLF", 2, false)]);
    said.apply(Entry { kind: Kind::Undoes(id("bo", 7)), ..step });
    let latest = said.recent();
    let lines: Vec<_> = told(&latest).map(|it| (it.by, it.change.clone())).collect();
    let expected = [
        ("bo", mark("P1.1", "KLF", Done)),
        ("bo", point("R10.8", "KLF", 2, false)),
        ("anna", noted("R10.8", "SOF", NotApplicable, "Finns inte")),
    ];
    assert_eq!(lines, expected);
    let kinds: Vec<bool> = told(&said.recent()).map(|it| *it.kind == Kind::Said).collect();
    assert_eq!(kinds, [false, false, true]);
}

/// Makes up a change in the plan of Lilla kommun; some have no place there.
fn change() -> impl Strategy<Value = Change> {
    let ids = prop::sample::select(vec!["P1.1", "P1.2", "P2.1", "R4.1a", "R5.1a", "R10.8", "R99"]);
    let cell = (ids, prop::sample::select(vec!["KLF", "SOF", "VÅF", "XYZ"])).prop_map(|(id, at)| cell(id, at));
    let days = (0..2000_u64).prop_map(|days| date("2022-01-01") + Days::new(days));
    let mark = (prop::sample::select(State::ALL.to_vec()), days).prop_map(|(state, since)| Mark::bare(state, since));
    (cell, prop_oneof![mark.prop_map(Ok), (0..5_u16, any::<bool>()).prop_map(Err)]).prop_map(
        |(cell, said)| match said {
            Ok(mark) => Change::Mark(cell, mark),
            Err((at, done)) => Change::Point(cell, at, done),
        },
    )
}

/// Makes up what two writers said who knew of each other only now and then.
fn boards() -> impl Strategy<Value = Board> {
    let words = prop::collection::vec((change(), any::<bool>(), prop_oneof![3 => Just(true), 1 => Just(false)]), 0..60);
    words.prop_map(|words| {
        let mut board = Board::default();
        for (change, anna, knew) in words {
            let mut entry = says(&board, if anna { "anna" } else { "bo" }, vec![change]);
            if !knew {
                entry.replaces.clear();
            }
            board.apply(entry);
        }
        board
    })
}

fn sum(tallies: impl IntoIterator<Item = Tally>) -> Tally {
    let mut sum = Tally::default();
    for tally in tallies {
        sum += tally;
    }
    sum
}

proptest! {
    #[test]
    fn all_sums_of_one_board_agree(board in boards(), days in 0..3000_u64) {
        let plan = lilla();
        let sheet = Sheet::of(&plan, &board, date("2022-01-01") + Days::new(days));
        let sums = Summary::of(&plan, &sheet);
        let priority = sum(sums.priority_phases.iter().map(|it| it.1));
        prop_assert_eq!(sums.overall, sum(sums.departments.iter().map(|it| it.1)));
        prop_assert_eq!(sums.overall, sum(sums.project_phases.iter().map(|it| it.1).chain([priority])));
        prop_assert_eq!(priority, sum(sums.chapters.iter().map(|it| it.1)));
        prop_assert_eq!(sums.overall, sum((0..6).map(|row| sheet.tally([row], None))));
        prop_assert_eq!(sums.overall.of + sums.overall.not_applicable, 16);
        for (_, tally) in sums.departments {
            prop_assert!(tally.done + tally.in_progress + tally.due_again <= tally.of);
            prop_assert!(tally.percent().is_none_or(|percent| percent <= 100));
            prop_assert_eq!(tally.percent() == Some(100), tally.of > 0 && tally.done == tally.of);
            prop_assert_eq!(tally.percent() == Some(0), tally.of > 0 && tally.done == 0);
        }
    }

    #[test]
    fn a_share_is_the_nearest_whole_percent(of in 1..5000_u32, part in any::<prop::sample::Index>()) {
        let done = u32::try_from(part.index(of as usize + 1)).unwrap();
        let percent = Tally { done, of, ..Tally::default() }.percent().unwrap();
        let exact = f64::from(done) * 100.0 / f64::from(of);
        let off = (f64::from(percent) - exact).abs();
        prop_assert!(off <= 0.5 || ([1, 99].contains(&percent) && off < 1.0), "{} for {}", percent, exact);
    }
}
