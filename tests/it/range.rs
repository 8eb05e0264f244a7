//! Many cells at once: marked out with keys or the mouse, asked about, written as one step and taken back as one.

use crate::office::holds;
use crate::stage::{Setting, Stage};
use lis::app::range;
use lis::app::state::start::{Start, ThemeName};
use lis::tui::draw::Look;
use lis::tui::input::Incoming;
use lis::words::lang::Lang;
use ratatui::layout::Position;
use rstest::rstest;

/// The lines of the journals that say something, without the headers.
fn said(stage: &Stage) -> Vec<String> {
    stage.journal().into_iter().filter(|line| line.contains("Mark(") || line.contains("Undoes")).collect()
}

/// Opens the matrix with the cursor on R7.1a in the first department; R7.1b, R7.1c, which is central, and R7.1d follow.
fn at_r71a() -> Stage {
    let mut stage = Stage::empty();
    stage.keys("3/R7.1a<enter>");
    stage
}

#[test]
fn a_rectangle_is_ticked_as_one_step_and_undone_as_one() {
    let mut stage = at_r71a();
    stage.keys("v<down><down><down><right>");
    assert!(stage.toast().contains("4 rader × 2 förvaltningar markerade"), "{}", stage.toast());
    stage.keys("<space>");
    holds(
        &stage.screen(),
        &["Sätt 7 celler till klar?", "7 celler från ej påbörjad till klar", "1 görs centralt, i kolumnen KLF"],
    );
    assert!(said(&stage).is_empty(), "asking writes nothing");
    stage.keys("<down><enter>");
    assert!(stage.toast().contains("Sparat: 7 celler satta till klar i ett steg"), "{}", stage.toast());
    let lines = said(&stage);
    assert_eq!((lines.len(), lines[0].matches("Mark(").count()), (1, 7), "{lines:?}");
    stage.keys("u");
    assert!(stage.toast().contains("Ångrat i ett steg: 7 celler är som förut"), "{}", stage.toast());
    assert_eq!(stage.app().summary.overall.done, 0);
    stage.keys("U");
    assert!(stage.toast().contains("Gjort om i ett steg: 7 celler"), "{}", stage.toast());
    assert_eq!(stage.app().summary.overall.done, 7);
    assert_eq!(said(&stage).len(), 3);
}

#[rstest]
#[case::the_key_that_opened_it("<space><space><space>")]
#[case::the_first_answer("<space><enter>")]
#[case::escape("<space><down><esc>")]
#[case::the_first_answer_after_a_state("s<enter><enter>")]
fn nothing_is_written_unless_it_was_meant(#[case] keys: &str) {
    let mut stage = at_r71a();
    stage.keys("<s-down><s-down>").keys(keys);
    assert!(said(&stage).is_empty(), "{:?}", said(&stage));
}

#[test]
fn shift_stretches_and_a_plain_move_lets_go_as_in_a_sheet() {
    let mut stage = at_r71a();
    stage.keys("<s-down><s-right>");
    assert!(stage.toast().contains("2 rader × 2 förvaltningar"), "{}", stage.toast());
    stage.keys("<s-left><s-left><s-up>");
    assert!(stage.toast().contains("1 rad markerade") || stage.toast().contains("1 rad"), "{}", stage.toast());
    stage.keys("<down>");
    assert!(stage.app().range.is_none() && !stage.toast().contains("markerade"), "{}", stage.toast());
    stage.keys("v<down><esc>");
    assert!(stage.app().range.is_none());
    assert_eq!(stage.app().view.number(), 3, "Esc lets go of the range and leads nowhere else");
}

#[test]
fn of_one_cell_nothing_is_asked() {
    let mut stage = at_r71a();
    stage.keys("v<space>");
    assert!(stage.toast().contains("Sparat: R7.1a KLF klar"), "{}", stage.toast());
}

#[test]
fn what_is_done_is_passed_over_and_when_all_is_done_the_ticks_are_taken_away() {
    let mut stage = at_r71a();
    stage.keys("<space>v<down><space>");
    holds(&stage.screen(), &["Sätt 1 cell till klar?", "Hoppas över: 1 har redan läget klar."]);
    stage.keys("<down><enter>v<up><space>");
    holds(&stage.screen(), &["Sätt 2 celler till ej påbörjad?", "2 celler från klar till ej påbörjad"]);
    stage.keys("<down><enter>");
    assert_eq!(stage.app().summary.overall.done, 0);
}

#[test]
fn a_state_is_chosen_for_all_and_a_reason_asked_once() {
    let mut stage = at_r71a();
    stage.keys("<right>v<down>s<up>");
    assert!(stage.screen().contains("2 celler"), "{}", stage.screen());
    stage.keys("<enter><down><enter>");
    assert_eq!(stage.app().summary.overall.in_progress, 2);
    stage.keys("v<up>s<end><enter>");
    assert!(stage.toast().contains("Varför är 2 celler ej tillämpliga?"), "{}", stage.toast());
    stage.keys("<enter>Ingen personal<enter>");
    assert!(said(&stage).len() == 1, "asked before it is written");
    stage.keys("<down><enter>");
    let last = said(&stage).pop().unwrap_or_default();
    assert_eq!(last.matches("Ingen personal").count(), 2, "{last}");
    stage.keys("v<down><space>");
    assert!(stage.toast().contains("Inget ändras. Hoppas över: 2 är ej tillämpliga."), "{}", stage.toast());
}

