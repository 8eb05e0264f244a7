//! `lis sheet in`: what would change, what is unclear and why, and all or nothing.

use super::filled::{Filled, Put};
use crate::office::{Came, Office, holds};
use rstest::rstest;
use serde_json::{Value, json};
use std::path::Path;

fn read(office: &Office, path: &Path, options: &str) -> Came {
    office.types(&format!("blad in {} {options}", path.display()))
}

fn cell(office: &Office, id: &str) -> Value {
    office.json(&format!("show {id} --json"))["deliverable"]["states"]["SOF"].clone()
}

#[test]
fn it_shows_first_and_writes_when_asked_as_one_step() {
    let office = Office::new();
    office.text("tick R10.8 SOF in_progress --note Pilot --on 2026-11-01");
    let mut sheet = Filled::out(&office, "SOF");
    sheet.set("R10.8", "Läge", "klar").set("R10.8", "Underlag", "KS/2026:7");
    sheet.set("R4.1a", "Läge", "ej tillämplig").set("R4.1a", "Anteckning", "Inga undantag finns");
    let path = sheet.workbook(&office, "sof.xlsx");
    let before = office.journal();
    let came = read(&office, &path, "");
    assert_eq!((came.code, office.journal()), (0, before), "{}", came.err);
    holds(&came.out, &["Skulle ändras (2)", "R10.8 SOF Inloggning är säker", "Läge: pågår → klar"]);
    holds(&came.out, &["Datum: 2026-11-01 → 2026-11-24", "Underlag: (tomt) → KS/2026:7"]);
    holds(&came.out, &["5 rader lästa: 2 med ändringar, 0 oklara, 3 oförändrade.", "Inget är sparat ännu", "--skriv"]);
    let came = read(&office, &path, "--skriv --writer samordnare-sof");
    assert_eq!(came.code, 0, "{}", came.err);
    holds(&came.out, &["Ändrat (2)", "Sparat för SOF som ett steg, inläst av samordnare-sof."]);
    let it = cell(&office, "R10.8");
    assert_eq!((&it["state"], &it["at"], &it["by"]), (&json!("done"), &json!("2026-11-24"), &json!("samordnare-sof")));
    assert_eq!((&it["note"], &it["evidence"]), (&json!("Pilot"), &json!("KS/2026:7")));
    let came = read(&office, &path, "--apply");
    holds(&came.out, &["0 med ändringar", "Det finns inget att spara."]);
    office.text("undo --writer samordnare-sof");
    assert_eq!(cell(&office, "R10.8")["state"], "in_progress");
    assert_eq!(cell(&office, "R4.1a")["state"], "not_started", "one step took back both");
}

#[test]
fn a_sheet_that_nobody_touched_says_nothing_even_where_others_have_gone_on() {
    let office = Office::new();
    let path = Filled::out(&office, "SOF").workbook(&office, "sof.xlsx");
    office.text("tick R10.8 SOF done");
    let came = read(&office, &path, "--apply");
    assert_eq!(came.code, 0);
    holds(&came.out, &["0 med ändringar, 0 oklara, 5 oförändrade"]);
    assert_eq!(cell(&office, "R10.8")["state"], "done");
}

#[test]
fn a_row_that_somebody_else_changed_meanwhile_is_never_overwritten() {
    let office = Office::new();
    let mut sheet = Filled::out(&office, "SOF");
    let path = sheet.set("R10.8", "Läge", "pågår").set("R5.1a", "Läge", "klar").workbook(&office, "sof.xlsx");
    assert_eq!(office.other("tick R10.8 SOF done --note Klart").code, 0);
    let came = read(&office, &path, "--apply");
    assert_eq!(came.code, 1);
    holds(&came.out, &["Oklart (1)", "sof.xlsx, flik SOF, F5 (Läge) – R10.8 SOF"]);
    holds(&came.out, &["samordnare har ändrat samma sak 2026-11-24, sedan bladet gjordes", "allt eller inget"]);
    assert_eq!(cell(&office, "R5.1a")["state"], "not_started", "nothing of it was written");
    assert_eq!(office.other("undo").code, 0);
    assert_eq!(read(&office, &path, "--apply").code, 0, "what was taken back stands in nobody's way");
    let same = Filled::out(&office, "SOF");
    assert_eq!(read(&office, &same.workbook(&office, "sof.xlsx"), "").code, 0);
}

