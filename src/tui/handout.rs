//! Makes a report that was asked for in the program, step by step, so that each can be told before it begins; or shows
//! what comes first in it.

use super::desk::Desk;
use super::template;
use crate::app::effect::Outcome;
use crate::app::handout::{First, Handout};
use crate::app::state::App;
use crate::export::Snapshot;
use crate::export::make::{Built, ExportError, build, print};
use crate::export::order::{Order, Origin};
use crate::model::board::Board;
use crate::model::entry::Entry;
use crate::store::digest;
use crate::store::error::StoreError;
use crate::store::output::{Overwrite, is_there, whole_path, write_whole};

/// A report on its way to its file: what is asked for, and how far it has come.
pub(super) struct Work {
    handout: Handout,
    done: Done,
}

/// What has been done of it.
enum Done {
    /// Nothing.
    Nothing,
    /// The journals have been read.
    Read(Vec<Entry>),
    /// What it says has been worked out.
    Built(Built),
    /// It is in its format.
    Printed(Vec<u8>),
}

impl Work {
    /// Begins a report.
    pub(super) fn new(handout: Handout) -> Self {
        Self { handout, done: Done::Nothing }
    }

    /// Takes one step. Returns what is left to do, where there is anything, and what came of the step. Where the file is
    /// there and was not meant to be replaced, that is asked back before anything is done.
    pub(super) fn step(self, desk: &Desk, app: &App) -> (Option<Self>, Outcome) {
        let Self { handout, done } = self;
        if matches!(done, Done::Nothing) && !handout.replace && is_there(&desk.here.join(&handout.file)) {
            return (None, Outcome::FileExists(handout));
        }
        let done = match done {
            Done::Nothing => read(desk, app, &handout).map(Done::Read),
            Done::Read(history) => built(desk, app, &handout, &history).map(Done::Built),
            Done::Built(built) => print(&built, handout.format).map(Done::Printed).map_err(|error| refused(&error)),
            Done::Printed(bytes) => return (None, save(desk, app, handout, &bytes)),
        };
        match done {
            Ok(done) => {
                let step = match done {
                    Done::Nothing => 0,
                    Done::Read(_) => 1,
                    Done::Built(_) => 2,
                    Done::Printed(_) => 3,
                };
                let (file, format) = (handout.file.clone(), handout.format.name());
                (Some(Self { handout, done }), Outcome::Working { file, format, step })
            }
            Err(why) => (None, Outcome::NotHandedOut(why)),
        }
    }
}

fn save(desk: &Desk, app: &App, handout: Handout, bytes: &[u8]) -> Outcome {
    let path = desk.here.join(&handout.file);
    let overwrite = if handout.replace { Overwrite::Yes } else { Overwrite::No };
    match write_whole(&path, bytes, overwrite) {
        Ok(()) => {
            let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
            Outcome::HandedOut { file: whole_path(&path).display().to_string(), size }
        }
        Err(StoreError::Exists { .. }) => Outcome::FileExists(handout),
        Err(error) => Outcome::NotHandedOut((desk.explain)(app.lang, &error)),
    }
}

/// Returns what the report says first. Of a workbook that is its first sheet; what programs read is shown as it is.
pub(super) fn preview(desk: &Desk, app: &App, handout: Handout) -> Outcome {
    let format = handout.format;
    let first = read(desk, app, &handout).and_then(|history| built(desk, app, &handout, &history)).and_then(|built| {
        Ok(match built {
            Built::Document(document, _) => First::of_document(*document),
            Built::Book(book) => First::of_document(book.summary.1),
            text @ (Built::Table(_) | Built::Text(_)) => {
                let bytes = print(&text, format).map_err(|error| refused(&error))?;
                First::of_text(&String::from_utf8_lossy(&bytes))
            }
        })
    });
    first.map_or_else(Outcome::NotHandedOut, |first| Outcome::Preview(format.name(), first))
}

/// Returns every entry up to the end of the day that the report describes.
fn read(desk: &Desk, app: &App, handout: &Handout) -> Result<Vec<Entry>, String> {
    let (mut history, _) = desk.workspace.history().map_err(|error| (desk.explain)(app.lang, &error))?;
    history.retain(|entry| entry.day() <= handout.day);
    Ok(history)
}

fn built(desk: &Desk, app: &App, handout: &Handout, history: &[Entry]) -> Result<Built, String> {
    let board = Board::as_of(history, handout.day);
    let (journals, plan) = (digest::entries(history, handout.day), digest::plan(&app.plan));
    let origin = Origin { journals, plan, sample: app.demo, ..Origin::default() };
    let order = Order {
        profile: handout.profile,
        pages: handout.pages,
        departments: handout.department.into_iter().collect(),
        header: handout.header.clone(),
        made: Some(app.today.day),
        since: handout.since,
        origin,
        template: None,
    };
    let order = template::with(desk, app.lang, handout.format, order)?;
    let snapshot = Snapshot::take(app.lang, &app.plan, &board, handout.day).with(history);
    build(&snapshot, handout.format, &order).map_err(|error| refused(&error))
}

fn refused(error: &ExportError) -> String {
    format!("{}: {}", error.format, error.why)
}
