//! The workbook: numbers are numbers, days are days, states are chosen from a list, and no text is a formula.

use crate::office::Office;
use crate::opened::parts;
use calamine::{Data, Reader, Xlsx};
use lis::export::order::Format;
use std::io::Cursor;

fn office() -> Office {
    let office = Office::new();
    office.text("tick R10.8 SOF done --note \"=1+1\" --on 2026-11-20");
    office.text("tick R5.1a SOF in_progress");
    office
}

fn book(options: &str) -> (Xlsx<Cursor<Vec<u8>>>, String) {
    let bytes = office().export(Format::Xlsx, options);
    let parts = parts(&bytes);
    (Xlsx::new(Cursor::new(bytes)).unwrap(), parts)
}

#[test]
fn it_has_a_summary_a_matrix_and_the_states() {
    let (mut book, parts) = book("");
    assert_eq!(
        book.sheet_names(),
        ["Sammanfattning", "Matris", "Lägen", "Slutdatum", "Bemanning", "Mognad", "Prognos"]
    );
    let summary = book.worksheet_range("Sammanfattning").unwrap();
    let row = summary.rows().find(|row| row[0] == "SOF Socialförvaltningen").unwrap();
    assert_eq!((&row[1], &row[2]), (&Data::Float(1.0), &Data::Float(5.0)));
    assert_eq!(row[3], Data::Float(0.2), "a share is a number too");
    assert!(parts.contains("<c:barChart>") && parts.contains("Andel klar per förvaltning: KLF 0"), "with its text");
    assert!(parts.contains("xl/charts/chart1.xml") && parts.contains("<dc:title>Lägesrapport: Plan för Lilla kommun"));
}

#[test]
fn its_matrix_can_be_filtered_and_its_states_chosen() {
    let (mut book, parts) = book("");
    let matrix = book.worksheet_range("Matris").unwrap();
    let heads: Vec<String> = matrix.rows().next().unwrap().iter().map(ToString::to_string).collect();
    assert_eq!(heads.join(" "), "Beteckning Titel Projektfas Prioriteringsfas Kapitel KLF SOF VÅF Klara Av Andel");
    let row = matrix.rows().find(|row| row[0] == "R10.8").unwrap();
    assert_eq!((&row[5], &row[6]), (&Data::String("ej påbörjad".into()), &Data::String("klar".into())));
    assert_eq!((&row[4], &row[8], &row[9]), (&Data::Float(10.0), &Data::Float(1.0), &Data::Float(3.0)));
    assert_eq!(parts.matches("<autoFilter ").count(), 6);
    assert_eq!(parts.matches("state=\"frozen\"").count(), 6);
    assert!(parts.contains("<formula1>\"ej påbörjad,pågår,klar,ej tillämplig\"</formula1>"));
    assert!(parts.matches("<cfRule ").count() >= 8, "each condition has its colour");
    assert!(parts.contains("<formula>\"klar\"</formula>"));
}

#[test]
fn its_days_are_days_and_its_texts_no_formulas() {
    let (mut book, parts) = book("");
    let states = book.worksheet_range("Lägen").unwrap();
    let row = states.rows().find(|row| row[0] == "R10.8" && row[6] == "SOF").unwrap();
    let Data::DateTime(since) = &row[8] else { panic!("{:?} is no day", row[8]) };
    let (year, month, day, ..) = since.to_ymd_hms_milli();
    assert_eq!((year, month, day), (2026, 11, 20));
    assert_eq!(row[10], Data::String("=1+1".into()));
    assert!(!parts.contains("<f>"), "there is no formula at all");
    assert!(parts.contains("quotePrefix=\"1\""), "nor does one come about when a cell is edited");
}

#[test]
fn an_open_workbook_is_a_summary_alone() {
    let (book, parts) = book("--profile open");
    assert_eq!(book.sheet_names(), ["Sammanfattning"]);
    assert!(!parts.contains("R10.8"));
    let (book, _) = self::book("--pages summary --lang en");
    assert_eq!(book.sheet_names(), ["Summary"]);
}
