//! Arguments of `lis diff`.

use clap::Args;

/// `lis diff`
#[derive(Debug, Clone, Args)]
pub struct Diff {
    /// From the end of which day; the last meeting where none is named.
    #[arg(short, long, alias = "sedan")]
    pub since: Option<String>,
    /// To the end of which day; today where none is named.
    #[arg(short, long, alias = "till")]
    pub until: Option<String>,
    /// Of which department.
    #[arg(short, long)]
    pub department: Option<String>,
    /// Writes JSON.
    #[arg(long)]
    pub json: bool,
}
