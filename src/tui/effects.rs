//! Carries out what the program's state asks for, and brings back what came of it.

use super::desk::Desk;
use super::{handout, minutes};
use crate::app::effect::{Effect, Outcome};
use crate::app::state::App;
use crate::model::entry::{Change, Entry};
use crate::model::meeting::Meeting;
use crate::store::error::StoreError;
use crate::store::plan_file::load;
use crate::store::workspace::UndoError;
use crate::words::lang::Lang;
use chrono::{DateTime, FixedOffset};

/// Carries out one effect. Returns what came of it; none for what nobody waits for, and for a report, the clipboard and the
/// wish to end, which the session sees to.
pub fn carry_out(desk: &mut Desk, app: &App, effect: Effect) -> Option<Outcome> {
    let explain = |error: &StoreError| (desk.explain)(app.lang, error);
    // What is written while the meeting is recorded is marked as done there.
    desk.workspace.meet(app.during().cloned());
    Some(match effect {
        Effect::Append(changes) => match desk.workspace.append(&app.board, changes) {
            Ok(entry) => Outcome::Written(entry),
            Err(error) => Outcome::NotWritten(explain(&error)),
        },
        Effect::Begin(changes) => {
            let begun = begun(changes, desk.workspace.now());
            match desk.workspace.append(&app.board, begun) {
                Ok(entry) => Outcome::Begun(entry),
                Err(error) => Outcome::NotWritten(explain(&error)),
            }
        }
        Effect::End(id, meeting) => {
            let ended = Meeting { ended: Some(desk.workspace.now()), ..meeting };
            match desk.workspace.append(&app.board, vec![Change::Meeting(id, Some(ended))]) {
                Ok(entry) => Outcome::Ended(entry),
                Err(error) => Outcome::NotWritten(explain(&error)),
            }
        }
        Effect::Minutes(id) => minutes::write(desk, app, &id),
        Effect::Undo => took_back(desk.workspace.undo(&app.board), true, explain),
        Effect::Redo => took_back(desk.workspace.redo(&app.board), false, explain),
        Effect::ReadHistory => match desk.workspace.history() {
            Ok((entries, _)) => Outcome::History(entries),
            Err(error) => Outcome::NotRead(explain(&error)),
        },
        Effect::ReadPlan(lang) => match load(&desk.plan, lang == Lang::En) {
            Ok(plan) => Outcome::Plan(Box::new(plan), lang),
            Err(error) => Outcome::NotRead((desk.refuse)(app.lang, &error)),
        },
        Effect::Stage(staged) => {
            desk.prompter.tell(&desk.workspace, staged);
            return None;
        }
        Effect::Preview(it) => handout::preview(desk, app, it),
        Effect::HandOut(_) | Effect::Copy(_) | Effect::Quit => return None,
    })
}

/// Puts the time at which a meeting is opened into what is said of it.
fn begun(changes: Vec<Change>, now: DateTime<FixedOffset>) -> Vec<Change> {
    let stamped = |change| match change {
        Change::Meeting(id, Some(meeting)) => Change::Meeting(id, Some(Meeting { begun: Some(now), ..meeting })),
        other => other,
    };
    changes.into_iter().map(stamped).collect()
}

/// Reads what others have written since the last look, if anything.
pub fn look_round(desk: &mut Desk, app: &App) -> Option<Outcome> {
    let read = desk.workspace.refresh();
    came(desk, app, read)
}

/// Reads the same right before something is written: also where a network mount has not yet told that files have grown.
pub fn look_once_more(desk: &mut Desk, app: &App) -> Option<Outcome> {
    let read = desk.workspace.refresh_opened();
    came(desk, app, read)
}

fn came(desk: &mut Desk, app: &App, read: Result<Vec<Entry>, StoreError>) -> Option<Outcome> {
    match read {
        Ok(_) if desk.workspace.out_of_step() => match desk.workspace.board() {
            Ok((board, _)) => (board != *app.live()).then(|| Outcome::Anew(Box::new(board))),
            Err(error) => Some(Outcome::NotRead((desk.explain)(app.lang, &error))),
        },
        Ok(entries) if entries.is_empty() => {
            let missing = desk.workspace.newly_missing()?;
            Some(Outcome::NotRead((desk.explain)(app.lang, &missing)))
        }
        Ok(entries) => Some(Outcome::Arrived(entries)),
        Err(error) => Some(Outcome::NotRead((desk.explain)(app.lang, &error))),
    }
}

fn took_back(result: Result<Entry, UndoError>, undo: bool, explain: impl Fn(&StoreError) -> String) -> Outcome {
    match result {
        Ok(entry) if undo => Outcome::Undone(entry),
        Ok(entry) => Outcome::Redone(entry),
        Err(UndoError::Nothing) if undo => Outcome::NothingToUndo,
        Err(UndoError::Nothing) => Outcome::NothingToRedo,
        Err(UndoError::Overtaken { by, at }) => Outcome::Overtaken { by, on: at.date_naive() },
        Err(UndoError::Store(error)) => Outcome::NotWritten(explain(&error)),
    }
}
