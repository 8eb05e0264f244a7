//! The mouse: what stands where is clicked does what its key does, and no click on a cell alone writes anything.

use crate::stage::{Setting, Stage};
use crossterm::event::{Event, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use lis::app::action::Action;
use lis::app::hints::hints;
use lis::app::state::matrix::Row;
use lis::app::state::overlay::Overlay;
use lis::app::state::start::Start;
use lis::app::view::View;
use lis::tui::input::{Incoming, incoming};
use lis::words::measure::width;
use proptest::prelude::proptest;
use ratatui::layout::Position;
use rstest::rstest;

fn click(stage: &mut Stage, x: u16, y: u16) {
    stage.comes(Incoming::Click(Position::new(x, y))).comes(Incoming::Release);
}

/// Clicks on the first place where a text stands, one column into it.
fn click_on(stage: &mut Stage, text: &str) {
    let screen = stage.screen();
    let found = screen.lines().enumerate().find_map(|(y, line)| line.find(text).map(|at| (width(&line[..at]) + 1, y)));
    let (x, y) = found.unwrap_or_else(|| panic!("no {text:?} on\n{screen}"));
    click(stage, u16::try_from(x).unwrap(), u16::try_from(y).unwrap());
}

fn sized(columns: u16, rows: u16, keys: &str) -> Stage {
    let mut stage = Setting { size: (columns, rows), ..Setting::default() }.open();
    stage.keys(keys);
    stage
}

#[test]
fn a_tab_shows_its_view() {
    for columns in [60, 80, 160] {
        let mut stage = sized(columns, 24, "");
        for (text, view) in [(" 3 ", View::Matrix), (" 1 ", View::Overview), (" 3 ", View::Matrix)] {
            click_on(&mut stage, text);
            assert_eq!(stage.app().view, view);
        }
        click(&mut stage, 1, 0);
        assert_eq!(stage.app().view, View::Matrix, "the program's name is no tab");
    }
}

#[rstest]
#[case::least(60, 18, "3")]
#[case::usual(80, 24, "3")]
#[case::scrolled(80, 24, "3p<pgdn><pgdn>lllllll")]
#[case::narrow_and_scrolled(60, 18, "3<pgdn>llllllll")]
#[case::beside_the_details(130, 36, "3/R10.2a<enter><enter>")]
#[case::large(200, 60, "3")]
fn a_click_in_the_matrix_puts_the_cursor_there(#[case] columns: u16, #[case] rows: u16, #[case] keys: &str) {
    let stage = sized(columns, rows, keys);
    let wide = if stage.app().detail.is_some() { columns - 60 } else { columns - 10 };
    for y in (3..rows - 4).step_by(2) {
        for x in [1, 20, wide - 12, wide - 3] {
            let mut stage = sized(columns, rows, keys);
            click(&mut stage, x, y);
            assert!(stage.journal().is_empty(), "a click writes nothing");
            if stage.app().detail.is_some() && columns < 120 {
                continue; // It was on the row that the cursor was on, and has opened it.
            }
            let line = stage.line(isize::try_from(y).unwrap());
            if let Some((_, item)) = stage.app().selected_item() {
                assert!(line.starts_with(item.id().as_str()), "{x} {y}: {} on {line}", item.id());
            } else {
                assert!(line.starts_with(['-', '+']), "{x} {y}: a group on {line}");
            }
            // The details, where they are open, keep the cursor.
            if stage.app().detail.is_none() {
                let cursor = stage.cursor();
                let in_cell = matches!(stage.app().matrix.row(), Row::Item(_)) && x == wide - 12;
                assert_eq!(cursor.y, y);
                assert!(!in_cell || cursor.x.abs_diff(x) <= 2, "{cursor} for {x}");
            }
        }
    }
}

#[test]
fn a_second_click_does_what_return_does() {
    let mut stage = sized(80, 24, "3");
    click_on(&mut stage, "P1.4");
    assert!(stage.app().detail.is_none());
    assert_eq!(stage.app().selected_item().map(|(_, item)| item.id().to_string()).as_deref(), Some("P1.4"));
    click_on(&mut stage, "P1.4");
    assert!(stage.app().detail.is_some(), "the details are open");
    stage.keys("<esc>");
    let group = "- Fas 1";
    click_on(&mut stage, group);
    click_on(&mut stage, group);
    assert!(stage.screen().contains("+ Fas 1"), "{}", stage.screen());
    assert!(stage.journal().is_empty());
}

#[test]
fn a_click_in_the_details_goes_to_the_line() {
    for columns in [80, 140] {
        let mut stage = sized(columns, 36, "3/R10.2a<enter><enter>");
        click_on(&mut stage, "3. Utbildning");
        let cursor = stage.cursor();
        assert!(stage.line(isize::try_from(cursor.y).unwrap()).contains("3. Utbildning"));
        stage.keys("<space>");
        assert!(stage.toast().contains("punkt 3"), "{}", stage.toast());
    }
}

#[rstest]
#[case(80, 24)]
#[case(200, 60)]
fn every_line_of_the_overview_opens_where_it_stands(#[case] columns: u16, #[case] rows: u16) {
    for filled in [false, true] {
        let start = Start { demo: filled, ..Start::default() };
        let mut stage = Setting { size: (columns, rows), start, ..Setting::default() }.open();
        for line in 0..lis::app::screens::overview::stops(stage.app()).len() {
            let at = stage.keys("1<home>").keys(&"<down>".repeat(line)).cursor();
            stage.keys("<home>");
            if line == 0 {
                stage.keys("<down>");
            }
            click(&mut stage, at.x + 2, at.y);
            assert_eq!((stage.app().overview.selected, stage.cursor()), (line, at));
            click(&mut stage, at.x + 2, at.y);
            assert_eq!(stage.app().view, View::Matrix, "and a second click opens it");
        }
    }
}

#[rstest]
#[case("")]
#[case("3")]
#[case("3<home>")]
#[case("3/R10.2a<enter><enter>")]
fn a_hint_does_what_it_says(#[case] keys: &str) {
    let all = hints(sized(160, 24, keys).app());
    for hint in all.iter().filter(|hint| hint.action != Action::Quit) {
        let mut clicked = sized(160, 24, keys);
        let foot = clicked.screen().lines().last().unwrap().to_owned();
        let x = width(&foot[..foot.find(&format!("{} {}", hint.key, hint.text)).unwrap()]);
        click(&mut clicked, u16::try_from(x).unwrap(), 23);
        let mut pressed = sized(160, 24, keys);
        let place = pressed.app().place();
        let key = pressed.app().keymap.key(hint.action, place).unwrap();
        pressed.press(key);
        assert_eq!(clicked.screen(), pressed.screen(), "{hint:?}");
        assert_eq!(clicked.journal().len(), pressed.journal().len());
    }
}

#[test]
fn lists_are_chosen_from_with_one_click_and_closed_by_one_beside() {
    let mut stage = sized(80, 24, "3/R10.8<enter>s");
    click_on(&mut stage, "pågår");
    assert!(stage.toast().contains("R10.8 KLF pågår"), "{}", stage.toast());
    stage.keys("s");
    click(&mut stage, 2, 5);
    assert!(stage.app().overlay.is_none(), "beside the box");
    stage.keys("s");
    click_on(&mut stage, "┌");
    assert!(matches!(stage.app().overlay, Some(Overlay::Choice(_))), "on its frame nothing happens");
    stage.keys("<esc>:tema");
    click_on(&mut stage, "Byt färgtema");
    assert!(stage.toast().starts_with("Tema:"), "{}", stage.toast());
    stage.keys("?fäll");
    click_on(&mut stage, "Fäll ihop eller ut alla");
    assert!(!stage.app().matrix.folded.is_empty());
    stage.keys("?");
    click(&mut stage, 70, 0);
    assert!(stage.app().overlay.is_none());
}

#[test]
fn what_is_being_written_is_not_given_up_by_a_click() {
    let mut stage = sized(80, 24, "3/R10.8<enter><space>iviktigt");
    for (x, y) in [(10, 5), (12, 0), (5, 23), (5, 22)] {
        click(&mut stage, x, y);
    }
    stage.keys("<enter>");
    assert!(stage.journal().iter().any(|line| line.contains("viktigt")));
}

#[test]
fn the_wheel_moves_the_cursor_in_views_and_lists() {
    let mut stage = sized(80, 24, "3<home>");
    let top = stage.screen();
    stage.comes(Incoming::Wheel(1));
    let mut keyed = sized(80, 24, "3<home><down><down><down>");
    assert_eq!(stage.screen(), keyed.screen());
    assert_eq!(stage.comes(Incoming::Wheel(-2)).screen(), top);
    stage.keys("?").comes(Incoming::Wheel(1));
    assert!(matches!(&stage.app().overlay, Some(Overlay::Help(help)) if help.selected == 3));
}

#[test]
fn the_mouse_is_let_go_of_and_taken_again_and_that_is_remembered() {
    let mut stage = sized(80, 24, "");
    assert!(stage.app().mouse);
    stage.keys("M");
    assert!(!stage.app().mouse && stage.toast().contains("M tar tillbaka den"), "{}", stage.toast());
    let memory = lis::tui::remember::memory(stage.app());
    assert!(!lis::tui::remember::start(&memory).mouse);
    assert!(stage.keys("M").app().mouse);
}

#[test]
fn only_what_the_left_button_and_the_wheel_do_comes_in() {
    let event = |kind| incoming(Event::Mouse(MouseEvent { kind, column: 7, row: 9, modifiers: KeyModifiers::NONE }));
    assert_eq!(event(MouseEventKind::Down(MouseButton::Left)), Some(Incoming::Click(Position::new(7, 9))));
    assert_eq!(event(MouseEventKind::ScrollUp), Some(Incoming::Wheel(-1)));
    assert_eq!(event(MouseEventKind::Drag(MouseButton::Left)), Some(Incoming::Drag(Position::new(7, 9))));
    assert_eq!(event(MouseEventKind::Up(MouseButton::Left)), Some(Incoming::Release));
    for ignored in [
        MouseEventKind::Moved,
        MouseEventKind::Down(MouseButton::Right),
        MouseEventKind::Drag(MouseButton::Right),
        MouseEventKind::Up(MouseButton::Right),
    ] {
        assert_eq!(event(ignored), None);
    }
}

proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(40))]

    /// Wherever is clicked, at whatever size and on whatever lies there: nothing breaks, and a frame can be drawn.
    #[test]
    fn any_click_anywhere(
        size in (1u16..200, 1u16..60),
        begin in proptest::sample::select(vec!["", "3", "3<enter>", "?", ":", "3s", "3/ris"]),
        clicks in proptest::collection::vec((0u16..210, 0u16..70), 1..12),
    ) {
        let mut stage = sized(size.0, size.1, begin);
        for (x, y) in clicks {
            click(&mut stage, x, y);
            if y % 3 == 0 {
                stage.comes(Incoming::Click(Position::new(y, x))).comes(Incoming::Drag(Position::new(x, y)));
            }
            stage.comes(Incoming::Wheel(if x > 100 { 1 } else { -1 }));
            stage.frame();
        }
    }
}

