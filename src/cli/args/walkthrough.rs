//! Arguments of `lis walkthrough`.

use clap::Args;

/// `lis walkthrough`
#[derive(Debug, Clone, Args)]
pub struct Walkthrough {
    /// Goes through all pages and says what does not fit, instead of showing them.
    #[arg(long, alias = "kontrollera")]
    pub check: bool,
    /// At which size.
    #[arg(long, requires = "check", alias = "storlek")]
    pub size: Option<String>,
    /// Writes JSON.
    #[arg(long, requires = "check")]
    pub json: bool,
}
