//! What can be typed about exceptions, due dates, what is late, why, and recurring duties.

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
    /// Grants one, or renews the one that there is.
    #[command(aliases = ["bevilja"])]
    Grant(Grant),
    /// Withdraws one.
    #[command(aliases = ["återta", "aterta"])]
    Withdraw(ExceptionWithdraw),
    /// All that there are.
    #[command(aliases = ["lista"])]
    List(ExceptionList),
}

/// `lis exception grant`
#[derive(Debug, Clone, ClapArgs)]
pub struct Grant {
    /// Which deliverable.
    pub id: String,
    /// Whose; may be left out for what is done once for all.
    pub department: Option<String>,
    /// Why.
    #[arg(long, default_value = "", hide_default_value = true)]
    pub reason: String,
    /// The risk assessment.
    #[arg(long, default_value = "", hide_default_value = true)]
    pub risk: String,
    /// What is done instead.
    #[arg(long, default_value = "", hide_default_value = true)]
    pub measure: String,
    /// The day of the approval; today where none is named.
    #[arg(long)]
    pub approved: Option<String>,
    /// The last day.
    #[arg(long)]
    pub until: String,
    /// The role that approved it; the one that the rule names where none is.
    #[arg(long)]
    pub approver: Option<String>,
    /// Writes JSON.
    #[arg(long)]
    pub json: bool,
}

/// `lis exception withdraw`
#[derive(Debug, Clone, ClapArgs)]
pub struct ExceptionWithdraw {
    /// Which deliverable.
    pub id: String,
    /// Whose; may be left out for what is done once for all.
    pub department: Option<String>,
    /// Writes JSON.
    #[arg(long)]
    pub json: bool,
}

/// `lis exception list`
#[derive(Debug, Clone, ClapArgs)]
pub struct ExceptionList {
    /// Of which department.
    #[arg(short, long)]
    pub department: Option<String>,
    /// Writes JSON.
    #[arg(long)]
    pub json: bool,
}

/// `lis due`
#[derive(Debug, Clone, ClapArgs)]
pub struct Due {
    /// A deliverable, a department where it is for one alone, and a day; with a phase the day alone; nothing for a list.
    #[arg(num_args = 0..=3)]
    pub what: Vec<String>,
    /// A whole priority phase.
    #[arg(short, long)]
    pub phase: Option<String>,
    /// Writes JSON.
    #[arg(long)]
    pub json: bool,
}

/// `lis late`
#[derive(Debug, Clone, ClapArgs)]
pub struct Late {
    /// Of which department.
    #[arg(short, long)]
    pub department: Option<String>,
    /// Lists what is due soon too.
    #[arg(short, long)]
    pub soon: bool,
    /// Writes JSON.
    #[arg(long)]
    pub json: bool,
}

/// `lis why`
#[derive(Debug, Clone, ClapArgs)]
pub struct Why {
    /// Which deliverable.
    pub id: String,
    /// Whose; all where none is named.
    pub department: Option<String>,
    /// Writes JSON.
    #[arg(long)]
    pub json: bool,
}

/// `lis recurring`
#[derive(Debug, Clone, ClapArgs)]
pub struct Recurring {
    /// Of which year; the one of the day where none is named.
    #[arg(conflicts_with = "year")]
    pub of: Option<String>,
    /// The same, as an option.
    #[arg(short, long)]
    pub year: Option<String>,
    /// Of which department.
    #[arg(short, long)]
    pub department: Option<String>,
    /// Writes JSON.
    #[arg(long)]
    pub json: bool,
    /// Writes a calendar.
    #[arg(long, conflicts_with = "json")]
    pub ics: bool,
    /// The file to write; standard output where none is named.
    #[arg(short, long, requires = "ics", value_hint = ValueHint::FilePath)]
    pub output: Option<PathBuf>,
    /// Replaces a file that is there.
    #[arg(long, requires = "output")]
    pub force: bool,
}