#[test]
fn what_lies_below_the_walkthrough_is_left_as_it_is() {
    let mut stage = sized(80, 24, "3/R7.1a<enter>v<right><down>");
    let before = (stage.app().matrix.clone(), stage.app().range.clone(), stage.app().pages);
    stage.keys("<f5><pgdn>");
    for y in 2..22 {
        stage.comes(Incoming::Click(Position::new(20, y))).comes(Incoming::Drag(Position::new(22, 23 - y)));
        stage.comes(Incoming::Release);
    }
    stage.keys("<esc>");
    assert_eq!((stage.app().matrix.clone(), stage.app().range.clone(), stage.app().pages), before);
}

/// Of the page below, the line under the mouse is the one that its cursor is on; that is no reason to wait.
#[test]
fn a_click_in_the_walkthrough_points_at_once() {
    let mut stage = sized(80, 24, "7<home>");
    let line = lis::app::screens::reading(stage.app()).line;
    stage.keys("<f5><pgdn>");
    while stage.app().walking().unwrap().focus != line + 1 {
        stage.keys("<down>");
    }
    let below = stage.cursor();
    stage.comes(Incoming::Click(Position::new(below.x, below.y - 1)));
    assert!(stage.app().walking().unwrap().focus < line + 1, "before the mouse is let go of");
}

