//! Arguments of `lis diff`.

use clap::{Args, ValueHint};
use std::path::PathBuf;

/// `lis diff`
#[derive(Debug, Clone, Args)]
pub struct Diff {
    /// Two snapshots to compare, the older first, instead of two days of the record.
    #[arg(num_args = 0..=2, conflicts_with_all = ["since", "until"], value_hint = ValueHint::FilePath)]
    pub files: Vec<PathBuf>,
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
