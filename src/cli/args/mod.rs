//! What can be typed: options and commands, with what help says of them in both languages (see [`super::bilingual`]). Values whose mistakes deserve a sentence of their own are read as text and
//! understood in [`super::values`].

mod command;
mod config;
mod coverage;
mod diff;
mod export;
mod forecast;
mod forget;
mod global;
mod late;
mod maturity;
mod meeting;
mod notes;
mod picture;
mod redate;
mod resolve;
mod sheet;
mod staff;
mod sync;
mod tick;
mod timeline;
mod verify;
mod walkthrough;

pub use command::Command;
pub use config::{Config, ConfigCommand};
pub use coverage::{Coverage, ListName};
pub use diff::Diff;
pub use export::{CsvForm, Delivery, Export, Format, Heading, PagesName, ProfileName, StatusName, VerifySnapshot};
pub use forecast::Forecast;
pub use forget::Forget;
pub use global::{Bare, Global, GlyphsName, LangName, ThemeName};
pub use late::{Due, Exception, ExceptionCommand, ExceptionList, ExceptionWithdraw, Grant, Late, Recurring, Why};
pub use maturity::{Assess, Maturity, MaturityCommand, Withdraw};
pub use meeting::{
    Decide, DecisionArgs, MeetingAdd, MeetingArgs, MeetingCommand, MeetingMinutes, MeetingShow, MeetingTurn,
};
pub use notes::Notes;
pub use picture::Picture;
pub use redate::Redate;
pub use resolve::Resolve;
pub use sheet::{SheetArgs, SheetCommand, SheetIn, SheetOut};
pub use staff::{Staff, StaffClear, StaffCommand, StaffSet};
pub use sync::Sync;
pub use tick::Tick;
pub use timeline::{Department, Timeline};
pub use verify::Verify;
pub use walkthrough::Walkthrough;

use crate::cli::bilingual::{Bilingual, BilingualValue, JSON};
use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum, ValueHint};
use clap_complete::Shell;
use std::path::PathBuf;

/// The roadmap of a municipality's information security management system (ISMS).
#[derive(Debug, Parser)]
#[command(
    name = "lis",
    swedish = "Färdplanen för kommunens ledningssystem för informationssäkerhet (LIS)",
    version,
    propagate_version = true,
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true
)]
pub struct Args {
    /// Options that work with every command.
    #[command(flatten)]
    pub global: Global,
    /// The command; none opens the terminal program.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// A grouping by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum GroupName {
    /// Deliverables of the plan by project phase.
    #[value(name = "project", alias = "projekt")]
    Project,
    /// Measures of the guideline by priority phase and chapter.
    #[value(name = "priority", aliases = ["prioritet", "prioritering"])]
    Priority,
}

/// Nothing but the choice of output.
#[derive(Debug, Clone, ClapArgs)]
pub struct JsonOnly {
    /// Write JSON for programs instead of text.
    #[arg(long, swedish = JSON)]
    pub json: bool,
}

/// `lis matrix`
#[derive(Debug, Clone, ClapArgs)]
pub struct Matrix {
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
    /// This chapter of the guideline only.
    #[arg(
        short,
        long,
        conflicts_with = "phase",
        value("KAPITEL", "CHAPTER"),
        swedish = "Bara detta kapitel i riktlinjen"
    )]
    pub chapter: Option<String>,
    /// Write JSON for programs instead of text.
    #[arg(long, swedish = JSON)]
    pub json: bool,
}

/// `lis show`
#[derive(Debug, Clone, ClapArgs)]
pub struct Show {
    /// The deliverable's id, such as R10.8.
    #[arg(value("LEVERABEL", "DELIVERABLE"), swedish = "Leverabelns beteckning, till exempel R10.8")]
    pub id: String,
    /// Write JSON for programs instead of text.
    #[arg(long, swedish = JSON)]
    pub json: bool,
}

/// `lis log`
#[derive(Debug, Clone, ClapArgs)]
pub struct Log {
    /// Show at most so many steps; a step may be about several deliverables.
    #[arg(
        short = 'n',
        long,
        value("ANTAL", "NUMBER"),
        swedish = "Visa högst så många steg; ett steg kan gälla flera leverabler"
    )]
    pub limit: Option<String>,
    /// This department only.
    #[arg(short, long, value("FÖRVALTNING", "DEPARTMENT"), swedish = "Bara denna förvaltning")]
    pub department: Option<String>,
    /// This deliverable only.
    #[arg(short = 'l', long, value("LEVERABEL", "DELIVERABLE"), swedish = "Bara denna leverabel")]
    pub deliverable: Option<String>,
    /// Write JSON for programs instead of text.
    #[arg(long, swedish = JSON)]
    pub json: bool,
}

/// `lis check`
#[derive(Debug, Clone, ClapArgs)]
pub struct Check {
    /// List facts that the source does not plainly state, with the reasons.
    #[arg(long, swedish = "Lista uppgifter som inte står rakt ut i källan, med skälen")]
    pub facts: bool,
    /// Write JSON for programs instead of text.
    #[arg(long, swedish = JSON)]
    pub json: bool,
}

/// `lis plan`
#[derive(Debug, Clone, ClapArgs)]
pub struct PlanArgs {
    /// What to do with the plan.
    #[command(subcommand)]
    pub command: PlanCommand,
}

/// What can be done with the plan as files.
#[derive(Debug, Clone, Subcommand)]
pub enum PlanCommand {
    /// Write out the built-in plan, as a start for one's own.
    #[command(alias = "ny", swedish = "Skriv ut planen som följer med, som början till en egen")]
    New(PlanNew),
    /// Show all that the plan says.
    #[command(alias = "visa", swedish = "Visa allt som planen säger")]
    Show,
}

/// `lis plan new`
#[derive(Debug, Clone, ClapArgs)]
pub struct PlanNew {
    /// The folder to write to; it must not hold a plan already.
    #[arg(
        value_hint = ValueHint::DirPath,
        value("MAPP", "DIR"),
        swedish = "Mapp att skriva till; den får inte redan innehålla en plan",
    )]
    pub dir: PathBuf,
}

/// `lis completions`
#[derive(Debug, Clone, ClapArgs)]
pub struct Completions {
    /// bash, elvish, fish, powershell or zsh.
    #[arg(value("SKAL", "SHELL"), swedish = "bash, elvish, fish, powershell eller zsh")]
    pub shell: Shell,
}

/// `lis help`
#[derive(Debug, Clone, ClapArgs)]
pub struct Help {
    /// The command.
    #[arg(value("KOMMANDO", "COMMAND"), swedish = "Kommandot")]
    pub command: Vec<String>,
}
