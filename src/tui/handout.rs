//! Makes a report that was asked for in the program, shows what comes first in it, or writes it to its file.

use super::desk::Desk;
use super::template;
use crate::app::effect::Outcome;
use crate::app::handout::Handout;
use crate::app::state::App;
use crate::export::Snapshot;
use crate::export::make::make;
use crate::export::order::{Format, Order, Origin};
use crate::model::board::Board;
use crate::store::digest;
use crate::store::error::StoreError;
use crate::store::output::{Overwrite, is_there, whole_path, write_whole};
use std::path::Path;

/// How many lines of a report are shown before it is written.
const FIRST: usize = 200;

/// Writes the report; asks back where the file is there and was not meant to be replaced.
pub(super) fn hand_out(desk: &Desk, app: &App, handout: Handout) -> Outcome {
    let path = Path::new(&handout.file);
    if !handout.replace && is_there(path) {
        return Outcome::FileExists(handout);
    }
    let bytes = match made(desk, app, &handout) {
        Ok(bytes) => bytes,
        Err(why) => return Outcome::NotHandedOut(why),
    };
    let overwrite = if handout.replace { Overwrite::Yes } else { Overwrite::No };
    match write_whole(path, &bytes, overwrite) {
        Ok(()) => {
            let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
            Outcome::HandedOut { file: whole_path(path).display().to_string(), size }
        }
        Err(StoreError::Exists { .. }) => Outcome::FileExists(handout),
        Err(error) => Outcome::NotHandedOut((desk.explain)(app.lang, &error)),
    }
}

/// Returns what the report says first. What is no text in its format is shown as it reads.
pub(super) fn preview(desk: &Desk, app: &App, handout: Handout) -> Outcome {
    let format = handout.format;
    let shown = match format {
        Format::Csv(_) | Format::Json | Format::Ron => format,
        _ => Format::Markdown,
    };
    match made(desk, app, &Handout { format: shown, ..handout }) {
        Ok(bytes) => {
            let text = String::from_utf8_lossy(&bytes);
            let first: Vec<&str> = text.trim_start_matches('\u{feff}').lines().take(FIRST).collect();
            Outcome::Preview(format.name(), first.join("\n"))
        }
        Err(why) => Outcome::NotHandedOut(why),
    }
}

fn made(desk: &Desk, app: &App, handout: &Handout) -> Result<Vec<u8>, String> {
    let explained = |error: &StoreError| (desk.explain)(app.lang, error);
    let (mut history, _) = desk.workspace.history().map_err(|error| explained(&error))?;
    history.retain(|entry| entry.day() <= handout.day);
    let board = Board::as_of(&history, handout.day);
    let (journals, plan) = (digest::entries(&history, handout.day), digest::plan(&app.plan));
    let origin = Origin { journals, plan, sample: app.demo, ..Origin::default() };
    let order = Order {
        profile: handout.profile,
        pages: handout.pages,
        departments: handout.department.into_iter().collect(),
        made: Some(app.today.day),
        since: handout.since,
        origin,
        ..Order::default()
    };
    let order = template::with(desk, app.lang, handout.format, order)?;
    let snapshot = Snapshot::take(app.lang, &app.plan, &board, handout.day).with(&history);
    make(&snapshot, handout.format, &order).map_err(|error| format!("{}: {}", error.format, error.why))
}
