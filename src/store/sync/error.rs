//! Why the record could not be brought together with its remote. What was written stays written, whatever this says.

use crate::store::error::StoreError;
use std::path::PathBuf;
use std::time::Duration;
use thiserror::Error;

/// Why a run ended early. Where git has said something, that is its own words, in English and whole.
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
    /// Git refuses to work there, because the folder belongs to somebody else.
    #[error("{} belongs to somebody else: {said}", path.display())]
    Ownership {
        /// The folder.
        path: PathBuf,
        /// Git's words.
        said: String,
    },
    /// A configuration file of git cannot be read, or says something that git does not know.
    #[error("bad configuration: {said}")]
    Configuration {
        /// Git's words.
        said: String,
    },
    /// The configuration of the clone has a name that would not be taken for a name.
    #[error("{name:?} is no name of a {what}")]
    BadName {
        /// What it should name.
        what: NameOf,
        /// The name.
        name: String,
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
    /// Another run is at work in the same clone.
    #[error("another run is at work: {holder}")]
    Busy {
        /// Which program it is: the number of its process and the machine's name.
        holder: String,
        /// For how long, as far as that is known.
        since: Option<Duration>,
    },
    /// A lock of git's that somebody holds, or that a crashed git has left.
    #[error("{} is locked: {said}", path.display())]
    LockedByGit {
        /// The file.
        path: PathBuf,
        /// How old it is, as far as that is known.
        age: Option<Duration>,
        /// Git's words.
        said: String,
    },
    /// Both sides have changed the same files. Only the journals were brought together.
    #[error("conflict in {files:?}")]
    Conflict {
        /// The files, from the top of the clone.
        files: Vec<String>,
    },
    /// The remote cannot be reached.
    #[error("offline: {said}")]
    Offline {
        /// Git's words.
        said: String,
    },
    /// The remote does not let this user in.
    #[error("not let in: {said}")]
    NotLetIn {
        /// Git's words.
        said: String,
    },
    /// The remote does not take what is sent.
    #[error("rejected: {said}")]
    Rejected {
        /// Git's words.
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
        /// Git's words.
        said: String,
    },
    /// The record could not be read.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What a name in the configuration of a clone should name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NameOf {
    /// A remote.
    Remote,
    /// A branch.
    Branch,
}

impl std::fmt::Display for NameOf {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(if *self == Self::Remote { "remote" } else { "branch" })
    }
}
