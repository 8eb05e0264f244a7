//! The filter: asked for, put in place, and taken away, as a whole or part by part.

use crate::app::filter::chips::{chips, clears, count, counted, nothing};
use crate::app::filter::{Filter, Part, Pressing};
use crate::app::form::{Form, filter};
use crate::app::screens;
use crate::app::screens::matrix;
use crate::app::state::App;
use crate::app::state::overlay::Overlay;
use crate::app::view::View;
use crate::words::filter::words;

/// Asks what is wanted.
pub(super) fn ask(app: &mut App) {
    app.overlay = Some(Overlay::Form(Box::new(filter::begin(app))));
}

/// Puts what was filled in in place, in the matrix unless the view that is shown can be filtered itself.
pub(super) fn apply(app: &mut App, form: &Form) {
    let filter = filter::filled(app, form);
    show(app, filter);
}

/// Shows the late alone.
pub(super) fn late(app: &mut App) {
    show(app, Filter { pressing: Some(Pressing::Late), ..Filter::default() });
}

fn show(app: &mut App, filter: Filter) {
    if !app.view.has_cells() {
        app.trail.clear();
        app.view = View::Matrix;
    }
    set(app, filter);
}

/// Takes the filter away.
pub(super) fn clear(app: &mut App) {
    if app.filter == Filter::default() {
        app.tell(words(app.lang).none());
    } else {
        set(app, Filter::default());
    }
}

/// Takes one part away.
pub(super) fn drop(app: &mut App, part: Part) {
    let mut filter = app.filter.clone();
    filter.drop_part(part);
    set(app, filter);
}

/// Takes the last part away.
pub(super) fn drop_last(app: &mut App) {
    match chips(app).last() {
        Some((part, _)) => drop(app, *part),
        None => app.tell(words(app.lang).none()),
    }
}

fn set(app: &mut App, filter: Filter) {
    app.filter = filter;
    app.range = None;
    app.detail = None;
    app.sift(false);
    if let Some(id) = &app.filter.department {
        app.matrix.column = app.plan.column(id.as_str()).unwrap_or(app.matrix.column);
    }
    matrix::unfold_fitting(app);
    if app.view == View::Department {
        screens::to_first(app);
    }
    matrix::settle(app);
    let told = match (chips(app).is_empty(), count(app)) {
        (true, _) => words(app.lang).cleared().to_owned(),
        (false, (0, _)) => nothing(app),
        (false, _) => format!("{} {} · {}", words(app.lang).label(), counted(app), clears(app)),
    };
    app.tell(told);
}
