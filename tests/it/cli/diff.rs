//! `lis diff` and `lis meeting`: what has changed since a meeting, or between two days.

use crate::office::{Office, again, holds};
use rstest::rstest;

/// Returns an office with a meeting on the 1st of November, a regression, two new ticks and a started cell after it.
fn office() -> Office {
    let office = Office::new();
    office.text("tick P1.2 SOF done --today 2026-10-01");
    office.text("tick R10.8 SOF done --today 2026-10-20");
    office.text("möte ny Styrgrupp 4 --on 2026-11-01 --today 2026-11-01");
    office.text("tick P1.2 SOF pågår --today 2026-11-02");
    office.text("tick P1.1 done");
    office.text("tick R4.1a KLF done");
    office.text("tick R4.1a SOF in_progress");
    office
}

#[test]
fn since_the_last_meeting_regressions_come_first() {
    let text = office().text("diff");
    let parts = [
        "Ändrat från slutet av 2026-11-01 Styrgrupp 4 till slutet av 2026-11-24",
        "Klart: 2 av 16 klara (13 %) → 3 av 16 klara (19 %)",
        "Inte längre klart (1) 2026-11-02 P1.2 SOF: klar → pågår (projektledare)",
        "Har blivit klart (2) 2026-11-24 P1.1 KLF: ej påbörjad → klar (projektledare)",
        "Arbete som påbörjats eller ändrats (1) 2026-11-24 R4.1a SOF: ej påbörjad → pågår",
    ];
    holds(&text, &parts);
    assert!(text.find("Inte längre").unwrap() < text.find("Har blivit klart").unwrap());
}

#[rstest]
#[case("ändringar --sedan senaste-mötet")]
#[case("andringar --since last-meeting")]
#[case("diff -s senaste-motet --until 2026-11-24")]
#[case("diff --since 2026-11-01")]
fn the_ways_to_ask_mean_the_same(#[case] line: &str) {
    let office = office();
    let sums = |text: String| text.split_once('\n').unwrap().1.to_owned();
    assert_eq!(sums(office.text("diff")), sums(office.text(line)));
}

#[test]
fn two_days_and_a_department_limit_it() {
    let office = office();
    let text = office.text("diff --since 2026-10-01 --until 2026-10-20");
    holds(&text, &["Har blivit klart (1) 2026-10-20 R10.8 SOF"]);
    assert!(!text.contains("P1.1"));
    let text = office.text("diff --department SOF --lang en");
    holds(
        &text,
        &["No longer done (1) 2026-11-02 P1.2 SOF: done → in progress", "Done: 2 of 5", "Work begun or changed (1)"],
    );
    assert!(!text.contains("KLF"));
    holds(&office.text("diff --since 2026-11-02 --until 2026-11-23"), &["Inget har ändrats."]);
    holds(&office.text("diff --since 2026-11-24"), &["som är samma dag"]);
}

