//! The plan that the program brings along.

use super::folder::Folder;
use lis::store::plan_file::{PlanSource, WriteError, load, shipped_files, write_new};
use lis::words::lang::Lang;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use tempfile::TempDir;

#[test]
fn it_opens_in_both_languages() {
    for english in [false, true] {
        if let Err(error) = load(&PlanSource::Embedded, english) {
            panic!("{error}\n{}", Folder::shipped().told(Lang::Sv));
        }
    }
}

#[test]
fn written_out_it_is_the_same_plan() {
    let dir = TempDir::new().unwrap();
    let folder = dir.path().join("ny").join("plan");
    let written = write_new(&folder).unwrap();
    assert_eq!(written.len(), shipped_files().len());
    for english in [false, true] {
        let embedded = load(&PlanSource::Embedded, english).unwrap();
        assert_eq!(load(&PlanSource::Folder(folder.clone()), english).unwrap(), embedded);
    }
}

#[test]
fn nothing_is_overwritten() {
    let dir = TempDir::new().unwrap();
    let mine = dir.path().join("roles.ron");
    fs::write(&mine, "mitt").unwrap();
    assert!(matches!(write_new(dir.path()), Err(WriteError::NotEmpty { path }) if path == dir.path()));
    assert_eq!(fs::read_to_string(&mine).unwrap(), "mitt");
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
}

#[test]
fn an_empty_folder_is_filled() {
    let dir = TempDir::new().unwrap();
    assert_eq!(write_new(dir.path()).unwrap().len(), 16);
    assert!(matches!(write_new(dir.path()), Err(WriteError::NotEmpty { .. })), "a second time it is not empty");
}

#[test]
fn a_file_is_no_folder() {
    let dir = TempDir::new().unwrap();
    let file = dir.path().join("fil");
    fs::write(&file, "").unwrap();
    assert!(matches!(write_new(&file), Err(WriteError::Io { .. })));
}

/// Fields whose texts are ids, numbers and the like, the same in every language.
const SAME: [&str; 27] = [
    "id",
    "run_by",
    "central",
    "role",
    "roles",
    "needs",
    "deliverables",
    "deliverable",
    "number",
    "section",
    "sections",
    "iso2013",
    "iso2013_also",
    "iso2022",
    "iso2022_also",
    "clauses",
    "registration",
    "also_written",
    "code",
    "version",
    "printed",
    "paragraph",
    "approver",
    "starts",
    "ends",
    "valid_from",
    "valid_to",
];

#[test]
fn every_text_has_its_english() {
    let files: BTreeMap<&str, &str> = shipped_files().iter().copied().collect();
    let mut missing = Vec::new();
    for (name, text) in files.iter().filter(|(name, _)| !name.ends_with(".en.ron")) {
        let companion = files[name.replace(".ron", ".en.ron").as_str()];
        let words: BTreeMap<String, String> = ron::from_str(companion).unwrap();
        for text in texts(text).difference(&words.into_keys().collect()) {
            missing.push(format!("{name}: {text}"));
        }
    }
    assert!(missing.is_empty(), "{} without English:\n{}", missing.len(), missing.join("\n"));
}

/// Returns the texts of a part that people read: the strings of all fields but those that are the same everywhere.
fn texts(part: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut fields: Vec<String> = vec![String::new()];
    let mut rest = part;
    while let Some(first) = rest.chars().next() {
        let mut length = first.len_utf8();
        match first {
            '/' if rest.starts_with("//") => length = rest.find('\n').unwrap_or(rest.len()),
            '(' | '[' => fields.push(fields.last().unwrap().clone()),
            ')' | ']' => drop(fields.pop()),
            '\'' => length = 2 + rest[1..].find('\'').unwrap(),
            '"' => {
                let (literal, text) = string(rest);
                length = literal.len();
                if !SAME.contains(&fields.last().unwrap().as_str()) && !is_day(&text) {
                    found.insert(text);
                }
            }
            c if c.is_ascii_lowercase() => {
                length = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
                if rest[length..].starts_with(':') {
                    rest[..length].clone_into(fields.last_mut().unwrap());
                }
            }
            _ => {}
        }
        rest = &rest[length..];
    }
    found
}

fn string(rest: &str) -> (&str, String) {
    let mut end = 1;
    while !rest[end..].starts_with('"') {
        end += if rest[end..].starts_with('\\') { 2 } else { rest[end..].chars().next().unwrap().len_utf8() };
    }
    let literal = &rest[..=end];
    (literal, ron::from_str(literal).unwrap())
}

fn is_day(text: &str) -> bool {
    text.parse::<chrono::NaiveDate>().is_ok()
}
