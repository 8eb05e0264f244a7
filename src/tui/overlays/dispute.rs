//! The choice between what people have said, drawn.

use super::List;
use crate::app::overlays::dispute::{lines, title};
use crate::app::state::App;
use crate::app::state::overlay::Dispute;
use crate::tui::theme::Theme;
use crate::tui::widgets::pen::Pen;
use crate::tui::widgets::popup::{Popup, popup};
use crate::words::measure::width;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

/// The widest box, in columns.
const WIDEST: usize = 76;

/// Draws the choice and returns where its cursor is.
pub fn draw(buffer: &mut Buffer, area: Rect, app: &App, dispute: &Dispute, theme: &Theme) -> Option<Position> {
    let list = list(area, app, dispute);
    let inside = list.popup.inside;
    popup(buffer, list.popup, &title(app, dispute), theme);
    let mut cursor = None;
    for (row, (index, line)) in (0u16..inside.height).zip(lines(app, dispute).iter().enumerate().skip(list.top)) {
        let style = if index == dispute.selected { theme.cursor } else { theme.over };
        let mut pen = Pen::new(buffer, inside, row);
        if index == dispute.selected {
            cursor = Some(pen.position());
        }
        pen.write(&format!(" {line}"), style).fill(style);
    }
    cursor
}

/// Returns where the words stand. Of more than the screen has room for, those around the cursor are in sight.
pub(super) fn list(area: Rect, app: &App, dispute: &Dispute) -> List {
    let lines = lines(app, dispute);
    let widest = lines.iter().map(|line| width(line)).chain([width(&title(app, dispute))]).max().unwrap_or(0);
    let columns = u16::try_from(widest.min(WIDEST) + 6).unwrap_or(u16::MAX);
    let rows = u16::try_from(lines.len()).unwrap_or(u16::MAX).saturating_add(2);
    let popup = Popup::of(area, (columns, rows));
    let shown = usize::from(popup.inside.height);
    List { popup, above: 0, top: (dispute.selected + 1).saturating_sub(shown), lines: lines.len() }
}
