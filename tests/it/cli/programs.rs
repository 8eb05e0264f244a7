//! What programs are told: every `--json` is one object that names its format.

use crate::office::{Office, TODAY};
use rstest::rstest;
use serde_json::{Value, json};

#[rstest]
#[case("status", "lis-status")]
#[case("matrix", "lis-matrix")]
#[case("timeline", "lis-timeline")]
#[case("department SOF", "lis-department")]
#[case("exception", "lis-exceptions")]
#[case("notes", "lis-notes")]
#[case("show R10.8", "lis-deliverable")]
#[case("log", "lis-log")]
#[case("check", "lis-check")]
#[case("tick R10.8 SOF done", "lis-entry")]
#[case("undo", "lis-entry")]
fn every_object_names_its_format(#[case] line: &str, #[case] format: &str) {
    let office = Office::new();
    office.text("tick P1.1 done");
    let it = office.json(&format!("{line} --json"));
    assert_eq!((&it["format"], &it["version"]), (&json!(format), &json!(1)));
}

#[test]
fn status_says_where_the_day_lies_and_what_to_look_at() {
    let office = Office::in_conflict();
    office.text("tick R5.1a KLF done --on 2025-01-01");
    office.text("tick R4.1a SOF in_progress");
    let it = office.json("status --json");
    assert_eq!((&it["as_of"], &it["project_phase"], &it["days_left"]), (&json!(TODAY), &json!(2), &Value::Null));
    assert_eq!((&it["conflicts"], &it["due_again"], &it["in_progress"]), (&json!(1), &json!(1), &json!(1)));
    assert_eq!((&it["not_applicable"], &it["without_place"], &it["notices"]), (&json!(1), &json!(0), &json!([])));
    assert_eq!(it["recent"].as_array().unwrap().len(), 4);
    assert_eq!(it["recent"][0]["changes"][0]["deliverable"], "R4.1a");
}

#[rstest]
#[case("2022-12-30", json!(1), json!(1), json!(false))]
#[case("2023-06-01", Value::Null, Value::Null, json!(false))]
#[case("2026-01-01", json!(2), Value::Null, json!(true))]
fn status_follows_the_day(#[case] day: &str, #[case] phase: Value, #[case] left: Value, #[case] expired: Value) {
    let office = Office::new();
    let mut command = office.command();
    command.args(["--plan", crate::office::LILLA, "--today", day, "status", "--json"]);
    let it: Value = serde_json::from_str(&crate::office::came(command).out).unwrap();
    assert_eq!((&it["project_phase"], &it["days_left"], &it["plan"]["expired"]), (&phase, &left, &expired));
}

#[test]
fn matrix_has_groups_with_the_sums_of_what_was_chosen() {
    let office = Office::new();
    office.text("tick R10.8 SOF done");
    let it = office.json("matrix --group priority --department sof --json");
    assert_eq!(it["departments"], json!(["SOF"]));
    let group = &it["groups"][1];
    assert_eq!(
        (&group["kind"], &group["number"], &group["title"]),
        (&json!("priority_phase"), &json!(2), &json!("Fas 2 – Åtkomst"))
    );
    assert_eq!((&group["done"], &group["of"], &group["deliverables"]), (&json!(1), &json!(1), &json!(["R10.8"])));
    assert_eq!((&group["groups"][0]["kind"], &group["groups"][0]["number"]), (&json!("chapter"), &json!(10)));
    assert_eq!(it["groups"][2]["number"], Value::Null, "chapters without a phase");
    let deliverable = it["deliverables"].as_array().unwrap().iter().find(|it| it["id"] == "R10.8").unwrap();
    assert_eq!(deliverable["states"].as_object().unwrap().len(), 1, "only the department that was chosen");
    assert_eq!(deliverable["states"]["SOF"]["state"], "done");
}

#[test]
fn show_has_the_crosswalk_and_the_history() {
    let office = Office::new();
    office.text("tick R10.8 SOF done");
    office.text("tick P1.1 done");
    office.text("tick R10.8 SOF --note hej");
    let it = office.json("show R10.8 --json");
    let crosswalk = json!({
        "iso27001_2013": ["9.4.2"], "iso27001_2013_also": ["9.4.1"], "iso27002_2022": ["8.5"],
        "iso27002_2022_also": [], "iso27001_clauses": ["6.1"], "law_areas": [9],
    });
    assert_eq!(it["crosswalk"], crosswalk);
    let history: Vec<&Value> = it["history"].as_array().unwrap().iter().map(|entry| &entry["id"]).collect();
    assert_eq!(history, [&json!("projektledare-test:1"), &json!("projektledare-test:3")], "the oldest first");
    assert_eq!(office.json("show P1.1 --json")["crosswalk"], Value::Null, "the plan's deliverables have none");
}

#[test]
fn check_lists_cells_by_name() {
    let office = Office::in_conflict();
    let came = office.types("check --json");
    assert_eq!(came.code, 1);
    let it: Value = serde_json::from_str(&came.out).unwrap();
    assert_eq!(it["conflicts"], json!([{"deliverable": "R10.8", "department": "SOF"}]));
    assert_eq!((&it["without_place"], &it["notices"], &it["faults"]), (&json!([]), &json!([]), &json!([])));
    assert!(it.get("facts").is_none(), "only when asked for");
    let gone = Office::new();
    gone.text("tick R10.8 VÅF done");
    let it: Value = serde_json::from_str(&gone.shipped("check --json").out).unwrap();
    assert_eq!(it["without_place"], json!([{"deliverable": "R10.8", "department": "VÅF"}]));
}

#[test]
fn log_tells_undo_and_redo_apart() {
    let office = Office::new();
    office.text("tick P1.1 done");
    office.text("undo");
    office.text("redo");
    let entries = office.json("log --json")["entries"].clone();
    let kinds: Vec<&Value> = entries.as_array().unwrap().iter().map(|entry| &entry["kind"]).collect();
    assert_eq!(kinds, [&json!("redoes"), &json!("undoes"), &json!("said")]);
    assert_eq!(entries[0]["of"], "projektledare-test:1");
    assert_eq!(entries[1]["replaces"], json!(["projektledare-test:1"]));
}
