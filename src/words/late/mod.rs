//! The words of due dates, of what is late and of what it waits for, of exceptions that run out and of recurring duties:
//! one struct, one file per language, so that a missing word does not compile. They serve the screen, plain text and
//! calendars alike.

mod en;
mod sv;

use super::lang::Lang;
use chrono::NaiveDate;

/// The words of due dates and of what is late. Fields that are functions make sentences.
#[derive(Debug)]
pub struct LateWords {
    /// Due dates.
    pub due: DueWords,
    /// What waits and what for.
    pub waiting: WaitingWords,
    /// Exceptions.
    pub exception: ExceptionWords,
    /// Recurring duties.
    pub recurring: RecurringWords,
}

/// Due dates.
#[derive(Debug)]
pub struct DueWords {
    /// Heading of a due date.
    pub label: &'static str,
    /// The date has passed; argument: days, from 1.
    pub late: fn(i64) -> String,
    /// The date is still to come; argument: days, from 0.
    pub left: fn(i64) -> String,
    /// Set for the cell itself.
    pub of_cell: &'static str,
    /// Set for the deliverable everywhere.
    pub of_deliverable: &'static str,
    /// Set for the priority phase; argument: its number.
    pub of_priority_phase: fn(u8) -> String,
    /// The plan's own date; argument: the project phase's number.
    pub of_project_phase: fn(u8) -> String,
    /// How often it was moved; arguments: times, from 1; the first day.
    pub moved: fn(usize, NaiveDate) -> String,
    /// No due date counts.
    pub none: &'static str,
    /// No due date has been set anywhere; names the command.
    pub none_set: &'static str,
    /// The command that lists what is late.
    pub command: &'static str,
    /// A single late cell in a legend.
    pub late_mark: &'static str,
    /// A cell in a legend that is late by the plan's own date, in full and short.
    pub late_by_plan: [&'static str; 2],
    /// How many cells are late.
    pub late_count: fn(usize) -> String,
    /// How many of these are late by the plan's own dates alone; none where none is.
    pub of_them_by_plan: fn(usize) -> String,
    /// How many cells are due soon; arguments: how many, within so many days.
    pub soon_count: fn(usize, i64) -> String,
    /// Heading of what is late; argument: how many.
    pub late_heading: fn(usize) -> String,
    /// Heading of what is due soon; arguments: how many, within so many days.
    pub soon_heading: fn(usize, i64) -> String,
    /// Nothing is late.
    pub nothing_late: &'static str,
    /// Heading of all due dates that are set.
    pub set_heading: &'static str,
    /// Which words have to be typed to set one.
    pub how: &'static str,
}

/// What waits and what for.
#[derive(Debug)]
pub struct WaitingWords {
    /// Before what it waits for.
    pub waits_for: &'static str,
    /// It waits for nothing.
    pub for_nothing: &'static str,
    /// Heading of those who wait.
    pub waited_for_by: &'static str,
    /// Nobody waits.
    pub by_nobody: &'static str,
    /// What a link waits for was told further up.
    pub told: &'static str,
    /// More waits further on; argument: how many cells.
    pub further: fn(usize) -> String,
    /// How a cell stands.
    pub state: &'static str,
    /// Nothing is left to do.
    pub settled: &'static str,
}

/// Exceptions.
#[derive(Debug)]
pub struct ExceptionWords {
    /// One exception.
    pub label: &'static str,
    /// Heading of those that have run out; argument: how many.
    pub expired_heading: fn(usize) -> String,
    /// Heading of those that run out; arguments: how many, within so many days.
    pub ending_heading: fn(usize, i64) -> String,
    /// Heading of the others; argument: how many.
    pub holds_heading: fn(usize) -> String,
    /// There are none.
    pub none: &'static str,
    /// It has run out; arguments: the last day, days since.
    pub expired: fn(NaiveDate, i64) -> String,
    /// It holds; arguments: the last day, days left.
    pub holds: fn(NaiveDate, i64) -> String,
    /// What the cell becomes; argument: the condition's word.
    pub becomes: fn(&str) -> String,
    /// What the cell has become; argument: the condition's word.
    pub became: fn(&str) -> String,
    /// Why.
    pub reason: &'static str,
    /// The risk assessment.
    pub risk: &'static str,
    /// What is done instead.
    pub measure: &'static str,
    /// Who approved it, and when; arguments: the role, the day.
    pub approved: fn(&str, NaiveDate) -> String,
    /// The rule; arguments: the role that approves, the longest time, the place in the source.
    pub rule: fn(&str, &str, &str) -> String,
    /// The cell needs none as it stands; argument: the condition's word.
    pub not_needed: fn(&str) -> String,
    /// The plan has no rule.
    pub no_rule: &'static str,
    /// Nothing to withdraw; argument: the cell.
    pub nothing_to_withdraw: fn(&str) -> String,
    /// It cannot be granted; argument: the cell.
    pub refused: fn(&str) -> String,
    /// The exceptions that press, in few words; arguments: how many have run out, how many run out within so many days.
    pub short: fn(usize, usize, i64) -> String,
    /// How many exceptions run out; arguments: how many, within so many days.
    pub ending_count: fn(usize, i64) -> String,
    /// How many exceptions have run out.
    pub expired_count: fn(usize) -> String,
}

/// Recurring duties.
#[derive(Debug)]
pub struct RecurringWords {
    /// Heading of the duties of a year.
    pub heading: fn(i32) -> String,
    /// Heading of those that have never been done.
    pub never: &'static str,
    /// There are none in that year.
    pub none: fn(i32) -> String,
    /// It is due again since then.
    pub due_again: &'static str,
    /// It rests on the duty being done on time until then.
    pub expected: &'static str,
    /// Done last; argument: the day.
    pub done: fn(NaiveDate) -> String,
    /// What a calendar is called; arguments: the plan's title.
    pub calendar: fn(&str) -> String,
    /// Heading of what comes next.
    pub next: &'static str,
    /// Text that is no year; argument: the text.
    pub not_a_year: fn(&str) -> String,
}

/// Returns the words of a language.
pub fn words(lang: Lang) -> &'static LateWords {
    match lang {
        Lang::Sv => &sv::WORDS,
        Lang::En => &en::WORDS,
    }
}
