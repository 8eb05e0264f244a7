//! The parts of every screen: tabs, the plan's standing, the view, what is told, and the hints.

use crate::app::layout::{ABOVE, BELOW};
use ratatui::layout::Rect;

/// The parts of a screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Areas {
    /// The bar with the tabs.
    pub tabs: Rect,
    /// How the plan stands on the day.
    pub standing: Rect,
    /// The view.
    pub body: Rect,
    /// What is written or told.
    pub message: Rect,
    /// The hints.
    pub hints: Rect,
}

impl Areas {
    /// Parts a screen. What has no room is empty.
    pub fn of(area: Rect) -> Self {
        let row = |row: u16| Rect::new(area.x, row, area.width, 1).intersection(area);
        let body = area.height.saturating_sub(ABOVE + BELOW);
        Self {
            tabs: row(area.y),
            standing: row(area.y.saturating_add(1)),
            body: Rect::new(area.x, area.y.saturating_add(ABOVE), area.width, body).intersection(area),
            message: row(area.bottom().saturating_sub(2)),
            hints: row(area.bottom().saturating_sub(1)),
        }
    }
}
