//! What `lis staff` takes.

use crate::cli::bilingual::{Bilingual, BilingualValue, JSON};
use clap::{Args as ClapArgs, Subcommand};

/// `lis staff`
#[derive(Debug, Clone, ClapArgs)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Staff {
    /// What is to be said; shows the staffing where nothing is.
    #[command(subcommand)]
    pub command: Option<StaffCommand>,
    /// This department only.
    #[arg(short, long, value("FÖRVALTNING", "DEPARTMENT"), swedish = "Bara denna förvaltning")]
    pub department: Option<String>,
    /// This role only: id, name or other name.
    #[arg(short, long, value("ROLL", "ROLE"), swedish = "Bara denna roll: beteckning, namn eller annat namn")]
    pub role: Option<String>,
    /// Write JSON for programs instead of text.
    #[arg(long, swedish = JSON)]
    pub json: bool,
}

/// What can be said of a post.
#[derive(Debug, Clone, Subcommand)]
pub enum StaffCommand {
    /// Set how a post is held.
    #[command(aliases = ["sätt", "satt"], swedish = "Ange hur en tjänst är tillsatt")]
    Set(StaffSet),
    /// Remove what is known of a post.
    #[command(alias = "rensa", swedish = "Ta bort det som är känt om en tjänst")]
    Clear(StaffClear),
}

/// `lis staff set`
#[derive(Debug, Clone, ClapArgs)]
pub struct StaffSet {
    /// The role: id, name or other name.
    #[arg(value("ROLL", "ROLE"), swedish = "Rollen: beteckning, namn eller annat namn")]
    pub role: String,
    /// The department's short name; the project's roles are in the central one.
    #[arg(
        value("FÖRVALTNING", "DEPARTMENT"),
        swedish = "Förvaltningens kortnamn; projektets roller finns i den centrala"
    )]
    pub department: String,
    /// appointed or vacant (or tillsatt, vakant).
    #[arg(value("HUR", "HOW"), swedish = "tillsatt eller vakant (eller appointed, vacant)")]
    pub filling: String,
    /// The share of a full post in per cent, 1–100.
    #[arg(long, value("PROCENT", "PERCENT"), swedish = "Omfattning i procent av en heltid, 1–100")]
    pub share: Option<String>,
    /// The day from which it holds, YYYY-MM-DD (otherwise today).
    #[arg(long, value("DATUM", "DATE"), swedish = "Dagen från vilken det gäller, ÅÅÅÅ-MM-DD (annars i dag)")]
    pub since: Option<String>,
    /// Who it is, if that has to be written down; lis forget removes it again.
    #[arg(long, value("NAMN", "NAME"), swedish = "Vem det är, om det måste stå; lis glöm tar bort det igen")]
    pub name: Option<String>,
    /// A note.
    #[arg(short, long, value("TEXT", "TEXT"), swedish = "Anteckning")]
    pub note: Option<String>,
    /// Write JSON for programs instead of text.
    #[arg(long, swedish = JSON)]
    pub json: bool,
}

/// `lis staff clear`
#[derive(Debug, Clone, ClapArgs)]
pub struct StaffClear {
    /// The role: id, name or other name.
    #[arg(value("ROLL", "ROLE"), swedish = "Rollen: beteckning, namn eller annat namn")]
    pub role: String,
    /// The department's short name.
    #[arg(value("FÖRVALTNING", "DEPARTMENT"), swedish = "Förvaltningens kortnamn")]
    pub department: String,
    /// Write JSON for programs instead of text.
    #[arg(long, swedish = JSON)]
    pub json: bool,
}
