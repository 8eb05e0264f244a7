//! Who writes, where, when, and what is remembered between runs.

use crate::support_record::*;
use chrono::{Local, TimeDelta};
use lis::model::entry::JournalId;
use lis::model::state::State::{Done, InProgress};
use lis::store::checkpoint::WORTH;
use lis::store::clock::Clock;
use lis::store::error::StoreError;
use lis::store::folders::canonical;
use lis::store::memory::{FILE, Memory};
use lis::store::workspace::Workspace;
use lis::store::writer::{Writer, device};
use rstest::rstest;
use std::fs;
use std::process::Command;

#[rstest]
#[case("projektledare", "projektledare-3f9a21")]
#[case("Projektledare", "projektledare-3f9a21")]
#[case("Åsa-Ängsö-2", "åsa-ängsö-2-3f9a21")]
fn a_writers_name_names_a_journal(#[case] name: &str, #[case] journal: &str) {
    let writer = Writer::new(name, "3f9a21").unwrap();
    assert_eq!((writer.name(), writer.base()), (name, journal));
}

#[rstest]
#[case("")]
#[case("anna andersson")]
#[case("../../etc")]
#[case("a/b")]
#[case("a.ron")]
#[case("a\u{202e}b")]
#[case("åååååååååååååååååååååååååååååååååååååååååå")]
fn a_name_that_cannot_name_a_file_is_refused(#[case] name: &str) {
    let desk = Desk::new();
    let error = Workspace::open(desk.options(name, DEVICE)).unwrap_err();
    assert!(matches!(&error, StoreError::BadWriterName { name: named } if named == name), "{error}");
}

#[rstest]
#[case("2")]
#[case("A12345")]
#[case("å12345")]
#[case("a-b-c-d")]
#[case("12345678901234567")]
fn a_device_that_could_be_taken_for_a_slot_is_refused(#[case] device: &str) {
    assert!(matches!(Writer::new("a", device), Err(StoreError::BadDeviceName { .. })));
}

#[test]
fn ones_own_journals_are_told_from_others() {
    let writer = Writer::new("a", "bbbb").unwrap();
    let owned = |name: &str| writer.owns(&JournalId(name.into()));
    assert!(owned("a-bbbb") && owned("a-bbbb-2") && owned("a-bbbb-99"));
    for other in ["a", "a-bbb", "a-bbbbb", "a-bbbb-1", "a-bbbb-0", "a-bbbb-100", "a-bbbb-cccc", "a-bbbb-", "b-bbbb"] {
        assert!(!owned(other), "{other}");
    }
    assert!(writer.slots().all(|slot| writer.owns(&slot)));
}

#[test]
fn a_device_is_of_one_folder_and_stays_what_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let (one, two) = (folder.path().join("ett"), folder.path().join("två"));
    let before = device(&canonical(&one.join("under")));
    fs::create_dir_all(one.join("under")).unwrap();
    assert_eq!(device(&canonical(&one.join("under"))), before, "also once the folder is there");
    assert_ne!(device(&canonical(&two.join("under"))), before);
    assert_eq!(before.len(), 6);
    assert!(Writer::new("a", &before).is_ok());
}

#[cfg(unix)]
#[test]
fn a_folder_reached_over_a_link_is_the_same_folder() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("a")).unwrap();
    std::os::unix::fs::symlink(folder.path().join("a"), folder.path().join("b")).unwrap();
    assert_eq!(canonical(&folder.path().join("b/c/d")), canonical(&folder.path().join("a/c/d")));
}

#[test]
fn a_clock_held_at_a_day_stands_still() {
    let clock = Clock::on(date("2025-02-28"));
    assert_eq!(clock.now().to_rfc3339(), "2025-02-28T12:00:00+00:00");
    assert_eq!(clock.day(), date("2025-02-28"));
}

#[test]
fn a_clock_that_runs_gives_whole_seconds_of_now() {
    let (before, now, after) = (Local::now(), Clock::default().now(), Local::now());
    assert_eq!(now.timestamp_subsec_nanos(), 0);
    assert!(now >= before - TimeDelta::seconds(1) && now <= after);
    assert_eq!(now.offset(), before.fixed_offset().offset());
}

#[test]
fn what_is_remembered_is_there_in_the_next_run() {
    let folder = tempfile::tempdir().unwrap();
    let state = folder.path().join("inte/än");
    assert_eq!(Memory::load(&state), Memory::default());
    let memory = Memory { theme: Some("projektor".into()), folded: vec!["fas-1".into()], ..Memory::default() };
    memory.save(&state);
    assert_eq!(Memory::load(&state), memory);
}

#[rstest]
#[case("")]
#[case("(theme: ")]
#[case("(theme: 7)")]
fn a_broken_memory_is_forgotten_and_replaced(#[case] text: &str) {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(FILE), text).unwrap();
    assert_eq!(Memory::load(folder.path()), Memory::default());
    let memory = Memory { lang: Some("en".into()), ..Memory::default() };
    memory.save(folder.path());
    assert_eq!(Memory::load(folder.path()), memory);
}

#[test]
fn what_a_later_version_remembers_is_left_aside() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(FILE), "(lang: Some(\"en\"), zoom: Some(3))").unwrap();
    assert_eq!(Memory::load(folder.path()).lang.as_deref(), Some("en"));
}

#[test]
fn a_memory_that_cannot_be_written_is_no_fault() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("fil");
    fs::write(&file, "").unwrap();
    Memory::default().save(&file);
    assert_eq!(Memory::load(&file), Memory::default());
}

#[test]
fn the_environment_says_where_who_and_on_what() {
    let desk = Desk::new();
    let mut others = desk.open_as("samordnare", "bbbbbb");
    (0..=WORTH)
        .for_each(|number| drop(others.say(mark("R10.8", "KLF", if number % 2 == 0 { Done } else { InProgress }))));
    let place = |name: &str| desk.data.with_file_name(name);
    fs::write(place("config.ron"), "(language: en)").unwrap();
    let program = |line: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_lis"))
            .args(line)
            .env("LIS_DATA", &desk.data)
            .env("LIS_WRITER", "Samordnare")
            .env("LIS_DEVICE", "container1")
            .env("LIS_CACHE", place("cache"))
            .env("LIS_STATE", place("state"))
            .env("LIS_CONFIG", place("config.ron"))
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    let said = program(&["tick", "R10.8", "SOF", "done"]);
    assert!(said.starts_with("Saved"), "the settings file is read: {said}");
    assert!(lines(&desk.journal("samordnare-container1"))[0].contains("writer: \"Samordnare\""));
    program(&["status"]);
    for kept in ["cache", "state"] {
        assert!(fs::read_dir(place(kept)).is_ok_and(|files| files.count() > 0), "nothing is kept in {kept}");
    }
}
