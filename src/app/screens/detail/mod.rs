//! The detail pane: everything about the selected cell. Which of its lines the cursor is on.

pub mod lines;

use crate::app::layout::{pane, scrolled};
use crate::app::state::App;
use crate::app::state::cursors::Detail;
use lines::{Line, lines};

/// Returns the lines as they are wrapped on this screen.
pub fn shown(app: &App) -> Vec<Line> {
    lines(app, pane(app.size).saturating_sub(4))
}

/// Moves the cursor by so many lines.
pub fn step(app: &mut App, by: isize) {
    let last = shown(app).len().saturating_sub(1);
    if let Some(detail) = &mut app.detail {
        detail.line = detail.line.saturating_add_signed(by).min(last);
    }
    settle(app);
}

/// Moves the cursor to the first checklist point, or to the first line where there is none.
pub fn to_first_point(app: &mut App) {
    let at = shown(app).iter().position(|line| line.point.is_some()).unwrap_or(0);
    if let Some(detail) = &mut app.detail {
        *detail = Detail { line: at, top: 0 };
    }
    settle(app);
}

/// Returns the checklist point that the cursor is on, from 1.
pub fn point(app: &App) -> Option<u16> {
    let detail = app.detail?;
    shown(app).get(detail.line)?.point
}

/// Keeps the cursor in the text and in sight.
pub fn settle(app: &mut App) {
    let lines = shown(app).len();
    let room = app.size.body().saturating_sub(2);
    if let Some(detail) = &mut app.detail {
        detail.line = detail.line.min(lines.saturating_sub(1));
        detail.top = scrolled(detail.top, detail.line, lines, room);
    }
}
