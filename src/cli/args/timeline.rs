//! What `lis timeline` and `lis department` take.

use super::GroupName;
use crate::cli::bilingual::{Bilingual, BilingualValue, JSON};
use clap::Args;

/// `lis timeline`
#[derive(Debug, Clone, Args)]
pub struct Timeline {
    /// These departments only, with commas between.
    #[arg(
        short,
        long,
        value_delimiter = ',',
        value("FÖRVALTNING", "DEPARTMENT"),
        swedish = "Bara dessa förvaltningar, med komma emellan"
    )]
    pub department: Vec<String>,
    /// Which kind of phases: project or priority.
    #[arg(
        short,
        long,
        value("SLAG", "KIND"),
        swedish = "Vilket slags faser: project (projektfaser) eller priority (prioriteringsfaser)"
    )]
    pub group: Option<GroupName>,
    /// This phase only, a number, or “none” for chapters without a priority phase.
    #[arg(
        short,
        long,
        value("FAS", "PHASE"),
        swedish = "Bara denna fas, ett nummer, eller ”utan” för kapitel utan prioriteringsfas"
    )]
    pub phase: Option<String>,
    /// Write JSON for programs instead of text.
    #[arg(long, swedish = JSON)]
    pub json: bool,
}

/// `lis department`
#[derive(Debug, Clone, Args)]
pub struct Department {
    /// The department's short name or name.
    #[arg(value("FÖRVALTNING", "DEPARTMENT"), swedish = "Förvaltningens kortnamn eller namn")]
    pub department: String,
    /// Write JSON for programs instead of text.
    #[arg(long, swedish = JSON)]
    pub json: bool,
}
