//! `lis sync`: brings the record and that of others together through git.

use crate::cli::Again;
use crate::cli::args::{Global, Sync};
use crate::cli::beginning::{self, Purpose};
use crate::cli::outcome::{Answer, Exit, Failure};
use crate::cli::page::Page;
use crate::cli::{complain, trouble};
use crate::export::json;
use crate::model::text::plain;
use crate::store::clock::Clock;
use crate::store::sync::error::{NameOf, SyncError};
use crate::store::sync::{HeldBack, Holding, Moved, SyncOptions, Synced, sync};
use crate::words::lang::Lang;
use crate::words::sync::{self as words, Why};
use crate::words::sync_held;
use serde::Serialize;
use std::time::Duration;

/// Sends, brings in, and tells what went and came and what did not.
pub fn run(lang: Lang, global: &Global, args: &Sync) -> Result<Answer, Failure> {
    if global.demo {
        return Err(Failure::usage(words::why(lang, Why::Demo)));
    }
    let workspace = beginning::open(lang, global, Clock::default(), Purpose::Restoring)?;
    let Some(data) = workspace.data_dir() else { return Err(Failure::usage(words::why(lang, Why::Demo))) };
    let options = SyncOptions {
        plan: global.plan.clone(),
        sends_plan: args.with_plan,
        every_device: args.every_device,
        ..SyncOptions::default()
    };
    let synced = sync(data, workspace.who(), &options).map_err(|error| failure(lang, &error))?;
    let ended = synced.unfinished.as_ref().map(|error| failure(lang, error));
    let text = text(lang, &Again::of(global), &synced);
    let mut answer = if args.json { json(lang, &synced, ended.as_ref())? } else { Answer::fine(text.clone()) };
    if !synced.held_back.is_empty() || !synced.in_the_way.is_empty() || !synced.restored.is_empty() {
        answer.exit = Exit::Findings;
    }
    match ended {
        Some(failure) if text.is_empty() && !args.json => return Err(failure),
        Some(failure) => {
            complain(lang, &failure);
            answer.exit = failure.exit;
        }
        None => {}
    }
    Ok(answer)
}

fn text(lang: Lang, again: &Again, synced: &Synced) -> String {
    let mut page = Page::default();
    for (heading, all) in [(words::went(lang), &synced.went), (words::came(lang), &synced.came)] {
        if !all.is_empty() {
            page.heading(heading);
        }
        for moved in all {
            page.item(&words::moved(lang, &moved.journal, moved.entries));
        }
    }
    if !synced.files.is_empty() {
        page.heading(sync_held::words(lang).files());
        synced.files.iter().for_each(|file| page.item(file));
    }
    if synced.went.is_empty() && synced.came.is_empty() && synced.files.is_empty() && synced.unfinished.is_none() {
        page.line(words::nothing(lang));
    }
    for sentence in told(lang, synced) {
        again.hint(&mut page, 0, &sentence);
    }
    page.into_text()
}

/// Returns what did not go or come as it is, in sentences.
fn told(lang: Lang, synced: &Synced) -> Vec<String> {
    let words = sync_held::words(lang);
    let restored = synced.restored.iter().map(|(file, lines)| words.restored(file, *lines));
    let mut told: Vec<String> = synced.held_back.iter().map(|it| held_back(lang, it)).chain(restored).collect();
    if !synced.in_the_way.is_empty() {
        told.push(words.in_the_way(&synced.in_the_way.join(", ")));
    }
    if !synced.plan_left.is_empty() {
        told.push(words.plan_left(&synced.plan_left.join(", ")));
    }
    told
}

fn held_back(lang: Lang, held_back: &HeldBack) -> String {
    let (words, file) = (sync_held::words(lang), plain(&held_back.file));
    match held_back.why {
        Holding::Shorter(lines) => words.shorter(&file, lines),
        Holding::Changed(line) => words.changed(&file, line),
        Holding::Unreadable => words.unreadable(&file),
        Holding::OtherDevice(entries) => words.other_device(&file, entries),
        Holding::InUse => words.in_use(&file),
    }
}

/// Returns the end of a run that ended early.
pub fn failure(lang: Lang, error: &SyncError) -> Failure {
    let say = |why: Why<'_>| words::why(lang, why);
    let seconds = |age: &Option<Duration>| age.map(|age| age.as_secs());
    match error {
        SyncError::NoGit => Failure::files(say(Why::NoGit)),
        SyncError::NotAClone { path } => Failure::usage(say(Why::NotAClone(&trouble::shown(path)))),
        SyncError::Ownership { path, said } => Failure::files(say(Why::Ownership(&trouble::shown(path), &plain(said)))),
        SyncError::Configuration { said } => Failure::files(say(Why::Configuration(&plain(said)))),
        SyncError::BadName { what: NameOf::Remote, name } => Failure::usage(say(Why::BadRemote(&plain(name)))),
        SyncError::BadName { what: NameOf::Branch, name } => Failure::usage(say(Why::BadBranch(&plain(name)))),
        SyncError::NoRemote => Failure::usage(say(Why::NoRemote)),
        SyncError::NoBranch => Failure::usage(say(Why::NoBranch)),
        SyncError::UnderWay => Failure::usage(say(Why::UnderWay)),
        SyncError::Busy { holder, since } => Failure::files(say(Why::Busy(&plain(holder), seconds(since)))),
        SyncError::LockedByGit { path, age, said } => {
            Failure::files(say(Why::LockedByGit(&trouble::shown(path), seconds(age), &plain(said))))
        }
        SyncError::Conflict { files } => Failure::bad_data(say(Why::Conflict(&plain(&files.join(", "))))),
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
    files: &'a [String],
    kept_back: Vec<KeptBack<'a>>,
    restored: Vec<Restored<'a>>,
    in_the_way: &'a [String],
    plan_left: &'a [String],
    unfinished: Option<&'a str>,
}

/// What went or came of a journal, for programs.
#[derive(Serialize)]
struct Part<'a> {
    journal: &'a str,
    entries: usize,
}

/// A journal that did not go or come as it is, for programs.
#[derive(Serialize)]
struct KeptBack<'a> {
    file: &'a str,
    why: &'static str,
    what: String,
}

/// A journal of which others had less, for programs.
#[derive(Serialize)]
struct Restored<'a> {
    file: &'a str,
    lines: u64,
}

fn json(lang: Lang, synced: &Synced, ended: Option<&Failure>) -> Result<Answer, Failure> {
    let kept_back = synced.held_back.iter().map(|it| KeptBack {
        file: &it.file,
        why: match it.why {
            Holding::Shorter(_) => "shorter",
            Holding::Changed(_) => "changed",
            Holding::Unreadable => "unreadable",
            Holding::OtherDevice(_) => "other_device",
            Holding::InUse => "in_use",
        },
        what: held_back(lang, it),
    });
    let whole = Whole {
        format: "lis-sync",
        version: json::VERSION,
        went: parts(&synced.went),
        came: parts(&synced.came),
        files: &synced.files,
        kept_back: kept_back.collect(),
        restored: synced.restored.iter().map(|(file, lines)| Restored { file, lines: *lines }).collect(),
        in_the_way: &synced.in_the_way,
        plan_left: &synced.plan_left,
        unfinished: ended.map(|failure| failure.message.as_str()),
    };
    super::json(lang, &whole)
}

fn parts(all: &[Moved]) -> Vec<Part<'_>> {
    all.iter().map(|it| Part { journal: &it.journal, entries: it.entries }).collect()
}
