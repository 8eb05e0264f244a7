//! What can be typed about exceptions, due dates, what is late, why, and recurring duties.

use crate::cli::bilingual::{Bilingual, BilingualValue, DEPARTMENT, JSON};
use clap::{Args as ClapArgs, Subcommand, ValueHint};
use std::path::PathBuf;

/// `lis exception`
#[derive(Debug, Clone, ClapArgs)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Exception {
    /// What to do with exceptions; lists them where nothing is.
    #[command(subcommand)]
    pub command: Option<ExceptionCommand>,
    /// Which are listed.
    #[command(flatten)]
    pub list: ExceptionList,
}

/// What can be done with exceptions.
#[derive(Debug, Clone, Subcommand)]
pub enum ExceptionCommand {
    /// Grant an exception, or renew the one that there is.
    #[command(aliases = ["bevilja"], swedish = "Bevilja ett undantag, eller förnya det som finns")]
    Grant(Grant),
    /// Withdraw an exception.
    #[command(aliases = ["återta", "aterta"], swedish = "Återta ett undantag")]
    Withdraw(ExceptionWithdraw),
    /// Show all exceptions, those that run out first.
    #[command(aliases = ["lista"], swedish = "Visa alla undantag, de som löper ut först")]
    List(ExceptionList),
}

/// `lis exception grant`
#[derive(Debug, Clone, ClapArgs)]
pub struct Grant {
    /// The deliverable's id, such as R10.8.
    #[arg(value("LEVERABEL", "DELIVERABLE"), swedish = "Leverabelns beteckning, till exempel R10.8")]
    pub id: String,
    /// The department's short name; not needed for what is done once for the whole municipality.
    #[arg(value("FÖRVALTNING", "DEPARTMENT"), swedish = DEPARTMENT)]
    pub department: Option<String>,
    /// The reason for the exception.
    #[arg(
        long,
        default_value = "",
        hide_default_value = true,
        value("TEXT", "TEXT"),
        swedish = "Skälet till undantaget"
    )]
    pub reason: String,
    /// Where the risk assessment is; a renewal needs a new one.
    #[arg(
        long,
        default_value = "",
        hide_default_value = true,
        value("TEXT", "TEXT"),
        swedish = "Hänvisning till riskbedömningen; en förnyelse behöver en ny"
    )]
    pub risk: String,
    /// The compensating measure: what is done instead.
    #[arg(
        long,
        default_value = "",
        hide_default_value = true,
        value("TEXT", "TEXT"),
        swedish = "Kompenserande åtgärd: vad som görs i stället"
    )]
    pub measure: String,
    /// The day of the approval, YYYY-MM-DD (otherwise today).
    #[arg(long, value("DATUM", "DATE"), swedish = "Dagen för godkännandet, ÅÅÅÅ-MM-DD (annars i dag)")]
    pub approved: Option<String>,
    /// The last day on which the exception holds, YYYY-MM-DD.
    #[arg(long, value("DATUM", "DATE"), swedish = "Sista dagen som undantaget gäller, ÅÅÅÅ-MM-DD")]
    pub until: String,
    /// The role that approved it (otherwise the one that the rule names).
    #[arg(long, value("ROLL", "ROLE"), swedish = "Rollen som har godkänt (annars den som regeln anger)")]
    pub approver: Option<String>,
    /// Write JSON for programs instead of text.
    #[arg(long, swedish = JSON)]
    pub json: bool,
}

/// `lis exception withdraw`
#[derive(Debug, Clone, ClapArgs)]
pub struct ExceptionWithdraw {
    /// The deliverable's id, such as R10.8.
    #[arg(value("LEVERABEL", "DELIVERABLE"), swedish = "Leverabelns beteckning, till exempel R10.8")]
    pub id: String,
    /// The department's short name; not needed for what is done once for the whole municipality.
    #[arg(value("FÖRVALTNING", "DEPARTMENT"), swedish = DEPARTMENT)]
    pub department: Option<String>,
    /// Write JSON for programs instead of text.
    #[arg(long, swedish = JSON)]
    pub json: bool,
}

