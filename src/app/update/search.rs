//! Searching among deliverables: by id, title, source and roles, folding å ä ö; in the matrix in both groupings, on a
//! department's own page in its list. What the filter leaves out is not found.

use crate::app::filter::chips::sieve;
use crate::app::filter::text::fits;
use crate::app::page::Stop;
use crate::app::screens::{self, matrix};
use crate::app::state::App;
use crate::app::state::matrix::{Row, grouping_of};
use crate::app::state::overlay::Before;
use crate::app::target;
use crate::app::view::View;
use crate::model::plan::Item;
use crate::words::collate::fold;

/// Returns the deliverables that fit a text, those of the shown grouping first, in the order in which they stand.
pub(in crate::app) fn hits(app: &App, text: &str) -> Vec<usize> {
    let wanted = fold(text.trim());
    if wanted.is_empty() {
        return Vec::new();
    }
    let others = (0..app.plan.items().len()).filter(|&item| grouping_of(&app.plan, item) != app.matrix.grouping);
    let others: Vec<usize> = if app.view == View::Department { Vec::new() } else { others.collect() };
    let shown = |item: &usize| match sieve(app) {
        Some(sieve) if app.view == View::Matrix => sieve.shows_row(*item),
        _ => true,
    };
    let fits = |it: &Item| it.deliverable.in_force(app.day) && fits(&app.plan, it, &wanted);
    let hit = |item: &usize| app.plan.items().get(*item).is_some_and(fits);
    order(app).into_iter().chain(others).filter(shown).filter(hit).collect()
}

/// Goes to the first hit at or after where the search began; back to there where nothing fits. What was found on the
/// way, for the beginning of the text, leaves no trace: neither unfolded groups nor another grouping.
pub(super) fn from(app: &mut App, before: &Before, text: &str) -> bool {
    app.matrix = before.matrix.clone();
    app.pages = before.pages;
    matrix::settle(app);
    let hits = hits(app, text);
    let start = place(app);
    let order = order(app);
    let at = |item: usize| order.iter().position(|it| *it == item).unwrap_or(usize::MAX);
    let hit = hits.iter().find(|&&item| at(item) >= start).or_else(|| hits.first());
    if let Some(&item) = hit {
        go(app, item);
    }
    hit.is_some()
}

/// Goes so many hits on, round and round.
pub(super) fn next(app: &mut App, by: isize) {
    let Some(text) = app.matrix.search.clone() else {
        app.tell(app.keyed(app.words().toasts.no_search()));
        return;
    };
    let hits = in_turn(app, &text);
    let Ok(count) = isize::try_from(hits.len()) else { return };
    if count == 0 {
        app.tell(app.words().toasts.no_hit(&text));
        return;
    }
    let here = here(app);
    let at = match here.and_then(|item| hits.iter().position(|hit| *hit == item)) {
        Some(at) => isize::try_from(at).unwrap_or(0) + by,
        None => hits.iter().position(|hit| Some(*hit) > here).map_or(0, |at| isize::try_from(at).unwrap_or(0)),
    };
    let at = usize::try_from(at.rem_euclid(count)).unwrap_or(0);
    go(app, hits[at]);
    tell_hit(app, &text);
}

/// Tells which hit the cursor is on, and what it is, since the message lies over its title.
pub(super) fn tell_hit(app: &mut App, text: &str) {
    let hits = in_turn(app, text);
    let here = here(app);
    let at = hits.iter().position(|hit| Some(*hit) == here).unwrap_or(0);
    let hit = app.words().matrix.hits(at + 1, hits.len());
    let what = here.and_then(|item| app.plan.items().get(item));
    app.tell(hit + &what.map(|item| format!(": {} {}", item.id(), item.deliverable.title)).unwrap_or_default());
}

/// Returns the hits in the order in which they are gone through.
fn in_turn(app: &App, text: &str) -> Vec<usize> {
    let mut hits = hits(app, text);
    hits.sort_unstable();
    hits
}

/// Returns the deliverable that the cursor is on.
fn here(app: &App) -> Option<usize> {
    if app.view != View::Department {
        return app.selected_item().map(|(item, _)| item);
    }
    let cell = target::cell(app)?;
    app.plan.place(cell.deliverable.as_str())
}

/// Puts the cursor on a deliverable: in the matrix on its row, on a department's own page on its line in the list of
/// everything, which comes last.
fn go(app: &mut App, item: usize) {
    if app.view != View::Department {
        return matrix::show(app, item);
    }
    if let Some((_, line)) = listed(app).into_iter().find(|(it, _)| *it == item) {
        screens::to_line(app, line);
    }
}

/// Returns the deliverables in the order in which they stand.
fn order(app: &App) -> Vec<usize> {
    if app.view == View::Department {
        return listed(app).into_iter().map(|(item, _)| item).collect();
    }
    app.shown_groups().iter().flat_map(|group| group.items.iter().copied()).collect()
}

/// Returns the deliverables of a department's own page, each with its last line.
fn listed(app: &App) -> Vec<(usize, usize)> {
    let mut listed: Vec<(usize, usize)> = Vec::new();
    for (line, it) in screens::page_lines(app).unwrap_or_default().iter().enumerate().rev() {
        let Some(Stop::Cell(cell)) = &it.stop else { continue };
        let item = app.plan.place(cell.deliverable.as_str());
        listed.extend(item.filter(|item| listed.iter().all(|(it, _)| it != item)).map(|item| (item, line)));
    }
    listed.reverse();
    listed
}

/// Returns where the cursor stands in the order; the end for what stands in the other grouping.
fn place(app: &App) -> usize {
    if app.view == View::Department {
        let here = here(app);
        return order(app).iter().position(|item| Some(*item) == here).unwrap_or(0);
    }
    let mut items = app.shown_groups().iter().flat_map(|group| group.items.iter().copied());
    match app.matrix.row() {
        Row::Item(item) => items.position(|it| it == item).unwrap_or(usize::MAX),
        Row::Group(id) => {
            let first = app.shown_groups().iter().flat_map(|group| std::iter::once(group).chain(&group.groups));
            let first = first.filter(|group| group.id == id).find_map(|group| group.items.first().copied());
            first.and_then(|item| items.position(|it| it == item)).unwrap_or(0)
        }
    }
}
