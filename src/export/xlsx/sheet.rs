//! A sheet with one table: its head stays in sight, every column can be filtered, states are chosen from a list and
//! coloured by their words.

use super::formats::{Formats, toned};
use super::inert;
use crate::export::book::{Book, Sheet};
use crate::export::document::{Align, Table, Value};
use rust_xlsxwriter::{ConditionalFormatCell, ConditionalFormatCellRule, DataValidation, Worksheet, XlsxError};

/// The paper size A4, by the format's own number.
pub(super) const A4: u8 = 9;

/// Writes the sheet.
pub(super) fn write(tab: &mut Worksheet, sheet: &Sheet, book: &Book, formats: &Formats) -> Result<(), XlsxError> {
    let table = &sheet.table;
    let widths: Vec<f64> = (0..table.columns.len()).map(|place| width(table, place)).collect();
    let (last, _) = rows(tab, table, 0, &widths, formats)?;
    for (place, width) in (0..).zip(&widths) {
        tab.set_column_width(place, *width)?;
    }
    let right = u16::try_from(table.columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
    tab.set_freeze_panes(1, sheet.frozen)?;
    tab.autofilter(0, 0, last, right)?;
    tab.set_landscape().set_paper_size(A4).set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
    marked(tab, &book.summary.1.about.marking);
    if let Some((first, until)) = sheet.conditions.filter(|_| last > 0) {
        for (word, tone) in &book.conditions {
            let Some(format) = toned(*tone) else { continue };
            let rule = ConditionalFormatCellRule::EqualTo(word.as_str());
            let coloured = ConditionalFormatCell::new().set_rule(rule).set_format(format);
            tab.add_conditional_format(1, first, last, until, &coloured)?;
        }
        let choice = DataValidation::new()
            .allow_list_strings(&book.states)?
            .set_input_title(&book.help.0)?
            .set_input_message(&book.help.1)?
            .set_error_title(&book.help.0)?
            .set_error_message(&book.help.1)?;
        tab.add_data_validation(1, first, last, until, &choice)?;
    }
    Ok(())
}

/// Writes a table from a row on, into columns of these widths; returns its last row, and that of its head.
pub(super) fn rows(
    tab: &mut Worksheet,
    table: &Table,
    top: u32,
    widths: &[f64],
    formats: &Formats,
) -> Result<(u32, u32), XlsxError> {
    for (place, column) in (0..).zip(&table.columns) {
        let format = if column.align == Align::Right { &formats.figure_head } else { &formats.head };
        tab.write_string_with_format(top, place, inert(&column.head), format)?;
    }
    let mut last = top;
    for row in &table.rows {
        last += 1;
        if let Some(height) = height(row, widths) {
            tab.set_row_height(last, height)?;
        }
        for ((place, value), column) in (0..).zip(row).zip(&table.columns) {
            let format = formats.of(value, column);
            match value {
                Value::Empty => tab.write_blank(last, place, format)?,
                Value::Text(text) => tab.write_string_with_format(last, place, inert(text), format)?,
                Value::Number(number) => tab.write_number_with_format(last, place, exact(*number), format)?,
                Value::Halves(halves) => tab.write_number_with_format(last, place, f64::from(*halves) / 2.0, format)?,
                Value::Percent(Some(share)) => {
                    tab.write_number_with_format(last, place, f64::from(*share) / 100.0, format)?
                }
                Value::Percent(None) => tab.write_string_with_format(last, place, "–", format)?,
                Value::Day(day) => tab.write_date_with_format(last, place, *day, format)?,
                Value::Sign { word, .. } => tab.write_string_with_format(last, place, inert(word), format)?,
            };
        }
    }
    Ok((last, top))
}

/// Puts the marking on every page, and the number of the page.
pub(super) fn marked(tab: &mut Worksheet, marking: &str) {
    // An ampersand would begin a code of the format.
    tab.set_header(format!("&L&B{}", inert(marking).replace('&', "&&")));
    tab.set_footer("&R&P / &N");
}

/// Returns a number as spreadsheets keep it; counts here are far below the largest that is exact.
fn exact(number: u64) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}

/// Returns how wide a column is, in characters: as its texts need, within reason, and never less than its head, beside
/// which there is the sign of the filter.
fn width(table: &Table, place: usize) -> f64 {
    let column = &table.columns[place];
    let letters = |text: &str| f64::from(u8::try_from(text.chars().count()).unwrap_or(u8::MAX));
    let head = letters(&column.head) + 4.0;
    let texts = table.rows.iter().filter_map(|row| row.get(place)).map(|value| match value {
        Value::Text(text) => letters(text) + 2.0,
        Value::Day(_) => 12.0,
        Value::Sign { word, .. } => letters(word) + 2.0,
        Value::Empty | Value::Number(_) | Value::Percent(_) | Value::Halves(_) => 0.0,
    });
    let most = match (column.align, column.weight) {
        (Align::Left, 10..) => 60.0,
        (Align::Left, _) => 36.0,
        (Align::Centre | Align::Right, _) => 20.0,
    };
    let least = if column.align == Align::Right { 8.0 } else { 10.0 };
    texts.fold(least, f64::max).min(most).max(head.min(60.0))
}

/// Returns how high a row is in which a text takes several lines, in points; the longest texts are cut off on sight, but
/// stand in the cell.
fn height(row: &[Value], widths: &[f64]) -> Option<f64> {
    let lines = row.iter().zip(widths).map(|(value, width)| match value {
        Value::Text(text) | Value::Sign { word: text, .. } => {
            (f64::from(u16::try_from(text.chars().count()).unwrap_or(u16::MAX)) / width).ceil()
        }
        _ => 1.0,
    });
    let lines = lines.fold(1.0, f64::max).min(12.0);
    (lines > 1.0).then_some(15.0 * lines)
}
