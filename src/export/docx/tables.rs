//! How wide the columns of a table are, and how its cells are set and coloured.

use crate::export::document::{Align, Column, Table, Tone, Value};
use crate::words::lang::Lang;

/// How wide a small letter or a digit is, a large one, and what stands beside a text in its cell, in twentieths of a point;
/// a little wider than most. What is bold is wider by an eighth.
const SMALL: usize = 84;
const LARGE: usize = 112;
const BESIDE: usize = 180;

/// The widest word that a column is made wide enough for, and the widest text.
const WORD: usize = 28 * SMALL;
const TEXT: usize = 80 * SMALL;

/// Returns how wide the columns of a table are that together have this much room, in twentieths of a point: each has room
/// for its longest word, and what is left goes to those whose texts are longer. Where there is not enough for all words,
/// each gives up its part.
pub(super) fn widths(table: &Table, width: u32, lang: Lang) -> Vec<u32> {
    let width = usize::try_from(width).unwrap_or(0);
    let needs: Vec<(usize, usize)> = (0..table.columns.len()).map(|at| needs(table, at, lang)).collect();
    let least: usize = needs.iter().map(|(least, _)| least).sum();
    let longer: usize = needs.iter().map(|(least, whole)| whole - least).sum();
    let weights: usize = table.columns.iter().map(weight).sum();
    let left = width.saturating_sub(least);
    let wide = |(least_one, whole): &(usize, usize), column: &Column| {
        if least > width {
            least_one * width / least
        } else if longer > left {
            least_one + left * (whole - least_one) / longer
        } else {
            whole + ((left - longer) * weight(column)).checked_div(weights).unwrap_or(0)
        }
    };
    let widths = needs.iter().zip(&table.columns).map(|(needs, column)| wide(needs, column));
    widths.map(|width| u32::try_from(width).unwrap_or(0)).collect()
}

/// Returns how wide a column is with room for its widest word, and for its widest text.
fn needs(table: &Table, at: usize, lang: Lang) -> (usize, usize) {
    let head = table.columns.get(at).map_or(0, |column| widest(&column.head));
    let (mut word, mut text) = (head + head / 8, 0);
    for value in table.rows.iter().filter_map(|row| row.get(at)) {
        let shown = value.shown(lang);
        word = word.max(widest(&shown));
        text = text.max(wide(&shown).min(TEXT));
    }
    (word + BESIDE, word.max(text) + BESIDE)
}

/// Returns how wide the widest word of a text is, as far as that counts. A day, and what a no-break space holds together,
/// is a word.
fn widest(text: &str) -> usize {
    text.split(' ').map(wide).max().unwrap_or(0).min(WORD)
}

/// Returns about how wide a text is.
fn wide(text: &str) -> usize {
    text.chars().map(|letter| if letter.is_uppercase() { LARGE } else { SMALL }).sum()
}

/// Returns how much of what nobody needs a column gets: words take it, signs and numbers do not.
fn weight(column: &Column) -> usize {
    if column.align == Align::Left { column.weight.into() } else { 0 }
}

/// Returns how the texts of a column are set.
pub(super) fn align(align: &Align) -> &'static str {
    match align {
        Align::Left => "left",
        Align::Centre => "center",
        Align::Right => "right",
    }
}

/// Returns the colour of a cell; none where it has none.
pub(super) fn shade(value: &Value) -> Option<&'static str> {
    let Value::Sign { tone, .. } = value else { return None };
    match tone {
        Tone::Plain => None,
        Tone::Good => Some("CFE4FA"),
        Tone::Started => Some("FFF0BF"),
        Tone::Attention => Some("FFD7AD"),
        Tone::Muted => Some("ECEEF0"),
    }
}
