//! A table as comma-separated values: as a Swedish spreadsheet opens it by a double click, or as programs read it.
//!
//! No text begins a formula: what starts like one has an apostrophe before it, as a person would type it. Whoever needs
//! texts to the letter takes JSON.

use super::document::{Table, Value};
use super::inert::plain;
use super::order::Separators;
use crate::words::lang::Lang;
use crate::words::number;
use csv::{QuoteStyle, Terminator, WriterBuilder};

/// What tells a spreadsheet that the file is UTF-8.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// Returns the table as bytes. Fails only where memory cannot be written to, which no data brings about.
pub fn print(table: &Table, form: Separators) -> csv::Result<Vec<u8>> {
    let mut builder = WriterBuilder::new();
    let (begins, terminator, delimiter) = match form {
        Separators::Excel => (MARK, Terminator::CRLF, b';'),
        Separators::Plain => (&b""[..], Terminator::Any(b'\n'), b','),
    };
    let builder = builder.quote_style(QuoteStyle::Necessary).terminator(terminator).delimiter(delimiter);
    let mut writer = builder.from_writer(begins.to_vec());
    writer.write_record(table.columns.iter().map(|column| inert(&column.head)))?;
    for row in &table.rows {
        writer.write_record(row.iter().map(|value| said(value, form)))?;
    }
    writer.into_inner().map_err(|error| error.into_error().into())
}

fn said(value: &Value, form: Separators) -> String {
    match value {
        Value::Empty | Value::Percent(None) => String::new(),
        Value::Text(text) => inert(text),
        Value::Number(number) => number.to_string(),
        Value::Percent(Some(percent)) => match form {
            Separators::Excel => format!("{percent}%"),
            Separators::Plain => percent.to_string(),
        },
        Value::Halves(halves) => match form {
            Separators::Excel => number::halves(Lang::Sv, *halves),
            Separators::Plain => number::halves(Lang::En, *halves),
        },
        Value::Day(day) => day.to_string(),
        Value::Sign { word, .. } => inert(word),
    }
}

/// Returns a text that neither begins a formula nor holds what steers a program.
pub fn inert(text: &str) -> String {
    let plain = plain(text);
    if begins_formula(&plain) { format!("'{plain}") } else { plain }
}

/// Tells whether a spreadsheet would take a text for a formula, also in the wide letters that some of them fold.
pub(super) fn begins_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', '−'])
}
