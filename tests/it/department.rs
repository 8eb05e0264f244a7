//! A department's own page: how it stands, what presses, and its list, ticked in place.

use crate::stage::{Setting, Stage};
use lis::app::page::Stop;
use lis::app::screens;
use lis::app::view::View;

fn on(stage: &Stage) -> Option<Stop> {
    (screens::of(stage.app().view).stop)(stage.app())
}

/// Goes down until the cursor is on this deliverable in the list of everything.
fn to(stage: &mut Stage, id: &str) {
    stage.keys("<end>");
    for _ in 0..400 {
        if matches!(on(stage), Some(Stop::Cell(cell)) if cell.deliverable.as_str() == id) {
            return;
        }
        stage.keys("<up>");
    }
    panic!("{id} is not on the page:\n{}", stage.screen());
}

#[test]
fn left_and_right_change_the_department_and_the_matrix_follows() {
    let mut stage = Stage::demo(80, 24);
    assert!(stage.keys("4").screen().contains("KLF Kommunledningsförvaltningen"));
    let sof = stage.keys("<right><right><right><right>").screen();
    assert!(sof.contains("SOF Socialförvaltningen") && sof.contains("5 av 8"), "{sof}");
    stage.keys(&"<right>".repeat(20));
    assert_eq!(stage.app().matrix.column, 7, "no further than the last");
    stage.keys(&"<left>".repeat(20));
    assert_eq!(stage.app().matrix.column, 0);
}

#[test]
fn what_is_late_stands_first_with_what_it_waits_for_and_can_be_ticked_there() {
    let mut stage = Setting::default().open();
    let empty = stage.keys("4<right><right><right><right>").screen();
    assert!(empty.contains("Försenat ("), "the plan's own dates have passed: {empty}");
    assert!(empty.contains("Väntar på: P1.8 KLF"), "{empty}");
    let Some(Stop::Cell(first)) = on(&stage) else { panic!("the cursor is on the first late cell:\n{empty}") };
    assert_eq!(first.department.as_str(), "SOF");
    stage.keys("<space>");
    assert!(stage.toast().starts_with(&format!("Sparat: {} SOF klar", first.deliverable)), "{}", stage.toast());
    assert!(stage.journal().iter().any(|line| line.contains(first.deliverable.as_str()) && line.contains("SOF")));
}

#[test]
fn the_list_holds_every_cell_of_the_department_once_and_a_tick_leaves_the_cursor_where_it_is() {
    let mut stage = Setting { size: (120, 36), ..Setting::default() }.open();
    stage.keys("4<right><right><right><right>");
    to(&mut stage, "R10.8");
    let row = |screen: &str| screen.lines().position(|line| line.contains(" R10.8 ")).unwrap();
    let before = row(&stage.screen());
    let ticked = stage.keys("<space>").screen();
    assert!(ticked.contains("✓  R10.8 "), "{ticked}");
    assert!(matches!(on(&stage), Some(Stop::Cell(cell)) if cell.deliverable.as_str() == "R10.8"));
    assert_eq!(row(&ticked), before, "{ticked}");
    let lines = screens::page_lines(stage.app()).unwrap();
    let heading = lines.iter().position(|line| line.plain().contains("Allt, fas för fas")).unwrap();
    let cells = lines[heading..].iter().filter(|line| matches!(line.stop, Some(Stop::Cell(_)))).count();
    let of = stage.app().sheet.tally(0..stage.app().plan.items().len(), Some(4));
    assert_eq!(cells, usize::try_from(of.of + of.not_applicable + of.exceptions).unwrap());
}

#[test]
fn a_cell_opens_its_details_and_back_leads_to_the_page() {
    let mut stage = Stage::demo(80, 24);
    stage.keys("4<right><right><right><right>");
    to(&mut stage, "R10.8");
    let detail = stage.keys("<enter>").screen();
    assert!(detail.contains("R10.8") && stage.app().detail.is_some(), "{detail}");
    stage.keys("<esc><esc>");
    assert_eq!(stage.app().view, View::Department);
}
