//! Reads a flat table: whatever its separators, and whether it is UTF-8, UTF-16 or the Windows-1252 of older programs.

use super::grid::{COLUMNS, Field, Grid, Line, ROWS};
use crate::export::sheet::table::unquoted;
use csv::ReaderBuilder;
use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

/// The signs that may stand between fields, the usual one first.
const SEPARATORS: [u8; 3] = [b';', b',', b'\t'];

/// A flat table as it was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// The ways to read it, one per sign between fields; the first that makes sense is the right one.
    pub grids: Vec<Grid>,
    /// Whether it was read as Windows-1252, which cannot be told from other old encodings.
    pub windows: bool,
}

/// Reads a table.
pub fn read(bytes: &[u8]) -> Table {
    let (text, windows) = decoded(bytes);
    let grids = SEPARATORS.into_iter().map(|separator| grid(&text, separator)).collect();
    Table { grids, windows }
}

fn decoded(bytes: &[u8]) -> (String, bool) {
    if Encoding::for_bom(bytes).is_some() {
        return (UTF_8.decode(bytes).0.into_owned(), false);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => (text.to_owned(), false),
        Err(_) => (WINDOWS_1252.decode(bytes).0.into_owned(), true),
    }
}

fn grid(text: &str, separator: u8) -> Grid {
    let mut reader =
        ReaderBuilder::new().delimiter(separator).has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut grid = Grid::default();
    for (number, record) in (1..=ROWS).zip(reader.records()) {
        // The text is UTF-8 and rows may be of any length: there is nothing left that could fail.
        let Ok(record) = record else { break };
        let field = |text: &str| if text.is_empty() { Field::Empty } else { Field::Text(unquoted(text).to_owned()) };
        let fields = record.iter().take(COLUMNS as usize).map(field).collect();
        grid.lines.push(Line { number, hidden: false, fields });
    }
    grid.lines.retain(|line| !line.is_empty());
    grid
}
