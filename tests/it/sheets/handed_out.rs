//! `lis sheet out`: what stands in the sheet, what can be typed there, and where it is written.

use crate::office::{Office, holds};
use crate::opened::parts;
use calamine::{Data, Reader, Xlsx};
use rstest::rstest;
use std::fs;
use std::io::Cursor;

fn sheet(office: &Office, line: &str) -> (Vec<Vec<Data>>, String) {
    let path = office.path("blad.xlsx");
    office.text(&format!("sheet out {line} --force -o {}", path.display()));
    let bytes = fs::read(path).unwrap();
    let parts = parts(&bytes);
    let mut book = Xlsx::new(Cursor::new(bytes)).unwrap();
    let name = book.sheet_names()[0].clone();
    (book.worksheet_range(&name).unwrap().rows().map(<[Data]>::to_vec).collect(), parts)
}

fn text(text: &str) -> Data {
    if text.is_empty() { Data::Empty } else { Data::String(text.into()) }
}

#[test]
fn it_has_a_row_per_deliverable_by_phase_and_chapter() {
    let office = Office::new();
    office.text("tick R10.8 SOF in_progress --note Pilot --evidence KS/1 --on 2026-11-01");
    office.text("tick R10.8 SOF --point 1,2");
    let (rows, _) = sheet(&office, "SOF");
    let heads: Vec<String> = rows[0].iter().map(ToString::to_string).collect();
    assert_eq!(
        heads[..9].join(" "),
        "Beteckning Leverabel Fas och kapitel Så står det nu Klart senast Läge Datum Anteckning Underlag"
    );
    let ids: Vec<String> = rows[1..].iter().map(|row| row[0].to_string()).collect();
    assert_eq!(ids, ["P1.2", "P2.1", "R5.1a", "R10.8", "R4.1a"], "what is central is not SOF's; without a phase last");
    let row = &rows[4];
    assert_eq!(row[2], text("Prioriteringsfas 2, kapitel 10"));
    assert_eq!(row[3], text("pågår 2/3, sedan 2026-11-01 (projektledare)"));
    assert_eq!((&row[5], &row[7], &row[8]), (&text("pågår"), &text("Pilot"), &text("KS/1")));
    let Data::DateTime(since) = &row[6] else { panic!("{:?} is no day", row[6]) };
    assert_eq!(since.to_ymd_hms_milli().2, 1);
    let Data::String(stamp) = &row[15] else { panic!("no stamp") };
    assert!(stamp.starts_with("lis1|lilla-2022-2025|SOF|R10.8|2026-11-24|"), "{stamp}");
    let (central, _) = sheet(&office, "KLF");
    assert_eq!(central[1][0], text("P1.1"), "what is done once for all stands with the central department");
}

#[test]
fn only_what_is_to_be_filled_in_is_open_and_it_is_checked() {
    let (_, parts) = sheet(&Office::new(), "SOF");
    assert_eq!(parts.matches("<sheetProtection ").count(), 2, "the rows and the page");
    assert!(parts.contains("<protection locked=\"0\"/>"), "the own columns are open");
    assert!(parts.contains("<formula1>\"ej påbörjad,pågår,klar,ej tillämplig\"</formula1>"));
    assert_eq!(parts.matches("type=\"date\"").count(), 3);
    assert_eq!(parts.matches("state=\"frozen\"").count(), 1);
    assert_eq!(parts.matches("<autoFilter ").count(), 1);
    assert!(parts.contains("hidden=\"1\""), "the stamp is out of sight");
    holds(
        &parts,
        &["Så här fyller du i", "Vad bladet är gjort av", "2026-11-24", "lilla-2022-2025", "lägger till --skriv"],
    );
}

#[test]
fn no_text_is_a_formula_and_the_longest_is_cut() {
    let office = Office::new();
    office.text("tick R10.8 SOF done --note \"=cmd|'/c calc'!A1\" --evidence \"@SUM(A1)\"");
    office.text(&format!("tick R5.1a SOF done --note {}", "å".repeat(40_000)));
    let (rows, parts) = sheet(&office, "SOF");
    assert_eq!((&rows[4][7], &rows[4][8]), (&text("=cmd|'/c calc'!A1"), &text("@SUM(A1)")));
    assert!(!parts.contains("<f>"), "there is no formula at all");
    assert_eq!(rows[3][7].to_string().chars().count(), 32_001);
    let flat = office.text("sheet out SOF --csv");
    holds(&flat, &["'=cmd|'/c calc'!A1;'@SUM(A1)"]);
    assert!(flat.starts_with("\u{feff}Beteckning;Leverabel;"), "{flat}");
}

#[test]
fn the_same_record_gives_the_same_bytes() {
    let office = Office::new();
    office.text("tick R10.8 SOF done");
    let sheet = |name: &str| {
        office.text(&format!("blad ut SOF -o {}", office.path(name).display()));
        fs::read(office.path(name)).unwrap()
    };
    assert_eq!(sheet("ett.xlsx"), sheet("två.xlsx"));
}

#[test]
fn several_become_a_file_each_all_or_none() {
    let office = Office::new();
    let folder = office.path("blad/höst");
    let line = format!("sheet out -o {}", folder.display());
    holds(&office.text(&line), &["klf.xlsx", "sof.xlsx", "våf.xlsx"]);
    fs::remove_file(folder.join("klf.xlsx")).unwrap();
    let came = office.types(&line);
    assert_eq!(came.code, 4, "{}", came.err);
    holds(&came.err, &["sof.xlsx", "--force"]);
    assert!(!folder.join("klf.xlsx").exists(), "none is written where one is there");
    holds(&office.text(&format!("sheet out SOF,KLF --csv -o {}", folder.display())), &["sof.csv", "klf.csv"]);
}

#[rstest]
#[case("sheet out SOOF", 2, "Menade du SOF?")]
#[case("sheet out SOF KLF", 2, "Ange en mapp: --output MAPP")]
#[case("sheet out SOF -o blad.pdf", 2, "inte på ”pdf”")]
#[case("sheet out SOF -o blad.xlsx --csv", 2, "filen slutar på ”.xlsx”")]
#[case("sheet out SOF --as-of 2026-01-01", 2, "går det bara att läsa")]
#[case("sheet out SOF -o saknas/blad.xlsx", 4, "saknas")]
fn what_cannot_be_written_is_told(#[case] line: &str, #[case] code: i32, #[case] why: &str) {
    let came = Office::new().types(line);
    assert_eq!((came.code, came.out.as_str()), (code, ""), "{}", came.err);
    holds(&came.err, &[why]);
}

#[test]
fn a_file_that_is_there_is_never_replaced_unasked() {
    let office = Office::new();
    let path = office.path("sof.xlsx");
    fs::write(&path, "mitt").unwrap();
    let came = office.types(&format!("sheet out SOF -o {}", path.display()));
    assert_eq!(came.code, 4);
    assert_eq!(fs::read(&path).unwrap(), b"mitt");
}

#[test]
fn it_speaks_english_when_asked_to() {
    let (rows, parts) = sheet(&Office::new(), "SOF --lang en");
    assert_eq!((&rows[0][5], &rows[1][5]), (&text("State"), &text("not started")));
    holds(&parts, &["How to fill this in", "\"not started,in progress,done,not applicable\""]);
}
