//! View 8, Historik, through the user's door: who said what when, narrowed, opened, and the day that is moved along the
//! months.

use crate::another_day::{done, folder, say};
use crate::office::Office;
use crate::stage::{Setting, Stage, today};
use crate::support_record::date;
use chrono::{Days, NaiveDate};
use lis::app::state::start::Start;
use lis::app::view::View;
use lis::progress::activity::Line;
use lis::tui::draw::Look;
use lis::tui::input::Incoming;
use lis::words::glyph::Glyphs;
use lis::words::lang::Lang;
use proptest::prelude::*;
use ratatui::layout::Position;
use rstest::rstest;

fn stage() -> Stage {
    Setting { folder: folder(), size: (120, 30), ..Setting::default() }.open()
}

#[rstest]
#[case::small(80, 24)]
#[case::middle(120, 36)]
#[case::large(200, 60)]
fn the_history_of_the_sample(#[case] columns: u16, #[case] rows: u16) {
    let screen = Stage::demo(columns, rows).keys("8").screen();
    insta::assert_snapshot!(format!("history-{columns}x{rows}"), screen);
}

#[test]
fn the_history_in_plain_signs_on_another_day() {
    let start = Start { demo: true, ..Start::default() };
    let look = Look { glyphs: Glyphs::Ascii, ..Look::default() };
    let screen = Setting { start, look, ..Setting::default() }.open().keys("8<left><left>").screen();
    insta::assert_snapshot!("history-ascii-80x24", screen);
}

#[test]
fn the_history_in_english() {
    let start = Start { demo: true, lang: Lang::En, ..Start::default() };
    let screen = Setting { start, ..Setting::default() }.open().keys("8/sof done<enter>").screen();
    insta::assert_snapshot!("history-en-80x24", screen);
}

#[test]
fn an_empty_history_names_the_next_key() {
    let mut stage = Stage::empty();
    let screen = stage.keys("8").screen();
    assert!(screen.contains("Inget är sagt ännu. Tryck 3 för leverablerna och bocka med Mellanslag."), "{screen}");
    stage.keys("<enter>");
    assert_eq!(stage.toast(), "Det finns inget att öppna här.");
    assert!(stage.keys("<left>").screen().contains("Då var inget sagt ännu."), "{}", stage.screen());
}

#[test]
fn the_latest_stands_first_with_who_what_and_when() {
    let mut stage = stage();
    stage.keys("8");
    let screen = stage.screen();
    assert!(screen.contains("Senast först: 4 ändringar"), "{screen}");
    let rows: Vec<&str> = screen.lines().skip(7).take(4).collect();
    let holds = |row: &str, texts: &[&str]| assert!(texts.iter().all(|text| row.contains(text)), "{row}");
    holds(rows[0], &["2026-11-10 12:00", "R10.9b KLF", "klar", "projektledare"]);
    holds(rows[1], &["2026-11-02 12:00", "R10.8 KLF", "pågår"]);
    holds(rows[2], &["2026-11-01 12:00", "möte 2026-11-01", "Styrgrupp 4"]);
    holds(rows[3], &["2026-10-20 12:00", "R10.8 KLF", "klar"]);
    assert!(stage.line(-2).starts_with("2026-11-10 R10.9b KLF klar (projektledare) · "), "{}", stage.line(-2));
}

#[test]
fn what_is_ticked_and_undone_appears_at_once() {
    let mut stage = stage();
    stage.keys("8").keys("3/R10.8<enter><space>u8");
    let screen = stage.screen();
    assert!(screen.contains("Senast först: 6 ändringar") && screen.contains("ångrat, åter pågår"), "{screen}");
}

#[rstest]
#[case::text("pågår", 1)]
#[case::folded("PAGAR", 1)]
#[case::role("projektled", 4)]
#[case::day("2026-11", 3)]
#[case::deliverable("r10.8", 2)]
#[case::department("klf", 3)]
#[case::name_of_the_department("kommunlednings", 3)]
#[case::title("multifaktor", 2)]
#[case::several("klar klf 2026-10", 1)]
#[case::nothing("finns inte", 0)]
fn it_is_narrowed_by_text_role_department_and_day(#[case] text: &str, #[case] fits: usize) {
    let mut stage = stage();
    stage.keys("8/").keys(text).keys("<enter>");
    assert_eq!(stage.app().log.rows.len(), fits);
    assert!(stage.screen().contains(&format!("”{text}”: {fits} av 4 · Esc visar alla")), "{}", stage.screen());
    stage.keys("1").keys("8");
    assert_eq!(stage.app().log.rows.len(), fits, "kept when one comes back");
    stage.keys("<esc>");
    assert_eq!(stage.app().log.rows.len(), 4);
}

