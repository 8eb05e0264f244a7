//! What goes wrong with files has a sentence of its own in both languages, names the file, and weighs what it weighs.

use lis::cli::outcome::{Exit, Failure};
use lis::cli::trouble::{explain, failure, notice, shown, weight};
use lis::model::entry::{EntryId, JournalId};
use lis::store::error::StoreError;
use lis::store::journal::notice::Notice;
use lis::words::lang::Lang;
use rstest::rstest;
use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

fn errors() -> Vec<(StoreError, Exit)> {
    let path = || PathBuf::from("/mapp/fil.ron");
    let source = io::Error::other("disk eats data");
    vec![
        (StoreError::NotFound { path: path() }, Exit::Files),
        (StoreError::WrongKind { path: path() }, Exit::Files),
        (StoreError::Exists { path: path() }, Exit::Files),
        (StoreError::Permission { path: path() }, Exit::Files),
        (StoreError::ReadOnly { path: path() }, Exit::Files),
        (StoreError::DiskFull { path: path() }, Exit::Files),
        (StoreError::Other { path: path(), source }, Exit::Files),
        (StoreError::Newer { file: path(), found: 9, known: 1 }, Exit::BadData),
        (StoreError::Locked { journal: "/mapp/fil.ron".into() }, Exit::Files),
        (StoreError::BadWriterName { name: "/mapp/fil.ron".into() }, Exit::Usage),
        (StoreError::BadDeviceName { name: "/mapp/fil.ron".into() }, Exit::Usage),
    ]
}

fn notices() -> Vec<(Notice, Exit)> {
    let file = || PathBuf::from("/mapp/fil.ron");
    let entry = EntryId { journal: JournalId("a-b".into()), number: 3 };
    let damaged = Notice::DamagedLine { file: file(), line: 7, column: 2, excerpt: "x".into(), what: "y".into() };
    vec![
        (Notice::TornTail { file: file(), line: 7, kept: None }, Exit::Findings),
        (Notice::TornTail { file: file(), line: 7, kept: Some("/mapp/kvar".into()) }, Exit::Findings),
        (damaged, Exit::BadData),
        (Notice::ChainBroken { file: file(), line: 7 }, Exit::BadData),
        (Notice::OutOfOrder { file: file(), line: 7 }, Exit::BadData),
        (Notice::Twin { file: file(), entry }, Exit::BadData),
        (Notice::NotAJournal { file: file() }, Exit::Findings),
    ]
}

#[rstest]
fn every_error_has_a_sentence_and_an_exit(#[values(Lang::Sv, Lang::En)] lang: Lang) {
    let mut said = BTreeSet::new();
    for (error, exit) in errors() {
        let sentence = explain(lang, &error);
        assert!(sentence.contains("/mapp/fil.ron"), "{sentence}");
        assert_eq!(failure(lang, &error), Failure { message: sentence.clone(), exit });
        said.insert(sentence);
    }
    said.insert(explain(lang, &StoreError::NoHome));
    assert_eq!(said.len(), errors().len() + 1, "no two kinds say the same");
}

#[rstest]
fn every_notice_has_a_sentence_and_a_weight(#[values(Lang::Sv, Lang::En)] lang: Lang) {
    let mut said = BTreeSet::new();
    for (it, exit) in notices() {
        let sentence = notice(lang, &it);
        assert!(sentence.contains("/mapp/fil.ron"), "{sentence}");
        let line = if lang == Lang::Sv { "rad 7" } else { "line 7" };
        let placed = !matches!(it, Notice::Twin { .. } | Notice::NotAJournal { .. });
        assert_eq!(sentence.contains(line), placed, "{sentence}");
        assert_eq!(weight(&it), exit, "{sentence}");
        said.insert(sentence);
    }
    assert_eq!(said.len(), notices().len(), "no two kinds say the same");
}

#[test]
fn a_clock_that_is_behind_is_told_with_the_time() {
    let ahead = Notice::ClockAhead {
        entry: "bo-bbbbbb:7".parse().unwrap(),
        by: "bo".to_owned(),
        at: "2026-12-24T15:00:00+01:00".parse().unwrap(),
        count: 1,
        today: "2026-11-24".parse().unwrap(),
    };
    let sentence = notice(Lang::Sv, &ahead);
    for part in ["bo-bbbbbb:7", "2026-12-24", "lis --writer bo redate --ahead --to 2026-11-24"] {
        assert!(sentence.contains(part), "{sentence}");
    }
    assert_eq!(weight(&ahead), Exit::Findings);
}

#[test]
fn both_languages_say_it_differently() {
    for (error, _) in errors() {
        assert_ne!(explain(Lang::Sv, &error), explain(Lang::En, &error));
    }
    for (it, _) in notices() {
        assert_ne!(notice(Lang::Sv, &it), notice(Lang::En, &it));
    }
}

#[test]
fn a_files_name_steers_no_terminal() {
    assert_eq!(shown(Path::new("a\u{1b}[2Jb\nc")), "a\u{fffd}[2Jb c");
}

#[rstest]
#[case(Exit::Fine, 0)]
#[case(Exit::Findings, 1)]
#[case(Exit::Usage, 2)]
#[case(Exit::BadData, 3)]
#[case(Exit::Files, 4)]
fn every_end_has_its_number(#[case] exit: Exit, #[case] number: u8) {
    assert_eq!(exit.number(), number);
}
