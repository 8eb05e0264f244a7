//! Whatever stands in the files: reading ends, says where it is wrong, and lets nothing through to the terminal.

use super::folder::Folder;
use lis::cli::diagnostic::render;
use lis::model::fault::Problem;
use lis::model::text::is_unsafe;
use lis::store::diagnostic::Diagnostic;
use lis::store::plan_file::{PlanError, shipped_files};
use lis::words::lang::Lang;
use proptest::prelude::{Strategy, any, prop, prop_assert, prop_assert_eq, prop_oneof};
use proptest::proptest;
use proptest::test_runner::{Config, TestCaseError};
use std::time::{Duration, Instant};

/// Pieces that matter to RON, so that random texts get past the first character.
const PIECES: &[&str] = &[
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    "\"",
    "\\",
    "'",
    "//",
    "/*",
    "*/",
    "r#\"",
    "\"#",
    "b\"",
    "#![enable(",
    "\n",
    "\r\n",
    "\t",
    "\u{1b}",
    "\u{202e}",
    "\\u{1b}",
    "\\x9b",
    "å",
    "🦀",
    "None",
    "Some(",
    "true",
    "-1",
    "1e9",
    "0x",
    "id",
    "title",
    "deliverables",
    "number",
    "needs",
    "\"P1.1\"",
    "\"2022-02-30\"",
    "\u{feff}",
];

fn piece() -> impl Strategy<Value = String> {
    prop_oneof![4 => prop::sample::select(PIECES).prop_map(str::to_owned), 1 => any::<String>()]
}

/// What must hold of every fault, whatever the text.
fn sound(faults: &[Diagnostic]) -> Result<(), TestCaseError> {
    prop_assert!(!faults.is_empty(), "a plan that does not open says why");
    let told = render(Lang::Sv, faults, false);
    prop_assert!(!told.contains(|c: char| c != '\n' && is_unsafe(c)), "{told:?}");
    for fault in faults {
        prop_assert!(fault.text.get(fault.span.clone()).is_some(), "{:?} of {}", fault.span, fault.text.len());
        let before = &fault.text[..fault.span.start];
        prop_assert_eq!(fault.line, before.split('\n').count());
        prop_assert_eq!(fault.column, before.split('\n').next_back().unwrap().chars().count() + 1);
        let shown = format!("{}:{}:{}", fault.file, fault.line, fault.column);
        prop_assert!(fault.text.is_empty() || told.contains(&shown), "{shown} is not in\n{told}");
    }
    let places: Vec<_> = faults.iter().map(|it| (it.fault.place.part, it.span.start)).collect();
    prop_assert!(places.is_sorted(), "{:?}", places);
    Ok(())
}

fn reads(folder: &Folder) -> Result<(), TestCaseError> {
    match folder.load() {
        Ok(_) => Ok(()),
        Err(PlanError::Faults(faults)) => sound(&faults),
        Err(other) => Err(TestCaseError::fail(other.to_string())),
    }
}

proptest! {
    #![proptest_config(Config { cases: 128, failure_persistence: None, ..Config::default() })]

    #[test]
    fn arbitrary_bytes(bytes in prop::collection::vec(any::<u8>(), 0..400), file in 0usize..8) {
        reads(&Folder::small().write(super::small::SMALL[file].0, bytes))?;
    }

    #[test]
    fn arbitrary_ron(pieces in prop::collection::vec(piece(), 0..60), file in 0usize..8) {
        reads(&Folder::small().write(super::small::SMALL[file].0, pieces.concat()))?;
    }

    #[test]
    fn small_changes_of_the_small_plan(
        file in 0usize..8,
        changes in prop::collection::vec((any::<prop::sample::Index>(), 0usize..12, piece()), 1..4),
    ) {
        let (name, text) = super::small::SMALL[file];
        reads(&Folder::small().write(name, changed(text, &changes)))?;
    }

    #[test]
    fn grammar_is_only_blamed_where_ron_blames_it(
        changes in prop::collection::vec((any::<prop::sample::Index>(), 0usize..3, piece()), 1..3),
    ) {
        let text = changed(super::small::SMALL[0].1, &changes);
        let is_ron = ron::from_str::<serde::de::IgnoredAny>(&text).is_ok();
        let faults = match Folder::small().write("plan.ron", &text).load() {
            Err(PlanError::Faults(faults)) => faults,
            _ => Vec::new(),
        };
        let blamed = faults.iter().any(|it| matches!(it.fault.problem, Problem::Syntax { .. }));
        let nameless = faults.iter().any(|it| matches!(
            &it.fault.problem, Problem::Syntax { reader } if reader == "Expected identifier"
        ));
        prop_assert!(!(is_ron && blamed && !nameless), "{}", render(Lang::En, &faults, false));
    }
}

