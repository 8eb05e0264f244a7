//! What a mark is made of: a state from today, and what is written beside it; and asking for the latter.

use crate::app::state::App;
use crate::app::state::overlay::{Asked, Overlay, Prompt};
use crate::model::entry::{Cell, Change};
use crate::model::state::{Mark, State};
use crate::progress::standing::word;

/// Returns the change to a new state, with what was written beside the old one.
pub(super) fn marked(app: &App, cell: Cell, state: State, note: Option<String>) -> Change {
    let before = word(app.board.cell(&cell)).map(|head| &head.value);
    let mark = Mark {
        state,
        since: app.day,
        note: note.or_else(|| before.and_then(|mark| mark.note.clone())),
        evidence: before.and_then(|mark| mark.evidence.clone()),
    };
    Change::Mark(cell, mark)
}

/// Asks for a line of text, which begins as this.
pub(super) fn ask(app: &mut App, asked: Asked, text: String) {
    app.overlay = Some(Overlay::Prompt(Prompt::new(asked, text)));
}
