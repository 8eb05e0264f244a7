//! Sheets as spreadsheets, accidents and ill will make them.

use super::filled::{Filled, Put};
use crate::office::{Office, holds};
use chrono::Days;
use rust_xlsxwriter::Workbook;
use serde_json::json;
use std::fs;
use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// A sheet of Lilla kommun that was filled in and saved with `LibreOffice` 7.4: R10.8 done with a day and evidence on two
/// lines, R5.1a done in a row that a filter hides, P2.1 with a formula for a state, R4.1a with a slip.
const LIBREOFFICE: &[u8] = include_bytes!("../../sheets/lilla-sof-libreoffice.xlsx");

#[test]
fn a_file_from_libreoffice_is_read() {
    let office = Office::new();
    office.text("tick R10.8 SOF in_progress --note \"Pilot på två enheter\" --on 2026-11-01");
    let path = Filled::save(&office, "ifyllt.xlsx", LIBREOFFICE);
    let came = office.types(&format!("sheet in {}", path.display()));
    assert_eq!(came.code, 1);
    holds(&came.out, &["Rader som är dolda läses också: 4."]);
    holds(&came.out, &["R10.8 SOF Inloggning är säker Läge: pågår → klar Datum: 2026-11-01 → 2026-11-20"]);
    holds(
        &came.out,
        &["Underlag: (tomt) → KS/2026:9, bilaga 2", "R5.1a SOF Risker är analyserade Läge: ej påbörjad → klar"],
    );
    holds(&came.out, &["flik SOF, F3 (Läge) – P2.1 SOF Här står en formel: =F3."]);
    holds(&came.out, &["F6 (Läge) – R4.1a SOF ”kalr” är inget läge. Menade du klar?"]);
    holds(&came.out, &["5 rader lästa: 2 med ändringar, 2 oklara, 1 oförändrade."]);
}

#[test]
fn texts_that_would_steer_a_program_are_kept_as_plain_text() {
    let office = Office::new();
    let mut sheet = Filled::out(&office, "SOF");
    let nasty = "=cmd|'/c calc'!A1\u{1b}[31m\u{202e}<b>&amp;\u{0}";
    sheet.set("R10.8", "Läge", "klar").set("R10.8", "Anteckning", Put::Text(nasty.into()));
    sheet.set("R5.1a", "Läge", Put::Text("\u{1b}]0;x\u{7}".into()));
    let path = Filled::save(&office, "sof.csv", sheet.table(';'));
    let came = office.types(&format!("sheet in {}", path.display()));
    assert_eq!(came.code, 1);
    assert!(!came.out.contains(['\u{1b}', '\u{7}', '\u{202e}', '\u{0}']), "{:?}", came.out);
    holds(&came.out, &["→ =cmd|'/c calc'!A1", "<b>&amp;"]);
    sheet.set("R5.1a", "Läge", "ej påbörjad");
    let path = Filled::save(&office, "sof.csv", sheet.table(';'));
    assert_eq!(office.types(&format!("sheet in {} --apply", path.display())).code, 0);
    let note = office.json("show R10.8 --json")["deliverable"]["states"]["SOF"]["note"].clone();
    assert!(note.as_str().unwrap().starts_with("=cmd|'/c calc'!A1"), "{note}");
    let path = office.path("igen.csv");
    office.text(&format!("sheet out SOF -o {}", path.display()));
    holds(&office.text(&format!("sheet in {}", path.display())), &["0 med ändringar, 0 oklara"]);
}

#[test]
fn a_text_longer_than_a_cell_is_not_lost_when_its_row_is_changed() {
    let office = Office::new();
    let long = "å".repeat(40_000);
    office.text(&format!("tick R10.8 SOF in_progress --note {long}"));
    let mut sheet = Filled::out(&office, "SOF");
    let path = sheet.set("R10.8", "Läge", "klar").workbook(&office, "sof.xlsx");
    assert_eq!(office.types(&format!("sheet in {} --apply", path.display())).code, 0);
    let cell = office.json("show R10.8 --json")["deliverable"]["states"]["SOF"].clone();
    assert_eq!((&cell["state"], &cell["note"]), (&json!("done"), &json!(long)));
    let mut sheet = Filled::out(&office, "SOF");
    sheet.set("R5.1a", "Anteckning", Put::Text("ö".repeat(50_000)));
    let path = Filled::save(&office, "sof.csv", sheet.table(';'));
    assert_eq!(office.types(&format!("sheet in {} --apply", path.display())).code, 0);
}

#[test]
fn days_are_counted_from_1904_where_the_workbook_says_so() {
    let office = Office::new();
    let mut sheet = Filled::out(&office, "SOF");
    let early = "2026-11-20".parse::<chrono::NaiveDate>().unwrap() - Days::new(1462);
    let path = sheet.set("R10.8", "Läge", "klar").set("R10.8", "Datum", Put::Day(early)).workbook(&office, "sof.xlsx");
    let told = |line: &str| office.types(&format!("sheet in {} {line}", path.display())).out;
    holds(&told(""), &["Datum: (tomt) → 2022-11-19"]);
    let book = patched(&fs::read(&path).unwrap(), "xl/workbook.xml", "<workbookPr ", "<workbookPr date1904=\"1\" ");
    fs::write(&path, book).unwrap();
    holds(&told(""), &["Datum: (tomt) → 2026-11-20"]);
}

#[test]
fn days_before_there_were_days_are_none() {
    for serial in [0.0, 60.0, -1.0, 2_958_466.0] {
        let office = Office::new();
        let mut sheet = Filled::out(&office, "SOF");
        sheet.set("R10.8", "Datum", Put::Serial(serial));
        let came = office.types(&format!("sheet in {}", sheet.workbook(&office, "sof.xlsx").display()));
        assert_eq!(came.code, 1, "{serial}: {}", came.out);
        holds(&came.out, &["G5 (Datum)", "är inget datum."]);
    }
}

#[test]
fn a_cell_at_the_far_end_costs_nothing() {
    let office = Office::new();
    let mut book = Workbook::new();
    book.add_worksheet().write_string(1_048_575, 16_383, "x").unwrap();
    let path = office.path("långt.xlsx");
    book.save(&path).unwrap();
    assert_eq!(office.types(&format!("sheet in {}", path.display())).code, 3);
}

/// Returns a workbook in one of whose parts a text is another.
fn patched(bytes: &[u8], part: &str, from: &str, to: &str) -> Vec<u8> {
    let mut old = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut new = ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..old.len() {
        let mut file = old.by_index(at).unwrap();
        let name = file.name().unwrap().into_owned();
        let mut content = Vec::new();
        file.read_to_end(&mut content).unwrap();
        if name == part {
            let text = String::from_utf8(content).unwrap();
            assert!(text.contains(from), "{text}");
            content = text.replacen(from, to, 1).into_bytes();
        }
        new.start_file(name, SimpleFileOptions::default()).unwrap();
        new.write_all(&content).unwrap();
    }
    new.finish().unwrap().into_inner()
}
