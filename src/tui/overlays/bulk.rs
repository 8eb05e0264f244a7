//! The question before many cells are changed at once, drawn.

use super::List;
use crate::app::overlays::ANSWERS;
use crate::app::overlays::bulk::{answers, columns, lines, title};
use crate::app::state::App;
use crate::app::state::overlay::BulkQuestion;
use crate::tui::theme::Theme;
use crate::tui::widgets::pen::Pen;
use crate::tui::widgets::popup::{Popup, popup};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

/// Draws the question and returns where its cursor is.
pub fn draw(buffer: &mut Buffer, area: Rect, app: &App, question: &BulkQuestion, theme: &Theme) -> Option<Position> {
    let list = list(area, app, question);
    let inside = list.popup.inside;
    popup(buffer, list.popup, &title(app, question), theme);
    for (row, text) in (0u16..list.above.saturating_sub(1)).zip(lines(app, question, columns(app))) {
        Pen::new(buffer, inside, row).write(&text, theme.over);
    }
    let mut cursor = None;
    for (row, (index, answer)) in (list.above..).zip(answers(app, question).iter().enumerate()) {
        let style = if index == question.selected { theme.cursor } else { theme.over };
        let mut pen = Pen::new(buffer, inside, row);
        if index == question.selected {
            cursor = Some(pen.position());
        }
        pen.write(&format!(" {answer}"), style).fill(style);
    }
    cursor
}

/// Returns where the answers stand. Where the screen is low, what is told above them gives way.
pub(super) fn list(area: Rect, app: &App, question: &BulkQuestion) -> List {
    let answers = u16::try_from(ANSWERS).unwrap_or(2);
    let told = u16::try_from(lines(app, question, columns(app)).len()).unwrap_or(u16::MAX);
    let above = told.saturating_add(1).min(area.height.saturating_sub(answers + 2));
    let width = u16::try_from(columns(app) + 4).unwrap_or(u16::MAX);
    List { popup: Popup::of(area, (width, above + answers + 2)), above, top: 0, lines: ANSWERS }
}
