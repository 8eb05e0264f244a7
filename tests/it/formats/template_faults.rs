//! What is no template is told so, with the file, what is wrong and what would be right; nothing is written then.

use crate::letter::Letter;
use crate::office::{Came, Office, holds};
use rstest::rstest;
use std::fs;

const MARK: &str = "<w:p><w:r><w:t>[rapport]</w:t></w:r></w:p>";
const DOCUMENT: &str = "word/document.xml";

fn letter() -> Letter {
    Letter::saying(MARK)
}

/// Exports in a file as a template.
fn tried(office: &Office, bytes: &[u8], options: &str) -> Came {
    let path = office.path("brev.dotx");
    fs::write(&path, bytes).unwrap();
    let out = office.path("ut.docx");
    let came = office.types(&format!("export {options} --template \"{}\" -o \"{}\"", path.display(), out.display()));
    assert_eq!(out.exists(), came.code == 0);
    came
}

#[track_caller]
fn refused(bytes: &[u8], swedish: &str, english: &str) {
    let office = Office::new();
    for (options, what, begins) in [("", swedish, "allen "), ("--lang en", english, "he template ")] {
        let came = tried(&office, bytes, options);
        assert_eq!(came.code, 3, "{}", came.err);
        holds(&came.err, &[what, "brev.dotx"]);
        assert!(came.err.contains(begins), "{}", came.err);
    }
}

fn bare(text: &str) -> Letter {
    letter().with(DOCUMENT, MARK, text)
}

fn whole(part: &str, text: &str) -> Letter {
    let mut letter = letter();
    letter.parts.insert(part.to_owned(), text.as_bytes().to_vec());
    letter
}

#[rstest]
#[case::macros(letter().with("[Content_Types].xml", "openxmlformats-officedocument.wordprocessingml.template.main", "ms-word.template.macroEnabledTemplate.main"), "innehåller makron", "holds macros")]
#[case::hidden_macros(whole("word/vbaProject.bin", "x"), "innehåller makron", "holds macros")]
#[case::workbook(letter().with("[Content_Types].xml", "wordprocessingml.template.main", "spreadsheetml.sheet.main"), "inget Worddokument", "no Word document")]
#[case::no_types(whole("[Content_Types].xml", "<x/>"), "inget Worddokument", "no Word document")]
#[case::strict(letter().with(DOCUMENT, "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main"), "Strict Open XML", "Strict Open XML")]
#[case::strict_package(letter().with("_rels/.rels", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument", "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"), "Strict Open XML", "Strict Open XML")]
#[case::doctype(letter().with("word/header1.xml", "<w:hdr", "<!DOCTYPE x [<!ENTITY a \"b\">]><w:hdr"), "dokumenttypsdeklaration i word/header1.xml", "document type in word/header1.xml")]
#[case::torn(letter().with(DOCUMENT, "</w:document>", ""), "word/document.xml går inte att läsa", "word/document.xml cannot be read")]
#[case::crossed(letter().with("word/footer1.xml", "</w:r></w:p>", "</w:p></w:r>"), "word/footer1.xml går inte att läsa", "word/footer1.xml cannot be read")]
#[case::no_styles(letter().with("word/_rels/document.xml.rels", "/styles\"", "/annat\""), "saknar formatmallar", "has no styles")]
#[case::prefix(letter().with(DOCUMENT, "xmlns:w14=\"", "xmlns:wpg=\"x\" xmlns:w14=\""), "på ett ovanligt sätt i word/document.xml", "unusual way in word/document.xml")]
#[case::tracked(
    bare("<w:p><w:r><w:t>[rapport]</w:t></w:r></w:p><w:p><w:ins w:id=\"1\"><w:r><w:t>Ny</w:t></w:r></w:ins></w:p>"),
    "spårade ändringar i word/document.xml",
    "tracked changes in word/document.xml"
)]
#[case::tracked_header(letter().with("word/header1.xml", "<w:t>Lilla", "<w:rPr><w:rPrChange/></w:rPr><w:t>Lilla"), "spårade ändringar i word/header1.xml", "tracked changes in word/header1.xml")]
#[case::linked(
    bare("<w:p><w:r><w:t>[rapport]</w:t></w:r></w:p><w:p><w:r><w:drawing r:link=\"rId7\"/></w:r></w:p>"),
    "ligger i en annan fil",
    "lies in another file"
)]
#[case::chart(
    bare("<w:p><w:r><w:t>[rapport]</w:t></w:r></w:p><w:p><w:r><w:drawing r:id=\"rId6\"/></w:r></w:p>"),
    "inte är text eller bild",
    "neither text nor picture"
)]
#[case::missing(
    letter().with("word/_rels/header1.xml.rels", "vapen.png", "saknas.png"),
    "word/media/saknas.png går inte att läsa",
    "word/media/saknas.png cannot be read"
)]
#[case::not_alone(
    bare("<w:p><w:r><w:t>Här: [rapport]</w:t></w:r></w:p>"),
    "Låt [rapport] stå ensamt",
    "Let [report] stand alone"
)]
#[case::in_a_table(
    bare("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>[rapport]</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"),
    "inte i en tabell",
    "not in a table"
)]
#[case::in_a_header(letter().with("word/header1.xml", "Lilla kommun", "[rapport]"), "[rapport] i word/header1.xml", "[report] stands in word/header1.xml")]
#[case::twice(
    bare("<w:p><w:r><w:t>[rapport]</w:t></w:r></w:p><w:p><w:r><w:t>[report]</w:t></w:r></w:p>"),
    "på flera ställen",
    "in several places"
)]
#[case::sections(bare("<w:p><w:pPr><w:sectPr/></w:pPr></w:p>"), "har flera avsnitt", "has several sections")]
fn what_a_template_must_not_be_is_told(#[case] letter: Letter, #[case] swedish: &str, #[case] english: &str) {
    refused(&letter.file(), swedish, english);
}

