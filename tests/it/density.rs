//! Density: the same views with air between the lines, the cursor where it was, remembered between runs.

use crate::stage::{Setting, Stage};
use lis::app::state::start::{Density, Start};
use lis::tui::input::Incoming;
use lis::tui::remember::{memory, start};
use ratatui::layout::Position;
use rstest::rstest;

#[rstest]
#[case("2", 80)]
#[case("6", 120)]
#[case("3", 80)]
#[case("3p", 120)]
#[case("4", 80)]
#[case("5", 120)]
#[case("7", 100)]
fn the_cursor_stays_on_what_it_is_on(#[case] view: &str, #[case] columns: u16) {
    let mut stage = Stage::demo(columns, 40);
    stage.keys(view).keys("<down><down><down><down><down>");
    let line = |stage: &mut Stage| {
        let at = stage.cursor();
        (stage.line(isize::try_from(at.y).unwrap()), at)
    };
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let (tight, _) = line(&mut stage);
    assert_eq!(stage.keys("z").toast(), "Täthet: luftigt");
    let (airy, at) = line(&mut stage);
    assert_eq!(words(&tight)[..2], words(&airy)[..2]);
    let below = stage.line(isize::try_from(at.y + 1).unwrap());
    assert!(below.is_empty(), "air below {airy:?}: {below:?}");
    stage.keys("z");
    assert_eq!(line(&mut stage).0, tight);
}

#[test]
fn a_click_hits_the_row_that_it_is_on() {
    let start = Start { density: Density::Airy, ..Start::default() };
    let mut stage = Setting { start, size: (100, 30), ..Setting::default() }.open();
    stage.keys("3");
    let screen = stage.screen();
    let (y, _) = screen.lines().enumerate().find(|(_, line)| line.contains("P1.4 ")).unwrap();
    stage.comes(Incoming::Click(Position::new(8, u16::try_from(y).unwrap()))).comes(Incoming::Release);
    assert_eq!(stage.app().selected_item().map(|(_, item)| item.id().to_string()).as_deref(), Some("P1.4"));
    stage.keys("<right><right>");
    let at = stage.cursor();
    stage.comes(Incoming::Click(Position::new(at.x + 7, at.y))).comes(Incoming::Release);
    assert_eq!(stage.app().matrix.column, 3);
}

#[test]
fn it_is_remembered() {
    let mut stage = Stage::empty();
    assert_eq!(start(&memory(stage.app())).density, Density::Tight);
    stage.keys("z");
    assert_eq!(start(&memory(stage.app())).density, Density::Airy);
}

#[test]
fn where_it_does_not_show_that_is_told() {
    let mut stage = Stage::demo(80, 24);
    stage.shown();
    let before = stage.screen();
    assert_eq!(stage.keys("z").toast(), "Täthet: luftigt. Den här vyn är alltid tät.");
    let rows = |screen: &str| screen.lines().take(20).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(rows(&stage.screen()), rows(&before));
}
