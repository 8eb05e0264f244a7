//! The document for word processors: real styles, real lists, and tables whose heads repeat.

use crate::office::Office;
use crate::opened::parts;
use lis::export::order::Format;

fn document(options: &str) -> String {
    let office = Office::new();
    office.text("tick R10.8 SOF done --note \"Räksmörgås på ön\"");
    parts(&office.export(Format::Docx, options))
}

#[test]
fn its_headings_and_lists_are_styles_that_every_word_processor_has() {
    let parts = document("");
    for (id, name) in [
        ("Title", "Title"),
        ("Heading1", "heading 1"),
        ("Heading2", "heading 2"),
        ("Heading3", "heading 3"),
        ("ListBullet", "List Bullet"),
        ("Caption", "caption"),
        ("TableGrid", "Table Grid"),
    ] {
        assert!(parts.contains(&format!("w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>")), "{id}");
    }
    assert_eq!(parts.matches("<w:pStyle w:val=\"Title\"/>").count(), 1);
    for used in ["Heading1", "Heading2", "Heading3", "ListBullet", "IntenseQuote"] {
        assert!(parts.contains(&format!("<w:pPr><w:pStyle w:val=\"{used}\"/></w:pPr>")), "{used}");
    }
    let used = parts.split("<w:pStyle w:val=\"").skip(1).map(|after| after.split('"').next().unwrap());
    for used in used {
        assert!(parts.contains(&format!("w:styleId=\"{used}\"")), "{used} is no style");
    }
}

#[test]
fn the_heads_of_its_tables_repeat_and_its_columns_fill_the_page() {
    let parts = document("");
    let tables: Vec<&str> =
        parts.split("<w:tbl>").skip(1).map(|after| after.split_once("</w:tbl>").unwrap().0).collect();
    assert!(tables.len() >= 8);
    for table in tables {
        assert_eq!(table.matches("<w:tblHeader/>").count(), 1);
        assert!(table.contains("<w:tblCaption w:val=\""));
        let grid = table.split("<w:gridCol w:w=\"").skip(1).map(|after| after.split_once('"').unwrap().0);
        let widths: Vec<u32> = grid.map(|width| width.parse().unwrap()).collect();
        assert!((9500..=9700).contains(&widths.iter().sum::<u32>()), "{widths:?}");
        let cells = table.split("<w:tr>").skip(1).map(|row| row.matches("<w:tc>").count());
        assert!(cells.into_iter().all(|cells| cells == widths.len()));
    }
}

#[test]
fn nothing_that_leads_to_a_table_is_left_alone_at_the_foot_of_a_page() {
    let office = Office::new();
    let parts = parts(&office.export(Format::Docx, "--demo"));
    let between = "</w:t></w:r></w:p><w:p><w:pPr><w:keepNext/></w:pPr><w:r><w:t xml:space=\"preserve\">";
    let led = parts.replace('\n', "");
    assert!(led.matches(between).count() > 10, "a sentence under a heading goes with what it leads to");
    for table in parts.split("<w:tbl>").skip(1) {
        let (head, rows) = table.split_once("</w:tr>").unwrap();
        assert_eq!(
            head.matches("<w:keepNext/>").count(),
            head.matches("<w:tc>").count(),
            "the head goes with its first row"
        );
        let rows = rows.split_once("</w:tbl>").unwrap().0;
        assert_eq!(rows.matches("<w:cantSplit/>").count(), rows.matches("<w:tr>").count(), "no row is torn");
    }
}

#[test]
fn a_column_is_as_wide_as_what_it_holds_needs() {
    let office = Office::new();
    let parts = parts(&office.export(Format::Docx, "--demo"));
    let late = parts.split("<w:tblCaption w:val=\"Försenat\"/>").nth(1).unwrap();
    let grid = late.split_once("</w:tblGrid>").unwrap().0.split("<w:gridCol w:w=\"").skip(1);
    let widths: Vec<u32> = grid.map(|it| it.split('"').next().unwrap().parse().unwrap()).collect();
    assert!(widths[0] > 2 * widths[1], "sentences get the room that short names do not need: {widths:?}");
    assert!(widths.iter().all(|width| *width > 500), "{widths:?}");
}

#[test]
fn it_says_its_title_language_day_and_marking() {
    let parts = document("--title \"Läget i höst\" --owner Ledare --class K1R1T1");
    for said in [
        "<dc:title>Läget i höst</dc:title>",
        "<dc:creator>Ledare</dc:creator>",
        "<dc:language>sv</dc:language>",
        "2026-11-24T00:00:00Z",
        "<w:lang w:val=\"sv-SE\"",
        "Intern · K1R1T1 · Utkast</w:t></w:r></w:p></w:hdr>",
        "Räksmörgås på ön",
    ] {
        assert!(parts.contains(said), "{said}");
    }
    assert!(document("--lang en").contains("<w:lang w:val=\"en-GB\""));
}

#[test]
fn its_pictures_are_drawn_and_said_in_words() {
    let parts = document("");
    let document = parts.split_once("word/document.xml\n").unwrap().1.split_once("</w:document>").unwrap().0;
    assert_eq!(document.matches("<w:drawing>").count(), 3);
    let said: Vec<&str> = document.split(" descr=\"").skip(1).map(|after| after.split_once('"').unwrap().0).collect();
    assert!(said[0].starts_with("Andel klar per förvaltning: KLF 0") && said[1].starts_with("Tidplan: Fas 1"));
    for (drawn, said) in document.split("<mc:AlternateContent>").skip(1).zip(said) {
        let (choice, other) = drawn.split_once("</mc:Choice><mc:Fallback>").unwrap();
        assert!(choice.matches("<wps:wsp>").count() > 5);
        assert!(other.contains(&format!("<w:t xml:space=\"preserve\">{said}</w:t></mc:Fallback>")), "{said}");
    }
}
