//! A document for word processors: headings, lists and tables in the styles that every word processor has, so that what
//! is copied into another document takes on its looks; heads of tables repeat on every page.
//!
//! The parts are templates of our own: the library for this format cannot repeat heads of tables, and knows neither
//! language nor title. A user's own [`template`] may stand in for all of them but the text.

mod drawn;
mod language;
mod lists;
mod looks;
mod tables;
pub mod template;

use super::document::{About, Block, Document, Level, Table, Value};
use super::inert::plain;
use askama::Template as _;
use drawn::drawing;
use looks::{Looks, Role};
use std::fmt;
use std::io::{Cursor, Write};
use tables::{align, shade, widths};
use template::Template;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// The width of the text, in twentieths of a point: A4 with margins of two centimetres.
const WIDTH: u32 = 9638;

/// The longest part of a recipe that a property holds, in characters.
const PROPERTY: usize = 200;

/// Why a document was not written. No data brings it about.
#[derive(Debug)]
pub enum DocxError {
    /// A template cannot be filled in.
    Template(askama::Error),
    /// The archive cannot be written.
    Archive(zip::result::ZipError),
}

impl fmt::Display for DocxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Template(error) => error.fmt(f),
            Self::Archive(error) => error.fmt(f),
        }
    }
}

/// The text, and the layout of its pages.
#[derive(askama::Template)]
#[template(path = "docx/document.xml", whitespace = "suppress")]
struct Pages {
    body: String,
}

/// The text itself.
#[derive(askama::Template)]
#[template(path = "docx/body.xml", whitespace = "suppress")]
struct Body<'a> {
    document: &'a Document,
    looks: &'a Looks,
    /// How wide it is, in twentieths of a point.
    width: u32,
    /// The highest number of a drawing that stands elsewhere.
    drawn: usize,
    /// Whether it begins with the marking, where no page bears it.
    marked: bool,
    /// Whether it tells its title.
    titled: bool,
}

/// How styles look, in the language of the document.
#[derive(askama::Template)]
#[template(path = "docx/styles.xml", whitespace = "suppress")]
struct Styles<'a> {
    lang: &'static str,
    looks: &'a Looks,
}

/// How the styles look that a template lacks.
#[derive(askama::Template)]
#[template(path = "docx/added.xml", whitespace = "suppress")]
struct Added<'a> {
    looks: &'a Looks,
}

/// What stands on every page.
#[derive(askama::Template)]
#[template(path = "docx/header.xml", whitespace = "suppress")]
struct Header<'a> {
    about: &'a About,
}

/// The number of the page.
#[derive(askama::Template)]
#[template(path = "docx/footer.xml", whitespace = "suppress")]
struct Footer<'a> {
    document: &'a Document,
}

/// Title, owner and day.
#[derive(askama::Template)]
#[template(path = "docx/core.xml", whitespace = "suppress")]
struct Core<'a> {
    document: &'a Document,
    program: String,
}

/// The recipe, in parts.
#[derive(askama::Template)]
#[template(path = "docx/custom.xml", whitespace = "suppress")]
struct Custom {
    parts: Vec<String>,
}

/// Returns the document as a file, in the user's own template where there is one.
pub fn print(document: &Document, template: Option<&Template>) -> Result<Vec<u8>, DocxError> {
    let parts = match template {
        Some(template) => template.filled(document),
        None => plainly(document),
    };
    archive(&parts.map_err(DocxError::Template)?)
}

/// Returns the parts of a document that is in no template.
fn plainly(document: &Document) -> askama::Result<Vec<(String, Vec<u8>)>> {
    let lang = language::tag(document.lang);
    let looks = &Looks::default();
    let body = Body { document, looks, width: WIDTH, drawn: 0, marked: false, titled: true }.render()?;
    let [core, custom] = properties(document)?;
    let parts = [
        ("[Content_Types].xml", include_str!("types.xml").to_owned()),
        ("_rels/.rels", include_str!("rels.xml").to_owned()),
        core,
        custom,
        ("word/_rels/document.xml.rels", include_str!("document_rels.xml").to_owned()),
        ("word/document.xml", Pages { body }.render()?),
        ("word/styles.xml", Styles { lang, looks }.render()?),
        ("word/numbering.xml", lists::part(&lists::bullets(looks, 0)?)),
        ("word/settings.xml", include_str!("settings.xml").to_owned()),
        ("word/header1.xml", Header { about: &document.about }.render()?),
        ("word/footer1.xml", Footer { document }.render()?),
    ];
    Ok(parts.into_iter().map(|(name, text)| (name.to_owned(), text.into_bytes())).collect())
}

/// Returns the parts that tell what is known of the document: title, owner and day, and the recipe.
fn properties(document: &Document) -> askama::Result<[(&'static str, String); 2]> {
    let recipe: Vec<char> = document.about.recipe.chars().collect();
    let parts = recipe.chunks(PROPERTY).map(|part| part.iter().collect()).collect();
    let program = format!("lis {}", env!("CARGO_PKG_VERSION"));
    let core = Core { document, program }.render()?;
    Ok([("docProps/core.xml", core), ("docProps/custom.xml", Custom { parts }.render()?)])
}

/// Returns an archive of these parts; its times are those of no day, so that the same parts give the same bytes.
fn archive(parts: &[(String, Vec<u8>)]) -> Result<Vec<u8>, DocxError> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        archive.start_file(name.as_str(), options).map_err(DocxError::Archive)?;
        archive.write_all(bytes).map_err(|error| DocxError::Archive(error.into()))?;
    }
    archive.finish().map(Cursor::into_inner).map_err(DocxError::Archive)
}

impl Body<'_> {
    fn shown(&self, value: &Value) -> String {
        plain(&value.shown(self.document.lang))
    }

    fn widths(&self, table: &Table) -> Vec<u32> {
        widths(table, self.width, self.document.lang)
    }

    /// Tells whether a sentence leads from a heading to a table or a picture, and so stands on the page where that begins.
    fn leads(&self, place: &usize) -> bool {
        let blocks = &self.document.blocks;
        let before = place.checked_sub(1).and_then(|before| blocks.get(before));
        matches!(before, Some(Block::Heading(..)))
            && matches!(blocks.get(place + 1), Some(Block::Table(_) | Block::Picture(_)))
    }

    /// Returns the caption of a table, unless the heading before it says the same.
    fn caption(&self, place: &usize, table: &Table) -> Option<String> {
        let before = self.document.blocks.iter().take(*place).rev();
        let heading = before.into_iter().find_map(|block| match block {
            Block::Heading(_, text) => Some(text),
            _ => None,
        });
        let says = !table.caption.is_empty() && heading != Some(&table.caption);
        says.then(|| plain(&table.caption))
    }
}

fn heading(level: &Level) -> Role {
    match level {
        Level::Part => Role::Part,
        Level::Section => Role::Section,
        Level::Subsection => Role::Subsection,
    }
}
