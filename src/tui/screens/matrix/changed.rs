//! How the cells of the matrix have changed since a meeting or another day.

use crate::app::state::App;
use crate::model::entry::Cell;
use crate::progress::marks::Mark;

/// Returns how a cell has changed, where that is marked.
pub(super) fn mark(app: &App, item: usize, column: usize) -> Option<Mark> {
    let found = app.since.found.as_ref().filter(|_| app.since.shown)?;
    let (item, department) = app.plan.items().get(item).zip(app.plan.departments().get(column))?;
    found.marks.cell(&Cell::new(item.id(), &department.id))
}
