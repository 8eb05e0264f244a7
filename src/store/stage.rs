//! What is on the shared screen just now, for whoever leads the meeting: a window of notes follows it from another
//! terminal. A small file among what the program remembers, never in the record's folder: a shared folder must not carry
//! one screen to all the others. It is written whole at every turn of a page and taken away when the walkthrough is left.
//!
//! A program that is killed takes nothing away. So whoever shows something holds a lock on a file beside it, which the system
//! lets go of with the program: what nobody holds is not shown any more.
//!
//! Never in the way: what cannot be written is not followed, what cannot be read is not there.

use crate::model::stage::OnStage;
use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use std::fs::{self, File, TryLockError};
use std::io::Write;
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// The name of the file.
pub const FILE: &str = "walkthrough.ron";

/// The name of the file on which the lock is held.
const LOCK: &str = ".walkthrough.lock";

/// The sign that something is on the shared screen, there until it is dropped or the program ends, however it ends. Several
/// programs may have it at once.
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

/// Gives the sign that something is on the shared screen; none where that cannot be done.
pub fn hold(folder: &Path) -> Option<Held> {
    let _ = fs::create_dir_all(folder);
    let file = File::options().create(true).truncate(false).write(true).open(folder.join(LOCK)).ok()?;
    // Only who asks whether anybody holds it can be in the way, and is done at once.
    file.lock_shared().ok()?;
    Some(Held { file })
}

/// Tells whether somebody has given the sign. Where locks cannot be asked for, it is taken to be so.
pub fn is_held(folder: &Path) -> bool {
    let Ok(file) = File::options().write(true).open(folder.join(LOCK)) else { return false };
    match file.try_lock() {
        Ok(()) => {
            let _ = file.unlock();
            false
        }
        Err(TryLockError::WouldBlock | TryLockError::Error(_)) => true,
    }
}

/// What is on the shared screen, of which record and since when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Staged {
    /// The folder of the record; none for the sample.
    pub data: Option<PathBuf>,
    /// What is shown.
    pub shown: OnStage,
    /// When the walkthrough was opened.
    pub begun: DateTime<FixedOffset>,
    /// When the page was turned to.
    pub turned: DateTime<FixedOffset>,
}

impl Staged {
    /// Reads what is on the shared screen; none where nothing is, or where it cannot be read.
    pub fn load(folder: &Path) -> Option<Self> {
        ron::from_str(&fs::read_to_string(folder.join(FILE)).ok()?).ok()
    }

    /// Reads what is on the shared screen, where the program that shows it still runs.
    pub fn live(folder: &Path) -> Option<Self> {
        if is_held(folder) { Self::load(folder) } else { None }
    }

    /// Tells whoever follows, where that is possible. Nobody ever sees half of it. It is not synced: after a power cut there
    /// is no screen to follow, and a turn of a page must not wait for the disk.
    pub fn save(&self, folder: &Path) {
        if let Ok(text) = ron::ser::to_string_pretty(self, ron::ser::PrettyConfig::new()) {
            let _ = fs::create_dir_all(folder);
            let _ = NamedTempFile::new_in(folder).and_then(|mut file| {
                file.write_all(text.as_bytes())?;
                file.persist(folder.join(FILE)).map_err(|error| error.error)
            });
        }
    }
}

/// Tells whoever follows that nothing is on the shared screen any more.
pub fn clear(folder: &Path) {
    let _ = fs::remove_file(folder.join(FILE));
}
