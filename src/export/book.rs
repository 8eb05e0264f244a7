//! A workbook without a format: a sheet to read, and sheets to sort and filter.

use super::document::{Document, Table, Tone};

/// A workbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Book {
    /// What the first sheet says; its name is that of the sheet's tab.
    pub summary: (String, Document),
    /// The other sheets.
    pub sheets: Vec<Sheet>,
    /// The words of all conditions, each with its colour.
    pub conditions: Vec<(String, Tone)>,
    /// The words that a cell with a state may hold.
    pub states: Vec<String>,
    /// The title and the text of the help that a cell with a state shows.
    pub help: (String, String),
}

/// A sheet with one table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The table; its caption names the tab.
    pub table: Table,
    /// How many columns stay in sight.
    pub frozen: u16,
    /// The first and the last column that hold words of conditions.
    pub conditions: Option<(u16, u16)>,
}
