//! A page: lines of styled pieces, of which some lead somewhere. What has more to say than a screen has rows is written
//! as one; how it is scrolled ([`travel`]) and drawn is the same for all.

pub mod canvas;
pub mod stairs;
pub mod table;
pub mod travel;

use crate::model::entry::Cell;
use crate::model::groups::GroupId;
use crate::model::state::Condition;
use crate::progress::tally::Tally;
use crate::words::measure::{width, wrap};

/// What a piece of text is, for its looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// The title of what the page is about.
    Title,
    /// A heading.
    Heading,
    /// Plain text.
    Text,
    /// Something of less weight.
    Faint,
    /// Something to worry about.
    Alarm,
    /// A key, a figure or a choice that stands out.
    Strong,
    /// What is done, in a picture.
    Full,
    /// What is left, in a picture.
    Rest,
    /// How a cell stands: its colours. The text may hold its sign.
    Standing(Condition),
    /// A checklist point, ticked or not.
    Point(bool),
}

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Text.
    Text(Style, String),
    /// The sign of a condition, with a space on both sides.
    Sign(Condition),
    /// A share as a bar of so many columns. The number is to stand beside it.
    Bar(Tally, usize),
}

impl Piece {
    /// Returns how many columns the piece takes.
    pub fn width(&self) -> usize {
        match self {
            Self::Text(_, text) => width(text),
            Self::Sign(_) => 3,
            Self::Bar(_, columns) => *columns,
        }
    }
}

/// What a line is about: what Return opens there, and what is ticked there.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Stop {
    /// A cell. Can be ticked; leads to the cell's details.
    Cell(Cell),
    /// A checklist point of a cell, from 1. Can be ticked.
    Point(Cell, u16),
    /// A deliverable, as its place in the plan. Leads to its row.
    Item(usize),
    /// A phase or a chapter. Leads to its group.
    Group(GroupId),
    /// A department, as its place in the plan.
    Department(usize),
    /// A role, as its place in the plan. Unfolds its duties and posts.
    Role(usize),
    /// A role's post in a department, both as places in the plan.
    Post(usize, usize),
    /// Where a department stands on the staircase, as its place in the plan; one past the last for the municipality. Unfolds
    /// what is missing.
    Footing(usize),
    /// A benefit, control or area of the law, as its place in its list. Unfolds what it rests on.
    Requirement(usize),
}

/// One line.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Line {
    /// What stands on it, from the left.
    pub pieces: Vec<Piece>,
    /// What it is about; none for what is only read.
    pub stop: Option<Stop>,
}

impl Line {
    /// Returns an empty line.
    pub fn blank() -> Self {
        Self::default()
    }

    /// Returns a line of one piece of text.
    pub fn text(style: Style, text: impl Into<String>) -> Self {
        Self::blank().and(style, text)
    }

    /// Adds a piece of text.
    pub fn and(mut self, style: Style, text: impl Into<String>) -> Self {
        self.pieces.push(Piece::Text(style, text.into()));
        self
    }

    /// Adds the sign of a condition.
    pub fn sign(mut self, condition: Condition) -> Self {
        self.pieces.push(Piece::Sign(condition));
        self
    }

    /// Adds a share as a bar.
    pub fn bar(mut self, tally: Tally, columns: usize) -> Self {
        self.pieces.push(Piece::Bar(tally, columns));
        self
    }

    /// Says what the line is about.
    pub fn about(mut self, stop: Stop) -> Self {
        self.stop = Some(stop);
        self
    }

    /// Returns how many columns the line takes.
    pub fn width(&self) -> usize {
        self.pieces.iter().map(Piece::width).sum()
    }

    /// Returns the text of the line, without its pictures.
    pub fn plain(&self) -> String {
        let text = |piece: &Piece| match piece {
            Piece::Text(_, text) => text.clone(),
            Piece::Sign(_) => String::new(),
            Piece::Bar(_, columns) => " ".repeat(*columns),
        };
        self.pieces.iter().map(text).collect()
    }
}

/// A page being written, wrapped as it grows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The lines so far.
    pub lines: Vec<Line>,
    /// How many columns a line may take.
    pub columns: usize,
}

impl Page {
    /// Begins a page of so many columns.
    pub fn new(columns: usize) -> Self {
        Self { lines: Vec::new(), columns }
    }

    /// Adds a line as it is; what does not fit is cut when it is drawn.
    pub fn line(&mut self, line: Line) {
        self.lines.push(line);
    }

    /// Adds an empty line.
    pub fn blank(&mut self) {
        self.lines.push(Line::blank());
    }

    /// Adds text, wrapped.
    pub fn text(&mut self, style: Style, text: &str) {
        self.hanging(style, text, 0, None);
    }

    /// Adds text, wrapped; its second and later lines begin so many columns further in. All its lines are about `stop`.
    pub fn hanging(&mut self, style: Style, text: &str, hang: usize, stop: Option<Stop>) {
        for (index, line) in wrap(text, self.columns.saturating_sub(hang)).into_iter().enumerate() {
            let text = if index == 0 { line } else { format!("{}{line}", " ".repeat(hang)) };
            self.lines.push(Line { pieces: vec![Piece::Text(style, text)], stop: stop.clone() });
        }
    }

    /// Adds text, wrapped, all of whose lines begin so many columns further in.
    pub fn indented(&mut self, style: Style, text: &str, columns: usize) {
        for line in wrap(text, self.columns.saturating_sub(columns)) {
            self.lines.push(Line::text(style, format!("{}{line}", " ".repeat(columns))));
        }
    }

    /// Adds a name and what it is, wrapped.
    pub fn pair(&mut self, label: &str, text: &str) {
        self.text(Style::Text, &format!("{label}: {text}"));
    }

    /// Adds a heading, with an empty line before it unless it is the first.
    pub fn heading(&mut self, text: &str) {
        if !self.lines.is_empty() {
            self.blank();
        }
        self.text(Style::Heading, text);
    }
}
