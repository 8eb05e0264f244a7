//! What stands at a place of the screen. Asked of the same layout that the frame is drawn by, never of what was drawn.

use super::areas::Areas;
use super::{chips, foot, overlays, screens, tabs, walkthrough};
use crate::app::pointer::Pointed;
use crate::app::state::App;
use ratatui::layout::{Position, Rect};

/// Returns what the mouse, held down, is drawn to: where no row of the list stands, beyond its nearer end.
pub fn drawn_to(app: &App, at: Position) -> Pointed {
    let body = Areas::of(Rect::new(0, 0, app.size.columns, app.size.rows)).body;
    let row = hit(app, at).filter(|it| matches!(it, Pointed::Row(..) | Pointed::Line(_)));
    row.unwrap_or(Pointed::Beyond(at.y >= body.y + body.height / 2))
}

/// Returns what stands at a place; none where a click does nothing.
pub fn hit(app: &App, at: Position) -> Option<Pointed> {
    let areas = Areas::of(Rect::new(0, 0, app.size.columns, app.size.rows));
    if let Some(overlay) = &app.overlay {
        return overlays::hit(app, overlay, areas.body, at);
    }
    if let Some(walk) = app.walking() {
        return walkthrough::hit(app, walk, at);
    }
    if areas.body.contains(at) {
        return screens::hit(app, areas.body, at);
    }
    if areas.hints.contains(at) {
        return foot::hit(app, areas.hints, at).map(Pointed::Action);
    }
    if areas.standing.contains(at) {
        return chips::hit(app, areas.standing, at).map(Pointed::Chip);
    }
    tabs::hit(app, areas.tabs, at).map(Pointed::View)
}
