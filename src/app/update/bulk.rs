//! Many cells at once: marking out a range, asking before it is changed, and changing all of it as one step.

use super::mark::{self, marked};
use crate::app::action::Action;
use crate::app::effect::Effect;
use crate::app::overlays::bulk::{skipped, sorted};
use crate::app::page::Stop;
use crate::app::range;
use crate::app::screens::{self, matrix};
use crate::app::state::App;
use crate::app::state::matrix::Row;
use crate::app::state::overlay::{Asked, BulkQuestion, Choice, Overlay};
use crate::app::target;
use crate::app::view::View;
use crate::model::entry::Cell;
use crate::model::state::State;
use crate::progress::bulk::{Place, tick as ticked};
use crate::progress::ticking::empty_lists;
use crate::words::range::words;

/// Begins a range at the cursor, or ends the one that there is.
pub(super) fn toggle(app: &mut App) {
    app.range = if app.range.is_some() { None } else { range::begun(app, true) };
}

/// Returns the move by which an action stretches the range; none for one that does not.
pub(super) fn stretching(action: Action) -> Option<Action> {
    Some(match action {
        Action::ExtendUp => Action::Up,
        Action::ExtendDown => Action::Down,
        Action::ExtendLeft => Action::Left,
        Action::ExtendRight => Action::Right,
        _ => return None,
    })
}

/// Does what an action means to a range; none where it means what it means everywhere. A range ends with all that leads
/// away from it.
pub(super) fn act(app: &mut App, action: Action) -> Option<Vec<Effect>> {
    app.range.as_ref()?;
    let many = range::places(app);
    let sticky = app.range.as_ref().is_some_and(|range| range.sticky);
    match action {
        Action::Back | Action::Range => app.range = None,
        Action::Tick | Action::State if many.len() == 1 => {
            on_only(app, &many);
            return end(app);
        }
        Action::Tick => {
            let state = ticked(&app.plan, &app.board, &app.sheet, &many);
            ask(app, many, state, false, None);
        }
        Action::State => offer(app, many),
        Action::Left | Action::Right if app.view == View::Department => return end(app),
        Action::Help
        | Action::Palette
        | Action::Theme
        | Action::Language
        | Action::Mouse
        | Action::Copy
        | Action::Walkthrough => {
            return None;
        }
        Action::Left | Action::Right if sticky => return None,
        it if it.step(1).is_some() && sticky => return None,
        _ => return end(app),
    }
    Some(Vec::new())
}

/// Puts the cursor on the only cell of the range, which it may stand beside, on a heading.
fn on_only(app: &mut App, many: &[Place]) {
    let Some((item, column)) = many.first().copied() else { return };
    if app.view == View::Matrix {
        app.matrix.select(Row::Item(item));
        app.matrix.column = column;
        matrix::settle(app);
    } else if let Some(stop) = cell(app, (item, column)).map(Stop::Cell) {
        screens::return_to(app, Some(&stop));
    }
}

fn end(app: &mut App) -> Option<Vec<Effect>> {
    app.range = None;
    None
}

/// Asks whether these cells are to have a state. Where none of them would change, that is told instead.
pub(super) fn ask(app: &mut App, places: Vec<Place>, state: State, chosen: bool, note: Option<String>) {
    if places.is_empty() {
        app.tell(words(app.lang).empty());
        return;
    }
    let question = BulkQuestion { places, state, chosen, note, selected: 0 };
    let bulk = sorted(app, &question);
    if bulk.changing.is_empty() {
        let why = skipped(app, &bulk, &question);
        app.tell(words(app.lang).nothing(&why));
        return;
    }
    app.overlay = Some(Overlay::Bulk(question));
}

/// Offers the states for all cells of the range.
fn offer(app: &mut App, many: Vec<Place>) {
    let cell = target::cell(app).or_else(|| many.first().and_then(|place| self::cell(app, *place)));
    match cell {
        Some(cell) => {
            let selected = State::ALL.iter().position(|state| *state == State::Done).unwrap_or(0);
            app.overlay = Some(Overlay::Choice(Choice { cell, many, selected }));
        }
        None => app.tell(words(app.lang).empty()),
    }
}

/// Takes in which state was chosen for many; asks for the reason first where it needs one.
pub(super) fn choose(app: &mut App, choice: Choice) {
    match choice.state() {
        State::NotApplicable => mark::ask(app, Asked::ReasonForMany(choice.many), String::new()),
        state => ask(app, choice.many, state, true, None),
    }
}

/// Takes in the answer. All that changes is written as one entry, so that one undo takes all of it back.
pub(super) fn answer(app: &mut App, question: &BulkQuestion) -> Vec<Effect> {
    if question.selected == 0 {
        return Vec::new();
    }
    app.range = None;
    let cells = changing(app, question);
    let mut changes: Vec<_> =
        cells.into_iter().map(|cell| marked(app, cell, question.state, question.note.clone())).collect();
    changes.extend(empty_lists(&app.plan, &app.board, &changes, app.day));
    if changes.is_empty() { Vec::new() } else { vec![Effect::Append(changes)] }
}

fn changing(app: &App, question: &BulkQuestion) -> Vec<Cell> {
    sorted(app, question).changing.into_iter().filter_map(|(place, _)| cell(app, place)).collect()
}

fn cell(app: &App, (item, column): Place) -> Option<Cell> {
    Some(Cell::new(app.plan.items().get(item)?.id(), &app.plan.departments().get(column)?.id))
}
