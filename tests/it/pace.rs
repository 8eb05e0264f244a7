//! The pace: the weeks are those of the calendar, and each is the difference of two days' sums.

use crate::stage::today;
use crate::support_entry::says;
use crate::support_history::history;
use crate::support_plan::plan;
use crate::support_record::*;
use chrono::{Days, NaiveDate};
use lis::model::board::Board;
use lis::model::entry::{Change, Entry, Kind};
use lis::model::plan::Plan;
use lis::model::state::Mark;
use lis::model::state::State::{self, Done, InProgress};
use lis::progress::pace::{Pace, SPARK, Week, monday, sunday};
use lis::progress::sheet::Sheet;
use proptest::prelude::*;
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

fn marked(deliverable: &str, department: &str, state: State, since: &str) -> Change {
    Change::Mark(cell(deliverable, department), Mark::bare(state, date(since)))
}

/// Returns what each week gained and lost.
fn told(weeks: &[Week]) -> Vec<(u32, u32)> {
    weeks.iter().map(|week| (week.gained, week.lost)).collect()
}

fn everything(_: usize, _: usize) -> bool {
    true
}

#[test]
fn weeks_begin_on_monday_across_the_turn_of_the_year() {
    assert_eq!(monday(date("2027-01-01")), date("2026-12-28"));
    assert_eq!(sunday(date("2026-12-28")), date("2027-01-03"));
    assert_eq!((monday(date("2026-11-23")), sunday(date("2026-11-29"))), (date("2026-11-23"), date("2026-11-29")));
}

#[test]
fn a_week_says_what_was_known_at_its_end() {
    let history = record(&[
        ("2026-11-02", marked("R5.1", "SOF", Done, "2026-11-02")),
        // Done and taken back within a week: nothing came of it.
        ("2026-11-10", marked("R5.2", "SOF", Done, "2026-11-10")),
        ("2026-11-13", marked("R5.2", "SOF", InProgress, "2026-11-13")),
        // A Sunday belongs to the week before it, a Monday to the one that follows.
        ("2026-11-15", marked("R5.3", "KLF", Done, "2026-11-15")),
        ("2026-11-23", marked("R5.1", "SOF", InProgress, "2026-11-23")),
    ]);
    let pace = Pace::of(&plan(4), &history, date("2026-11-24"));
    assert_eq!(pace.first(), Some(date("2026-11-02")));
    assert_eq!(told(&pace.whole_weeks(everything)), [(1, 0), (1, 0), (0, 0)]);
    assert_eq!(told(&Pace::of(&plan(4), &history, date("2026-11-29")).whole_weeks(everything))[3], (0, 1));
    let sof = pace.whole_weeks(|_, department| department == 1);
    assert_eq!(told(&sof), [(1, 0), (0, 0), (0, 0)]);
    assert_eq!(told(&pace.whole_weeks(|item, _| item == 0)), [(0, 0); 3]);
}

#[test]
fn before_the_first_entry_is_a_gap_and_not_a_zero() {
    let history = record(&[
        ("2026-11-04", marked("R5.1", "SOF", Done, "2026-11-04")),
        ("2026-11-24", marked("R5.2", "SOF", Done, "2026-11-24")),
    ]);
    let spark = |day| Pace::of(&plan(4), &history, date(day)).latest(SPARK, everything);
    let net = |weeks: Vec<Option<Week>>| weeks.into_iter().map(|week| week.map(Week::net)).collect::<Vec<_>>();
    let expected = [vec![None; 8], vec![Some(1), Some(0), Some(0), Some(1)]].concat();
    assert_eq!(net(spark("2026-11-24")), expected, "the week that still goes on is the last");
    assert_eq!(net(spark("2026-11-03")), vec![None; SPARK], "nothing had been said");
    assert_eq!(net(spark("2027-06-01")), vec![Some(0); SPARK]);
}

#[test]
fn a_duty_that_falls_due_again_is_lost_in_that_week_and_gained_when_done_anew() {
    let history = record(&[
        ("2025-10-01", marked("R5.1", "SOF", Done, "2025-10-01")),
        ("2026-10-14", marked("R5.1", "SOF", Done, "2026-10-14")),
    ]);
    let weeks = Pace::of(&plan(4), &history, date("2026-11-01")).whole_weeks(everything);
    let moved: Vec<_> = weeks.iter().enumerate().filter(|(_, week)| week.changed()).collect();
    let [(0, first), (52, lost), (54, again)] = moved.as_slice() else { panic!("{moved:?}") };
    assert_eq!((first.net(), lost.net(), again.net()), (1, -1, 1));
}

#[test]
fn what_the_plan_gains_and_loses_is_seen_in_its_week() {
    let mut parts = plan(4).parts;
    let deliverable = Arc::make_mut(&mut parts.guideline.chapters[0].sections[0].deliverables[0]);
    deliverable.added = Some(date("2026-11-10"));
    deliverable.withdrawn = Some(date("2026-11-18"));
    let history = record(&[("2026-11-03", marked("R5.1", "SOF", Done, "2026-11-03"))]);
    let weeks = Pace::of(&Plan::new(parts), &history, date("2026-11-22")).whole_weeks(everything);
    assert_eq!(told(&weeks), [(0, 0), (1, 0), (0, 1)]);
}

