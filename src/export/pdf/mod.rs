//! A document as PDF: tagged for screen readers (PDF/UA-1), fit for the archive (PDF/A-2a), with title, language,
//! bookmarks, heads of tables, alternative texts and its fonts inside. Laid out here, since what is laid out is simple:
//! blocks one below the other on A4.

mod blocks;
mod fonts;
mod keep;
mod lines;
mod sheet;
mod table;
mod tags;
mod write;

use super::document::Document;
use fonts::Faces;
use sheet::Sheets;
use std::fmt;

/// Why a document was not written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PdfError {
    /// A face in the program cannot be read.
    Font,
    /// A page cannot have the size of a page.
    Page,
    /// The library refused; its own words, in English.
    Library(String),
}

impl fmt::Display for PdfError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Font => f.write_str("the font cannot be read"),
            Self::Page => f.write_str("the page has no size"),
            Self::Library(why) => f.write_str(why),
        }
    }
}

/// Returns the document as a file. Fails only where the library finds a fault in it, which no data brings about.
pub fn print(document: &Document) -> Result<Vec<u8>, PdfError> {
    let faces = Faces::read()?;
    let mut sheets = Sheets::new(&faces);
    sheets.document(document);
    write::write(document, &sheets)
}