#[test]
fn a_program_gets_typed_changes() {
    let json = office().json("diff --json");
    assert_eq!((&json["format"], &json["since"]), (&"lis-diff".into(), &"2026-11-01".into()));
    assert_eq!((&json["meeting"], &json["progress"]["done"]), (&"Styrgrupp 4".into(), &3.into()));
    let first = &json["changes"][0];
    assert_eq!((&first["kind"], &first["was"], &first["now"]), (&"lost".into(), &"done".into(), &"in_progress".into()));
    assert_eq!((&first["deliverable"], &first["department"]), (&"P1.2".into(), &"SOF".into()));
    assert_eq!((&first["on"], &first["by"]), (&"2026-11-02".into(), &"projektledare".into()));
    let kinds: Vec<_> = json["changes"].as_array().unwrap().iter().map(|it| it["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds[..4], ["lost", "gained", "gained", "started"]);
    assert_eq!(
        kinds[4..],
        ["maturity_supported_raised"; 4],
        "the municipality and three departments: P1.1 counts for all"
    );
    assert_eq!((&json["changes"][4]["was"], &json["changes"][4]["now"]), (&0.0.into(), &1.0.into()));
}

#[test]
fn a_level_of_maturity_is_dated_by_the_cell_that_brought_it() {
    let office = Office::new();
    office.text("tick P1.1 done --today 2026-11-05");
    office.text("tick R4.1a KLF done --today 2026-11-10");
    let days = |options: &str, kind: &str| -> Vec<String> {
        let json = office.json(&format!("diff {options} --json"));
        let changes = json["changes"].as_array().unwrap().iter().filter(|it| it["kind"] == kind);
        changes.map(|it| it["on"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(days("--since 2026-11-01", "maturity_supported_raised"), ["2026-11-05"; 4]);
    office.text("tick P1.1 in_progress --today 2026-11-12");
    assert_eq!(days("--since 2026-11-11", "maturity_supported_lowered"), ["2026-11-12"; 4]);
    office.text("tick P1.1 done --today 2026-11-20");
    assert_eq!(days("--since 2026-11-01", "maturity_supported_raised"), ["2026-11-20"; 4], "since when it holds");
}

#[test]
fn a_duty_that_is_due_again_has_nobody_who_said_it() {
    let office = Office::new();
    office.text("tick R5.1a SOF done --today 2025-11-10");
    holds(&office.text("diff --since 2026-11-09"), &["Ska göras om (1) 2026-11-10 R5.1a SOF: var klar, ska göras om"]);
    assert!(office.json("diff --since 2026-11-09 --json")["changes"][0]["by"].is_null());
}

#[rstest]
#[case("diff", "Inget möte är inlagt före 2026-11-24")]
#[case("diff --since igår", "”igår” är varken en dag (ÅÅÅÅ-MM-DD) eller ”senaste-mötet”")]
#[case("diff --since 2026-11-02 --until 2026-11-01", "2026-11-02 är efter 2026-11-01")]
#[case("diff --until 2026-12-01", "2026-12-01 har inte varit ännu")]
#[case("diff --since 2026-11-01 --department XX", "Det finns ingen förvaltning ”XX”")]
#[case("möte ny \" \"", "Ange vad mötet heter")]
#[case("möte ny Styrgrupp --on imorgon", "”imorgon” är inget datum")]
fn what_cannot_be_asked_is_told(#[case] line: &str, #[case] told: &str) {
    let came = Office::new().types(line);
    assert_eq!(came.code, 2, "{}", came.out);
    holds(&came.err, &[told]);
}

#[test]
fn as_of_a_day_the_last_meeting_is_the_one_before() {
    let office = office();
    office.text("meeting add Styrgrupp 5 --on 2026-11-20");
    holds(&office.text("diff"), &["2026-11-20 Styrgrupp 5"]);
    holds(&office.text("diff --until 2026-11-19"), &["2026-11-01 Styrgrupp 4"]);
    holds(&office.text("diff --until 2026-11-20"), &["2026-11-01 Styrgrupp 4"]);
    let came = office.types("diff --as-of 2026-10-31");
    holds(&came.err, &["Inget möte är inlagt före 2026-10-31"]);
    holds(&office.text("diff --as-of 2026-11-02"), &["såsom det var då", "Inte längre klart (1)"]);
}

#[test]
fn on_the_day_of_a_meeting_it_is_since_the_one_before() {
    let office = office();
    office.text("meeting add Styrgrupp 5");
    holds(
        &office.text("diff"),
        &["från slutet av 2026-11-01 Styrgrupp 4 till slutet av 2026-11-24", "Har blivit klart (2)"],
    );
    holds(&office.text("diff --today 2026-11-25"), &["från slutet av 2026-11-24 Styrgrupp 5", "Inget har ändrats."]);
}

#[test]
fn meetings_are_put_down_once_and_listed_and_undone() {
    let office = Office::new();
    holds(&office.text("möte lista"), &["Inga möten är inlagda."]);
    holds(&office.text("mote ny Styrgrupp 4 --on 2026-10-01"), &["Sparat: 2026-10-01 Styrgrupp 4", &again("ångra")]);
    holds(&office.text("meeting add Styrgrupp 4 --on 2026-10-01"), &["Inget att ändra: 2026-10-01 Styrgrupp 4"]);
    office.text("meeting add Extra --on 2026-10-01");
    office.text("meeting add Styrgrupp 5");
    let list = office.text("meeting list");
    holds(
        &list,
        &[
            "2026-11-24 Styrgrupp 5 (projektledare) · protokoll utkast 2026-10-01 Extra (projektledare) · protokoll utkast 2026-10-01 Styrgrupp 4",
        ],
    );
    let json = office.json("meeting list --json");
    assert_eq!(
        (&json["meetings"][0]["id"], &json["meetings"][1]["id"]),
        (&"2026-11-24".into(), &"2026-10-01-2".into())
    );
    office.text("undo");
    assert_eq!(office.json("meeting list --json")["meetings"].as_array().unwrap().len(), 2);
}
