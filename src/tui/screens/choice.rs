//! The choice of state, drawn.

use crate::app::state::App;
use crate::app::state::overlay::Choice;
use crate::model::state::State;
use crate::tui::theme::Theme;
use crate::tui::widgets::pen::Pen;
use crate::tui::widgets::popup::popup;
use crate::words::glyph::{self, Glyphs};
use crate::words::state::state as word;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

/// Draws the choice and returns where its cursor is.
pub fn draw(buffer: &mut Buffer, area: Rect, app: &App, choice: &Choice, theme: &Theme) -> Option<Position> {
    let words = &app.words().overlays;
    let title = (words.state)(choice.cell.deliverable.as_str(), choice.cell.department.as_str());
    let inside = popup(buffer, area, (34, 6), &title, theme);
    let mut cursor = None;
    for (row, state) in (0u16..).zip(State::ALL) {
        let selected = usize::from(row) == choice.selected;
        let style = if selected { theme.cursor } else { theme.over };
        let text = format!(" {}  {}", glyph::condition(Glyphs::Unicode, state.into()), word(app.lang, state));
        let mut pen = Pen::new(buffer, inside, row);
        if selected {
            cursor = Some(pen.position());
        }
        pen.write(&text, style).fill(style);
    }
    cursor
}
