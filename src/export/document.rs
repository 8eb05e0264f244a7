//! A document without a format: what is heading, sentence, list or table. It knows neither roadmaps nor markup; its texts
//! are as they are, and making them harmless in a format is the work of that format's printer.

use crate::words::lang::Lang;

/// A document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Its language.
    pub lang: Lang,
    /// Its title, the only heading of the first level.
    pub title: String,
    /// What it says, in order.
    pub blocks: Vec<Block>,
}

/// A part of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading under the title.
    Heading(Level, String),
    /// A sentence or more.
    Paragraph(String),
    /// Facts, each behind its label.
    Facts(Vec<(String, String)>),
    /// A list without order.
    List(Vec<String>),
    /// A table.
    Table(Table),
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

/// A table with one row of heads.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    /// What the table shows, for readers who do not see it beside its heading.
    pub caption: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, each with as many texts as there are columns.
    pub rows: Vec<Vec<String>>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its head.
    pub head: String,
    /// How its texts are set.
    pub align: Align,
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
    /// Returns a column of text.
    pub fn text(head: impl Into<String>) -> Self {
        Self { head: head.into(), align: Align::Left }
    }

    /// Returns a column of signs.
    pub fn sign(head: impl Into<String>) -> Self {
        Self { head: head.into(), align: Align::Centre }
    }

    /// Returns a column of numbers.
    pub fn number(head: impl Into<String>) -> Self {
        Self { head: head.into(), align: Align::Right }
    }
}
