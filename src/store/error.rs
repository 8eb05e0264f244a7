//! What can go wrong with files, sorted so that a user can be told what to do about it. The sentences for users are
//! made in `words`; what [`std::fmt::Display`] says here is for developers.

use crate::model::flaw::Shrinkage;
use chrono::NaiveDate;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use thiserror::Error;

/// Why something could not be read or written.
#[derive(Debug, Error)]
pub enum StoreError {
    /// A file or folder is not there, or no longer.
    #[error("{} is not there", path.display())]
    NotFound {
        /// What was looked for.
        path: PathBuf,
    },
    /// There is a file where a folder was expected, or the other way round.
    #[error("{} is not what it should be: a folder for a file, or a file for a folder", path.display())]
    WrongKind {
        /// What was found.
        path: PathBuf,
    },
    /// There is a link, a pipe or a device where an ordinary file belongs.
    #[error("{} is no ordinary file", path.display())]
    NotAFile {
        /// What was found.
        path: PathBuf,
    },
    /// The folder of the journals is a link out of the data folder.
    #[error("{} leads out of the data folder", path.display())]
    LeadsOutside {
        /// The link.
        path: PathBuf,
    },
    /// A file is larger than is read.
    #[error("{} is larger than {most} bytes", path.display())]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// How many bytes are read at most.
        most: u64,
    },
    /// The place gives no locks.
    #[error("no locks can be had on {}", path.display())]
    NoLocks {
        /// The file that was to be locked.
        path: PathBuf,
    },
    /// There is already a file, and nobody said that it may be replaced.
    #[error("{} exists already", path.display())]
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// The user may not read or write here.
    #[error("no permission for {}", path.display())]
    Permission {
        /// What was asked for.
        path: PathBuf,
    },
    /// The whole disk or share is only to be read.
    #[error("{} is on a read-only disk", path.display())]
    ReadOnly {
        /// What was to be written.
        path: PathBuf,
    },
    /// There is no room left, or the user's share of it is used up.
    #[error("no room left on the disk of {}", path.display())]
    DiskFull {
        /// What was to be written.
        path: PathBuf,
    },
    /// Anything else that the system says.
    #[error("{}: {source}", path.display())]
    Other {
        /// What it was about.
        path: PathBuf,
        /// The system's own words.
        source: io::Error,
    },
    /// A journal is written by a newer program. Reading only part of the record would show wrong figures.
    #[error("{} has journal format {found}, this program reads up to {known}", file.display())]
    Newer {
        /// The journal.
        file: PathBuf,
        /// The version of its format.
        found: u32,
        /// The newest version that this program reads.
        known: u32,
    },
    /// Every place for this writer on this device is taken by another running program.
    #[error("every journal of {journal} is in use")]
    Locked {
        /// The journal's name without the number of its place.
        journal: String,
    },
    /// A journal that has to be rewritten is being written by another program.
    #[error("{journal} is in use")]
    InUse {
        /// The journal.
        journal: String,
    },
    /// The writer's name cannot name a file.
    #[error("not a writer's name: {name:?}")]
    BadWriterName {
        /// The name.
        name: String,
    },
    /// The device's name, which somebody set by hand, cannot name a file.
    #[error("not a device's name: {name:?}")]
    BadDeviceName {
        /// The name.
        name: String,
    },
    /// The data folder that was named is not there, and nobody said that a new record is to be begun.
    #[error("{} is not there", path.display())]
    NoRecord {
        /// The folder.
        path: PathBuf,
        /// Whether the folder that it would be in is there.
        parent: bool,
        /// A folder beside it that holds a record and has nearly the same name.
        near: Option<PathBuf>,
    },
    /// The record that was here is gone as a whole.
    #[error("{} had {journals} journals with {lines} entries and has none now", path.display())]
    RecordGone {
        /// The data folder.
        path: PathBuf,
        /// How many journals there were.
        journals: usize,
        /// How many entries they held.
        lines: u64,
    },
    /// A journal has lost lines that this computer remembers.
    #[error("{} has lost {lines} lines", path.display())]
    LinesMissing {
        /// The journal.
        path: PathBuf,
        /// How many entries are missing.
        lines: u64,
        /// What happened to the file.
        how: Shrinkage,
    },
    /// The system does not say where a user's files belong.
    #[error("no home folder is known")]
    NoHome,
    /// The clock gives a day on which nothing can be dated.
    #[error("the clock says {day}")]
    ClockUnusable {
        /// The day.
        day: NaiveDate,
    },
}

impl StoreError {
    /// Sorts what the system says about a path.
    pub fn io(path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        match source.kind() {
            ErrorKind::NotFound => Self::NotFound { path },
            ErrorKind::NotADirectory | ErrorKind::IsADirectory => Self::WrongKind { path },
            ErrorKind::AlreadyExists => Self::Exists { path },
            ErrorKind::PermissionDenied => Self::Permission { path },
            ErrorKind::ReadOnlyFilesystem => Self::ReadOnly { path },
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => Self::DiskFull { path },
            _ => Self::Other { path, source },
        }
    }

    /// Sorts what the system says about a lock on a file.
    pub fn lock(path: &Path, source: io::Error) -> Self {
        // What Linux, macOS and Windows answer where a share gives no locks.
        let none = match source.raw_os_error() {
            Some(37) => cfg!(target_os = "linux"),
            Some(77 | 45 | 102) => cfg!(target_os = "macos"),
            Some(1 | 50) => cfg!(windows),
            _ => false,
        };
        if none || source.kind() == ErrorKind::Unsupported {
            return Self::NoLocks { path: path.to_owned() };
        }
        Self::io(path, source)
    }

    /// Returns a function that sorts what the system says about this path, for `map_err`.
    pub fn at(path: &Path) -> impl Fn(io::Error) -> Self + '_ {
        move |source| Self::io(path, source)
    }
}
