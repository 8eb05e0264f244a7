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
    // What time makes of a state stands in cells too: whoever edits one may write it again.
    let listed = "<formula1>\"ej påbörjad,pågår,klar,undantag,ska göras om,ej tillämplig\"</formula1>";
    assert_eq!(parts.matches(listed).count(), 2, "in the matrix and in the states");
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
fn a_day_in_its_header_is_a_day_and_no_column_is_too_narrow() {
    let (mut book, parts) = book("--doc-version 1.2 --dnr \"=1+1\"");
    let summary = book.worksheet_range("Sammanfattning").unwrap();
    let fact = |label: &str| summary.rows().find(|row| row[0] == label).map(|row| row[1].clone()).unwrap();
    for label in ["Datum", "Läget den"] {
        let Data::DateTime(day) = fact(label) else { panic!("{label}: {:?} is no day", fact(label)) };
        let (year, month, day, ..) = day.to_ymd_hms_milli();
        assert_eq!((year, month, day), (2026, 11, 24), "{label}");
    }
    assert_eq!(fact("Version"), Data::String("1.2".into()), "what is no day stays a text");
    assert_eq!(fact("Diarienummer"), Data::String("=1+1".into()));
    for name in ["Matris", "Lägen", "Slutdatum"] {
        let sheet = book.worksheet_range(name).unwrap();
        let part = sheet_part(&parts, &book.sheet_names(), name);
        for (place, head) in sheet.rows().next().unwrap().iter().enumerate() {
            let wide = column_width(part, place + 1);
            assert!(wide >= number(head.to_string().chars().count()) + 2.0, "{name}: {head} in {wide}");
        }
    }
}

/// Returns the part of the file that holds a sheet.
fn sheet_part<'a>(parts: &'a str, names: &[String], name: &str) -> &'a str {
    let number = names.iter().position(|it| it == name).unwrap() + 1;
    let begins = parts.find(&format!("xl/worksheets/sheet{number}.xml\n")).unwrap();
    let part = &parts[begins..];
    &part[..part.find("</worksheet>").unwrap()]
}

fn number(count: usize) -> f64 {
    f64::from(u16::try_from(count).unwrap())
}

/// Returns how wide a column is, counted from 1.
fn column_width(part: &str, place: usize) -> f64 {
    let said = |column: &str, name: &str| -> f64 {
        column.split_once(&format!(" {name}=\"")).unwrap().1.split_once('"').unwrap().0.parse().unwrap()
    };
    let columns = part.split("<col ").skip(1).map(|column| format!(" {column}"));
    let mut of = columns.filter(|column| (said(column, "min")..=said(column, "max")).contains(&number(place)));
    of.next().map_or(8.43, |column| said(&column, "width"))
}

#[test]
fn its_chart_stands_below_the_departments_and_not_beside_the_page() {
    let (_, parts) = book("");
    let anchor = |end: &str| -> (u32, u32) {
        let after = parts.split_once(&format!("<xdr:{end}>")).unwrap().1;
        let number = |name: &str| after.split_once(&format!("<xdr:{name}>")).unwrap().1.split('<').next().unwrap();
        (number("col").parse().unwrap(), number("row").parse().unwrap())
    };
    let ((first, top), (last, bottom)) = (anchor("from"), anchor("to"));
    assert!(first == 0 && last <= 7, "columns {first} to {last}");
    let (mut book, _) = book("");
    let summary = book.worksheet_range("Sammanfattning").unwrap();
    let empty = |row: u32| summary.get_value((row, 0)).is_none_or(|it| *it == Data::Empty);
    assert!((top..=bottom).all(empty), "nothing stands behind it");
    assert!(!empty(top - 2), "it stands under its table");
}

#[test]
fn an_open_workbook_is_a_summary_alone() {
    let (book, parts) = book("--profile open");
    assert_eq!(book.sheet_names(), ["Sammanfattning"]);
    assert!(!parts.contains("R10.8"));
    let (book, _) = self::book("--pages summary --lang en");
    assert_eq!(book.sheet_names(), ["Summary"]);
}
