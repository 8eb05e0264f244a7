//! The timeline through the user's keys: phases where they lie, gaps as gaps, dates that users set, zoom and pan.

use crate::stage::{Setting, Stage};
use lis::app::state::timeline::Zoom;
use lis::words::measure::width;

/// Returns what stands in a lane behind its label, on a screen of 120 columns.
fn lane(screen: &str, name: &str) -> String {
    let line = screen.lines().find(|line| line.trim_start().starts_with(name)).unwrap();
    line.chars().skip(35).take(79).collect()
}

fn wide() -> Stage {
    Setting { size: (120, 36), ..Setting::default() }.open()
}

#[test]
fn phases_lie_one_after_another_with_real_gaps_and_the_last_goes_on() {
    let screen = wide().keys("2").screen();
    let [one, two, three, on] = ["Fas 1", "Fas 2", "Fas 3", "Löpande"].map(|name| lane(&screen, name));
    let begins = |lane: &str| lane.chars().position(|c| c == '░').unwrap();
    let ends = |lane: &str| lane.chars().count() - lane.chars().rev().position(|c| c == '░').unwrap();
    assert!(ends(&one) <= begins(&two) + 1, "phase 2 begins when phase 1 has ended\n{screen}");
    assert!(ends(&two) < begins(&three), "from 2023-11-02 to the end of the year there is nothing\n{screen}");
    assert!(on.contains("░┄"), "what has no end goes on after today\n{screen}");
    assert!(lane(&screen, "Utan fas").contains('┊'), "today is in sight\n{screen}");
}

#[test]
fn a_due_date_of_a_priority_phase_is_a_diamond_and_late_when_it_has_passed() {
    let mut stage = wide();
    let undated = stage.keys("2").screen();
    assert_eq!(undated.matches("utan datum – d sätter slutdatum").count(), 5, "{undated}");
    // Down from the four project phases to the first priority phase.
    stage.keys("<down><down><down><down>");
    let form = stage.keys("d").screen();
    assert!(form.contains("prioriteringsfas 1"), "{form}");
    let set = stage.keys("2025-06-30<enter>").screen();
    let set = if set.contains("klart senast 2025-06-30") { set } else { stage.keys("<enter>").screen() };
    assert!(
        lane(&set, "Prio 1").contains("försenad, klart senast 2025-06-30 ◆")
            || lane(&set, "Prio 1").contains("◆ försenad"),
        "{set}"
    );
    assert!(stage.journal().iter().any(|line| line.contains("PriorityPhase(1)")), "{:?}", stage.journal());
}

#[test]
fn plus_comes_nearer_minus_goes_back_and_arrows_move_along() {
    let mut stage = wide();
    let whole = stage.keys("2").screen();
    stage.keys("++");
    assert_eq!(stage.app().timeline.zoom, Zoom::Months);
    let from = stage.app().timeline.from.unwrap();
    assert!(from < stage.app().day, "today is in the middle");
    let months = stage.screen();
    assert!(months.contains("Månader ·") && months.contains("nov"), "{months}");
    stage.keys("<right>");
    assert!(stage.app().timeline.from.unwrap() > from);
    stage.keys("<left>");
    assert_eq!(stage.app().timeline.from.unwrap(), from);
    stage.keys(&"<left>".repeat(200));
    assert!(stage.screen().contains("2021"), "never past the beginning: {}", stage.screen());
    stage.keys("---");
    assert_eq!(stage.screen(), whole);
}

#[test]
fn a_lane_opens_its_rows_and_no_lane_is_wider_than_the_screen() {
    let mut stage = Stage::demo(80, 24);
    let screen = stage.keys("2").screen();
    assert!(screen.lines().all(|line| width(line) <= 80));
    let rows = stage.keys("<down><enter>").screen();
    assert!(rows.contains("Fas 2 –"), "{rows}");
    assert!(stage.keys("<esc>").screen().contains("Hela planen"));
}

#[test]
fn another_day_is_not_called_today() {
    let mut stage = Stage::demo(120, 36);
    assert!(stage.shown().keys("2").screen().contains("┊ i dag"));
    stage.keys("D2025-06-30<enter>");
    let screen = stage.screen();
    assert!(screen.contains("visad dag 2025-06-30") && !screen.contains("┊ i dag"), "{screen}");
}

#[test]
fn weeks_stand_below_the_names_of_their_months() {
    let mut stage = Stage::demo(120, 36);
    stage.shown().keys("2+++");
    let screen = stage.screen();
    let lines: Vec<&str> = screen.lines().collect();
    let heads = lines.iter().position(|line| line.contains("v. 48")).unwrap();
    assert!(lines[heads - 1].contains("nov 2026") || lines[heads - 1].contains("okt 2026"), "{screen}");
    assert!(lines[heads - 1].contains("dec"), "{screen}");
}
