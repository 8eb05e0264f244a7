//! What has changed since the last meeting or another day: shown beside what is there, or not.

use crate::app::action::Action;
use crate::app::keymap::Place;
use crate::app::screens::page_columns;
use crate::app::state::App;
use crate::app::state::since::Since;
use crate::app::view::View;
use crate::export::phrase;
use crate::progress::meetings;
use crate::words::since::words;
use chrono::NaiveDate;

/// Shows what has changed since the meeting before, or no longer.
pub(super) fn toggle(app: &mut App) {
    let shown = !app.since.shown;
    if shown && meetings::last(&app.board, app.day).is_none() {
        app.warn(no_meeting(app));
        return;
    }
    app.since = Since { shown, ..Since::default() };
    to_top(app);
    if !shown {
        app.tell(words(app.lang).hidden());
    }
}

/// Shows what has changed since the end of a day.
pub(super) fn from(app: &mut App, day: NaiveDate) {
    app.since = Since { shown: true, day: Some(day), found: None };
    to_top(app);
}

/// Works out what has changed, where something that is shown tells of it. The matrix says how much, unless there is
/// something else to say.
pub(super) fn reckon(app: &mut App) {
    if !wanted(app) || app.since.found.is_some() {
        return;
    }
    app.compare();
    let Some(found) = &app.since.found else { return };
    let columns = page_columns(app.size);
    let counted = phrase::changes::counted(app.lang, found.from, found.meeting.as_deref(), &found.marks, columns);
    // The list of the history, and the legend of the matrix, are longer or shorter now.
    if matches!(app.view, View::History | View::Matrix) {
        super::settle(app);
    }
    if app.view == View::Matrix && app.toast.is_none() && app.overlay.is_none() && app.walking().is_none() {
        app.tell(counted);
    }
}

/// Returns that there is no meeting to reckon from, and what to do instead.
pub fn no_meeting(app: &App) -> String {
    let here = Place::View(View::History);
    let [meeting, day] = [Action::Meeting, Action::Since].map(|action| app.keymap.name(action, here, app.lang));
    words(app.lang).no_meeting(&meeting, &day)
}

/// Tells whether something that is shown tells of changes: the matrix and the history where that is wanted, and the
/// overview of a record that is not empty.
pub(super) fn wanted(app: &App) -> bool {
    match app.view {
        View::Matrix | View::History => app.since.shown,
        View::Overview => app.board.count() > 0,
        _ => false,
    }
}

fn to_top(app: &mut App) {
    (app.log.selected, app.log.top) = (0, 0);
    super::settle(app);
}
