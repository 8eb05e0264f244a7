//! The matrix: deliverables × departments, folded by phase and chapter. Which rows are in sight and where the cursor is.

use super::{Screen, detail};
use crate::app::action::Action;
use crate::app::effect::Effect;
use crate::app::layout::{MatrixLayout, matrix as layout, scrolled};
use crate::app::page::Stop;
use crate::app::state::App;
use crate::app::state::matrix::{Row, grouping_of};
use crate::model::entry::Cell;
use crate::model::groups::{Group, GroupId, Grouping};
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
            Action::Search,
            Action::Grouping,
            Action::Undo,
            Action::Quit,
            Action::Help,
        ],
    }
}

/// Returns what the cursor is on: a group, a cell, or a checklist point of the open detail pane.
fn stop(app: &App) -> Option<Stop> {
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
        add(group, &app.matrix.folded, &mut rows);
    }
    rows
}

fn add(group: &Group, folded: &BTreeSet<GroupId>, rows: &mut Vec<Row>) {
    rows.push(Row::Group(group.id));
    if folded.contains(&group.id) {
        return;
    }
    if group.groups.is_empty() {
        rows.extend(group.items.iter().map(|&item| Row::Item(item)));
    }
    for inner in &group.groups {
        add(inner, folded, rows);
    }
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
        Grouping::Project => words.matrix.by_project,
        Grouping::Priority => words.matrix.by_priority,
    };
    app.tell((words.toasts.grouping)(name));
}

/// Puts the cursor on a deliverable, changing grouping and unfolding as needed.
pub fn show(app: &mut App, item: usize) {
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
        if let Some(row) = folded.map(Row::Group).or_else(|| shown.first().copied()) {
            app.matrix.select(row);
        }
    }
    let layout = shown_layout(app);
    let at = position(app, &shown);
    app.matrix.top = scrolled(app.matrix.top, at, shown.len(), layout.rows);
    app.matrix.left = scrolled(app.matrix.left, app.matrix.column, app.plan.departments().len(), layout.departments);
}

/// Returns the layout of the matrix as it is shown now.
pub fn shown_layout(app: &App) -> MatrixLayout {
    layout(app.size, app.plan.departments().len(), app.detail.is_some())
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
