//! The views: what each shows, where its cursor is and what it does of its own. A view knows the program's state, never
//! another view's insides.
//!
//! A new view is a file here with its [`Screen`], a name in [`View`], an arm in [`of`] and one where it is drawn.

pub mod department;
pub mod detail;
pub mod history;
pub mod matrix;
pub mod maturity;
pub mod overview;
pub mod requirements;
pub mod roles;
pub mod timeline;

use super::action::Action;
use super::effect::Effect;
use super::layout::Size;
use super::page::travel::{Reading, settle, step};
use super::page::{Line, Stop};
use super::state::App;
use super::state::start::Density;
use super::view::View;

/// What a view is made of.
#[derive(Clone, Copy)]
pub struct Screen {
    /// Does what the view alone does, or does in its own way. None for all else, which is the same in every view.
    pub act: fn(&mut App, Action) -> Option<Vec<Effect>>,
    /// Returns the next obvious steps, the most useful first; help is always the last.
    pub hints: fn(&App) -> &'static [Action],
    /// Returns what the cursor is on.
    pub stop: fn(&App) -> Option<Stop>,
    /// Keeps the cursor on something that is there, and in sight.
    pub settle: fn(&mut App),
    /// Returns the lines of a view that is a page, wrapped at so many columns.
    pub lines: Option<fn(&App, usize) -> Vec<Line>>,
}

impl Screen {
    /// Returns a view that is a page of lines: how it is scrolled, opened, ticked and drawn is the same for all pages.
    pub const fn page(lines: fn(&App, usize) -> Vec<Line>, hints: fn(&App) -> &'static [Action]) -> Self {
        Self { act: |_, _| None, hints, stop: stop_on_page, settle: settle_page, lines: Some(lines) }
    }
}

/// Returns what a view is made of.
pub fn of(view: View) -> Screen {
    match view {
        View::Overview => overview::SCREEN,
        View::Timeline => timeline::SCREEN,
        View::Matrix => matrix::SCREEN,
        View::Department => department::SCREEN,
        View::Roles => roles::SCREEN,
        View::Maturity => maturity::SCREEN,
        View::Requirements => requirements::SCREEN,
        View::History => history::SCREEN,
    }
}

/// Returns the lines of the page that is shown; none where the view is no page.
pub fn page_lines(app: &App) -> Option<Vec<Line>> {
    let lines = of(app.view).lines?(app, page_columns(app.size));
    Some(if app.density == Density::Airy { aired(lines) } else { lines })
}

/// Puts an empty line before every line that is about something else than the one before it.
fn aired(lines: Vec<Line>) -> Vec<Line> {
    let mut aired: Vec<Line> = Vec::with_capacity(lines.len() * 2);
    for line in lines {
        let last = aired.last();
        let begins = line.stop.is_some() && last.is_some_and(|last| last.stop != line.stop && !last.pieces.is_empty());
        aired.extend(begins.then(Line::blank));
        aired.push(line);
    }
    aired
}

/// Puts the cursor of the page that is shown on what it was on, wherever that stands now, the nearest one first.
pub fn return_to(app: &mut App, on: Option<&Stop>) {
    let Some(lines) = page_lines(app).filter(|_| on.is_some() && app.detail.is_none()) else { return };
    let was = reading(app).line;
    let same = (0..lines.len()).filter(|&at| lines[at].stop.as_ref() == on);
    if let Some(line) = same.min_by_key(|at| at.abs_diff(was)) {
        to_line(app, line);
    }
}

/// Returns how many columns the lines of a page may take: all but a margin on both sides.
pub fn page_columns(size: Size) -> usize {
    usize::from(size.columns).saturating_sub(2)
}

/// Moves the cursor of the page that is shown.
pub fn step_page(app: &mut App, by: isize, paging: bool) {
    if let Some(lines) = page_lines(app) {
        let room = app.size.body();
        let reading = reading_mut(app);
        *reading = step(*reading, &lines, room, by, paging);
    }
}

/// Puts the cursor of the page that is shown on a line, or on the last one before it that it can be on.
pub fn to_line(app: &mut App, line: usize) {
    reading_mut(app).line = line;
    settle_page(app);
}

/// Returns where the reader is on the page that is shown.
pub fn reading(app: &App) -> Reading {
    app.pages[app.view.index()]
}

fn reading_mut(app: &mut App) -> &mut Reading {
    &mut app.pages[app.view.index()]
}

/// How far something may move on a page and still be followed.
const NEAR: usize = 8;

/// Keeps the cursor of the page that is shown on what it was on, where that has moved by a few lines, as when something
/// above it came or went. What has gone further away is not followed: the reader stays where they are.
pub fn stay(app: &mut App, on: Option<&Stop>) {
    let Some(lines) = page_lines(app).filter(|_| on.is_some() && app.detail.is_none()) else { return };
    let was = reading(app);
    let same = (0..lines.len()).filter(|&at| lines[at].stop.as_ref() == on && at.abs_diff(was.line) <= NEAR);
    let Some(line) = same.min_by_key(|at| at.abs_diff(was.line)) else { return };
    let top = (was.top + line).saturating_sub(was.line);
    *reading_mut(app) = Reading { line, top };
    (of(app.view).settle)(app);
}

/// Goes to the top of the page that is shown.
pub fn to_top(app: &mut App) {
    *reading_mut(app) = Reading::default();
    (of(app.view).settle)(app);
}

/// Goes to the first line of the page that is about a cell, or to the top where there is none.
pub fn to_first(app: &mut App) {
    let lines = page_lines(app).unwrap_or_default();
    let line = lines.iter().position(|line| matches!(line.stop, Some(Stop::Cell(_)))).unwrap_or(0);
    *reading_mut(app) = Reading { line, top: 0 };
    (of(app.view).settle)(app);
}

fn stop_on_page(app: &App) -> Option<Stop> {
    page_lines(app)?.into_iter().nth(reading(app).line)?.stop
}

fn settle_page(app: &mut App) {
    if let Some(lines) = page_lines(app) {
        let room = app.size.body();
        let reading = reading_mut(app);
        *reading = settle(*reading, &lines, room);
    }
}
