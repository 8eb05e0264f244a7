//! How the state changes: one message in, the new state and what has to happen outside out.

mod act;
mod aim;
mod bulk;
mod days;
mod dispute;
mod filter;
mod forms;
mod go;
mod handout;
mod mark;
mod meeting;
mod outcome;
mod point;
mod search;
mod since;
mod tick;
mod typing;
mod walk;

pub use point::again;
pub use since::no_meeting;

use super::action::Action;
use super::effect::{Effect, Outcome};
use super::layout::Size;
use super::page::Stop;
use super::pointer::Pointed;
use super::screens;
use super::state::App;
use super::typed::Typed;
use super::view::View;
use super::walkthrough::pages;
use chrono::NaiveDate;

/// Something that happened.
#[expect(clippy::large_enum_variant, reason = "one message at a time is on its way")]
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// The user wants something.
    Do(Action),
    /// The user clicked on something.
    Click(Pointed),
    /// The user drew the mouse, held down, over something.
    Drag(Pointed),
    /// The user turned the wheel so many notches, downwards or up where negative.
    Wheel(isize),
    /// The user pressed a key that does nothing here.
    Unbound,
    /// The text field now holds this.
    Typed(Typed),
    /// Something was pasted where no text is written.
    Pasted,
    /// The screen has this size.
    Resized(Size),
    /// Something came of an effect, or happened by itself.
    Came(Outcome),
    /// This day is to be shown, as it was at its end.
    Day(NaiveDate),
    /// The first frame is on the screen: what it had no time for can be read.
    Shown,
    /// A frame was drawn: what it shows is seen.
    Drawn,
}

/// Takes in one message. Returns what has to happen outside, in this order.
pub fn update(app: &mut App, msg: Msg) -> Vec<Effect> {
    let staged = walk::staged(app);
    let effects = take(app, msg);
    let mut effects = days::only_reading(app, effects);
    if forecasts(app) {
        app.foresee();
    }
    since::reckon(app);
    let now = walk::staged(app);
    if staged != now {
        effects.push(Effect::Stage(now));
    }
    effects
}

fn take(app: &mut App, msg: Msg) -> Vec<Effect> {
    match msg {
        Msg::Shown => with_history(app, Vec::new()),
        Msg::Drawn => {
            app.unseen.frame_drawn(app.overlay.as_ref());
            Vec::new()
        }
        Msg::Day(day) => {
            days::go(app, day);
            with_history(app, Vec::new())
        }
        Msg::Do(action) if !app.size.enough() && action != Action::Quit => Vec::new(),
        Msg::Do(action) => {
            if action != Action::Walkthrough {
                app.toast = None;
            }
            let effects = act::act(app, action);
            been_there(app);
            with_history(app, effects)
        }
        Msg::Click(_) | Msg::Wheel(_) if !app.size.enough() => Vec::new(),
        Msg::Click(pointed) => {
            app.toast = None;
            let effects = point::click(app, pointed);
            been_there(app);
            with_history(app, effects)
        }
        Msg::Drag(pointed) => {
            if app.size.enough() {
                app.toast = None;
                point::drag(app, pointed);
            }
            Vec::new()
        }
        Msg::Wheel(notches) => {
            let effects = point::wheel(app, notches);
            been_there(app);
            with_history(app, effects)
        }
        Msg::Unbound | Msg::Pasted if app.walking().is_some() => Vec::new(),
        Msg::Unbound => {
            if let Some(help) = app.keymap.key(Action::Help, app.place()).map(|key| key.name(app.lang)) {
                app.tell(app.words().toasts.unbound(&help));
            }
            Vec::new()
        }
        Msg::Typed(typed) => {
            typing::typed(app, typed);
            Vec::new()
        }
        Msg::Pasted => {
            app.warn(app.words().toasts.paste_ignored());
            Vec::new()
        }
        Msg::Resized(size) => {
            app.size = size;
            // On a screen that is too small nothing is shown, so nothing is scrolled either.
            if size.enough() {
                settle(app);
            }
            Vec::new()
        }
        Msg::Came(outcome) => {
            let on = (screens::of(app.view).stop)(app);
            let anew = matches!(outcome, Outcome::Anew(_));
            let asked = outcome == Outcome::NothingToUndo;
            outcome::take(app, outcome);
            screens::stay(app, on.as_ref());
            walk::came(app, asked);
            if anew { with_history(app, Vec::new()) } else { Vec::new() }
        }
    }
}

/// Puts the state in order after a start, a new size or a new plan.
pub fn settle(app: &mut App) {
    (screens::of(app.view).settle)(app);
    pages::settle(app);
}

/// What others have changed is news until the cursor has been on it.
fn been_there(app: &mut App) {
    if app.walking().is_some() || app.news.is_empty() || !app.view.has_cells() || app.past() {
        return;
    }
    if let Some(Stop::Cell(cell) | Stop::Point(cell, _)) = (screens::of(app.view).stop)(app) {
        app.news.remove(&cell);
    }
}

/// Asks for the history once something that shows it is open.
fn with_history(app: &App, mut effects: Vec<Effect>) -> Vec<Effect> {
    let shown = app.view == View::History || since::wanted(app) || app.walking().is_some() || app.detail.is_some();
    let shown = shown || forecasts(app) || days::waits(app);
    if shown && app.history.is_none() && !effects.contains(&Effect::ReadHistory) {
        effects.push(Effect::ReadHistory);
    }
    effects
}

/// Tells whether forecasts are shown. Of an empty record there are none.
fn forecasts(app: &App) -> bool {
    matches!(app.view, View::Overview | View::Department) && app.board.count() > 0
}
