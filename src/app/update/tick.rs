//! Ticking: what the cursor is on, what would be written, and why it cannot be.

use super::aim::cell;
use super::bulk;
use super::mark::{ask, marked};
use crate::app::action::Action;
use crate::app::effect::Effect;
use crate::app::page::Stop;
use crate::app::state::App;
use crate::app::state::overlay::{Asked, Choice, Overlay};
use crate::app::target;
use crate::model::entry::{Cell, Change};
use crate::model::state::{Condition, Mark, State};
use crate::progress::standing::word;
use crate::progress::ticking::empty_lists;

/// Ticks what the cursor is on: a checklist point or a cell.
pub(super) fn tick(app: &mut App) -> Vec<Effect> {
    let Some(cell) = cell(app, Action::Tick) else { return Vec::new() };
    if let Some(Stop::Point(_, point)) = target::stop(app) {
        let done = target::points(app, &cell).contains(&point);
        return append(app, Change::Point(cell, point, !done));
    }
    toggle(app, cell)
}

/// Ticks a cell, or takes the tick away.
pub(super) fn toggle(app: &mut App, cell: Cell) -> Vec<Effect> {
    match target::condition(app, &cell) {
        Some(Condition::NotApplicable) => {
            app.tell(app.keyed(app.words().toasts.not_applicable()));
            Vec::new()
        }
        Some(Condition::Done) => write(app, cell, State::NotStarted, None),
        Some(_) => write(app, cell, State::Done, None),
        None => Vec::new(),
    }
}

/// Offers the states of the cell that the cursor is on.
pub(super) fn offer(app: &mut App) {
    let Some(cell) = cell(app, Action::State) else { return };
    let now = word(app.board.cell(&cell)).map(|head| head.value.state).unwrap_or_default();
    let selected = State::ALL.iter().position(|state| *state == now).unwrap_or(0);
    app.overlay = Some(Overlay::Choice(Choice { cell, many: Vec::new(), selected }));
}

/// Sets the chosen state; asks for the reason first where it needs one.
pub(super) fn choose(app: &mut App, cell: &Cell, state: State) -> Vec<Effect> {
    if state == State::NotApplicable {
        let text = word(app.board.cell(cell)).and_then(|head| head.value.note.clone()).unwrap_or_default();
        ask(app, Asked::Reason(cell.clone()), text);
        return Vec::new();
    }
    write(app, cell.clone(), state, None)
}

/// Asks for a note on the cell that the cursor is on.
pub(super) fn ask_note(app: &mut App) {
    if let Some((cell, mark)) = said(app, Action::Note) {
        ask(app, Asked::Note(cell), mark.note.unwrap_or_default());
    }
}

/// Asks for evidence for the cell that the cursor is on.
pub(super) fn ask_evidence(app: &mut App) {
    if let Some((cell, mark)) = said(app, Action::Evidence) {
        ask(app, Asked::Evidence(cell), mark.evidence.unwrap_or_default());
    }
}

/// Writes what was asked for.
pub(super) fn answer(app: &mut App, asked: Asked, text: &str) -> Vec<Effect> {
    let text = text.trim();
    let given = (!text.is_empty()).then(|| text.to_owned());
    match asked {
        Asked::Reason(cell) if given.is_none() => {
            ask(app, Asked::Reason(cell), String::new());
            app.warn(app.words().toasts.reason_needed());
            Vec::new()
        }
        Asked::Reason(cell) => write(app, cell, State::NotApplicable, given),
        Asked::ReasonForMany(places) if given.is_none() => {
            ask(app, Asked::ReasonForMany(places), String::new());
            app.warn(app.words().toasts.reason_needed());
            Vec::new()
        }
        Asked::ReasonForMany(places) => {
            bulk::ask(app, places, State::NotApplicable, true, given);
            Vec::new()
        }
        Asked::Note(cell) => amend(app, cell, |mark| mark.note = given),
        Asked::Evidence(cell) => amend(app, cell, |mark| mark.evidence = given),
        Asked::Search(_) | Asked::Filter(_) => Vec::new(),
    }
}

/// Returns an entry's worth of a new state, with what was written beside the old one.
fn write(app: &App, cell: Cell, state: State, note: Option<String>) -> Vec<Effect> {
    append(app, marked(app, cell, state, note))
}

/// Returns an entry's worth of a change, with what it brings along.
fn append(app: &App, change: Change) -> Vec<Effect> {
    let mut changes = vec![change];
    changes.extend(empty_lists(&app.plan, &app.board, &changes, app.day));
    vec![Effect::Append(changes)]
}

/// Returns an entry's worth of the same state with something else written beside it. Its day stays.
fn amend(app: &App, cell: Cell, change: impl FnOnce(&mut Mark)) -> Vec<Effect> {
    let Some(before) = word(app.board.cell(&cell)).map(|head| &head.value) else { return Vec::new() };
    let mut mark = before.clone();
    change(&mut mark);
    if mark == *before { Vec::new() } else { vec![Effect::Append(vec![Change::Mark(cell, mark)])] }
}

/// Returns the cell that the cursor is on and what was said about it, or tells why the action can do nothing with it.
fn said(app: &mut App, action: Action) -> Option<(Cell, Mark)> {
    let cell = cell(app, action)?;
    let mark = word(app.board.cell(&cell)).map(|head| head.value.clone())?;
    Some((cell, mark))
}
