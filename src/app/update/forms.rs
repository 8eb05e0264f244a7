//! Forms: opening one, moving in it, saving it, and giving it up.

use super::{aim, filter, handout};
use crate::app::action::Action;
use crate::app::effect::Effect;
use crate::app::form::{Form, Purpose, assessment, due, exception, meeting, post, recipe};
use crate::app::page::Stop;
use crate::app::screens;
use crate::app::state::App;
use crate::app::state::overlay::Overlay;
use crate::model::due::DueScope;
use crate::model::entry::Cell;
use crate::model::groups::GroupId;
use crate::model::plan::Item;
use crate::progress::staffing::expected;
use crate::words::form::words;

/// Opens the form of the exception of the cell that the cursor is on.
pub(super) fn ask_exception(app: &mut App) {
    if let Some(cell) = aim::cell(app, Action::Exception) {
        open(app, exception::begin(app, cell));
    }
}

/// Opens the form of a due date for what the cursor is on: a cell, with its deliverable and its priority phase, or a
/// priority phase. Other groups have no date of their own, which is told.
pub(super) fn ask_due(app: &mut App) {
    let scopes = match (screens::of(app.view).stop)(app) {
        Some(Stop::Cell(cell) | Stop::Point(cell, _)) => scopes(app, cell),
        Some(Stop::Item(item)) => app.plan.items().get(item).map(of_item).unwrap_or_default(),
        Some(Stop::Group(GroupId::Priority(Some(number)))) => vec![DueScope::PriorityPhase(number)],
        Some(
            Stop::Group(_)
            | Stop::Department(_)
            | Stop::Requirement(_)
            | Stop::Role(_)
            | Stop::Post(..)
            | Stop::Footing(_),
        )
        | None => Vec::new(),
    };
    if scopes.is_empty() {
        app.tell(words(app.lang).due.nothing());
        return;
    }
    open(app, due::begin(app, scopes));
}

/// Opens the form of the post that the cursor is on; on a role, that of its first post.
pub(super) fn ask_post(app: &mut App) {
    let (role, department) = match (screens::of(app.view).stop)(app) {
        Some(Stop::Role(at)) => (at, None),
        Some(Stop::Post(at, department)) => (at, Some(department)),
        _ => return app.tell(words(app.lang).post.choose()),
    };
    let Some(role) = app.plan.parts.roles.roles.get(role).map(|role| role.id.clone()) else { return };
    let department = department.or_else(|| expected(&app.plan, &role).first().copied()).unwrap_or(0);
    open(app, post::begin(app, &role, department));
}

/// Opens the form of the assessment of whom the cursor is on; elsewhere, of the municipality.
pub(super) fn ask_assessment(app: &mut App) {
    let at = match (screens::of(app.view).stop)(app) {
        Some(Stop::Footing(at)) => Some(at),
        _ => app.people.footing,
    };
    let department = at.and_then(|at| app.plan.departments().get(at)).map(|it| it.id.clone());
    open(app, assessment::begin(app, department));
}

/// Opens the form of a meeting.
pub(super) fn ask_meeting(app: &mut App) {
    open(app, meeting::begin(app));
}

/// Does what an action means in a form. The form stays open unless it is saved or given up.
pub(super) fn act(app: &mut App, mut form: Box<Form>, action: Action) -> Vec<Effect> {
    if form.leaving {
        form.leaving = false;
        if action != Action::Discard {
            app.overlay = Some(Overlay::Form(form));
        }
        return Vec::new();
    }
    let last = form.at + 1 >= form.fields.len();
    match action {
        Action::Back if !form.touched() || form.purpose == Purpose::Filter => return Vec::new(),
        Action::Back => form.leaving = true,
        Action::Open if !last && form.purpose != Purpose::Filter => form.step(1),
        Action::Open | Action::Save | Action::Preview if form.purpose == Purpose::Handout => {
            return handout::go(app, form, action == Action::Preview);
        }
        Action::Open | Action::Save => return save(app, form),
        Action::Left | Action::Right => {
            form.turn(if action == Action::Left { -1 } else { 1 });
            recipe::turned(app, &mut form);
        }
        other => form.step(other.step(1).unwrap_or(0)),
    }
    app.overlay = Some(Overlay::Form(form));
    Vec::new()
}

/// Opens the form again that could not be saved, so that nothing written in it is lost.
pub(super) fn reopen(app: &mut App) {
    if let Some(form) = app.unsaved.take() {
        app.overlay = Some(Overlay::Form(form));
    }
}

/// Opens a form.
pub(super) fn open(app: &mut App, form: Form) {
    app.overlay = Some(Overlay::Form(Box::new(form)));
}

fn save(app: &mut App, mut form: Box<Form>) -> Vec<Effect> {
    form.tried = true;
    let judged = recipe::of(app, &form);
    match judged.changes {
        Some(_) if form.purpose == Purpose::Filter => filter::apply(app, &form),
        Some(changes) if changes.is_empty() => app.tell(words(app.lang).unchanged()),
        Some(changes) => {
            let opens = matches!(form.purpose, Purpose::Opening(_));
            app.unsaved = Some(form);
            return vec![if opens { Effect::Begin(changes) } else { Effect::Append(changes) }];
        }
        None => {
            form.go(judged.first_wrong().unwrap_or(form.at));
            app.overlay = Some(Overlay::Form(form));
        }
    }
    Vec::new()
}

fn scopes(app: &App, cell: Cell) -> Vec<DueScope> {
    let Some(item) = app.plan.item(cell.deliverable.as_str()) else { return Vec::new() };
    let own = app.plan.concerns(item, &cell.department).then_some(DueScope::Cell(cell));
    own.into_iter().chain(of_item(item)).collect()
}

fn of_item(item: &Item) -> Vec<DueScope> {
    let phase = item.priority_phase().map(DueScope::PriorityPhase);
    std::iter::once(DueScope::Deliverable(item.id().clone())).chain(phase).collect()
}