proptest! {
    #![proptest_config(Config { cases: 12, failure_persistence: None, ..Config::default() })]

    #[test]
    fn small_changes_of_the_shipped_plan(
        file in any::<prop::sample::Index>(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), 0usize..12, piece()), 1..4),
    ) {
        let (name, text) = shipped_files()[file.index(shipped_files().len())];
        reads(&Folder::shipped().write(name, changed(text, &changes)))?;
    }
}

/// Cuts characters out of a text and puts others in their place.
fn changed(text: &str, changes: &[(prop::sample::Index, usize, String)]) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    for (at, cut, piece) in changes {
        let from = at.index(chars.len() + 1);
        let to = (from + cut).min(chars.len());
        chars.splice(from..to, piece.chars());
    }
    chars.into_iter().collect()
}

#[test]
fn deep_and_long_files_are_told_in_good_time() {
    let texts = [
        "(".repeat(200_000),
        "[".repeat(200_000),
        "(roles: ".repeat(50_000),
        "(roles: [".repeat(50_000),
        "Some(".repeat(50_000),
        "/*".repeat(200_000),
        "'".repeat(200_000),
        "%".repeat(200_000),
        "r#".repeat(200_000),
        "\\".repeat(200_000),
        "\u{1b}".repeat(200_000),
        format!("(roles: [\"{}\"])", "\n".repeat(200_000)),
        format!("(roles: [{}])", "(),".repeat(20_000)),
        format!("(roles: [{}])", "(id: 1, nom: 2),".repeat(20_000)),
        format!("(roles: \"{}\")", "\\q\u{1b}".repeat(50_000)),
        format!("({})", "roles: 1,".repeat(2_000)),
    ];
    for text in texts {
        let start = Instant::now();
        let faults = Folder::small().write("roles.ron", &text).faults();
        assert!(!faults.is_empty());
        let told = render(Lang::Sv, &faults, true);
        assert!(told.len() < 4_000_000, "{} bytes", told.len());
        assert!(start.elapsed() < Duration::from_secs(30), "{} took {:?}", &text[..9], start.elapsed());
    }
}

#[test]
fn a_file_name_cannot_steer_the_terminal() {
    let mut fault = Folder::small().write("roles.ron", "(").faults().remove(0);
    fault.file = "ont\u{1b}[2J\u{202e}.ron".to_owned();
    let told = render(Lang::Sv, &[fault], false);
    assert!(told.contains("ont\u{fffd}[2J\u{fffd}.ron:1:1"), "{told}");
}

#[test]
fn an_id_cannot_steer_the_terminal() {
    let folder = Folder::small().change("benefits.ron", "R9.1a", "\\u{1b}[2J\\nR9");
    assert!(!folder.told(Lang::Sv).contains('\u{1b}'));
    let coloured = render(Lang::Sv, &folder.faults(), true);
    assert!(coloured.contains('\u{1b}'), "colours are asked for and given");
    assert!(!coloured.contains("\u{1b}[2J"));
}
