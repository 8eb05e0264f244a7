//! The choice of state, drawn.

use super::List;
use crate::app::state::App;
use crate::app::state::overlay::Choice;
use crate::model::state::State;
use crate::tui::theme::Theme;
use crate::tui::widgets::pen::Pen;
use crate::tui::widgets::popup::{Popup, popup};
use crate::words::glyph::{self, Glyphs};
use crate::words::range;
use crate::words::state::state as word;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

/// Columns and rows of the box.
const SIZE: (u16, u16) = (34, 6);

/// Draws the choice and returns where its cursor is.
pub fn draw(buffer: &mut Buffer, area: Rect, app: &App, choice: &Choice, theme: &Theme) -> Option<Position> {
    let words = app.words().overlays;
    let title = match choice.many.len() {
        0 => words.state(choice.cell.deliverable.as_str(), choice.cell.department.as_str()),
        many => range::words(app.lang).choose(many),
    };
    let Popup { inside, .. } = list(area).popup;
    popup(buffer, list(area).popup, &title, theme);
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

/// Returns where the states stand.
pub(super) fn list(area: Rect) -> List {
    List { popup: Popup::of(area, SIZE), above: 0, top: 0, lines: State::ALL.len() }
}
