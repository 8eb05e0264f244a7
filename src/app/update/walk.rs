//! What each action does in the walkthrough: turning pages, pointing, and leaving to exactly where the user was.

use super::meeting;
use crate::app::action::Action;
use crate::app::effect::Effect;
use crate::app::state::App;
use crate::app::walkthrough::fitted::fit;
use crate::app::walkthrough::pages::{is_open, renew, settle};
use crate::app::walkthrough::{Asking, Mode, Over};
use crate::model::stage::OnStage;
use crate::words::walkthrough::words;

/// How many lines a page of the index is.
const PAGE: isize = 5;

/// Shows the walkthrough over everything, on the page where it was left. What stands in sight of the rest is kept for the
/// return, with what was told last.
pub(super) fn open(app: &mut App) {
    let mut walk = app.walk.take().unwrap_or_default();
    walk.shown = true;
    walk.over = Asking::of(app.size).map(Over::Asking);
    walk.kept = app.toast.take();
    app.walk = Some(walk);
    renew(app);
}

/// Does what the user wants. None for what is the same everywhere.
pub(super) fn act(app: &mut App, action: Action) -> Option<Vec<Effect>> {
    let walk = app.walk.as_mut()?;
    match action {
        Action::Quit | Action::Help | Action::Language => return None,
        _ if walk.over.is_some() => return Some(over(app, action)),
        Action::NextPage => walk.go(walk.at + 1),
        Action::PreviousPage => walk.go(walk.at.saturating_sub(1)),
        Action::FirstPage => walk.go(0),
        Action::LastPage => walk.go(usize::MAX),
        Action::Back => leave(app),
        Action::Black => walk.over = Some(Over::Black),
        Action::Spotlight => walk.spotlight = !walk.spotlight,
        Action::Index => walk.over = Some(Over::Index(walk.at)),
        Action::Theme if !app.monochrome => walk.theme = walk.theme.next(),
        Action::Record => meeting::record(app),
        Action::Decide => meeting::decide(app),
        Action::CloseMeeting => meeting::ask_to_close(app),
        Action::Undo => return Some(meeting::undo(app)),
        Action::Tick if walk.mode == Mode::Recording => return Some(meeting::tick(app)),
        Action::Tick => walk.go(walk.at + 1),
        Action::Open if meeting::settle(app) => {}
        Action::Open => unfold(app),
        other => point(app, other.step(1).unwrap_or(0)),
    }
    settle(app);
    Some(Vec::new())
}

/// Puts the pointer on a row.
pub(super) fn point_at(app: &mut App, row: usize) {
    if let Some(walk) = &mut app.walk {
        walk.focus = row;
    }
    settle(app);
}

/// Puts the cursor of the index on a line. Tells whether the index is there.
pub(super) fn choose(app: &mut App, line: usize) -> bool {
    match app.walk.as_mut().filter(|walk| walk.shown).map(|walk| &mut walk.over) {
        Some(Some(Over::Index(selected))) => *selected = line,
        _ => return false,
    }
    settle(app);
    true
}

/// Returns what whoever leads the meeting is to be told, where that has changed.
pub(super) fn staged(app: &App) -> Option<OnStage> {
    let walk = app.walking()?;
    let sheet = walk.sheet()?;
    Some(OnStage {
        day: app.day,
        meeting: walk.meeting.clone().filter(|id| is_open(app, id)),
        page: walk.at,
        pages: walk.sheets.len(),
        item: sheet.slot.0,
        topic: sheet.topic,
        department: sheet.department.clone(),
    })
}

/// Takes in that something has changed: pages are made anew, and nothing is told on a shared screen but what answers a key
/// that was pressed there. What went wrong is kept to be told on leaving.
pub(super) fn came(app: &mut App, asked: bool) {
    if app.walking().is_none() || asked {
        return;
    }
    let told = app.toast.take();
    if told.as_ref().is_some_and(|toast| toast.alarm) {
        app.warn(app.keyed(words(app.lang).trouble()));
        if let Some(walk) = &mut app.walk {
            walk.kept = told;
        }
    }
    renew(app);
}

fn leave(app: &mut App) {
    let Some(walk) = &mut app.walk else { return };
    (walk.shown, walk.over) = (false, None);
    app.toast = walk.kept.take();
}

/// Does what an action means to what lies over the page. Back closes an index or a question, and leaves everything else.
fn over(app: &mut App, action: Action) -> Vec<Effect> {
    let Some(walk) = &mut app.walk else { return Vec::new() };
    match (walk.over, action) {
        (Some(Over::Index(_)), Action::Back | Action::Index) => walk.over = None,
        (Some(Over::Asking(Asking::Close)), Action::Open) => {
            walk.over = None;
            return meeting::close(app);
        }
        (Some(Over::Asking(Asking::Close)), Action::Back | Action::PageUp | Action::PageDown) => walk.over = None,
        (Some(Over::Asking(Asking::Close)), _) => {}
        (_, Action::Back) => leave(app),
        (Some(Over::Asking(Asking::Closed)), Action::Open) => return meeting::ask_for_minutes(app),
        (Some(Over::Index(selected)), Action::Open) => {
            walk.over = None;
            walk.go(selected);
        }
        (Some(Over::Index(selected)), other) => {
            let line = selected.saturating_add_signed(other.step(PAGE).unwrap_or(0));
            walk.over = Some(Over::Index(line));
        }
        // Any key that goes on begins, whatever the screen; any key at all lights it.
        (Some(Over::Asking(_)), Action::Open | Action::PageDown | Action::Down) | (Some(Over::Black), _) => {
            walk.over = None;
        }
        (Some(Over::Asking(_)) | None, _) => {}
    }
    settle(app);
    Vec::new()
}

/// Moves the pointer, within what is in sight.
fn point(app: &mut App, by: isize) {
    if let Some(walk) = &mut app.walk {
        walk.focus = walk.focus.saturating_add_signed(by);
    }
}

/// Unfolds a list that is cut, with the pointer where it was; or folds it again.
fn unfold(app: &mut App) {
    let (lang, size) = (app.lang, app.size);
    let Some(walk) = &mut app.walk else { return };
    walk.unfolded = !walk.unfolded && fit(lang, walk, size).rest > 0;
}
