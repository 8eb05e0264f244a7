//! A journal is written by one program at a time. Who writes holds a lock on a hidden file beside the journal: on
//! Windows a lock keeps readers out, so the journal itself is never locked.

use super::error::StoreError;
use super::journal::chain;
use crate::model::entry::JournalId;
use std::fs::{File, TryLockError};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// The most bytes of the mark in a lock's file that are read.
const MOST: u64 = 100;

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

impl Held {
    /// Tells whether the journal was last written from another computer or under another path than this folder's, and puts
    /// down that it is now written from here. Locks hold such programs apart only where both are on one system.
    pub fn written_elsewhere(&self, folder: &Path) -> bool {
        let here = here(folder);
        let mut file = &self.file;
        let mut before = String::new();
        if file.take(MOST).read_to_string(&mut before).is_err() || before == here {
            return false;
        }
        let written = file.seek(SeekFrom::Start(0)).and_then(|_| self.file.set_len(0));
        let _ = written.and_then(|()| file.write_all(here.as_bytes()));
        !before.is_empty()
    }
}

/// Returns a mark of this computer and a folder on it.
fn here(folder: &Path) -> String {
    let machine = std::fs::read("/etc/machine-id").unwrap_or_default();
    let host = gethostname::gethostname();
    let folder = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let parts = [&machine, host.as_encoded_bytes(), folder.as_os_str().as_encoded_bytes()];
    chain::bare(&parts.join(&b'\n'))
}

/// Takes the right to write a journal; none where another program has it. `folder` has to be there.
pub fn take(folder: &Path, journal: &JournalId) -> Result<Option<Held>, StoreError> {
    let path = path(folder, journal);
    let open = File::options().create(true).truncate(false).read(true).write(true).open(&path);
    let file = open.map_err(StoreError::at(folder))?;
    match file.try_lock() {
        Ok(()) => Ok(Some(Held { file })),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(source)) => Err(StoreError::lock(&path, source)),
    }
}

/// Returns the file on which the lock is held.
pub fn path(folder: &Path, journal: &JournalId) -> PathBuf {
    folder.join(format!(".{journal}.lock"))
}
