//! `lis verify`: every kind of fault is told with file, line, column, excerpt and what would be right; and the exit code
//! says how bad it is.

use crate::office::{Came, Office, holds};
use rstest::rstest;
use serde_json::Value;
use std::fs;

/// Returns an office with three entries of one writer.
fn office() -> Office {
    let office = Office::new();
    for line in ["tick P1.1 done", "tick R10.8 SOF done", "tick R10.8 KLF in_progress"] {
        office.text(line);
    }
    office
}

fn verified(office: &Office) -> (i32, Vec<Value>) {
    let came = office.types("verify --json");
    let it: Value = serde_json::from_str(&came.out).unwrap();
    assert_eq!((&it["format"], &it["version"]), (&"lis-verify".into(), &1.into()));
    (came.code, it["findings"].as_array().unwrap().clone())
}

/// Changes the lines of the journal, then verifies: the exit code and the kinds, lines and columns of what is found.
fn after(change: impl FnOnce(&mut Vec<String>)) -> (i32, Vec<(String, Option<u64>, u64)>) {
    let office = office();
    let mut lines: Vec<String> = office.journal().split_inclusive('\n').map(str::to_owned).collect();
    change(&mut lines);
    office.set_journal(&lines.concat());
    let (code, findings) = verified(&office);
    let found = findings.iter().map(|it| {
        assert_eq!(it["file"], "journal/projektledare-test.ron");
        assert!(!it["what"].as_str().unwrap().is_empty() && !it["right"].as_str().unwrap().is_empty());
        (it["kind"].as_str().unwrap().to_owned(), it["line"].as_u64(), it["column"].as_u64().unwrap())
    });
    (code, found.collect())
}

fn is(kind: &str, line: u64, column: u64) -> (String, Option<u64>, u64) {
    (kind.to_owned(), Some(line), column)
}

#[test]
fn a_sound_record_ends_with_0_in_both_languages() {
    let office = office();
    let text = office.text("verify");
    holds(&text, &["1 journal är genomgången rad för rad. Inlägg: 3.", "Allt står som det skrevs."]);
    assert_eq!(office.text("verifiera"), text);
    holds(&office.text("verify --lang en"), &["1 journal was gone through", "All stands as it was written."]);
    holds(&Office::new().text("verify"), &["0 journaler", "Allt står som det skrevs."]);
    holds(&office.text("verify --demo"), &["0 journaler"]);
}

#[test]
fn a_changed_line_is_found_where_it_stands() {
    let (code, found) = after(|lines| lines[2] = lines[2].replace("Done", "NotStarted").replace("done", "not_started"));
    assert_eq!((code, found), (3, vec![is("changed", 3, 1)]));
}

#[test]
fn a_damaged_line_costs_its_number_and_is_shown() {
    let (code, found) = after(|lines| lines[2] = lines[2].replace("changes:", "changes;"));
    assert_eq!(code, 3);
    assert_eq!((found[0].0.as_str(), found[0].1), ("damaged", Some(3)));
    assert!(found[0].2 > 38, "the place in the line: {found:?}");
    assert_eq!((found[1].0.as_str(), found[1].1), ("gap", Some(4)));
}

#[test]
fn a_line_taken_out_put_twice_or_moved_is_found() {
    let (code, found) = after(|lines| drop(lines.remove(2)));
    assert_eq!((code, found[0].clone(), found[1].0.as_str()), (3, is("changed", 3, 1), "gap"));
    let (code, found) = after(|lines| lines.insert(3, lines[2].clone()));
    assert_eq!(code, 3);
    assert!(found.iter().any(|it| it.0 == "double" && it.1 == Some(4)), "{found:?}");
    let (code, found) = after(|lines| lines.swap(2, 3));
    assert_eq!(code, 3);
    assert!(found.iter().any(|it| it.0 == "disorder" && it.1 == Some(4)), "{found:?}");
}

#[test]
fn a_torn_line_is_a_finding_and_a_damaged_first_line_is_damage() {
    let (code, found) = after(|lines| lines.push("(\"abc".to_owned()));
    assert_eq!((code, found), (1, vec![is("torn", 5, 1)]));
    let (code, found) = after(|lines| lines[0] = "(skräp)\n".to_owned());
    assert_eq!((code, found[0].clone()), (3, is("header", 1, 1)));
}

#[test]
fn formats_of_other_times_are_told_apart() {
    let (code, found) = after(|lines| lines[0] = lines[0].replace("lis_journal: 3", "lis_journal: 99"));
    assert_eq!((code, found), (3, vec![is("newer", 1, 1)]));
    let (_, found) = after(|lines| lines[0] = lines[0].replace("lis_journal: 3", "lis_journal: 1"));
    assert_eq!(found[0], is("older", 1, 1));
}

