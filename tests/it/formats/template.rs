//! A document in a template of the user's own: its styles, its headers, its pages and its words around the report.

use crate::letter::{Letter, SECTION, unpacked};
use crate::office::{Office, holds};
use lis::export::order::Format;
use rstest::rstest;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

/// A letter made in a word processor; see `tests/templates`.
const LILLA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/templates/lilla.docx");

const MARK: &str = "<w:p><w:r><w:t>Till nämnden</w:t></w:r></w:p><w:p w14:paraId=\"1\"><w:pPr><w:jc w:val=\"both\"/></w:pPr>\
    <w:proofErr w:type=\"spellStart\"/><w:r><w:t>[Rap</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>port] </w:t></w:r></w:p>\
    <w:p><w:r><w:t>Åsa Öberg</w:t></w:r></w:p>";

fn office() -> Office {
    let office = Office::new();
    office.text("tick R10.8 SOF done --note Klart");
    office
}

/// Exports in a template, and returns the parts of the file.
fn made(office: &Office, letter: &Letter, options: &str) -> BTreeMap<String, Vec<u8>> {
    let path = office.path("mall.dotx");
    fs::write(&path, letter.file()).unwrap();
    unpacked(&office.export(Format::Docx, &format!("--template \"{}\" {options}", path.display())))
}

fn text(parts: &BTreeMap<String, Vec<u8>>, part: &str) -> String {
    String::from_utf8(parts[part].clone()).unwrap()
}

/// Returns what stands behind each of these, up to the next quotation mark.
fn values(text: &str, before: &str) -> BTreeSet<String> {
    text.split(before).skip(1).map(|after| after.split('"').next().unwrap().to_owned()).collect()
}

/// Returns the texts of a document, in order.
fn texts(document: &str) -> Vec<&str> {
    let texts = document.split("<w:t xml:space=\"preserve\">").skip(1);
    texts.map(|after| after.split_once("</w:t>").unwrap().0).collect()
}

/// Fails unless everything that a part names is there: styles, lists, other parts, and what those are.
fn whole(parts: &BTreeMap<String, Vec<u8>>) {
    let (document, styles) = (text(parts, "word/document.xml"), text(parts, "word/styles.xml"));
    let there = values(&styles, "w:styleId=\"");
    for naming in
        ["<w:pStyle w:val=\"", "<w:rStyle w:val=\"", "<w:tblStyle w:val=\"", "<w:basedOn w:val=\"", "<w:next w:val=\""]
    {
        for used in values(&document, naming).union(&values(&styles, naming)) {
            assert!(there.contains(used), "{used} is no style");
        }
    }
    let ids: Vec<&str> = styles.split("w:styleId=\"").skip(1).map(|after| after.split('"').next().unwrap()).collect();
    let lower: BTreeSet<String> = ids.iter().map(|id| id.to_lowercase()).collect();
    assert_eq!(lower.len(), ids.len(), "no two styles share an id: {ids:?}");
    let numbering = text(parts, "word/numbering.xml");
    let lists = values(&numbering, "<w:num w:numId=\"");
    for used in values(&document, "<w:numId w:val=\"").union(&values(&styles, "<w:numId w:val=\"")) {
        assert!(lists.contains(used), "{used} is no list");
    }
    let forms = values(&numbering, "<w:abstractNum w:abstractNumId=\"");
    assert!(values(&numbering, "<w:abstractNumId w:val=\"").iter().all(|form| forms.contains(form)));
    assert!(!numbering.split_once("<w:num ").unwrap().1.contains("<w:abstractNum "), "forms come before lists");
    let types = text(parts, "[Content_Types].xml");
    for (name, bytes) in parts {
        let typed =
            types.contains(&format!("PartName=\"/{name}\"")) || name.contains("_rels/") || name.contains("Types");
        assert!(typed, "nothing says what {name} is");
        let (folder, file) = name.rsplit_once('/').unwrap_or(("", name));
        let relations = parts.get(&format!("{folder}/_rels/{file}.rels")).cloned().unwrap_or_default();
        let known = values(&String::from_utf8(relations).unwrap(), " Id=\"");
        let bytes = String::from_utf8_lossy(bytes);
        for used in values(&bytes, " r:id=\"").union(&values(&bytes, " r:embed=\"")) {
            assert!(known.contains(used), "{used} of {name} leads nowhere");
        }
    }
    let all: String = parts
        .iter()
        .filter(|(name, _)| name.contains("_rels/"))
        .map(|(_, it)| String::from_utf8_lossy(it).into_owned())
        .collect();
    for target in values(&all, " Target=\"").iter().filter(|it| !it.starts_with("http")) {
        let name = target.trim_start_matches('/');
        assert!(parts.contains_key(name) || parts.contains_key(&format!("word/{name}")), "{target} is not there");
    }
}

