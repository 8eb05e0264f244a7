//! Whole files: written beside their place, synced, then put there in one step, so that nobody sees half of one.

use super::error::StoreError;
use super::leftovers::{self, TEMPORARY};
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use tempfile::{Builder, NamedTempFile, PersistError};

/// How often a file is written that is cleared away before it is locked.
const TRIES: usize = 3;

/// Whether a file that is there may be replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Overwrite {
    /// No: it is an error.
    No,
    /// Yes.
    Yes,
}

/// Writes a whole file. The folder has to be there. What is not a file, such as a pipe, is written into.
pub fn write_whole(path: &Path, bytes: &[u8], overwrite: Overwrite) -> Result<(), StoreError> {
    let at = StoreError::at(path);
    let there = fs::metadata(path).ok();
    match &there {
        Some(data) if data.is_dir() => return Err(StoreError::WrongKind { path: path.to_owned() }),
        Some(data) if !data.is_file() => {
            return File::options().write(true).open(path).and_then(|mut file| file.write_all(bytes)).map_err(at);
        }
        Some(_) if overwrite == Overwrite::No => return Err(StoreError::Exists { path: path.to_owned() }),
        _ => {}
    }
    let target = there.as_ref().and_then(|_| path.canonicalize().ok()).unwrap_or_else(|| path.to_owned());
    let folder = folder_of(&target);
    fs::metadata(&folder).map_err(StoreError::at(&folder))?;
    let write = || {
        let mut file = beside(&folder)?;
        // Who clears away what killed programs have left sees that this file is somebody's.
        let _ = file.as_file().try_lock();
        file.write_all(bytes)?;
        if let Some(data) = &there {
            keep_mode(file.as_file(), data);
        }
        file.as_file().sync_all()?;
        put(file, &target, overwrite)
    };
    let mut written = write();
    // Between being made and being locked, the file may have been cleared away.
    for _ in 1..TRIES {
        if !written.as_ref().is_err_and(|error| error.kind() == io::ErrorKind::NotFound) {
            break;
        }
        written = write();
    }
    written.map_err(at)?;
    sync_folder(&folder);
    leftovers::clear(&folder);
    Ok(())
}

/// Returns a path from the top on, as a person can look it up.
pub fn whole_path(path: &Path) -> PathBuf {
    path.canonicalize().or_else(|_| std::path::absolute(path)).unwrap_or_else(|_| path.to_owned())
}

/// Tells whether something is there by this name.
pub fn is_there(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

/// Syncs a folder, so that a new file's name survives a power cut. Not every system can do that; none loses what is in
/// the file for it, so nothing is said when it fails.
pub fn sync_folder(folder: &Path) {
    if cfg!(unix) {
        let _ = File::open(folder).and_then(|folder| folder.sync_all());
    }
}

fn folder_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// Lets a new file be read and written by whom the old one was.
fn keep_mode(file: &File, old: &fs::Metadata) {
    if cfg!(unix) {
        let _ = file.set_permissions(old.permissions());
    }
}

fn beside(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = Builder::new();
    builder.prefix(TEMPORARY);
    #[cfg(unix)]
    let builder = builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.tempfile_in(folder)
}

/// Puts a file in its place. On Windows a sync client or virus scanner may hold the old one for a moment.
pub fn put(file: NamedTempFile, target: &Path, overwrite: Overwrite) -> io::Result<()> {
    let mut file = file;
    let mut tries = if cfg!(windows) { 10 } else { 1 };
    loop {
        tries -= 1;
        let put = match overwrite {
            Overwrite::Yes => file.persist(target),
            Overwrite::No => file.persist_noclobber(target),
        };
        match put {
            Ok(_) => return Ok(()),
            Err(PersistError { error, file: back }) if tries > 0 && error.kind() == io::ErrorKind::PermissionDenied => {
                file = back;
                std::thread::sleep(std::time::Duration::from_millis(50));
            }
            Err(PersistError { error, .. }) => return Err(error),
        }
    }
}