#[test]
fn what_people_disagree_on_is_left_to_be_settled_by_itself() {
    let mut stage = Stage::demo(80, 24);
    stage.keys("3");
    let (item, column) = {
        let app = stage.app();
        let all = (0..app.sheet.rows()).flat_map(|item| (0..app.sheet.columns()).map(move |column| (item, column)));
        all.into_iter().find(|(item, column)| app.sheet.cell(*item, *column).is_some_and(|it| it.conflict)).unwrap()
    };
    let id = stage.app().plan.items()[item].id().to_string();
    stage.keys(&format!("/{id}<enter>")).keys(&"<left>".repeat(9)).keys(&"<right>".repeat(column));
    stage.keys("v<up>s<enter>");
    assert!(stage.screen().contains("1 har en konflikt"), "{}", stage.screen());
}

#[test]
fn rows_of_a_departments_own_page_are_marked_and_headings_are_passed() {
    let mut stage = Stage::empty();
    stage.keys("4<down>");
    while !matches!((stage.toast()).as_str(), it if it.starts_with("R7.2a")) {
        stage.keys("<down>");
    }
    stage.keys("v<down><down>");
    assert!(stage.toast().contains("3 rader markerade"), "{}", stage.toast());
    stage.keys("<space><down><enter>");
    assert!(stage.toast().contains("Sparat: 3 celler satta till klar i ett steg"), "{}", stage.toast());
    stage.keys("u");
    assert_eq!(stage.app().summary.overall.done, 0);
    stage.keys("v<right>");
    assert!(stage.app().range.is_none(), "another department's page is another list");
}

#[test]
fn a_range_is_drawn_with_the_mouse() {
    let mut stage = at_r71a();
    let from = stage.cursor();
    let to = Position::new(from.x + 10, from.y + 1);
    stage.comes(Incoming::Click(from)).comes(Incoming::Drag(to)).comes(Incoming::Release);
    assert!(stage.app().detail.is_none(), "a drag opens nothing");
    assert!(stage.toast().contains("2 rader × 3 förvaltningar markerade"), "{}", stage.toast());
    stage.keys("<space><down><enter>");
    assert!(stage.toast().contains("6 celler"), "{}", stage.toast());
    stage.comes(Incoming::Click(to)).comes(Incoming::Release);
    assert!(stage.app().range.is_none());
    assert!(said(&stage).len() == 1, "no mouse writes anything");
}

#[test]
fn a_range_is_seen_in_every_theme_and_without_colour() {
    for (theme, monochrome) in ThemeName::ALL.into_iter().map(|theme| (theme, false)).chain([(ThemeName::Dark, true)]) {
        let look = Look { monochrome, ..Look::default() };
        let start = Start { theme, lang: Lang::En, ..Start::default() };
        let mut stage = Setting { start, look, ..Setting::default() }.open();
        stage.keys("3/R7.1a<enter>v<right><right>");
        let at = stage.cursor();
        let frame = stage.frame();
        let look = |x: u16| frame.cell((x, at.y)).map(|cell| (cell.fg, cell.bg, cell.modifier));
        assert_ne!(look(at.x - 10), look(at.x + 5), "{theme:?}: what is marked is told from what is not");
        assert_ne!(look(at.x - 10), look(at.x), "{theme:?}: the cursor is told from what is marked");
        assert!(stage.toast().contains("1 row × 3 departments marked out"), "{}", stage.toast());
    }
}

/// A range of a heading and one row is that row, also while the cursor stands on the heading.
#[test]
fn a_heading_in_a_range_is_not_what_is_meant() {
    for key in ["<space>", "s<home><down><down><enter>"] {
        let mut stage = Stage::empty();
        stage.keys("3<home><down>");
        let id = stage.app().selected_item().unwrap().1.id().to_string();
        stage.keys("v<up>");
        assert!(stage.app().selected_item().is_none(), "on the heading");
        stage.keys(key);
        assert!(stage.toast().starts_with(&format!("Sparat: {id} KLF klar")), "{}", stage.toast());
        assert_eq!(stage.app().selected_item().unwrap().1.id().to_string(), id, "and the cursor shows it");
        assert!(stage.app().matrix.folded.is_empty() && stage.app().range.is_none());
    }
}

#[test]
fn a_range_drawn_beyond_the_edge_scrolls() {
    let mut stage = Stage::empty();
    stage.keys("3<home><down>");
    let from = stage.cursor();
    stage.comes(Incoming::Click(from)).comes(Incoming::Drag(Position::new(from.x, 18)));
    let marked = range::places(stage.app()).len();
    for step in 1..=5 {
        stage.comes(Incoming::Drag(Position::new(from.x + step % 2, 23)));
    }
    assert!(stage.app().matrix.top > 0);
    assert_eq!(range::places(stage.app()).len(), marked + 5, "one row for every move there");
    for step in 1..=60 {
        stage.comes(Incoming::Drag(Position::new(from.x + step % 2, 0)));
    }
    stage.comes(Incoming::Release);
    assert_eq!((stage.app().matrix.top, range::places(stage.app()).len()), (0, 1), "and back over its beginning");
    let mut stage = Stage::empty();
    stage.keys("1<down>").comes(Incoming::Drag(Position::new(5, 23)));
    assert_eq!(stage.app().overview.selected, 1, "where there are no ranges nothing moves");
}
