//! What `lis forecast` takes.

use crate::cli::bilingual::{Bilingual, BilingualValue, JSON};
use clap::Args as ClapArgs;

/// `lis forecast`
#[derive(Debug, Clone, ClapArgs)]
pub struct Forecast {
    /// This department only.
    #[arg(short, long, value("FÖRVALTNING", "DEPARTMENT"), swedish = "Bara denna förvaltning")]
    pub department: Option<String>,
    /// This project phase only, a number.
    #[arg(
        short,
        long,
        conflicts_with = "priority",
        value("FAS", "PHASE"),
        swedish = "Bara denna projektfas, ett nummer"
    )]
    pub phase: Option<String>,
    /// This priority phase only, a number, or “none”.
    #[arg(long, value("FAS", "PHASE"), swedish = "Bara denna prioriteringsfas, ett nummer, eller ”utan”")]
    pub priority: Option<String>,
    /// How likely it is that all is done by this day, YYYY-MM-DD.
    #[arg(
        short,
        long,
        value("DATUM", "DATE"),
        swedish = "Hur sannolikt det är att allt är klart till denna dag, ÅÅÅÅ-MM-DD"
    )]
    pub by: Option<String>,
    /// Write JSON for programs instead of text.
    #[arg(long, swedish = JSON)]
    pub json: bool,
}
