//! Arguments of `lis notes`.

use crate::cli::bilingual::Bilingual;
use clap::Args;

/// `lis notes`
#[derive(Debug, Clone, Args)]
pub struct Notes {
    /// Print them once, as text.
    #[arg(long, alias = "en-gång", swedish = "Skriv dem en gång, som text")]
    pub once: bool,
    /// Write them once, as JSON for programs.
    #[arg(long, swedish = "Skriv dem en gång, som JSON för program")]
    pub json: bool,
}
