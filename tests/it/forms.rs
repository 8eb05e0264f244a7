//! Forms in the program: moving, days understood as they are written, refusals, saving, and what is never lost.

use crate::stage::{Setting, Stage};
use lis::app::state::overlay::Overlay;
use lis::app::state::start::Start;
use std::fs;

/// Opens the form of an exception for the first measure of the guideline that the search finds.
fn exception() -> Stage {
    let mut stage = Stage::empty();
    stage.keys("3/R10.8<enter>x");
    stage
}

/// Returns the text of the screen without the frame of the box and without line breaks.
fn flat(stage: &mut Stage) -> String {
    let inside = |line: &str| line.split('│').nth(1).unwrap_or(line).trim().to_owned();
    stage.screen().lines().map(inside).collect::<Vec<_>>().join(" ")
}

fn open(stage: &Stage) -> bool {
    matches!(stage.app().overlay, Some(Overlay::Form(_)))
}

#[test]
fn an_exception_is_granted_through_the_form() {
    let mut stage = exception();
    let screen = stage.screen();
    assert!(screen.contains("Undantag R10.8 KLF") && screen.contains("Riktlinjen 4.1"), "{screen}");
    assert!(stage.line(-1).contains("Ctrl-S sparar"));
    stage.keys("Gammalt system<enter>KS 2026:12<tab>Avskilt nät<enter>2026-11-20<tab>");
    assert_eq!(stage.journal().len(), 0);
    stage.keys("<s-tab>");
    for _ in 0..20 {
        stage.keys("<bs>");
    }
    stage.keys("2026-11-20<tab>2027-11-20<enter>");
    assert!(!open(&stage), "{}", stage.screen());
    assert_eq!(stage.toast(), "Sparat: R10.8 KLF undantag till och med 2027-11-20. u ångrar.");
    let line = stage.journal().pop().unwrap();
    for part in ["Gammalt system", "KS 2026:12", "Avskilt nät", "informationsagare", "2026-11-20", "2027-11-20"] {
        assert!(line.contains(part), "{part} in {line}");
    }
}

#[test]
fn every_refusal_is_told_at_once_with_the_rule_and_its_place() {
    let mut stage = exception();
    stage.keys("<tab><tab><tab><tab>2028-01-01");
    let screen = flat(&mut stage);
    assert!(screen.contains("högst ett år från godkännandet, alltså till 2027-11-24"), "{screen}");
    assert!(!screen.contains("Skälet saknas"), "what is missing is told when saving is tried: {screen}");
    stage.keys("<enter>");
    let screen = flat(&mut stage);
    for part in ["Skälet saknas.", "ange vilken (Riktlinjen 4.1)", "vad görs i stället?", "för långt"] {
        assert!(screen.contains(part), "{part} in {screen}");
    }
    assert!(stage.journal().is_empty());
    assert!(matches!(&stage.app().overlay, Some(Overlay::Form(form)) if form.at == 0), "the first fault is next");
}

#[test]
fn days_are_understood_as_they_are_written() {
    let mut stage = exception();
    stage.keys("<tab><tab><tab><tab>");
    for (written, said) in [
        ("2026-1", "ÅÅÅÅ-MM-DD"),
        ("2", "ÅÅÅÅ-MM-DD"),
        ("-24", "torsdag, om 30 dagar"),
        ("x", "”2026-12-24x” är inget datum."),
    ] {
        let screen = stage.keys(written).screen();
        assert!(screen.contains(said), "{written}: {screen}");
    }
}

#[test]
fn esc_asks_before_anything_written_is_lost() {
    let mut stage = exception();
    stage.keys("<esc>");
    assert!(!open(&stage), "nothing was written, so nothing is asked");
    stage.keys("xq");
    stage.keys("<esc>");
    assert!(open(&stage));
    assert_eq!(stage.toast(), "Kasta det som är skrivet?");
    assert!(stage.line(-1).contains("q kastar"));
    stage.keys("<esc>");
    assert!(open(&stage), "Esc again keeps what was written");
    assert_eq!(stage.keys("<bs>q").journal().len(), 0);
    stage.keys("<esc><enter>");
    assert!(open(&stage), "so does Return");
    stage.keys("<esc>q");
    assert!(!open(&stage) && !stage.ended());
    assert!(stage.journal().is_empty());
}