#[test]
fn headings_lists_and_tables_are_in_the_templates_own_styles() {
    let office = office();
    let parts = made(&office, &Letter::saying(MARK), "");
    let (document, styles) = (text(&parts, "word/document.xml"), text(&parts, "word/styles.xml"));
    for own in ["Rubrik", "Rubrik1", "Rubrik2", "R3", "Punktlista", "Beskrivning"] {
        assert!(document.contains(&format!("<w:pStyle w:val=\"{own}\"/>")), "{own}");
    }
    assert!(document.contains("<w:tblStyle w:val=\"Tabellrutnt\"/>"));
    let ours = ["\"Heading1", "\"Heading2", "\"Heading3", "Id=\"Title", "\"ListBullet", "\"TableGrid", "Arial"];
    assert!(
        !ours.iter().any(|ours| document.contains(ours) || styles.contains(ours)),
        "what the template has is not added"
    );
    assert!(
        styles.contains("w:styleId=\"IntenseQuote\"><w:name w:val=\"Intense Quote\"/><w:basedOn w:val=\"Brdtext\"/>")
    );
    assert!(
        styles.contains("w:styleId=\"LisStrong\"><w:name w:val=\"Strong\"/>"),
        "an id that is taken is not taken again"
    );
    assert!(document.contains("<w:rStyle w:val=\"LisStrong\"/>"));
    assert!(styles.contains("w:val=\"006E50\"") && text(&parts, "word/numbering.xml").contains("w:val=\"–\""));
    whole(&parts);
}

#[test]
fn a_list_is_added_where_the_template_has_none_of_its_own() {
    let office = office();
    let bare = Letter::saying(MARK).with("word/styles.xml", "\"List Bullet\"", "\"Annan lista\"");
    let parts = made(&office, &bare, "");
    let numbering = text(&parts, "word/numbering.xml");
    assert!(numbering.contains("<w:abstractNum w:abstractNumId=\"8\">") && numbering.contains("<w:num w:numId=\"4\">"));
    assert!(text(&parts, "word/styles.xml").contains("<w:numPr><w:numId w:val=\"4\"/></w:numPr>"));
    whole(&parts);
    let unnumbered = Letter::saying(MARK)
        .with("word/styles.xml", "<w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr>", "")
        .with("word/_rels/document.xml.rels", "/numbering\"", "/annat\"");
    let parts = made(&office, &unnumbered, "");
    let item = "<w:pStyle w:val=\"Punktlista\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
    assert!(text(&parts, "word/document.xml").contains(item));
    whole(&parts);
}

#[test]
fn what_stands_around_the_mark_stays_and_so_do_pages_and_their_edges() {
    let office = office();
    let letter = Letter::saying(MARK);
    let parts = made(&office, &letter, "");
    let document = text(&parts, "word/document.xml");
    let (before, after) = document.split_once("<w:tbl>").unwrap();
    assert!(before.contains("<w:body><w:p><w:r><w:t>Till nämnden</w:t></w:r></w:p><w:p><w:pPr>"));
    assert!(after.ends_with(&format!("<w:p><w:r><w:t>Åsa Öberg</w:t></w:r></w:p>{SECTION}</w:body></w:document>")));
    assert!(!document.contains("[Rap") && !document.contains("port]") && !document.contains("w:val=\"both\""));
    for kept in ["word/header1.xml", "word/footer1.xml", "word/media/vapen.png"] {
        assert!(parts[kept] == letter.parts[kept], "{kept}");
    }
    assert!(text(&parts, "[Content_Types].xml").contains("wordprocessingml.document.main+xml"));
    assert!(!text(&parts, "[Content_Types].xml").contains("template.main"));
}

