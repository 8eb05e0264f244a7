//! A box over the middle of a view.

use super::pen::Pen;
use crate::tui::theme::Theme;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Modifier;

/// Draws an empty box with a title, and returns the room in it.
pub fn popup(buffer: &mut Buffer, area: Rect, size: (u16, u16), title: &str, theme: &Theme) -> Rect {
    let area = area.intersection(buffer.area);
    let (width, height) = (size.0.min(area.width), size.1.min(area.height));
    let outer = Rect::new(area.x + (area.width - width) / 2, area.y + (area.height - height) / 2, width, height);
    let line = "─".repeat(usize::from(width.saturating_sub(2)));
    for row in 0..height {
        let mut pen = Pen::new(buffer, outer, row);
        match row {
            0 => pen.write("┌", theme.over).write(&line, theme.over).write("┐", theme.over),
            row if row + 1 == height => pen.write("└", theme.over).write(&line, theme.over).write("┘", theme.over),
            _ => pen.write("│", theme.over).write(&" ".repeat(line.chars().count()), theme.over).write("│", theme.over),
        };
    }
    let inside = Rect::new(outer.x + 2, outer.y, outer.width.saturating_sub(4), outer.height);
    Pen::new(buffer, inside, 0).write(&format!(" {title} "), theme.over.add_modifier(Modifier::BOLD));
    Rect::new(inside.x, outer.y + 1, inside.width, outer.height.saturating_sub(2))
}
