//! What a click does: it moves the cursor; on what the cursor is on already it opens, as Return does. Nothing is ever
//! ticked by a click on a cell alone.

use super::act::act;
use super::{days, filter, walk};
use crate::app::action::Action;
use crate::app::effect::Effect;
use crate::app::pointer::Pointed;
use crate::app::range;
use crate::app::screens::{self, detail, history, matrix};
use crate::app::state::App;
use crate::app::state::matrix::Row;
use crate::app::state::overlay::Overlay;

/// How many lines a notch of the wheel is.
const NOTCH: usize = 3;

/// Does what a click means.
pub(super) fn click(app: &mut App, pointed: Pointed) -> Vec<Effect> {
    let moves = matches!(pointed, Pointed::Row(..) | Pointed::Line(_) | Pointed::Stop(_));
    if moves && app.walking().is_none() {
        app.range = None;
    }
    match pointed {
        Pointed::View(view) => act(app, Action::Show(view)),
        Pointed::Action(action) => act(app, action),
        Pointed::Chip(part) => {
            filter::drop(app, part);
            Vec::new()
        }
        Pointed::Outside => act(app, Action::Back),
        Pointed::Listed(line) if choose(app, line) => act(app, Action::Open),
        Pointed::Listed(_) => Vec::new(),
        Pointed::Row(row, column) => {
            let was = (app.matrix.row(), app.matrix.column);
            select(app, row, column);
            open_again(app, was == (app.matrix.row(), app.matrix.column))
        }
        Pointed::Stop(line) => {
            let was = app.overview.selected;
            app.overview.selected = line;
            open_again(app, was == line)
        }
        Pointed::Day(day) if app.overlay.is_none() => {
            days::go(app, day);
            Vec::new()
        }
        Pointed::Told(row) => {
            let was = app.log.selected;
            history::to(app, row);
            open_again(app, was == app.log.selected)
        }
        Pointed::Day(day) => match app.overlay.take() {
            Some(Overlay::Days(mut days)) if days.day != day => {
                days.go(day.min(app.today.day));
                app.overlay = Some(Overlay::Days(days));
                Vec::new()
            }
            overlay => {
                app.overlay = overlay;
                act(app, Action::Open)
            }
        },
        Pointed::Beyond(_) => Vec::new(),
        Pointed::Line(line) if app.walking().is_some() => {
            walk::point_at(app, line);
            Vec::new()
        }
        Pointed::Line(line) => {
            let was = at_line(app);
            if app.detail.is_some() {
                detail::to(app, line);
            } else {
                screens::to_line(app, line);
            }
            open_again(app, was == at_line(app))
        }
    }
}

/// Tells whether a click would open what it is on, since the cursor is there already.
pub fn again(app: &App, pointed: Pointed) -> bool {
    app.overlay.is_none()
        && app.walking().is_none()
        && match pointed {
            Pointed::Row(row, column) => {
                (app.matrix.row(), app.matrix.column) == (row, column.unwrap_or(app.matrix.column))
            }
            Pointed::Line(line) => at_line(app) == line,
            _ => false,
        }
}

/// Marks out the cells from the cursor to where the mouse, held down, has been drawn.
pub(super) fn drag(app: &mut App, pointed: Pointed) {
    if app.overlay.is_some() || app.detail.is_some() || app.walking().is_some() {
        return;
    }
    let range = app.range.take().or_else(|| range::begun(app, false));
    match pointed {
        Pointed::Row(row, column) => select(app, row, column),
        Pointed::Line(line) => screens::to_line(app, line),
        Pointed::Beyond(below) if range.is_some() => {
            // One row for every move of the mouse there, which is scrolled to where it is out of sight.
            act(app, if below { Action::Down } else { Action::Up });
        }
        _ => {}
    }
    app.range = range;
}

/// Moves the cursor as far as the wheel was turned.
pub(super) fn wheel(app: &mut App, notches: isize) -> Vec<Effect> {
    let action = if notches < 0 { Action::Up } else { Action::Down };
    (0..notches.unsigned_abs().saturating_mul(NOTCH)).flat_map(|_| act(app, action)).collect()
}

fn open_again(app: &mut App, again: bool) -> Vec<Effect> {
    if again { act(app, Action::Open) } else { Vec::new() }
}

fn at_line(app: &App) -> usize {
    app.detail.map_or_else(|| screens::reading(app).line, |detail| detail.line)
}

fn select(app: &mut App, row: Row, column: Option<usize>) {
    app.matrix.select(row);
    app.matrix.column = column.unwrap_or(app.matrix.column);
    matrix::settle(app);
    detail::settle(app);
}

/// Puts the cursor of what lies over the view on a line. Tells whether the line is one to choose.
fn choose(app: &mut App, line: usize) -> bool {
    if let Some(Overlay::Days(mut days)) = app.overlay.take_if(|it| matches!(it, Overlay::Days(_))) {
        days::pick(app, &mut days, line);
        app.overlay = Some(Overlay::Days(days));
        return false;
    }
    match &mut app.overlay {
        Some(overlay) => select_line(overlay, line),
        None => walk::choose(app, line),
    }
}

fn select_line(overlay: &mut Overlay, line: usize) -> bool {
    match overlay {
        Overlay::Help(help) => help.selected = line,
        Overlay::Palette(palette) => palette.selected = line,
        Overlay::Choice(choice) => choice.selected = line,
        Overlay::Bulk(question) => question.selected = line,
        Overlay::Dispute(dispute) => dispute.selected = line,
        Overlay::Replace(replace) => replace.selected = line,
        Overlay::Form(form) => {
            form.at = line;
            return false;
        }
        Overlay::Prompt(_) | Overlay::Days(_) | Overlay::Preview(_) => return false,
    }
    true
}
