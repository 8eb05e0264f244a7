//! The matrix: deliverables × departments, folded by phase and chapter. Which rows are in sight and where the cursor is.

pub mod legend;

use super::{Screen, detail};
use crate::app::action::Action;
use crate::app::effect::Effect;
use crate::app::filter::Filter;
use crate::app::filter::sieve::Sieve;
use crate::app::layout::{self, MatrixLayout, scrolled};
use crate::app::page::Stop;
use crate::app::state::App;
use crate::app::state::matrix::{Row, grouping_of};
use crate::app::state::start::Density;
use crate::export::phrase;
use crate::model::entry::Cell;
use crate::model::groups::{Group, GroupId, Grouping};
use crate::words::filter::words;
use std::collections::BTreeSet;

/// The view.
pub const SCREEN: Screen = Screen { act, hints, stop, settle: settle_all, lines: None };

fn act(app: &mut App, action: Action) -> Option<Vec<Effect>> {
    let page =
        if app.detail.is_some() { app.size.body().saturating_sub(3) } else { shown_layout(app).rows.saturating_sub(1) };
    if let Some(by) = action.step(isize::try_from(page.max(1)).unwrap_or(1)) {
        if app.detail.is_some() {
            detail::step(app, by);
        } else {
            step(app, by);
        }
        return Some(Vec::new());
    }
    match (action, app.matrix.row()) {
        (Action::Left, _) => sidestep(app, -1),
        (Action::Right, _) => sidestep(app, 1),
        (Action::FoldAll, _) => fold_all(app),
        (Action::Grouping, _) => regroup(app),
        (Action::Back, _) if app.detail.is_some() => app.detail = None,
        (Action::Open, Row::Item(_)) if app.detail.is_none() => detail::open(app),
        (Action::Open, Row::Item(_)) => {}
        (Action::Open | Action::Tick, Row::Group(id)) => fold(app, id),
        _ => return None,
    }
    settle_all(app);
    Some(Vec::new())
}

fn hints(app: &App) -> &'static [Action] {
    if app.detail.is_some() {
        return &[
            Action::Tick,
            Action::State,
            Action::Back,
            Action::Note,
            Action::Evidence,
            Action::Undo,
            Action::Help,
        ];
    }
    match app.matrix.row() {
        Row::Group(_) => {
            &[Action::Open, Action::Grouping, Action::FoldAll, Action::Search, Action::Undo, Action::Quit, Action::Help]
        }
        Row::Item(_) => &[
            Action::Tick,
            Action::State,
            Action::Open,
            Action::Filter,
            Action::Grouping,
            Action::Search,
            Action::Undo,
            Action::Quit,
            Action::Help,
        ],
    }
}

/// Returns what the cursor is on: a group, a cell, or a checklist point of the open detail pane.
fn stop(app: &App) -> Option<Stop> {
    // Where the filter lets nothing through, the cursor is on nothing.
    if app.sieve.is_some() && !rows(app).contains(&app.matrix.row()) {
        return None;
    }
    let item = match app.matrix.row() {
        Row::Group(id) => return Some(Stop::Group(id)),
        Row::Item(item) => app.plan.items().get(item)?,
    };
    let cell = Cell::new(item.id(), &app.plan.departments().get(app.matrix.column)?.id);
    Some(match detail::point(app) {
        Some(point) => Stop::Point(cell, point),
        None => Stop::Cell(cell),
    })
}

fn settle_all(app: &mut App) {
    settle(app);
    detail::settle(app);
}

/// Returns the rows as they are folded now.
pub fn rows(app: &App) -> Vec<Row> {
    let mut rows = Vec::new();
    for group in app.shown_groups() {
        add(group, &app.matrix.folded, app.sieve.as_ref(), &mut rows);
    }
    rows
}

