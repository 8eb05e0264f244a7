//! What of the data folder is committed: whole journals, nothing else. No lock, no torn rest, no cache.

use super::error::SyncError;
use super::git::Git;
use crate::store::error::StoreError;
use crate::store::journal::rack::{ENDING, stem};
use crate::store::journal::scan::Reel;
use crate::store::record::FOLDER;
use crate::store::writer::written_on;
use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

/// Commits what is new in the journals. Returns the names of those that are kept back: their last line is not whole, or
/// they are another device's and lines that were sent before have been changed here.
pub(super) fn commit(git: &Git, data: &Path, device: &str) -> Result<Vec<String>, SyncError> {
    let (mut send, mut kept_back) = (Vec::new(), Vec::new());
    let changed = git.rewritten(FOLDER)?;
    for name in names(&data.join(FOLDER))? {
        let path = data.join(FOLDER).join(&name);
        let bytes = fs::read(&path).map_err(StoreError::at(&path))?;
        if !matches!(Reel::start(stem(&name), &bytes), Ok(Some(_))) {
            continue;
        }
        let whole = bytes.ends_with(b"\n");
        if whole && (!changed.contains(&name) || written_on(device, stem(&name))) {
            send.push(format!("{FOLDER}/{name}"));
        } else {
            kept_back.push(name);
        }
    }
    if !send.is_empty() {
        git.commit(&send)?;
    }
    Ok(kept_back)
}

fn names(folder: &Path) -> Result<BTreeSet<String>, StoreError> {
    let files = match fs::read_dir(folder) {
        Ok(files) => files,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(BTreeSet::new()),
        Err(error) => return Err(StoreError::io(folder, error)),
    };
    let mut names = BTreeSet::new();
    for file in files {
        let name = file.map_err(StoreError::at(folder))?.file_name().to_string_lossy().into_owned();
        if name.ends_with(ENDING) && !name.starts_with('.') && folder.join(&name).is_file() {
            names.insert(name);
        }
    }
    Ok(names)
}
