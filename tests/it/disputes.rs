//! Settling a conflict in the program: what was said is laid out, and one key lets one of it hold.

use crate::stage::{Setting, Stage};
use lis::tui::input::Incoming;

/// Two runs on one folder that have said different things about R10.8 KLF, neither knowing of the other; both have read it.
fn torn() -> (Stage, Stage) {
    let mut mine = Stage::empty();
    mine.keys("3/R10.8<enter><space>");
    let mut theirs = Setting { folder: mine.folder(), writer: "samordnare-klf", ..Setting::default() }.open();
    theirs.keys("u");
    let journal = mine.folder().path().join("data/journal/projektledare-test.ron");
    let away = journal.with_extension("undan");
    std::fs::rename(&journal, &away).unwrap();
    // Another computer, which does not know of the journal.
    let setting = Setting { folder: mine.folder(), cache: "another", writer: "samordnare-klf", ..Setting::default() };
    let mut theirs = setting.open();
    theirs.keys("3/R10.8<enter>s<home><down><enter>iVäntar<enter>");
    std::fs::rename(&away, &journal).unwrap();
    for run in [&mut mine, &mut theirs] {
        run.comes(Incoming::Others);
        assert_eq!(run.app().board.conflicts().len(), 1, "both words stand");
    }
    (mine, theirs)
}

#[test]
fn what_was_said_is_laid_out_and_one_entry_settles_it_for_both() {
    let (mut mine, mut theirs) = torn();
    mine.keys("C");
    let screen = mine.screen();
    assert!(screen.contains("R10.8 KLF: vad gäller?"), "{screen}");
    assert!(screen.contains("pågår (samordnare-klf") && screen.contains("– Väntar"), "{screen}");
    assert!(screen.contains("klar (projektledare"), "{screen}");
    let (lines, up) =
        (mine.journal().len(), if screen.find("klar (") < screen.find("pågår (") { "<home>" } else { "<end>" });
    mine.keys(up).keys("<enter>");
    assert!(mine.toast().starts_with("Sparat: R10.8 KLF klar"), "{}", mine.toast());
    assert_eq!(mine.journal().len(), lines + 1, "one entry");
    assert!(mine.app().board.conflicts().is_empty());
    theirs.comes(Incoming::Others);
    assert!(theirs.app().board.conflicts().is_empty());
    mine.keys("C");
    assert_eq!(mine.toast(), "Ingen konflikt att lösa.");
}

#[test]
fn escape_settles_nothing_and_another_row_leads_to_the_first_conflict() {
    let (mut mine, _) = torn();
    let lines = mine.journal().len();
    mine.keys("<down><down>C");
    assert!(mine.screen().contains("R10.8 KLF: vad gäller?"), "{}", mine.screen());
    mine.keys("<esc>");
    assert_eq!((mine.journal().len(), mine.app().board.conflicts().len()), (lines, 1));
}

#[test]
fn who_settles_what_another_has_just_settled_writes_nothing() {
    let (mut mine, mut theirs) = torn();
    mine.keys("C");
    theirs.keys("C<enter>");
    let lines = mine.journal().len();
    mine.keys("<enter>");
    assert!(mine.screen().contains("samordnare-klf hann före"), "{}", mine.screen());
    mine.keys("<enter>");
    assert_eq!(mine.toast(), "Ingen konflikt att lösa.");
    assert_eq!(mine.journal().len(), lines);
}
