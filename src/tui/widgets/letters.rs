//! Big letters, four rows high, for headings that are read from the back of a room. Of blocks that nearly every font has:
//! quarters of a cell, or halves where there is room for letters twice as wide.

use super::pen::Pen;
use font8x8::{BASIC_FONTS, LATIN_FONTS, UnicodeFonts};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

/// Beyond this many columns letters are drawn twice as wide.
const ROOMY: u16 = 130;

/// The blocks by which of a cell's quarters are inked: upper left 1, upper right 2, lower left 4, lower right 8.
const QUARTERS: [char; 16] = [' ', '▘', '▝', '▀', '▖', '▌', '▞', '▛', '▗', '▚', '▐', '▜', '▄', '▙', '▟', '█'];
/// The blocks by which of a cell's halves are inked: upper 1, lower 2.
const HALVES: [char; 4] = [' ', '▀', '▄', '█'];

/// Draws a text in big letters. Tells whether it could: not where it is too long, nor where a letter is unknown.
pub fn draw(buffer: &mut Buffer, area: Rect, text: &str, style: Style) -> bool {
    let Some(lines) = lines(text, area.width) else { return false };
    for (row, line) in (0u16..).zip(lines) {
        Pen::new(buffer, area, row).write(&line, style);
    }
    true
}

/// Returns the four rows of a text in big letters on so many columns; none where it does not fit.
fn lines(text: &str, columns: u16) -> Option<[String; 4]> {
    let letters: Vec<[u8; 8]> = text.chars().map(letter).collect::<Option<_>>()?;
    let room = usize::from(columns);
    let wide = columns > ROOMY && letters.len() * 8 <= room;
    if !wide && letters.len() * 4 > room {
        return None;
    }
    Some([0, 1, 2, 3].map(|row| letters.iter().flat_map(|letter| cells(letter, row, wide)).collect()))
}

/// Returns the dots of a letter, eight rows of eight, the leftmost in the lowest bit.
fn letter(c: char) -> Option<[u8; 8]> {
    BASIC_FONTS.get(c).or_else(|| LATIN_FONTS.get(c))
}

/// Returns the cells of one of the four rows of a letter.
fn cells(letter: &[u8; 8], row: usize, wide: bool) -> Vec<char> {
    let (above, below) = (letter[row * 2], letter[row * 2 + 1]);
    let dot = |dots: u8, column: usize| usize::from(dots >> column & 1);
    if wide {
        return (0..8).map(|column| HALVES[dot(above, column) | dot(below, column) << 1]).collect();
    }
    let cell = |column: usize| {
        let (left, right) = (column * 2, column * 2 + 1);
        QUARTERS[dot(above, left) | dot(above, right) << 1 | dot(below, left) << 2 | dot(below, right) << 3]
    };
    (0..4).map(cell).collect()
}