#[rstest]
#[case("Läge", "kalr", "F5 (Läge) – R10.8 SOF ”kalr” är inget läge. Menade du klar?")]
#[case("Läge", "zzz", "Möjliga lägen: ej påbörjad, pågår, klar, ej tillämplig.")]
#[case("Läge", "", "Läget är borttaget.")]
#[case("Läge", "ej tillämplig", "H5 (Anteckning) – R10.8 SOF Skälet saknas: skriv i kolumnen ”Anteckning”")]
#[case("Datum", "24/11/2026", "G5 (Datum) – R10.8 SOF ”24/11/2026” är inget datum. Menade du 2026-11-24?")]
#[case("Datum", "i går", "”i går” är inget datum. Skriv det som ÅÅÅÅ-MM-DD")]
#[case("Datum", "2026-11-25", "2026-11-25 har inte varit ännu: i dag är det 2026-11-24.")]
#[case("Beteckning", "R10.9", "A5 (Beteckning) Det finns ingen leverabel ”R10.9”. Menade du R10.8?")]
#[case("Beteckning", "", "Beteckningen saknas, men något är ifyllt.")]
#[case("Beteckning", "P1.1", "Radens stämpel hör till R10.8")]
#[case("Förvaltning", "SOOF", "Det finns ingen förvaltning ”SOOF”. Menade du SOF?")]
#[case("Förvaltning", "KLF", "Raden gäller KLF, men här väntas SOF.")]
#[case("Stämpel (ändra inte)", "", "saknar sin stämpel")]
#[case("Undantag: skäl", "Dyrt", "Undantag kräver")]
fn what_is_unclear_is_told_with_its_place(#[case] head: &str, #[case] put: &str, #[case] why: &str) {
    let office = Office::new();
    let mut sheet = Filled::out(&office, "SOF");
    sheet.set("R10.8", "Anteckning", if put == "ej tillämplig" { "" } else { "Något" });
    let path = sheet.set("R10.8", head, put).workbook(&office, "sof.xlsx");
    let came = read(&office, &path, "--apply");
    assert_eq!((came.code, office.journal().as_str()), (1, ""), "{}{}", came.out, came.err);
    if why != "Undantag kräver" {
        holds(&came.out, &["sof.xlsx, flik SOF,", why]);
    }
}

#[test]
fn an_untouched_row_is_not_complained_about_and_a_blank_one_says_nothing() {
    let office = Office::new();
    let mut sheet = Filled::out(&office, "SOF");
    let row = sheet.row("R10.8");
    for field in &mut sheet.rows[row][5..14] {
        *field = Put::Nothing;
    }
    sheet.rows.push(vec![Put::Nothing; 16]);
    sheet.rows.push(vec![Put::from("Summa")]);
    let came = read(&office, &sheet.workbook(&office, "sof.xlsx"), "");
    assert_eq!(came.code, 0, "{}", came.out);
    holds(&came.out, &["5 rader lästa: 0 med ändringar, 0 oklara, 5 oförändrade."]);
}

#[test]
fn a_day_as_text_or_number_a_formula_and_an_impossible_day() {
    let office = Office::new();
    let mut sheet = Filled::out(&office, "SOF");
    sheet.set("R10.8", "Läge", "klar").set("R10.8", "Datum", Put::Text("2026-11-01".into()));
    sheet.set("R5.1a", "Datum", Put::Number(46_350.0)).set("P1.2", "Datum", Put::Number(1e308));
    sheet.set("P2.1", "Läge", Put::Formula("=A1".into()));
    let came = read(&office, &sheet.workbook(&office, "sof.xlsx"), "");
    assert_eq!(came.code, 1);
    holds(&came.out, &["Skulle ändras (1)", "Datum: (tomt) → 2026-11-01"]);
    holds(&came.out, &["”46350” är inget datum. Menade du 2026-11-24?", "Här står en formel: =A1."]);
    holds(&came.out, &["Oklart (3)", "000” är inget datum."]);
}

#[test]
fn columns_are_found_by_their_heads_wherever_they_stand() {
    let office = Office::new();
    let mut sheet = Filled::out(&office, "SOF");
    sheet.set("R10.8", "Läge", "klar");
    for row in &mut sheet.rows {
        row.reverse();
    }
    let state = sheet.column("Läge");
    sheet.rows[0][state] = Put::from("LÄGE ");
    let note = sheet.column("Anteckning");
    sheet.rows[0][note] = Put::from("Anteckningar");
    sheet.rows.insert(0, vec![Put::from("Ifyllt av Socialförvaltningen")]);
    sheet.rows.insert(1, vec![]);
    let came = read(&office, &sheet.workbook(&office, "sof.xlsx"), "");
    assert_eq!(came.code, 0, "{}", came.out);
    holds(&came.out, &["Kolumnen ”Anteckningar” läses som ”Anteckning”.", "Läge: ej påbörjad → klar"]);
}

