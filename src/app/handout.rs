//! A report to be handed out from the program: what is asked for, and what lies over the view on the way there.

use super::form::Form;
use crate::export::order::{Format, Pages, Profile};
use chrono::NaiveDate;

/// What is to be handed out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handout {
    /// In which format.
    pub format: Format,
    /// For whom.
    pub profile: Profile,
    /// How much.
    pub pages: Pages,
    /// The day that it describes, at its end.
    pub day: NaiveDate,
    /// The day from whose end changes are told; none where they are not told.
    pub since: Option<NaiveDate>,
    /// The department that it is limited to, as its place in the plan.
    pub department: Option<usize>,
    /// The file, as the user has written it.
    pub file: String,
    /// Whether a file that is there may be replaced.
    pub replace: bool,
}

/// The first of a report, as text, with the form to go back to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// The form.
    pub form: Box<Form>,
    /// The name of the format.
    pub format: &'static str,
    /// What the report says first, line by line.
    pub lines: Vec<String>,
    /// The first line in sight.
    pub top: usize,
}

/// The question whether a file is to be replaced, with the form to go back to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replace {
    /// The form.
    pub form: Box<Form>,
    /// What would be written.
    pub handout: Box<Handout>,
    /// The answer that the cursor is on; the first changes nothing.
    pub selected: usize,
}
