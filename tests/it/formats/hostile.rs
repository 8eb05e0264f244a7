//! Hostile text is inert in every format: formulas, markup, control characters, marks that turn the reading direction,
//! and notes without end.

use crate::office::{LILLA, Office, TODAY};
use crate::opened::opened;
use lis::export::csv;
use lis::export::order::{Format, Separators};
use rstest::rstest;
use std::io::{Cursor, Read};

/// Notes that have done harm elsewhere.
const NOTES: [&str; 8] = [
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-2+3",
    "@SUM(A1:A9)",
    "\t=HYPERLINK(\"http://x\")",
    "<script>alert(1)</script><w:p/>]]>&amp;&#x41;",
    "bak\u{202e}vänt \u{2066}text\u{200f} \u{1b}[31mröd\u{7}\u{85}\u{2028}",
    "</td></tr></table><!-- --> {{ 7*7 }} {% raw %} \u{fffe}\u{ffff}",
];

pub(super) fn hostile() -> Office {
    let office = Office::new();
    let long = "långa ord ".repeat(1000) + &"oavbrutet".repeat(200);
    let notes = NOTES.iter().copied().chain([long.as_str()]);
    let cells = ["KLF", "SOF", "VÅF"].iter().flat_map(|id| ["R10.8", "R5.1a", "R4.1a"].map(|measure| (measure, *id)));
    for (note, (measure, department)) in notes.zip(cells) {
        let mut command = office.command();
        command.args(["--plan", LILLA, "--today", TODAY, "tick", measure, department, "done"]);
        command.arg(format!("--note={note}")).arg(format!("--evidence={note}"));
        command.assert().success();
    }
    office
}

#[test]
fn no_format_is_steered_by_a_note() {
    let office = hostile();
    for format in Format::ALL {
        let text = opened(format, &office.export(format, "--title=<b>=1+1</b> --owner=@x"));
        assert!(text.contains("/C calc"), "{format:?} tells the notes");
        assert!(text.contains("oavbrutetoavbrutet"), "{format:?} tells all of a long note");
        let steers = |c: char| lis::model::text::is_unsafe(c) && !matches!(c, '\n' | '\r' | '\u{feff}');
        if !matches!(format, Format::Json | Format::Ron) {
            assert_eq!(text.chars().find(|c| steers(*c)), None, "{format:?}");
        }
    }
}

#[test]
fn a_page_holds_no_markup_but_its_own() {
    let page = String::from_utf8(hostile().export(Format::Html, "--title=<i>x</i> --owner=</title><script>'")).unwrap();
    for alive in ["<script", "<i>", "<w:p", "</td></tr></table><!--", "</title><script"] {
        assert!(!page.contains(alive), "{alive}");
    }
    assert!(page.contains("&#60;script&#62;alert(1)"), "it is there to be read");
}

#[rstest]
#[case(Format::Docx, 9)]
#[case(Format::Xlsx, 12)]
fn the_parts_of_an_archive_are_sound_whatever_a_note_says(#[case] format: Format, #[case] least: usize) {
    let bytes = hostile().export(format, "--title=<b>=1+1</b>&amp; --owner=@x");
    assert!(sound(&bytes) >= least);
}

/// Fails unless every part that is text is well formed and holds no markup of a note; returns how many parts there are.
pub(super) fn sound(bytes: &[u8]) -> usize {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    for place in 0..archive.len() {
        let mut bytes = Vec::new();
        archive.by_index(place).unwrap().read_to_end(&mut bytes).unwrap();
        // Pictures are none.
        let Ok(text) = String::from_utf8(bytes) else { continue };
        let mut reader = quick_xml::Reader::from_str(&text);
        loop {
            match reader.read_event() {
                Ok(quick_xml::events::Event::Eof) => break,
                Ok(_) => {}
                Err(error) => panic!("{error} in {text}"),
            }
        }
        assert!(!text.contains(['\u{fffe}', '\u{ffff}', '\u{1b}', '\u{7}']), "no XML holds these");
        assert!(!text.contains("<b>") && !text.contains("<w:p/>]]"), "markup of a text is text");
    }
    archive.len()
}

#[rstest]
#[case(Separators::Excel, ';')]
#[case(Separators::Plain, ',')]
fn no_cell_of_a_flat_table_begins_a_formula(#[case] form: Separators, #[case] between: char) {
    let text = String::from_utf8(hostile().export(Format::Csv(form), "")).unwrap();
    for begins in ['=', '+', '-', '@'] {
        for before in [format!("{between}"), format!("{between}\""), "\n".to_owned(), "\n\"".to_owned()] {
            assert!(!text.contains(&format!("{before}{begins}")), "{before}{begins}");
        }
    }
    assert!(text.contains("'=cmd") && text.contains("'-2+3") && text.contains("'+1+1"), "it is there to be read");
    let rows: Vec<&str> = text.trim_end().split('\n').collect();
    assert_eq!(rows.len(), 17, "a head and a row per cell of the plan, however many lines a note has");
}

#[rstest]
#[case("=1", "'=1")]
#[case(" \t=1", "'=1")]
#[case("＝1", "'＝1")]
#[case("−1", "'−1")]
#[case("a=1", "a=1")]
#[case("", "")]
fn a_formula_is_told_by_its_beginning(#[case] text: &str, #[case] inert: &str) {
    assert_eq!(csv::inert(text), inert);
}
