//! What was read of a sheet before anything is understood: rows of fields, each with its place.

use crate::export::inert::plain;
use crate::model::limits::{SHEET_COLUMNS, SHEET_ROWS};
use chrono::NaiveDate;

/// The most rows of a sheet that are read: far more than any plan has deliverables.
pub(super) const ROWS: u32 = SHEET_ROWS;

/// The most columns of a sheet that are read.
pub(super) const COLUMNS: u32 = SHEET_COLUMNS;

/// A sheet as it was read.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Grid {
    /// The name of its tab; none in a flat table.
    pub tab: Option<String>,
    /// Its rows from the top, those without content left out.
    pub lines: Vec<Line>,
}

/// A row as it was read.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Line {
    /// Its number, from 1.
    pub number: u32,
    /// Whether it is out of sight.
    pub hidden: bool,
    /// Its fields from the left.
    pub fields: Vec<Field>,
}

/// What stands in a field.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Field {
    /// Nothing.
    #[default]
    Empty,
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
    /// A day; a time of day is left out.
    Day(NaiveDate),
    /// Something that is none of these, as it is shown: an error, a day that cannot be.
    Odd(String),
    /// A formula, and what it last came to.
    Formula(String),
}

impl Line {
    /// Returns a field by its place from the left, from 0.
    pub fn field(&self, place: usize) -> &Field {
        self.fields.get(place).unwrap_or(&Field::Empty)
    }

    /// Tells whether nothing stands in the row.
    pub fn is_empty(&self) -> bool {
        self.fields.iter().all(|field| field.shown().is_empty())
    }

    /// Puts a field in its place.
    pub(super) fn put(&mut self, place: usize, field: Field) {
        if self.fields.len() <= place {
            self.fields.resize(place + 1, Field::Empty);
        }
        if let Some(slot) = self.fields.get_mut(place) {
            *slot = field;
        }
    }
}

impl Field {
    /// Returns what is read in the field, harmless and on one line.
    pub fn shown(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) | Self::Odd(text) | Self::Formula(text) => plain(text),
            Self::Number(number) => number.to_string(),
            Self::Day(day) => day.to_string(),
        }
    }
}

/// Returns the name of a column as spreadsheets write it, by its place from 0: "A", "Z", "AA".
pub fn letters(place: usize) -> String {
    let mut rest = place + 1;
    let mut letters = Vec::new();
    while rest > 0 {
        rest -= 1;
        letters.push(u8::try_from(rest % 26).map_or('?', |letter| char::from(b'A' + letter)));
        rest /= 26;
    }
    letters.iter().rev().collect()
}
