//! What people say about a cell: the state, since when, and what they wrote beside it; and the condition that time
//! makes of it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The states that a person sets. The default is always "not started".
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Nothing has been said, or it was taken back.
    #[default]
    NotStarted,
    /// Work goes on.
    InProgress,
    /// Delivered.
    Done,
    /// Does not concern this department, with a reason in the note.
    NotApplicable,
}

impl State {
    /// All states in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::NotStarted, Self::InProgress, Self::Done, Self::NotApplicable];
}

/// The condition of a cell on a day: what was said about it, and what time has done to that.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Condition {
    /// Nothing has been done. The default.
    NotStarted,
    /// Work goes on, or some checklist points are ticked.
    InProgress,
    /// Delivered, and still fresh.
    Done,
    /// Was delivered, but the period of a recurring duty has passed since.
    DueAgain,
    /// Not taken, with an approved exception that still holds (guideline 4.1).
    Exception,
    /// Does not concern the department.
    NotApplicable,
}

impl Condition {
    /// All conditions in the order of the legend.
    pub const ALL: [Self; 6] =
        [Self::NotStarted, Self::InProgress, Self::Done, Self::Exception, Self::DueAgain, Self::NotApplicable];
}

/// What is said about one deliverable in one department.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mark {
    /// The state.
    pub state: State,
    /// The day from which the state holds. A recurring duty's period runs from it, so a later note does not move it.
    pub since: NaiveDate,
    /// A note; the reason, where the state is "not applicable".
    #[serde(default)]
    pub note: Option<String>,
    /// A reference or address where the proof is.
    #[serde(default)]
    pub evidence: Option<String>,
}

impl Mark {
    /// Returns a bare mark, without note or evidence.
    pub fn bare(state: State, since: NaiveDate) -> Self {
        Self { state, since, note: None, evidence: None }
    }
}

impl From<State> for Condition {
    /// Returns the condition that a state gives on the day it is set.
    fn from(state: State) -> Self {
        match state {
            State::NotStarted => Self::NotStarted,
            State::InProgress => Self::InProgress,
            State::Done => Self::Done,
            State::NotApplicable => Self::NotApplicable,
        }
    }
}
