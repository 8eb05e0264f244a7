//! Arguments of `lis meeting`.

use super::JsonOnly;
use clap::{Args, Subcommand};

/// `lis meeting`
#[derive(Debug, Clone, Args)]
pub struct MeetingArgs {
    /// What to do with meetings.
    #[command(subcommand)]
    pub command: MeetingCommand,
}

/// What can be done with meetings.
#[derive(Debug, Clone, Subcommand)]
pub enum MeetingCommand {
    /// Puts a meeting down.
    #[command(alias = "ny")]
    Add(MeetingAdd),
    /// The meetings that are put down.
    #[command(alias = "lista")]
    List(JsonOnly),
}

/// `lis meeting add`
#[derive(Debug, Clone, Args)]
pub struct MeetingAdd {
    /// What it is called; several words need no quotation marks.
    #[arg(required = true, num_args = 1..)]
    pub name: Vec<String>,
    /// The day on which it is held.
    #[arg(long)]
    pub on: Option<String>,
    /// Writes JSON.
    #[arg(long)]
    pub json: bool,
}
