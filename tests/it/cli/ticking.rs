//! `lis tick` in all its forms.

use crate::office::{Office, TODAY, again, holds};
use rstest::rstest;
use serde_json::{Value, json};

fn cell(office: &Office, id: &str, department: &str) -> Value {
    office.json(&format!("show {id} --json"))["deliverable"]["states"][department].clone()
}

#[rstest]
#[case("R10.8 SOF done", "R10.8", "SOF", "done")]
#[case("r10.8 sof klar", "R10.8", "SOF", "done")]
#[case("R10.8 Socialförvaltningen pågår", "R10.8", "SOF", "in_progress")]
#[case("R10.8 VÅF pagar", "R10.8", "VÅF", "in_progress")]
#[case("R10.8 vaf IN_PROGRESS", "R10.8", "VÅF", "in_progress")]
#[case("R10.8 SOF ej tillämplig --note nej", "R10.8", "SOF", "not_applicable")]
#[case("R10.8 SOF ej_tillamplig --note nej", "R10.8", "SOF", "not_applicable")]
#[case("R10.8 SOF not_started", "R10.8", "SOF", "not_started")]
#[case("P1.1 done", "P1.1", "KLF", "done")]
#[case("P1.1 ej påbörjad", "P1.1", "KLF", "not_started")]
#[case("P1.1 KLF klar", "P1.1", "KLF", "done")]
fn a_state_is_set(#[case] typed: &str, #[case] id: &str, #[case] department: &str, #[case] state: &str) {
    let office = Office::new();
    holds(
        &office.text(&format!("bocka {typed}")),
        &["Sparat:", id, department, &format!("Ångra med: {}", again("ångra"))],
    );
    let cell = cell(&office, id, department);
    assert_eq!(cell["state"], state);
    assert_eq!((&cell["at"], &cell["by"]), (&json!("2026-11-24"), &json!("projektledare")));
}

#[test]
fn a_tick_carries_note_evidence_and_day() {
    let office = Office::new();
    office.text("tick R10.8 SOF done --note \"Granskad av två\" --evidence KS/2026:1 --on 2026-10-01");
    let it = cell(&office, "R10.8", "SOF");
    assert_eq!(it["note"], "Granskad av två");
    assert_eq!(it["evidence"], "KS/2026:1");
    assert_eq!(it["at"], "2026-10-01");
    office.text("tick R10.8 SOF --note Omgranskad");
    let it = cell(&office, "R10.8", "SOF");
    assert_eq!(
        (&it["state"], &it["note"], &it["evidence"]),
        (&json!("done"), &json!("Omgranskad"), &json!("KS/2026:1"))
    );
    assert_eq!(it["at"], "2026-10-01", "a note does not move the day");
    office.text("tick R10.8 SOF in_progress --evidence \"\"");
    let it = cell(&office, "R10.8", "SOF");
    assert_eq!((&it["at"], &it["evidence"]), (&json!("2026-11-24"), &Value::Null));
}

#[test]
fn another_writer_is_named() {
    let office = Office::new();
    office.text("tick R10.8 SOF done --writer Samordnare-SOF");
    assert_eq!(cell(&office, "R10.8", "SOF")["by"], "Samordnare-SOF");
}

#[rstest]
#[case("R10.8 SOF not_applicable", "Skriv varför")]
#[case("R10.8 SOF ej tillämplig --note \" \"", "Skriv varför")]
#[case("P1.1 SOF done", "P1.1 görs en gång för hela kommunen, av KLF, och kan inte bockas av för SOF.")]
#[case("R10.8 done", "Vilken förvaltning? R10.8 görs av varje förvaltning.")]
#[case("R10.8", "Vilken förvaltning?")]
#[case("R10.8 SOF", "Vilket läge? Möjliga lägen: not_started")]
#[case("R10.8 SOF --note hej", "Vilket läge?")]
#[case("R10.8 SOF färdig", "”färdig” är inget läge. Möjliga lägen: not_started")]
#[case("P1.1 klart", "”klart” är inget läge.")]
#[case("R10.8 SOOF klar", "Det finns ingen förvaltning ”SOOF”. Menade du SOF? Förvaltningar: KLF, SOF, VÅF.")]
#[case("R10.9 SOF klar", "Det finns ingen leverabel ”R10.9”. Menade du R10.8?")]
#[case("Q SOF klar", "Det finns ingen leverabel ”Q”.")]
#[case("R10.8 SOF done --on 2026-11-25", "2026-11-25 har inte varit ännu: i dag är det 2026-11-24.")]
#[case("R10.8 SOF done --on igår", "”igår” är inget datum. Skriv det som ÅÅÅÅ-MM-DD")]
#[case("R10.8 SOF done --on 2026-02-30", "”2026-02-30” är inget datum.")]
#[case("R10.8 SOF --point 4", "R10.8 har ingen punkt ”4”. Punkterna är 1–3.")]
#[case("R10.8 SOF --point 0", "R10.8 har ingen punkt ”0”.")]
#[case("R10.8 SOF --point två", "R10.8 har ingen punkt ”två”.")]
#[case("R5.1a SOF --point 1", "R5.1a har ingen checklista.")]
#[case("R10.8 SOF --point 1 --no-point 1", "Punkt 1 kan inte både bockas av och lämnas öppen.")]
#[case("R10.8 SOF done --writer ../x", "”../x” kan inte vara en roll.")]
fn what_cannot_be_ticked_is_refused_and_nothing_is_written(#[case] typed: &str, #[case] why: &str) {
    let office = Office::new();
    let came = office.types(&format!("tick {typed}"));
    assert_eq!(came.code, 2, "{}{}", came.out, came.err);
    holds(&came.err, &["Fel:", why]);
    assert_eq!((came.out.as_str(), office.journal().as_str()), ("", ""));
}

