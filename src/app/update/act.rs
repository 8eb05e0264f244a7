//! What each action does, where the user is.

use super::{search, tick, typing};
use crate::app::action::Action;
use crate::app::effect::Effect;
use crate::app::screens::overview::Stop;
use crate::app::screens::{detail, help, matrix, overview};
use crate::app::state::App;
use crate::app::state::cursors::Detail;
use crate::app::state::matrix::Row;
use crate::app::state::overlay::{Help, Overlay, Typed};
use crate::app::state::start::View;
use crate::model::groups::Grouping;
use crate::model::state::State;

/// Does what the user wants.
pub(super) fn act(app: &mut App, action: Action) -> Vec<Effect> {
    match action {
        Action::Up => go(app, -1),
        Action::Down => go(app, 1),
        Action::PageUp => go(app, -page(app)),
        Action::PageDown => go(app, page(app)),
        Action::First => go(app, isize::MIN / 2),
        Action::Last => go(app, isize::MAX / 2),
        Action::Left => sideways(app, -1),
        Action::Right => sideways(app, 1),
        Action::Overview => show(app, View::Overview),
        Action::Deliverables => show(app, View::Matrix),
        Action::NextView | Action::PreviousView => show(app, other(app.view)),
        Action::FoldAll => matrix::fold_all(app),
        Action::Grouping => regroup(app),
        Action::Help => open_help(app),
        Action::Back => back(app),
        Action::Open => return open(app),
        Action::Search => typing::ask_search(app),
        Action::NextHit => search::next(app, 1),
        Action::PreviousHit => search::next(app, -1),
        Action::Note => tick::ask_note(app),
        Action::Evidence => tick::ask_evidence(app),
        Action::State => tick::offer(app),
        Action::Tick => return tick::tick(app),
        Action::Undo => return vec![Effect::Undo],
        Action::Redo => return vec![Effect::Redo],
        Action::Theme => next_theme(app),
        Action::Language => return vec![Effect::ReadPlan(app.lang.other())],
        Action::Quit => return vec![Effect::Quit],
    }
    Vec::new()
}

fn go(app: &mut App, by: isize) {
    match &app.overlay {
        Some(Overlay::Help(_)) => go_in_help(app, by),
        Some(Overlay::Choice(choice)) => {
            let selected = choice.selected.saturating_add_signed(by).min(State::ALL.len() - 1);
            app.overlay = Some(Overlay::Choice(crate::app::state::overlay::Choice { selected, ..choice.clone() }));
        }
        Some(Overlay::Prompt(_)) => {}
        None => match app.view {
            View::Overview => overview::step(app, by),
            View::Matrix if app.detail.is_some() => detail::step(app, by),
            View::Matrix => matrix::step(app, by),
        },
    }
}

fn go_in_help(app: &mut App, by: isize) {
    let Some(Overlay::Help(mut current)) = app.overlay.take() else { return };
    help::step(app, &mut current, by);
    app.overlay = Some(Overlay::Help(current));
}

fn page(app: &App) -> isize {
    let rows = match (&app.overlay, app.view) {
        (Some(_), _) | (None, View::Overview) => 5,
        (None, View::Matrix) if app.detail.is_some() => app.size.body().saturating_sub(3),
        (None, View::Matrix) => matrix::shown_layout(app).rows.saturating_sub(1),
    };
    isize::try_from(rows.max(1)).unwrap_or(1)
}

fn sideways(app: &mut App, by: isize) {
    matrix::sidestep(app, by);
    detail::settle(app);
}

fn show(app: &mut App, view: View) {
    app.view = view;
    app.detail = None;
    matrix::settle(app);
}

fn other(view: View) -> View {
    match view {
        View::Overview => View::Matrix,
        View::Matrix => View::Overview,
    }
}

fn regroup(app: &mut App) {
    matrix::regroup(app);
    let words = app.words();
    let name = match app.matrix.grouping {
        Grouping::Project => words.matrix.by_project,
        Grouping::Priority => words.matrix.by_priority,
    };
    app.tell((words.toasts.grouping)(name));
}

fn open_help(app: &mut App) {
    let help = Help { typed: Typed::default(), selected: 0, top: 0, place: app.place() };
    app.overlay = Some(Overlay::Help(help));
}

/// Closes what was opened last. In a view there is nothing to close, and nothing happens.
fn back(app: &mut App) {
    match app.overlay.take() {
        Some(Overlay::Prompt(prompt)) => typing::cancel(app, prompt),
        Some(_) => {}
        None if app.detail.is_some() => {
            app.detail = None;
            matrix::settle(app);
        }
        None => {}
    }
}

fn open(app: &mut App) -> Vec<Effect> {
    match app.overlay.take() {
        Some(Overlay::Help(current)) => {
            let chosen = help::lines(app, &current).get(current.selected).map(|line| line.action);
            return chosen.map(|action| act(app, action)).unwrap_or_default();
        }
        Some(Overlay::Choice(choice)) => return tick::choose(app, &choice.cell, choice.state()),
        Some(Overlay::Prompt(prompt)) => return typing::submit(app, prompt),
        None => {}
    }
    match app.view {
        View::Overview => open_from_overview(app),
        View::Matrix if app.detail.is_some() => {}
        View::Matrix => match app.matrix.row() {
            Row::Group(id) => matrix::fold(app, id),
            Row::Item(_) => {
                app.detail = Some(Detail::default());
                detail::to_first_point(app);
                matrix::settle(app);
            }
        },
    }
    Vec::new()
}

fn open_from_overview(app: &mut App) {
    match overview::selected(app) {
        Some(Stop::Department(column)) => app.matrix.column = column,
        Some(Stop::Group(id)) => matrix::show_group(app, id),
        None => return,
    }
    show(app, View::Matrix);
}

fn next_theme(app: &mut App) {
    if app.monochrome {
        app.tell(app.words().toasts.no_themes);
        return;
    }
    app.theme = app.theme.next();
    let at = crate::app::state::start::ThemeName::ALL.iter().position(|it| *it == app.theme).unwrap_or(0);
    let name = app.words().overlays.themes[at];
    app.tell((app.words().toasts.theme)(name));
}