/// `lis exception list`
#[derive(Debug, Clone, ClapArgs)]
pub struct ExceptionList {
    /// This department only.
    #[arg(short, long, value("FÖRVALTNING", "DEPARTMENT"), swedish = "Bara denna förvaltning")]
    pub department: Option<String>,
    /// Write JSON for programs instead of text.
    #[arg(long, swedish = JSON)]
    pub json: bool,
}

/// `lis due`
#[derive(Debug, Clone, ClapArgs)]
pub struct Due {
    /// The deliverable, the department if it is for one only, and the date (YYYY-MM-DD, or “none”); with --phase the
    /// date alone.
    #[arg(
        num_args = 0..=3,
        value("LEVERABEL FÖRVALTNING DATUM", "DELIVERABLE DEPARTMENT DATE"),
        swedish = "Leverabel, förvaltning om det bara gäller en, och datum (ÅÅÅÅ-MM-DD, eller ”inget”); med --phase bara datum",
    )]
    pub what: Vec<String>,
    /// This whole priority phase, a number.
    #[arg(short, long, value("FAS", "PHASE"), swedish = "Hela denna prioriteringsfas, ett nummer")]
    pub phase: Option<String>,
    /// Write JSON for programs instead of text.
    #[arg(long, swedish = JSON)]
    pub json: bool,
}

/// `lis late`
#[derive(Debug, Clone, ClapArgs)]
pub struct Late {
    /// This department only.
    #[arg(short, long, value("FÖRVALTNING", "DEPARTMENT"), swedish = "Bara denna förvaltning")]
    pub department: Option<String>,
    /// Show what is due within 30 days, too.
    #[arg(short, long, swedish = "Visa också det som ska vara klart inom 30 dagar")]
    pub soon: bool,
    /// Write JSON for programs instead of text.
    #[arg(long, swedish = JSON)]
    pub json: bool,
}

/// `lis why`
#[derive(Debug, Clone, ClapArgs)]
pub struct Why {
    /// The deliverable's id, such as R10.8.
    #[arg(value("LEVERABEL", "DELIVERABLE"), swedish = "Leverabelns beteckning, till exempel R10.8")]
    pub id: String,
    /// The department's short name (otherwise all).
    #[arg(value("FÖRVALTNING", "DEPARTMENT"), swedish = "Förvaltningens kortnamn (annars alla)")]
    pub department: Option<String>,
    /// Write JSON for programs instead of text.
    #[arg(long, swedish = JSON)]
    pub json: bool,
}

/// In which form the year's plan is written; as text where none is named.
#[derive(Debug, Clone, ClapArgs)]
pub struct RecurringForm {
    /// Write JSON for programs instead of text.
    #[arg(long, swedish = JSON)]
    pub json: bool,
    /// Write a calendar file (iCalendar).
    #[arg(long, conflicts_with = "json", swedish = "Skriv en kalenderfil (iCalendar)")]
    pub ics: bool,
    /// Write a workbook.
    #[arg(long, conflicts_with_all = ["json", "ics"], swedish = "Skriv ett kalkylblad")]
    pub xlsx: bool,
}

/// `lis recurring`
#[derive(Debug, Clone, ClapArgs)]
pub struct Recurring {
    /// The year, four digits (otherwise this one).
    #[arg(conflicts_with = "year", value("ÅR", "YEAR"), swedish = "Året, fyra siffror (annars innevarande)")]
    pub of: Option<String>,
    /// The year, as an option.
    #[arg(short, long, value("ÅR", "YEAR"), swedish = "Året, som flagga")]
    pub year: Option<String>,
    /// This department only.
    #[arg(short, long, value("FÖRVALTNING", "DEPARTMENT"), swedish = "Bara denna förvaltning")]
    pub department: Option<String>,
    /// In which form.
    #[command(flatten)]
    pub form: RecurringForm,
    /// The file to write (otherwise standard output).
    #[arg(
        short, long, value_hint = ValueHint::FilePath,
        value("FIL", "FILE"),
        swedish = "Fil att skriva till (annars standard ut)",
    )]
    pub output: Option<PathBuf>,
    /// Replace the file if it is there already.
    #[arg(long, requires = "output", swedish = "Ersätt filen om den redan finns")]
    pub force: bool,
}
