//! The document for the archive: tagged, with title, language, bookmarks, heads of tables and alternative texts.

use crate::office::Office;
use crate::opened::opened;
use lis::export::document::{Block, Column, Document, Level, Picture, Table, Tone, Value};
use lis::export::order::Format;
use lis::export::pdf;
use lis::export::picture::Shape;
use lopdf::{Dictionary, Object};

fn file() -> lopdf::Document {
    let office = Office::new();
    office.text("tick R10.8 SOF done --note \"Räksmörgås på ön\"");
    let bytes = office.export(Format::Pdf, "--title \"Läget i höst\" --owner Informationssäkerhetschef");
    lopdf::Document::load_mem(&bytes).unwrap()
}

/// Returns every part of the structure, as its kind and its dictionary.
fn structure(file: &lopdf::Document) -> Vec<(String, Dictionary)> {
    let parts = file.objects.values().filter_map(|object| object.as_dict().ok());
    let parts = parts.filter(|part| part.has(b"S") && part.has(b"P") && part.has(b"K"));
    parts
        .map(|part| (String::from_utf8_lossy(part.get(b"S").unwrap().as_name().unwrap()).into_owned(), part.clone()))
        .collect()
}

fn text(object: &Object) -> String {
    lopdf::decode_text_string(object).unwrap()
}

#[test]
fn it_says_what_it_is_and_for_whom_it_can_be_read() {
    let file = file();
    let catalog = file.catalog().unwrap();
    assert_eq!(text(catalog.get(b"Lang").unwrap()), "sv");
    assert!(catalog.get(b"MarkInfo").unwrap().as_dict().unwrap().get(b"Marked").unwrap().as_bool().unwrap());
    let viewer = catalog.get(b"ViewerPreferences").unwrap().as_dict().unwrap();
    assert!(viewer.get(b"DisplayDocTitle").unwrap().as_bool().unwrap());
    let all = opened(Format::Pdf, &Office::new().export(Format::Pdf, "--title \"Läget i höst\""));
    for said in
        ["<pdfaid:part>2</pdfaid:part>", "<pdfaid:conformance>A</pdfaid:conformance>", "<pdfuaid:part>1</pdfuaid:part>"]
    {
        assert!(all.contains(said), "{said}");
    }
    assert!(all.contains("Läget i höst") && all.contains("2026-11-24T00:00"));
}

#[test]
fn its_tables_have_heads_and_its_picture_has_words() {
    let file = file();
    let parts = structure(&file);
    let count = |kind: &str| parts.iter().filter(|(found, _)| found == kind).count();
    assert_eq!((count("H1"), count("Figure")), (1, 3));
    assert!(count("H2") >= 5 && count("H3") >= 6 && count("H4") >= 3);
    assert!(count("Table") >= 8);
    assert_eq!(count("THead"), count("Table"));
    let (_, figure) = parts.iter().find(|(kind, _)| kind == "Figure").unwrap();
    assert!(text(figure.get(b"Alt").unwrap()).starts_with("Andel klar per förvaltning: KLF 0\u{a0}%, SOF 20"));
    let cells = |row: &Dictionary| row.get(b"K").unwrap().as_array().map_or(1, Vec::len);
    for (_, table) in parts.iter().filter(|(kind, _)| kind == "THead") {
        let row = table.get(b"K").unwrap().as_array().unwrap()[0].as_reference().unwrap();
        assert!(cells(file.get_object(row).unwrap().as_dict().unwrap()) >= 2);
    }
    let scope = |part: &Dictionary| format!("{part:?}").contains("Scope");
    assert!(parts.iter().filter(|(kind, _)| kind == "TH").all(|(_, part)| scope(part)));
}

#[test]
fn its_bookmarks_lead_through_it_and_its_text_comes_out_whole() {
    let office = Office::new();
    office.text("tick R10.8 SOF done --note \"Räksmörgås på ön\"");
    let all = opened(Format::Pdf, &office.export(Format::Pdf, ""));
    for said in ["Räksmörgås på ön", "Fas 1 – Analys, Utforma", "Anteckningar och underlag", "Sida 1 av"] {
        assert!(all.contains(said), "{said}");
    }
    let file = file();
    let titles: Vec<String> = file
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok())
        .filter(|it| it.has(b"Title") && it.has(b"Dest"))
        .map(|it| text(it.get(b"Title").unwrap()))
        .collect();
    assert!(titles.iter().any(|title| title == "Läget i höst") && titles.iter().any(|title| title == "Konflikter"));
}

/// Returns what is read on each page, line by line, without what stands on every page; and the titles of the bookmarks.
fn pages(file: &lopdf::Document) -> (Vec<Vec<String>>, Vec<String>) {
    let lines = |page: u32| -> Vec<String> {
        let text = file.extract_text(&[page]).unwrap();
        text.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
    };
    let titles = file.objects.values().filter_map(|object| object.as_dict().ok());
    let titles = titles.filter(|it| it.has(b"Title") && it.has(b"Dest")).map(|it| text(it.get(b"Title").unwrap()));
    (file.get_pages().into_keys().map(lines).collect(), titles.collect())
}

