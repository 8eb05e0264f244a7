//! The words of sentences about figures and of reports: one struct, one file per language, so that a missing word does
//! not compile. The sentences serve the screen, plain text and every export; the labels only reports and plain text.

mod en;
mod sv;

use super::lang::Lang;
use crate::model::basis::Certainty;
use crate::model::fault::Part;
use crate::model::roadmap::DocumentKind;
use chrono::NaiveDate;

/// Everything that a report says. Fields that are functions make sentences; days are whole and positive.
#[derive(Debug)]
pub struct ReportWords {
    /// Sentences about a figure or a fact.
    pub said: Sentences,
    /// Headings of a report.
    pub headings: Headings,
    /// Labels in front of a fact, and heads of columns.
    pub labels: Labels,
    /// Remarks of a report.
    pub remarks: Remarks,
}

/// Sentences about a figure or a fact.
#[derive(Debug)]
pub struct Sentences {
    /// The plan begins later; arguments: days until then, the first day.
    pub not_yet: fn(i64, NaiveDate) -> String,
    /// The plan is in force; arguments: days left, the last day.
    pub running: fn(i64, NaiveDate) -> String,
    /// The plan has run out; arguments: days since, the last day.
    pub expired: fn(i64, NaiveDate) -> String,
    /// Before the first phase; arguments: the phase, days until it begins, its first day.
    pub before: fn(&str, i64, NaiveDate) -> String,
    /// In a phase; arguments: the phase, days left, its last day.
    pub within: fn(&str, i64, NaiveDate) -> String,
    /// In a phase without end; arguments: the phase, its first day.
    pub ongoing: fn(&str, NaiveDate) -> String,
    /// Between two phases; arguments: the one before, the one to come, days until that begins, its first day.
    pub gap: fn(&str, &str, i64, NaiveDate) -> String,
    /// After the last phase; arguments: the phase, days since, its last day.
    pub after: fn(&str, i64, Option<NaiveDate>) -> String,
    /// The plan has no phases.
    pub nowhere: &'static str,
    /// The same two in a word or two: proposed.
    pub proposed_short: &'static str,
    /// Adopted.
    pub adopted_short: &'static str,
    /// A decision on the plan is not known; argument: who decides.
    pub proposed: fn(&str) -> String,
    /// The plan is decided; arguments: who decided, when.
    pub adopted: fn(&str, Option<NaiveDate>) -> String,
    /// How many are done; arguments: done, of.
    pub done_of: fn(u32, u32) -> String,
    /// How many checklist points are ticked; arguments: ticked, of.
    pub points: fn(u16, u16) -> String,
    /// Chapters that belong to no priority phase.
    pub no_phase: &'static str,
    /// A priority phase; arguments: its number, its areas.
    pub priority_phase: fn(u8, &str) -> String,
    /// Every department delivers.
    pub each: &'static str,
    /// Delivered once for all; argument: the central department.
    pub central: fn(&str) -> String,
    /// A recurring duty; arguments: its own words for the rhythm, months.
    pub recurs: fn(&str, u16) -> String,
    /// A recurring duty is due again later; argument: the day.
    pub due_on: fn(NaiveDate) -> String,
    /// A recurring duty has been due again since; argument: the day.
    pub due_since: fn(NaiveDate) -> String,
    /// How certain a fact is.
    pub certainty: fn(Certainty) -> &'static str,
    /// How certain a fact is, in one word.
    pub certainty_short: fn(Certainty) -> &'static str,
    /// A file of the plan by what it holds.
    pub part: fn(Part) -> &'static str,
}

/// Headings of a report.
#[derive(Debug)]
pub struct Headings {
    /// The report; argument: the plan's title.
    pub report: fn(&str) -> String,
    /// The sums.
    pub summary: &'static str,
    /// Sums per department.
    pub departments: &'static str,
    /// Sums per project phase.
    pub project_phases: &'static str,
    /// Sums per priority phase.
    pub priority_phases: &'static str,
    /// Sums per chapter.
    pub chapters: &'static str,
    /// The matrix of the plan's deliverables.
    pub project_matrix: &'static str,
    /// The matrix of the guideline's measures.
    pub priority_matrix: &'static str,
    /// What was said last.
    pub recent: &'static str,
    /// Notes and evidence.
    pub notes: &'static str,
    /// Conflicts.
    pub conflicts: &'static str,
    /// Cells that the plan has no place for.
    pub without_place: &'static str,
    /// Facts that the source does not plainly state.
    pub facts: &'static str,
    /// What the signs mean.
    pub legend: &'static str,
}

/// Labels in front of a fact, and heads of columns.
#[derive(Debug)]
pub struct Labels {
    /// Whose plan it is.
    pub municipality: &'static str,
    /// The registration number of the report.
    pub registration: &'static str,
    /// The classification code.
    pub code: &'static str,
    /// The registration number of a document that the report is about.
    pub document: fn(DocumentKind) -> &'static str,
    /// The classification code of the plan.
    pub plan_code: &'static str,
    /// The day that the report describes.
    pub as_of: &'static str,
    /// Whether the plan is decided.
    pub status: &'static str,
    /// Whether the plan is in force.
    pub validity: &'static str,
    /// Where the day lies among the phases.
    pub phase_now: &'static str,
    /// The program and its version.
    pub made_with: &'static str,
    /// All cells.
    pub overall: &'static str,
    /// A department.
    pub department: &'static str,
    /// A project phase.
    pub project_phase: &'static str,
    /// A priority phase.
    pub priority_phase: &'static str,
    /// A chapter.
    pub chapter: &'static str,
    /// A deliverable.
    pub deliverable: &'static str,
    /// Cells that are done.
    pub done: &'static str,
    /// Cells that count.
    pub of: &'static str,
    /// The share that is done.
    pub share: &'static str,
    /// The state of a cell.
    pub state: &'static str,
    /// Since when the state holds.
    pub since: &'static str,
    /// Who said it.
    pub by: &'static str,
    /// The note of a cell.
    pub note: &'static str,
    /// The evidence of a cell.
    pub evidence: &'static str,
    /// The day of a change.
    pub day: &'static str,
    /// What a fact is about.
    pub about: &'static str,
    /// The text of a fact.
    pub fact: &'static str,
    /// How certain a fact is.
    pub certainty: &'static str,
    /// Why a fact stands in the plan.
    pub why: &'static str,
    /// A file of the plan.
    pub part: &'static str,
    /// A conflict, as a mark in the legend.
    pub conflict: &'static str,
    /// A cell that does not exist, in the legend.
    pub no_cell: &'static str,
}

/// Remarks of a report.
#[derive(Debug)]
pub struct Remarks {
    /// The report shows what single departments lack and needs a secrecy check before it is handed out.
    pub secrecy: &'static str,
    /// How the sums are made.
    pub counting: &'static str,
    /// The two kinds of phase.
    pub two_phases: &'static str,
    /// Why sums are not told: they would tell of single measures.
    pub not_told: &'static str,
    /// Nothing has been said yet.
    pub nothing_said: &'static str,
    /// The later of two conflicting words counts.
    pub conflict: &'static str,
    /// What cells without a place are.
    pub without_place: &'static str,
    /// What the mark behind a title means.
    pub facts: &'static str,
    /// There is nothing under this heading.
    pub none: &'static str,
}

/// Returns the words of a language.
pub fn words(lang: Lang) -> &'static ReportWords {
    match lang {
        Lang::Sv => &sv::WORDS,
        Lang::En => &en::WORDS,
    }
}
