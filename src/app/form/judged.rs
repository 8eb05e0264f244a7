//! What is to be said of a form as it is filled in so far, and what it would write.

use crate::model::entry::Change;

/// Something to say of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// Below which field.
    pub field: usize,
    /// What.
    pub text: String,
    /// Whether it is wrong, so that nothing can be saved.
    pub wrong: bool,
}

impl Remark {
    /// Returns something that helps.
    pub fn hint(field: usize, text: impl Into<String>) -> Self {
        Self { field, text: text.into(), wrong: false }
    }

    /// Returns something that is wrong.
    pub fn wrong(field: usize, text: impl Into<String>) -> Self {
        Self { field, text: text.into(), wrong: true }
    }
}

/// What is to be said of a form as it is filled in so far.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Judged {
    /// What is to be known before anything is answered, such as a rule and its place in the source.
    pub about: String,
    /// What is to be said of the answers.
    pub remarks: Vec<Remark>,
    /// What would be written; none where something is wrong or missing.
    pub changes: Option<Vec<Change>>,
}

impl Judged {
    /// Returns the field of the first thing that is wrong.
    pub fn first_wrong(&self) -> Option<usize> {
        self.remarks.iter().filter(|remark| remark.wrong).map(|remark| remark.field).min()
    }
}
