//! What is asked for: which format, for whom, how much, and what the header says.

use super::docx::template::Template;
use super::header::Header;
use chrono::NaiveDate;

/// A format of an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Markdown.
    Markdown,
    /// A page for a browser.
    Html,
    /// A tagged document for the archive.
    Pdf,
    /// A document for word processors.
    Docx,
    /// A workbook.
    Xlsx,
    /// A flat table.
    Csv(Separators),
    /// Figures for programs.
    Json,
    /// The same in the notation of the plan and the record.
    Ron,
}

/// How a flat table is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Separators {
    /// As a Swedish spreadsheet opens it: semicolons, a byte-order mark, CRLF, texts that begin no formula.
    #[default]
    Excel,
    /// As programs read it (RFC 4180, but with line feeds): commas, no mark, texts as they are.
    Plain,
}

impl Format {
    /// All formats; the flat table in both of its forms.
    pub const ALL: [Self; 9] = [
        Self::Markdown,
        Self::Html,
        Self::Pdf,
        Self::Docx,
        Self::Xlsx,
        Self::Csv(Separators::Excel),
        Self::Csv(Separators::Plain),
        Self::Json,
        Self::Ron,
    ];

    /// Returns the format's name, which is also how its files end.
    pub fn name(self) -> &'static str {
        match self {
            Self::Markdown => "md",
            Self::Html => "html",
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Xlsx => "xlsx",
            Self::Csv(_) => "csv",
            Self::Json => "json",
            Self::Ron => "ron",
        }
    }

    /// Tells whether the format is text, which a terminal can show.
    pub fn is_text(self) -> bool {
        !matches!(self, Self::Pdf | Self::Docx | Self::Xlsx)
    }

    /// Returns the format whose files end like this; upper and lower case are alike.
    pub fn of_ending(ending: &str) -> Option<Self> {
        let ending = ending.to_lowercase();
        let ending = match ending.as_str() {
            "markdown" => "md",
            "htm" => "html",
            other => other,
        };
        Self::ALL.into_iter().find(|format| format.name() == ending)
    }
}

/// For whom an export is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Profile {
    /// For anybody: sums alone.
    Open,
    /// For those who work with it: everything, with its marking.
    #[default]
    Internal,
}

impl Profile {
    /// Returns the profile's name in options and files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Internal => "internal",
        }
    }
}

/// How much a report tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Pages {
    /// A page: the header and the sums of departments and phases.
    Summary,
    /// All that the profile allows.
    #[default]
    Full,
    /// The appendix: what the plan itself says, without what is ticked.
    Appendix,
}

impl Pages {
    /// Returns the name in options and files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Summary => "summary",
            Self::Full => "full",
            Self::Appendix => "appendix",
        }
    }
}

/// What is asked for, besides the format.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Order {
    /// For whom.
    pub profile: Profile,
    /// How much.
    pub pages: Pages,
    /// Of which departments, by their places in the plan; all where none is named.
    pub departments: Vec<usize>,
    /// What the header says.
    pub header: Header,
    /// The day on which it is made; else the day that it describes.
    pub made: Option<NaiveDate>,
    /// The day from whose end changes are told; none where they are not told.
    pub since: Option<NaiveDate>,
    /// What the export is made from.
    pub origin: Origin,
    /// The template of a document for word processors; none where it is in none of the user's own.
    pub template: Option<Template>,
}

/// What an export is made from, as digests that change with it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Origin {
    /// Of what had been said by the end of the day that the export describes.
    pub journals: String,
    /// Of the plan in the language of the export.
    pub plan: String,
    /// Of the template's file; empty where there is none.
    pub template: String,
    /// Whether the figures are the made-up ones of the sample.
    pub sample: bool,
}