#[test]
fn without_a_mark_the_report_takes_the_place_of_the_text_and_nothing_unseen_goes_with_it() {
    let office = office();
    let old = "<w:p><w:commentRangeStart w:id=\"0\"/><w:r><w:t>Gammal hemlig text</w:t></w:r><w:ins w:author=\"Hemlig\"/>\
        <w:r><w:drawing r:embed=\"rId5\"/></w:r></w:p>";
    let parts = made(&office, &Letter::saying(old), "--profile open");
    let document = text(&parts, "word/document.xml");
    assert!(document.contains("<w:body><w:p>") && document.ends_with(&format!("{SECTION}</w:body></w:document>")));
    for (name, bytes) in &parts {
        let bytes = String::from_utf8_lossy(bytes).to_lowercase();
        assert!(!bytes.contains("hemlig") && !name.contains("app.xml"), "{name}");
    }
    let settings = text(&parts, "word/settings.xml");
    assert!(settings.contains("<w:zoom") && settings.contains("1304"), "what is seen stays: {settings}");
    for gone in ["rsid", "attachedTemplate", "trackRevisions"] {
        assert!(!settings.contains(gone), "{gone}");
    }
    assert!(text(&parts, "docProps/core.xml").contains("Lägesrapport"));
    whole(&parts);
}

#[test]
fn a_comment_beside_the_mark_leaves_no_trace() {
    let commented = MARK.replace(
        "<w:p><w:r><w:t>Åsa",
        "<w:p><w:commentRangeStart w:id=\"0\"/><w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r><w:r><w:t>Åsa",
    );
    let parts = made(&office(), &Letter::saying(&commented), "");
    assert!(!text(&parts, "word/document.xml").contains("comment") && !parts.contains_key("word/comments.xml"));
    assert!(text(&parts, "word/document.xml").contains("Åsa Öberg"));
}

#[test]
fn a_footnote_stays_where_its_text_does() {
    let part = |id: &str, text: &str| {
        format!("<w:footnote w:id=\"{id}\"><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:footnote>")
    };
    let notes = format!(
        "<w:footnotes xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:footnote \
         w:type=\"separator\" w:id=\"-1\"/>{}{}</w:footnotes>",
        part("1", "Se [dnr]"),
        part("2", "Gammal hemlig not"),
    );
    let noted = MARK.replace("Åsa Öberg</w:t>", "Åsa</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/>");
    let mut letter = Letter::saying(&noted)
        .with("word/_rels/document.xml.rels", "comments\" Target=\"comments.xml", "footnotes\" Target=\"footnotes.xml")
        .with("[Content_Types].xml", "/word/comments.xml", "/word/footnotes.xml");
    letter.parts.insert("word/footnotes.xml".to_owned(), notes.into_bytes());
    let parts = made(&office(), &letter, "");
    let notes = text(&parts, "word/footnotes.xml");
    assert!(notes.contains("separator") && notes.contains("w:id=\"1\"") && !notes.contains("hemlig"), "{notes}");
    whole(&parts);
}

#[test]
fn what_a_note_says_is_inert_in_a_template_too() {
    let office = super::hostile::hostile();
    let file = office.export(Format::Docx, &format!("--template \"{LILLA}\" --title=<b>=1+1</b>&amp; --dnr=<w:p/>]]>"));
    super::hostile::sound(&file);
    let parts = unpacked(&file);
    assert!(text(&parts, "word/footer1.xml").contains("Dnr &lt;w:p/&gt;]]&gt;"));
    whole(&parts);
}

#[rstest]
#[case::letter("w:w=\"11906\" w:h=\"16838\"", 11906 - 1800 - 2200)]
#[case::landscape("w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"", 16838 - 1800 - 2200)]
#[case::small("w:w=\"8391\" w:h=\"11906\"", 8391 - 1800 - 2200)]
fn tables_and_pictures_fit_between_the_templates_margins(#[case] page: &str, #[case] width: u32) {
    let letter = Letter::saying(MARK).with("word/document.xml", "w:w=\"11906\" w:h=\"16838\"", page);
    let document = text(&made(&office(), &letter, ""), "word/document.xml");
    let tables: Vec<&str> = document.split("<w:tbl>").skip(1).collect();
    assert!(tables.len() >= 8);
    for table in tables {
        let grid = table.split_once("</w:tblGrid>").unwrap().0;
        let sum: u32 = grid
            .split("<w:gridCol w:w=\"")
            .skip(1)
            .map(|it| it.split('"').next().unwrap().parse::<u32>().unwrap())
            .sum();
        assert!((width - 60..=width).contains(&sum), "{sum} of {width}");
        assert!(table.contains(&format!("<w:tblW w:w=\"{width}\"")));
    }
    for across in values(&document, "<wp:extent cx=\"") {
        assert!(across.parse::<u32>().unwrap() <= width * 635, "{across}");
    }
}

