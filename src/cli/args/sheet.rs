//! What can be typed behind `lis sheet`.

use crate::cli::bilingual::{Bilingual, BilingualValue, JSON};
use clap::{Args, Subcommand, ValueHint};
use std::path::PathBuf;

/// `lis sheet`
#[derive(Debug, Clone, Args)]
pub struct SheetArgs {
    /// What to do with sheets.
    #[command(subcommand)]
    pub command: SheetCommand,
}

/// What can be done with sheets.
#[derive(Debug, Clone, Subcommand)]
pub enum SheetCommand {
    /// Write a sheet (xlsx or csv) with a department's deliverables and columns to fill in.
    #[command(
        alias = "ut",
        swedish = "Skriv ett blad (xlsx eller csv) med förvaltningens leverabler och kolumner att fylla i"
    )]
    Out(SheetOut),
    /// Read filled-in sheets: see at first what would change, and what is unclear.
    #[command(swedish = "Läs in ifyllda blad: se först vad som skulle ändras, och vad som är oklart")]
    In(SheetIn),
}

/// `lis sheet out`
#[derive(Debug, Clone, Args)]
pub struct SheetOut {
    /// Which departments; several (or none: all) become a file each in a folder.
    #[arg(
        value_delimiter = ',',
        value("FÖRVALTNING", "DEPARTMENT"),
        swedish = "Vilka förvaltningar; flera (eller ingen: alla) blir en fil var i en mapp"
    )]
    pub department: Vec<String>,
    /// File to write, .xlsx or .csv; for several a folder (else standard output).
    #[arg(
        short, long, value_hint = ValueHint::AnyPath,
        value("FIL", "FILE"),
        swedish = "Fil att skriva till, .xlsx eller .csv; för flera en mapp (annars standard ut)",
    )]
    pub output: Option<PathBuf>,
    /// Write csv instead of xlsx.
    #[arg(long, swedish = "Skriv csv i stället för xlsx")]
    pub csv: bool,
    /// Replace files that are there already.
    #[arg(long, requires = "output", swedish = "Ersätt filer som redan finns")]
    pub force: bool,
}

/// `lis sheet in`
#[derive(Debug, Clone, Args)]
pub struct SheetIn {
    /// The sheets, xlsx or csv.
    #[arg(required = true, value_hint = ValueHint::FilePath, value("FIL", "FILE"), swedish = "Bladen, xlsx eller csv")]
    pub files: Vec<PathBuf>,
    /// Write it: all as one step, or nothing where something is unclear.
    #[arg(
        long,
        alias = "skriv",
        swedish = "Spara det (även --skriv): allt som ett steg, eller inget om något är oklart"
    )]
    pub apply: bool,
    /// Only read sheets that are about this department.
    #[arg(short, long, value("FÖRVALTNING", "DEPARTMENT"), swedish = "Läs bara in blad som gäller denna förvaltning")]
    pub department: Option<String>,
    /// Write JSON for programs instead of text.
    #[arg(long, swedish = JSON)]
    pub json: bool,
}
