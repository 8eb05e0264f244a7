//! What can be wrong with a sheet that came back. Nothing here is a sentence: [`super::told`] makes them.

use crate::export::sheet::column::Column;
use crate::model::exception::Refusal;
use crate::progress::ticking::Unsayable;
use chrono::NaiveDate;

/// Why a file cannot be read as a sheet at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// It is no workbook; with the library's own words, in English.
    NoWorkbook(String),
    /// Its contents take more room than is read: how many bytes are.
    TooLarge(u64),
    /// It has no row with the heads of a sheet.
    NoHeads,
    /// It was made from another plan, by its id.
    OtherPlan(String),
    /// All of it is of another department than was asked for: what it says, what was expected.
    OtherDepartment(String, String),
}

/// Something about a file that does not stop it from being read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remark {
    /// A column is not there: what it would say stays as it stands.
    MissingColumn(Column),
    /// A column was known by a head that is written differently.
    RenamedColumn(Column, String),
    /// The file was read as Windows-1252.
    Windows,
    /// Rows that are hidden were read too, by their numbers.
    HiddenRows(Vec<u32>),
}

/// Why it is unclear what a row says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// There is no id, but something was filled in.
    NoId,
    /// No deliverable has this id; the nearest that one has.
    UnknownId(String, Option<String>),
    /// It does not say whose row it is.
    NoDepartment,
    /// No department has this name; the nearest that one has.
    UnknownDepartment(String, Option<String>),
    /// The row is of another department than it was made for, or than was asked for: what it says, what was expected.
    OtherDepartment(String, String),
    /// The deliverable does not concern the department, or the plan does not have it on this day.
    NotTheirs,
    /// The row was changed, but does not tell what it was made from.
    NoStamp,
    /// The stamp is that of another row, by its deliverable: contents have been moved between rows.
    StampOf(String),
    /// No state has this name; the nearest that one has.
    UnknownState(String, Option<String>),
    /// The state was taken away.
    NoState,
    /// It is no day; the day that may be meant.
    NoDay(String, Option<NaiveDate>),
    /// It is a formula.
    Formula(String),
    /// Somebody else has changed the same since the sheet was made: who, and when.
    Overtaken(String, NaiveDate),
    /// Another row says something else about the same: its file, tab and number.
    Twice(super::place::Place),
    /// It cannot be said.
    Unsayable(Unsayable),
    /// The exception has no last day.
    NoUntil,
    /// The plan has no rule for exceptions.
    NoRule,
    /// The exception cannot be granted.
    Refused(Refusal),
}
