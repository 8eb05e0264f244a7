//! The detail pane: everything about the selected cell. Which of its lines the cursor is on.

pub mod lines;
mod plight;

use crate::app::layout::{pane, scrolled};
use crate::app::page::travel::Reading;
use crate::app::page::{Line, Stop};
use crate::app::state::App;
use lines::lines;

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

/// Puts the cursor on a line.
pub fn to(app: &mut App, line: usize) {
    if let Some(detail) = &mut app.detail {
        detail.line = line;
    }
    settle(app);
}

/// Opens the pane, with the cursor on the first checklist point, or on the first line where there is none.
pub fn open(app: &mut App) {
    app.detail = Some(Reading::default());
    let line = shown(app).iter().position(|line| line.stop.is_some()).unwrap_or(0);
    app.detail = Some(Reading { line, top: 0 });
    settle(app);
}

/// Returns the checklist point that the cursor is on, from 1.
pub fn point(app: &App) -> Option<u16> {
    let detail = app.detail?;
    match shown(app).into_iter().nth(detail.line)?.stop {
        Some(Stop::Point(_, point)) => Some(point),
        _ => None,
    }
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
