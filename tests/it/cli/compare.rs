//! `lis diff a.json b.json`: two snapshots compared, also from other machines.

use crate::office::{Office, holds};
use rstest::rstest;
use serde_json::{Value, json};
use std::fs;

/// Writes the snapshot of a day.
fn snapshot(office: &Office, name: &str, options: &str) -> String {
    let path = office.path(name);
    office.text(&format!("export --format json {options} --force -o {}", path.display()));
    path.display().to_string()
}

/// Returns an office with two snapshots, between which every kind of thing has happened.
fn two() -> (Office, String, String) {
    let office = Office::new();
    office.text("tick P1.2 SOF done --today 2026-10-01");
    office.text("tick R5.1a SOF done --on 2025-11-10 --today 2026-10-01");
    office.text("due R10.8 SOF 2026-12-01 --today 2026-10-01");
    let before = snapshot(&office, "före.json", "--today 2026-10-31");
    office.text("tick P1.2 SOF in_progress --today 2026-11-02");
    office.text("tick P1.1 done --today 2026-11-03");
    office.text("tick R10.8 SOF --point 1,2");
    office.text("due R10.8 SOF 2027-02-01");
    office.text("bemanning set jurist SOF tillsatt --name \"Påhittad Person\"");
    office.text("mognad assess SOF 0,5 --motive Genomgång");
    let after = snapshot(&office, "efter.json", "");
    (office, before, after)
}

#[test]
fn it_says_the_same_as_the_record_does() {
    let (office, before, after) = two();
    let told = office.text(&format!("ändringar {before} {after}"));
    holds(&told, &["Skillnader mellan", "före.json (2026-10-31) och", "efter.json (2026-11-24)"]);
    let lines = |text: &str| -> Vec<String> {
        let lines = text.lines().skip_while(|line| !line.starts_with("Inte längre klart"));
        lines.map(str::to_owned).collect()
    };
    let of_record = office.text("diff --since 2026-10-31");
    assert!(lines(&told).len() > 10, "{told}");
    let bare = |lines: Vec<String>| -> Vec<String> {
        lines.iter().map(|line| line.trim_end_matches(" (projektledare)").to_owned()).collect()
    };
    assert_eq!(bare(lines(&told)), bare(lines(&of_record)));
    holds(&told, &["Klart: 2 av 16 klara (13 %) → 1 av 16 klara (6 %)"]);
    holds(&told, &["2026-11-02 P1.2 SOF: klar → pågår (projektledare)"]);
}

#[test]
fn programs_are_told_the_same_kinds() {
    let (office, before, after) = two();
    let told = office.json(&format!("diff {before} {after} --json"));
    assert_eq!(
        (&told["format"], &told["since"], &told["until"]),
        (&json!("lis-diff"), &json!("2026-10-31"), &json!("2026-11-24"))
    );
    let kinds: Vec<&str> = told["changes"].as_array().unwrap().iter().map(|it| it["kind"].as_str().unwrap()).collect();
    let of_record = office.json("diff --since 2026-10-31 --json");
    let expected: Vec<&Value> = of_record["changes"].as_array().unwrap().iter().map(|it| &it["kind"]).collect();
    assert_eq!(kinds, expected.iter().map(|it| it.as_str().unwrap()).collect::<Vec<_>>());
    let department = office.json(&format!("diff {before} {after} -d KLF --json"));
    assert!(department["changes"].as_array().unwrap().iter().all(|it| it["department"] == "KLF"), "{department}");
    assert_eq!(department["progress"], json!({"done": 1, "of": 6}));
}

#[test]
fn a_snapshot_differs_in_nothing_from_itself_and_no_name_is_in_it() {
    let (office, _, after) = two();
    holds(&office.text(&format!("diff {after} {after}")), &["Inget har ändrats."]);
    assert!(!fs::read_to_string(&after).unwrap().contains("Påhittad"));
}

#[test]
fn what_only_one_of_them_has_is_told() {
    let (office, before, after) = two();
    let mut it: Value = serde_json::from_str(&fs::read_to_string(&after).unwrap()).unwrap();
    it["deliverables"].as_array_mut().unwrap().retain(|deliverable| deliverable["id"] != "R4.1a");
    it["deliverables"][0]["id"] = json!("P9.9");
    it.as_object_mut().unwrap().remove("record");
    it["made_from"]["plan"] = json!("annan");
    fs::write(&after, it.to_string()).unwrap();
    let told = office.text(&format!("diff {before} {after}"));
    holds(
        &told,
        &["Planens leverabler (3)", "P9.9", "R4.1a", "P1.1", "säger inget om slutdatum, bemanning och mognad"],
    );
    holds(&told, &["Planens texter eller leverabler är inte desamma"]);
    let sof = snapshot(&office, "sof.json", "--department SOF");
    let told = office.text(&format!("diff {before} {sof}"));
    holds(&told, &["Bara den ena filen visar KLF, VÅF: de jämförs inte.", "P1.2 SOF"]);
    assert!(!told.contains("P1.1 KLF") && !told.contains("kommunen"), "nothing is known of the whole: {told}");
    holds(&told, &["Klart: 2 av 5 klara (40 %) → 0 av 5 klara (0 %)"]);
}