#[test]
fn what_the_plan_or_the_record_does_not_have_is_named_with_its_place() {
    let office = Office::new();
    office.shipped("tick R10.9c SOF done");
    office.shipped("tick R10.9c SOF in_progress");
    let journal = office.path("data/journal/projektledare-test.ron");
    let text = fs::read_to_string(&journal).unwrap();
    let (code, findings) = verified(&office);
    assert_eq!((code, findings.len()), (1, 1), "{findings:?}");
    let it = &findings[0];
    assert_eq!((&it["kind"], &it["line"], &it["times"]), (&"unknown".into(), &2.into(), &2.into()));
    let line: String = text
        .lines()
        .nth(1)
        .unwrap()
        .chars()
        .skip(usize::try_from(it["column"].as_u64().unwrap()).unwrap() - 1)
        .collect();
    assert!(line.starts_with("\"R10.9c\""), "{line}");
    holds(&office.types("verify").out, &["Planen har ingen leverabel R10.9c.", "Samma sak på 1 rad till."]);
}

#[test]
fn an_entry_that_others_replaced_and_nobody_has_is_told() {
    let office = office();
    office.other("tick R10.8 SOF in_progress");
    let mut lines: Vec<String> = office.journal().split_inclusive('\n').map(str::to_owned).collect();
    lines.truncate(2);
    office.set_journal(&lines.concat());
    let (code, findings) = verified(&office);
    assert_eq!((code, findings.len()), (1, 2));
    holds(findings[0]["what"].as_str().unwrap(), &["Inlägget projektledare-test:2", "finns inte."]);
    holds(findings[1]["what"].as_str().unwrap(), &["hade sett mer av projektledare-test", "2 bekräftade rader saknas"]);
}

#[test]
fn a_conflict_is_told_with_its_words_where_the_last_was_said() {
    let office = Office::in_conflict();
    let (code, findings) = verified(&office);
    // Two opinions are no damage: the record is as it was written. `lis check` and `lis resolve` count them.
    assert_eq!((code, findings.len()), (0, 1));
    holds(&office.types("verify").out, &["Konflikt: R10.8 SOF", "Allt står som det skrevs."]);
    assert_eq!((&findings[0]["kind"], &findings[0]["line"]), (&"conflict".into(), &2.into()));
    assert_eq!(findings[0]["file"], "journal/samordnare-annan.ron");
    holds(
        findings[0]["what"].as_str().unwrap(),
        &["Konflikt: R10.8 SOF: klar (projektledare 2026-11-24), ej tillämplig (samordnare 2026-11-24)."],
    );
}

#[rstest]
#[case("projektledare-test (Annas dator conflicted copy 2026-11-25).ron")]
#[case("projektledare-test-DESKTOP-123.ron")]
#[case("projektledare-test 2.ron")]
#[case("projektledare-test-2.ron")]
#[case("projektledare-test.sync-conflict-20261125-101010-ABCDEFG.ron")]
fn a_copy_of_a_sync_client_is_read_once_and_never_written_to(#[case] name: &str) {
    let office = office();
    let copy = office.path("data/journal").join(name);
    fs::write(&copy, office.journal()).unwrap();
    let before = fs::read(&copy).unwrap();
    assert_eq!(office.json("log --json")["entries"].as_array().unwrap().len(), 3);
    office.text("tick R10.8 SOF in_progress");
    assert_eq!(fs::read(&copy).unwrap(), before);
    let (code, findings) = verified(&office);
    assert_eq!((code, findings.len(), &findings[0]["kind"]), (0, 1, &"copy".into()), "only a remark");
    let other = office.journal().replace("in_progress", "done").replace("InProgress", "Done");
    fs::write(&copy, other).unwrap();
    let (code, findings) = verified(&office);
    assert_eq!(code, 3);
    assert!(findings.iter().any(|it| it["kind"] == "twin"), "{findings:?}");
}

#[test]
fn a_foreign_file_is_told_and_what_lis_puts_beside_its_journals_is_not() {
    let office = office();
    fs::write(office.path("data/journal/läs mig.txt"), "hej").unwrap();
    fs::write(office.path("data/journal/projektledare-test.torn-99"), "(\"ab").unwrap();
    let (code, findings) = verified(&office);
    assert_eq!((code, findings.len(), &findings[0]["kind"]), (1, 1, &"foreign".into()), "{findings:?}");
    assert_eq!((&findings[0]["file"], &findings[0]["line"]), (&"journal/läs mig.txt".into(), &Value::Null));
}

#[test]
fn it_reads_the_lines_whatever_a_checkpoint_says() {
    let office = office();
    let text = office.journal();
    for _ in 0..60 {
        office.text("tick R10.8 SOF done --note a");
        office.text("tick R10.8 SOF done --note b");
        if fs::read_dir(office.path("cache")).is_ok_and(|mut files| files.next().is_some()) {
            break;
        }
    }
    let all = office.journal();
    fs::write(office.path("data/journal/projektledare-test.ron"), all.replacen("P1.1", "P1.2", 1)).unwrap();
    assert_ne!(text, all);
    let (code, findings) = verified(&office);
    assert_eq!((code, &findings[0]["kind"], &findings[0]["line"]), (3, &"changed".into(), &2.into()));
}

#[test]
fn a_folder_that_is_a_file_ends_with_4() {
    let office = Office::new();
    fs::create_dir_all(office.path("data")).unwrap();
    fs::write(office.path("data/journal"), "").unwrap();
    let Came { code, out, err } = office.types("verify");
    assert_eq!((code, out.as_str()), (4, ""));
    holds(&err, &["är en fil där det behövs en mapp"]);
}
