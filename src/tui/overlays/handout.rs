//! What comes first in a report, and the question before a file is replaced, drawn.

use super::List;
use crate::app::handout::{Preview, Replace};
use crate::app::overlays::ANSWERS;
use crate::app::state::App;
use crate::export::screen::Weight;
use crate::tui::theme::Theme;
use crate::tui::widgets::pen::Pen;
use crate::tui::widgets::popup::{Popup, popup};
use crate::words::handout::words;
use crate::words::measure::wrap;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Modifier;

/// Columns of the question at the most.
const COLUMNS: u16 = 72;

/// Draws what comes first in a report, over all of the view. Where the text ends, the box is empty.
pub fn preview(buffer: &mut Buffer, area: Rect, app: &App, preview: &Preview, theme: &Theme) -> Option<Position> {
    let over = Popup::of(area, (area.width, area.height));
    popup(buffer, over, &words(app.lang).preview(preview.format), theme);
    let lines = preview.first.lines(usize::from(over.inside.width));
    for (row, line) in (0u16..over.inside.height).zip(lines.iter().skip(preview.top)) {
        let style = match line.weight {
            Weight::Title => theme.over.add_modifier(Modifier::BOLD | Modifier::UNDERLINED),
            Weight::Strong => theme.over.add_modifier(Modifier::BOLD),
            Weight::Plain => theme.over,
            Weight::Soft => theme.over_faint,
        };
        Pen::new(buffer, over.inside, row).write(&line.text, style);
    }
    Some(Position::new(over.inside.x, over.inside.y))
}

/// Draws the question and returns where its cursor is.
pub fn replace(buffer: &mut Buffer, area: Rect, app: &App, replace: &Replace, theme: &Theme) -> Option<Position> {
    let list = list(area, app, replace);
    let inside = list.popup.inside;
    popup(buffer, list.popup, words(app.lang).exists(), theme);
    for (row, text) in (0u16..list.above.saturating_sub(1)).zip(asked(area, app, replace)) {
        Pen::new(buffer, inside, row).write(&text, theme.over);
    }
    let mut cursor = None;
    for (row, (index, answer)) in (list.above..).zip(words(app.lang).answers().iter().enumerate()) {
        let style = if index == replace.selected { theme.cursor } else { theme.over };
        let mut pen = Pen::new(buffer, inside, row);
        if index == replace.selected {
            cursor = Some(pen.position());
        }
        pen.write(&format!(" {answer}"), style).fill(style);
    }
    cursor
}

/// Returns where the answers stand. Where the screen is low, what is asked above them gives way.
pub(super) fn list(area: Rect, app: &App, replace: &Replace) -> List {
    let answers = u16::try_from(ANSWERS).unwrap_or(2);
    let told = u16::try_from(asked(area, app, replace).len()).unwrap_or(u16::MAX);
    let above = told.saturating_add(1).min(area.height.saturating_sub(answers + 2));
    List { popup: Popup::of(area, (COLUMNS, above + answers + 2)), above, top: 0, lines: ANSWERS }
}

fn asked(area: Rect, app: &App, replace: &Replace) -> Vec<String> {
    let columns = usize::from(COLUMNS.min(area.width)).saturating_sub(4);
    wrap(&words(app.lang).replace(&replace.handout.file), columns)
}