#[test]
fn a_renewal_needs_a_new_risk_assessment_and_a_withdrawal_nothing() {
    let mut stage = exception();
    stage.keys("Gammalt system<tab>KS 2026:12<tab>Avskilt nät<tab><tab>2027-01-31<c-s>");
    assert_eq!(stage.journal().len(), 2);
    stage.keys("x<tab><tab>KS 2026:12<tab><tab><tab>2027-06-30<c-s>");
    let screen = flat(&mut stage);
    assert!(open(&stage) && screen.contains("inte samma som förut (Riktlinjen 4.1)"), "{screen}");
    stage.keys("b<c-s>");
    assert_eq!(stage.toast(), "Sparat: R10.8 KLF undantag till och med 2027-06-30. u ångrar.");
    stage.keys("x<right><c-s>");
    assert_eq!(stage.toast(), "Sparat: R10.8 KLF undantaget återtaget. u ångrar.");
}

#[test]
fn a_due_date_for_a_cell_a_deliverable_or_a_phase() {
    let mut stage = Stage::empty();
    stage.keys("3/R10.8<enter>d2026-12-24<enter>");
    assert_eq!(stage.toast(), "Sparat: R10.8 KLF klart senast 2026-12-24. u ångrar.");
    stage.keys("d<up><right><tab>2027-01-31<enter>");
    assert_eq!(stage.toast(), "Sparat: R10.8 i alla förvaltningar klart senast 2027-01-31. u ångrar.");
    stage.keys("d<up><left>");
    assert!(stage.screen().contains("prioriteringsfas"), "{}", stage.screen());
    stage.keys("<tab>2027-06-30<enter>");
    assert_eq!(stage.toast(), "Sparat: prioriteringsfas 2 klart senast 2027-06-30. u ångrar.");
    stage.keys("d");
    assert!(stage.screen().contains("2026-12-24"), "what stands is where one begins: {}", stage.screen());
    stage.keys("<enter>");
    assert_eq!(stage.toast(), "Inget är ändrat, så inget sparas.");
    stage.keys("d<c-a>");
    for _ in 0..10 {
        stage.keys("<del>");
    }
    stage.keys("<enter>");
    assert_eq!(stage.toast(), "Sparat: R10.8 KLF inget slutdatum. u ångrar.");
}

#[test]
fn what_could_not_be_saved_is_still_in_the_form() {
    let mut stage = exception();
    stage.keys("Gammalt system<tab>KS 2026:12<tab>Avskilt nät<tab><tab>2027-01-31");
    let folder = stage.folder();
    fs::create_dir_all(folder.path().join("data")).unwrap();
    fs::write(folder.path().join("data/journal"), "no folder").unwrap();
    stage.keys("<enter>");
    let screen = stage.screen();
    assert!(open(&stage) && screen.contains("Avskilt nät") && screen.contains("INTE SPARAT"), "{screen}");
    fs::remove_file(folder.path().join("data/journal")).unwrap();
    stage.keys("<enter>");
    assert!(!open(&stage));
    assert_eq!(stage.journal().len(), 2);
}

#[test]
fn a_form_fits_the_smallest_screen() {
    let mut stage = Setting { size: (60, 18), start: Start::default(), ..Setting::default() }.open();
    stage.keys("3/R10.8<enter>x<enter><enter><enter><enter><enter>");
    for _ in 0..5 {
        let at = stage.cursor();
        assert!(at.y > 2 && at.y < 16, "{at:?} in {}", stage.screen());
        stage.keys("<tab>");
    }
}

#[test]
fn looks() {
    let mut stage = exception();
    stage.keys("Gammalt system<tab>KS 2026:12<tab><tab><tab>2028-01-01<enter>");
    insta::assert_snapshot!("form-80x24", stage.screen());
}