#[test]
fn points_are_ticked_one_by_one() {
    let office = Office::new();
    holds(&office.text("tick R10.8 SOF --point 1 --point 3"), &["Sparat: R10.8 SOF pågår 2/3"]);
    let it = cell(&office, "R10.8", "SOF");
    assert_eq!((&it["state"], &it["points_done"], &it["points_of"]), (&json!("in_progress"), &json!(2), &json!(3)));
    assert_eq!((&it["points_ticked"], &it["at"], &it["by"]), (&json!([1, 3]), &json!(TODAY), &json!("projektledare")));
    holds(&office.text("show R10.8"), &["SOF ◐ pågår 2/3, sedan 2026-11-24, projektledare klara punkter: 1, 3"]);
    let all = office.text("tick R10.8 SOF --point 1,2,3");
    holds(&all, &["pågår 3/3", &format!("Bocka av hela: {}", again("bocka R10.8 SOF klar"))]);
    assert_eq!(office.journal().lines().count(), 3, "only point 2 was new: a header and two entries");
    holds(&office.text("tick R10.8 SOF klar --no-point 2"), &["Sparat: R10.8 SOF klar"]);
    let it = cell(&office, "R10.8", "SOF");
    assert_eq!((&it["state"], &it["points_ticked"]), (&json!("done"), &json!([1, 3])));
    office.text("undo");
    assert_eq!(cell(&office, "R10.8", "SOF")["points_done"], 3, "state and point were one step");
}

#[test]
fn what_stands_already_is_not_written_again() {
    let office = Office::new();
    office.text("tick R10.8 SOF done --on 2026-10-01");
    let before = office.journal();
    holds(&office.text("tick R10.8 SOF done"), &["Inget att ändra: R10.8 SOF klar"]);
    holds(&office.text("tick R10.8 SOF klar --lang en"), &["Nothing to change: R10.8 SOF done"]);
    let json = office.json("tick R10.8 SOF done --json");
    assert_eq!((&json["kept"], &json["entry"]), (&json!(false), &Value::Null));
    assert_eq!(office.journal(), before);
}

#[test]
fn a_recurring_duty_grows_stale_and_is_done_again() {
    let office = Office::new();
    let old = office.text("tick R5.1a SOF done --on 2025-11-24");
    holds(&old, &["R5.1a SOF ska göras om", "skulle ha gjorts om 2026-11-24"]);
    let it = cell(&office, "R5.1a", "SOF");
    assert_eq!((&it["state"], &it["due_again_on"]), (&json!("due_again"), &json!("2026-11-24")));
    holds(&office.text("status"), &["1 ska göras om"]);
    let show = office.text("show R5.1a");
    holds(&show, &["SOF ↻ ska göras om, senast klar 2025-11-24, projektledare skulle ha gjorts om 2026-11-24"]);
    holds(&office.text("show R5.1a --lang en"), &["due again, last done 2025-11-24, projektledare"]);
    holds(
        &office.text("tick R5.1a SOF done --note \"Ny analys\""),
        &["Sparat: R5.1a SOF klar", "ska göras om 2027-11-24"],
    );
    office.text("tick R5.1a KLF done --on 2026-03-01");
    office.text("tick R5.1a KLF done --note \"Bara en anteckning\"");
    assert_eq!(cell(&office, "R5.1a", "KLF")["at"], "2026-03-01", "while fresh, a note does not move the day");
    office.text("tick R5.1a KLF done");
    assert_eq!(cell(&office, "R5.1a", "KLF")["at"], "2026-11-24", "done again begins anew");
}

#[test]
fn what_should_be_in_place_first_is_told_and_prevents_nothing() {
    let office = Office::new();
    let first = office.text("tick P1.2 SOF done");
    holds(&first, &["Sparat: P1.2 SOF klar", "Bör vara på plats först, men är inte klart: P1.1"]);
    office.text("tick P1.1 done");
    assert!(!office.text("tick P2.1 SOF done").contains("först"), "P1.2 is done in SOF");
}

#[test]
fn a_tick_settles_a_conflict() {
    let office = Office::in_conflict();
    holds(&office.text("tick R10.8 SOF not_applicable"), &["Sparat: R10.8 SOF ej tillämplig"]);
    holds(&office.text("check"), &["Inget att anmärka."]);
}

#[test]
fn a_tick_answers_a_program() {
    let office = Office::new();
    let json = office.json("tick R10.8 SOF done --note hej --json");
    assert_eq!((&json["format"], &json["kept"]), (&json!("lis-entry"), &json!(true)));
    let entry = &json["entry"];
    assert_eq!(
        (&entry["id"], &entry["by"], &entry["kind"]),
        (&json!("projektledare-test:1"), &json!("projektledare"), &json!("said"))
    );
    let change = json!({"deliverable": "R10.8", "department": "SOF", "state": "done", "since": "2026-11-24", "note": "hej", "evidence": null});
    assert_eq!(entry["changes"], json!([change]));
    let point = office.json("tick R10.8 SOF --point 2 --json");
    let change = json!({"deliverable": "R10.8", "department": "SOF", "point": 2, "done": true});
    assert_eq!(point["entry"]["changes"], json!([change]));
}
