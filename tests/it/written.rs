//! Lines that are written at the foot: what is typed in one is never in another, and nothing written is thrown away unasked.

use crate::stage::{Setting, Stage};
use lis::app::state::start::Start;
use lis::words::lang::Lang;
use rstest::rstest;

/// The cursor is on R10.8 in KLF, which is done.
fn ticked() -> Stage {
    let mut stage = Stage::empty();
    stage.keys("3/R10.8<enter><space>");
    stage
}

#[rstest]
#[case::palette(":anteckning<enter>Ny")]
#[case::help("?anteckning<enter>Ny")]
#[case::key("iNy")]
fn what_was_looked_for_is_not_in_the_note(#[case] keys: &str) {
    let mut stage = ticked();
    stage.keys(keys);
    assert_eq!(stage.toast(), "Anteckning R10.8 KLF: Ny");
    stage.keys("<enter>");
    assert!(stage.journal().last().unwrap().contains("note: \"Ny\""), "{:?}", stage.journal());
}

#[test]
fn a_reason_that_was_only_blanks_is_asked_for_anew() {
    let mut stage = ticked();
    stage.keys("s<end><enter>  <enter>Finns inte");
    assert!(stage.toast().starts_with("Varför ej tillämplig? Finns inte "), "{}", stage.toast());
    stage.keys("<enter>");
    assert!(stage.journal().last().unwrap().contains("note: \"Finns inte\""), "{:?}", stage.journal());
}

#[rstest]
#[case::note("iHalvskriven", "Anteckning R10.8 KLF: Halvskriven")]
#[case::evidence("rDnr 1", "Underlag R10.8 KLF: Dnr 1")]
#[case::reason("s<end><enter>Finns inte", "Varför ej tillämplig? Finns inte")]
#[case::for_many("v<right>s<end><enter>Finns inte", "Varför är 2 celler ej tillämpliga? Finns inte")]
fn what_was_written_is_not_thrown_away_unasked(#[case] keys: &str, #[case] line: &str) {
    for back in ["<enter>", "<esc>", "n"] {
        let mut stage = ticked();
        stage.keys(keys).keys("<left><esc>");
        assert_eq!(stage.toast(), "Kasta det som är skrivet?");
        assert_eq!(stage.line(-1), "q kastar · Retur eller Esc fortsätter skriva");
        stage.keys(back);
        assert!(stage.toast().starts_with(line), "{}", stage.toast());
        stage.keys("X");
        let at = line.len() - line.chars().last().unwrap().len_utf8();
        let written = format!("{}X{}", &line[..at], &line[at..]);
        assert!(stage.toast().starts_with(&written), "the cursor is where it was: {}", stage.toast());
    }
    for away in ["q", "j"] {
        let mut stage = ticked();
        let lines = stage.journal().len();
        stage.keys(keys).keys("<esc>").keys(away);
        assert!(stage.app().overlay.is_none());
        assert_eq!(stage.journal().len(), lines);
    }
}

#[rstest]
#[case::nothing_written("i<esc>")]
#[case::written_and_taken_away("iab<bs><bs><esc>")]
#[case::as_it_was("iNy<enter>i<esc>")]
#[case::searched_for("/ris<esc>")]
#[case::narrowed("8/sof<esc>")]
#[case::looked_for(":anteckning<esc>")]
fn where_nothing_would_be_lost_nothing_is_asked(#[case] keys: &str) {
    let mut stage = ticked();
    stage.keys(keys);
    assert!(stage.app().overlay.is_none(), "{}", stage.screen());
}

#[test]
fn it_is_asked_in_english_too() {
    let mut stage = Setting { start: Start { lang: Lang::En, ..Start::default() }, ..Setting::default() }.open();
    stage.keys("3/R10.8<enter><space>iHalf<esc>");
    assert_eq!(stage.toast(), "Discard what you have written?");
    assert_eq!(stage.line(-1), "q discards · Enter or Esc goes on writing");
    stage.keys("y");
    assert!(stage.app().overlay.is_none());
}
