//! Which cells a range holds: the rows in sight between its anchor and the cursor, in the departments between them. What
//! is folded, or left out by the filter, is not in it: nothing is changed that the user does not see.

use super::page::{Line, Stop};
use super::screens;
use super::screens::matrix::rows;
use super::state::App;
use super::state::matrix::Row;
use super::state::range::{Anchor, Range};
use super::view::View;
use crate::progress::bulk::Place;
use std::ops::RangeInclusive;

/// Returns a range that begins where the cursor is; none where no cell can be there.
pub fn begun(app: &App, sticky: bool) -> Option<Range> {
    let anchor = match app.view {
        _ if app.detail.is_some() => return None,
        View::Matrix => Anchor::Cell(app.matrix.row(), app.matrix.column),
        View::Department => {
            let stop = (screens::of(app.view).stop)(app).filter(|stop| matches!(stop, Stop::Cell(_)))?;
            Anchor::Line(stop, screens::reading(app).line)
        }
        _ => return None,
    };
    Some(Range { anchor, sticky })
}

/// Returns the cells of the range, each once, in the order in which they stand; none where there is no range.
pub fn places(app: &App) -> Vec<Place> {
    match app.range.as_ref().map(|range| &range.anchor) {
        Some(Anchor::Cell(..)) if app.view == View::Matrix => {
            let Some((within, columns)) = rectangle(app) else { return Vec::new() };
            let items = rows(app).into_iter().enumerate().filter(|(at, _)| within.contains(at));
            let items = items.filter_map(|(_, row)| if let Row::Item(item) = row { Some(item) } else { None });
            items.flat_map(|item| columns.clone().map(move |column| (item, column))).collect()
        }
        Some(Anchor::Line(..)) if app.view == View::Department => {
            let lines = screens::page_lines(app).unwrap_or_default();
            let Some(within) = stretch(app, &lines) else { return Vec::new() };
            let mut places: Vec<Place> = Vec::new();
            for stop in within.filter_map(|at| lines.get(at)?.stop.as_ref()) {
                let Stop::Cell(cell) = stop else { continue };
                let item = app.plan.place(cell.deliverable.as_str());
                let place = item.map(|item| (item, app.matrix.column));
                places.extend(place.filter(|place| !places.contains(place)));
            }
            places
        }
        _ => Vec::new(),
    }
}

/// Returns the rows of the matrix, as places among those that are shown, and the departments that the range holds.
pub fn rectangle(app: &App) -> Option<(RangeInclusive<usize>, RangeInclusive<usize>)> {
    let Anchor::Cell(row, column) = &app.range.as_ref()?.anchor else { return None };
    let rows = rows(app);
    let from = rows.iter().position(|it| it == row)?;
    let to = rows.iter().position(|it| *it == app.matrix.row())?;
    Some((span(from, to), span(*column, app.matrix.column)))
}

/// Returns the lines of the page that the range holds. Where lines have come or gone, its anchor is followed.
pub fn stretch(app: &App, lines: &[Line]) -> Option<RangeInclusive<usize>> {
    let Anchor::Line(stop, was) = &app.range.as_ref()?.anchor else { return None };
    let same = (0..lines.len()).filter(|&at| lines[at].stop.as_ref() == Some(stop));
    let from = same.min_by_key(|at| at.abs_diff(*was))?;
    Some(span(from, screens::reading(app).line))
}

fn span(a: usize, b: usize) -> RangeInclusive<usize> {
    a.min(b)..=a.max(b)
}
