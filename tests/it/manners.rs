//! What is said at the bottom of the screen is true, whole, and names the way out.

use crate::stage::{Setting, Stage};
use lis::app::layout::Size;
use lis::app::state::start::{Start, ThemeName};
use lis::tui::draw::Look;
use lis::tui::input::Incoming;
use lis::words::glyph::Glyphs;
use std::collections::BTreeSet;

#[test]
fn the_hints_of_a_search_do_not_speak_of_saving() {
    let mut stage = Stage::empty();
    stage.keys("/");
    assert_eq!(stage.line(-1), "Skriv för att söka · Retur går till träffen · Esc avbryter");
    stage.keys("<esc>3/R12.5<enter>s<down><down><down><enter>");
    assert_eq!(stage.line(-1), "Retur sparar · Esc avbryter");
}

#[test]
fn a_hit_is_told_with_what_it_is() {
    let mut stage = Stage::empty();
    stage.keys("3/R10.8<enter>");
    assert_eq!(stage.toast(), "träff 1 av 1: R10.8 All inloggning sker med multifaktorautentisering");
}

#[test]
fn a_tick_taken_away_is_told_as_the_cell_then_stands() {
    let mut stage = Stage::empty();
    stage.keys("3/R10.2a<enter><enter><space><esc><space><space>");
    assert_eq!(stage.toast(), "Sparat: R10.2a KLF pågår 1/3. u ångrar.");
    stage.keys("u");
    assert_eq!(stage.toast(), "Ångrat. Nu gäller R10.2a KLF klar. U gör om.");
    stage.keys("u");
    assert_eq!(stage.toast(), "Ångrat. Nu gäller R10.2a KLF pågår 1/3. U gör om.");
    assert!(stage.screen().contains("◐1/3"), "{}", stage.screen());
}

#[test]
fn the_way_back_from_the_details_is_in_sight_on_the_smallest_screen() {
    let mut stage = Setting { size: (60, 18), ..Setting::default() }.open();
    stage.keys("3/R10.8<enter><enter>");
    assert!(stage.line(-1).contains("Esc tillbaka"), "{}", stage.line(-1));
}

#[test]
fn what_does_not_fit_is_seen_to_go_on() {
    let mut stage = Setting { size: (60, 18), ..Setting::default() }.open();
    stage.keys("3/R10.8<enter>");
    let told = stage.app().toast.clone().unwrap().text;
    assert!(told.chars().count() > 58);
    assert_eq!(stage.toast(), told, "what is told goes on in a second line");
    stage.keys("<down>");
    assert!(stage.keys("<up>").line(-2).ends_with('…'), "{}", stage.toast());
    stage.keys("/");
    stage.comes(Incoming::Paste("finns inte alls någonstans i planen".into()));
    assert!(stage.toast().ends_with('…'), "{}", stage.toast());
}

#[test]
fn without_colour_no_theme_is_said_to_be_changed() {
    let start = Start { monochrome: true, ..Start::default() };
    let look = Look { monochrome: true, ..Look::default() };
    let mut stage = Setting { start, look, ..Setting::default() }.open();
    stage.keys("t");
    assert_eq!(stage.toast(), "Temat kan inte bytas: NO_COLOR är satt, så inga färger visas.");
    assert_eq!(stage.app().theme, ThemeName::default());
}

#[test]
fn bars_have_no_holes_in_ascii() {
    let look = Look { glyphs: Glyphs::Ascii, ..Look::default() };
    let start = Start { demo: true, ..Start::default() };
    let screen = Setting { start, look, ..Setting::default() }.open().screen();
    let bars = screen.split_whitespace().filter(|word| word.len() > 1 && word.chars().all(|c| "#.".contains(c)));
    let lengths: BTreeSet<usize> = bars.map(str::len).collect();
    assert_eq!(lengths, BTreeSet::from([9, 13]), "one length in each column: {screen}");
}

#[test]
fn a_moment_on_too_small_a_screen_scrolls_nothing() {
    let mut stage = Stage::demo(80, 24);
    stage.keys("3<enter>");
    let before = stage.screen();
    stage.comes(Incoming::Resize(Size { columns: 20, rows: 5 }));
    assert!(stage.screen().contains("minst 60"), "{}", stage.screen());
    stage.comes(Incoming::Resize(Size { columns: 80, rows: 24 }));
    assert_eq!(stage.screen(), before);
}
