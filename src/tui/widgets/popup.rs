//! A box over the middle of a view.

use super::pen::Pen;
use crate::tui::theme::Theme;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Modifier;

/// A box over the middle of a view.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Popup {
    /// All of it.
    pub outer: Rect,
    /// The room in it.
    pub inside: Rect,
}

impl Popup {
    /// Returns the box of a size, or of as much of it as there is room for.
    pub fn of(area: Rect, size: (u16, u16)) -> Self {
        let (width, height) = (size.0.min(area.width), size.1.min(area.height));
        let outer = Rect::new(area.x + (area.width - width) / 2, area.y + (area.height - height) / 2, width, height);
        let inside = Rect::new(outer.x + 2, outer.y + 1, width.saturating_sub(4), height.saturating_sub(2));
        Self { outer, inside: inside.intersection(outer) }
    }
}

/// Draws an empty box with a title.
pub fn popup(buffer: &mut Buffer, popup: Popup, title: &str, theme: &Theme) {
    let outer = popup.outer.intersection(buffer.area);
    let (width, height) = (outer.width, outer.height);
    let line = "─".repeat(usize::from(width.saturating_sub(2)));
    for row in 0..height {
        let mut pen = Pen::new(buffer, outer, row);
        match row {
            0 => pen.write("┌", theme.over).write(&line, theme.over).write("┐", theme.over),
            row if row + 1 == height => pen.write("└", theme.over).write(&line, theme.over).write("┘", theme.over),
            _ => pen.write("│", theme.over).write(&" ".repeat(line.chars().count()), theme.over).write("│", theme.over),
        };
    }
    let above = Rect { y: outer.y, height: outer.height.min(1), ..popup.inside };
    Pen::new(buffer, above, 0).write(&format!(" {title} "), theme.over.add_modifier(Modifier::BOLD));
}
