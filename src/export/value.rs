//! What stands in a cell of a table, as what it is: a spreadsheet keeps a number a number and a day a day, and a reader
//! who does not see a sign hears its word.

use crate::words::lang::Lang;
use crate::words::number;
use chrono::NaiveDate;
use std::borrow::Cow;

/// What stands in a cell of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Nothing.
    Empty,
    /// A text.
    Text(String),
    /// A whole number.
    Number(u64),
    /// A share in whole per cent; none where there is nothing to share.
    Percent(Option<u8>),
    /// A number of halves: 5 is two and a half.
    Halves(u8),
    /// A day.
    Day(NaiveDate),
    /// A sign, with the word for it and how it is coloured.
    Sign {
        /// The sign.
        sign: String,
        /// Its word.
        word: String,
        /// Its colour; never the only difference.
        tone: Tone,
    },
}

/// What a colour tells; each medium has its own colours for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Tone {
    /// Nothing.
    #[default]
    Plain,
    /// Reached.
    Good,
    /// On the way.
    Started,
    /// To be looked at.
    Attention,
    /// Beside the point.
    Muted,
}

impl Tone {
    /// All tones.
    pub const ALL: [Self; 5] = [Self::Plain, Self::Good, Self::Started, Self::Attention, Self::Muted];
}

impl Value {
    /// Returns a text, or nothing where it is empty.
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }

    /// Returns what is read in the cell.
    pub fn shown(&self, lang: Lang) -> Cow<'_, str> {
        match self {
            Self::Empty => Cow::Borrowed(""),
            Self::Text(text) => Cow::Borrowed(text),
            Self::Number(whole) => Cow::Owned(number::whole(lang, *whole)),
            Self::Percent(share) => Cow::Owned(number::percent(lang, *share)),
            Self::Halves(halves) => Cow::Owned(number::halves(lang, *halves)),
            Self::Day(day) => Cow::Owned(day.to_string()),
            Self::Sign { sign, .. } => Cow::Borrowed(sign),
        }
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}
