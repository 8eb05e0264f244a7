//! What can be typed about the settings.

use super::JsonOnly;
use crate::cli::bilingual::Bilingual;
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
    /// Show where the settings file is, or is to be.
    #[command(aliases = ["sökväg", "sokvag"], swedish = "Visa var inställningsfilen ligger, eller ska ligga")]
    Path,
    /// Show which settings count and where they come from.
    #[command(alias = "visa", swedish = "Visa vilka inställningar som gäller och varifrån de kommer")]
    Show(JsonOnly),
    /// Write a settings file that explains every option and changes nothing.
    #[command(alias = "ny", swedish = "Skriv en inställningsfil där varje val är förklarat och inget är ändrat")]
    New,
}
