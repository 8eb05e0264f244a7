//! Arguments of `lis walkthrough`.

use crate::cli::bilingual::{Bilingual, BilingualValue, JSON};
use clap::Args;

/// `lis walkthrough`
#[derive(Debug, Clone, Args)]
pub struct Walkthrough {
    /// Go through all pages and say what is cut, empty or too small.
    #[arg(
        long,
        alias = "kontrollera",
        swedish = "Gå igenom alla sidor och säg vad som kapas, är tomt eller för litet"
    )]
    pub check: bool,
    /// Columns and rows of the window, such as 80x24 (otherwise that).
    #[arg(
        long,
        requires = "check",
        alias = "storlek",
        value("STORLEK", "SIZE"),
        swedish = "Fönstrets kolumner och rader, till exempel 80x24 (annars det)"
    )]
    pub size: Option<String>,
    /// Write JSON for programs instead of text.
    #[arg(long, requires = "check", swedish = JSON)]
    pub json: bool,
}
