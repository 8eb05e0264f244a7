//! Flat tables of every kind that spreadsheets write.

use super::filled::{Filled, Put};
use crate::office::{Office, holds};
use rstest::rstest;

/// A sheet in which something was filled in that needs å, quotation marks and more than one line.
fn filled(office: &Office) -> Filled {
    let mut sheet = Filled::out(office, "SOF");
    sheet.set("R10.8", "Läge", "pågår").set("R10.8", "Anteckning", "Åtgärd \"ett\"; två, tre\nfyra");
    sheet.set("R10.8", "Datum", "2026-11-20");
    sheet
}

#[rstest]
#[case("utf8", ';')]
#[case("utf8", ',')]
#[case("utf8", '\t')]
#[case("mark", ';')]
#[case("utf16", '\t')]
#[case("windows", ';')]
fn it_is_read_whatever_its_signs_and_letters(#[case] letters: &str, #[case] separator: char) {
    let office = Office::new();
    let text = filled(&office).table(separator);
    let bytes = match letters {
        "mark" => [b"\xef\xbb\xbf", text.as_bytes()].concat(),
        "utf16" => [0xfeff].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect(),
        "windows" => text.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect(),
        _ => text.into_bytes(),
    };
    let path = Filled::save(&office, "sof.csv", bytes);
    let came = office.types(&format!("sheet in {} --apply", path.display()));
    assert_eq!(came.code, 0, "{}{}", came.out, came.err);
    holds(&came.out, &["Läge: ej påbörjad → pågår", "Datum: (tomt) → 2026-11-20"]);
    holds(
        &came.out,
        &["Anteckning: (tomt) → Åtgärd \"ett\"; två, tre fyra", "1 med ändringar, 0 oklara, 4 oförändrade"],
    );
    assert_eq!(came.out.contains("läses som Windows-1252"), letters == "windows");
}

/// A sheet that was on a Mac: letters and their marks apart. What stood is not told as changed.
#[test]
fn letters_that_are_put_together_of_two_are_read_as_the_one_that_they_are() {
    let office = Office::new();
    office.text("tick R5.1a SOF in_progress --note \"Väntar på Åsa\"");
    let mut sheet = Filled::out(&office, "SOF");
    sheet.set("R10.8", "Läge", "pågår");
    let text = sheet.table(';').replace('å', "a\u{30a}").replace('Å', "A\u{30a}").replace('ä', "a\u{308}");
    let path = Filled::save(&office, "sof.csv", text);
    let came = office.types(&format!("sheet in {} --apply", path.display()));
    holds(&came.out, &["Läge: ej påbörjad → pågår", "1 med ändringar, 0 oklara, 4 oförändrade"]);
}

#[test]
fn places_are_told_by_row_and_column() {
    let office = Office::new();
    let mut sheet = filled(&office);
    sheet.set("R10.8", "Läge", "pogår");
    let path = Filled::save(&office, "sof.csv", sheet.table(';'));
    let came = office.types(&format!("sheet in {}", path.display()));
    assert_eq!(came.code, 1);
    holds(&came.out, &["sof.csv, rad 5, kolumn F (Läge) – R10.8 SOF ”pogår” är inget läge. Menade du pågår?"]);
}

#[test]
fn what_looks_like_a_formula_comes_back_as_it_was() {
    let office = Office::new();
    for (id, note) in [("R10.8", "=1+1"), ("R5.1a", "'citat"), ("P1.2", "+5 grader"), ("P2.1", "''")] {
        office.text(&format!("tick {id} SOF in_progress --note \"{note}\""));
    }
    let path = office.path("sof.csv");
    office.text(&format!("sheet out SOF -o {}", path.display()));
    let came = office.types(&format!("sheet in {}", path.display()));
    assert_eq!(came.code, 0, "{}", came.out);
    holds(&came.out, &["0 med ändringar, 0 oklara, 5 oförändrade."]);
    let mut sheet = Filled::out(&office, "SOF");
    sheet.set("R10.8", "Anteckning", Put::Text("'=cmd|'/c calc'!A1".into()));
    let path = Filled::save(&office, "sof.csv", sheet.table(';'));
    holds(&office.types(&format!("sheet in {}", path.display())).out, &["Anteckning: =1+1 → =cmd|'/c calc'!A1"]);
}
