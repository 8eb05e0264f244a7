//! How each view and overlay is drawn.

pub mod choice;
pub mod detail;
pub mod help;
pub mod matrix;
pub mod overview;

use crate::app::screens::overview::{Stop, selected};
use crate::app::state::App;
use crate::app::state::matrix::Row;
use crate::app::state::start::View;
use crate::export::phrase;

/// Returns what the cursor is on, in full: what a view had to cut can be read here.
pub fn selection(app: &App) -> String {
    let department = |column: usize| {
        let it = app.plan.departments().get(column);
        it.map_or_else(String::new, |it| format!("{} {}", it.id, it.name))
    };
    match app.view {
        View::Overview => match selected(app) {
            Some(Stop::Department(column)) => department(column),
            Some(Stop::Group(id)) => phrase::group(app.lang, &app.plan, id),
            None => String::new(),
        },
        View::Matrix => match (app.matrix.row(), app.selected_item()) {
            (Row::Group(id), _) => phrase::group(app.lang, &app.plan, id),
            (Row::Item(_), Some((_, item))) => {
                format!("{} {} · {}", item.id(), item.deliverable.title, department(app.matrix.column))
            }
            (Row::Item(_), None) => String::new(),
        },
    }
}
