//! Arguments of `lis notes`.

use clap::Args;

/// `lis notes`
#[derive(Debug, Clone, Args)]
pub struct Notes {
    /// Prints them once, as text.
    #[arg(long, alias = "en-gång")]
    pub once: bool,
    /// Writes JSON, once.
    #[arg(long)]
    pub json: bool,
}