#[test]
fn what_is_no_archive_is_told() {
    refused(b"Hej!", "ingen Wordfil", "no Word file");
    refused(b"PK\x03\x04 nej", "ingen Wordfil", "no Word file");
    refused(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 gammal", "lösenordsskyddad", "protected with a password");
    let mut locked = letter().file();
    // The lowest bit of a part's flags says that it is locked, in its own head and in the list at the end.
    for (begins, flags) in [(b"PK\x03\x04", 6), (b"PK\x01\x02", 8)] {
        let heads: Vec<usize> = (0..locked.len() - 4).filter(|at| &locked[*at..at + 4] == begins).collect();
        for at in heads {
            locked[at + flags] |= 1;
        }
    }
    refused(&locked, "lösenordsskyddad", "protected with a password");
}

#[test]
fn what_unfolds_without_end_is_told() {
    let mut bomb = letter();
    bomb.parts.insert("word/media/vapen.png".to_owned(), vec![0; 51 << 20]);
    refused(&bomb.file(), "för stor", "too large");
    let deep = format!("{}{}", "<w:x>".repeat(500), "</w:x>".repeat(500));
    refused(&bare(&deep).file(), "för stor", "too large");
    let mut many = letter();
    many.parts.extend((0..2001).map(|number| (format!("x/{number}"), Vec::new())));
    refused(&many.file(), "för stor", "too large");
}

#[test]
fn a_file_that_is_not_there_is_a_matter_of_the_file_system() {
    let office = Office::new();
    let came = office.types("export -f docx --template ingen.dotx");
    assert_eq!(came.code, 4);
    holds(&came.err, &["ingen.dotx"]);
    let folder = office.path(".").display().to_string();
    assert_eq!(office.types(&format!("export -f docx --template \"{folder}\"")).code, 4);
}

#[test]
fn a_template_belongs_to_one_format() {
    let office = Office::new();
    for line in ["export -f pdf --template x.docx", "export -f md --no-template", "export -f ics --template x.docx"] {
        let came = office.types(line);
        assert_eq!(came.code, 2, "{line}");
        holds(&came.err, &["--template hör till formatet docx."]);
    }
    assert_eq!(office.types("export -f docx --template x.docx --no-template").code, 2);
}

#[test]
fn a_template_without_headings_is_filled_in_with_a_word_of_warning() {
    let office = Office::new();
    let none = letter().with("word/styles.xml", "heading ", "annat ").with("word/styles.xml", "Rubrik 3", "annat 3");
    let came = tried(&office, &none.file(), "");
    assert_eq!(came.code, 0, "{}", came.err);
    holds(&came.err, &["inga format för rubriker (Rubrik 1–3)"]);
    assert_eq!(tried(&office, &letter().file(), "--force").err, "");
}
