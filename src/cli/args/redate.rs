//! Arguments of `lis redate`.

use crate::cli::bilingual::{Bilingual, BilingualValue, JSON};
use clap::Args;

/// `lis redate`
#[derive(Debug, Clone, Args)]
pub struct Redate {
    /// The entries, such as projektledare-3f9a21:7; `lis status` names those that are dated after today.
    #[arg(
        value("INLÄGG", "ENTRY"),
        swedish = "Inläggen, till exempel projektledare-3f9a21:7; lis status nämner dem som är daterade efter i dag"
    )]
    pub entries: Vec<String>,
    /// All entries of the role that are dated after today.
    #[arg(
        long,
        alias = "framtida",
        conflicts_with = "entries",
        swedish = "Alla rollens inlägg som är daterade efter i dag"
    )]
    pub ahead: bool,
    /// The day on which they were written, YYYY-MM-DD.
    #[arg(long, alias = "till", value("DATUM", "DATE"), swedish = "Dagen då de skrevs, ÅÅÅÅ-MM-DD")]
    pub to: String,
    /// Write JSON for programs instead of text.
    #[arg(long, swedish = JSON)]
    pub json: bool,
}
