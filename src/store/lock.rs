//! A journal is written by one program at a time. Who writes holds a lock on a hidden file beside the journal: on
//! Windows a lock keeps readers out, so the journal itself is never locked.

use super::error::StoreError;
use crate::model::entry::JournalId;
use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};

/// The right to write a journal, held until it is dropped or the program ends, however it ends.
#[derive(Debug)]
pub struct Held {
    file: File,
}

impl Drop for Held {
    /// Lets go at once, even where a program that is just being started has inherited the file.
    fn drop(&mut self) {
        let _ = self.file.unlock();
    }
}

/// Takes the right to write a journal; none where another program has it. `folder` has to be there.
pub fn take(folder: &Path, journal: &JournalId) -> Result<Option<Held>, StoreError> {
    let path = path(folder, journal);
    let open = File::options().create(true).truncate(false).write(true).open(&path);
    let file = open.map_err(StoreError::at(folder))?;
    match file.try_lock() {
        Ok(()) => Ok(Some(Held { file })),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(source)) => Err(StoreError::io(&path, source)),
    }
}

/// Returns the file on which the lock is held.
pub fn path(folder: &Path, journal: &JournalId) -> PathBuf {
    folder.join(format!(".{journal}.lock"))
}