#[test]
fn an_empty_record_has_no_weeks_and_what_has_no_place_counts_nowhere() {
    let none = Pace::of(&plan(4), &[], today());
    assert_eq!((none.first(), none.whole_weeks(everything)), (None, vec![]));
    assert_eq!(none.latest(2, everything), [None, None]);
    let lost = record(&[
        ("2026-11-03", marked("X1", "SOF", Done, "2026-11-03")),
        ("2026-11-03", marked("R5.1", "XXX", Done, "2026-11-03")),
        ("2026-11-03", marked("P1.1", "SOF", Done, "2026-11-03")),
    ]);
    assert_eq!(told(&Pace::of(&plan(4), &lost, date("2026-11-08")).whole_weeks(everything)), [(0, 0)]);
}

#[test]
fn a_writer_who_travels_is_read_in_the_order_of_the_journal() {
    let mut history = record(&[
        ("2026-11-09", marked("R5.1", "SOF", Done, "2026-11-09")),
        ("2026-11-09", marked("R5.1", "SOF", InProgress, "2026-11-09")),
    ]);
    // The second entry is later, but it was still Sunday there.
    history[0].at = "2026-11-09T00:30:00+14:00".parse().unwrap();
    history[1].at = "2026-11-08T12:00:00+00:00".parse().unwrap();
    assert!(history[0].at < history[1].at && history[1].day() < history[0].day());
    let weeks = Pace::of(&plan(4), &history, date("2026-11-15")).whole_weeks(everything);
    assert_eq!(told(&weeks), [(0, 0), (0, 0)]);
}

/// Sums what is done at the end of a day, the long way round.
fn done_on(plan: &Plan, history: &[Entry], day: NaiveDate) -> i64 {
    let sheet = Sheet::of(plan, &Board::as_of(history, day), day);
    i64::from(sheet.tally(0..plan.items().len(), None).done)
}

#[test]
fn three_years_of_weeks_are_the_differences_of_the_days_sums() {
    let whole = history();
    let entries = whole.by_time();
    let pace = Pace::of(&whole.plan, &entries, whole.day);
    let weeks = pace.whole_weeks(everything);
    assert!(weeks.len() >= 155 && weeks.iter().any(|week| week.net() < 0));
    let mut sum = 0;
    let sums: Vec<i64> = weeks
        .iter()
        .map(|week| {
            sum += i64::from(week.net());
            sum
        })
        .collect();
    // A travelling writer may make a day differ from its week, so of these days none has one at its edge.
    for at in [20, 80, weeks.len() - 1] {
        let end = sunday(pace.first().unwrap() + Days::new(at as u64 * 7));
        assert_eq!(sums[at], done_on(&whole.plan, &entries, end), "week {at}");
    }
    let parts: u32 = (0..8).flat_map(|it| pace.whole_weeks(move |_, at| at == it)).map(|week| week.gained).sum();
    assert_eq!(parts, weeks.iter().map(|week| week.gained).sum::<u32>());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn every_week_is_the_difference_of_two_days_sums(
        said in prop::collection::vec((0..900_u64, 1..4_u8, 0..4_usize, 0..4_usize, 0..400_u64, any::<bool>()), 1..40),
        last in 0..900_u64,
    ) {
        let plan = plan(3);
        let mut said = said;
        said.sort_unstable();
        let start = date("2024-01-01");
        let mut board = Board::default();
        let mut history: Vec<Entry> = Vec::new();
        for (after, row, state, column, back, knows) in said {
            let department = ["KLF", "SOF", "UTB", "SBF"][column];
            let on = start + Days::new(after);
            let mark = Mark::bare(State::ALL[state], on - Days::new(back));
            let change = Change::Mark(cell(&format!("R5.{row}"), department), mark);
            let base = if knows { board.clone() } else { Board::default() };
            let number = board.seen(&says(&base, "anna", vec![]).id.journal) + 1;
            let mut entry = says(&base, "anna", vec![change]);
            entry.id.number = number;
            entry.at = on.and_hms_milli_opt(12, 0, 0, u32::try_from(number).unwrap()).unwrap().and_utc().fixed_offset();
            entry.kind = Kind::Said;
            board.apply(entry.clone());
            history.push(entry);
        }
        let day = start + Days::new(last);
        let pace = Pace::of(&plan, &history, day);
        let Some(first) = pace.first() else { return Ok(()) };
        let mut before = 0;
        for (at, week) in pace.whole_weeks(everything).into_iter().enumerate() {
            let after = done_on(&plan, &history, sunday(first + Days::new(at as u64 * 7)));
            prop_assert_eq!(i64::from(week.net()), after - before);
            before = after;
        }
    }
}
