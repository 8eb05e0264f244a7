//! A document for word processors: headings, lists and tables in the styles that every word processor has, so that what
//! is copied into another document takes on its looks; heads of tables repeat on every page.
//!
//! The parts are templates of our own: the library for this format cannot repeat heads of tables, and knows neither
//! language nor title.

mod drawn;

use super::document::{About, Align, Block, Column, Document, Level, Table, Tone, Value};
use super::inert::plain;
use crate::words::lang::Lang;
use askama::Template;
use drawn::drawing;
use std::fmt;
use std::io::{Cursor, Write};
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

/// The text itself.
#[derive(Template)]
#[template(path = "docx/document.xml", whitespace = "suppress")]
struct Body<'a> {
    document: &'a Document,
}

/// How styles look, in the language of the document.
#[derive(Template)]
#[template(path = "docx/styles.xml", whitespace = "suppress")]
struct Styles {
    lang: &'static str,
}

/// What stands on every page.
#[derive(Template)]
#[template(path = "docx/header.xml", whitespace = "suppress")]
struct Header<'a> {
    about: &'a About,
}

/// The number of the page.
#[derive(Template)]
#[template(path = "docx/footer.xml", whitespace = "suppress")]
struct Footer<'a> {
    document: &'a Document,
}

/// Title, owner and day.
#[derive(Template)]
#[template(path = "docx/core.xml", whitespace = "suppress")]
struct Core<'a> {
    document: &'a Document,
    program: String,
}

/// The recipe, in parts.
#[derive(Template)]
#[template(path = "docx/custom.xml", whitespace = "suppress")]
struct Custom {
    parts: Vec<String>,
}

/// Returns the document as a file.
pub fn print(document: &Document) -> Result<Vec<u8>, DocxError> {
    let made = |text: askama::Result<String>| text.map_err(DocxError::Template);
    let recipe: Vec<char> = document.about.recipe.chars().collect();
    let parts = recipe.chunks(PROPERTY).map(|part| part.iter().collect()).collect();
    let program = format!("lis {}", env!("CARGO_PKG_VERSION"));
    let lang = match document.lang {
        Lang::Sv => "sv-SE",
        Lang::En => "en-GB",
    };
    archive(&[
        ("[Content_Types].xml", include_str!("types.xml").to_owned()),
        ("_rels/.rels", include_str!("rels.xml").to_owned()),
        ("docProps/core.xml", made(Core { document, program }.render())?),
        ("docProps/custom.xml", made(Custom { parts }.render())?),
        ("word/_rels/document.xml.rels", include_str!("document_rels.xml").to_owned()),
        ("word/document.xml", made(Body { document }.render())?),
        ("word/styles.xml", made(Styles { lang }.render())?),
        ("word/numbering.xml", include_str!("numbering.xml").to_owned()),
        ("word/settings.xml", include_str!("settings.xml").to_owned()),
        ("word/header1.xml", made(Header { about: &document.about }.render())?),
        ("word/footer1.xml", made(Footer { document }.render())?),
    ])
}

/// Returns an archive of these parts; its times are those of no day, so that the same parts give the same bytes.
fn archive(parts: &[(&str, String)]) -> Result<Vec<u8>, DocxError> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        archive.start_file(*name, options).map_err(DocxError::Archive)?;
        archive.write_all(text.as_bytes()).map_err(|error| DocxError::Archive(error.into()))?;
    }
    archive.finish().map(Cursor::into_inner).map_err(DocxError::Archive)
}

impl Body<'_> {
    fn shown(&self, value: &Value) -> String {
        plain(&value.shown(self.document.lang))
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

/// Returns how wide the columns of a table are: signs and numbers as they need, words share what is left.
fn widths(table: &Table) -> Vec<u32> {
    let least = |column: &Column| {
        let head = u32::try_from(column.head.split(' ').map(|word| word.chars().count()).max().unwrap_or(0));
        let head = head.unwrap_or(0).min(20) * 128 + 160;
        match column.align {
            Align::Left => head.max(700),
            Align::Centre => head.max(620),
            Align::Right => head.max(560),
        }
    };
    let least: Vec<u32> = table.columns.iter().map(least).collect();
    let weight = |column: &Column| if column.align == Align::Left { u32::from(column.weight) } else { 0 };
    let weights: u32 = table.columns.iter().map(weight).sum();
    let left = WIDTH.saturating_sub(least.iter().sum());
    let share = |column: &Column| (left * weight(column)).checked_div(weights).unwrap_or(0);
    least.iter().zip(&table.columns).map(|(width, column)| width + share(column)).collect()
}

fn heading(level: &Level) -> &'static str {
    match level {
        Level::Part => "Heading1",
        Level::Section => "Heading2",
        Level::Subsection => "Heading3",
    }
}

fn align(align: &Align) -> &'static str {
    match align {
        Align::Left => "left",
        Align::Centre => "center",
        Align::Right => "right",
    }
}

/// Returns the colour of a cell; none where it has none.
fn shade(value: &Value) -> Option<&'static str> {
    let Value::Sign { tone, .. } = value else { return None };
    match tone {
        Tone::Plain => None,
        Tone::Good => Some("CFE4FA"),
        Tone::Started => Some("FFF0BF"),
        Tone::Attention => Some("FFD7AD"),
        Tone::Muted => Some("ECEEF0"),
    }
}
