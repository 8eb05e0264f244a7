//! `lis undo` and `lis redo`.

use crate::office::{Office, holds};
use rstest::rstest;

#[rstest]
#[case("undo", "redo")]
#[case("ångra", "gör-om")]
#[case("angra", "gor-om")]
fn a_step_is_taken_back_and_said_again(#[case] undo: &str, #[case] redo: &str) {
    let office = Office::new();
    office.text("tick R10.8 SOF pågår");
    office.text("tick R10.8 SOF klar");
    holds(&office.text(undo), &["Ångrat. Nu gäller R10.8 SOF pågår"]);
    holds(&office.text("show R10.8"), &["SOF ◐ pågår"]);
    holds(&office.text(undo), &["Ångrat. Nu gäller R10.8 SOF ej påbörjad"]);
    holds(&office.text(redo), &["Gjort om. Nu gäller R10.8 SOF pågår"]);
    holds(&office.text(redo), &["Gjort om. Nu gäller R10.8 SOF klar"]);
    holds(
        &office.text("log"),
        &["R10.8 SOF gjort om, åter klar (projektledare)", "R10.8 SOF ångrat, åter ej påbörjad"],
    );
    assert_eq!(office.journal().lines().count(), 7, "history is never edited: a header and six entries");
}

#[test]
fn there_may_be_nothing_to_undo() {
    let office = Office::new();
    let came = office.types("undo");
    assert_eq!(came.code, 2);
    holds(&came.err, &["Det finns inget att ångra för projektledare."]);
    holds(&office.types("redo --lang en").err, &["There is nothing to redo for projektledare."]);
    office.text("tick P1.1 done");
    assert_eq!(office.other("undo").code, 2, "nobody takes back another's step");
}

#[test]
fn what_another_has_said_since_is_not_undone() {
    let office = Office::new();
    office.text("tick P1.1 done");
    assert_eq!(office.other("tick P1.1 in_progress").code, 0);
    let came = office.types("undo");
    assert_eq!(came.code, 2);
    holds(&came.err, &["Går inte att ångra: samordnare har ändrat samma sak 2026-11-24."]);
    holds(&office.text("show P1.1"), &["KLF ◐ pågår"]);
}

#[test]
fn undo_answers_a_program() {
    let office = Office::new();
    office.text("tick P1.1 done");
    let json = office.json("undo --json");
    assert_eq!(json["entry"]["kind"], "undoes");
    assert_eq!(json["entry"]["of"], "projektledare-test:1");
    assert_eq!(json["entry"]["changes"][0]["state"], "not_started");
}
