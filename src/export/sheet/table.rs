//! A sheet as comma-separated values, as a Swedish spreadsheet opens it by a double click. No text begins a formula: what
//! would, and what begins with an apostrophe, has an apostrophe before it, which [`unquoted`] takes away again.

use super::column::Column;
use super::form::Form;
use crate::export::csv::begins_formula;
use csv::{QuoteStyle, Terminator, WriterBuilder};

/// What tells a spreadsheet that the file is UTF-8.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// Returns the sheet as bytes. Fails only where memory cannot be written to, which no data brings about.
pub fn print(form: &Form) -> csv::Result<Vec<u8>> {
    let mut builder = WriterBuilder::new();
    let builder = builder.quote_style(QuoteStyle::Necessary).terminator(Terminator::CRLF).delimiter(b';');
    let mut writer = builder.from_writer(MARK.to_vec());
    writer.write_record(Column::ALL.iter().map(|column| column.head(form.lang)))?;
    for row in &form.rows {
        writer.write_record(row.iter().map(|value| quoted(&value.shown(form.lang))))?;
    }
    writer.into_inner().map_err(|error| error.into_error().into())
}

/// Returns a text that begins no formula.
fn quoted(text: &str) -> String {
    let text = crate::export::inert::plain(text);
    if begins_formula(&text) || text.starts_with('\'') { format!("'{text}") } else { text }
}

/// Returns a text as it was before [`print()`] made it harmless. An apostrophe before anything else was somebody's own.
pub fn unquoted(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if begins_formula(rest) || rest.starts_with('\'') => rest,
        _ => text,
    }
}
