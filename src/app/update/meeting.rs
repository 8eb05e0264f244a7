//! Recording in the walkthrough: opening the meeting, putting something down, settling it, ticking, and closing the
//! meeting. Each is on disk before it is shown, so that a crash loses nothing.

use super::{forms, tick};
use crate::app::effect::Effect;
use crate::app::form::{decision, opening, settling};
use crate::app::state::App;
use crate::app::walkthrough::pages::{is_open, pointed, pointed_cell};
use crate::app::walkthrough::{Asking, Mode, Over};
use crate::export::phrase::agenda::About;
use crate::model::meeting::{DecisionId, MeetingId};
use crate::progress::meetings::{free, held};
use crate::words::walkthrough::words;

/// Goes on with recording, or back to reading; opens a meeting first where none is open.
pub(super) fn record(app: &mut App) {
    if app.past() {
        return app.tell(words(app.lang).past(app.day));
    }
    let is_open = under_way(app).is_some();
    let Some(walk) = &mut app.walk else { return };
    if is_open {
        walk.mode = if walk.mode == Mode::Recording { Mode::Reading } else { Mode::Recording };
        return;
    }
    let planned = held(&app.board).into_iter().find(|it| it.meeting.on == app.day && !it.meeting.has_been());
    let id = planned.map_or_else(|| free(&app.board, app.day), |it| it.id.clone());
    let form = opening::begin(app, id);
    forms::open(app, form);
}

/// Returns the meeting of the walkthrough, where it is open.
fn under_way(app: &App) -> Option<&MeetingId> {
    app.walking()?.meeting.as_ref().filter(|id| is_open(app, id))
}

/// Asks for something to be put down.
pub(super) fn decide(app: &mut App) {
    if let Some(meeting) = recording(app) {
        let form = decision::begin(app, meeting);
        forms::open(app, form);
    }
}

/// Asks how what the pointer is on was settled. Tells whether it is something that can be.
pub(super) fn settle(app: &mut App) -> bool {
    let decision = pointed(app).and_then(|about| if let About::Decision(id) = about { Some(id.clone()) } else { None });
    let form = decision.filter(|_| app.during().is_some()).and_then(|id: DecisionId| settling::begin(app, id));
    let found = form.is_some();
    if let Some(form) = form {
        forms::open(app, form);
    }
    found
}

/// Ticks the cell that the pointer is on, or takes the tick away.
pub(super) fn tick(app: &mut App) -> Vec<Effect> {
    if let Some(cell) = pointed_cell(app) {
        return tick::toggle(app, cell);
    }
    app.tell(words(app.lang).nothing_to_tick());
    Vec::new()
}

/// Takes back what was written last, where that was in this meeting. What was written before it or elsewhere is not taken
/// back here.
pub(super) fn undo(app: &mut App) -> Vec<Effect> {
    recording(app).map(|_| Effect::Undo).into_iter().collect()
}

/// Asks whether the meeting is to be closed.
pub(super) fn ask_to_close(app: &mut App) {
    if recording(app).is_none() {
        return;
    }
    if let Some(walk) = &mut app.walk {
        walk.over = Some(Over::Asking(Asking::Close));
    }
}

/// Closes the meeting.
pub(super) fn close(app: &App) -> Vec<Effect> {
    let it = under_way(app).and_then(|id| held(&app.board).into_iter().find(|it| it.id == id));
    it.map(|it| Effect::End(it.id.clone(), it.meeting.clone())).into_iter().collect()
}

/// Takes in that the meeting has been opened.
pub(super) fn begun(app: &mut App, id: MeetingId) {
    if let Some(walk) = &mut app.walk {
        (walk.meeting, walk.mode, walk.minutes) = (Some(id), Mode::Recording, None);
    }
}

/// Takes in that the meeting has been closed, which is told with the way to its minutes.
pub(super) fn ended(app: &mut App) {
    if let Some(walk) = &mut app.walk {
        (walk.mode, walk.over) = (Mode::Reading, Some(Over::Asking(Asking::Closed)));
    }
}

/// Asks for the minutes of the meeting that has been closed, once. Of the sample there are none.
pub(super) fn ask_for_minutes(app: &App) -> Vec<Effect> {
    let walk = app.walking().filter(|walk| !app.demo && walk.minutes.is_none());
    walk.and_then(|walk| walk.meeting.clone()).map(Effect::Minutes).into_iter().collect()
}

/// Takes in that the minutes are in a file of this name.
pub(super) fn kept(app: &mut App, file: String) {
    if let Some(walk) = &mut app.walk {
        walk.minutes = Some(file);
    }
}

/// Returns the meeting that is recorded, or tells how to do that.
fn recording(app: &mut App) -> Option<MeetingId> {
    let meeting = app.during().cloned();
    if meeting.is_none() {
        let words = words(app.lang);
        let text = if app.past() { words.past(app.day) } else { app.keyed(words.open_first()) };
        app.tell(text);
    }
    meeting
}
