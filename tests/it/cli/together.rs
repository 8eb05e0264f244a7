//! Several commands at the same moment, each a process of its own, on one folder.

use crate::office::{Office, holds};
use serde_json::Value;

/// The cells that are ticked at once.
const CELLS: [&str; 6] = ["P1.1", "P2.1 SOF", "R10.8 SOF", "R10.8 KLF", "R5.1a SOF", "R5.1a KLF"];

#[test]
fn every_tick_of_many_processes_is_kept() {
    let office = Office::new();
    std::thread::scope(|scope| {
        for cell in CELLS {
            let office = &office;
            scope.spawn(move || office.text(&format!("tick {cell} done")));
        }
    });
    let log: Value = serde_json::from_str(&office.text("log --json")).unwrap();
    assert_eq!(log["entries"].as_array().unwrap().len(), CELLS.len());
    holds(&office.text("verify"), &["Allt står som det skrevs."]);
}

#[test]
fn two_who_say_different_things_at_once_are_both_kept_and_one_step_settles_it() {
    let office = Office::new();
    std::thread::scope(|scope| {
        for state in ["done", "in_progress", "not_applicable --note finns-inte"] {
            let office = &office;
            scope.spawn(move || office.text(&format!("tick R10.8 SOF {state}")));
        }
    });
    let log: Value = serde_json::from_str(&office.text("log --json")).unwrap();
    assert_eq!(log["entries"].as_array().unwrap().len(), 3, "nobody's word is lost");
    office.text("tick R10.8 SOF done --note sett");
    assert_eq!(office.types("resolve").code, 0, "one tick replaces all that stood");
}
