//! The words of the command line: one struct, one file per language, so that a missing word does not compile. What its
//! help says is in [`super::help`], sentences about figures in [`super::report`].

mod en;
mod sv;
mod trouble;

pub use trouble::Trouble;

use super::lang::Lang;

/// Everything that the command line says. Fields that are functions make sentences; their arguments are in the order in
/// which the Swedish sentence has them.
#[derive(Debug)]
pub struct CliWords {
    /// What cannot be done as it was typed.
    pub mistakes: Mistakes,
    /// What is wrong with files.
    pub trouble: Trouble,
    /// What was done.
    pub done: Done,
    /// Headings and labels.
    pub labels: Labels,
    /// What `lis check` finds.
    pub check: CheckWords,
}

/// What cannot be done as it was typed.
#[derive(Debug)]
pub struct Mistakes {
    /// An option that the program does not have; arguments: the option, the nearest.
    pub unknown_option: fn(&str, Option<&str>) -> String,
    /// A command that the program does not have; arguments: the command, the nearest.
    pub unknown_command: fn(&str, Option<&str>) -> String,
    /// Something more than the command takes; argument: what.
    pub too_much: fn(&str) -> String,
    /// Something is missing; argument: what.
    pub missing: fn(&str) -> String,
    /// A command is missing.
    pub missing_command: &'static str,
    /// An option stands without its value; argument: the option.
    pub missing_value: fn(&str) -> String,
    /// A value that the option does not take; arguments: the value, the option, all that it takes.
    pub invalid_value: fn(&str, &str, &str) -> String,
    /// Two options that exclude each other; arguments: both.
    pub conflict: fn(&str, &str) -> String,
    /// An option that stands twice; argument: the option.
    pub twice: fn(&str) -> String,
    /// Something that is not text.
    pub not_text: &'static str,
    /// Anything else.
    pub other: &'static str,
    /// Where help is; argument: what to type.
    pub help: fn(&str) -> String,
    /// An id that no deliverable has; arguments: the id, the nearest.
    pub unknown_deliverable: fn(&str, Option<&str>) -> String,
    /// A short name that no department has; arguments: the name, the nearest, all.
    pub unknown_department: fn(&str, Option<&str>, &str) -> String,
    /// A word that is no state; arguments: the word, all states.
    pub unknown_state: fn(&str, &str) -> String,
    /// A phase that the plan does not have; arguments: the phase, all.
    pub unknown_phase: fn(&str, &str) -> String,
    /// A chapter that the guideline does not have; arguments: the chapter, all.
    pub unknown_chapter: fn(&str, &str) -> String,
    /// A word that is no view; arguments: the word, all views.
    pub unknown_view: fn(&str, &str) -> String,
    /// Text that is no size of a picture; argument: the text.
    pub not_a_size: fn(&str) -> String,
    /// Text that is no date; argument: the text.
    pub not_a_date: fn(&str) -> String,
    /// Text that is no number; argument: the text.
    pub not_a_number: fn(&str) -> String,
    /// A deliverable without a checklist; argument: its id.
    pub no_points: fn(&str) -> String,
    /// A point that the checklist does not have; arguments: the id, the point, how many there are.
    pub unknown_point: fn(&str, &str, usize) -> String,
    /// A point that is both to be ticked and unticked; argument: the point.
    pub point_both: fn(u16) -> String,
    /// The department is missing; argument: the deliverable.
    pub department_missing: fn(&str) -> String,
    /// Neither state nor point was given.
    pub state_missing: fn(&str) -> String,
    /// A cell that does not exist; arguments: the deliverable, the central department, the department.
    pub only_central: fn(&str, &str, &str) -> String,
    /// "Not applicable" without a reason.
    pub reason_missing: &'static str,
    /// A note, evidence or day without a state.
    pub only_with_state: &'static str,
    /// A day that has not come; arguments: the day, today.
    pub future: fn(&str, &str) -> String,
    /// There is nothing to undo; argument: the writer.
    pub nothing_to_undo: fn(&str) -> String,
    /// There is nothing to redo; argument: the writer.
    pub nothing_to_redo: fn(&str) -> String,
    /// Somebody else has changed the same since; arguments: who, when.
    pub overtaken: fn(&str, &str) -> String,
}

