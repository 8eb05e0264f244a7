//! What is on the shared screen just now, for whoever leads the meeting: a window of notes follows it from another
//! terminal. A small file among what the program remembers, never in the record's folder: a shared folder must not carry
//! one screen to all the others. It is written whole at every turn of a page and taken away when the walkthrough is left.
//!
//! Never in the way: what cannot be written is not followed, what cannot be read is not there.

use crate::model::stage::OnStage;
use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// The name of the file.
pub const FILE: &str = "walkthrough.ron";

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
