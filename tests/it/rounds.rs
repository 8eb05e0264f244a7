//! A recurring duty with a checklist comes round again: its new round begins with an empty list, the old one stays in the
//! history.

use crate::office::{Came, LILLA, Office, came, holds, words};
use crate::stage::{Setting, Stage};
use chrono::NaiveDate;
use lis::model::state::State;
use lis::progress::standing::word;
use lis::store::plan_file::PlanSource;
use serde_json::{Value, json};
use std::fs;
use std::path::PathBuf;
use std::rc::Rc;
use tempfile::TempDir;

/// Puts a plan beside the record in which the yearly duty R5.1a has two points.
fn plan(folder: PathBuf) -> PathBuf {
    fs::create_dir_all(&folder).unwrap();
    for file in fs::read_dir(LILLA).unwrap() {
        let file = file.unwrap();
        fs::copy(file.path(), folder.join(file.file_name())).unwrap();
    }
    let guideline = fs::read_to_string(folder.join("guideline.ron")).unwrap();
    let recurs = "recurs: (months: 12, rule: \"årligen\")";
    let points = "points: [\"Underlag finns\", \"Ägaren har godkänt\"]";
    assert!(guideline.contains(recurs));
    fs::write(folder.join("guideline.ron"), guideline.replace(recurs, &format!("{recurs}, {points}"))).unwrap();
    folder
}

/// Types a line on a day, with that plan.
fn on(office: &Office, day: &str, line: &str) -> Came {
    let mut command = office.command();
    command.env("LIS_TRUST_TODAY", "1");
    command.arg("--plan").arg(office.path("plan")).args(["--today", day]).args(words(line));
    came(command)
}

/// Returns how the duty stands in a department: its state, and the points that are ticked.
fn stands(office: &Office, day: &str, options: &str) -> (Value, Value) {
    let shown = on(office, day, &format!("show R5.1a --json {options}"));
    let shown: Value = serde_json::from_str(&shown.out).unwrap();
    let cell = &shown["deliverable"]["states"]["SOF"];
    let ticked = cell["points_ticked"].clone();
    assert_eq!(cell["points_done"], json!(ticked.as_array().unwrap().len()));
    (cell["state"].clone(), ticked)
}

fn office() -> Office {
    let office = Office::new();
    plan(office.path("plan"));
    assert_eq!(on(&office, "2025-06-01", "tick R5.1a SOF done -p 1,2").code, 0);
    office
}

#[test]
fn a_new_round_begins_with_an_empty_list_and_the_old_one_stays_in_the_history() {
    let office = office();
    assert_eq!(stands(&office, "2026-05-31", ""), ("done".into(), json!([1, 2])));
    assert_eq!(stands(&office, "2026-06-01", ""), ("due_again".into(), json!([])), "time alone begins it");
    let begun = on(&office, "2026-07-01", "tick R5.1a SOF in_progress");
    assert!(begun.code == 0 && begun.out.contains("pågår") && !begun.out.contains("/2"), "{}", begun.out);
    assert_eq!(stands(&office, "2026-07-01", ""), ("in_progress".into(), json!([])));
    assert_eq!(stands(&office, "2026-07-01", "--as-of 2025-12-01"), ("done".into(), json!([1, 2])));
    on(&office, "2026-07-02", "tick R5.1a SOF -p 2");
    assert_eq!(stands(&office, "2026-07-02", ""), ("in_progress".into(), json!([2])));
    on(&office, "2026-07-02", "undo");
    holds(&on(&office, "2026-07-02", "undo").out, &["Nu gäller R5.1a SOF klar"]);
    assert_eq!(stands(&office, "2026-07-02", ""), ("due_again".into(), json!([])), "one step takes all of it back");
    assert_eq!(stands(&office, "2026-05-31", ""), ("done".into(), json!([1, 2])), "and the old list with it");
}

#[test]
fn a_point_takes_the_round_up_and_so_does_doing_it_at_once() {
    let office = office();
    holds(&on(&office, "2026-07-01", "tick R5.1a SOF -p 1").out, &["R5.1a SOF ska göras om 1/2"]);
    assert_eq!(stands(&office, "2026-07-01", ""), ("due_again".into(), json!([1])));
    on(&office, "2026-07-02", "tick R5.1a SOF done");
    assert_eq!(stands(&office, "2026-07-02", ""), ("done".into(), json!([1])), "what was ticked in this round stays");
    on(&office, "2027-08-01", "tick R5.1a SOF done");
    assert_eq!(stands(&office, "2027-08-01", ""), ("done".into(), json!([])));
}

#[test]
fn a_note_on_the_old_round_or_another_day_of_it_begins_no_new_one() {
    let office = office();
    for line in ["tick R5.1a SOF --note Sent --on 2025-06-01", "tick R5.1a SOF done --on 2025-05-20"] {
        assert_eq!(on(&office, "2026-07-01", line).code, 0);
        let journal = office.journal();
        let last = journal.lines().last().unwrap();
        assert!(last.contains("Mark(") && !last.contains("Point("), "{last}");
    }
}

#[test]
fn a_key_in_the_program_empties_the_list_and_one_undo_brings_it_back() {
    let folder = Rc::new(TempDir::new().unwrap());
    let source = PlanSource::Folder(plan(folder.path().join("plan")));
    let day = |year, month| NaiveDate::from_ymd_opt(year, month, 1).unwrap();
    let open = |day: NaiveDate| -> Stage {
        let folder = Rc::clone(&folder);
        let mut stage = Setting { day, clock: day, folder, plan: source.clone(), ..Setting::default() }.open();
        stage.keys("/R5.1a<enter>");
        stage
    };
    let points = |stage: &Stage| -> (State, Vec<bool>) {
        let mut cells = stage.app().board.cells();
        let (_, record) = cells.next().unwrap();
        assert!(cells.next().is_none());
        (word(Some(record)).unwrap().value.state, [1, 2].map(|point| record.point(point)).to_vec())
    };
    let mut stage = open(day(2025, 6));
    stage.keys("<space>");
    let cell = stage.app().board.cells().next().unwrap().0.clone();
    drop(stage);
    let department = cell.department.as_str();
    let mut command = Office::new().command();
    command.env("LIS_DATA", folder.path().join("data")).env("LIS_TRUST_TODAY", "1");
    command.arg("--plan").arg(folder.path().join("plan"));
    command.args(["--today", "2025-06-01", "tick", "R5.1a", department, "-p", "1,2"]);
    assert_eq!(came(command).code, 0);
    let mut stage = open(day(2026, 7));
    assert_eq!(points(&stage), (State::Done, vec![true, true]));
    stage.keys("<space>");
    assert_eq!(points(&stage), (State::Done, vec![false, false]), "done anew, with an empty list");
    stage.keys("u");
    assert_eq!(points(&stage), (State::Done, vec![true, true]));
}
