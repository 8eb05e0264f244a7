//! The flat table: how a Swedish spreadsheet and a program find it.

use crate::office::Office;
use lis::export::order::{Format, Separators};

fn office() -> Office {
    let office = Office::new();
    office.text("tick R10.8 SOF done --note \"Semikolon; och komma, här\" --on 2026-11-20");
    office
}

#[test]
fn a_swedish_spreadsheet_opens_it_by_a_double_click() {
    let bytes = office().export(Format::Csv(Separators::Excel), "");
    let text = String::from_utf8(bytes).unwrap();
    assert!(text.starts_with("\u{feff}Beteckning;Titel;Källa;Projektfas;"), "{}", &text[..60]);
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    assert_eq!(text.lines().count(), 17, "a head, and a row per deliverable and department that it concerns");
    let row = text.lines().find(|row| row.starts_with("R10.8;") && row.contains(";SOF;")).unwrap();
    assert!(
        row.contains(
            ";;2;10;SOF;klar;2026-11-20;projektledare;\"Semikolon; och komma, här\";;0;3;nej;;;;nej;;2026-11-24"
        ),
        "{row}"
    );
}

#[test]
fn a_program_reads_names_and_codes() {
    let text = String::from_utf8(office().export(Format::Csv(Separators::Plain), "")).unwrap();
    assert!(
        text.starts_with("deliverable,title,source,project_phase,priority_phase,chapter,department,state,since,by,")
    );
    assert!(text.contains(
        ",SOF,done,2026-11-20,projektledare,\"Semikolon; och komma, här\",,0,3,false,,,,false,,2026-11-24\n"
    ));
    assert!(!text.contains('\r'));
    let mut reader = ::csv::Reader::from_reader(text.as_bytes());
    assert_eq!(reader.records().map(Result::unwrap).filter(|row| row.len() == 21).count(), 16);
}

#[test]
fn it_tells_what_is_late_and_whose_date_was_moved() {
    let office = office();
    office.text("due R10.8 SOF 2026-12-24");
    office.text("due R10.8 KLF 2026-10-01");
    office.text("due R10.8 KLF 2026-11-01");
    let row = |form, department: &str| {
        let text = String::from_utf8(office.export(Format::Csv(form), "")).unwrap();
        let row = text.lines().find(|row| row.starts_with("R10.8") && row.contains(department)).unwrap().to_owned();
        row.trim_end().to_owned()
    };
    let late = row(Separators::Excel, ";KLF;");
    assert!(late.ends_with(";2026-11-01;ja;1;2026-11-24"), "{late}");
    let done = row(Separators::Excel, ";SOF;");
    assert!(done.ends_with(";2026-12-24;nej;0;2026-11-24"), "{done}");
    assert!(row(Separators::Plain, ",KLF,").ends_with(",2026-11-01,true,1,2026-11-24"));
    let sums = String::from_utf8(office.export(Format::Csv(Separators::Plain), "--pages summary")).unwrap();
    let of = |begins: &str| sums.lines().find(|row| row.starts_with(begins)).unwrap().to_owned();
    assert!(of("department,KLF,").ends_with(",3,0,1,2026-11-24"), "{sums}");
    assert!(of("department,SOF,").ends_with(",1,0,0,2026-11-24"), "{sums}");
    assert!(of("all,").ends_with(",5,0,1,2026-11-24"), "{sums}");
    assert!(of("chapter,10,").ends_with(",,,,2026-11-24"), "not counted per chapter: {sums}");
}

#[test]
fn the_open_table_has_a_row_per_sum() {
    let office = office();
    for line in ["tick R10.8 KLF done", "tick R5.1a VÅF done", "tick P1.1 done"] {
        office.text(line);
    }
    let text = String::from_utf8(office.export(Format::Csv(Separators::Plain), "--profile open")).unwrap();
    assert!(text.starts_with(
        "kind,id,title,done,of,percent,in_progress,due_again,exceptions,not_applicable,late,due_soon,moved,as_of\nall,,Hela planen,4,16,25,"
    ));
    assert!(text.contains("\ndepartment,SOF,Socialförvaltningen,1,5,20,0,0,0,0,,,,2026-11-24\n"), "{text}");
}