/// Returns a picture that takes so much room, in tenths of a point.
fn filling(height: i32) -> Picture {
    let shapes = vec![Shape::Box { x: 0, y: 0, width: 4000, height, tone: Tone::Good }];
    let (caption, alternative) = ("Bildtext".into(), "Alternativ".into());
    Picture { caption, alternative, width: 4000, height, shapes, charted: None }
}

#[test]
fn no_heading_stands_alone_at_the_foot_of_a_page() {
    let table = |rows: usize| {
        let columns = vec![Column::prose("Rad"), Column::number("Antal")];
        let rows = (0..rows).map(|row| vec![Value::text(format!("rad {row}")), Value::Number(7)]).collect();
        Block::Table(Table { caption: "Underrubrik".into(), columns, rows })
    };
    let sentence = || Block::Paragraph("En mening som hör till det som kommer under den.".into());
    let behind = [
        vec![table(30)],
        vec![sentence(), table(30)],
        vec![Block::Picture(filling(1500))],
        vec![Block::Paragraph("ord ".repeat(200))],
        vec![Block::Notice("Viktigt. ".repeat(20))],
        vec![Block::Facts(vec![("Etikett".into(), "text ".repeat(60)); 3])],
    ];
    let mut turned = 0;
    for after in &behind {
        for above in (4800..6650).step_by(150) {
            let mut blocks = vec![Block::Picture(filling(above))];
            blocks.push(Block::Heading(Level::Part, "Rubrik".into()));
            blocks.push(Block::Heading(Level::Section, "Underrubrik".into()));
            blocks.extend(after.iter().cloned());
            let document = Document { title: "Titel".into(), blocks, ..Document::default() };
            let file = lopdf::Document::load_mem(&pdf::print(&document).unwrap()).unwrap();
            let (pages, titles) = pages(&file);
            turned += pages.len() - 1;
            for lines in &pages {
                let last = lines.last().unwrap();
                assert!(!titles.contains(last) && !last.starts_with("En mening"), "{last} below {above}: {after:?}");
            }
        }
    }
    assert!(turned > 40, "{turned} pages were turned");
}

#[test]
fn no_heading_of_the_sample_stands_alone_either() {
    let office = Office::new();
    for options in ["--profile open", "--profile internal"] {
        let file = lopdf::Document::load_mem(&office.export(Format::Pdf, &format!("--demo {options}"))).unwrap();
        let (pages, titles) = pages(&file);
        assert!(titles.iter().any(|title| pages.iter().any(|page| page.contains(title))), "titles are found in pages");
        for (at, lines) in pages.iter().enumerate() {
            assert!(!titles.contains(lines.last().unwrap()), "{options}, page {}: {lines:?}", at + 1);
        }
    }
}

#[test]
fn no_line_of_a_text_stands_alone_on_a_page() {
    for above in (5000..6650).step_by(60) {
        let mut blocks = vec![Block::Picture(filling(above))];
        let words: Vec<String> = (0..90).map(|it| format!("löpande{it}")).collect();
        blocks.push(Block::Paragraph(words.join(" ")));
        let document = Document { title: "Titel".into(), blocks, ..Document::default() };
        let file = lopdf::Document::load_mem(&pdf::print(&document).unwrap()).unwrap();
        for lines in pages(&file).0 {
            let of_it = lines.iter().filter(|line| line.starts_with("löpande")).count();
            assert_ne!(of_it, 1, "{above}: {lines:?}");
        }
    }
}

#[test]
fn whatever_stands_in_a_text_it_becomes_a_file() {
    let texts = [
        "",
        " ",
        "\u{0}\u{feff}\u{fffe}\u{ffff}\u{fdd0}\u{e000}",
        "漢字 🎉 العربية עברית",
        "e\u{301}e\u{301}",
        "\u{200b}\u{ad}",
        "ﬁ ﬂ",
    ];
    let long = "x".repeat(12_000);
    let columns = vec![Column::text("A"), Column::sign(""), Column::prose("漢"), Column::number("Antal")];
    let row = |text: &str| vec![Value::text(text), Value::Empty, Value::text(text), Value::Number(7)];
    let rows = texts.iter().copied().chain([long.as_str()]).map(row).collect();
    let mut blocks = vec![Block::Table(Table { caption: "\u{1}".into(), columns, rows })];
    blocks.push(Block::Table(Table { caption: String::new(), columns: vec![Column::text("Tom")], rows: Vec::new() }));
    blocks.extend(texts.iter().map(|text| Block::Paragraph((*text).to_owned())));
    blocks.push(Block::List(vec![long.clone(), String::new()]));
    blocks.push(Block::Facts(vec![(long.clone(), long.clone())]));
    blocks.push(Block::Notice(long));
    let document = Document { title: "🎉".into(), blocks, ..Document::default() };
    let bytes = pdf::print(&document).unwrap();
    assert!(lopdf::Document::load_mem(&bytes).unwrap().get_pages().len() > 10);
    assert!(pdf::print(&Document::default()).is_ok(), "not even a title");
}

#[test]
fn a_summary_of_eight_departments_fits_a_page() {
    let office = Office::new();
    for profile in ["open", "internal"] {
        let options = format!("--demo --pages summary --profile {profile} --class K1R1T1");
        let file = lopdf::Document::load_mem(&office.export(Format::Pdf, &options)).unwrap();
        assert_eq!(file.get_pages().len(), 1, "{profile}");
    }
}
