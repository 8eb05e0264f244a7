//! The detail pane, drawn.

use crate::app::screens::detail::lines::Style as LineStyle;
use crate::app::screens::detail::shown;
use crate::app::state::App;
use crate::app::state::cursors::Detail;
use crate::tui::theme::Theme;
use crate::tui::widgets::pen::Pen;
use crate::words::glyph::{self, Glyphs};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Modifier;

/// Draws the pane and returns where its cursor is.
pub fn draw(buffer: &mut Buffer, area: Rect, app: &App, detail: &Detail, theme: &Theme) -> Option<Position> {
    for row in 0..area.height {
        Pen::new(buffer, area, row).write("│", theme.faint).fill(theme.text);
    }
    let inside = Rect::new(area.x + 2, area.y + 1, area.width.saturating_sub(3), area.height.saturating_sub(2));
    let lines = shown(app);
    let mut cursor = None;
    for (row, (index, line)) in (0u16..inside.height).zip(lines.iter().enumerate().skip(detail.top)) {
        let style = match line.style {
            LineStyle::Title => theme.text.add_modifier(Modifier::BOLD),
            LineStyle::Heading => theme.heading,
            LineStyle::Text | LineStyle::Point(false) => theme.text,
            LineStyle::Faint => theme.faint,
            LineStyle::Alarm => theme.alarm,
            LineStyle::Standing(condition) => theme.cell(condition),
            LineStyle::Point(true) => theme.key,
        };
        let selected = index == detail.line;
        let style = if selected { theme.cursor } else { style };
        let mut pen = Pen::new(buffer, inside, row);
        if selected {
            cursor = Some(pen.position());
        }
        if let LineStyle::Standing(condition) = line.style {
            pen.write(&format!(" {} ", glyph::condition(Glyphs::Unicode, condition)), style);
        }
        pen.write(&line.text, style);
        if selected {
            pen.fill(style);
        }
    }
    cursor
}
