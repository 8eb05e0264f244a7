//! Why the record could not be brought together with its remote. What was committed before stays committed.

use crate::store::error::StoreError;
use std::path::PathBuf;
use std::time::Duration;
use thiserror::Error;

/// Why a run ended early.
#[derive(Debug, Error)]
pub enum SyncError {
    /// There is no git on this machine.
    #[error("git is not installed")]
    NoGit,
    /// The data folder is in no clone.
    #[error("{} is in no clone", path.display())]
    NotAClone {
        /// The data folder.
        path: PathBuf,
    },
    /// The clone has no remote.
    #[error("the clone has no remote")]
    NoRemote,
    /// The clone is on no branch.
    #[error("the clone is on no branch")]
    NoBranch,
    /// A merge or rebase that somebody began is not finished.
    #[error("a merge or rebase is under way")]
    UnderWay,
    /// Both sides have changed the same files; nothing was changed here.
    #[error("conflict in {files:?}")]
    Conflict {
        /// The files, from the top of the clone.
        files: Vec<String>,
    },
    /// Files here that are not committed stand in the way of what others have sent.
    #[error("in the way: {said}")]
    InTheWay {
        /// What git says, in English.
        said: String,
    },
    /// The remote cannot be reached.
    #[error("offline: {said}")]
    Offline {
        /// What git says, in English.
        said: String,
    },
    /// The remote does not let this user in.
    #[error("not let in: {said}")]
    NotLetIn {
        /// What git says, in English.
        said: String,
    },
    /// The remote does not take what is sent.
    #[error("rejected: {said}")]
    Rejected {
        /// What git says, in English.
        said: String,
    },
    /// Others were faster each time.
    #[error("others were faster {times} times")]
    Overrun {
        /// How often it was tried.
        times: usize,
    },
    /// Git did not answer in time.
    #[error("git did not answer within {patience:?}")]
    TimedOut {
        /// How long it was waited for.
        patience: Duration,
    },
    /// Anything else that git says.
    #[error("git: {said}")]
    Other {
        /// What git says, in English.
        said: String,
    },
    /// The record could not be read.
    #[error(transparent)]
    Store(#[from] StoreError),
}
