//! Arguments of `lis diff`.

use crate::cli::bilingual::{Bilingual, BilingualValue, JSON};
use clap::{Args, ValueHint};
use std::path::PathBuf;

/// `lis diff`
#[derive(Debug, Clone, Args)]
pub struct Diff {
    /// Two snapshots (lis export --format json), the older first, instead of two days.
    #[arg(
        num_args = 0..=2, conflicts_with_all = ["since", "until"], value_hint = ValueHint::FilePath,
        value("FIL", "FILE"),
        swedish = "Två lägesbilder (lis exportera --format json), den äldre först, i stället för två dagar",
    )]
    pub files: Vec<PathBuf>,
    /// Count from the end of this day, YYYY-MM-DD, or last-meeting (otherwise the last meeting).
    #[arg(
        short,
        long,
        alias = "sedan",
        value("DAG", "DAY"),
        swedish = "Räkna från slutet av denna dag, ÅÅÅÅ-MM-DD, eller senaste-mötet (annars senaste mötet)"
    )]
    pub since: Option<String>,
    /// Count to the end of this day (otherwise today).
    #[arg(
        short,
        long,
        alias = "till",
        value("DATUM", "DATE"),
        swedish = "Räkna till slutet av denna dag (annars i dag)"
    )]
    pub until: Option<String>,
    /// This department only.
    #[arg(short, long, value("FÖRVALTNING", "DEPARTMENT"), swedish = "Bara denna förvaltning")]
    pub department: Option<String>,
    /// Write JSON for programs instead of text.
    #[arg(long, swedish = JSON)]
    pub json: bool,
}
