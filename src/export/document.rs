//! A document without a format: what is heading, sentence, list, table or picture. It knows neither roadmaps nor markup;
//! its texts are as they are, and making them harmless in a format is the work of that format's printer.

pub use super::picture::Picture;
pub use super::value::{Tone, Value};
use crate::words::lang::Lang;
use chrono::NaiveDate;

/// A document.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Document {
    /// Its language.
    pub lang: Lang,
    /// Its title, the only heading of the first level.
    pub title: String,
    /// What is known of the document besides what it says.
    pub about: About,
    /// What it says, in order.
    pub blocks: Vec<Block>,
}

/// What a document's properties tell, and what stands on each of its pages.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct About {
    /// The role that answers for it; empty where none is named.
    pub owner: String,
    /// The registration number (diarienummer); empty where it has none.
    pub registration: String,
    /// The version; empty where none is named.
    pub version: String,
    /// Whether it is a draft, in words.
    pub status: String,
    /// How it is classified; empty where it is not.
    pub class: String,
    /// The marking that every page bears, such as "Intern · Utkast"; empty where there is none.
    pub marking: String,
    /// The day that it was made for, which counts as the day on which it was made.
    pub day: NaiveDate,
    /// What it takes to make the document once more, on one line of harmless ASCII; empty where that is not known.
    pub recipe: String,
}

/// A part of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading under the title.
    Heading(Level, String),
    /// A sentence or more.
    Paragraph(String),
    /// A sentence that must not be overlooked.
    Notice(String),
    /// Facts, each behind its label.
    Facts(Vec<(String, String)>),
    /// A list without order.
    List(Vec<String>),
    /// A table.
    Table(Table),
    /// A picture, with its text alternative.
    Picture(Picture),
}

/// The level of a heading below the title.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// A part of the document.
    Part,
    /// A section of a part.
    Section,
    /// A section of a section.
    Subsection,
}

/// A table with one row of heads. The first text of a row names the row.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    /// What the table shows, for readers who do not see it beside its heading.
    pub caption: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, each with as many cells as there are columns.
    pub rows: Vec<Vec<Value>>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its head.
    pub head: String,
    /// How its texts are set.
    pub align: Align,
    /// How much room its texts need beside the others: signs 1, numbers 2, and words more.
    pub weight: u8,
}

/// How the texts of a column are set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Align {
    /// As text.
    #[default]
    Left,
    /// As signs.
    Centre,
    /// As numbers.
    Right,
}

impl Column {
    /// Returns a column of words.
    pub fn text(head: impl Into<String>) -> Self {
        Self { head: head.into(), align: Align::Left, weight: 4 }
    }

    /// Returns a column of whole sentences.
    pub fn prose(head: impl Into<String>) -> Self {
        Self { head: head.into(), align: Align::Left, weight: 10 }
    }

    /// Returns a column of signs.
    pub fn sign(head: impl Into<String>) -> Self {
        Self { head: head.into(), align: Align::Centre, weight: 1 }
    }

    /// Returns a column of numbers.
    pub fn number(head: impl Into<String>) -> Self {
        Self { head: head.into(), align: Align::Right, weight: 2 }
    }
}
