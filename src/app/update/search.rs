//! Searching among deliverables: by id, title, source and roles, in both groupings, folding å ä ö.

use crate::app::filter::chips::sieve;
use crate::app::filter::text::fits;
use crate::app::screens::matrix;
use crate::app::state::App;
use crate::app::state::matrix::{Matrix, Row, grouping_of};
use crate::model::plan::Item;
use crate::words::collate::fold;

/// Returns the deliverables that fit a text, those of the shown grouping first, in the order in which they stand.
pub(in crate::app) fn hits(app: &App, text: &str) -> Vec<usize> {
    let wanted = fold(text.trim());
    if wanted.is_empty() {
        return Vec::new();
    }
    let order = app.shown_groups().iter().flat_map(|group| group.items.iter().copied());
    let others = (0..app.plan.items().len()).filter(|&item| grouping_of(&app.plan, item) != app.matrix.grouping);
    let shown = |item: &usize| sieve(app).is_none_or(|sieve| sieve.shows_row(*item));
    let fits = |it: &Item| it.deliverable.in_force(app.day) && fits(&app.plan, it, &wanted);
    let hit = |item: &usize| app.plan.items().get(*item).is_some_and(fits);
    order.chain(others).filter(shown).filter(hit).collect()
}

/// Goes to the first hit at or after where the search began; back to there where nothing fits. What was found on the
/// way, for the beginning of the text, leaves no trace: neither unfolded groups nor another grouping.
pub(super) fn from(app: &mut App, before: &Matrix, text: &str) -> bool {
    app.matrix = before.clone();
    matrix::settle(app);
    let hits = hits(app, text);
    let start = place(app, before.row());
    let hit = hits.iter().find(|&&item| place(app, Row::Item(item)) >= start).or_else(|| hits.first());
    if let Some(&item) = hit {
        matrix::show(app, item);
    }
    hit.is_some()
}

/// Goes so many hits on, round and round.
pub(super) fn next(app: &mut App, by: isize) {
    let Some(text) = app.matrix.search.clone() else {
        app.tell(app.words().toasts.no_search);
        return;
    };
    let mut hits = hits(app, &text);
    hits.sort_unstable();
    let Ok(count) = isize::try_from(hits.len()) else { return };
    if count == 0 {
        app.tell((app.words().toasts.no_hit)(&text));
        return;
    }
    let here = app.selected_item().map(|(item, _)| item);
    let at = match here.and_then(|item| hits.iter().position(|hit| *hit == item)) {
        Some(at) => isize::try_from(at).unwrap_or(0) + by,
        None => hits.iter().position(|hit| Some(*hit) > here).map_or(0, |at| isize::try_from(at).unwrap_or(0)),
    };
    let at = usize::try_from(at.rem_euclid(count)).unwrap_or(0);
    matrix::show(app, hits[at]);
    tell_hit(app, at, hits.len());
}

/// Tells which hit the cursor is on, counted from 0, and what it is, since the message lies over its title.
pub(super) fn tell_hit(app: &mut App, at: usize, of: usize) {
    let hit = (app.words().matrix.hits)(at + 1, of);
    let what = app.selected_item().map(|(_, item)| format!(": {} {}", item.id(), item.deliverable.title));
    app.tell(hit + &what.unwrap_or_default());
}

/// Returns where a row stands in the shown grouping; the end for what stands in the other.
fn place(app: &App, row: Row) -> usize {
    let mut items = app.shown_groups().iter().flat_map(|group| group.items.iter().copied());
    match row {
        Row::Item(item) => items.position(|it| it == item).unwrap_or(usize::MAX),
        Row::Group(id) => {
            let first = app.shown_groups().iter().flat_map(|group| std::iter::once(group).chain(&group.groups));
            let first = first.filter(|group| group.id == id).find_map(|group| group.items.first().copied());
            first.and_then(|item| items.position(|it| it == item)).unwrap_or(0)
        }
    }
}
