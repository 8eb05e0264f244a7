//! The words of a department's sheet: its columns, the page that says how it is filled in, and what comes of reading it
//! back. One struct, one file per language, so that a missing word does not compile.

pub mod back;
mod en;
mod sv;

use super::lang::Lang;

/// The words of sheets. Fields that are functions make sentences.
#[derive(Debug)]
pub struct SheetWords {
    /// The heads of columns.
    pub heads: Heads,
    /// The sheet handed out.
    pub out: OutWords,
    /// The page that says how it is filled in.
    pub page: PageWords,
}

/// The heads of columns, as they are found again.
#[derive(Debug)]
pub struct Heads {
    /// The id of a deliverable.
    pub id: &'static str,
    /// Its title.
    pub title: &'static str,
    /// Its phase and chapter.
    pub group: &'static str,
    /// How it stands.
    pub now: &'static str,
    /// When it is due.
    pub due: &'static str,
    /// The state.
    pub state: &'static str,
    /// The day from which the state holds.
    pub since: &'static str,
    /// The note.
    pub note: &'static str,
    /// The evidence.
    pub evidence: &'static str,
    /// Why an exception is granted.
    pub reason: &'static str,
    /// The risk assessment of an exception.
    pub risk: &'static str,
    /// What is done instead.
    pub measure: &'static str,
    /// The day on which an exception was approved.
    pub approved: &'static str,
    /// The last day of an exception.
    pub until: &'static str,
    /// The department.
    pub department: &'static str,
    /// What a row was made from.
    pub stamp: &'static str,
}

/// The sheet handed out.
#[derive(Debug)]
pub struct OutWords {
    /// The title of a sheet; argument: the department.
    pub title: fn(&str) -> String,
    /// How it stands and since when; arguments: how it stands, the day, by whom.
    pub since: fn(&str, &str, &str) -> String,
    /// A deliverable of a project phase; argument: its number.
    pub project: fn(u8) -> String,
    /// A measure of a chapter; arguments: the priority phase, the chapter.
    pub chapter: fn(Option<u8>, u8) -> String,
    /// The title of the help of a cell that holds a state.
    pub choose: &'static str,
    /// The help of a cell that holds a state; argument: the states.
    pub choose_help: fn(&str) -> String,
    /// The title of the help of a cell that holds a day.
    pub day: &'static str,
    /// The help of the day of a state.
    pub since_help: &'static str,
    /// The help of the day of an approval.
    pub approved_help: &'static str,
    /// The help of the last day of an exception.
    pub until_help: &'static str,
    /// What is said of a day that cannot be.
    pub no_day: &'static str,
    /// Several sheets go into a folder; argument: the option.
    pub folder_needed: &'static str,
    /// A file whose ending is neither of a workbook nor of a flat table; argument: the ending.
    pub ending: fn(&str) -> String,
    /// A flat table was asked for, but the file's ending is another; argument: the ending.
    pub not_csv: fn(&str) -> String,
}

/// The page that says how a sheet is filled in.
#[derive(Debug)]
pub struct PageWords {
    /// Its name.
    pub name: &'static str,
    /// What it is, in a sentence; arguments: the department, the plan.
    pub lead: fn(&str, &str) -> String,
    /// Each column or step with what is to be known of it; [`PageWords::exception`] belongs between the two halves.
    pub columns: &'static [(&'static str, &'static str)],
    /// Exceptions, as the rule has them; arguments: the role that approves, the longest time, the place in the source.
    pub exception: fn(&str, &str, &str) -> String,
    /// What is to be known of the rest.
    pub rest: &'static [(&'static str, &'static str)],
    /// Heading of what the sheet was made from.
    pub made: &'static str,
    /// Label of the plan.
    pub plan: &'static str,
    /// Label of the day that the sheet describes.
    pub day: &'static str,
    /// Label of the digest of the journals.
    pub journals: &'static str,
    /// Label of the program.
    pub program: &'static str,
    /// The sample is no real record.
    pub sample: &'static str,
}

/// Returns the words of a language.
pub fn words(lang: Lang) -> &'static SheetWords {
    match lang {
        Lang::Sv => &sv::WORDS,
        Lang::En => &en::WORDS,
    }
}
