//! What an action would be about where the user is, and why it cannot be done there.

use super::action::Action;
use super::filter::Filter;
use super::keymap::Place;
use super::page::Stop;
use super::screens;
use super::state::App;
use super::view::View;
use crate::model::entry::Cell;
use crate::model::groups::GroupId;
use crate::model::state::Condition;
use crate::progress::standing::{Standing, ticked, word};
use crate::words::{days, filter, form, resolve, walkthrough};

/// Returns the cell that the cursor is on, or that the point belongs to that it is on.
pub fn cell(app: &App) -> Option<Cell> {
    match stop(app) {
        Some(Stop::Cell(cell) | Stop::Point(cell, _)) => Some(cell),
        _ => None,
    }
}

/// Returns what the cursor of the view is on.
pub fn stop(app: &App) -> Option<Stop> {
    (screens::of(app.view).stop)(app)
}

/// Returns how a cell stands; none for one that the plan does not have.
pub fn condition(app: &App, cell: &Cell) -> Option<Condition> {
    let item = app.plan.item(cell.deliverable.as_str())?;
    Some(Standing::of(&item.deliverable, app.board.cell(cell), app.day).condition)
}

/// Returns the checklist points of a cell that are ticked, from 1; none for a cell that the plan does not have.
pub fn points(app: &App, cell: &Cell) -> Vec<u16> {
    let item = app.plan.item(cell.deliverable.as_str());
    let there = item.zip(app.board.cell(cell));
    there.map(|(item, record)| ticked(&item.deliverable, record, app.day)).unwrap_or_default()
}

/// Tells whether an action would write something while another day is shown, which is never done.
pub fn refused(app: &App, action: Action) -> bool {
    let folds = action == Action::Tick && app.range.is_none() && matches!(stop(app), Some(Stop::Group(_)));
    app.past() && action.writes() && !folds
}

/// Returns why nothing is written while another day is shown.
pub fn read_only(app: &App) -> String {
    days::words(app.lang).read_only(app.day, &app.key(Action::Today))
}

/// Returns why an action can do nothing where the user is, in a sentence; none where it can.
pub fn refusal(app: &App, action: Action) -> Option<String> {
    if refused(app, action) {
        return Some(read_only(app));
    }
    let words = app.words();
    let group = matches!(stop(app), Some(Stop::Group(_))) && app.view == View::Matrix;
    let why = match action {
        Action::Tick | Action::State if app.range.is_some() => return None,
        Action::Back if app.range.is_some() => return None,
        Action::Tick if group => return None,
        Action::Tick | Action::State | Action::Note | Action::Evidence | Action::Exception => {
            return of_cell(app, action);
        }
        Action::Resolve if app.board.conflicts().is_empty() => resolve::none(app.lang),
        Action::Due if !has_due(app) => form::words(app.lang).due.nothing(),
        it if app.keymap.only_in_walkthrough(it) => walkthrough::words(app.lang).only_here(),
        Action::Save | Action::Preview | Action::Discard => words.toasts.only_in_form(),
        Action::ClearFilter | Action::DropChip if app.filter == Filter::default() => filter::words(app.lang).none(),
        Action::NextHit | Action::PreviousHit if app.matrix.search.is_none() => words.toasts.no_search(),
        Action::Theme if app.monochrome => words.toasts.no_themes(),
        Action::Open if stop(app).is_none() || app.detail.is_some() => words.toasts.nothing_to_open(),
        Action::Back if !app.back_leads_somewhere() => words.toasts.nothing_to_close(),
        Action::Later | Action::DayAfter | Action::Today if !app.past() => days::words(app.lang).is_today(),
        Action::LastMeeting | Action::YearEnd => {
            return Some(days::words(app.lang).only_in_calendar(&app.key(Action::Days)));
        }
        _ => return elsewhere(app, action),
    };
    Some(app.keyed(why))
}

/// Tells whether what the cursor is on can have a due date.
fn has_due(app: &App) -> bool {
    let priority = |id: &GroupId| matches!(id, GroupId::Priority(Some(_)));
    match stop(app) {
        Some(Stop::Group(id)) => priority(&id),
        found => matches!(found, Some(Stop::Cell(_) | Stop::Point(..) | Stop::Item(_))),
    }
}

fn of_cell(app: &App, action: Action) -> Option<String> {
    let words = app.words();
    let Some(cell) = cell(app) else { return Some(words.toasts.choose_row().to_owned()) };
    let item = app.plan.item(cell.deliverable.as_str())?;
    if !app.plan.concerns(item, &cell.department) {
        let central = &app.plan.parts.organisation.central;
        return Some(words.matrix.only_central(item.id().as_str(), central.as_str()));
    }
    let point = matches!(stop(app), Some(Stop::Point(..)));
    let why = match action {
        Action::Tick if !point && condition(app, &cell) == Some(Condition::NotApplicable) => {
            words.toasts.not_applicable()
        }
        Action::Note | Action::Evidence if word(app.board.cell(&cell)).is_none() => words.toasts.state_first(),
        _ => return None,
    };
    Some(app.keyed(why))
}

/// Returns where an action can be done that has no key here.
fn elsewhere(app: &App, action: Action) -> Option<String> {
    let here = app.place_below();
    if app.keymap.key(action, here).is_some() {
        return None;
    }
    let words = app.words();
    if here == Place::Detail {
        return Some(app.keyed(words.toasts.close_first()));
    }
    let views = View::ALL.into_iter().filter(|view| app.keymap.key(action, Place::View(*view)).is_some());
    let names: Vec<&str> = views.map(|view| words.views.names()[view.index()]).collect();
    Some(words.toasts.only_in(&names.join(", ")))
}
