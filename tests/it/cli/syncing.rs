//! `lis sync` with real git: clones and a bare remote in a temporary folder.

use crate::office::holds;
use crate::town::{Town, ended};
use lis::store::sync::error::SyncError;
use lis::store::sync::{SyncOptions, sync};
use lis::store::writer::Writer;
use std::fs;
use std::time::Duration;

#[test]
fn three_clones_come_to_the_same_board_and_the_same_writer_on_two_devices_has_two_journals() {
    let town = Town::new(&["anna", "bo", "cia"]);
    town.text("anna", "tick P1.1 done");
    town.text("bo", "tick R10.8 SOF done");
    town.text("cia", "tick R10.8 KLF done --writer samordnare");
    holds(&town.text("anna", "sync"), &["Skickat", "projektledare-", ": 1 inlägg"]);
    let bo = town.text("bo", "synka");
    holds(&bo, &["Skickat", "Hämtat", "projektledare-"]);
    let cia: serde_json::Value = serde_json::from_str(&town.text("cia", "sync --json")).unwrap();
    assert_eq!((cia["went"].as_array().unwrap().len(), cia["came"].as_array().unwrap().len()), (1, 2));
    town.text("anna", "sync");
    town.text("bo", "sync");
    assert_eq!(town.matrix("anna"), town.matrix("bo"));
    assert_eq!(town.matrix("anna"), town.matrix("cia"));
    for clone in ["anna", "bo", "cia"] {
        holds(&town.text(clone, "sync"), &["Inget nytt"]);
        holds(&town.text(clone, "verify"), &["3 journaler", "Allt står som det skrevs."]);
        assert_eq!(town.git(clone, &["status", "--porcelain", "--untracked-files=no"]), "");
    }
    let files = town.git("anna", &["ls-tree", "-r", "--name-only", "HEAD"]);
    assert!(
        files.lines().all(|file| file.starts_with("journal/projektledare-") || file.starts_with("journal/samordnare-"))
    );
    assert_eq!(files.lines().count(), 3, "journals and nothing else: {files}");
    let log = town.git("anna", &["log", "--format=%an %ae %s"]);
    holds(&log, &["projektledare lis@localhost lis sync: journals"]);
}

#[test]
fn a_clone_that_is_far_behind_catches_up_and_keeps_what_it_said_meanwhile() {
    let town = Town::new(&["anna", "bo"]);
    town.text("bo", "tick R10.8 SOF in_progress");
    for line in ["tick P1.1 done", "tick R10.8 KLF done", "tick R10.8 SOF done"] {
        town.text("anna", line);
        town.text("anna", "sync");
    }
    holds(&town.text("bo", "sync"), &["Skickat", "1 inlägg", "Hämtat", "3 inlägg"]);
    holds(&town.says("bo", "resolve").out, &["R10.8 SOF", "klar", "pågår"]);
    town.text("bo", "resolve R10.8 SOF done --note sett");
    town.text("bo", "sync");
    town.text("anna", "sync");
    assert_eq!(town.says("anna", "resolve").code, 0);
    assert_eq!(town.matrix("anna"), town.matrix("bo"));
}

#[test]
fn who_writes_and_syncs_at_the_same_time_as_others_loses_nothing() {
    let town = Town::new(&["anna", "bo", "cia"]);
    let run = |clone: &str, line: &str| town.command(clone, line).output().unwrap().status.success();
    std::thread::scope(|scope| {
        for (clone, state) in [("anna", "done"), ("bo", "in_progress"), ("cia", "done")] {
            let run = &run;
            scope.spawn(move || {
                assert!(run(clone, &format!("tick R10.8 SOF {state}")));
                let synced = scope.spawn(move || run(clone, "sync"));
                assert!(run(clone, &format!("tick R10.8 KLF {state}")));
                assert!(synced.join().unwrap());
            });
        }
    });
    for clone in ["anna", "bo", "cia", "anna", "bo"] {
        town.text(clone, "sync");
    }
    for clone in ["anna", "bo", "cia"] {
        assert_eq!(town.matrix(clone), town.matrix("anna"));
        let log: serde_json::Value = serde_json::from_str(&town.text(clone, "log --json")).unwrap();
        assert_eq!(log["entries"].as_array().unwrap().len(), 6);
    }
}

#[test]
fn a_name_that_was_forgotten_on_a_named_device_goes_to_the_others_too() {
    let town = Town::new(&["anna", "bo"]);
    let device = |line: &str| {
        let mut command = town.command("anna", line);
        command.env("LIS_DEVICE", "bord1");
        let came = ended(command);
        assert_eq!(came.code, 0, "lis {line}\n{}{}", came.out, came.err);
    };
    device("tick P1.1 done --note Ödlasdotter");
    device("sync");
    town.text("bo", "sync");
    holds(&town.text("bo", "log"), &["Ödlasdotter"]);
    device("forget Ödlasdotter");
    device("sync");
    town.text("bo", "sync");
    holds(&town.text("bo", "log"), &["[borttaget namn]"]);
    holds(&town.text("bo", "verify"), &["Namn togs bort ur journalen"]);
}

