//! What can be typed: options and commands. The sentences here are for developers; every text that a user sees is put in
//! by [`super::localise`] from `words`. Values whose mistakes deserve a sentence of their own are read as text and
//! understood in [`super::values`].

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
mod resolve;
mod sheet;
mod staff;
mod tick;
mod timeline;
mod walkthrough;

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
pub use resolve::Resolve;
pub use sheet::{SheetArgs, SheetCommand, SheetIn, SheetOut};
pub use staff::{Staff, StaffClear, StaffCommand, StaffSet};
pub use tick::Tick;
pub use timeline::{Department, Timeline};
pub use walkthrough::Walkthrough;

use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum, ValueHint};
use clap_complete::Shell;
use std::path::PathBuf;

/// Everything typed.
#[derive(Debug, Parser)]
#[command(
    name = "lis",
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

/// The commands, in the order in which the help lists them: the views as they are numbered, what else can be asked, what
/// can be said, the meeting, what is handed out, the record, and the program itself.
#[derive(Debug, Clone, Subcommand)]
pub enum Command {
    /// How the roadmap stands.
    #[command(alias = "läge")]
    Status(JsonOnly),
    /// The plan in time.
    #[command(alias = "tidplan")]
    Timeline(Timeline),
    /// Deliverables × departments.
    #[command(alias = "matris")]
    Matrix(Matrix),
    /// A department's own page.
    #[command(aliases = ["förvaltning", "forvaltning"])]
    Department(Department),
    /// Who holds which role where.
    #[command(alias = "bemanning")]
    Staff(Staff),
    /// Where everybody stands on the maturity staircase.
    #[command(alias = "mognad")]
    Maturity(Maturity),
    /// How much is done of what each benefit and requirement rests on.
    #[command(aliases = ["täckning", "tackning"])]
    Coverage(Coverage),
    /// What has been said, the latest first.
    #[command(alias = "logg")]
    Log(Log),
    /// Everything about one deliverable.
    #[command(alias = "visa")]
    Show(Show),
    /// What is late.
    #[command(aliases = ["försenat", "forsenat"])]
    Late(Late),
    /// What something waits for, and who waits for it.
    #[command(aliases = ["varför", "varfor"])]
    Why(Why),
    /// When what is left will be done at this pace.
    #[command(alias = "prognos")]
    Forecast(Forecast),
    /// What has changed between two days.
    #[command(aliases = ["ändringar", "andringar"])]
    Diff(Diff),
    /// Recurring duties.
    #[command(aliases = ["återkommande", "aterkommande"])]
    Recurring(Recurring),
    /// Says how a deliverable stands.
    #[command(alias = "bocka")]
    Tick(Tick),
    /// Takes back the writer's last step.
    #[command(aliases = ["ångra", "angra"])]
    Undo(JsonOnly),
    /// Says again what was taken back.
    #[command(aliases = ["gör-om", "gor-om"])]
    Redo(JsonOnly),
    /// Sets due dates, and lists them.
    #[command(alias = "slutdatum")]
    Due(Due),
    /// Exceptions from measures.
    #[command(alias = "undantag")]
    Exception(Exception),
    /// Meetings of the steering group.
    #[command(aliases = ["möte", "mote"])]
    Meeting(MeetingArgs),
    /// The meeting on a shared screen, page by page.
    #[command(aliases = ["genomgång", "genomgang"])]
    Walkthrough(Walkthrough),
    /// What the presenter wants to know about the page on the shared screen.
    #[command(alias = "anteckningar")]
    Notes(Notes),
    /// Writes a report.
    #[command(alias = "exportera")]
    Export(Export),
    /// A view as a picture.
    #[command(alias = "bild")]
    Picture(Picture),
    /// A department's own sheet, to be filled in.
    #[command(alias = "blad")]
    Sheet(SheetArgs),
    /// Whether an export still matches.
    #[command(alias = "verifiera-export")]
    VerifySnapshot(VerifySnapshot),
    /// What is wrong with plan and record.
    #[command(alias = "kontrollera")]
    Check(Check),
    /// Settles what people have said differently.
    #[command(aliases = ["lös", "los"])]
    Resolve(Resolve),
    /// Brings the record and that of others together through git.
    #[command(alias = "synka")]
    Sync(JsonOnly),
    /// Goes through every line of the record.
    #[command(alias = "verifiera")]
    Verify(JsonOnly),
    /// Removes a person's name from what this writer has written.
    #[command(aliases = ["glöm", "glom"])]
    Forget(Forget),
    /// The plan as files.
    Plan(PlanArgs),
    /// The user's own settings.
    #[command(alias = "konfig")]
    Config(Config),
    /// Completions for a shell.
    #[command(aliases = ["komplettering", "kompletteringar"])]
    Completions(Completions),
    /// How a command is used.
    #[command(aliases = ["hjälp", "hjalp"])]
    Help(Help),
}

/// Nothing but the choice of output.
#[derive(Debug, Clone, ClapArgs)]
pub struct JsonOnly {
    /// Writes JSON.
    #[arg(long)]
    pub json: bool,
}

/// `lis matrix`
#[derive(Debug, Clone, ClapArgs)]
pub struct Matrix {
    /// Which departments; all where none is named.
    #[arg(short, long, value_delimiter = ',')]
    pub department: Vec<String>,
    /// By which kind of phase.
    #[arg(short, long)]
    pub group: Option<GroupName>,
    /// Which phase of that kind.
    #[arg(short, long)]
    pub phase: Option<String>,
    /// Which chapter of the guideline.
    #[arg(short, long, conflicts_with = "phase")]
    pub chapter: Option<String>,
    /// Writes JSON.
    #[arg(long)]
    pub json: bool,
}

/// `lis show`
#[derive(Debug, Clone, ClapArgs)]
pub struct Show {
    /// Which deliverable.
    pub id: String,
    /// Writes JSON.
    #[arg(long)]
    pub json: bool,
}

/// `lis log`
#[derive(Debug, Clone, ClapArgs)]
pub struct Log {
    /// How many changes at most.
    #[arg(short = 'n', long)]
    pub limit: Option<String>,
    /// Of which department.
    #[arg(short, long)]
    pub department: Option<String>,
    /// Of which deliverable.
    #[arg(short = 'l', long)]
    pub deliverable: Option<String>,
    /// Writes JSON.
    #[arg(long)]
    pub json: bool,
}

/// `lis check`
#[derive(Debug, Clone, ClapArgs)]
pub struct Check {
    /// Lists what the source does not plainly state.
    #[arg(long)]
    pub facts: bool,
    /// Writes JSON.
    #[arg(long)]
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
    /// Writes the shipped plan out, as a start for one's own.
    #[command(alias = "ny")]
    New(PlanNew),
}

/// `lis plan new`
#[derive(Debug, Clone, ClapArgs)]
pub struct PlanNew {
    /// The folder to write to.
    #[arg(value_hint = ValueHint::DirPath)]
    pub dir: PathBuf,
}

/// `lis completions`
#[derive(Debug, Clone, ClapArgs)]
pub struct Completions {
    /// For which shell.
    pub shell: Shell,
}

/// `lis help`
#[derive(Debug, Clone, ClapArgs)]
pub struct Help {
    /// Which command.
    pub command: Vec<String>,
}
