//! The walkthrough: the meeting on a shared screen, one page at a time, over everything else. What it shows is made by
//! [`pages`]; what each key does there stands in the room of updates. The rest of the program's state is left as it is, so
//! that leaving returns to exactly where the user was.

pub mod fitted;
pub mod pages;
pub mod rehearsal;

use super::action::Action;
use super::keymap::Place;
use super::layout::Size;
use super::state::start::ThemeName;
use super::toast::Toast;
use crate::export::phrase::agenda::Told;
use crate::model::agenda::Topic;
use crate::model::id::DepartmentId;
use crate::model::meeting::MeetingId;
use crate::progress::agenda::Slot;

/// Columns beyond which text is too small on a shared screen.
pub const WIDE: u16 = 110;
/// The least number of columns at which a page is whole.
pub const WHOLE_COLUMNS: u16 = 80;
/// The least number of rows at which a page is whole.
pub const WHOLE_ROWS: u16 = 24;

const READING: &[Action] = &[
    Action::NextPage,
    Action::Index,
    Action::Open,
    Action::Record,
    Action::Back,
    Action::PreviousPage,
    Action::Spotlight,
    Action::Black,
    Action::Help,
];

const RECORDING: &[Action] = &[
    Action::Decide,
    Action::NextPage,
    Action::Open,
    Action::CloseMeeting,
    Action::Tick,
    Action::Undo,
    Action::Record,
    Action::Back,
    Action::Help,
];

/// A page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The place of its item in the agenda, and what is shown.
    pub slot: (usize, Slot),
    /// The topic of its item.
    pub topic: Topic,
    /// The department, where it is the page of one.
    pub department: Option<DepartmentId>,
    /// What stands on it.
    pub told: Told,
}

/// What is asked of the user.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asking {
    /// Whether to begin although text will be small.
    Wide,
    /// Whether to begin although pages are not whole.
    Cramped,
    /// Whether the meeting is to be closed.
    Close,
    /// Nothing: it is told that the meeting is closed, and the way to its minutes.
    Closed,
}

impl Asking {
    /// Returns what is to be asked before the start on a screen of this size.
    pub fn of(size: Size) -> Option<Self> {
        if size.columns < WHOLE_COLUMNS || size.rows < WHOLE_ROWS {
            Some(Self::Cramped)
        } else {
            (size.columns > WIDE).then_some(Self::Wide)
        }
    }
}

/// What the walkthrough is used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Nothing can be written.
    Reading,
    /// The meeting is open, and what is written is written during it.
    Recording,
}

/// What lies over a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Over {
    /// Nothing can be seen.
    Black,
    /// The index, with its cursor on this line.
    Index(usize),
    /// Something is asked.
    Asking(Asking),
}

/// The walkthrough's state. It is kept while the user is elsewhere, so that it goes on at the same page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Walk {
    /// Whether it is on the screen.
    pub shown: bool,
    /// What the meeting is called.
    pub title: String,
    /// The pages.
    pub sheets: Vec<Sheet>,
    /// Headings of what is left out because it would be empty.
    pub left_out: Vec<String>,
    /// The page that is shown.
    pub at: usize,
    /// The row of its list that is in focus.
    pub focus: usize,
    /// Whether the whole list is shown, and nothing else.
    pub unfolded: bool,
    /// Whether all but the row in focus is dimmed.
    pub spotlight: bool,
    /// What lies over the page.
    pub over: Option<Over>,
    /// The meeting whose day it is, once it has been opened.
    pub meeting: Option<MeetingId>,
    /// What it is used for.
    pub mode: Mode,
    /// How many things have been put down at the meeting.
    pub taken: usize,
    /// The file with the minutes, once they have been written.
    pub minutes: Option<String>,
    /// What was told last outside, and what went wrong meanwhile: told on leaving.
    pub kept: Option<Toast>,
    /// The theme, which is not that of the rest.
    pub theme: ThemeName,
}

impl Walk {
    /// Begins on the first page.
    pub fn new() -> Self {
        Self {
            shown: true,
            title: String::new(),
            sheets: Vec::new(),
            left_out: Vec::new(),
            at: 0,
            focus: 0,
            unfolded: false,
            spotlight: false,
            over: None,
            meeting: None,
            mode: Mode::Reading,
            taken: 0,
            minutes: None,
            kept: None,
            theme: ThemeName::Projector,
        }
    }

    /// Returns the meeting that is recorded.
    pub fn recorded(&self) -> Option<&MeetingId> {
        self.meeting.as_ref().filter(|_| self.mode == Mode::Recording)
    }

    /// Returns the page that is shown.
    pub fn sheet(&self) -> Option<&Sheet> {
        self.sheets.get(self.at)
    }

    /// Goes to a page, to its first row.
    pub fn go(&mut self, page: usize) {
        let page = page.min(self.sheets.len().saturating_sub(1));
        if page != self.at {
            (self.at, self.focus, self.unfolded) = (page, 0, false);
        }
    }

    /// Returns the hints for its pages, the most useful first; help is the last.
    pub fn hints(&self) -> &'static [Action] {
        match self.mode {
            Mode::Reading => READING,
            Mode::Recording => RECORDING,
        }
    }

    /// Returns where keys go.
    pub fn place(&self) -> Place {
        match self.over {
            Some(Over::Asking(_)) => Place::Question,
            Some(Over::Index(_)) => Place::List,
            Some(Over::Black) | None => Place::Walkthrough,
        }
    }
}

impl Default for Walk {
    fn default() -> Self {
        Self::new()
    }
}
