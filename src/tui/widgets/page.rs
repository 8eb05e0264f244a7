//! A page of lines, drawn.

use super::bar::bar;
use super::pen::Pen;
use crate::app::page::travel::Reading;
use crate::app::page::{Line, Piece, Style as LineStyle};
use crate::tui::theme::Theme;
use crate::words::glyph::{self, Glyphs};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::{Modifier, Style};
use std::ops::RangeInclusive;

/// Draws what of a page is in sight, and returns where its cursor is.
///
/// The lines that are marked out, where some are, look so.
pub fn draw(
    buffer: &mut Buffer,
    area: Rect,
    lines: &[Line],
    (reading, marked): (Reading, Option<RangeInclusive<usize>>),
    theme: &Theme,
) -> Option<Position> {
    let mut cursor = None;
    for (row, (index, line)) in (0u16..area.height).zip(lines.iter().enumerate().skip(reading.top)) {
        let selected = index == reading.line;
        let marked = marked.as_ref().is_some_and(|lines| lines.contains(&index)) && line.stop.is_some();
        let whole = if selected { Some(theme.cursor) } else { marked.then_some(theme.range) };
        let mut pen = Pen::new(buffer, area, row);
        if selected {
            cursor = Some(pen.position());
        }
        // A picture keeps its colours: what stands in it and beside it shows where the cursor is.
        let picture = line.pieces.iter().any(in_picture);
        for piece in &line.pieces {
            let whole = whole.filter(|_| !picture || !in_picture(piece) && !is_blank(piece));
            match piece {
                Piece::Text(style, text) => {
                    pen.write(text, whole.unwrap_or_else(|| look(*style, theme)));
                }
                Piece::Sign(condition) => {
                    let style = whole.unwrap_or_else(|| theme.cell(*condition));
                    pen.write(&format!(" {} ", glyph::condition(Glyphs::Unicode, *condition)), style);
                }
                Piece::Bar(tally, columns) => bar(&mut pen, *tally, *columns, theme),
            }
        }
        if let Some(style) = whole.filter(|_| !picture) {
            pen.fill(style);
        }
    }
    cursor
}

/// Tells whether a piece is drawn rather than written: bars, the lines of the staircase, the line of today.
fn in_picture(piece: &Piece) -> bool {
    matches!(piece, Piece::Text(_, text) if text.chars().any(|c| ('\u{2500}'..='\u{259f}').contains(&c)))
}

fn is_blank(piece: &Piece) -> bool {
    matches!(piece, Piece::Text(_, text) if text.trim().is_empty())
}

/// Returns the line of a page of so many lines that stands at a place.
pub fn hit(area: Rect, lines: usize, reading: Reading, at: Position) -> Option<usize> {
    let line = reading.top + usize::from(at.y.checked_sub(area.y)?);
    (area.contains(at) && line < lines).then_some(line)
}

fn look(style: LineStyle, theme: &Theme) -> Style {
    match style {
        LineStyle::Title => theme.text.add_modifier(Modifier::BOLD),
        LineStyle::Heading => theme.heading,
        LineStyle::Text | LineStyle::Point(false) => theme.text,
        LineStyle::Faint => theme.faint,
        LineStyle::Alarm => theme.alarm,
        LineStyle::Strong | LineStyle::Point(true) => theme.key,
        LineStyle::Full => theme.full,
        LineStyle::Rest => theme.rest,
        LineStyle::Standing(condition) => theme.cell(condition),
    }
}
