//! The command palette, drawn.

use super::List;
use crate::app::overlays::palette::{PaletteLine, lines, room};
use crate::app::state::App;
use crate::app::state::overlay::Palette;
use crate::tui::theme::Theme;
use crate::tui::widgets::pen::Pen;
use crate::tui::widgets::popup::{Popup, popup};
use crate::tui::widgets::typed::typed;
use crate::words::measure::{cut, fit, width};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

/// The most columns that the palette takes.
const COLUMNS: u16 = 100;

/// Draws the palette and returns where the cursor of its text field is.
pub fn draw(buffer: &mut Buffer, area: Rect, app: &App, palette: &Palette, theme: &Theme) -> Option<Position> {
    let words = app.words().overlays;
    let list = list(area, app, palette);
    let inside = list.popup.inside;
    popup(buffer, list.popup, words.palette(), theme);
    let mut pen = Pen::new(buffer, inside, 0);
    pen.write("> ", theme.over);
    let cursor = typed(&mut pen, &palette.typed, theme.over);
    let lines = lines(app, palette);
    if lines.is_empty() {
        Pen::new(buffer, inside, 2).write(words.help_empty(), theme.over);
    }
    for (row, (index, line)) in (list.above..).zip(lines.iter().enumerate().skip(palette.top).take(room(app))) {
        draw_line(&mut Pen::new(buffer, inside, row), line, index == palette.selected, theme);
    }
    Some(cursor)
}

/// Returns where the lines stand.
pub(super) fn list(area: Rect, app: &App, palette: &Palette) -> List {
    let lines = lines(app, palette).len();
    List { popup: Popup::of(area, (COLUMNS, area.height)), above: 2, top: palette.top, lines }
}

/// A name, and flush right its keys; where it cannot be done here, why.
fn draw_line(pen: &mut Pen<'_>, line: &PaletteLine, selected: bool, theme: &Theme) {
    let style = if selected { theme.cursor } else { theme.over };
    let room = pen.room();
    let Some(why) = &line.refusal else {
        let aside = width(&line.aside).min(room / 2);
        pen.write(&fit(&line.name, room.saturating_sub(aside + 1)), style).write(" ", style).write(&line.aside, style);
        return;
    };
    let text = format!("{} – {why}", line.name);
    let style = if selected { theme.cursor } else { theme.over_faint };
    pen.write(&cut(&text, room), style).fill(style);
}
