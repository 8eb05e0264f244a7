//! What `lis maturity` takes.

use crate::cli::bilingual::{Bilingual, BilingualValue, JSON};
use clap::{Args as ClapArgs, Subcommand};

/// `lis maturity`
#[derive(Debug, Clone, ClapArgs)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Maturity {
    /// What is to be said; shows the staircase where nothing is.
    #[command(subcommand)]
    pub command: Option<MaturityCommand>,
    /// This department only, or “municipality”.
    #[arg(short, long, value("FÖRVALTNING", "DEPARTMENT"), swedish = "Bara denna förvaltning, eller ”kommunen”")]
    pub department: Option<String>,
    /// Write JSON for programs instead of text.
    #[arg(long, swedish = JSON)]
    pub json: bool,
}

/// What can be said of maturity.
#[derive(Debug, Clone, Subcommand)]
pub enum MaturityCommand {
    /// Record an assessment of the maturity.
    #[command(aliases = ["bedöm", "bedom"], swedish = "Skriv ned en bedömning av mognaden")]
    Assess(Assess),
    /// Withdraw an assessment.
    #[command(aliases = ["återta", "aterta"], swedish = "Återta en bedömning")]
    Withdraw(Withdraw),
}

/// `lis maturity assess`
#[derive(Debug, Clone, ClapArgs)]
pub struct Assess {
    /// The department's short name, or “municipality”.
    #[arg(value("FÖRVALTNING", "DEPARTMENT"), swedish = "Förvaltningens kortnamn, eller ”kommunen”")]
    pub department: String,
    /// The level in whole or half steps, such as 2.5.
    #[arg(value("NIVÅ", "LEVEL"), swedish = "Nivån i hela eller halva steg, till exempel 2,5")]
    pub level: String,
    /// What the assessment rests on; must be given.
    #[arg(short, long, value("TEXT", "TEXT"), swedish = "Vad bedömningen bygger på; måste anges")]
    pub motive: Option<String>,
    /// The day of the assessment, YYYY-MM-DD (otherwise today).
    #[arg(long, value("DATUM", "DATE"), swedish = "Dagen för bedömningen, ÅÅÅÅ-MM-DD (annars i dag)")]
    pub on: Option<String>,
    /// Write JSON for programs instead of text.
    #[arg(long, swedish = JSON)]
    pub json: bool,
}

/// `lis maturity withdraw`
#[derive(Debug, Clone, ClapArgs)]
pub struct Withdraw {
    /// The department's short name, or “municipality”.
    #[arg(value("FÖRVALTNING", "DEPARTMENT"), swedish = "Förvaltningens kortnamn, eller ”kommunen”")]
    pub department: String,
    /// Write JSON for programs instead of text.
    #[arg(long, swedish = JSON)]
    pub json: bool,
}