fn add(group: &Group, folded: &BTreeSet<GroupId>, sieve: Option<&Sieve>, rows: &mut Vec<Row>) {
    let shown = |item: &usize| sieve.is_none_or(|sieve| sieve.shows_row(*item));
    if sieve.is_some() && !group.items.iter().any(shown) {
        return;
    }
    rows.push(Row::Group(group.id));
    if folded.contains(&group.id) {
        return;
    }
    if group.groups.is_empty() {
        rows.extend(group.items.iter().copied().filter(shown).map(Row::Item));
    }
    for inner in &group.groups {
        add(inner, folded, sieve, rows);
    }
}

/// Returns those of a group's deliverables that the filter lets through: what is shown is what is summed.
pub fn in_sight(app: &App, items: &[usize]) -> Vec<usize> {
    let shown = |item: &usize| app.sieve.as_ref().is_none_or(|sieve| sieve.shows_row(*item));
    items.iter().copied().filter(shown).collect()
}

/// Unfolds every group that holds something that fits the filter.
pub fn unfold_fitting(app: &mut App) {
    let Some(sieve) = &app.sieve else { return };
    let fits = |group: &Group| group.items.iter().any(|item| sieve.shows_row(*item));
    let fitting: Vec<GroupId> = app.groups.iter().flat_map(|groups| holding(groups, fits)).collect();
    app.matrix.folded.retain(|id| !fitting.contains(id));
}

/// Returns the place of the selected row among the rows.
pub fn position(app: &App, rows: &[Row]) -> usize {
    rows.iter().position(|row| *row == app.matrix.row()).unwrap_or(0)
}

/// Moves the cursor by so many rows.
pub fn step(app: &mut App, by: isize) {
    let rows = rows(app);
    let Some(last) = rows.len().checked_sub(1) else { return };
    let to = position(app, &rows).saturating_add_signed(by).min(last);
    app.matrix.select(rows[to]);
    settle(app);
}

/// Moves the cursor by so many departments.
pub fn sidestep(app: &mut App, by: isize) {
    let last = app.plan.departments().len().saturating_sub(1);
    app.matrix.column = app.matrix.column.saturating_add_signed(by).min(last);
    settle(app);
}

/// Folds or unfolds a group.
pub fn fold(app: &mut App, id: GroupId) {
    if !app.matrix.folded.remove(&id) {
        app.matrix.folded.insert(id);
    }
    settle(app);
}

/// Folds every group; unfolds them and the groups within when every one is folded. Those of the other grouping stay.
pub fn fold_all(app: &mut App) {
    let all: BTreeSet<GroupId> = app.shown_groups().iter().map(|group| group.id).collect();
    if all.is_subset(&app.matrix.folded) {
        let shown = holding(app.shown_groups(), |_| true);
        app.matrix.folded.retain(|id| !shown.contains(id));
    } else {
        app.matrix.folded.extend(all);
    }
    settle(app);
}

/// Changes the grouping.
pub fn regroup(app: &mut App) {
    app.matrix.grouping = match app.matrix.grouping {
        Grouping::Project => Grouping::Priority,
        Grouping::Priority => Grouping::Project,
    };
    app.matrix.top = 0;
    settle(app);
    let words = app.words();
    let name = match app.matrix.grouping {
        Grouping::Project => words.matrix.by_project(),
        Grouping::Priority => words.matrix.by_priority(),
    };
    app.tell(words.toasts.grouping(name));
}

/// Puts the cursor on a deliverable, changing grouping and unfolding as needed.
pub fn show(app: &mut App, item: usize) {
    let id = app.plan.items().get(item).map(|item| item.id().to_string());
    lift(app, &[item], &id.unwrap_or_default());
    app.matrix.grouping = grouping_of(&app.plan, item);
    let holding: Vec<GroupId> = holding(app.shown_groups(), |group| group.items.contains(&item));
    app.matrix.folded.retain(|id| !holding.contains(id));
    app.matrix.select(Row::Item(item));
    settle(app);
}

