//! A letter of a municipality as Swedish Word writes it: styles with Swedish ids under English names, a header with a
//! picture, a list of its own, and what a file carries besides what is seen. Tests change its parts one by one.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// How the kinds of relations begin.
const KINDS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The prefixes of a part as Word declares them.
const PREFIXES: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
    xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" \
    xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" mc:Ignorable=\"w14\"";

/// The layout of its pages.
pub(crate) const SECTION: &str = "<w:sectPr w:rsidR=\"00AB12CD\"><w:headerReference w:type=\"default\" r:id=\"rId8\"/>\
    <w:footerReference w:type=\"default\" r:id=\"rId9\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1417\" \
    w:right=\"1800\" w:bottom=\"1417\" w:left=\"2200\" w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/></w:sectPr>";

/// A letter, as its parts.
#[derive(Clone)]
pub(crate) struct Letter {
    pub(crate) parts: BTreeMap<String, Vec<u8>>,
}

impl Letter {
    /// Returns a letter whose text says this.
    pub(crate) fn saying(body: &str) -> Self {
        let parts = [
            ("[Content_Types].xml", types()),
            (
                "_rels/.rels",
                relations(&[
                    ("rId1", "officeDocument", "word/document.xml"),
                    ("rId2", "extended-properties", "docProps/app.xml"),
                    ("rId3", "metadata/core-properties", "docProps/core.xml"),
                ]),
            ),
            (
                "docProps/app.xml",
                "<Properties><Company>Hemlig AB</Company><Manager>Hemlig Chef</Manager></Properties>".to_owned(),
            ),
            ("docProps/core.xml", "<coreProperties><creator>Hemlig Mallsson</creator></coreProperties>".to_owned()),
            ("word/document.xml", format!("<w:document {PREFIXES}><w:body>{body}{SECTION}</w:body></w:document>")),
            (
                "word/_rels/document.xml.rels",
                relations(&[
                    ("rId1", "styles", "styles.xml"),
                    ("rId2", "settings", "settings.xml"),
                    ("rId3", "numbering", "/word/numbering.xml"),
                    ("rId4", "comments", "comments.xml"),
                    ("rId5", "image", "media/gammal.png"),
                    ("rId6", "chart", "charts/chart1.xml"),
                    ("rId7", "image\" TargetMode=\"External", "file:///S:/hemlig/bild.png"),
                    ("rId8", "header", "header1.xml"),
                    ("rId9", "footer", "footer1.xml"),
                ]),
            ),
            ("word/styles.xml", styles()),
            (
                "word/settings.xml",
                format!(
                    "<w:settings {PREFIXES}><w:zoom w:percent=\"100\"/><w:attachedTemplate r:id=\"rId1\"/><w:trackRevisions/>\
                 <w:defaultTabStop w:val=\"1304\"/><w:rsids><w:rsidRoot w:val=\"00AB12CD\"/></w:rsids></w:settings>"
                ),
            ),
            (
                "word/_rels/settings.xml.rels",
                relations(&[("rId1", "attachedTemplate\" TargetMode=\"External", "file:///C:/Users/hemlig/Brev.dotm")]),
            ),
            (
                "word/numbering.xml",
                format!(
                    "<w:numbering {PREFIXES}><w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:numFmt \
                 w:val=\"bullet\"/><w:lvlText w:val=\"–\"/></w:lvl></w:abstractNum><w:num w:numId=\"3\"><w:abstractNumId \
                 w:val=\"7\"/></w:num></w:numbering>"
                ),
            ),
            (
                "word/comments.xml",
                format!("<w:comments {PREFIXES}><w:comment w:author=\"Hemlig Granskare\"/></w:comments>"),
            ),
            ("word/charts/chart1.xml", "<c/>".to_owned()),
            (
                "word/header1.xml",
                format!(
                    "<w:hdr {PREFIXES}><w:p><w:r><w:t>Lilla kommun</w:t></w:r><w:r><w:pict r:id=\"rId1\"/></w:r></w:p></w:hdr>"
                ),
            ),
            ("word/_rels/header1.xml.rels", relations(&[("rId1", "image", "media/vapen.png")])),
            ("word/footer1.xml", format!("<w:ftr {PREFIXES}><w:p><w:r><w:t>Torget 1</w:t></w:r></w:p></w:ftr>")),
            ("word/media/vapen.png", "vapnet".to_owned()),
            ("word/media/gammal.png", "gammal hemlig bild".to_owned()),
        ];
        Self { parts: parts.into_iter().map(|(name, text)| (name.to_owned(), text.into_bytes())).collect() }
    }

