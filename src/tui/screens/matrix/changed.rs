//! How the cells of the matrix have changed since a meeting or another day: the sign of each, and what the signs mean.

use crate::app::state::App;
use crate::model::entry::Cell;
use crate::progress::marks::Mark;
use crate::words::glyph;
use crate::words::since;

/// Returns how a cell has changed, where that is marked.
pub(super) fn mark(app: &App, item: usize, column: usize) -> Option<Mark> {
    let found = app.since.found.as_ref().filter(|_| app.since.shown)?;
    let (item, department) = app.plan.items().get(item).zip(app.plan.departments().get(column))?;
    found.marks.cell(&Cell::new(item.id(), &department.id))
}

/// Returns the signs of what has changed that some cell bears, with their words.
pub(super) fn signs(app: &App) -> Vec<(String, &'static str)> {
    let Some(found) = app.since.found.as_ref().filter(|_| app.since.shown) else { return Vec::new() };
    let names = since::words(app.lang).marks;
    let there = Mark::ALL.into_iter().filter(|mark| found.marks.count(*mark) > 0);
    there.map(|mark| (glyph::CHANGES[mark.index()].to_owned(), names[mark.index()])).collect()
}
