//! The history: who said what when, the latest first, below a line of months that the shown day is moved along.

use super::Screen;
use crate::app::action::Action;
use crate::app::effect::Effect;
use crate::app::layout::scrolled;
use crate::app::page::Stop;
use crate::app::state::App;
use crate::model::due::DueScope;
use crate::model::entry::{Cell, Change, Entry};
use crate::model::groups::GroupId;
use crate::progress::activity::Line;
use crate::progress::recent::Told;
use crate::words::change;
use crate::words::collate::fold;

/// Rows above the list: the day, the amounts, the line, the years, and what is listed.
pub const ABOVE: usize = 5;

/// The view.
pub const SCREEN: Screen = Screen { act, hints, stop, settle, lines: None };

fn act(app: &mut App, action: Action) -> Option<Vec<Effect>> {
    let page = isize::try_from(room(app).saturating_sub(1).max(1)).unwrap_or(1);
    match action {
        Action::Search => app.ask_filter(),
        Action::Open if stop(app).is_none() => app.tell(app.words().toasts.nothing_to_open),
        Action::Back if !app.log.filter.is_empty() => {
            app.log.filter.clear();
            settle(app);
        }
        _ => to(app, app.log.selected.saturating_add_signed(action.step(page)?)),
    }
    Some(Vec::new())
}

fn hints(_: &App) -> &'static [Action] {
    &[Action::Open, Action::Earlier, Action::Later, Action::Search, Action::Days, Action::Quit, Action::Help]
}

/// Returns where the change leads that the cursor is on; nowhere where the plan has no place for it.
fn stop(app: &App) -> Option<Stop> {
    let told = row(app, app.log.selected)?;
    match told.change {
        Change::Due(DueScope::Deliverable(id), _) => {
            app.plan.items().iter().position(|item| item.id() == id).map(Stop::Item)
        }
        Change::Due(DueScope::PriorityPhase(number), _) => Some(Stop::Group(GroupId::Priority(Some(*number)))),
        change => known(app, change.cell()?),
    }
}

fn known(app: &App, cell: &Cell) -> Option<Stop> {
    let item = app.plan.item(cell.deliverable.as_str())?;
    let there = item.deliverable.in_force(app.day) && app.plan.department(cell.department.as_str()).is_some();
    there.then(|| Stop::Cell(cell.clone()))
}

/// Lists anew what is to be listed, with the cursor on what it was on.
fn settle(app: &mut App) {
    let on = app.log.rows.get(app.log.selected).copied();
    app.log.rows = listed(app);
    let at = on.and_then(|on| app.log.rows.iter().position(|row| *row == on));
    to(app, at.unwrap_or(app.log.selected));
}

/// Puts the cursor on a row, or on the last one.
pub fn to(app: &mut App, row: usize) {
    let (rows, room) = (app.log.rows.len(), room(app));
    app.log.selected = row.min(rows.saturating_sub(1));
    app.log.top = scrolled(app.log.top, app.log.selected, rows, room);
}

/// Returns how many rows of the list are in sight.
pub fn room(app: &App) -> usize {
    app.size.body().saturating_sub(ABOVE)
}

/// Returns the change at a row of the list.
pub fn row(app: &App, row: usize) -> Option<Told<'_>> {
    let (entry, change) = *app.log.rows.get(row)?;
    told(app.history.as_ref()?.get(entry)?, change)
}

fn told(entry: &Entry, change: usize) -> Option<Told<'_>> {
    Some(Told { at: entry.at, by: &entry.by, kind: &entry.kind, change: entry.changes.get(change)? })
}

/// Returns how many changes had been said by the end of the day that is shown.
pub fn all(app: &App) -> usize {
    let said = app.history.iter().flatten().filter(|entry| app.said_by_then(entry));
    said.map(|entry| entry.changes.len()).sum()
}

/// Returns the line of months in so many columns: from the first entry, or the plan's beginning where there is none, to
/// today.
pub fn line(app: &App, columns: usize) -> Line {
    let today = app.today.day;
    let first = app.history.iter().flatten().map(Entry::day).min();
    Line::of(first.unwrap_or(app.plan.parts.roadmap.valid_from).min(app.day).min(today), today, columns)
}

fn listed(app: &App) -> Vec<(usize, usize)> {
    let wanted: Vec<String> = fold(&app.log.filter).split_whitespace().map(str::to_owned).collect();
    let history = app.history.as_deref().unwrap_or_default();
    let entries = history.iter().enumerate().rev().filter(|(_, entry)| app.said_by_then(entry));
    let changes = entries.flat_map(|(at, entry)| (0..entry.changes.len()).map(move |change| (at, change)));
    changes.filter(|(at, change)| told(&history[*at], *change).is_some_and(|it| fits(app, &it, &wanted))).collect()
}

/// Tells whether every word fits a change: a department's short name its department alone, any other word any text of it.
fn fits(app: &App, it: &Told<'_>, wanted: &[String]) -> bool {
    if wanted.is_empty() {
        return true;
    }
    let departments = app.plan.departments();
    let own = it.change.department().and_then(|id| departments.iter().find(|it| it.id == *id));
    let title = it.change.cell().and_then(|cell| app.plan.item(cell.deliverable.as_str()));
    let text = fold(&format!(
        "{} {} {} {} {} {} {}",
        it.at.format("%Y-%m-%d %H:%M"),
        change::subject(app.lang, &app.plan, it.change),
        change::said(app.lang, it.kind, it.change),
        it.by,
        change::beside(it.change).unwrap_or_default(),
        own.map_or("", |it| it.name.as_str()),
        title.map_or("", |it| it.deliverable.title.as_str()),
    ));
    wanted.iter().all(|word| match departments.iter().find(|it| fold(it.id.as_str()) == *word) {
        Some(department) => it.change.department() == Some(&department.id),
        None => text.contains(word.as_str()),
    })
}
