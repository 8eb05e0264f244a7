//! Rows whose columns stand under each other: as wide as what is in them, one of them giving way where there is too
//! little room.

use super::{Line, Page, Piece, Stop, Style};
use crate::words::measure::{fit, fit_right, width};

/// Columns between two columns of a table.
const GAP: usize = 2;
/// The least that the column that gives way is cut to.
const LEAST: usize = 8;

/// What stands in one place of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its looks.
    pub style: Style,
    /// Its text.
    pub text: String,
}

impl Entry {
    /// Returns an entry.
    pub fn new(style: Style, text: impl Into<String>) -> Self {
        Self { style, text: text.into() }
    }
}

/// A table being written.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    /// What stands above the columns; may be empty.
    pub head: Vec<&'static str>,
    /// The rows, and what each is about.
    pub rows: Vec<(Vec<Entry>, Option<Stop>)>,
    /// The columns that stand flush right, as numbers do, counted from 0.
    pub right: Vec<usize>,
    /// The column that gives way where there is too little room, counted from 0.
    pub gives: usize,
}

impl Table {
    /// Adds a row.
    pub fn row(&mut self, entries: Vec<Entry>, stop: Option<Stop>) {
        self.rows.push((entries, stop));
    }

    /// Writes the table on a page.
    pub fn write(self, page: &mut Page) {
        let widths = self.widths(page.columns);
        if !self.head.is_empty() {
            let head = self.head.iter().map(|text| Entry::new(Style::Faint, *text)).collect::<Vec<_>>();
            page.line(self.line(&head, None, &widths));
        }
        for (entries, stop) in &self.rows {
            page.line(self.line(entries, stop.clone(), &widths));
        }
    }

    fn widths(&self, columns: usize) -> Vec<usize> {
        let count = self.rows.iter().map(|(entries, _)| entries.len()).max().unwrap_or(0).max(self.head.len());
        let mut widths: Vec<usize> = (0..count)
            .map(|column| {
                let head = self.head.get(column).map_or(0, |text| width(text));
                let of_row = |(entries, _): &(Vec<Entry>, _)| entries.get(column).map_or(0, |entry| width(&entry.text));
                self.rows.iter().map(of_row).max().unwrap_or(0).max(head)
            })
            .collect();
        let needed = widths.iter().sum::<usize>() + GAP * count.saturating_sub(1);
        if let Some(gives) = widths.get_mut(self.gives) {
            *gives = gives.saturating_sub(needed.saturating_sub(columns)).max(LEAST.min(*gives));
        }
        widths
    }

    fn line(&self, entries: &[Entry], stop: Option<Stop>, widths: &[usize]) -> Line {
        let mut pieces = Vec::new();
        for (column, (entry, columns)) in entries.iter().zip(widths).enumerate() {
            if column > 0 {
                pieces.push(Piece::Text(Style::Text, " ".repeat(GAP)));
            }
            let fit = if self.right.contains(&column) { fit_right } else { fit };
            pieces.push(Piece::Text(entry.style, fit(&entry.text, *columns)));
        }
        Line { pieces, stop }
    }
}
