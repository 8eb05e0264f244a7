//! What can be typed about the settings.

use super::JsonOnly;
use clap::{Args as ClapArgs, Subcommand};

/// `lis config`
#[derive(Debug, Clone, ClapArgs)]
pub struct Config {
    /// What to do with the settings.
    #[command(subcommand)]
    pub command: ConfigCommand,
}

/// What can be done with the settings.
#[derive(Debug, Clone, Subcommand)]
pub enum ConfigCommand {
    /// Where the settings file is.
    #[command(aliases = ["sökväg", "sokvag"])]
    Path,
    /// What counts, and where it comes from.
    #[command(alias = "visa")]
    Show(JsonOnly),
    /// Writes a settings file with every option explained.
    #[command(alias = "ny")]
    New,
}
