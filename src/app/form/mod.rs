//! A form: several fields that are filled in before anything is written. What a form is, and how one moves in it; what is
//! asked in each, what is wrong with the answers and what they make, each form says in a file of its own
//! ([`exception`], [`due`]), and [`recipe`] finds that file. A new form is such a file, a name in [`Purpose`] and an arm
//! in [`recipe::of`]; moving, drawing and giving up are the same for all.

pub mod assessment;
pub mod day;
pub mod decision;
pub mod due;
pub mod exception;
pub mod filter;
pub mod handout;
pub mod judged;
pub mod meeting;
mod named;
pub mod opening;
pub mod post;
pub mod recipe;
pub mod settling;

use super::typed::Typed;
use crate::model::due::DueScope;
use crate::model::entry::Cell;
use crate::model::id::{DepartmentId, RoleId};
use crate::model::meeting::{DecisionId, MeetingId};

/// What a form is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Purpose {
    /// Granting, renewing or withdrawing the exception of a cell.
    Exception(Cell),
    /// Saying how a role's post is held.
    Post(RoleId),
    /// Assessing the maturity of a department, or of the municipality.
    Assessment(Option<DepartmentId>),
    /// Choosing what is shown. Writes nothing.
    Filter,
    /// Opening a meeting.
    Opening(MeetingId),
    /// Putting something down at a meeting.
    Decision(MeetingId),
    /// Settling what was put down at a meeting.
    Settling(DecisionId),
    /// Putting a meeting down.
    Meeting,
    /// Handing out a report.
    Handout,
    /// Setting or lifting a due date; what it can be for, in the order in which that is offered.
    Due(Vec<DueScope>),
}

/// What is asked in a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// A text of one line.
    Text(Typed),
    /// One of several, named in the user's language, by its place among them.
    Choice {
        /// What there is to choose from.
        names: Vec<String>,
        /// What is chosen.
        chosen: usize,
    },
}

/// A question with its answer so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// What is asked, in a word or two.
    pub label: &'static str,
    /// The answer.
    pub answer: Answer,
    was: Answer,
}

impl Field {
    /// Asks for a line of text, which begins as this.
    pub fn text(label: &'static str, text: &str) -> Self {
        Self::new(label, Answer::Text(Typed::at_end(text)))
    }

    /// Asks for one of several.
    pub fn choice(label: &'static str, names: Vec<String>, chosen: usize) -> Self {
        Self::new(label, Answer::Choice { names, chosen })
    }

    fn new(label: &'static str, answer: Answer) -> Self {
        Self { label, was: answer.clone(), answer }
    }

    /// Puts another text where the form began with one, unless the user has written there.
    pub fn refill(&mut self, text: &str) {
        if !self.touched() && matches!(self.answer, Answer::Text(_)) {
            *self = Self::text(self.label, text);
        }
    }

    fn touched(&self) -> bool {
        match (&self.answer, &self.was) {
            (Answer::Text(now), Answer::Text(was)) => now.text != was.text,
            (now, was) => now != was,
        }
    }
}

/// A form being filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// What it is for.
    pub purpose: Purpose,
    /// What it is about, such as "Undantag R10.8 SOF".
    pub title: String,
    /// The questions.
    pub fields: Vec<Field>,
    /// The field that the cursor is in.
    pub at: usize,
    /// Whether saving was tried, so that what is missing is told too and not only what is wrong.
    pub tried: bool,
    /// Whether the user wants to leave and is asked about what was written.
    pub leaving: bool,
}

impl Form {
    /// Returns a form with the cursor in its first field.
    pub fn new(purpose: Purpose, title: String, fields: Vec<Field>) -> Self {
        Self { purpose, title, fields, at: 0, tried: false, leaving: false }
    }

    /// Puts the cursor in a field, at the end of what is written there.
    pub fn go(&mut self, field: usize) {
        self.at = field.min(self.fields.len().saturating_sub(1));
        if let Some(Answer::Text(typed)) = self.fields.get_mut(self.at).map(|field| &mut field.answer) {
            *typed = Typed::at_end(std::mem::take(&mut typed.text));
        }
    }

    /// Moves the cursor so many fields on.
    pub fn step(&mut self, by: isize) {
        self.go(self.at.saturating_add_signed(by));
    }

    /// Chooses the answer so many places on, round and round, where the cursor is on a choice.
    pub fn turn(&mut self, by: isize) {
        let Some(Answer::Choice { names, chosen }) = self.fields.get_mut(self.at).map(|field| &mut field.answer) else {
            return;
        };
        let count = isize::try_from(names.len().max(1)).unwrap_or(1);
        let next = (isize::try_from(*chosen).unwrap_or(0) + by).rem_euclid(count);
        *chosen = usize::try_from(next).unwrap_or(0);
    }

    /// Takes in what the text field that the cursor is in now holds.
    pub fn write(&mut self, now: Typed) {
        if let Some(Answer::Text(typed)) = self.fields.get_mut(self.at).map(|field| &mut field.answer) {
            *typed = now;
        }
    }

    /// Returns the text that is being written; none where the cursor is on a choice, or where leaving is asked about.
    pub fn typed(&self) -> Option<&Typed> {
        match self.fields.get(self.at).map(|field| &field.answer) {
            Some(Answer::Text(typed)) if !self.leaving => Some(typed),
            _ => None,
        }
    }

    /// Returns what is written in a field, without the blanks around it; nothing where there is no such field of text.
    pub fn text(&self, field: usize) -> &str {
        match self.fields.get(field).map(|field| &field.answer) {
            Some(Answer::Text(typed)) => typed.text.trim(),
            _ => "",
        }
    }

    /// Returns what is chosen in a field; the first where there is no such choice.
    pub fn chosen(&self, field: usize) -> usize {
        match self.fields.get(field).map(|field| &field.answer) {
            Some(Answer::Choice { chosen, .. }) => *chosen,
            _ => 0,
        }
    }

    /// Tells whether anything was answered otherwise than the form began.
    pub fn touched(&self) -> bool {
        self.fields.iter().any(Field::touched)
    }
}
