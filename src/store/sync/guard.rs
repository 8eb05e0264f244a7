//! One run at a time in a clone: a lock that the system lets go of with the program, beside a file that names its holder.
//!
//! A run that comes to its end takes that file away. Where it is still there once the lock is free, the run that made it
//! was killed, and it says what that run was about: that is how the next one knows what it may clear away.

use super::error::SyncError;
use crate::store::error::StoreError;
use std::fs::{self, File, TryLockError};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant, SystemTime};
use tempfile::TempDir;

/// How often it is looked whether another run has ended.
const PAUSE: Duration = Duration::from_millis(50);

/// The name of the index that a run makes apart.
pub(super) const FOLLOWED: &str = "followed-index";

/// The name under which it is kept where the run was killed.
pub(super) const LEFT_INDEX: &str = "left-index";

/// The right to sync a clone, held until it is dropped or the program ends, however it ends.
#[derive(Debug)]
pub(super) struct SyncGuard {
    lock: File,
    holder: PathBuf,
    folder: TempDir,
    left_open: bool,
}

/// What a run was about that did not come to its end.
#[derive(Debug)]
pub(super) struct KilledRun {
    /// When it began.
    pub(super) begun: SystemTime,
    /// When it last said what it was going to write.
    pub(super) last: SystemTime,
    /// The commits that it was going to write somewhere.
    pub(super) commits: Vec<String>,
}

impl SyncGuard {
    /// Waits for the right to sync, so long at most. Returns what a killed run was about, where there was one.
    pub(super) fn take(own_dir: &Path, wait: Duration) -> Result<(Self, Option<KilledRun>), SyncError> {
        fs::create_dir_all(own_dir).map_err(StoreError::at(own_dir))?;
        let (path, holder) = (own_dir.join("lock"), own_dir.join("holder"));
        let open = File::options().create(true).truncate(false).write(true).open(&path);
        let lock = open.map_err(StoreError::at(&path))?;
        let begun = Instant::now();
        loop {
            match lock.try_lock() {
                Ok(()) => break,
                Err(TryLockError::WouldBlock) if begun.elapsed() < wait => thread::sleep(PAUSE),
                Err(TryLockError::WouldBlock) => return Err(busy(&holder)),
                Err(TryLockError::Error(source)) => return Err(StoreError::io(&path, source).into()),
            }
        }
        let killed = read(&holder);
        clear(own_dir);
        let folder = tempfile::Builder::new().prefix("run-").tempdir_in(own_dir).map_err(StoreError::at(own_dir))?;
        let empty = folder.path().join("empty");
        fs::create_dir(&empty).map_err(StoreError::at(&empty))?;
        let host = gethostname::gethostname().to_string_lossy().into_owned();
        let _ = fs::remove_file(&holder);
        let named = fs::write(&holder, format!("{} {host}\n", std::process::id()));
        named.map_err(StoreError::at(&holder))?;
        Ok((Self { lock, holder, folder, left_open: false }, killed))
    }

    /// Returns a folder for this run alone.
    pub(super) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Returns an empty folder.
    pub(super) fn empty_folder(&self) -> PathBuf {
        self.folder.path().join("empty")
    }

    /// Puts down that a commit is going to be written somewhere.
    pub(super) fn intend(&self, commit: &str) -> Result<(), SyncError> {
        let write = || File::options().append(true).open(&self.holder)?.write_all(format!("{commit}\n").as_bytes());
        Ok(write().map_err(StoreError::at(&self.holder))?)
    }

    /// Leaves the file in place, because git was stopped and may have left something behind.
    pub(super) fn leave_open(&mut self) {
        self.left_open = true;
    }
}

impl Drop for SyncGuard {
    fn drop(&mut self) {
        if !self.left_open {
            let _ = fs::remove_file(&self.holder);
        }
        let _ = self.lock.unlock();
    }
}

/// A time in which no run is at work, until it is dropped.
#[derive(Debug)]
pub(super) struct SyncPause {
    _lock: Option<File>,
}

impl SyncPause {
    /// Waits until no run is at work, so long at most; none where one still is.
    pub(super) fn wait(own_dir: &Path, wait: Duration) -> Option<Self> {
        // Where nobody has ever synced, there is nothing to wait for.
        let Ok(lock) = File::options().write(true).open(own_dir.join("lock")) else {
            return Some(Self { _lock: None });
        };
        let begun = Instant::now();
        loop {
            match lock.try_lock() {
                Err(TryLockError::WouldBlock) if begun.elapsed() < wait => thread::sleep(PAUSE),
                Err(TryLockError::WouldBlock) => return None,
                _ => return Some(Self { _lock: Some(lock) }),
            }
        }
    }
}

fn busy(holder: &Path) -> SyncError {
    let text = fs::read_to_string(holder).unwrap_or_default();
    let since = fs::metadata(holder).and_then(|data| data.modified()).ok().and_then(|at| at.elapsed().ok());
    SyncError::Busy { holder: text.lines().next().unwrap_or_default().to_owned(), since }
}

fn read(holder: &Path) -> Option<KilledRun> {
    let text = fs::read_to_string(holder).ok()?;
    let data = fs::metadata(holder).ok()?;
    let last = data.modified().ok()?;
    let begun = data.created().unwrap_or(last).min(last);
    Some(KilledRun { begun, last, commits: text.lines().skip(1).map(str::to_owned).collect() })
}

/// Removes the folders of runs that were killed. An index that one of them had made is kept: by it, its lock is known.
fn clear(own_dir: &Path) {
    for entry in fs::read_dir(own_dir).into_iter().flatten().flatten() {
        if entry.file_name().to_string_lossy().starts_with("run-") {
            let _ = fs::rename(entry.path().join(FOLLOWED), own_dir.join(LEFT_INDEX));
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}