#[rstest]
#[case("{\"format\": \"lis-snapshot\", ", 3, "är inte JSON, rad 1")]
#[case("{\"format\": \"lis-diff\"}", 3, "är ”lis-diff”, inte en lägesbild")]
#[case("{\"format\": 7}", 3, "är ingen lägesbild")]
#[case("[]", 3, "är ingen lägesbild")]
#[case(
    "{\"format\": \"lis-snapshot\", \"version\": 2}",
    3,
    "skriven i version 2, men det här programmet läser till och med version 1"
)]
#[case("{\"format\": \"lis-snapshot\", \"version\": 1}", 3, "är inte som en lägesbild ska vara")]
fn what_is_no_snapshot_is_told(#[case] content: &str, #[case] code: i32, #[case] why: &str) {
    let office = Office::new();
    let sound = snapshot(&office, "a.json", "");
    let path = office.path("b.json");
    fs::write(&path, content).unwrap();
    let came = office.types(&format!("diff {sound} {}", path.display()));
    assert_eq!((came.code, came.out.as_str()), (code, ""));
    holds(&came.err, &["b.json", why]);
}

#[test]
fn what_cannot_be_compared_is_refused() {
    let (office, before, after) = two();
    let refused = |line: &str, code: i32, why: &str| {
        let came = office.types(line);
        assert_eq!((came.code, came.out.as_str()), (code, ""), "{line}");
        holds(&came.err, &[why]);
    };
    refused(&format!("diff {after} {before}"), 2, "Byt plats på dem: den äldre först.");
    refused(&format!("diff {after}"), 2, "Två filer jämförs");
    refused(&format!("diff {before} {after} --since 2026-10-01"), 2, "--since");
    refused(&format!("diff {before} saknas.json"), 4, "saknas.json");
    let open = snapshot(&office, "öppen.json", "--profile open");
    refused(&format!("diff {before} {open}"), 3, "har bara summor");
    let other = office.path("annan.json");
    assert_eq!(office.shipped(&format!("export --format json -o {}", other.display())).code, 0);
    refused(&format!("diff {before} {}", other.display()), 3, "De går inte att jämföra.");
    let mut odd: Value = serde_json::from_str(&fs::read_to_string(&after).unwrap()).unwrap();
    odd["deliverables"][0]["states"]["KLF"]["state"] = json!("nästan");
    fs::write(&after, odd.to_string()).unwrap();
    refused(&format!("diff {before} {after}"), 3, "P1.1 KLF har läget ”nästan”");
}

#[test]
fn the_least_that_the_promise_holds_is_enough() {
    let office = Office::new();
    let least = |name: &str, day: &str, state: &str| {
        let cell = json!({"state": state, "at": null, "by": null, "note": null, "evidence": null});
        let whole = json!({
            "format": "lis-snapshot", "version": 1, "as_of": day,
            "plan": {"id": "p", "title": "P", "valid_to": "2025-12-31"},
            "departments": [{"id": "SOF", "name": "Socialförvaltningen"}],
            "deliverables": [{"id": "R1", "title": "T", "source": "S", "scope": "each", "states": {"SOF": cell}}],
            "progress": {"overall": {"done": 0, "of": 1}, "by_department": {"SOF": {"done": 0, "of": 1}},
                "by_project_phase": {}, "by_priority_phase": {}},
        });
        let path = office.path(name);
        fs::write(&path, whole.to_string()).unwrap();
        path.display().to_string()
    };
    let (one, other) = (least("a.json", "2026-01-01", "not_started"), least("b.json", "2026-02-01", "in_progress"));
    holds(&office.text(&format!("diff {one} {other}")), &["2026-02-01 R1 SOF: ej påbörjad → pågår"]);
}

#[test]
fn nothing_of_a_foreign_snapshot_steers_the_terminal() {
    let (office, before, after) = two();
    let hostile = "S\u{1b}[31mOF\u{202e}";
    let mut it: Value = serde_json::from_str(&fs::read_to_string(&after).unwrap()).unwrap();
    it["departments"].as_array_mut().unwrap().push(json!({"id": hostile}));
    fs::write(&after, it.to_string()).unwrap();
    let told = office.types(&format!("diff {before} {after}"));
    it["deliverables"][0]["states"][hostile] = json!({"state": hostile});
    fs::write(&after, it.to_string()).unwrap();
    let refused = office.types(&format!("diff {before} {after}"));
    assert_eq!((told.code, refused.code), (0, 3));
    for text in [told.out + &told.err, refused.out + &refused.err] {
        assert!(text.contains("[31mOF"), "it is told: {text}");
        let steers = |c: char| lis::model::text::is_unsafe(c) && c != '\n';
        assert_eq!(text.chars().find(|c| steers(*c)), None, "{text:?}");
    }
}
