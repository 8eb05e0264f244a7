//! What an action is aimed at: the cell that the cursor is on.

use crate::app::page::Stop;
use crate::app::screens;
use crate::app::state::App;
use crate::model::entry::Cell;

/// Returns the cell that the cursor is on, or tells why there is none.
pub(super) fn cell(app: &mut App) -> Option<Cell> {
    let words = app.words();
    let Some(cell) = about(app) else {
        app.tell(words.toasts.choose_row);
        return None;
    };
    let item = app.plan.item(cell.deliverable.as_str())?;
    if !app.plan.concerns(item, &cell.department) {
        let central = &app.plan.parts.organisation.central;
        let why = (words.matrix.only_central)(item.id().as_str(), central.as_str());
        app.tell(why);
        return None;
    }
    Some(cell)
}

/// Returns the cell that the cursor is on or that its point belongs to.
pub(super) fn about(app: &App) -> Option<Cell> {
    match (screens::of(app.view).stop)(app) {
        Some(Stop::Cell(cell) | Stop::Point(cell, _)) => Some(cell),
        _ => None,
    }
}
