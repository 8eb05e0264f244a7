//! The help, drawn.

use super::List;
use crate::app::overlays::help::{lines, room};
use crate::app::state::App;
use crate::app::state::overlay::Help;
use crate::tui::theme::Theme;
use crate::tui::widgets::pen::Pen;
use crate::tui::widgets::popup::{Popup, popup};
use crate::words::measure::fit;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

/// The most columns that the help takes.
const COLUMNS: u16 = 76;
/// Columns of the keys.
const KEYS: usize = 22;

/// Draws the help and returns where the cursor of its text field is.
pub fn draw(buffer: &mut Buffer, area: Rect, app: &App, help: &Help, theme: &Theme) -> Option<Position> {
    let words = app.words().overlays;
    let list = list(area, app, help);
    let inside = list.popup.inside;
    popup(buffer, list.popup, words.help(), theme);
    let mut pen = Pen::new(buffer, inside, 0);
    pen.write(&format!("{}: ", words.search()), theme.over).write(&help.typed.text, theme.over);
    let cursor = pen.position();
    let lines = lines(app, help);
    if lines.is_empty() {
        Pen::new(buffer, inside, 2).write(words.help_empty(), theme.over);
    }
    for (row, (index, line)) in (list.above..).zip(lines.iter().enumerate().skip(help.top).take(room(app))) {
        let style = if index == help.selected { theme.cursor } else { theme.over };
        Pen::new(buffer, inside, row)
            .write(&fit(&line.keys, KEYS), style)
            .write(" ", style)
            .write(line.name, style)
            .fill(style);
    }
    Some(cursor)
}

/// Returns where the lines stand.
pub(super) fn list(area: Rect, app: &App, help: &Help) -> List {
    let lines = lines(app, help).len();
    List { popup: Popup::of(area, (COLUMNS, area.height)), above: 2, top: help.top, lines }
}
