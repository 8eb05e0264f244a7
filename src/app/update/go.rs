//! Going from view to view: by their numbers, by opening what the cursor is on, and back again.

use super::days;
use crate::app::page::Stop;
use crate::app::screens::{self, detail, matrix};
use crate::app::state::App;
use crate::app::view::View;

/// Shows a view. What was opened to get where the user was is forgotten.
pub(super) fn show(app: &mut App, view: View) {
    app.trail.clear();
    turn_to(app, view);
}

/// Opens what the cursor is on: a cell's details, a group's rows, a department's column.
pub(super) fn open(app: &mut App, stop: Stop) {
    if matches!(stop, Stop::Requirement(_) | Stop::Role(_) | Stop::Post(..) | Stop::Footing(_)) {
        return;
    }
    let from = app.view;
    turn_to(app, View::Matrix);
    match stop {
        Stop::Cell(cell) | Stop::Point(cell, _) => {
            let item = app.plan.place(cell.deliverable.as_str());
            let column = app.plan.column(cell.department.as_str());
            app.matrix.column = column.unwrap_or(app.matrix.column);
            if let Some(item) = item {
                matrix::show(app, item);
                detail::open(app);
            }
        }
        Stop::Item(item) => matrix::show(app, item),
        Stop::Group(id) => matrix::show_group(app, id),
        Stop::Department(column) => app.matrix.column = column,
        Stop::Requirement(_) | Stop::Role(_) | Stop::Post(..) | Stop::Footing(_) => {}
    }
    if from != app.view {
        app.trail.push(from);
    }
    (screens::of(app.view).settle)(app);
}

/// Goes back to the view that was left by opening something in it. In a view that was come to by its number there is
/// nothing to go back to; where another day is shown, it leads to today then, else nothing happens.
pub(super) fn back(app: &mut App) {
    if let Some(view) = app.trail.pop() {
        turn_to(app, view);
    } else if app.past() {
        days::today(app);
    }
}

fn turn_to(app: &mut App, view: View) {
    app.view = view;
    app.detail = None;
    app.sift(false);
    (screens::of(view).settle)(app);
}