/// Puts the cursor on a group.
pub fn show_group(app: &mut App, id: GroupId) {
    app.matrix.grouping = match id {
        GroupId::Project(_) => Grouping::Project,
        GroupId::Priority(_) | GroupId::Chapter(_) => Grouping::Priority,
    };
    let all = app.shown_groups().iter().flat_map(|group| std::iter::once(group).chain(&group.groups));
    let items: Vec<usize> = all.filter(|group| group.id == id).flat_map(|group| group.items.iter().copied()).collect();
    lift(app, &items, &phrase::group(app.lang, &app.plan, id));
    app.matrix.folded.remove(&id);
    app.matrix.select(Row::Group(id));
    settle(app);
    let at = position(app, &rows(app));
    app.matrix.top = at;
    settle(app);
}

/// Makes the state whole after any change: the selected row is one that can be seen, and it is in sight.
pub fn settle(app: &mut App) {
    let shown = rows(app);
    if !shown.contains(&app.matrix.row()) {
        let selected = app.matrix.row();
        let inside = |group: &Group| match selected {
            Row::Item(item) => group.items.contains(&item),
            Row::Group(id) => group.groups.iter().any(|inner| inner.id == id),
        };
        let folded = holding(app.shown_groups(), inside).into_iter().find(|id| app.matrix.folded.contains(id));
        let folded = folded.map(Row::Group).filter(|row| shown.contains(row));
        if let Some(row) = folded.or_else(|| nearest(app, &shown)) {
            app.matrix.select(row);
        }
    }
    let layout = shown_layout(app);
    let at = position(app, &shown);
    app.matrix.top = scrolled(app.matrix.top, at, shown.len(), layout.rows);
    app.matrix.left = scrolled(app.matrix.left, app.matrix.column, app.plan.departments().len(), layout.departments);
}

/// Returns the shown deliverable that comes next after the selected row, or the last before it; else the first row.
fn nearest(app: &App, shown: &[Row]) -> Option<Row> {
    let order: Vec<usize> = app.shown_groups().iter().flat_map(|group| group.items.iter().copied()).collect();
    let first_of = |id: GroupId| {
        let all = app.shown_groups().iter().flat_map(|group| std::iter::once(group).chain(&group.groups));
        all.filter(|group| group.id == id).find_map(|group| group.items.first().copied())
    };
    let here = match app.matrix.row() {
        Row::Item(item) => Some(item),
        Row::Group(id) => first_of(id),
    };
    let at = order.iter().position(|item| Some(*item) == here).unwrap_or(0);
    let there = |item: &&usize| shown.contains(&Row::Item(**item));
    let found = order[at.min(order.len())..].iter().find(there).or_else(|| order[..at].iter().rfind(there));
    found.map(|item| Row::Item(*item)).or_else(|| shown.first().copied())
}

/// Takes the filter away where it leaves out what is to be shown, and tells so.
fn lift(app: &mut App, what: &[usize], name: &str) {
    if app.sieve.as_ref().is_some_and(|sieve| !what.iter().any(|item| sieve.shows_row(*item))) {
        app.filter = Filter::default();
        app.sift(false);
        app.tell(words(app.lang).lifted(name));
    }
}

/// Returns the layout of the matrix as it is shown now.
pub fn shown_layout(app: &App) -> MatrixLayout {
    let (departments, airy) = (app.plan.departments().len(), app.density == Density::Airy);
    let detail = app.detail.is_some();
    let legend = legend::legend(app, layout::matrix_columns(app.size, detail)).len();
    layout::matrix(app.size, departments, (detail, airy), legend)
}

fn holding(groups: &[Group], holds: impl Fn(&Group) -> bool + Copy) -> Vec<GroupId> {
    let mut ids = Vec::new();
    for group in groups.iter().filter(|group| holds(group)) {
        ids.push(group.id);
        ids.extend(holding(&group.groups, holds));
    }
    for group in groups.iter().filter(|group| !holds(group)) {
        ids.extend(holding(&group.groups, holds));
    }
    ids
}
