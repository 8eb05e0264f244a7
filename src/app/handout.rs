//! A report to be handed out from the program: what is asked for, and what lies over the view on the way there.

use super::form::Form;
use crate::export::document::{Block, Document};
use crate::export::header::Header;
use crate::export::order::{Format, Pages, Profile};
use crate::export::screen::{Line, Weight, lines};
use crate::words::measure::cut;
use chrono::NaiveDate;

/// What is to be handed out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handout {
    /// In which format.
    pub format: Format,
    /// For whom.
    pub profile: Profile,
    /// How much.
    pub pages: Pages,
    /// The day that it describes, at its end.
    pub day: NaiveDate,
    /// The day from whose end changes are told; none where they are not told.
    pub since: Option<NaiveDate>,
    /// The department that it is limited to, as its place in the plan.
    pub department: Option<usize>,
    /// What the header says.
    pub header: Header,
    /// The file, as the user has written it.
    pub file: String,
    /// Whether a file that is there may be replaced.
    pub replace: bool,
}

/// What the header of the next report is proposed to say.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Letterhead {
    /// All but the class.
    pub header: Header,
    /// The class, as written: it may be none.
    pub class: String,
}

/// How many blocks of a report, and how many rows of a table, are shown before it is written.
const BLOCKS: usize = 60;
const ROWS: usize = 40;

/// How many lines of a file for programs are shown.
const LINES: usize = 200;

/// What a report says first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum First {
    /// A document, which is laid out for the screen.
    Document(Box<Document>),
    /// A file of text, line by line.
    Text(Vec<String>),
}

impl First {
    /// Returns the first of a document.
    pub fn of_document(mut document: Document) -> Self {
        document.blocks.truncate(BLOCKS);
        for block in &mut document.blocks {
            if let Block::Table(table) = block {
                table.rows.truncate(ROWS);
            }
        }
        Self::Document(Box::new(document))
    }

    /// Returns the first of a file of text.
    pub fn of_text(text: &str) -> Self {
        Self::Text(text.trim_start_matches('\u{feff}').lines().take(LINES).map(str::to_owned).collect())
    }

    /// Returns it in lines of at most `columns` columns. A line of a file is cut off, so that its columns stay in line.
    pub fn lines(&self, columns: usize) -> Vec<Line> {
        match self {
            Self::Document(document) => lines(document, columns),
            Self::Text(lines) => {
                lines.iter().map(|line| Line { text: cut(line, columns), weight: Weight::Plain }).collect()
            }
        }
    }
}

/// The first of a report, with the form to go back to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// The form.
    pub form: Box<Form>,
    /// The name of the format.
    pub format: &'static str,
    /// What the report says first.
    pub first: First,
    /// The first line in sight.
    pub top: usize,
}

/// The question whether a file is to be replaced, with the form to go back to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replace {
    /// The form.
    pub form: Box<Form>,
    /// What would be written.
    pub handout: Box<Handout>,
    /// The answer that the cursor is on; the first changes nothing.
    pub selected: usize,
}
