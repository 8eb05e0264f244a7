//! A text being written, drawn on one line.

use super::pen::Pen;
use crate::app::typed::Typed;
use crate::words::measure::width;
use ratatui::layout::Position;
use ratatui::style::Style;

/// Writes a text being written, and returns where its cursor is. What does not fit is taken from the left, so that the
/// cursor stays in sight.
pub fn typed(pen: &mut Pen<'_>, typed: &Typed, style: Style) -> Position {
    let before: String = typed.text.chars().take(typed.cursor).collect();
    let after: String = typed.text.chars().skip(typed.cursor).collect();
    let room = pen.room().saturating_sub(2);
    let mut shown = before.as_str();
    while width(shown) > room {
        shown = shown.char_indices().nth(1).map_or("", |(at, _)| &shown[at..]);
    }
    pen.write(shown, style);
    let cursor = pen.position();
    pen.write(&after, style);
    cursor
}
