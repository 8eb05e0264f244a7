//! The record between clones: commits journals, takes in what others have pushed, pushes. With the git that the user has,
//! so that their keys, proxies and hooks just work.
//!
//! Nothing is ever merged by hand, because no file has two writers. A merge, not a rebase: a rebase would put this
//! clone's own journals back to an older state for a moment, while a running program may be writing them. No lock of the
//! record is held here.

pub mod error;
mod git;
mod journals;

use super::writer::Writer;
use error::SyncError;
use git::Git;
use std::path::Path;
use std::time::Duration;

/// How often a push is tried again when somebody else was faster.
const TRIES: usize = 8;

/// How long git may take for one step before it is stopped.
pub const PATIENCE: Duration = Duration::from_mins(2);

/// What went to others or came from them in one journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// The journal's name.
    pub journal: String,
    /// How many entries.
    pub entries: usize,
}

/// What a run has done.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Synced {
    /// What was sent.
    pub went: Vec<Moved>,
    /// What came.
    pub came: Vec<Moved>,
    /// Journals left at home because their last line is not whole, or because lines that were sent before have changed.
    pub kept_back: Vec<String>,
}

/// Brings the record in a data folder and its remote to the same state. The writer names the commits of somebody who has
/// not told git who they are, and has the device whose journals may have been rewritten here; `patience` is how long git
/// may take for one step.
pub fn sync(data: &Path, writer: &Writer, patience: Duration) -> Result<Synced, SyncError> {
    let git = Git::open(data, writer.name(), patience)?;
    git.may_commit()?;
    let kept_back = journals::commit(&git, data, writer.device())?;
    let remote = git.remote()?;
    let mut synced = Synced { kept_back, ..Synced::default() };
    for _ in 0..TRIES {
        let theirs = git.fetch(&remote)?;
        let (came, went) = git.moved(theirs.as_deref())?;
        if let Some(theirs) = theirs.as_deref().filter(|theirs| !git.contains(theirs)) {
            git.merge(theirs)?;
        }
        add(&mut synced.came, came);
        if !git.born()? || theirs.as_deref().is_some_and(|theirs| git.same(theirs)) {
            return Ok(synced);
        }
        if git.push(&remote)? {
            synced.went = went;
            return Ok(synced);
        }
    }
    Err(SyncError::Overrun { times: TRIES })
}

fn add(all: &mut Vec<Moved>, more: Vec<Moved>) {
    for moved in more {
        match all.iter_mut().find(|it| it.journal == moved.journal) {
            Some(it) => it.entries += moved.entries,
            None => all.push(moved),
        }
    }
}
