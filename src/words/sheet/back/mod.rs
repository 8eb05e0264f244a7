//! What is said of a sheet that came back.

mod en;
mod sv;

use crate::words::lang::Lang;
use chrono::NaiveDate;

/// What is said of a sheet that came back. Fields that are functions make sentences.
#[derive(Debug)]
pub struct BackWords {
    /// Where something stands; arguments: the file, the tab, the row, the letters of the column, its head.
    pub at: fn(&str, Option<&str>, u32, Option<&str>, &str) -> String,
    /// A row without an id.
    pub no_id: &'static str,
    /// A row that does not say whose it is.
    pub no_department: &'static str,
    /// A row of another department; arguments: the department that it says, the one that was expected.
    pub other_department: fn(&str, &str) -> String,
    /// A deliverable that does not concern the department.
    pub not_theirs: &'static str,
    /// A row that was changed, but does not tell what it was made from.
    pub no_stamp: &'static str,
    /// A row with the stamp of another; argument: that other's deliverable.
    pub stamp_of: fn(&str) -> String,
    /// A word that is no state; arguments: the word, the nearest, all states.
    pub unknown_state: fn(&str, Option<&str>, &str) -> String,
    /// The state was taken away; argument: all states.
    pub no_state: fn(&str) -> String,
    /// A text that is no day; arguments: the text, the day that may be meant.
    pub no_day: fn(&str, Option<NaiveDate>) -> String,
    /// A formula; argument: the formula.
    pub formula: fn(&str) -> String,
    /// Somebody else was first; arguments: who, when.
    pub overtaken: fn(&str, NaiveDate) -> String,
    /// Another row says something else; argument: where.
    pub twice: fn(&str) -> String,
    /// An exception without a last day.
    pub no_until: &'static str,
    /// "Not applicable" without a reason; argument: the head of the column for it.
    pub no_reason: fn(&str) -> String,
    /// A column is missing; argument: its head.
    pub missing_column: fn(&str) -> String,
    /// The column of stamps is missing; argument: its head.
    pub missing_stamp: fn(&str) -> String,
    /// A column is called otherwise; arguments: what it is called, its head.
    pub renamed: fn(&str, &str) -> String,
    /// The file was read as Windows-1252.
    pub windows: &'static str,
    /// Hidden rows were read too; argument: their numbers.
    pub hidden: fn(&str) -> String,
    /// A file that is no workbook; argument: why, in English.
    pub no_workbook: fn(&str) -> String,
    /// A file that is no sheet; arguments: two heads that it should have.
    pub no_heads: fn(&str, &str) -> String,
    /// A file of another department; arguments: whose it is, whose is expected.
    pub of_other: fn(&str, &str) -> String,
    /// A file made from another plan; arguments: its plan, the one that is open.
    pub other_plan: fn(&str, &str) -> String,
    /// Heading of what would change; argument: how many rows.
    pub would: fn(usize) -> String,
    /// Heading of what has changed; argument: how many rows.
    pub done: fn(usize) -> String,
    /// Heading of what is unclear; argument: how many rows.
    pub unclear: fn(usize) -> String,
    /// What a column said before and says after.
    pub changed: fn(&str, &str, &str) -> String,
    /// Nothing stands in a column.
    pub empty: &'static str,
    /// The sums; arguments: rows read, changed, unclear, unchanged.
    pub sums: fn(usize, usize, usize, usize) -> String,
    /// Nothing is written yet; argument: what to type.
    pub not_yet: fn(&str) -> String,
    /// What has to be typed to write it: what stands before the files, and after them.
    pub command: (&'static str, &'static str),
    /// Nothing is written, since something is unclear.
    pub all_or_nothing: &'static str,
    /// There is nothing to write.
    pub nothing: &'static str,
    /// It is written; arguments: the departments, who brought it in.
    pub written: fn(&str, &str) -> String,
}

/// Returns the words of a language.
pub fn words(lang: Lang) -> &'static BackWords {
    match lang {
        Lang::Sv => &sv::WORDS,
        Lang::En => &en::WORDS,
    }
}
