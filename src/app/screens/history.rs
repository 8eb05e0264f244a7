//! The history: who said what when, the latest first, or what is different between two days, below a line of months that
//! the shown day is moved along.

use super::Screen;
use crate::app::action::Action;
use crate::app::effect::Effect;
use crate::app::layout::scrolled;
use crate::app::page::Stop;
use crate::app::state::App;
use crate::app::state::log::Row;
use crate::export::phrase;
use crate::model::due::DueScope;
use crate::model::entry::{Cell, Change, Entry};
use crate::model::groups::GroupId;
use crate::model::id::DepartmentId;
use crate::model::plan::Item;
use crate::progress::activity::Line;
use crate::progress::changes::{Difference, Kind};
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
        Action::Open if stop(app).is_none() => app.tell(app.words().toasts.nothing_to_open()),
        Action::Back if !app.log.filter.is_empty() => {
            app.log.filter.clear();
            settle(app);
        }
        _ => to(app, app.log.selected.saturating_add_signed(action.step(page)?)),
    }
    Some(Vec::new())
}

fn hints(_: &App) -> &'static [Action] {
    &[Action::Open, Action::Earlier, Action::Later, Action::Search, Action::Compare, Action::Days, Action::Help]
}

/// Returns where the change leads that the cursor is on; nowhere where the plan has no place for it.
fn stop(app: &App) -> Option<Stop> {
    let change = match app.log.rows.get(app.log.selected)? {
        Row::Said(entry, change) => said(app, *entry, *change)?.change,
        Row::Difference(at) => return different(app, difference(app, *at)?),
        Row::Kind(..) => return None,
    };
    match change {
        Change::Due(DueScope::Deliverable(id), _) => app.plan.place(id.as_str()).map(Stop::Item),
        Change::Due(DueScope::PriorityPhase(number), _) => Some(Stop::Group(GroupId::Priority(Some(*number)))),
        change => known(app, change.cell()?),
    }
}

fn different(app: &App, it: &Difference) -> Option<Stop> {
    match it.what.cell() {
        Some(cell) => known(app, cell),
        None => app.plan.place(it.what.deliverable()?.as_str()).map(Stop::Item),
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

/// Returns what was said, by its places in the history.
pub fn said(app: &App, entry: usize, change: usize) -> Option<Told<'_>> {
    told(app.history.as_ref()?.get(entry)?, change)
}

/// Returns what is different between two days, by its place.
pub fn difference(app: &App, at: usize) -> Option<&Difference> {
    app.since.found.as_ref()?.differences.get(at)
}

fn told(entry: &Entry, change: usize) -> Option<Told<'_>> {
    Some(Told { at: entry.at, by: &entry.by, kind: &entry.kind, change: entry.changes.get(change)? })
}

/// Returns how many changes had been said by the end of the day that is shown, or are different between the two days.
pub fn all(app: &App) -> usize {
    if app.since.shown {
        return app.since.found.as_ref().map_or(0, |found| found.differences.len());
    }
    let said = app.entries().iter().filter(|entry| app.said_by_then(entry));
    said.map(|entry| entry.changes.len()).sum()
}

/// Returns the line of months in so many columns: from the first entry, or the plan's beginning where there is none, to
/// today.
pub fn line(app: &App, columns: usize) -> Line {
    let today = app.today.day;
    let first = app.entries().iter().map(Entry::day).min();
    Line::of(first.unwrap_or(app.plan.parts.roadmap.valid_from).min(app.day).min(today), today, columns)
}

fn listed(app: &App) -> Vec<Row> {
    let wanted: Vec<String> = fold(&app.log.filter).split_whitespace().map(str::to_owned).collect();
    if app.since.shown {
        return differences(app, &wanted);
    }
    let history = app.entries();
    let entries = history.iter().enumerate().rev().filter(|(_, entry)| app.said_by_then(entry));
    let changes = entries.flat_map(|(at, entry)| (0..entry.changes.len()).map(move |change| (at, change)));
    let fitting = changes.filter(|(at, change)| told(&history[*at], *change).is_some_and(|it| fits(app, &it, &wanted)));
    fitting.map(|(entry, change)| Row::Said(entry, change)).collect()
}

/// Lists what is different that fits, each kind below its heading.
fn differences(app: &App, wanted: &[String]) -> Vec<Row> {
    let all = app.since.found.iter().flat_map(|found| found.differences.iter().enumerate());
    let fitting: Vec<(usize, &Difference)> = all
        .filter(|(_, it)| {
            let title = it.what.deliverable().and_then(|id| app.plan.item(id.as_str()));
            let line = phrase::changes::line(app.lang, &app.plan, it);
            let kind = phrase::changes::kind(app.lang, it.what.kind());
            holds(app, it.what.department(), title, &[&line, kind], wanted)
        })
        .collect();
    let mut rows = Vec::new();
    for kind in Kind::ALL {
        let of_kind: Vec<usize> = fitting.iter().filter(|(_, it)| it.what.kind() == kind).map(|(at, _)| *at).collect();
        if !of_kind.is_empty() {
            rows.push(Row::Kind(kind, of_kind.len()));
            rows.extend(of_kind.into_iter().map(Row::Difference));
        }
    }
    rows
}

fn fits(app: &App, it: &Told<'_>, wanted: &[String]) -> bool {
    if wanted.is_empty() {
        return true;
    }
    let when = it.at.format("%Y-%m-%d %H:%M").to_string();
    let subject = change::subject(app.lang, &app.plan, it.change);
    let said = change::said(app.lang, it.kind, it.change);
    let texts = [&when, &subject, &said, it.by, change::beside(it.change).unwrap_or_default()];
    let title = it.change.cell().and_then(|cell| app.plan.item(cell.deliverable.as_str()));
    holds(app, it.change.department(), title, &texts, wanted)
}

/// Tells whether every word fits: a department's short name that department alone, any other word any of the texts, the
/// department's name or the deliverable's title.
fn holds(app: &App, of: Option<&DepartmentId>, title: Option<&Item>, texts: &[&str], wanted: &[String]) -> bool {
    let departments = app.plan.departments();
    let name = of.and_then(|id| departments.iter().find(|it| it.id == *id)).map_or("", |it| it.name.as_str());
    let title = title.map_or("", |it| it.deliverable.title.as_str());
    let text = fold(&[texts.join(" ").as_str(), name, title].join(" "));
    wanted.iter().all(|word| match departments.iter().find(|it| fold(it.id.as_str()) == *word) {
        Some(department) => of == Some(&department.id),
        None => text.contains(word.as_str()),
    })
}
