//! What can be typed behind `lis sheet`.

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
    /// Hands one out.
    #[command(alias = "ut")]
    Out(SheetOut),
    /// Reads filled-in ones.
    In(SheetIn),
}

/// `lis sheet out`
#[derive(Debug, Clone, Args)]
pub struct SheetOut {
    /// Whose; all where none is named.
    #[arg(value_delimiter = ',')]
    pub department: Vec<String>,
    /// The file to write, or the folder for several; standard output where none is named.
    #[arg(short, long, value_hint = ValueHint::AnyPath)]
    pub output: Option<PathBuf>,
    /// Writes a flat table instead of a workbook.
    #[arg(long)]
    pub csv: bool,
    /// Replaces files that are there.
    #[arg(long, requires = "output")]
    pub force: bool,
}

/// `lis sheet in`
#[derive(Debug, Clone, Args)]
pub struct SheetIn {
    /// The files.
    #[arg(required = true, value_hint = ValueHint::FilePath)]
    pub files: Vec<PathBuf>,
    /// Writes what is proposed; otherwise it is only shown.
    #[arg(long, alias = "skriv")]
    pub apply: bool,
    /// Whose sheets they have to be.
    #[arg(short, long)]
    pub department: Option<String>,
    /// Writes JSON.
    #[arg(long)]
    pub json: bool,
}
