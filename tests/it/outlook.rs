//! The forecasts of the overview: read after the first frame and only where they are shown, and never older than the
//! figures beside them.

use crate::stage::{Setting, Stage};
use lis::app::state::start::Start;
use lis::app::view::View;

const HEADING: &str = "Prognos i nuvarande takt";

/// Returns the lines under the heading, up to an empty one.
fn lines(stage: &mut Stage) -> Vec<String> {
    let screen = stage.screen();
    let below = screen.lines().skip_while(|line| !line.contains(HEADING)).skip(1);
    let left = |line: &str| line.chars().take(40).collect::<String>().trim().to_owned();
    below.map(left).take_while(|line| !line.is_empty()).collect()
}

#[test]
fn the_first_frame_does_without_the_history() {
    let mut stage = Stage::demo(80, 24);
    assert_eq!(lines(&mut stage), ["räknas ut …"]);
    assert!(stage.app().history.is_none());
    stage.shown();
    let lines = lines(&mut stage);
    assert!(lines[0].starts_with("Alla") && lines[1].starts_with("KLF   20"), "{lines:?}");
}

#[test]
fn on_a_small_screen_the_department_under_the_cursor_is_told() {
    let mut stage = Stage::demo(80, 24);
    stage.shown().keys("<down><down>");
    assert!(lines(&mut stage)[1].starts_with("KOF"));
    stage.keys("<end>");
    assert_eq!(lines(&mut stage).len(), 1, "a phase has no forecast here");
}

#[test]
fn on_a_large_one_all_are_with_their_pace() {
    let mut stage = Stage::demo(160, 45);
    let screen = stage.shown().screen();
    let told: Vec<&str> = screen.lines().filter(|line| line.contains(" per vecka")).collect();
    assert_eq!(told.len(), 9);
    assert!(told.iter().all(|line| line.chars().filter(|c| ('▁'..='█').contains(c)).count() >= 12), "{told:?}");
    assert!(screen.contains("Senast ändrat"));
}

#[test]
fn an_empty_roadmap_is_not_forecast_and_nothing_is_read() {
    let mut stage = Stage::empty();
    assert!(!stage.shown().screen().contains(HEADING));
    assert!(stage.app().history.is_none());
}

#[test]
fn a_view_that_shows_no_forecast_reads_nothing() {
    let start = Start { demo: true, view: View::Matrix, ..Start::default() };
    let mut stage = Setting { start, ..Setting::default() }.open();
    stage.shown();
    assert!(stage.app().history.is_none());
    stage.keys("1");
    assert!(stage.app().history.is_some() && lines(&mut stage)[0].starts_with("Alla"));
}

#[test]
fn what_is_ticked_is_in_the_next_forecast() {
    let mut stage = Stage::demo(80, 24);
    let left = |stage: &Stage| stage.app().outlooks.as_ref().map(|it| it.all.left);
    let before = left(stage.shown()).unwrap();
    stage.keys("3/R12.1<enter>");
    assert_eq!(left(&stage), Some(before), "nothing was written yet");
    stage.keys("<space>");
    assert_eq!(left(&stage), None, "an old forecast is not shown beside new figures");
    stage.keys("1");
    assert!(left(&stage).unwrap().abs_diff(before) == 1);
    stage.keys("L");
    assert!(stage.screen().contains("Forecast at the present pace"));
}

#[test]
fn plain_signs_do_for_the_picture_of_the_pace() {
    let start = Start { demo: true, ..Start::default() };
    let look = lis::tui::draw::Look { glyphs: lis::words::glyph::Glyphs::Ascii, ..Default::default() };
    let mut stage = Setting { size: (160, 45), start, look, ..Setting::default() }.open();
    let screen = stage.shown().screen();
    let line = screen.lines().find(|line| line.contains("Alla  ")).unwrap();
    assert!(line.contains('=') || line.contains('#'), "{line}");
    assert!(!line.contains('?'), "{line}");
}