#[test]
fn torn_and_foreign_files_stay_at_home_and_the_users_own_changes_are_left_alone() {
    let town = Town::new(&["anna"]);
    town.text("anna", "tick P1.1 done");
    fs::write(town.path("anna/anteckning.txt"), "min").unwrap();
    town.git("anna", &["add", "anteckning.txt"]);
    fs::write(town.path("anna/journal/annat.ron"), "(hej: 1)\n").unwrap();
    let torn = "(lis_journal: 3, journal: \"bo-bbbbbb\", writer: \"bo\")\n(\"abc";
    fs::write(town.path("anna/journal/bo-bbbbbb.ron"), torn).unwrap();
    let came = town.says("anna", "sync");
    assert_eq!(came.code, 1, "{}", came.err);
    holds(&came.out, &["Skickat", "bo-bbbbbb.ron är inte skickad"]);
    assert_eq!(town.git("anna", &["ls-tree", "-r", "--name-only", "HEAD"]).lines().count(), 1);
    assert!(town.git("anna", &["status", "--porcelain"]).contains("A  anteckning.txt"));
}

#[test]
fn what_stands_in_the_way_is_told_and_nothing_is_lost() {
    let town = Town::new(&["anna"]);
    fs::create_dir(town.path("bar")).unwrap();
    let came = town.says("bar", "sync");
    assert_eq!(came.code, 2);
    holds(&came.err, &["ligger inte i en git-klon"]);
    town.git("bar", &["init", "--quiet"]);
    town.text("bar", "tick P1.1 done");
    holds(&town.says("bar", "sync").err, &["Klonen har ingen fjärr."]);
    town.git("bar", &["remote", "add", "origin", "borta.git"]);
    let came = town.says("bar", "sync --lang en");
    assert_eq!(came.code, 4);
    holds(&came.err, &["The remote cannot be reached.", "committed here"]);
    town.git("bar", &["checkout", "--quiet", "--detach"]);
    holds(&town.says("bar", "sync").err, &["står inte på någon gren"]);
    let mut command = town.command("anna", "sync");
    command.env("PATH", town.path("tom"));
    holds(&ended(command).err, &["git finns inte på datorn."]);
    assert_eq!(town.says("anna", "sync --demo").code, 2);
}

#[test]
fn one_file_changed_on_both_sides_is_named_and_left_as_it_was() {
    let town = Town::new(&["anna", "bo"]);
    for (clone, text) in [("anna", "en"), ("bo", "två")] {
        fs::write(town.path(clone).join("plan.txt"), text).unwrap();
        town.git(clone, &["add", "plan.txt"]);
        town.git(clone, &["commit", "--quiet", "-m", "plan"]);
        town.text(clone, "tick P1.1 done");
    }
    town.text("anna", "sync");
    let came = town.says("bo", "sync");
    assert_eq!(came.code, 3, "{}", came.err);
    holds(&came.err, &["samma fil ändrad: plan.txt"]);
    assert_eq!(fs::read_to_string(town.path("bo/plan.txt")).unwrap(), "två");
    assert_eq!(town.git("bo", &["status", "--porcelain", "--untracked-files=no"]), "");
}

#[cfg(unix)]
#[test]
fn a_remote_that_refuses_is_told_in_its_own_words() {
    use std::os::unix::fs::PermissionsExt;
    let town = Town::new(&["anna"]);
    let hook = town.path("remote.git/hooks/pre-receive");
    fs::write(&hook, "#!/bin/sh\nexit 1\n").unwrap();
    fs::set_permissions(&hook, fs::Permissions::from_mode(0o755)).unwrap();
    town.text("anna", "tick P1.1 done");
    let came = town.says("anna", "sync");
    assert_eq!(came.code, 4);
    holds(&came.err, &["Fjärren tar inte emot", "remote rejected"]);
}

#[cfg(unix)]
#[test]
fn a_git_that_does_not_answer_is_stopped() {
    let town = Town::new(&["anna"]);
    town.git("anna", &["remote", "set-url", "origin", "ssh://localhost/borta"]);
    town.git("anna", &["config", "core.sshCommand", "sleep 5; false"]);
    let writer = Writer::new("projektledare", "aaaaaa").unwrap();
    let options = SyncOptions { patience: Duration::from_millis(1500), ..SyncOptions::default() };
    let stopped = sync(&town.path("anna"), &writer, &options).map(|synced| synced.unfinished);
    assert!(matches!(stopped, Ok(Some(SyncError::TimedOut { .. })) | Err(SyncError::TimedOut { .. })), "{stopped:?}");
}
