//! The documents for those who work on the program: their examples are read by the program's own reader, and what they
//! name is there.

use crate::support_record::date;
use lis::model::entry::{Change, Entry, JournalId};
use lis::store::journal::header::{Header, VERSION};
use lis::store::journal::line::{self, LineOrigin};
use lis::store::journal::scan::Reel;
use lis::store::journal::{chain, line::LARGEST};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const DOCUMENTS: [&str; 4] = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "docs/journal.md"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn text(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap()
}

/// Returns what stands in the blocks of code of one kind.
fn blocks(document: &str, kind: &str) -> Vec<String> {
    let fence = format!("\n```{kind}\n");
    let blocks = document.split(fence.as_str()).skip(1);
    blocks.map(|rest| rest.split("```").next().unwrap().to_owned()).collect()
}

/// Returns what stands in a document between single backticks.
fn quoted(document: &str) -> impl Iterator<Item = &str> {
    let lines = document.split("\n```").step_by(2).flat_map(str::lines);
    lines.flat_map(|line| line.split('`').skip(1).step_by(2))
}

#[test]
fn the_example_of_a_journal_is_one_and_its_digests_are_right() {
    let document = text("docs/journal.md");
    let journal = blocks(&document, "text").remove(0);
    let file = Path::new("projektledare-3f9a21.ron");
    let mut reel = Reel::start("projektledare-3f9a21", journal.as_bytes()).unwrap().unwrap();
    let begin = usize::try_from(reel.length).unwrap();
    let read = reel.read_on(file, &journal.as_bytes()[begin..]);
    assert_eq!(read.notices, []);
    let [one, two]: &[Entry; 2] = read.entries.as_slice().try_into().unwrap();
    assert_eq!((one.day(), two.day()), (date("2026-11-24"), date("2026-11-24")));
    assert_eq!(two.replaces, std::slice::from_ref(&one.id));
    assert_eq!(two.seen.as_ref().unwrap()[&JournalId("sof-77ab01".into())], 12);
    assert!(one.seen.as_ref().unwrap().is_empty(), "nothing new had been read");

    let header = journal.lines().next().unwrap();
    assert_eq!(Header::parse(header.as_bytes()).unwrap().version(), VERSION);
    let mut digests = vec![chain::bare(header.as_bytes())];
    digests.extend(journal.lines().skip(1).map(|line| chain::split(line).unwrap().0.to_owned()));
    let shell = blocks(&document, "sh").remove(0);
    let told: Vec<&str> = shell.lines().filter_map(|line| line.split_once("# ")).map(|(_, digest)| digest).collect();
    assert_eq!(told, digests, "what the commands of the page are said to print");
}

#[test]
fn there_is_an_example_of_every_kind_of_change_and_each_is_read() {
    let document = text("docs/journal.md");
    let journal = JournalId("a-aaaaaa".into());
    let origin = LineOrigin { journal: &journal, by: "a", says_seen: true };
    let mut kinds = BTreeSet::new();
    for example in blocks(&document, "ron").remove(0).lines() {
        let body = format!("(number: {LARGEST}, at: \"2026-11-24T09:15:02+01:00\", changes: [{example}])");
        let entry = line::parse(&body, origin).unwrap_or_else(|fault| panic!("{example}: {fault:?}"));
        kinds.insert(kind(&entry.changes[0]));
        assert!(line::body(&entry).unwrap().contains(example), "{example} is as the program writes it");
    }
    assert_eq!(kinds.len(), 9, "{kinds:?}");
    for kind in kinds {
        assert!(document.contains(&format!("\n| `{kind}` |")), "{kind} is explained");
    }
}

/// A new kind does not compile here: it needs an example and an explanation.
fn kind(change: &Change) -> &'static str {
    match change {
        Change::Mark(..) => "Mark",
        Change::Point(..) => "Point",
        Change::Exception(..) => "Exception",
        Change::Due(..) => "Due",
        Change::Post(..) => "Post",
        Change::Assessment(..) => "Assessment",
        Change::Meeting(..) => "Meeting",
        Change::Decision(..) => "Decision",
        Change::Date(..) => "Date",
    }
}

#[test]
fn every_version_of_the_journal_and_every_finding_about_it_is_described() {
    let document = text("docs/journal.md");
    for version in 1..=VERSION {
        assert!(document.contains(&format!("\n| {version} | ")), "version {version}");
    }
    let words = text("src/words/verify.rs");
    let kinds = words.split("pub fn kind").nth(1).unwrap().split("\n}\n").next().unwrap();
    let kinds: Vec<&str> = kinds.split('"').skip(1).step_by(2).collect();
    assert!(kinds.len() > 15, "{kinds:?}");
    let described: BTreeSet<&str> = document
        .split("\n| `")
        .skip(1)
        .filter_map(|row| row.split(" |").next())
        .flat_map(|it| it.split(['`', ',']))
        .collect();
    for kind in kinds {
        assert!(described.contains(kind), "{kind} is described");
    }
}

#[test]
fn what_the_documents_name_is_there() {
    let mut tests = 0;
    for name in DOCUMENTS {
        let document = text(name);
        let folder = root().join(name).parent().unwrap().to_owned();
        for link in document.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            assert!(link.contains("://") || folder.join(link).exists(), "{name} links to {link}");
        }
        for it in quoted(&document) {
            if let Some((file, test)) = it.split_once(".rs::").filter(|(_, test)| !test.is_empty()) {
                let source = text(&format!("tests/it/{file}.rs"));
                assert!(source.contains(&format!("fn {test}(")), "{name} names the test {it}");
                tests += 1;
            }
            let rooms = ["src/", "tests/", "docs/", "findings/", "benches/", "plans/", ".ci/"];
            let is_path = rooms.iter().any(|room| it.starts_with(room)) && !it.contains([' ', ':', '…']);
            if is_path && !it.contains("NAME") {
                assert!(root().join(it).exists(), "{name} names {it}");
            }
        }
    }
    assert!(tests > 50, "the promises and their tests were read: {tests}");
}

#[test]
fn the_rows_that_contributors_are_shown_are_those_of_the_code() {
    let bare = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let sources = ["src/words/count.rs", "src/app/table.rs", "src/cli/args/mod.rs"].map(|path| bare(&text(path)));
    let shown = blocks(&text("CONTRIBUTING.md"), "rust");
    assert_eq!(shown.len(), sources.len());
    for (shown, source) in shown.iter().zip(&sources) {
        assert!(source.contains(&bare(shown)), "the code has it otherwise:\n{shown}");
    }
}
