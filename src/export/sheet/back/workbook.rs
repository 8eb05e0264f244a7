//! Reads a workbook. Cells are taken one by one, so that one far out does not make a table as large as its place.

use super::grid::{COLUMNS, Field, Grid, Line, ROWS};
use super::hidden::hidden;
use super::problem::Unreadable;
use crate::model::limits;
use calamine::{DataRef, ExcelDateTime, Reader, Xlsx, XlsxError};
use chrono::NaiveDate;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// Reads every sheet of a workbook.
pub fn read(bytes: &[u8]) -> Result<Vec<Grid>, Unreadable> {
    let failed = |error: XlsxError| Unreadable::NoWorkbook(error.to_string());
    if !fits(bytes) {
        return Err(Unreadable::TooLarge(limits::WORKBOOK));
    }
    let mut texts = 0;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(failed)?;
    let mut hidden = hidden(bytes);
    let mut grids = Vec::new();
    for tab in book.sheet_names() {
        // A tab may be a chart, which has no cells.
        let Ok(mut cells) = book.worksheet_cells_reader(&tab) else { continue };
        let hidden = hidden.remove(&tab).unwrap_or_default();
        let mut grid = Grid { tab: Some(tab), lines: Vec::new() };
        while let Some(cell) = cells.next_cell_with_formula().map_err(failed)? {
            let (row, column) = cell.pos;
            if row >= ROWS || column >= COLUMNS {
                continue;
            }
            let field = match cell.formula.filter(|formula| !formula.is_empty()) {
                Some(formula) => Field::Formula(format!("={formula}")),
                None => field(&cell.value),
            };
            if let Field::Text(text) | Field::Formula(text) | Field::Odd(text) = &field {
                texts += text.len();
            }
            if texts > limits::WORKBOOK_TEXTS {
                return Err(Unreadable::TooLarge(limits::WORKBOOK_TEXTS as u64));
            }
            put(&mut grid, row + 1, column as usize, field);
        }
        grid.lines.retain(|line| !line.is_empty());
        for line in &mut grid.lines {
            line.hidden = hidden.contains(&line.number);
        }
        grid.lines.sort_by_key(|line| line.number);
        grids.push(grid);
    }
    Ok(grids)
}

/// Tells whether all parts of a workbook are small enough together once they are unpacked, whatever they say themselves
/// of their size. What is no archive is told by the reader.
fn fits(bytes: &[u8]) -> bool {
    let Ok(mut parts) = ZipArchive::new(Cursor::new(bytes)) else { return true };
    let mut left = limits::WORKBOOK;
    for index in 0..parts.len() {
        let Ok(part) = parts.by_index(index) else { continue };
        let size = std::io::copy(&mut part.take(left + 1), &mut std::io::sink()).unwrap_or(0);
        match left.checked_sub(size) {
            Some(rest) => left = rest,
            None => return false,
        }
    }
    true
}

fn put(grid: &mut Grid, number: u32, column: usize, field: Field) {
    if grid.lines.last().is_none_or(|line| line.number != number) {
        grid.lines.push(Line { number, ..Line::default() });
    }
    if let Some(line) = grid.lines.last_mut() {
        line.put(column, field);
    }
}

fn field(value: &DataRef<'_>) -> Field {
    match value {
        DataRef::Empty => Field::Empty,
        DataRef::String(text) => Field::Text(text.clone()),
        DataRef::SharedString(text) => Field::Text((*text).to_owned()),
        DataRef::Float(number) => Field::Number(*number),
        DataRef::Int(number) => Field::Text(number.to_string()),
        DataRef::Bool(yes) => Field::Text(yes.to_string()),
        DataRef::DateTime(moment) => day(*moment),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => iso(text),
        DataRef::Error(error) => Field::Odd(error.to_string()),
    }
}

/// Returns the day of a moment. What lies outside of the days that a spreadsheet has, or on the day that never was
/// (1900-02-29), is no day.
fn day(moment: ExcelDateTime) -> Field {
    let serial = moment.as_f64();
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    let found = NaiveDate::from_ymd_opt(i32::from(year), u32::from(month), u32::from(day));
    match found.filter(|_| moment.is_datetime() && (1.0..2_958_466.0).contains(&serial)) {
        Some(day) => Field::Day(day),
        None => Field::Odd(serial.to_string()),
    }
}

fn iso(text: &str) -> Field {
    let day = text.get(..10).and_then(|day| day.parse().ok());
    day.map_or_else(|| Field::Odd(text.to_owned()), Field::Day)
}