#[test]
fn a_column_that_is_gone_leaves_what_stands() {
    let office = Office::new();
    office.text("tick R10.8 SOF in_progress --note Pilot --on 2026-11-01");
    let mut sheet = Filled::out(&office, "SOF");
    sheet.set("R10.8", "Läge", "klar").without("Anteckning");
    let came = read(&office, &sheet.workbook(&office, "sof.xlsx"), "--apply");
    assert_eq!(came.code, 0, "{}", came.out);
    holds(&came.out, &["Kolumnen ”Anteckning” saknas. Det som den skulle säga lämnas som det är."]);
    assert_eq!(cell(&office, "R10.8")["note"], "Pilot");
    let mut sheet = Filled::out(&office, "SOF");
    sheet.set("R5.1a", "Läge", "klar").without("Stämpel (ändra inte)");
    let came = read(&office, &sheet.workbook(&office, "sof.xlsx"), "");
    assert_eq!(came.code, 1);
    holds(&came.out, &["Kolumnen ”Stämpel (ändra inte)” saknas.", "Oklart (1)", "saknar sin stämpel"]);
}

#[test]
fn two_rows_that_say_different_things_are_unclear_and_the_same_is_said_once() {
    let office = Office::new();
    let mut sheet = Filled::out(&office, "SOF");
    let copy = sheet.rows[sheet.row("R10.8")].clone();
    sheet.set("R10.8", "Läge", "klar");
    let sound = sheet.workbook(&office, "ett.xlsx");
    sheet.rows.push(copy);
    let came = read(&office, &sheet.workbook(&office, "sof.xlsx"), "");
    assert_eq!(came.code, 1);
    holds(&came.out, &["flik SOF, rad 7 – R10.8 SOF", "Samma leverabel står också på", "flik SOF, rad 5"]);
    let (one, old) = (sound.display(), Filled::out(&office, "SOF").workbook(&office, "gammal.xlsx"));
    let came = office.types(&format!("sheet in {} {one} {one} --apply --json", old.display()));
    assert_eq!(came.code, 0, "an older copy that was left as it was is no other word: {}", came.out);
    let told: Value = serde_json::from_str(&came.out).unwrap();
    assert_eq!(told["entry"]["changes"].as_array().map(Vec::len), Some(1));
    assert_eq!((&told["applied"], &told["kept"]), (&json!(true), &json!(true)));
}

#[test]
fn another_departments_sheet_is_told() {
    let office = Office::new();
    let mut sheet = Filled::out(&office, "KLF");
    let path = sheet.set("P1.1", "Läge", "klar").workbook(&office, "klf.xlsx");
    let came = read(&office, &path, "--department SOF");
    assert_eq!(came.code, 3);
    holds(&came.out, &["Bladet är gjort för KLF, men här väntas SOF."]);
    assert_eq!(read(&office, &path, "--department KLF --apply").code, 0);
}

#[test]
fn a_sheet_in_english_is_read_in_swedish() {
    let office = Office::new();
    let mut sheet = Filled::out(&office, "SOF --lang en");
    sheet.set("R10.8", "State", "done").set("R10.8", "Note", "Checked").set("R5.1a", "State", "Pågår");
    let came = read(&office, &sheet.workbook(&office, "sof.xlsx"), "--apply");
    assert_eq!(came.code, 0, "{}", came.out);
    holds(&came.out, &["Läge: ej påbörjad → klar", "Anteckning: (tomt) → Checked", "Läge: ej påbörjad → pågår"]);
}

#[test]
fn programs_are_told_the_same() {
    let office = Office::new();
    let mut sheet = Filled::out(&office, "SOF");
    let path = sheet.set("R10.8", "Läge", "klar").set("R5.1a", "Läge", "kalr").workbook(&office, "sof.xlsx");
    let came = read(&office, &path, "--json");
    assert_eq!(came.code, 1);
    let told: Value = serde_json::from_str(&came.out).unwrap();
    assert_eq!((&told["format"], &told["applied"]), (&json!("lis-sheet"), &json!(false)));
    let sums = json!({"rows": 5, "changed": 1, "unclear": 1, "unchanged": 3, "unreadable_files": 0});
    assert_eq!(told["sums"], sums);
    let change = &told["changes"][0];
    assert_eq!((&change["deliverable"], &change["row"], &change["tab"]), (&json!("R10.8"), &json!(5), &json!("SOF")));
    assert_eq!(change["changes"][0]["state"], "done");
    let unclear = &told["unclear"][0];
    assert_eq!((&unclear["column"], &unclear["letters"]), (&json!("state"), &json!("F")));
    assert_eq!(unclear["problem"], "unknown_state");
    assert_eq!(told["entry"], Value::Null);
}

