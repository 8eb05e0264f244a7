//! What the program works with outside itself: journals, the plan's files, and the words for what goes wrong with them.

use super::prompter::Prompter;
use crate::store::error::StoreError;
use crate::store::plan_file::{PlanError, PlanSource};
use crate::store::workspace::Workspace;
use crate::words::lang::Lang;
use std::path::PathBuf;

/// What the program works with outside itself.
pub struct Desk {
    /// The journals.
    pub workspace: Workspace,
    /// Where the plan comes from.
    pub plan: PlanSource,
    /// The template of documents for word processors; none where they are in none of the user's own.
    pub template: Option<PathBuf>,
    /// Where a file without a folder is written.
    pub here: PathBuf,
    /// The way to a window of notes.
    pub prompter: Prompter,
    /// Makes a sentence of what went wrong.
    pub explain: fn(Lang, &StoreError) -> String,
    /// Makes a line of why a plan cannot be read.
    pub refuse: fn(Lang, &PlanError) -> String,
}