#[test]
fn a_mark_that_ends_a_section_takes_that_sections_pages() {
    let wide = "<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\"/><w:pgMar w:left=\"1000\" w:right=\"1000\"/></w:sectPr>";
    let body =
        format!("<w:p><w:pPr>{wide}</w:pPr><w:r><w:t>[report]</w:t></w:r></w:p><w:p><w:r><w:t>Sist</w:t></w:r></w:p>");
    let document = text(&made(&office(), &Letter::saying(&body), ""), "word/document.xml");
    assert!(document.contains("<w:tblW w:w=\"14838\""));
    assert!(
        document.contains(&format!("<w:p><w:pPr>{wide}</w:pPr></w:p><w:p><w:r><w:t>Sist</w:t></w:r></w:p>{SECTION}"))
    );
}

#[test]
fn it_tells_what_the_report_in_no_template_tells() {
    let office = Office::new();
    let plain = unpacked(&office.export(Format::Docx, "--demo"));
    let path = office.path("mall.docx");
    fs::write(&path, Letter::saying(MARK).file()).unwrap();
    let filled = unpacked(&office.export(Format::Docx, &format!("--demo --mall \"{}\"", path.display())));
    let (plain, filled) = (text(&plain, "word/document.xml"), text(&filled, "word/document.xml"));
    let (plain, filled) = (texts(&plain), texts(&filled));
    assert!(plain.len() > 1000);
    assert_eq!(filled[0], "Intern · Utkast · EXEMPEL – påhittade uppgifter", "no page bears the marking");
    assert!(filled[1..] == plain[..]);
}

#[test]
fn facts_of_the_header_come_where_the_template_asks_for_them() {
    let office = Office::new();
    let edges = "<w:p><w:r><w:t>Nr [d</w:t></w:r><w:r><w:t>n</w:t></w:r><w:r><w:t xml:space=\"preserve\">r] av </w:t></w:r>\
        <w:r><w:t>[DATUM], [klass] [okänt]</w:t></w:r></w:p><w:p><w:r><w:t>[title</w:t></w:r><w:r><w:tab/><w:t>]</w:t></w:r></w:p>";
    let letter =
        Letter::saying(&format!("<w:p><w:r><w:t>Om [titel]: [status] [version] [marking].</w:t></w:r></w:p>{MARK}"))
            .with("word/footer1.xml", "<w:p><w:r><w:t>Torget 1</w:t></w:r></w:p>", edges);
    let parts = made(&office, &letter, "--title \"<b>A & B</b>\" --dnr \"KS 1&2\" --class K1R2T1 --doc-version 2");
    let footer = text(&parts, "word/footer1.xml");
    holds(
        &footer,
        &[
            "<w:t xml:space=\"preserve\">Nr KS 1&amp;2</w:t></w:r><w:r><w:t xml:space=\"preserve\"></w:t></w:r><w:r><w:t xml:space=\"preserve\"> av </w:t>",
            "2026-11-24, K1R2T1 [okänt]</w:t>",
            "<w:t>[title</w:t></w:r><w:r><w:tab/><w:t>]</w:t>",
        ],
    );
    let document = text(&parts, "word/document.xml");
    holds(&document, &["Om &lt;b&gt;A &amp; B&lt;/b&gt;: Utkast 2 Intern · K1R2T1 · Utkast.</w:t>"]);
    assert_eq!(texts(&document).len(), texts(&document).iter().filter(|text| !text.contains("<b>")).count());
    assert!(!document.contains("\"Rubrik\""), "the title that stands there already is not said again");
    assert_eq!(document.matches("Intern · K1R2T1 · Utkast").count(), 1, "nor is the marking");
    assert!(
        parts["word/header1.xml"] == letter.parts["word/header1.xml"],
        "a header that asks for nothing is as it was"
    );
}

