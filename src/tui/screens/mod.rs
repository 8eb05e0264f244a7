//! How each view is drawn.

pub mod detail;
pub mod history;
pub mod matrix;
pub mod overview;

use super::theme::Theme;
use super::widgets;
use crate::app::page::Stop;
use crate::app::pointer::Pointed;
use crate::app::range;
use crate::app::screens;
use crate::app::state::App;
use crate::app::view::View;
use crate::export::phrase;
use crate::progress::coverage::coverage;
use crate::words::range::words;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use std::collections::BTreeSet;

/// Draws the view that is shown, and returns where its cursor is.
pub fn draw(buffer: &mut Buffer, area: Rect, app: &App, theme: &Theme) -> Option<Position> {
    match app.view {
        View::Overview => overview::draw(buffer, area, app, theme),
        View::Matrix => matrix::draw(buffer, area, app, theme),
        View::History => history::draw(buffer, area, app, theme),
        View::Timeline | View::Department | View::Roles | View::Maturity | View::Requirements => {
            page(buffer, area, app, theme)
        }
    }
}

/// Draws a view that is a page of lines.
fn page(buffer: &mut Buffer, area: Rect, app: &App, theme: &Theme) -> Option<Position> {
    let lines = screens::page_lines(app)?;
    let marked = range::stretch(app, &lines);
    widgets::page::draw(buffer, on_page(area), &lines, (screens::reading(app), marked), theme)
}

/// Returns what of the view that is shown stands at a place.
pub(super) fn hit(app: &App, area: Rect, at: Position) -> Option<Pointed> {
    match app.view {
        View::Overview => overview::hit(app, area, at).map(Pointed::Stop),
        View::Matrix => matrix::hit(app, area, at),
        View::History => history::hit(app, area, at),
        _ => {
            let lines = screens::page_lines(app)?.len();
            widgets::page::hit(on_page(area), lines, screens::reading(app), at).map(Pointed::Line)
        }
    }
}

/// Returns where the lines of a page stand: all but a margin on both sides.
fn on_page(area: Rect) -> Rect {
    Rect::new(area.x + 1, area.y, area.width.saturating_sub(2), area.height)
}

/// Returns what the cursor is on, in full: what a view had to cut can be read here.
pub fn selection(app: &App) -> String {
    let department = |column: usize| {
        let it = app.plan.departments().get(column);
        it.map_or_else(String::new, |it| format!("{} {}", it.id, it.name))
    };
    if app.range.is_some() {
        return marked(app);
    }
    if app.view == View::History {
        return history::selection(app);
    }
    match (screens::of(app.view).stop)(app) {
        Some(Stop::Department(column)) => department(column),
        Some(Stop::Group(id)) => phrase::group(app.lang, &app.plan, id),
        Some(Stop::Item(item)) => {
            let item = app.plan.items().get(item);
            item.map_or_else(String::new, |item| format!("{} {}", item.id(), item.deliverable.title))
        }
        Some(Stop::Role(at)) => role(app, at),
        Some(Stop::Post(at, column)) => format!("{} · {}", role(app, at), department(column)),
        Some(Stop::Footing(at)) if at < app.plan.departments().len() => department(at),
        Some(Stop::Footing(_)) => app.plan.parts.roadmap.municipality.clone(),
        Some(Stop::Requirement(at)) if !app.requirements.plan => {
            let covered = coverage(&app.plan, &app.sheet, app.requirements.list);
            covered.get(at).map_or_else(String::new, |it| format!("{} {}", it.number, it.name))
        }
        Some(Stop::Cell(cell) | Stop::Point(cell, _)) => {
            let title = app.plan.item(cell.deliverable.as_str()).map_or("", |item| item.deliverable.title.as_str());
            let column = app.plan.column(cell.department.as_str());
            format!("{} {title} · {}", cell.deliverable, column.map_or_else(String::new, department))
        }
        Some(Stop::Requirement(_)) | None => String::new(),
    }
}

/// Returns how much is marked out.
fn marked(app: &App) -> String {
    let places = range::places(app);
    let items: BTreeSet<usize> = places.iter().map(|(item, _)| *item).collect();
    let columns: BTreeSet<usize> = places.iter().map(|(_, column)| *column).collect();
    let said = words(app.lang);
    if app.view == View::Department { said.rows(items.len()) } else { said.marked(items.len(), columns.len()) }
}

fn role(app: &App, at: usize) -> String {
    app.plan.parts.roles.roles.get(at).map_or_else(String::new, |it| it.name.clone())
}
