//! What is copied: the row of the deliverable that the cursor is on, made for a line of a mail or a row of a sheet.

use super::page::Stop;
use super::state::App;
use super::target::stop;
use crate::words::state::condition;

/// Returns the row of the deliverable that the cursor is on: id and title, then each department with its state, with
/// tabs between them. None where the cursor is on something else; then the view is what is copied.
pub fn row(app: &App) -> Option<String> {
    let item = match stop(app)? {
        Stop::Item(item) => item,
        Stop::Cell(cell) | Stop::Point(cell, _) => app.plan.place(cell.deliverable.as_str())?,
        _ => return None,
    };
    let deliverable = &app.plan.items().get(item)?.deliverable;
    // The id stands before the title, so that no sheet takes what somebody wrote for a formula.
    let mut cells = vec![format!("{} {}", deliverable.id, deliverable.title)];
    for (column, department) in app.plan.departments().iter().enumerate() {
        if let Some(standing) = app.sheet.cell(item, column) {
            let state = condition(app.lang, standing.condition);
            let points = match (standing.points_done, standing.points_of) {
                (_, 0) => String::new(),
                (done, of) => format!(" {done}/{of}"),
            };
            cells.push(format!("{}: {state}{points}", department.id));
        }
    }
    Some(cells.join("\t"))
}
