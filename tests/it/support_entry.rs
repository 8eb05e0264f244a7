//! Entries and boards by hand: who says what, one after another, without a folder.

use chrono::{DateTime, FixedOffset, TimeDelta};
use lis::model::board::Board;
use lis::model::entry::{Change, Entry, EntryId, JournalId, Kind};

/// The time of the first entry of every record made here.
pub fn noon() -> DateTime<FixedOffset> {
    "2026-11-24T12:00:00+01:00".parse().unwrap()
}

pub fn id(writer: &str, number: u64) -> EntryId {
    EntryId { journal: JournalId(writer.to_owned()), number }
}

/// Returns what a writer who has seen this board would write, a second after the latest entry.
pub fn says(board: &Board, writer: &str, changes: Vec<Change>) -> Entry {
    Entry {
        id: id(writer, board.seen(&JournalId(writer.to_owned())) + 1),
        by: writer.to_owned(),
        at: board.latest().map_or_else(noon, |at| at + TimeDelta::seconds(1)),
        kind: Kind::Said,
        during: None,
        replaces: board.replaced_by(&changes),
        changes,
        seen: Some(board.newly_seen(&JournalId(writer.to_owned()))),
        restores: Vec::new(),
    }
}

/// Returns the board of one writer who says these things, one entry each.
pub fn board(changes: impl IntoIterator<Item = Change>) -> Board {
    let mut board = Board::default();
    for change in changes {
        board.apply(says(&board, "anna", vec![change]));
    }
    board
}

/// Returns the board of two writers, neither of whom has seen what the other says.
pub fn torn(one: Change, other: Change) -> Board {
    let nothing = Board::default();
    Board::fold([says(&nothing, "anna", vec![one]), says(&nothing, "bo", vec![other])])
}
