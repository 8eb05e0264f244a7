//! Arguments of `lis resolve`.

use crate::cli::bilingual::{Bilingual, BilingualValue, JSON};
use clap::Args;

/// `lis resolve`
#[derive(Debug, Clone, Args)]
pub struct Resolve {
    /// The deliverable's id, or the entry that is to hold (otherwise all are shown).
    #[arg(value("VAD", "WHAT"), swedish = "Leverabelns beteckning, eller inlägget som ska gälla (annars visas alla)")]
    pub what: Option<String>,
    /// The department's short name.
    #[arg(value("FÖRVALTNING", "DEPARTMENT"), swedish = "Förvaltningens kortnamn")]
    pub department: Option<String>,
    /// The state that is to hold: `not_started`, `in_progress`, done or `not_applicable`.
    #[arg(
        num_args = 0..=3,
        value("LÄGE", "STATE"),
        swedish = "Läget som ska gälla: ej_påbörjad, pågår, klar eller ej_tillämplig",
    )]
    pub state: Vec<String>,
    /// A note; for `not_applicable` the reason, which must then be given.
    #[arg(short, long, value("TEXT", "TEXT"), swedish = "Anteckning; för ej_tillämplig skälet, som då måste anges")]
    pub note: Option<String>,
    /// Write JSON for programs instead of text.
    #[arg(long, swedish = JSON)]
    pub json: bool,
}
