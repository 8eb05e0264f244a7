//! Writes the minutes of a meeting that has just been closed: a draft in a file that a word processor opens, for whoever
//! draws them up.

use super::desk::Desk;
use super::template;
use crate::app::effect::Outcome;
use crate::app::state::App;
use crate::export::minutes::kept;
use crate::export::order::{Format, Order, Origin};
use crate::model::meeting::MeetingId;
use crate::progress::minutes::Kept;
use crate::store::digest;
use crate::store::output::{Overwrite, write_whole};
use crate::words::walkthrough::words;
use chrono::NaiveDate;

/// The format of the file.
const FORMAT: Format = Format::Docx;

/// Writes the minutes where the program was started. A file that is there already is left alone, which is told.
pub(super) fn write(desk: &Desk, app: &App, id: &MeetingId) -> Outcome {
    match attempt(desk, app, id) {
        Ok(file) => Outcome::MinutesWritten(file),
        Err(why) => Outcome::NotWritten(why),
    }
}

fn attempt(desk: &Desk, app: &App, id: &MeetingId) -> Result<String, String> {
    let (history, _) = desk.workspace.history().map_err(|error| (desk.explain)(app.lang, &error))?;
    let unknown = || words(app.lang).unknown(&id.0);
    let said = Kept::of(&history, id).ok_or_else(unknown)?;
    let journals = digest::entries(&said.entries, NaiveDate::MAX);
    let origin = Origin { journals, plan: digest::plan(&app.plan), sample: app.demo, ..Origin::default() };
    let order = template::with(desk, app.lang, FORMAT, Order { origin, ..Order::default() })?;
    let bytes = kept(app.lang, &app.plan, &said, id, FORMAT, &order).ok_or_else(unknown)?;
    let bytes = bytes.map_err(|error| format!("{}: {}", error.format, error.why))?;
    let name = format!("{}-{id}.{}", words(app.lang).minutes_file(), FORMAT.name());
    let written = write_whole(&desk.here.join(&name), &bytes, Overwrite::No);
    written.map(|()| name).map_err(|error| (desk.explain)(app.lang, &error))
}
