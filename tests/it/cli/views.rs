//! What the views show is there as text and for programs too: the timeline, a department's page, and beside the status
//! what has changed, the pace and the forecasts.

use crate::office::{Came, Office, holds};
use insta::assert_snapshot;
use rstest::rstest;
use serde_json::{Value, json};

fn demo(line: &str) -> String {
    let came = Office::new().shipped(&format!("{line} --demo"));
    assert_eq!(came.code, 0, "lis {line}\n{}{}", came.out, came.err);
    came.out
}

fn demo_json(line: &str) -> Value {
    serde_json::from_str(&demo(&format!("{line} --json"))).unwrap()
}

#[test]
fn timeline_of_a_department_at_80_columns() {
    assert_snapshot!(demo("timeline --department SOF --group project"));
}

#[test]
fn department_at_80_columns() {
    let office = Office::new();
    office.text("tick P1.1 done");
    office.text("tick R10.8 SOF --point 1,3");
    office.text("tick R4.1a SOF not_applicable --note \"Inga undantag\"");
    office.text("due R10.8 SOF 2026-11-01");
    office.text("due R5.1a SOF 2026-12-01");
    assert_snapshot!(office.text("department SOF"));
}

#[test]
fn the_timeline_says_what_is_due_when_and_what_is_left_of_it() {
    let office = Office::new();
    office.text("due --phase 2 2026-12-10");
    office.text("due R10.8 VÅF 2026-11-20");
    office.text("tick R10.8 SOF done");
    office.text("möte ny Styrgrupp 4 --on 2026-11-25");
    let text = office.text("tidplan");
    holds(&text, &["Plan för Lilla kommun", "läget den 2026-11-24", "Planen gick ut 2025-12-31"]);
    holds(&text, &["Fas 1 – Analys, Utforma 2022-", "Löpande 2025-01-01 – tills vidare"]);
    holds(&text, &["Prio 2 – Åtkomst klart senast 2026-12-10 33 % 1/3 1 försenad · 1 inom 30 dagar"]);
    holds(&text, &["inget slutdatum", "november 2023: Beslut", "2026-11-25 Styrgrupp 4"]);
    holds(&text, &["2026-11-20, för 4 dagar sedan: eget slutdatum – 0 av 1 klara (0 %), 1 kvar"]);
    holds(&text, &["2026-12-10, om 16 dagar: satt för prioriteringsfas 2 – 1 av 2 klara (50 %), 1 kvar"]);
    holds(&text, &["R10.8 Inloggning är säker: 1/2, kvar i KLF"]);
    let own = office.text("timeline --department VÅF --phase 2 --group priority");
    holds(&own, &["VÅF", "Prio 2 – Åtkomst", "0/1", "R10.8 Inloggning är säker: 0/1, kvar i VÅF"]);
    for other in ["Projektfaser", "Prio 1", "Milstolpar", "Styrgrupp", "2026-12-10, om"] {
        assert!(!own.contains(other), "{other} in\n{own}");
    }
    let then = office.text("timeline --as-of 2026-11-23");
    holds(&then, &["läget den 2026-11-23", "Prio 2 – Åtkomst inget slutdatum 0 % 0/3"]);
    assert!(!then.contains("Styrgrupp 4"), "what was said later is not shown\n{then}");
}

#[test]
fn the_timeline_for_programs_has_the_same_figures_as_the_matrix_and_the_late_list() {
    let timeline = demo_json("timeline --department UBF");
    let matrix = demo_json("matrix --department UBF");
    assert_eq!(timeline["departments"], json!(["UBF"]));
    let sums = |of: &Value| -> Vec<(Value, Value, Value)> {
        let rows = of.as_array().unwrap().iter();
        rows.map(|it| (it["kind"].clone(), it["done"].clone(), it["of"].clone())).collect()
    };
    assert_eq!(sums(&timeline["phases"]), sums(&matrix["groups"]));
    let late: u64 = timeline["phases"].as_array().unwrap().iter().map(|it| it["late"].as_u64().unwrap()).sum();
    assert_eq!(late, demo_json("late -d UBF")["late"].as_array().unwrap().len() as u64);
    let passed = timeline["due"].as_array().unwrap().iter().filter(|day| day["late"] == json!(true));
    let left: u64 = passed.map(|day| day["left"].as_u64().unwrap()).sum();
    assert!(late > 0 && left == late, "{left} of {late}");
    assert!(timeline["meetings"].as_array().unwrap().len() > 3 && timeline["milestones"].is_array());
    let narrowed = demo_json("timeline --phase 3");
    assert_eq!((&narrowed["meetings"], &narrowed["phases"][0]["number"]), (&Value::Null, &json!(3)));
    assert_eq!(narrowed["phases"].as_array().unwrap().len(), 1);
}

