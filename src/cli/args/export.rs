//! `lis export` and `lis verify-snapshot`: what can be typed for a report.

use clap::{Args as ClapArgs, ValueEnum, ValueHint};
use std::path::PathBuf;

/// A format of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Markdown.
    #[value(name = "md", alias = "markdown")]
    Markdown,
    /// A page for a browser.
    #[value(name = "html", alias = "htm")]
    Html,
    /// A tagged document for the archive.
    Pdf,
    /// A document for word processors.
    Docx,
    /// A workbook.
    Xlsx,
    /// A flat table.
    Csv,
    /// JSON.
    Json,
    /// RON.
    Ron,
    /// A calendar.
    #[value(alias = "kalender")]
    Ics,
    /// A view as a picture.
    #[value(alias = "bild")]
    Svg,
}

/// The form of a flat table by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum CsvForm {
    /// As a Swedish spreadsheet opens it.
    Excel,
    /// As programs read it.
    #[value(name = "plain", alias = "enkel")]
    Plain,
}

/// For whom a report is, by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ProfileName {
    /// For anybody.
    #[value(name = "open", aliases = ["öppen", "oppen"])]
    Open,
    /// For those who work with it.
    #[value(name = "internal", alias = "intern")]
    Internal,
}

/// How much a report tells, by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum PagesName {
    /// A page.
    #[value(name = "summary", alias = "sammanfattning")]
    Summary,
    /// All.
    #[value(name = "full", alias = "hela")]
    Full,
}

/// Whether a report is a draft, by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum StatusName {
    /// A draft.
    #[value(name = "draft", alias = "utkast")]
    Draft,
    /// Drawn up.
    #[value(name = "final", aliases = ["upprättad", "upprattad"])]
    Final,
}

/// Where a document goes, and as what: the same for a report and for minutes.
#[derive(Debug, Clone, Default, ClapArgs)]
pub struct Delivery {
    /// The format; else the file's ending tells it.
    #[arg(short, long)]
    pub format: Option<Format>,
    /// The form of a flat table.
    #[arg(long)]
    pub csv: Option<CsvForm>,
    /// The file to write; standard output where none is named.
    #[arg(short, long, value_hint = ValueHint::FilePath)]
    pub output: Option<PathBuf>,
    /// Replaces a file that is there.
    #[arg(long, requires = "output")]
    pub force: bool,
    /// The template of a document for word processors; the settings' where none is named.
    #[arg(long, alias = "mall", value_hint = ValueHint::FilePath)]
    pub template: Option<PathBuf>,
    /// Uses no template, whatever the settings say.
    #[arg(long, alias = "utan-mall", conflicts_with = "template")]
    pub no_template: bool,
}

/// What stands at the head of a document: the same for a report and for minutes.
#[derive(Debug, Clone, Default, ClapArgs)]
pub struct Heading {
    /// The title.
    #[arg(long)]
    pub title: Option<String>,
    /// The registration number.
    #[arg(long)]
    pub dnr: Option<String>,
    /// The code of the filing plan.
    #[arg(long)]
    pub code: Option<String>,
    /// The role that answers for the document.
    #[arg(long)]
    pub owner: Option<String>,
    /// The version of the document.
    #[arg(long)]
    pub doc_version: Option<String>,
    /// The information class.
    #[arg(long)]
    pub class: Option<String>,
    /// The provision under which it may be secret.
    #[arg(long)]
    pub secrecy: Option<String>,
}

/// `lis export`
#[derive(Debug, Clone, Default, ClapArgs)]
pub struct Export {
    /// Where it goes.
    #[command(flatten)]
    pub delivery: Delivery,
    /// For whom.
    #[arg(short, long)]
    pub profile: Option<ProfileName>,
    /// How much.
    #[arg(long)]
    pub pages: Option<PagesName>,
    /// From the end of which day changes are told; the last meeting where none is named.
    #[arg(long, alias = "sedan")]
    pub since: Option<String>,
    /// Which departments; all where none is named.
    #[arg(short, long, value_delimiter = ',')]
    pub department: Vec<String>,
    /// What stands at its head.
    #[command(flatten)]
    pub heading: Heading,
    /// Whether it is a draft.
    #[arg(long)]
    pub status: Option<StatusName>,
    /// Which view, of a picture.
    #[arg(long, alias = "vy")]
    pub view: Option<String>,
    /// Columns and rows of a picture, such as 120x36.
    #[arg(long, alias = "storlek")]
    pub size: Option<String>,
}

/// `lis verify-snapshot`
#[derive(Debug, Clone, ClapArgs)]
pub struct VerifySnapshot {
    /// The file to look at.
    #[arg(value_hint = ValueHint::FilePath)]
    pub file: PathBuf,
    /// The template that it was made in; the settings' where none is named.
    #[arg(long, alias = "mall", value_hint = ValueHint::FilePath)]
    pub template: Option<PathBuf>,
    /// Writes JSON.
    #[arg(long)]
    pub json: bool,
}
