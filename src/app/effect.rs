//! What has to happen outside, and what comes back.

use super::handout::{First, Handout};
use crate::model::board::Board;
use crate::model::entry::{Change, Entry, Key};
use crate::model::meeting::{Meeting, MeetingId};
use crate::model::plan::Plan;
use crate::model::stage::OnStage;
use crate::words::lang::Lang;
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// Something that has to happen outside this room. Every effect is answered by an [`Outcome`].
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Write one entry that says this.
    Append(Vec<Change>),
    /// Open a meeting now: write one entry that says this, with the time in it.
    Begin(Vec<Change>),
    /// Close a meeting now, as it stands.
    End(MeetingId, Meeting),
    /// Write the minutes of a meeting to a file of its name.
    Minutes(MeetingId),
    /// Take back this writer's last step.
    Undo,
    /// Say again what was taken back last.
    Redo,
    /// Read every entry there is.
    ReadHistory,
    /// Read the plan in this language.
    ReadPlan(Lang),
    /// Make a report and write it to its file.
    HandOut(Handout),
    /// Make a report and show what comes first in it.
    Preview(Handout),
    /// Give this text to the clipboard; the view as it is drawn where there is none.
    Copy(Option<String>),
    /// Tell the window of notes what is on the shared screen; none where nothing is any more.
    Stage(Option<OnStage>),
    /// Remember view, row, theme and language, and end.
    Quit,
}

impl Effect {
    /// Tells whether it writes an entry.
    pub fn writes(&self) -> bool {
        matches!(self, Self::Append(_) | Self::Begin(_) | Self::End(..) | Self::Undo | Self::Redo)
    }

    /// Returns what it says something about; nothing for a step that is taken back or said again, which the record knows.
    pub fn keys(&self) -> BTreeSet<Key> {
        match self {
            Self::Append(changes) | Self::Begin(changes) => changes.iter().map(Change::key).collect(),
            Self::End(meeting, _) => BTreeSet::from([Key::Meeting(meeting.clone())]),
            _ => BTreeSet::new(),
        }
    }
}

/// What came of an effect, or happened by itself.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// The entry is on disk.
    Written(Entry),
    /// The entry that opens a meeting is on disk.
    Begun(Entry),
    /// The entry that closes a meeting is on disk.
    Ended(Entry),
    /// The minutes are in a file of this name.
    MinutesWritten(String),
    /// The entry that takes back a step is on disk.
    Undone(Entry),
    /// The entry that says a step again is on disk.
    Redone(Entry),
    /// There was nothing to undo.
    NothingToUndo,
    /// There was nothing to redo.
    NothingToRedo,
    /// Somebody else has since changed the same.
    Overtaken {
        /// Who.
        by: String,
        /// When.
        on: NaiveDate,
    },
    /// Nothing was written; a sentence in the user's language says why.
    NotWritten(String),
    /// Something could not be read; a sentence in the user's language says why.
    NotRead(String),
    /// Every entry there is, the oldest first.
    History(Vec<Entry>),
    /// The plan in another language.
    Plan(Box<Plan>, Lang),
    /// Entries that others have written.
    Arrived(Vec<Entry>),
    /// The fold of everything, after something turned up that belongs further up in a journal.
    Anew(Box<Board>),
    /// Others have said something about these, unseen by the user who was about to write over it.
    WouldOverwrite(BTreeSet<Key>),
    /// The report is written whole.
    HandedOut {
        /// Where.
        file: String,
        /// How large it is, in bytes.
        size: u64,
    },
    /// The report was not written, since its file is there already.
    FileExists(Handout),
    /// No report was made; a sentence in the user's language says why.
    NotHandedOut(String),
    /// What comes first in a report of a format.
    Preview(&'static str, First),
    /// A report has come this far, with more to do.
    Working {
        /// Its file.
        file: String,
        /// The name of its format.
        format: &'static str,
        /// The step that is next, from 0.
        step: usize,
    },
    /// Another day has begun.
    Day(NaiveDate),
}
