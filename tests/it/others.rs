//! Two people at the same record: what the other says is told, and no key writes over what its presser has not seen.

use crate::stage::{Setting, Stage, today};
use lis::app::state::start::Start;
use lis::tui::input::Incoming;
use rstest::rstest;

/// Two runs on one folder, both with the cursor on R10.8 in the column of KLF.
fn two() -> (Stage, Stage) {
    let mut mine = Stage::empty();
    mine.keys("3/R10.8<enter>");
    let mut theirs = Setting { folder: mine.folder(), writer: "samordnare-klf", ..Setting::default() }.open();
    theirs.keys("3/R10.8<enter>");
    (mine, theirs)
}

fn row(stage: &mut Stage, id: &str) -> String {
    stage.screen().lines().find(|line| line.contains(&format!("{id} "))).unwrap().to_owned()
}

#[test]
fn one_change_is_told_with_who_and_what_several_with_their_number() {
    let (mut mine, mut theirs) = two();
    theirs.keys("<space>");
    mine.comes(Incoming::Others);
    assert_eq!(mine.toast(), "Ändrat av samordnare-klf: R10.8 KLF klar.");
    theirs.keys("<right><space><right><space>");
    mine.comes(Incoming::Others);
    assert_eq!(mine.toast(), "2 ändringar från andra.");
}

#[test]
fn the_key_that_brings_the_news_does_not_wipe_it_away() {
    let (mut mine, mut theirs) = two();
    theirs.keys("<space>");
    mine.keys("<down>");
    assert_eq!(mine.toast(), "Ändrat av samordnare-klf: R10.8 KLF klar.");
    mine.keys("<down>");
    assert!(mine.toast().starts_with("R10.9b"), "the next key does: {}", mine.toast());
}

#[test]
fn a_tick_meant_for_an_open_cell_does_not_take_away_anothers_tick() {
    let (mut mine, mut theirs) = two();
    theirs.keys("<space>");
    assert!(!row(&mut mine, "R10.8").contains('✓'), "not yet seen");
    mine.keys("<space>");
    assert_eq!(mine.toast(), "samordnare-klf hann före: R10.8 KLF klar. Tryck igen för att ändra ändå.");
    assert!(row(&mut mine, "R10.8").contains('✓'), "{}", mine.screen());
    assert_eq!(mine.journal().len(), 2, "only the other's header and entry");
    mine.keys("<space>");
    assert_eq!(mine.toast(), "Sparat: R10.8 KLF ej påbörjad. u ångrar.");
}

#[test]
fn a_tick_in_another_cell_is_made_at_once() {
    let (mut mine, mut theirs) = two();
    theirs.keys("<space>");
    mine.keys("<right>");
    theirs.keys("<right><right><space>");
    mine.keys("<space>");
    assert_eq!(mine.toast(), "Sparat: R10.8 AVUX klar. u ångrar.");
    assert_eq!(mine.app().summary.overall.done, 3);
}

#[rstest]
#[case::state("s<down>")]
#[case::note("<space>iMöte")]
fn a_state_or_note_under_way_is_not_lost_and_not_put_over_anothers_word(#[case] keys: &str) {
    let (mut mine, mut theirs) = two();
    mine.keys(keys);
    let lines = mine.journal().len();
    theirs.keys("s<home><down><enter>");
    mine.keys("<enter>");
    assert!(mine.screen().contains("samordnare-klf hann före"), "{}", mine.screen());
    assert!(mine.app().overlay.is_some(), "what was begun stays open");
    assert_eq!(mine.journal().len(), lines + 2, "only the other's header and entry");
    mine.keys("<enter>");
    assert!(mine.toast().starts_with("Sparat: R10.8 KLF"), "{}", mine.toast());
}

#[test]
fn after_midnight_a_tick_carries_the_new_day() {
    let yesterday = today().pred_opt().unwrap();
    let mut stage = Setting { day: yesterday, start: Start::default(), ..Setting::default() }.open();
    assert!(stage.line(0).contains("2026-11-23"), "{}", stage.line(0));
    stage.keys("3/R10.8<enter><space>");
    assert!(stage.line(0).contains("2026-11-24"), "{}", stage.line(0));
    assert!(stage.journal()[1].contains("since: \"2026-11-24\""), "{:?}", stage.journal());
}