#[test]
fn the_index_and_the_questions_of_the_walkthrough_are_answered_by_clicks() {
    let mut stage = sized(80, 24, "<f5>i");
    click_on(&mut stage, " 3 ");
    assert_eq!((stage.app().walking().unwrap().at, stage.app().walking().unwrap().over), (2, None));
    stage.keys("i");
    click_on(&mut stage, "┌");
    assert!(stage.app().walking().unwrap().over.is_some(), "on its frame nothing happens");
    click(&mut stage, 1, 3);
    assert_eq!((stage.app().walking().unwrap().at, stage.app().walking().unwrap().over), (2, None), "beside it");
    stage.keys("r<c-s>e");
    click_on(&mut stage, "Esc fortsätter");
    assert!(stage.app().during().is_some());
    stage.keys("e");
    click_on(&mut stage, "Retur avslutar");
    assert!(stage.screen().contains("lis protokoll") || stage.screen().contains("Retur skriver"), "{}", stage.screen());
    click_on(&mut stage, "PgDn tillbaka");
    stage.keys("b");
    click(&mut stage, 40, 10);
    assert_eq!(stage.app().walking().unwrap().over, None, "a click lights the screen, as any key does");
    let mut stage = sized(60, 18, "<f5>");
    click_on(&mut stage, "PgDn eller");
    assert_eq!(stage.app().walking().unwrap().over, None);
    let mut stage = sized(60, 18, "<f5>");
    click_on(&mut stage, "Esc lämnar");
    assert!(stage.app().walking().is_none());
}
