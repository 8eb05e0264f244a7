//! `lis forecast`: when the rest will be done, in sentences, in a table and as JSON, and what it says where it cannot know.

use crate::office::{LILLA, Office, came, holds};
use rstest::rstest;

/// Returns an office in which one cell became done every Monday for ten weeks, the last one eight days ago: 10 of 16.
fn ten_weeks() -> Office {
    let office = Office::new();
    let cells = ["R4.1a", "R5.1a", "R10.8"].into_iter().flat_map(|id| ["KLF", "SOF", "VÅF"].map(|at| (id, at)));
    let mut monday: chrono::NaiveDate = "2026-09-14".parse().unwrap();
    for (id, department) in cells.chain([("P1.1", "KLF")]) {
        let mut command = office.command();
        command.args(["--plan", LILLA, "--today", &monday.to_string(), "tick", id, department, "done"]);
        assert_eq!(came(command).code, 0);
        monday = monday + chrono::Days::new(7);
    }
    office
}

#[test]
fn it_tells_every_department_and_all_of_them() {
    let office = ten_weeks();
    let text = office.text("forecast --by 2027-01-04");
    holds(&text, &["Prognos den 2026-11-24", "kvar 50 % 85 % per vecka till 2027-01-04"]);
    holds(&text, &["SOF 2 för lite underlag", "Alla 6 2027-01-05 2027-01-05 1,0 under 1 %"]);
    holds(&text, &["de senaste 9 veckorna, då i snitt 1,0 fler blev klara", "1 000 gånger"]);
    assert!(text.lines().all(|line| line.chars().count() <= 80), "{text}");
    assert_eq!(text, office.text("prognos --by 2027-01-04"));
    let english = office.text("forecast --lang en --by 2027-01-05");
    holds(&english, &["Forecast on 2026-11-24", "All 6 2027-01-05 2027-01-05 1.0 over 99%", "worked off 1,000 times"]);
}

#[test]
fn it_answers_whether_a_department_will_be_done_by_a_day() {
    let office = ten_weeks();
    let text = office.text("forecast --department sof --by 2027-06-30");
    holds(
        &text,
        &["Socialförvaltningen: 3 av 5 klara (60 %)", "Prognos: för lite underlag: 3 veckor med förändringar"],
    );
    holds(&text, &["Klart till 2027-06-30? Underlaget räcker inte till ett svar."]);
    assert!(!text.contains("Bygger på"), "nothing is rested on:\n{text}");
    office.text("tick P1.1 KLF not_started");
    let sample = office.shipped("forecast --demo --department SOF --by 2027-12-31").out;
    holds(
        &sample,
        &["EXEMPEL", "Prognos: klart till 20", "med 50 % sannolikhet", "Klart till 2027-12-31? Sannolikheten är"],
    );
}

#[test]
fn programs_get_the_same_as_json() {
    let office = ten_weeks();
    let json = office.json("forecast --by 2027-01-05 --json");
    assert_eq!((json["format"].as_str(), json["version"].as_u64()), (Some("lis-forecast"), Some(1)));
    let rows = json["forecasts"].as_array().unwrap();
    assert_eq!(rows.len(), 4);
    let (sof, all) = (&rows[1], &rows[3]);
    assert_eq!((sof["department"].as_str(), sof["outcome"].as_str()), (Some("SOF"), Some("too_little")));
    assert!(sof["chance"].is_null() && sof["half_by"].is_null());
    assert!(all["department"].is_null());
    let numbers = ["done", "of", "left", "weeks", "weeks_with_changes", "weeks_left_out", "chance"];
    assert_eq!(numbers.map(|it| all[it].as_u64().unwrap()), [10, 16, 6, 9, 10, 0, 100]);
    assert_eq!((all["outcome"].as_str(), all["half_by"].as_str()), (Some("range"), Some("2027-01-05")));
    assert_eq!((all["likely_by"].as_str(), all["per_week"].as_f64()), (Some("2027-01-05"), Some(1.0)));
}

#[test]
fn a_phase_is_forecast_by_itself() {
    let office = ten_weeks();
    let first = office.json("forecast --priority 1 --department KLF --json");
    assert_eq!((first["priority_phase"].as_str(), first["project_phase"].as_u64()), (Some("1"), None));
    let rows = first["forecasts"].as_array().unwrap();
    assert_eq!((rows.len(), rows[0]["outcome"].as_str(), rows[0]["of"].as_u64()), (1, Some("done"), Some(1)));
    holds(&office.text("forecast --priority utan"), &["Utan fas", "KLF 0 klart", "Alla 0 klart"]);
    holds(&office.text("forecast --phase 1"), &["Fas 1 – Analys, Utforma", "SOF"]);
    assert_eq!(office.json("forecast --priority none --json")["priority_phase"], "none");
    assert_eq!(office.json("forecast --phase 1 --json")["project_phase"], 1);
}

#[test]
fn an_empty_record_is_too_little_and_no_failure() {
    let office = Office::new();
    let text = office.text("forecast");
    holds(&text, &["Alla 16 för lite underlag"]);
    assert!(!text.contains("1 000"), "{text}");
}

#[rstest]
#[case("forecast --by 2026-11-24", "2026-11-24 är ingen kommande dag: en prognos gäller dagar efter 2026-11-24.")]
#[case("forecast --by julafton", "”julafton” är inget datum")]
#[case("forecast --department XXX", "XXX")]
#[case("forecast --phase 9", "Det finns ingen fas ”9”. Möjliga faser: 1, 2")]
#[case("forecast --phase utan", "Det finns ingen fas ”utan”")]
#[case("forecast --priority 3", "Möjliga faser: 1, 2.")]
#[case("forecast --phase 1 --priority 1", "--priority")]
fn a_slip_is_told(#[case] line: &str, #[case] told: &str) {
    let came = Office::new().types(line);
    assert_eq!((came.code, came.out.as_str()), (2, ""));
    holds(&came.err, &[told]);
}
