//! The forecast: what it answers when, what it leaves out, and that it is the same every time.

use crate::stage::today;
use chrono::{Days, NaiveDate};
use lis::progress::forecast::runs::{HORIZON, RUNS, Runs};
use lis::progress::forecast::{Answer, Outlook};
use lis::progress::pace::Week;
use lis::progress::tally::Tally;
use proptest::prelude::*;
use rstest::rstest;

fn weeks(gained: &[u32]) -> Vec<Week> {
    gained.iter().map(|&gained| Week { gained, lost: 0 }).collect()
}

fn outlook(done: u32, of: u32, weeks: &[Week]) -> Outlook {
    Outlook::of(Tally { done, of, ..Tally::default() }, weeks, today())
}

fn after(weeks: u64) -> NaiveDate {
    today() + Days::new(weeks * 7)
}

#[test]
fn where_every_week_brings_the_same_the_end_is_sure() {
    let outlook = outlook(0, 20, &weeks(&[2; 30]));
    assert_eq!(outlook.answer, Answer::Range { half: after(10), likely: Some(after(10)) });
    assert_eq!((outlook.left, outlook.basis.weeks, outlook.basis.tenths), (20, 29, 20));
    let chance = [after(9), after(10) - Days::new(1), after(10), NaiveDate::MAX].map(|by| outlook.chance(by));
    assert_eq!(chance, [Some(0), Some(0), Some(100), Some(100)]);
    assert_eq!(outlook.chance(today()), Some(0));
    assert_eq!(outlook.chance(NaiveDate::MIN), Some(0));
}

#[rstest]
#[case::nothing_counts(0, 0, &[1; 20], Answer::Nothing, None)]
#[case::all_done(9, 9, &[1; 20], Answer::Done, Some(100))]
#[case::all_done_and_little_known(9, 9, &[], Answer::Done, Some(100))]
#[case::no_record(0, 9, &[], Answer::TooLittle, None)]
#[case::seven_weeks(0, 9, &[1, 1, 1, 0, 1, 1, 1, 1], Answer::TooLittle, None)]
#[case::nothing_for_a_year(0, 9, &STOPPED, Answer::Never, Some(0))]
#[case::far_too_slow(0, 5000, &[1; 20], Answer::Never, Some(0))]
fn what_there_is_no_date_for_is_said(
    #[case] done: u32,
    #[case] of: u32,
    #[case] gained: &[u32],
    #[case] answer: Answer,
    #[case] chance: Option<u8>,
) {
    let outlook = outlook(done, of, &weeks(gained));
    assert_eq!((outlook.answer, outlook.chance(after(20))), (answer, chance));
}

/// A year of work, and then a year without.
const STOPPED: [u32; 104] = {
    let mut weeks = [0; 104];
    let mut at = 0;
    while at < 52 {
        weeks[at] = 3;
        at += 1;
    }
    weeks
};

#[test]
fn eight_weeks_with_changes_are_enough_and_a_loss_is_a_change() {
    let mut eight = weeks(&[1; 7]);
    assert_eq!(outlook(0, 9, &eight).answer, Answer::TooLittle);
    eight.push(Week { gained: 0, lost: 1 });
    assert_eq!(outlook(0, 9, &eight).basis.changed, 8);
    assert!(matches!(outlook(0, 9, &eight).answer, Answer::Range { .. }));
}

#[test]
fn what_is_lost_counts_against_the_pace() {
    let (steady, mut losing) = (weeks(&[3; 40]), weeks(&[3; 40]));
    for week in losing.iter_mut().step_by(4) {
        week.lost = 4;
    }
    let date = |weeks: &[Week]| match outlook(0, 60, weeks).answer {
        Answer::Range { half, .. } => half,
        other => panic!("{other:?}"),
    };
    assert_eq!(date(&steady), after(20));
    assert!(date(&losing) > after(26), "three less one is two a week");
    let mut shrinking = weeks(&[1; 40]);
    for week in &mut shrinking {
        week.lost = 2;
    }
    assert_eq!(outlook(0, 60, &shrinking).answer, Answer::Never);
}

