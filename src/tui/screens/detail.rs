//! The detail pane, drawn.

use crate::app::page::travel::Reading;
use crate::app::screens::detail::shown;
use crate::app::state::App;
use crate::tui::theme::Theme;
use crate::tui::widgets::page;
use crate::tui::widgets::pen::Pen;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

/// Draws the pane and returns where its cursor is.
pub fn draw(buffer: &mut Buffer, area: Rect, app: &App, detail: Reading, theme: &Theme) -> Option<Position> {
    for row in 0..area.height {
        Pen::new(buffer, area, row).write("│", theme.faint).fill(theme.text);
    }
    page::draw(buffer, inside(area), &shown(app), (detail, None), theme)
}

/// Returns the line that stands at a place.
pub(super) fn hit(app: &App, area: Rect, detail: Reading, at: Position) -> Option<usize> {
    page::hit(inside(area), shown(app).len(), detail, at)
}

fn inside(area: Rect) -> Rect {
    Rect::new(area.x + 2, area.y + 1, area.width.saturating_sub(3), area.height.saturating_sub(2))
}