#[test]
fn a_short_name_means_the_department_and_not_its_letters() {
    let folder = folder();
    say(folder.path(), &[("2026-11-12", done("R10.1a", "SOF", "2026-11-12"))]);
    let mut stage = Setting { folder, ..Setting::default() }.open();
    stage.keys("8/sof<enter>");
    assert_eq!(stage.app().log.rows.len(), 1);
}

#[test]
fn what_is_given_up_leaves_what_was_there() {
    let mut stage = stage();
    stage.keys("8/pågår<enter>/xyz");
    assert!(stage.screen().contains("Inget passar."), "{}", stage.screen());
    stage.keys("<esc>");
    assert_eq!((stage.app().log.filter.as_str(), stage.app().log.rows.len()), ("pågår", 1));
}

#[test]
fn return_leads_to_the_cell_and_esc_back_to_the_row() {
    let mut stage = stage();
    stage.keys("8<down><enter>");
    assert_eq!(stage.app().view, View::Matrix);
    assert!(stage.app().detail.is_some() && stage.screen().contains("R10.8 All inloggning"), "{}", stage.screen());
    stage.keys("<esc><esc>");
    assert_eq!((stage.app().view, stage.app().log.selected), (View::History, 1));
    stage.keys("<down><enter>");
    assert_eq!(stage.toast(), "Det finns inget att öppna här.", "a meeting has no cell");
}

#[test]
fn the_day_is_moved_along_the_months_and_back_to_today() {
    let mut stage = stage();
    stage.keys("8<left>");
    assert_eq!(stage.app().day, date("2026-10-31"));
    assert!(stage.screen().contains("Läget 2026-10-31, lördag") && stage.screen().contains("Senast först: 1 ändring"));
    stage.keys("<left>");
    assert_eq!(stage.app().day, date("2026-09-30"));
    stage.keys("<right><s-left><s-left><s-right>");
    assert_eq!(stage.app().day, date("2026-10-30"));
    stage.keys("<right><right>");
    assert_eq!(stage.app().day, today());
    assert_eq!(stage.toast(), "Läget i dag, 2026-11-24.");
    stage.keys("<right>");
    assert_eq!(stage.toast(), "Läget i dag visas redan.");
}

#[test]
fn a_click_on_the_months_shows_the_end_of_one_and_on_a_row_opens_it() {
    let mut stage = stage();
    stage.keys("8");
    let at = |x, y| Incoming::Click(Position::new(x, y));
    stage.comes(at(1, 4));
    assert!(stage.app().past() && stage.app().day < date("2026-10-31"), "{}", stage.app().day);
    stage.keys("T").comes(at(30, 8));
    assert_eq!(stage.app().log.selected, 1);
    stage.comes(at(30, 8));
    assert_eq!(stage.app().view, View::Matrix);
}

#[test]
fn the_command_line_lists_the_same() {
    let office = Office::new();
    office.shipped("tick R10.8 SOF done");
    let told = office.shipped("log").out;
    assert!(told.contains("R10.8 SOF klar"), "{told}");
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0u64..7000).prop_map(|days| date("2015-01-01") + Days::new(days))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_day_has_a_column_and_the_last_day_of_a_column_is_in_it(
        days in [any_day(), any_day(), any_day()], columns in 1usize..260,
    ) {
        let mut days = days;
        days.sort();
        let [first, day, last] = days;
        let line = Line::of(first, last, columns);
        prop_assert!(line.columns() <= columns);
        let column = line.column(day).unwrap();
        prop_assert!(column < line.columns());
        for column in 0..line.columns() {
            prop_assert_eq!(line.column(line.last_day(column).unwrap()), Some(column));
        }
        prop_assert!(line.column(first - Days::new(40)).is_none() && line.column(last + Days::new(40)).is_none());
        prop_assert!(line.years().iter().all(|(_, column)| *column < line.columns()));
    }
}

#[test]
fn the_palette_leads_back_from_what_it_was_narrowed_by() {
    let mut stage = Stage::empty();
    stage.keys("3/R10.8<enter><space>8/sof<enter>:tillbaka<enter>");
    assert!(stage.app().overlay.is_none() && stage.app().log.filter.is_empty(), "{}", stage.screen());
}
