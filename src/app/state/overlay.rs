//! What lies over a view until it is closed: help, the choice of state, a line to write, a form, a calendar.

use super::days::Days;
use super::matrix::Matrix;
use crate::app::form::{Form, Purpose};
use crate::app::handout::{Preview, Replace};
use crate::app::keymap::Place;
use crate::app::page::travel::Reading;
use crate::app::typed::Typed;
use crate::app::view::{NUMBERS, View};
use crate::model::board::conflict::Conflict;
use crate::model::entry::Cell;
use crate::model::state::State;
use crate::progress::bulk::Place as CellPlace;

/// What lies over the view.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Overlay {
    /// All that can be done here.
    Help(Help),
    /// Everything that can be done and gone to.
    Palette(Palette),
    /// The states of a cell.
    Choice(Choice),
    /// Whether many cells are to be changed at once.
    Bulk(BulkQuestion),
    /// What people have said differently, and what of it is to hold.
    Dispute(Box<Dispute>),
    /// A line to write.
    Prompt(Prompt),
    /// Several fields to fill in.
    Form(Box<Form>),
    /// A day to choose.
    Days(Days),
    /// What comes first in a report.
    Preview(Preview),
    /// Whether a file is to be replaced.
    Replace(Replace),
}

impl Overlay {
    /// Returns where keys go.
    pub fn place(&self) -> Place {
        match self {
            Self::Choice(_) | Self::Bulk(_) | Self::Dispute(_) | Self::Preview(_) | Self::Replace(_) => Place::List,
            Self::Prompt(prompt) if prompt.leaving => Place::Question,
            Self::Help(_) | Self::Palette(_) | Self::Prompt(_) => Place::Text,
            Self::Form(form) if form.leaving => Place::Question,
            Self::Form(form) if form.purpose == Purpose::Handout => Place::Handout,
            Self::Form(_) => Place::Form,
            Self::Days(_) => Place::Days,
        }
    }

    /// Returns the text field, where there is one.
    pub fn typed(&self) -> Option<&Typed> {
        match self {
            Self::Help(help) => Some(&help.typed),
            Self::Palette(palette) => Some(&palette.typed),
            Self::Prompt(prompt) => Some(&prompt.typed).filter(|_| !prompt.leaving),
            Self::Form(form) => form.typed(),
            Self::Days(days) => Some(&days.typed),
            Self::Choice(_) | Self::Bulk(_) | Self::Dispute(_) | Self::Preview(_) | Self::Replace(_) => None,
        }
    }

    /// Returns which of several text fields is written in; 0 where there is one.
    pub fn field(&self) -> usize {
        match self {
            Self::Form(form) => form.at,
            Self::Days(days) => days.turn,
            _ => 0,
        }
    }
}

/// The help's state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Help {
    /// What is being searched for.
    pub typed: Typed,
    /// The line that the cursor is on, counted over [`crate::app::overlays::help::lines`].
    pub selected: usize,
    /// The first line in sight.
    pub top: usize,
    /// The place that the help is for.
    pub place: Place,
}

/// The command palette's state.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Palette {
    /// What is being searched for.
    pub typed: Typed,
    /// The line that the cursor is on, counted over [`crate::app::overlays::palette::lines`].
    pub selected: usize,
    /// The first line in sight.
    pub top: usize,
}

/// The choice's state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The cell that the cursor is on.
    pub cell: Cell,
    /// The cells of the range, where the choice is for all of them; none where it is for the one.
    pub many: Vec<CellPlace>,
    /// The state that the cursor is on, counted over [`State::ALL`].
    pub selected: usize,
}

impl Choice {
    /// Returns the state that the cursor is on.
    pub fn state(&self) -> State {
        State::ALL.get(self.selected).copied().unwrap_or_default()
    }
}

/// What is asked before many cells are changed at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BulkQuestion {
    /// The cells.
    pub places: Vec<CellPlace>,
    /// The state that they are to have.
    pub state: State,
    /// Whether the state was chosen by name, rather than ticked.
    pub chosen: bool,
    /// Why they are not applicable, where that is the state.
    pub note: Option<String>,
    /// The answer that the cursor is on; the first changes nothing.
    pub selected: usize,
}

/// The choice between what people have said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dispute {
    /// What was said.
    pub conflict: Conflict,
    /// How many conflicts there are.
    pub of: usize,
    /// The word that the cursor is on.
    pub selected: usize,
}

/// Where the user was when a search began, to go back to when it is given up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Before {
    /// The view.
    pub view: View,
    /// The detail pane, where it was open.
    pub detail: Option<Reading>,
    /// The matrix.
    pub matrix: Matrix,
    /// Where the reader was on every page.
    pub pages: [Reading; NUMBERS],
}

/// What is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// A text to search for; where the user was when the search began.
    Search(Box<Before>),
    /// A note on a cell.
    Note(Cell),
    /// Evidence for a cell.
    Evidence(Cell),
    /// What the history is to be narrowed by; what it was narrowed by before.
    Filter(String),
    /// Why a cell is not applicable.
    Reason(Cell),
    /// Why many cells are not applicable.
    ReasonForMany(Vec<CellPlace>),
}

/// The prompt's state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prompt {
    /// What is asked for.
    pub asked: Asked,
    /// What has been written so far.
    pub typed: Typed,
    /// Whether the user wants to leave and is asked about what was written.
    pub leaving: bool,
    was: String,
}

impl Prompt {
    /// Asks for a line of text, which begins as this.
    pub fn new(asked: Asked, text: impl Into<String>) -> Self {
        let was = text.into();
        Self { asked, typed: Typed::at_end(was.clone()), leaving: false, was }
    }

    /// Tells whether something would be lost if it were closed. What is searched for writes nothing.
    pub fn touched(&self) -> bool {
        !matches!(self.asked, Asked::Search(_) | Asked::Filter(_)) && self.typed.text.trim() != self.was.trim()
    }
}
