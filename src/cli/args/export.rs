//! `lis export` and `lis verify-snapshot`: what can be typed for a report.

use crate::cli::bilingual::{Bilingual, BilingualValue, JSON};
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
    /// What the plan itself says.
    #[value(name = "appendix", alias = "bilaga")]
    Appendix,
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
    /// md, html, pdf, docx, xlsx, csv, json, ron, ics (calendar) or svg (a view's picture); otherwise the file's
    /// ending tells it.
    #[arg(
        short,
        long,
        value("FORMAT", "FORMAT"),
        swedish = "md, html, pdf, docx, xlsx, csv, json, ron, ics (kalender) eller svg (bild av en vy); annars säger filens ändelse det"
    )]
    pub format: Option<Format>,
    /// excel (Swedish Excel: semicolons) or plain (for programs: commas).
    #[arg(long, value("FORM", "FORM"), swedish = "excel (svenskt Excel: semikolon) eller plain (för program: komma)")]
    pub csv: Option<CsvForm>,
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
    /// A Word template of your own (.docx or .dotx); `[report]` in it is where the text stands.
    #[arg(
        long, alias = "mall", value_hint = ValueHint::FilePath,
        value("FIL", "FILE"),
        swedish = "Egen Wordmall (.docx eller .dotx); [rapport] i den säger var texten ska stå",
    )]
    pub template: Option<PathBuf>,
    /// Without a template, even if the settings name one.
    #[arg(
        long,
        alias = "utan-mall",
        conflicts_with = "template",
        swedish = "Utan mall, även om inställningarna anger en"
    )]
    pub no_template: bool,
}

/// What stands at the head of a document: the same for a report and for minutes.
#[derive(Debug, Clone, Default, ClapArgs)]
pub struct Heading {
    /// The title (otherwise Status report and the plan's title, or Minutes and the meeting's name).
    #[arg(
        long,
        value("TEXT", "TEXT"),
        swedish = "Titeln (annars Lägesrapport och planens titel, eller Protokoll och mötets namn)"
    )]
    pub title: Option<String>,
    /// The document's registration number.
    #[arg(long, value("NUMMER", "NUMBER"), swedish = "Dokumentets diarienummer")]
    pub dnr: Option<String>,
    /// The document's code in the filing plan.
    #[arg(long, value("KOD", "CODE"), swedish = "Dokumentets kod i klassificeringsstrukturen")]
    pub code: Option<String>,
    /// Who answers for the document: a role, not a person.
    #[arg(long, value("ROLL", "ROLE"), swedish = "Dokumentägare: en roll, inte en person")]
    pub owner: Option<String>,
    /// The document's version.
    #[arg(long, value("VERSION", "VERSION"), swedish = "Dokumentets version")]
    pub doc_version: Option<String>,
    /// Information class with levels 1–3, such as K1R2T1.
    #[arg(long, value("KLASS", "CLASS"), swedish = "Informationsklass med nivå 1–3, till exempel K1R2T1")]
    pub class: Option<String>,
    /// The provision of a secrecy marking, such as “OSL chapter 18, section 8”.
    #[arg(long, value("TEXT", "TEXT"), swedish = "Bestämmelse för sekretessmarkering, till exempel ”18 kap. 8 § OSL”")]
    pub secrecy: Option<String>,
}

/// `lis export`
#[derive(Debug, Clone, Default, ClapArgs)]
pub struct Export {
    /// Where it goes.
    #[command(flatten)]
    pub delivery: Delivery,
    /// internal (everything, with its marking) or open (sums alone, for anybody).
    #[arg(
        short,
        long,
        value("PROFIL", "PROFILE"),
        swedish = "internal (allt, med märkning) eller open (bara summor, för vem som helst)"
    )]
    pub profile: Option<ProfileName>,
    /// summary (a page), full (all that the profile allows) or appendix (what the plan itself says).
    #[arg(
        long,
        value("OMFÅNG", "EXTENT"),
        swedish = "summary (en sida), full (allt som profilen tillåter) eller appendix (bilaga: planens innehåll)"
    )]
    pub pages: Option<PagesName>,
    /// Changes since the end of the day, or last-meeting (else since the last meeting).
    #[arg(
        long,
        alias = "sedan",
        value("DATUM", "DATE"),
        swedish = "Ändringar sedan slutet av dagen, eller last-meeting (annars sedan senaste mötet)"
    )]
    pub since: Option<String>,
    /// These departments only, with commas between.
    #[arg(
        short,
        long,
        value_delimiter = ',',
        value("FÖRVALTNING", "DEPARTMENT"),
        swedish = "Bara dessa förvaltningar, med komma emellan"
    )]
    pub department: Vec<String>,
    /// What stands at its head.
    #[command(flatten)]
    pub heading: Heading,
    /// draft, or final (drawn up, a public record).
    #[arg(long, value("STATUS", "STATUS"), swedish = "draft (utkast) eller final (upprättad)")]
    pub status: Option<StatusName>,
    /// For svg: the view's name or number (otherwise the overview).
    #[arg(long, alias = "vy", value("VY", "VIEW"), swedish = "För svg: vyns namn eller nummer (annars översikt)")]
    pub view: Option<String>,
    /// For svg: columns and rows, such as 120x36.
    #[arg(
        long,
        alias = "storlek",
        value("STORLEK", "SIZE"),
        swedish = "För svg: kolumner och rader, till exempel 120x36"
    )]
    pub size: Option<String>,
}

/// `lis verify-snapshot`
#[derive(Debug, Clone, ClapArgs)]
pub struct VerifySnapshot {
    /// The file to look at.
    #[arg(value_hint = ValueHint::FilePath, value("FIL", "FILE"), swedish = "Filen att kontrollera")]
    pub file: PathBuf,
    /// A Word template of your own (.docx or .dotx); `[report]` in it is where the text stands.
    #[arg(
        long, alias = "mall", value_hint = ValueHint::FilePath,
        value("FIL", "FILE"),
        swedish = "Egen Wordmall (.docx eller .dotx); [rapport] i den säger var texten ska stå",
    )]
    pub template: Option<PathBuf>,
    /// Write JSON for programs instead of text.
    #[arg(long, swedish = JSON)]
    pub json: bool,
}
