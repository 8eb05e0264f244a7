//! Several programs tick while others sync, some of which are killed: every tick that was told is in every clone. The whole
//! storm is `cargo bench --bench sync_storm`.

use crate::town::{Town, ended};
use std::fs;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

const CLONES: [&str; 3] = ["anna", "bo", "cia"];

/// How many ticks each of the two writers of a clone makes.
const TICKS: usize = 5;

#[test]
fn ticks_beside_syncs_are_all_in_every_clone() {
    storm(|_, _| {});
}

#[cfg(unix)]
#[test]
fn so_they_are_with_staged_and_edited_files_and_syncs_that_are_killed() {
    use std::os::unix::process::CommandExt;
    use std::process::{Command, Stdio};
    let kills = AtomicUsize::new(0);
    storm(|town, clone| {
        let staged = town.path(&format!("{clone}/{clone}.txt"));
        if !staged.exists() {
            fs::write(&staged, "mitt\n").unwrap();
            town.git(clone, &["add", &format!("{clone}.txt")]);
            fs::write(&staged, "mitt och mer\n").unwrap();
        }
        let mut command = town.command(clone, "sync");
        let mut child = command.process_group(0).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let run = kills.fetch_add(1, Ordering::Relaxed) as u64;
        std::thread::sleep(Duration::from_millis(run * 37 % 400));
        // The whole group: git goes down with the program.
        let group = format!("-{}", child.id());
        Command::new("kill").args(["-9", "--", &group]).stderr(Stdio::null()).status().unwrap();
        child.wait().unwrap();
    });
    assert!(kills.load(Ordering::Relaxed) > 0, "some were killed");
}

fn storm(between: impl Fn(&Town, &str) + Sync) {
    let town = Town::new(&CLONES);
    let (told, working) = (Mutex::new(Vec::new()), AtomicUsize::new(CLONES.len() * 2));
    std::thread::scope(|scope| {
        for clone in CLONES {
            for writer in ["ett", "två"] {
                let (town, told, working) = (&town, &told, &working);
                scope.spawn(move || {
                    for number in 0..TICKS {
                        let note = format!("{clone}.{writer}.{number}.");
                        let line = format!("tick R10.8 SOF in_progress --writer {writer} --note {note}");
                        if ended(town.command(clone, &line)).code == 0 {
                            told.lock().unwrap().push(note);
                        }
                    }
                    working.fetch_sub(1, Ordering::SeqCst);
                });
            }
            let (town, working, between) = (&town, &working, &between);
            scope.spawn(move || {
                while working.load(Ordering::SeqCst) > 0 {
                    between(town, clone);
                    ended(town.command(clone, "sync"));
                }
            });
        }
    });
    let told = told.into_inner().unwrap();
    assert_eq!(told.len(), CLONES.len() * 2 * TICKS);
    for clone in CLONES.iter().chain(&CLONES) {
        let came = ended(town.command(clone, "sync"));
        assert_eq!(came.code, 0, "{clone}: {}{}", came.out, came.err);
    }
    for clone in CLONES {
        let log = town.text(clone, "log --json");
        let missing: Vec<&String> = told.iter().filter(|note| !log.contains(note.as_str())).collect();
        assert!(missing.is_empty(), "{clone} lacks {missing:?} of {}", told.len());
        let verified: serde_json::Value = serde_json::from_str(&town.says(clone, "verify --json").out).unwrap();
        let findings = verified["findings"].as_array().unwrap();
        assert!(findings.iter().all(|it| it["kind"] == "conflict"), "{clone}: {findings:?}");
    }
}