#[test]
fn a_departments_page_for_programs_says_what_the_commands_say_by_themselves() {
    let page = demo_json("department SOF");
    assert_eq!(page["department"]["name"], "Socialförvaltningen");
    assert_eq!(page["late"], demo_json("late -d SOF")["late"]);
    assert_eq!(page["exceptions"], demo_json("exception -d SOF")["exceptions"]);
    assert_eq!(page["forecast"], demo_json("forecast -d SOF")["forecasts"][0]);
    assert_eq!(page["maturity"], demo_json("maturity -d SOF")["footings"][0]);
    let states = |it: &Value| -> Vec<(Value, Value)> {
        let all = it["deliverables"].as_array().unwrap().iter();
        let mut all: Vec<_> = all.map(|it| (it["id"].clone(), it["states"].clone())).collect();
        all.retain(|(_, states)| states.as_object().is_some_and(|states| !states.is_empty()));
        all
    };
    assert_eq!(states(&page), states(&demo_json("matrix -d SOF")));
}

#[test]
fn a_departments_page_leaves_nothing_out_and_says_every_state_in_words() {
    let office = Office::new();
    let came = office.shipped("department KLF --lang en");
    holds(&came.out, &["KLF ", "Everything, phase by phase", "not started, late", "No phase"]);
    let rows = came.out.lines().filter(|line| line.starts_with("  · P") || line.starts_with("  · R")).count();
    let matrix: Value = serde_json::from_str(&office.shipped("matrix -d KLF --json").out).unwrap();
    let cells = matrix["deliverables"].as_array().unwrap().iter();
    let cells = cells.filter(|it| !it["states"].as_object().unwrap().is_empty()).count();
    assert_eq!(rows, cells);
    holds(&office.shipped("department SOF --as-of 2023-01-01").out, &["läget den 2023-01-01"]);
}

#[test]
fn the_status_says_what_has_changed_since_the_last_meeting_and_how_fast_it_goes() {
    let status = demo("status");
    holds(&status, &["Hela planen", "Sedan Styrgrupp 11: ", " nya klara", " inte längre"]);
    holds(&status, &["Prognos i nuvarande takt, 50–85 %", "per vecka", "SOF 20"]);
    let json = demo_json("status");
    let since = &json["since_last_meeting"];
    assert_eq!((&since["from"], &since["meeting"]), (&json!("2026-09-22"), &json!("Styrgrupp 11")));
    assert!(status.contains(&format!("{} nya klara · {} inte längre", since["gained"], since["lost"])));
    assert_eq!(json["forecasts"][0]["department"], Value::Null);
    let alone = demo_json("forecast");
    assert_eq!(json["forecasts"][5], alone["forecasts"][4], "the same forecast of one department");
    let Came { out, .. } = Office::new().shipped("status");
    assert!(!out.contains("Prognos") && !out.contains("Sedan "), "nothing has been said yet\n{out}");
    let office = Office::new();
    office.text("tick P1.1 done");
    let json = office.json("status --json");
    assert_eq!(json["since_last_meeting"], Value::Null, "there was no meeting");
    assert_eq!(json["forecasts"][0]["outcome"], "too_little");
}

#[rstest]
#[case("--format svg", "Översikt – Botkyrka kommun")]
#[case("--format svg --view tidplan", "Tidplan – Botkyrka kommun")]
#[case("--format bild --view 3", "Leverabler – Botkyrka kommun")]
#[case("--format svg --view matris", "Leverabler – Botkyrka kommun")]
#[case("--format svg --view bemanning", "Roller – Botkyrka kommun")]
#[case("--format svg --view förvaltning -d UBF", "Utbildningsförvaltningen")]
#[case("--format svg --view timeline --profile internal --lang en", "Timeline – Botkyrka")]
fn a_view_is_exported_as_a_picture(#[case] options: &str, #[case] holds: &str) {
    let picture = demo(&format!("export {options}"));
    assert!(picture.starts_with("<svg") && picture.contains(holds), "{holds} in\n{}", &picture[..400]);
}

#[test]
fn the_picture_of_an_export_is_that_of_the_picture_command_and_its_ending_asks_for_it() {
    let office = Office::new();
    let file = office.path("min vy.svg");
    let line = |force: &str| format!("export -o \"{}\" --view matris --size 100x30 --demo{force}", file.display());
    holds(&office.shipped(&line("")).out, &["Skrev"]);
    assert_eq!(std::fs::read_to_string(&file).unwrap(), demo("picture leverabler --size 100x30"));
    assert_eq!(office.shipped(&line("")).code, 4, "what is there is not replaced in silence");
    assert_eq!(office.shipped(&line(" --force")).code, 0);
}
