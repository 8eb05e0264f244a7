//! Plain text for people: headings, lines, labelled facts and columns, wrapped at a width. Every text is made harmless on
//! its way in, so that nothing from a file can steer the terminal.

use crate::model::text;
use crate::words::measure::{fit, fit_right, width, wrap};

/// How wide a page is, in columns.
pub const WIDTH: usize = 80;

/// How deep a line stands under its heading, in columns.
pub const INDENT: usize = 2;

/// A page of text that is being written.
#[derive(Debug, Default)]
pub struct Page(String);

impl Page {
    /// Writes a heading, with an empty line above it unless it is the first.
    pub fn heading(&mut self, text: &str) {
        if !self.0.is_empty() {
            self.0.push('\n');
        }
        self.wrapped(0, 0, text);
    }

    /// Writes a paragraph at the margin.
    pub fn line(&mut self, text: &str) {
        self.wrapped(0, 0, text);
    }

    /// Writes a line under a heading; what does not fit goes on below, set in further.
    pub fn item(&mut self, text: &str) {
        self.wrapped(INDENT, INDENT * 2, text);
    }

    /// Writes a line that belongs to the item above.
    pub fn under(&mut self, columns: usize, text: &str) {
        self.wrapped(INDENT + columns, INDENT + columns, text);
    }

    /// Writes a line that is to be copied as it stands, however long it is.
    pub fn whole(&mut self, columns: usize, text: &str) {
        self.raw(&format!("{}{}", " ".repeat(columns), text::plain(text)));
    }

    /// Writes facts, their labels in a column.
    pub fn facts(&mut self, facts: &[(&str, String)]) {
        let label = facts.iter().map(|(label, _)| width(label)).max().unwrap_or(0);
        for (name, fact) in facts {
            let lead = format!("{}{}  ", " ".repeat(INDENT), fit(name, label));
            let rest = " ".repeat(width(&lead));
            for (index, line) in wrap(&text::plain(fact), WIDTH.saturating_sub(width(&lead))).iter().enumerate() {
                self.raw(&format!("{}{line}", if index == 0 { &lead } else { &rest }));
            }
        }
    }

    /// Writes a row of columns, each cut to its width; a number of columns counts from the right.
    pub fn row(&mut self, columns: &[Cell<'_>]) {
        let columns = columns.iter().map(|column| match *column {
            Cell::Left(text, width) => fit(&text::plain(text), width),
            Cell::Right(text, width) => fit_right(&text::plain(text), width),
        });
        let line = format!("{}{}", " ".repeat(INDENT), columns.collect::<Vec<_>>().join(" "));
        self.raw(&line);
    }

    /// Writes an empty line.
    pub fn gap(&mut self) {
        self.0.push('\n');
    }

    /// Returns what was written.
    pub fn into_text(self) -> String {
        self.0
    }

    fn wrapped(&mut self, first: usize, rest: usize, text: &str) {
        let columns = WIDTH.saturating_sub(rest.max(first));
        for (index, line) in wrap(&text::plain(text), columns).iter().enumerate() {
            let indent = " ".repeat(if index == 0 { first } else { rest });
            self.raw(&format!("{indent}{line}"));
        }
    }

    fn raw(&mut self, line: &str) {
        self.0.push_str(line.trim_end());
        self.0.push('\n');
    }
}

/// A text in a row, and how wide its column is.
#[derive(Debug, Clone, Copy)]
pub enum Cell<'a> {
    /// As text.
    Left(&'a str, usize),
    /// As a number.
    Right(&'a str, usize),
}