#[rstest]
#[case("kladd.txt", &b"hej;du"[..], 3, "ingen rad med rubrikerna")]
#[case("tom.xlsx", b"", 3, "ingen rad med rubrikerna")]
#[case("trasig.xlsx", b"PK\x03\x04trasig", 3, "går inte att läsa som arbetsbok")]
#[case("gammal.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 3, "spara den som .xlsx")]
fn a_file_that_is_no_sheet_is_told(#[case] name: &str, #[case] bytes: &[u8], #[case] code: i32, #[case] why: &str) {
    let office = Office::new();
    let came = read(&office, &Filled::save(&office, name, bytes), "--apply");
    assert_eq!(came.code, code);
    holds(&came.out, &[name, why]);
}

#[test]
fn a_file_that_is_not_there_and_a_sheet_of_another_plan() {
    let office = Office::new();
    let came = office.types("sheet in saknas.xlsx");
    assert_eq!(came.code, 4);
    let path = office.path("botkyrka.xlsx");
    assert_eq!(office.shipped(&format!("sheet out SOF -o {}", path.display())).code, 0);
    let came = read(&office, &path, "");
    assert_eq!(came.code, 3);
    holds(&came.out, &["gjort av planen botkyrka-2022-2025, men den som är öppen är lilla-2022-2025"]);
    let came = read(&office, &path, "--as-of 2026-01-01");
    assert_eq!(came.code, 2);
}

#[rstest]
fn exceptions_follow_the_rule_of_the_guideline(#[values(true, false)] lawful: bool) {
    let office = Office::new();
    let path = office.path("sof.xlsx");
    assert_eq!(office.shipped(&format!("sheet out SOF -o {}", path.display())).code, 0);
    let mut sheet = Filled::open(&std::fs::read(&path).unwrap());
    sheet.set("R10.8", "Undantag: skäl", "Äldre system").set("R10.8", "Undantag: i stället görs", "Loggning");
    sheet.set("R10.8", "Undantag: godkänt", "2026-11-01");
    sheet.set("R10.8", "Undantag: gäller till", if lawful { "2027-11-01" } else { "2027-11-02" });
    sheet.set("R10.8", "Undantag: riskbedömning", if lawful { "RB 1" } else { "" });
    let file = sheet.workbook(&office, "sof2.xlsx");
    let came = office.shipped(&format!("sheet in {} --apply", file.display()));
    if lawful {
        holds(&came.out, &["Undantag: gäller till: (tomt) → 2027-11-01", "Sparat för SOF"]);
        holds(&office.shipped("exception list").out, &["R10.8 SOF", "Äldre system"]);
        sheet = {
            assert_eq!(office.shipped(&format!("sheet out SOF --force -o {}", path.display())).code, 0);
            Filled::open(&std::fs::read(&path).unwrap())
        };
        for head in ["skäl", "riskbedömning", "i stället görs", "godkänt", "gäller till"] {
            sheet.set("R10.8", &format!("Undantag: {head}"), "");
        }
        let file = sheet.workbook(&office, "sof2.xlsx");
        assert_eq!(office.shipped(&format!("sheet in {} --apply", file.display())).code, 0);
        assert!(!office.shipped("exception list").out.contains("R10.8"), "emptied, it is withdrawn");
    } else {
        assert_eq!(came.code, 1);
        holds(&came.out, &["(Undantag: riskbedömning)", "Ett undantag vilar på en riskbedömning"]);
        holds(&came.out, &["(Undantag: gäller till)", "Undantaget är för långt", "2027-11-01"]);
    }
}

#[test]
fn a_sheet_of_another_department_is_told_once_and_not_row_by_row() {
    let office = Office::new();
    for (id, state) in [("R10.8", "done"), ("R5.1a", "in_progress"), ("R4.1a", "done")] {
        office.text(&format!("tick {id} SOF {state}"));
    }
    let path = Filled::out(&office, "SOF").workbook(&office, "sof.xlsx");
    let came = read(&office, &path, "--department KLF");
    assert_eq!(came.code, 3, "{}", came.out);
    let told = came.out + &came.err;
    assert_eq!(told.matches("KLF").count(), 2, "one sentence names it twice: {told}");
    holds(&told, &["Bladet är gjort för SOF, men här väntas KLF. Ange --department SOF"]);
    assert!(!told.contains("rad 2"), "{told}");
    assert_eq!(read(&office, &path, "--department SOF").code, 0);
    let english = read(&office, &path, "--department KLF --lang en");
    holds(&english.out, &["The sheet was made for SOF, but KLF is expected here."]);
}
