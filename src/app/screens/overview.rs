//! The overview: which of its lines the cursor is on, and where each leads.

use super::Screen;
use crate::app::action::Action;
use crate::app::effect::Effect;
use crate::app::page::Stop;
use crate::app::state::App;
use crate::app::view::View;
use crate::model::entry::Cell;
use crate::progress::due::Due;
use crate::words::measure::wrap;

/// How many lines a page is.
const PAGE: isize = 5;

/// Rows that are kept for the latest changes: an empty one, the heading and two of them.
const RECENT: usize = 4;

/// The least number of columns for what presses to stand beside what was said last.
const SPLIT: usize = 76;

/// How many lines of each list of what presses.
pub const EACH: usize = 4;

/// The view.
pub const SCREEN: Screen = Screen { act, hints, stop: selected, settle: |app| step(app, 0), lines: None };

fn act(app: &mut App, action: Action) -> Option<Vec<Effect>> {
    step(app, action.step(PAGE)?);
    Some(Vec::new())
}

fn hints(_: &App) -> &'static [Action] {
    &[
        Action::Show(View::Matrix),
        Action::Open,
        Action::Search,
        Action::Undo,
        Action::Language,
        Action::Theme,
        Action::Quit,
        Action::Help,
    ]
}

/// How the rows of the overview are shared out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Room {
    /// Rows of the sum of all, and of what asks for attention.
    pub above: usize,
    /// Rows from the last project phase to the first priority phase.
    pub gap: usize,
    /// Lines of forecasts under the departments.
    pub forecasts: usize,
    /// Rows for what was said last.
    pub last: usize,
    /// Whether what presses stands beside that.
    pub beside: bool,
}

/// Shares the rows of the overview out.
pub fn room(app: &App) -> Room {
    let columns = usize::from(app.size.columns).saturating_sub(2);
    let begun = app.board.count() > 0;
    let above = if begun { 3 } else { wrap(&app.keyed(app.words().overview.empty()), columns).len() + 2 };
    let below = app.size.body().saturating_sub(above);
    let gap = if below > 24 { 2 } else { 1 };
    let departments = app.plan.departments().len() + 1;
    let forecasts = match below.saturating_sub(RECENT + departments + 2) {
        _ if !begun => 0,
        rows if rows >= departments => departments,
        rows => rows.min(2),
    };
    let forecast = if forecasts == 0 { 0 } else { forecasts + 2 };
    let phases = app.summary.project_phases.len() + gap + app.summary.priority_phases.len() + 1;
    let last = below.saturating_sub(phases.max(departments + forecast) + 1);
    Room { above, gap, forecasts, last, beside: columns >= SPLIT && last > 2 && begun }
}

/// Returns what of the late is shown, what people have dated first: deliverable and department as places in the plan.
pub fn late(app: &App) -> Vec<(usize, usize, Due)> {
    let room = room(app);
    let shown = if room.beside { EACH.min(room.last.saturating_sub(1)) } else { 0 };
    if shown == 0 { Vec::new() } else { app.dues.late_set_first().into_iter().take(shown).collect() }
}

/// Returns the lines that lead somewhere: departments, project phases, priority phases, and what is late.
pub fn stops(app: &App) -> Vec<Stop> {
    let departments = (0..app.plan.departments().len()).map(Stop::Department);
    let phases = app.groups.iter().flatten().map(|group| Stop::Group(group.id));
    let late = late(app).into_iter().filter_map(|(item, column, _)| {
        Some(Stop::Cell(Cell::new(app.plan.items().get(item)?.id(), &app.plan.departments().get(column)?.id)))
    });
    departments.chain(phases).chain(late).collect()
}

/// Moves the cursor by so many lines.
pub fn step(app: &mut App, by: isize) {
    let last = stops(app).len().saturating_sub(1);
    app.overview.selected = app.overview.selected.saturating_add_signed(by).min(last);
}

/// Returns where the selected line leads.
pub fn selected(app: &App) -> Option<Stop> {
    stops(app).into_iter().nth(app.overview.selected)
}
