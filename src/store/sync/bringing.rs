//! Puts others' journals into the work tree: written beside their place and put there in one step, so that a program that
//! reads them sees the old or the new file. A journal that somebody writes here is never touched.

use super::error::SyncError;
use super::lines::{Comparison, compare, whole_lines};
use super::local::{beside_of, names_beside};
use crate::model::entry::JournalId;
use crate::store::error::StoreError;
use crate::store::journal::rack::stem;
use crate::store::lock;
use crate::store::output::{Overwrite, put, sync_folder};
use crate::store::record::FOLDER;
use std::fs;
use std::io::{ErrorKind, Write};
use std::path::Path;
use tempfile::NamedTempFile;

/// How the name of a file begins that is not yet in its place.
const UNFINISHED: &str = ".lis-sync-";

/// How often a file is begun that was taken for one of a killed program before it was locked.
const TRIES: usize = 5;

/// Puts journals in their places. Returns those that somebody writes here this moment, or that have changed since.
pub(super) fn bring_in(data: &Path, journals: &[(String, Vec<u8>)]) -> Result<Vec<String>, SyncError> {
    let folder = data.join(FOLDER);
    let mut left = Vec::new();
    for (name, sent) in journals {
        fs::create_dir_all(&folder).map_err(StoreError::at(&folder))?;
        let journal = JournalId(stem(name).to_owned());
        // Where there is no file to lock, nobody has ever written the journal here.
        let held =
            if lock::path(&folder, &journal).exists() { lock::take(&folder, &journal)?.map(Some) } else { Some(None) };
        let path = folder.join(name);
        let there = read(&path)?;
        let fits = there.as_ref().is_none_or(|here| compare(name, sent, whole_lines(here)) == Comparison::Older);
        if held.is_none() || !fits {
            left.push(name.clone());
            continue;
        }
        let overwrite = if there.is_some() { Overwrite::Yes } else { Overwrite::No };
        if !replace(&folder, &path, sent, overwrite)? {
            left.push(name.clone());
        }
    }
    Ok(left)
}

/// Puts what was sent beside the journals that say something else here.
pub(super) fn put_beside(data: &Path, journals: &[(String, Vec<u8>)]) -> Result<(), SyncError> {
    let folder = data.join(FOLDER);
    for (name, sent) in journals {
        for other in names_beside(name) {
            let path = folder.join(&other);
            match read(&path)?.map(|here| compare(name, whole_lines(&here), sent)) {
                None => drop(replace(&folder, &path, sent, Overwrite::No)?),
                Some(Comparison::Newer) => drop(replace(&folder, &path, sent, Overwrite::Yes)?),
                Some(Comparison::Same | Comparison::Older) => {}
                Some(Comparison::Apart(_)) => continue,
            }
            break;
        }
    }
    Ok(())
}

/// Clears away what killed runs have left, and what was put beside a journal that has all of it by now.
pub(super) fn clear(data: &Path) -> Result<(), SyncError> {
    let folder = data.join(FOLDER);
    for file in fs::read_dir(&folder).into_iter().flatten().flatten() {
        let name = file.file_name().to_string_lossy().into_owned();
        let done = match beside_of(&name) {
            None => name.starts_with(UNFINISHED),
            Some(journal) => match (read(&file.path())?, read(&folder.join(&journal))?) {
                (Some(beside), Some(here)) => {
                    let compared = compare(&journal, whole_lines(&beside), whole_lines(&here));
                    matches!(compared, Comparison::Same | Comparison::Newer)
                }
                _ => false,
            },
        };
        if done {
            let _ = fs::remove_file(file.path());
        }
    }
    Ok(())
}

fn read(path: &Path) -> Result<Option<Vec<u8>>, StoreError> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(StoreError::io(path, error)),
    }
}

/// Writes a file; returns false where one has appeared that was not to be replaced.
fn replace(folder: &Path, path: &Path, bytes: &[u8], overwrite: Overwrite) -> Result<bool, StoreError> {
    let write = || {
        let mut file = unfinished(folder)?;
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        put(file, path, overwrite)
    };
    let mut written = write();
    // Between being made and being locked, the file may have been cleared away.
    for _ in 1..TRIES {
        if !written.as_ref().is_err_and(|error| error.kind() == ErrorKind::NotFound) {
            break;
        }
        written = write();
    }
    match written {
        Ok(()) => {
            sync_folder(folder);
            Ok(true)
        }
        Err(error) if error.kind() == ErrorKind::AlreadyExists && overwrite == Overwrite::No => Ok(false),
        Err(error) => Err(StoreError::io(path, error)),
    }
}

/// Begins a file that is not yet in its place.
pub(super) fn unfinished(folder: &Path) -> std::io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(UNFINISHED);
    #[cfg(unix)]
    let builder = builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let file = builder.tempfile_in(folder)?;
    // Who clears away what killed programs have left sees that this file is somebody's.
    let _ = file.as_file().try_lock();
    Ok(file)
}
