//! What can be typed behind `lis picture`.

use crate::cli::bilingual::{Bilingual, BilingualValue};
use clap::{Args as ClapArgs, ValueHint};
use std::path::PathBuf;

/// `lis picture`
#[derive(Debug, Clone, ClapArgs)]
pub struct Picture {
    /// The view: its name, such as overview, or its number.
    #[arg(value("VY", "VIEW"), swedish = "Vyn: dess namn, till exempel översikt, eller dess nummer")]
    pub view: String,
    /// For the view department: which one (otherwise the first).
    #[arg(
        short,
        long,
        value("FÖRVALTNING", "DEPARTMENT"),
        swedish = "För vyn förvaltning: vilken (annars den första)"
    )]
    pub department: Option<String>,
    /// Columns and rows, such as 120x36.
    #[arg(short, long, value("STORLEK", "SIZE"), swedish = "Kolumner och rader, till exempel 120x36")]
    pub size: Option<String>,
    /// The file to write to (otherwise standard output).
    #[arg(
        short, long, value_hint = ValueHint::FilePath,
        value("FIL", "FILE"),
        swedish = "Fil att skriva till (annars standard ut)",
    )]
    pub output: Option<PathBuf>,
    /// Replace the file if it is there.
    #[arg(long, requires = "output", swedish = "Ersätt filen om den redan finns")]
    pub force: bool,
}