/// What was done.
#[derive(Debug)]
pub struct Done {
    /// Something was written, or in the sample only changed; arguments: whether it is the sample, what.
    pub saved: fn(bool, &str) -> String,
    /// A tick would have changed nothing; argument: what stands already.
    pub unchanged: fn(&str) -> String,
    /// How to take it back.
    pub undo_hint: &'static str,
    /// All points are ticked, but the deliverable is not; arguments: deliverable, department.
    pub all_points: fn(&str, &str) -> String,
    /// What should be in place first and is not; argument: the deliverables.
    pub waits_for: fn(&str) -> String,
    /// Something was undone; argument: what.
    pub undone: fn(&str) -> String,
    /// Something was redone; argument: what.
    pub redone: fn(&str) -> String,
    /// Nothing was written, since the sample is shown.
    pub demo: &'static str,
    /// A file was written; argument: the file.
    pub written: fn(&str) -> String,
    /// A plan was written; arguments: the folder, what opens it.
    pub plan_written: fn(&str, &str) -> String,
}

/// Headings and labels.
#[derive(Debug)]
pub struct Labels {
    /// The day that the figures describe; argument: the day.
    pub as_of: fn(&str) -> String,
    /// The sample is shown.
    pub sample: &'static str,
    /// What a person should look at.
    pub notices: &'static str,
    /// How many conflicts there are.
    pub conflicts: fn(u32) -> String,
    /// How many recurring duties are due again.
    pub due_again: fn(u32) -> String,
    /// How many cells have no place in the plan.
    pub without_place: fn(usize) -> String,
    /// What the signs mean.
    pub legend: &'static str,
    /// An empty cell, in the legend; argument: the central department.
    pub empty_cell: fn(&str) -> String,
    /// A conflict, in the legend.
    pub conflict: &'static str,
    /// All departments together, as a head of a column.
    pub all: &'static str,
    /// No deliverable fits the choice.
    pub no_rows: &'static str,
    /// Where the source says so.
    pub source: &'static str,
    /// Who delivers.
    pub scope: &'static str,
    /// The section of the guideline.
    pub section: &'static str,
    /// Responsible roles.
    pub roles: &'static str,
    /// The rhythm of a recurring duty.
    pub recurs: &'static str,
    /// A remark of the plan.
    pub remark: &'static str,
    /// How the fact came into the plan.
    pub basis: &'static str,
    /// The controls that a section touches without answering to them; argument: the controls.
    pub touches: fn(&str) -> String,
    /// Clauses of ISO/IEC 27001.
    pub clauses: &'static str,
    /// The law.
    pub law: &'static str,
    /// What should be in place first.
    pub needs: &'static str,
    /// What waits for it.
    pub needed_by: &'static str,
    /// What else in the plan the deliverable answers to.
    pub answers_to: &'static str,
    /// A criterion of a level of the maturity staircase; arguments: level, criterion.
    pub criterion: fn(u8, &str) -> String,
    /// A benefit; arguments: number, name.
    pub benefit: fn(u8, &str) -> String,
    /// Something that has to be in place before a phase; arguments: phase, what.
    pub phase_need: fn(&str, &str) -> String,
    /// A milestone; arguments: when, what.
    pub milestone: fn(&str, &str) -> String,
    /// Checklist points.
    pub points: &'static str,
    /// How it stands per department.
    pub states: &'static str,
    /// Since when and by whom; arguments: day, role.
    pub since: fn(&str, &str) -> String,
    /// When and by whom what is due again was done; arguments: day, role.
    pub last_done: fn(&str, &str) -> String,
    /// Ticked points of a cell; argument: their numbers.
    pub ticked: fn(&str) -> String,
    /// What has been said.
    pub history: &'static str,
    /// Nothing has been said; names the command.
    pub no_history: &'static str,
    /// Nothing in the log fits the choice.
    pub no_log: &'static str,
}

/// What `lis check` says.
#[derive(Debug)]
pub struct CheckWords {
    /// The plan can be read; arguments: how many deliverables, how many departments.
    pub plan_sound: fn(usize, usize) -> String,
    /// The record can be read; argument: how many entries.
    pub record_read: fn(u64) -> String,
    /// Heading of what is damaged, torn or odd in the record.
    pub record: &'static str,
    /// How to solve a conflict.
    pub solve: &'static str,
    /// Nothing was found.
    pub fine: &'static str,
    /// How many findings there are.
    pub found: fn(usize) -> String,
    /// Heading of the facts; argument: how many.
    pub facts: fn(usize) -> String,
}

/// Returns the words of a language.
pub fn words(lang: Lang) -> &'static CliWords {
    match lang {
        Lang::Sv => &sv::WORDS,
        Lang::En => &en::WORDS,
    }
}