#[test]
fn a_letter_from_another_word_processor_is_filled_in() {
    let office = office();
    let original = unpacked(&fs::read(LILLA).unwrap());
    let file = office.export(Format::Docx, &format!("--template \"{LILLA}\" --dnr 7"));
    let parts = unpacked(&file);
    for kept in ["word/header1.xml", "word/media/image1.png", "word/fontTable.xml"] {
        assert!(parts[kept] == original[kept], "{kept}");
    }
    let (document, footer) = (text(&parts, "word/document.xml"), text(&parts, "word/footer1.xml"));
    assert!(
        footer.contains("Dnr 7</w:t>") && footer.contains(", 2026-11-24 · </w:t>") && footer.contains("r:id=\"rId1\"")
    );
    assert!(document.contains("Kommunstyrelsen tar del av Utkast version .") && document.contains("Åsa Öberg"));
    let heading = "<w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:rPr><w:lang w:val=\"sv-SE\"/></w:rPr><w:t xml:space=\"preserve\">";
    assert!(document.contains(&format!("{heading}Sammanfattning")));
    assert!(text(&parts, "word/styles.xml").contains("w:name w:val=\"heading 3\""), "the third heading is added");
    let mut all = parts.values().flat_map(|bytes| String::from_utf8_lossy(bytes).chars().collect::<Vec<_>>());
    assert!(!all.by_ref().collect::<String>().contains("Mallsson"));
    whole(&parts);
    assert!(file == office.export(Format::Docx, &format!("--template \"{LILLA}\" --dnr 7")), "the same bytes");
}

#[test]
fn a_report_in_a_template_can_be_verified_with_the_template() {
    let office = office();
    office.export(Format::Docx, &format!("--template \"{LILLA}\""));
    let file = office.path("export.docx").display().to_string();
    holds(
        &office.text(&format!("verify-snapshot \"{file}\" --mall \"{LILLA}\"")),
        &["stämmer: en ny export blir likadan"],
    );
    let came = office.types(&format!("verify-snapshot \"{file}\""));
    assert_eq!(came.code, 2);
    holds(&came.err, &["är gjord i en mall. Ange mallen med --template."]);
    let other = office.path("annan.docx");
    fs::write(&other, Letter::saying(MARK).file()).unwrap();
    let came = office.types(&format!("verify-snapshot \"{file}\" --template \"{}\"", other.display()));
    assert_eq!(came.code, 1);
    holds(&came.out, &["stämmer inte", "Mallen är inte densamma som när filen gjordes."]);
    assert!(!came.out.contains("Planen är inte"));
    office.export(Format::Docx, "");
    let came = office.types(&format!("verify-snapshot \"{file}\" --template \"{LILLA}\" --lang en"));
    assert_eq!(came.code, 2);
    holds(&came.err, &["was made in no template. Leave out --template."]);
}

#[test]
fn the_settings_name_the_template_for_reports_and_minutes() {
    let office = office();
    let settings = |text: &str| {
        fs::create_dir_all(office.path("config")).unwrap();
        fs::write(office.path("config/config.ron"), text).unwrap();
    };
    settings("(template: \"mall.docx\")");
    fs::copy(LILLA, office.path("config/mall.docx")).unwrap();
    holds(&office.text("config show"), &["mall", "config/mall.docx (inställningsfilen)"]);
    let header = |options: &str| unpacked(&office.export(Format::Docx, options)).contains_key("word/media/image1.png");
    assert!(header("") && !header("--utan-mall") && !header("--no-template"));
    office.export(Format::Markdown, "");
    office.export(Format::Docx, "");
    office.text(&format!("verify-snapshot \"{}\"", office.path("export.docx").display()));
    office.text("meeting add Styrgrupp --on 2026-11-24");
    let minutes = office.path("protokoll.docx").display().to_string();
    office.text(&format!("meeting minutes -o \"{minutes}\""));
    assert!(unpacked(&fs::read(&minutes).unwrap()).contains_key("word/media/image1.png"));
    office.text(&format!("verify-snapshot \"{minutes}\""));
    settings("(template: \"\")");
    let came = office.types("config show");
    assert_eq!(came.code, 3, "{}", came.err);
}

#[rstest]
#[case("", "sv-SE")]
#[case("--lang en", "en-GB")]
fn every_text_of_the_report_says_its_language_whatever_the_templates_own(
    #[case] options: &str,
    #[case] language: &str,
) {
    let document = text(&made(&office(), &Letter::saying(MARK), options), "word/document.xml");
    let report: Vec<&str> = document.split("<w:r>").filter(|run| run.contains("xml:space=\"preserve\">")).collect();
    assert!(report.len() > 100);
    let stated = format!("<w:lang w:val=\"{language}\"/></w:rPr>");
    for run in report {
        assert!(run.starts_with("<w:rPr>") && run.contains(&stated), "{run}");
    }
    assert!(document.contains("<w:r><w:t>Åsa Öberg</w:t>"), "the template's own text is as it was");
}
