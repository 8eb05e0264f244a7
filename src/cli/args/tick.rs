//! What `lis tick` takes.

use crate::cli::bilingual::{Bilingual, BilingualValue, DEPARTMENT, JSON};
use clap::Args as ClapArgs;

/// `lis tick`
#[derive(Debug, Clone, ClapArgs)]
pub struct Tick {
    /// The deliverable's id, such as R10.8.
    #[arg(value("LEVERABEL", "DELIVERABLE"), swedish = "Leverabelns beteckning, till exempel R10.8")]
    pub id: String,
    /// The department's short name; not needed for what is done once for the whole municipality.
    #[arg(value("FÖRVALTNING", "DEPARTMENT"), swedish = DEPARTMENT)]
    pub department: Option<String>,
    /// `not_started`, `in_progress`, done or `not_applicable` (or the Swedish words).
    #[arg(
        num_args = 0..=3,
        value("LÄGE", "STATE"),
        swedish = "ej_påbörjad, pågår, klar eller ej_tillämplig (eller not_started, in_progress, done, not_applicable)",
    )]
    pub state: Vec<String>,
    /// A note; for `not_applicable` the reason, which must then be given.
    #[arg(short, long, value("TEXT", "TEXT"), swedish = "Anteckning; för ej_tillämplig skälet, som då måste anges")]
    pub note: Option<String>,
    /// Evidence: a reference or an address.
    #[arg(short, long, value("TEXT", "TEXT"), swedish = "Underlag: en hänvisning eller adress")]
    pub evidence: Option<String>,
    /// The day from which the state holds, YYYY-MM-DD (otherwise today).
    #[arg(long, value("DATUM", "DATE"), swedish = "Dagen då läget började gälla, ÅÅÅÅ-MM-DD (annars i dag)")]
    pub on: Option<String>,
    /// Tick points of the deliverable's checklist, with commas between.
    #[arg(
        short,
        long,
        value_delimiter = ',',
        value("PUNKT", "POINT"),
        swedish = "Bocka av punkter i leverabelns checklista, med komma emellan"
    )]
    pub point: Vec<String>,
    /// Untick points, with commas between.
    #[arg(
        long,
        value_delimiter = ',',
        value("PUNKT", "POINT"),
        swedish = "Ta bort bocken för punkter, med komma emellan"
    )]
    pub no_point: Vec<String>,
    /// Write JSON for programs instead of text.
    #[arg(long, swedish = JSON)]
    pub json: bool,
}