    /// Returns the letter with something in a part put in place of something else, which has to be there.
    #[track_caller]
    pub(crate) fn with(mut self, part: &str, old: &str, new: &str) -> Self {
        let bytes = self.parts.get_mut(part).unwrap();
        let text = String::from_utf8(bytes.clone()).unwrap();
        assert!(text.contains(old), "{old} is not in {part}");
        *bytes = text.replace(old, new).into_bytes();
        self
    }

    /// Returns the file.
    pub(crate) fn file(&self) -> Vec<u8> {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in &self.parts {
            archive.start_file(name.as_str(), SimpleFileOptions::default()).unwrap();
            archive.write_all(bytes).unwrap();
        }
        archive.finish().unwrap().into_inner()
    }
}

/// Returns the parts of a file.
pub(crate) fn unpacked(file: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = ZipArchive::new(Cursor::new(file)).unwrap();
    let places = 0..archive.len();
    let part = |place: usize| {
        let mut part = archive.by_index(place).unwrap();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        (part.name().unwrap().into_owned(), bytes)
    };
    places.map(part).collect()
}

fn types() -> String {
    let part = |part: &str, kind: &str| {
        format!(
            "<Override PartName=\"/{part}\" ContentType=\"application/vnd.openxmlformats-officedocument.{kind}+xml\"/>"
        )
    };
    let parts: String = [
        ("word/document.xml", "wordprocessingml.template.main"),
        ("word/styles.xml", "wordprocessingml.styles"),
        ("word/settings.xml", "wordprocessingml.settings"),
        ("word/numbering.xml", "wordprocessingml.numbering"),
        ("word/comments.xml", "wordprocessingml.comments"),
        ("word/header1.xml", "wordprocessingml.header"),
        ("word/footer1.xml", "wordprocessingml.footer"),
        ("word/charts/chart1.xml", "drawingml.chart"),
        ("docProps/app.xml", "extended-properties"),
    ]
    .map(|(name, kind)| part(name, kind))
    .concat();
    format!(
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" \
         ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" \
         ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>{parts}</Types>"
    )
}

fn relations(relations: &[(&str, &str, &str)]) -> String {
    let all = relations
        .iter()
        .map(|(id, kind, target)| format!("<Relationship Id=\"{id}\" Type=\"{KINDS}/{kind}\" Target=\"{target}\"/>"));
    let all: String = all.collect();
    format!(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{all}</Relationships>"
    )
}

/// Returns its styles. It has none for notices, and something else is called `Strong` there.
fn styles() -> String {
    let style = |kind: &str, id: &str, name: &str, inner: &str| {
        format!("<w:style w:type=\"{kind}\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>{inner}</w:style>")
    };
    let styles = [
        style("paragraph\" w:default=\"1", "Brdtext", "Normal", ""),
        style("table\" w:default=\"1", "Normaltabell", "Normal Table", ""),
        style("paragraph", "Rubrik", "Title", ""),
        style("paragraph", "Rubrik1", "heading 1", "<w:rPr><w:color w:val=\"006E50\"/></w:rPr>"),
        style("paragraph", "Rubrik2", "heading 2", ""),
        style("paragraph", "R3", "Rubrik 3", ""),
        style("paragraph", "Punktlista", "List Bullet", "<w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr>"),
        style("paragraph", "Beskrivning", "caption", ""),
        style("table", "Tabellrutnt", "Table Grid", ""),
        style("paragraph", "strong", "Annat", ""),
    ];
    format!("<w:styles {PREFIXES}>{}</w:styles>", styles.concat())
}
