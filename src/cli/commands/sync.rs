//! `lis sync`: brings the record and that of others together through git.

use crate::cli::args::Global;
use crate::cli::beginning::{self, Purpose};
use crate::cli::outcome::{Answer, Exit, Failure};
use crate::cli::page::Page;
use crate::cli::trouble;
use crate::export::json;
use crate::model::text::plain;
use crate::store::clock::Clock;
use crate::store::sync::error::SyncError;
use crate::store::sync::{Moved, PATIENCE, Synced, sync};
use crate::words::lang::Lang;
use crate::words::sync::{self as words, Why};
use serde::Serialize;

/// Commits, takes in, sends; and tells what went and came.
pub fn run(lang: Lang, global: &Global, as_json: bool) -> Result<Answer, Failure> {
    if global.demo {
        return Err(Failure::usage(words::why(lang, Why::Demo)));
    }
    let workspace = beginning::open(lang, global, Clock::default(), Purpose::Reading)?;
    let Some(data) = workspace.data_dir() else { return Err(Failure::usage(words::why(lang, Why::Demo))) };
    let synced = sync(data, workspace.who(), PATIENCE).map_err(|error| failure(lang, &error))?;
    let mut answer = if as_json { json(lang, &synced)? } else { Answer::fine(text(lang, &synced)) };
    if !synced.kept_back.is_empty() {
        answer.exit = Exit::Findings;
    }
    Ok(answer)
}

fn text(lang: Lang, synced: &Synced) -> String {
    let mut page = Page::default();
    for (heading, all) in [(words::went(lang), &synced.went), (words::came(lang), &synced.came)] {
        if !all.is_empty() {
            page.heading(heading);
        }
        for moved in all {
            page.item(&words::moved(lang, &moved.journal, moved.entries));
        }
    }
    if synced.went.is_empty() && synced.came.is_empty() {
        page.line(words::nothing(lang));
    }
    for file in &synced.kept_back {
        page.line(&words::kept_back(lang, file));
    }
    page.into_text()
}

/// Returns the end of a run that ended early.
pub fn failure(lang: Lang, error: &SyncError) -> Failure {
    let say = |why: Why<'_>| words::why(lang, why);
    match error {
        SyncError::NoGit => Failure::files(say(Why::NoGit)),
        SyncError::NotAClone { path } => Failure::usage(say(Why::NotAClone(&trouble::shown(path)))),
        SyncError::NoRemote => Failure::usage(say(Why::NoRemote)),
        SyncError::NoBranch => Failure::usage(say(Why::NoBranch)),
        SyncError::UnderWay => Failure::usage(say(Why::UnderWay)),
        SyncError::Conflict { files } => Failure::bad_data(say(Why::Conflict(&plain(&files.join(", "))))),
        SyncError::InTheWay { said } => Failure::files(say(Why::InTheWay(&plain(said)))),
        SyncError::Offline { said } => Failure::files(say(Why::Offline(&plain(said)))),
        SyncError::NotLetIn { said } => Failure::files(say(Why::NotLetIn(&plain(said)))),
        SyncError::Rejected { said } => Failure::files(say(Why::Rejected(&plain(said)))),
        SyncError::Overrun { times } => Failure::files(say(Why::Overrun(*times))),
        SyncError::TimedOut { patience } => Failure::files(say(Why::TimedOut(patience.as_secs()))),
        SyncError::Other { said } => Failure::files(say(Why::Other(&plain(said)))),
        SyncError::Store(error) => trouble::failure(lang, error),
    }
}

/// What went and came, for programs.
#[derive(Serialize)]
struct Whole<'a> {
    format: &'static str,
    version: u16,
    went: Vec<Part<'a>>,
    came: Vec<Part<'a>>,
    kept_back: &'a [String],
}

/// What went or came of a journal, for programs.
#[derive(Serialize)]
struct Part<'a> {
    journal: &'a str,
    entries: usize,
}

fn json(lang: Lang, synced: &Synced) -> Result<Answer, Failure> {
    let (went, came) = (parts(&synced.went), parts(&synced.came));
    let (version, kept_back) = (json::VERSION, synced.kept_back.as_slice());
    super::json(lang, &Whole { format: "lis-sync", version, went, came, kept_back })
}

fn parts(all: &[Moved]) -> Vec<Part<'_>> {
    all.iter().map(|it| Part { journal: &it.journal, entries: it.entries }).collect()
}
