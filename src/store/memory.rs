//! What is remembered between runs: view, row, theme and language. Outside the user's settings and outside the record,
//! because a shared folder must not carry one person's theme to all the others.
//!
//! Never in the way: what cannot be read is forgotten, what cannot be written is not remembered.

use super::output::{Overwrite, write_whole};
use serde::{Deserialize, Serialize};
use std::fs;
use std::path::Path;

/// The name of the file.
pub const FILE: &str = "memory.ron";

/// What is remembered. Words, not types: what a later version does not know, it leaves aside.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Memory {
    /// The language's code.
    pub lang: Option<String>,
    /// The theme's name.
    pub theme: Option<String>,
    /// How close lines stand.
    pub density: Option<String>,
    /// Whether the mouse is listened to.
    pub mouse: Option<bool>,
    /// The view's name.
    pub view: Option<String>,
    /// What the matrix is grouped by.
    pub grouping: Option<String>,
    /// The id of the selected deliverable.
    pub deliverable: Option<String>,
    /// The id of the selected department.
    pub department: Option<String>,
    /// The parts of the filter.
    pub filter: Vec<String>,
    /// The groups that are folded.
    pub folded: Vec<String>,
}

impl Memory {
    /// Reads what is remembered in this folder; nothing where there is none or it cannot be read.
    pub fn load(folder: &Path) -> Self {
        let text = fs::read_to_string(folder.join(FILE)).unwrap_or_default();
        ron::from_str(&text).unwrap_or_default()
    }

    /// Remembers it in this folder, where that is possible.
    pub fn save(&self, folder: &Path) {
        if let Ok(text) = ron::ser::to_string_pretty(self, ron::ser::PrettyConfig::new()) {
            let _ = fs::create_dir_all(folder);
            let _ = write_whole(&folder.join(FILE), text.as_bytes(), Overwrite::Yes);
        }
    }
}
