//! `--as-of`: everything as it was at the end of a day, and nothing written there.

use crate::office::{Office, holds};
use rstest::rstest;

/// Returns an office in which R10.8 was done in SOF on the 20th of October and P1.1 today.
fn office() -> Office {
    let office = Office::new();
    office.text("tick R10.8 SOF done --today 2026-10-20");
    office.text("tick P1.1 done");
    office
}

#[rstest]
#[case("2026-10-19", "0/16")]
#[case("2026-10-20", "1/16")]
#[case("2026-11-23", "1/16")]
#[case("2026-11-24", "2/16")]
fn the_status_is_that_of_the_end_of_the_day(#[case] day: &str, #[case] sum: &str) {
    let status = office().text(&format!("status --as-of {day}"));
    holds(&status, &[sum, &format!("läget den {day}, såsom det var då (i dag är 2026-11-24)")]);
}

#[test]
fn every_reading_command_and_export_shows_the_day() {
    let office = office();
    let lines = [
        "matrix",
        "show P1.1",
        "log",
        "forecast",
        "coverage",
        "staff",
        "maturity",
        "exception list",
        "due",
        "late",
        "why P1.1",
        "recurring",
        "meeting list",
    ];
    for line in lines {
        holds(&office.text(&format!("{line} --per 2026-10-20")), &["läget den 2026-10-20, såsom det var då"]);
    }
    assert_eq!(office.json("status --json --as-of 2026-10-20")["as_of"], "2026-10-20");
    assert_eq!(office.json("log --json --as-of 2026-10-20")["entries"].as_array().unwrap().len(), 1);
    assert!(!office.text("show P1.1 --as-of 2026-10-20").contains("klar (projektledare)"));
    let report = office.text("export --format md --as-of 2026-10-20");
    holds(&report, &["2026-10-20, såsom det var då", "1 av 16 klara"]);
    let json = office.json("export --format json --as-of 2026-10-20");
    assert_eq!(json["progress"]["overall"]["done"], 1);
}

#[test]
fn today_as_it_was_is_today() {
    let office = office();
    for line in ["status --json", "matrix --json", "export --format csv", "log --json"] {
        assert_eq!(office.text(line), office.text(&format!("{line} --as-of 2026-11-24")), "{line}");
    }
}

#[test]
fn the_clock_moves_what_time_does_and_as_of_also_what_was_said() {
    let office = office();
    holds(&office.text("status --today 2026-10-19"), &["2/16", "läget den 2026-10-19"]);
    assert!(!office.text("status --today 2026-10-19").contains("såsom det var"));
    holds(&office.text("status --as-of 2026-10-19"), &["0/16"]);
}

#[rstest]
#[case("tick P1.2 SOF done")]
#[case("undo")]
#[case("redo")]
#[case("möte ny Styrgrupp 1")]
#[case("plan ny mapp")]
fn nothing_is_written_on_another_day(#[case] line: &str) {
    let office = office();
    let before = office.journal();
    let came = office.types(&format!("{line} --as-of 2026-10-20"));
    assert_eq!(came.code, 2);
    holds(&came.err, &["Med --as-of 2026-10-20 går det bara att läsa", "Utelämna --as-of"]);
    assert_eq!(office.journal(), before);
}

#[test]
fn a_day_to_come_is_refused_and_one_before_the_plan_is_told() {
    let office = office();
    let came = office.types("status --as-of 2026-11-25");
    assert_eq!(came.code, 2);
    holds(&came.err, &["2026-11-25 har inte varit ännu: i dag är det 2026-11-24."]);
    holds(&office.types("status --as-of 2026-02-30").err, &["”2026-02-30” är inget datum"]);
    let came = office.types("status --as-of 2021-12-31");
    assert_eq!(came.code, 0);
    holds(&came.err, &["Varning: 2021-12-31 är före planen, som börjar gälla 2022-01-01."]);
    holds(&came.out, &["0/16", "Planen börjar gälla 2022-01-01, om 1 dag"]);
}

#[test]
fn the_sample_can_be_seen_as_it_was() {
    let then = Office::new().json("--demo status --json --as-of 2025-01-01");
    let now = Office::new().json("--demo status --json");
    assert!(then["progress"]["overall"]["done"].as_u64() < now["progress"]["overall"]["done"].as_u64());
}
