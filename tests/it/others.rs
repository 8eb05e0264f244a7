//! Two people at the same record: what the other says is told, and no key writes over what its presser has not seen.

use crate::stage::{Setting, Stage, today};
use lis::app::state::start::Start;
use lis::tui::input::Incoming;
use lis::words::measure::width;
use ratatui::layout::Position;
use rstest::rstest;
use std::fs;
use std::path::PathBuf;

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

/// By its name in the palette or the help, or over a range of this one cell, a tick is the same tick.
#[rstest]
#[case::of_a_range("v", "<space>")]
#[case::from_the_palette(":bocka av", "<enter>")]
#[case::from_the_help("?bocka av", "<enter>")]
fn however_a_tick_is_meant_it_does_not_take_away_anothers(#[case] begin: &str, #[case] tick: &str) {
    let (mut mine, mut theirs) = two();
    mine.keys(begin);
    theirs.keys("<space>");
    mine.keys(tick);
    assert!(mine.screen().contains("samordnare-klf hann före: R10.8 KLF klar."), "{}", mine.screen());
    assert_eq!(mine.journal().len(), 2, "only the other's header and entry");
    mine.keys(tick);
    assert_eq!(mine.toast(), "Sparat: R10.8 KLF ej påbörjad. u ångrar.");
}

#[rstest]
#[case::a_hint("", "bocka")]
#[case::a_line_of_the_palette(":bocka av", "Bocka av")]
#[case::an_answer("v<right><space>", "Ändra 2 celler")]
fn no_click_writes_over_what_somebody_else_has_said_this_moment(#[case] begin: &str, #[case] on: &str) {
    let (mut mine, mut theirs) = two();
    mine.keys(begin);
    let screen = mine.screen();
    let found = screen.lines().enumerate().find_map(|(y, line)| line.find(on).map(|at| (width(&line[..at]) + 1, y)));
    let (x, y) = found.unwrap_or_else(|| panic!("no {on:?} on\n{screen}"));
    let at = Position::new(u16::try_from(x).unwrap(), u16::try_from(y).unwrap());
    theirs.keys("<space>");
    mine.comes(Incoming::Click(at)).comes(Incoming::Release);
    assert!(mine.screen().contains("samordnare-klf hann före: R10.8 KLF klar."), "{}", mine.screen());
    assert_eq!(mine.journal().len(), 2, "only the other's header and entry");
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

/// What of the other's second line could not be read when it came, and turns up later in a copy.
fn damaged_at_first() -> (Stage, PathBuf, Vec<u8>) {
    let (mut mine, mut theirs) = two();
    theirs.keys("<space><right><space><right><space>");
    let folder = mine.folder().path().join("data/journal");
    let files = fs::read_dir(&folder).unwrap().map(|file| file.unwrap().path());
    let journal =
        files.into_iter().find(|it| it.to_string_lossy().contains("samordnare-klf") && it.extension().is_some());
    let journal = journal.unwrap();
    let whole = fs::read(&journal).unwrap();
    let mut lines: Vec<&[u8]> = whole.split_inclusive(|byte| *byte == b'\n').collect();
    lines[2] = b"half a line that no program wrote\n";
    fs::write(&journal, lines.concat()).unwrap();
    mine.comes(Incoming::Others);
    assert_eq!(mine.toast(), "2 ändringar från andra.");
    assert_eq!(mine.app().summary.overall.done, 2);
    (mine, journal.with_file_name("samordnare-klf (konflikt).ron"), whole)
}

#[test]
fn what_belongs_further_up_is_taken_in_by_a_running_program() {
    let (mut mine, copy, whole) = damaged_at_first();
    fs::write(copy, whole).unwrap();
    mine.comes(Incoming::Others);
    assert_eq!(mine.toast(), "Äldre ändringar från andra har kommit fram. Allt är läst på nytt.");
    assert_eq!(mine.app().summary.overall.done, 3);
    assert_eq!(mine.app().news.len(), 3, "all three are marked as new");
    mine.comes(Incoming::Others);
    assert_eq!(mine.app().summary.overall.done, 3, "and nothing more happens");
}

#[test]
fn no_key_writes_over_what_has_turned_up_this_very_moment() {
    let (mut mine, copy, whole) = damaged_at_first();
    mine.keys("<right>");
    fs::write(copy, whole).unwrap();
    mine.keys("<space>");
    assert!(mine.toast().starts_with("samordnare-klf hann före: R10.8 AVUX klar."), "{}", mine.toast());
    assert_eq!(mine.app().summary.overall.done, 3, "the tick that was not seen stands");
}

#[test]
fn a_share_that_goes_away_is_told_and_what_was_not_written_is_not_shown_as_written() {
    let (mut mine, _) = two();
    mine.keys("<space>");
    let (data, away) = (mine.folder().path().join("data"), mine.folder().path().join("borta"));
    fs::rename(&data, &away).unwrap();
    mine.keys("<right><space>");
    assert!(mine.toast().starts_with("INTE SPARAT"), "{}", mine.toast());
    assert_eq!(mine.app().summary.overall.done, 1);
    assert!(!data.exists(), "no second record is begun in its place");
    fs::rename(&away, &data).unwrap();
    mine.keys("<space>");
    assert!(mine.toast().starts_with("Sparat"), "{}", mine.toast());
    assert_eq!(mine.journal().iter().filter(|line| line.contains("state: done")).count(), 2);
}

#[test]
fn what_belongs_further_up_is_taken_in_while_another_day_is_shown() {
    let (mut mine, copy, whole) = damaged_at_first();
    mine.keys("D2026-11-23<enter>");
    assert_eq!(mine.app().summary.overall.done, 0);
    fs::write(copy, whole).unwrap();
    mine.comes(Incoming::Others);
    assert!(mine.app().past() && mine.app().history.is_some());
    mine.keys("T");
    assert_eq!(mine.app().summary.overall.done, 3);
}