#[test]
fn what_was_written_down_after_the_fact_is_left_out() {
    let plain = outlook(0, 20, &weeks(&[2; 30]));
    let mut first = weeks(&[2; 30]);
    first[0].gained = 300;
    assert_eq!(outlook(0, 20, &first).answer, plain.answer, "the week in which the record begins");
    let mut later = weeks(&[2; 31]);
    later[20].gained = 120;
    let bulk = outlook(0, 20, &later);
    assert_eq!((bulk.answer, bulk.basis.left_out, bulk.basis.weeks), (plain.answer, 1, 29));
    let mut good = weeks(&[2; 31]);
    good[20].gained = 8;
    assert_eq!(outlook(0, 20, &good).basis.left_out, 0, "a good week is no load");
}

#[test]
fn only_the_last_year_counts() {
    let changed: Vec<u32> = [vec![9; 60], vec![1; 52]].concat();
    assert_eq!(outlook(0, 30, &weeks(&changed)).answer, Answer::Range { half: after(30), likely: Some(after(30)) });
}

#[test]
fn the_latest_weeks_count_most() {
    let half = |gained: &[u32]| match outlook(0, 60, &weeks(gained)).answer {
        Answer::Range { half, likely } => (half, likely.unwrap()),
        other => panic!("{other:?}"),
    };
    let rising = half(&[vec![1; 40], vec![4; 13]].concat());
    let falling = half(&[vec![4; 13], vec![1; 40]].concat());
    assert!(rising.0 < falling.0, "{rising:?} {falling:?}");
    assert!(rising.0 < rising.1);
}

#[test]
fn all_are_done_when_the_last_part_is() {
    let (fast, slow) = (outlook(0, 10, &weeks(&[2; 30])), outlook(0, 10, &weeks(&[1; 30])));
    let together = |parts: &[Outlook]| {
        let left: u32 = parts.iter().map(|part| part.left).sum();
        Outlook::together(Tally { of: left + 5, done: 5, ..Tally::default() }, &weeks(&[3; 30]), today(), parts)
    };
    let both = together(&[fast.clone(), slow.clone()]);
    assert_eq!(both.answer, Answer::Range { half: after(10), likely: Some(after(10)) }, "the slow one decides");
    assert_eq!(
        (both.left, both.basis.tenths, both.chance(after(5)), both.chance(after(10))),
        (20, 30, Some(0), Some(100))
    );
    let unsure = outlook(0, 20, &weeks(&[[0, 4]; 20].concat()));
    let (one, two) =
        (unsure.chance(after(10)).unwrap(), together(&[unsure.clone(), unsure]).chance(after(10)).unwrap());
    assert_eq!(u32::from(two), u32::from(one) * u32::from(one) / 100, "{one} and {two} of 100");
    assert!(one > 30 && one < 70);
    let done = outlook(9, 9, &[]);
    assert_eq!(together(&[done.clone(), slow.clone()]).answer, slow.answer);
    assert_eq!(together(&[done]).answer, Answer::Done);
    assert_eq!(together(&[fast.clone(), outlook(0, 9, &[])]).answer, Answer::TooLittle);
    let never = together(&[fast, outlook(0, 9, &weeks(&STOPPED))]);
    assert_eq!((never.answer, never.chance(after(200))), (Answer::Never, Some(0)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn it_is_the_same_every_time_and_more_work_is_never_sooner(
        past in prop::collection::vec(-3..8_i32, 8..60),
        left in 1..60_u32,
    ) {
        let runs = Runs::of(&past, left);
        prop_assert_eq!(&runs, &Runs::of(&past, left));
        let within: Vec<u8> = (0..=HORIZON + 5).map(|weeks| runs.percent_within(weeks)).collect();
        prop_assert!(within.is_sorted() && within[0] == 0 && within[HORIZON + 5] <= 100);
        let weeks = |runs: &Runs, percent| runs.weeks_for(percent).unwrap_or(usize::MAX);
        prop_assert!(weeks(&runs, 50) <= weeks(&runs, 85));
        if let Some(half) = runs.weeks_for(50) {
            prop_assert!(runs.percent_within(half) >= 50 && runs.percent_within(half - 1) < 50);
        }
        // Other runs are drawn for another rest, so a week or two either way is chance.
        prop_assert!(weeks(&Runs::of(&past, left * 3), 50).saturating_add(2) >= weeks(&runs, 50));
        prop_assert!(RUNS >= 1000);
    }
}
