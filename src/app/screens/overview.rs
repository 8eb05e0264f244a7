//! The overview: which of its lines the cursor is on, and where each leads.

use super::Screen;
use crate::app::action::Action;
use crate::app::effect::Effect;
use crate::app::page::Stop;
use crate::app::state::App;
use crate::app::view::View;

/// How many lines a page is.
const PAGE: isize = 5;

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

/// Returns the lines that lead somewhere: departments, project phases, priority phases.
pub fn stops(app: &App) -> Vec<Stop> {
    let departments = (0..app.plan.departments().len()).map(Stop::Department);
    let phases = app.groups.iter().flatten().map(|group| Stop::Group(group.id));
    departments.chain(phases).collect()
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
