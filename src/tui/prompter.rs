//! Tells a window of notes in another terminal what is on the shared screen, for as long as something is.

use crate::model::stage::OnStage;
use crate::store::stage::{Held, Staged, clear, hold};
use crate::store::workspace::Workspace;
use chrono::{DateTime, FixedOffset};
use std::path::PathBuf;

/// The way to the window of notes.
#[derive(Debug, Default)]
pub struct Prompter {
    folder: Option<PathBuf>,
    begun: Option<DateTime<FixedOffset>>,
    held: Option<Held>,
}

impl Prompter {
    /// Returns a way through a folder of this user's own; none where nothing can be told.
    pub fn new(folder: Option<PathBuf>) -> Self {
        Self { folder, begun: None, held: None }
    }

    /// Tells what is on the shared screen, or that nothing is any more.
    pub fn tell(&mut self, workspace: &Workspace, shown: Option<OnStage>) {
        let Some(folder) = &self.folder else { return };
        let Some(shown) = shown else {
            clear(folder);
            (self.begun, self.held) = (None, None);
            return;
        };
        if self.held.is_none() {
            self.held = hold(folder);
        }
        let now = workspace.wall();
        let staged = Staged {
            data: workspace.data_dir().map(ToOwned::to_owned),
            shown,
            begun: *self.begun.get_or_insert(now),
            turned: now,
        };
        staged.save(folder);
    }
}

impl Drop for Prompter {
    fn drop(&mut self) {
        if let (Some(folder), Some(_)) = (&self.folder, self.begun) {
            clear(folder);
        }
    }
}
