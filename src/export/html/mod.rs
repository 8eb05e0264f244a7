//! A document as a page for a browser: one file without script and without network, readable aloud, on a small screen,
//! on paper, in light and in dark. Every text is escaped by the template, and harmless before that.

use super::document::{Align, Block, Column, Document, Level, Tone, Value};
use super::inert::plain;
use super::picture::Shape;
use crate::words::export::{TableWords, words};
use askama::Template;

/// The page.
#[derive(Template)]
#[template(path = "html/page.html", whitespace = "suppress")]
struct Page<'a> {
    document: &'a Document,
    words: TableWords,
    contents: Vec<(usize, String)>,
    header_end: usize,
    style: &'static str,
}

/// Returns the document as HTML, the last line ended. Fails only where the template cannot be filled in, which no data
/// brings about.
pub fn print(document: &Document) -> askama::Result<String> {
    let contents = document.blocks.iter().enumerate().filter_map(|(place, block)| match block {
        Block::Heading(Level::Part, text) => Some((place, plain(text))),
        _ => None,
    });
    let contents: Vec<(usize, String)> = contents.collect();
    let header_end = contents.first().map_or(0, |(place, _)| place.saturating_sub(1));
    let words = words(document.lang).tables;
    let page = Page { document, words, contents, header_end, style: include_str!("style.css") };
    page.render().map(|page| page + "\n")
}

impl Page<'_> {
    fn value(&self, value: &Value) -> String {
        plain(&value.shown(self.document.lang))
    }

    /// Tells whether the heading above a block says what a caption in it says: then it need not be seen twice.
    fn repeats(&self, place: &usize, caption: &str) -> bool {
        let mut above = self.document.blocks.iter().take(*place).rev();
        let heading = above.find_map(|block| match block {
            Block::Heading(_, text) => Some(text.as_str()),
            _ => None,
        });
        heading == Some(caption)
    }

    fn drawing(&self, caption: &str) -> String {
        self.words.drawing(&plain(caption))
    }

    fn region(&self, caption: &str) -> String {
        self.words.region(&plain(caption))
    }
}

fn class(column: &Column) -> &'static str {
    match (column.align, column.weight) {
        (Align::Left, 10..) => "prose",
        (Align::Left, _) => "words",
        (Align::Centre, _) => "sign",
        (Align::Right, _) => "figure",
    }
}

fn tone(tone: &Tone) -> &'static str {
    match tone {
        Tone::Plain => "plain",
        Tone::Good => "good",
        Tone::Started => "started",
        Tone::Attention => "attention",
        Tone::Muted => "muted",
    }
}
