//! What is late, through the user's door: in the matrix, the overview and the details, and in the plain text of both.

use crate::office::{Office, holds};
use crate::stage::Stage;
use lis::progress::due::{Dues, Pressing};
use rstest::rstest;

#[test]
fn what_somebody_dated_and_what_only_the_plan_dates_bear_signs_of_their_own() {
    let mut stage = Stage::demo(120, 36);
    let by_plan = stage.keys("3").screen();
    holds(&by_plan, &["▗", "sen enligt planen"]);
    let by_priority = stage.keys("p").screen();
    holds(&by_priority, &["◆ försenad"]);
    assert!(!by_priority.contains('▗'), "{by_priority}");
}

#[test]
fn the_overview_counts_what_presses_whole_at_80_columns() {
    let mut stage = Stage::demo(80, 24);
    let pressing = pressing(&stage);
    let counts = [format!("{} försenade", pressing.late), format!("{} inom 30 dagar", pressing.soon)];
    holds(&stage.screen(), &[&counts[0], &counts[1], "undantag: 1 har löpt ut, 4 inom 60 dagar"]);
}

/// Returns what presses in what is shown.
fn pressing(stage: &Stage) -> Pressing {
    let app = stage.app();
    let pressing = Dues::of(&app.plan, &app.board, &app.sheet, app.day).pressing(None);
    assert!(pressing.late > 0 && pressing.soon > 0, "the sample has some of everything");
    pressing
}

/// A manager's way: from the overview to what is late, and ticked there.
#[rstest]
#[case(80, 24)]
#[case(120, 36)]
#[case(200, 60)]
fn what_is_late_is_opened_from_the_overview(#[case] columns: u16, #[case] rows: u16) {
    let mut stage = Stage::demo(columns, rows);
    let screen = stage.shown().keys("<end>").screen();
    holds(&screen, &[&format!("Försenat ({})", pressing(&stage).late)]);
    let told = stage.line(-2);
    let at = stage.cursor();
    let line = stage.line(isize::try_from(at.y).unwrap());
    let id = told.split(' ').next().unwrap().to_owned();
    assert!(line.contains(&id) && line.contains("försenad"), "{told}: {line}");
    stage.keys("<enter>");
    assert!(stage.app().detail.is_some());
    holds(&stage.screen(), &[&id]);
    stage.keys("<esc><space>");
    assert!(stage.toast().contains(&id) && stage.toast().contains("klar"), "{}", stage.toast());
    stage.keys("<esc>");
    assert_eq!(stage.app().view, lis::app::view::View::Overview);
}

#[test]
fn what_people_have_dated_comes_before_what_only_the_plan_dates() {
    let mut stage = Stage::demo(120, 36);
    let (screen, heading) = (stage.screen(), format!("Försenat ({})", pressing(&stage).late));
    let first = screen.lines().skip_while(|line| !line.contains(&heading)).nth(1).unwrap_or_default();
    assert!(!first.contains("enligt planen"), "{screen}");
    assert!(first.contains("satt för"), "{screen}");
}

#[test]
fn the_plain_matrix_marks_a_late_cell_until_it_is_done() {
    let office = Office::new();
    let line = |text: &str| text.lines().find(|line| line.contains("R10.8")).unwrap_or_default().to_owned();
    office.shipped("due R10.8 SOF 2026-11-01");
    let told = office.shipped("matrix --chapter 10").out;
    holds(&told, &["◆\u{a0}försenad", "▗\u{a0}sen"]);
    assert_eq!(line(&told).matches('◆').count(), 1, "{told}");
    holds(&office.shipped("status").out, &["188 försenade", "(lis --today 2026-11-24 försenat)"]);
    office.shipped("tick R10.8 SOF done");
    assert_eq!(line(&office.shipped("matrix --chapter 10").out).matches('◆').count(), 0);
}
