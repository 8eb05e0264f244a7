//! The words of exports besides the report's own: the header, the profiles, pictures and tables, and what is wrong with
//! an order.

mod en;
mod sv;

use super::lang::Lang;

/// Everything that exports say besides the report's own words. Fields that are functions make sentences.
#[derive(Debug)]
pub struct ExportWords {
    /// The header.
    pub header: HeaderWords,
    /// Headings, captions and heads of tables and sheets.
    pub tables: TableWords,
    /// What is wrong with an order.
    pub mistakes: OrderMistakes,
    /// Whether a file still matches.
    pub verify: VerifyWords,
}

/// The header.
#[derive(Debug)]
pub struct HeaderWords {
    /// The role that answers for the document.
    pub owner: &'static str,
    /// The version.
    pub version: &'static str,
    /// Whether it is a draft.
    pub status: &'static str,
    /// A draft.
    pub draft: &'static str,
    /// Drawn up.
    pub drawn_up: &'static str,
    /// How it is classified.
    pub class: &'static str,
    /// It is not classified.
    pub unclassified: &'static str,
    /// For whom it is.
    pub profile: &'static str,
    /// For anybody.
    pub open: &'static str,
    /// For those who work with it.
    pub internal: &'static str,
    /// The day on which the report is made.
    pub made: &'static str,
    /// The digest of the journals.
    pub journals: &'static str,
    /// The figures are made up.
    pub sample: &'static str,
    /// The departments that the report is limited to.
    pub only: &'static str,
    /// The marking of secrecy; arguments: the provision, the day, the authority.
    pub secrecy: fn(&str, &str, &str) -> String,
    /// What an open report is.
    pub open_remark: &'static str,
}

/// Headings, captions and heads of tables and sheets.
#[derive(Debug)]
pub struct TableWords {
    /// The caption of the picture of the departments' shares.
    pub shares: &'static str,
    /// The share of a department in the picture's text; arguments: the department, the share.
    pub share_of: fn(&str, &str) -> String,
    /// The number of a page; arguments: the page, of how many.
    pub page: fn(usize, usize) -> String,
    /// The contents of a document.
    pub contents: &'static str,
    /// A table that is too wide is moved sideways; argument: its caption.
    pub region: fn(&str) -> String,
    /// A picture that is too wide is moved sideways; argument: its caption.
    pub drawing: fn(&str) -> String,
    /// What a conflict's sign says.
    pub conflict: &'static str,
    /// A sheet with the sums.
    pub summary_sheet: &'static str,
    /// A sheet with deliverables and departments.
    pub matrix_sheet: &'static str,
    /// A sheet with a row per deliverable and department.
    pub states_sheet: &'static str,
    /// The id of a deliverable.
    pub id: &'static str,
    /// The title of a deliverable.
    pub title: &'static str,
    /// Where the source says so.
    pub source: &'static str,
    /// Checklist points that are ticked.
    pub points_done: &'static str,
    /// Checklist points.
    pub points_of: &'static str,
    /// The day on which a recurring duty is due again.
    pub due_again_on: &'static str,
    /// Whether people have said different things.
    pub conflict_head: &'static str,
    /// Cells in progress.
    pub in_progress: &'static str,
    /// Cells that are due again.
    pub due_again: &'static str,
    /// Cells with an exception that holds.
    pub exceptions: &'static str,
    /// Cells that do not concern their department.
    pub not_applicable: &'static str,
    /// The last day of an exception, as a head among others.
    pub exception_until: &'static str,
    /// Whether a cell is late, as a head among others.
    pub late: &'static str,
    /// How often the due date of a cell was moved, as a head among others.
    pub moved: &'static str,
    /// The day on which an exception was approved.
    pub approved: &'static str,
    /// The last day of an exception.
    pub until: &'static str,
    /// The role that approved an exception.
    pub approved_by: &'static str,
    /// Why a measure is not taken.
    pub reason: &'static str,
    /// The risk assessment that an exception rests on.
    pub risk: &'static str,
    /// What is done instead.
    pub instead: &'static str,
    /// Yes.
    pub yes: &'static str,
    /// No.
    pub no: &'static str,
    /// Which kind of group a sum is of.
    pub kind: &'static str,
    /// Which group a sum is of.
    pub group: &'static str,
    /// All cells.
    pub all: &'static str,
    /// The title of the help of a cell that holds a state.
    pub allowed: &'static str,
    /// The help of a cell that holds a state; argument: the states.
    pub choose: fn(&str) -> String,
}

/// What is wrong with an order.
#[derive(Debug)]
pub struct OrderMistakes {
    /// Neither a format nor a file whose ending tells it; argument: the formats.
    pub format_missing: fn(&str) -> String,
    /// A file's ending that names no format; arguments: the ending, the formats.
    pub unknown_ending: fn(&str, &str) -> String,
    /// A format that a terminal cannot show; argument: the format.
    pub not_for_terminals: fn(&str) -> String,
    /// A class of protective security.
    pub class_four: &'static str,
    /// A text that is no class; argument: the text.
    pub no_class: fn(&str) -> String,
    /// An open export of single departments.
    pub open_department: &'static str,
    /// An open export that is marked as secret.
    pub open_secrecy: &'static str,
    /// The form of a flat table was given for another format.
    pub only_csv: &'static str,
    /// An option that belongs to another format; arguments: the option, its format.
    pub only_for: fn(&str, &str) -> String,
    /// An option that changes nothing in the format; arguments: the option, the format.
    pub of_no_use: fn(&str, &str) -> String,
    /// A view as a picture for anybody.
    pub open_picture: &'static str,
    /// Several departments for a picture of one.
    pub one_department: &'static str,
    /// A department for another view than that of a department; argument: the name of that view.
    pub only_for_view: fn(&str) -> String,
    /// A text for the header that is too long; arguments: the option, the longest in characters.
    pub too_long: fn(&str, usize) -> String,
}

/// Whether a file still matches.
#[derive(Debug)]
pub struct VerifyWords {
    /// A file that does not say how it was made; argument: the file.
    pub no_recipe: fn(&str) -> String,
    /// The file is limited to a department that the plan does not have.
    pub no_department: &'static str,
    /// The file matches; argument: the file.
    pub matches: fn(&str) -> String,
    /// The file does not match; argument: the file.
    pub differs: fn(&str) -> String,
    /// Another version of the program made it.
    pub other_program: &'static str,
    /// The record is another one.
    pub other_record: &'static str,
    /// The plan is another one.
    pub other_plan: &'static str,
    /// Nothing has changed but the file.
    pub altered: &'static str,
    /// Heading of lines that only the file has.
    pub only_in_file: &'static str,
    /// Heading of lines that only a new export has.
    pub only_in_new: &'static str,
    /// Where the first difference is; argument: the byte, from 1.
    pub differs_at: fn(usize) -> String,
}

/// Returns the words of a language.
pub fn words(lang: Lang) -> &'static ExportWords {
    match lang {
        Lang::Sv => &sv::WORDS,
        Lang::En => &en::WORDS,
    }
}
