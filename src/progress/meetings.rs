//! Meetings as days to reckon from: which there are, and which was the last.

use crate::model::board::Board;
use crate::model::board::heads::Head;
use crate::model::meeting::{Meeting, MeetingId};
use chrono::NaiveDate;

/// A meeting that is put down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Held<'a> {
    /// Its name in the record.
    pub id: &'a MeetingId,
    /// The meeting.
    pub meeting: &'a Meeting,
    /// Who put it down, and when.
    pub head: &'a Head<Option<Meeting>>,
    /// Whether people have put down different things about it without knowing of each other.
    pub conflict: bool,
}

/// Returns the meetings, the earliest first; of one day, in the order of their names.
pub fn held(board: &Board) -> Vec<Held<'_>> {
    let mut held: Vec<Held<'_>> = board
        .meetings()
        .filter_map(|(id, heads)| {
            let head = heads.winner()?;
            let meeting = head.value.as_ref()?;
            Some(Held { id, meeting, head, conflict: heads.conflict() })
        })
        .collect();
    held.sort_by_key(|it| (it.meeting.on, it.id));
    held
}

/// Returns the last meeting before a day, from which "since the last meeting" is reckoned. A meeting on the day itself is
/// the one that is being prepared or held: what is new there is what has come since the one before.
pub fn last(board: &Board, day: NaiveDate) -> Option<Held<'_>> {
    held(board).into_iter().rfind(|it| it.meeting.on < day)
}

/// Returns the meetings that are open: begun and not ended.
pub fn open(board: &Board) -> Vec<Held<'_>> {
    let mut open = held(board);
    open.retain(|it| it.meeting.begun.is_some() && it.meeting.ended.is_none());
    open
}

/// Returns the latest meeting that has been held, or whose day has come.
pub fn latest(board: &Board, day: NaiveDate) -> Option<Held<'_>> {
    held(board).into_iter().rfind(|it| it.meeting.has_been() || it.meeting.on <= day)
}

/// Returns what the next meeting after one of this name is likely called: the same with the next number, where it ends with
/// one, as "Styrgrupp 5" after "Styrgrupp 4".
pub fn next_name(name: &str) -> String {
    let stem = name.trim_end_matches(|c: char| c.is_ascii_digit());
    match name.get(stem.len()..).and_then(|number| number.parse::<u32>().ok()) {
        Some(number) => format!("{stem}{}", number.saturating_add(1)),
        None => name.to_owned(),
    }
}

/// Returns the name of a further meeting on a day: the day, with a number behind it where that is taken.
pub fn free(board: &Board, day: NaiveDate) -> MeetingId {
    let taken = |id: &MeetingId| board.meeting(id).is_some_and(|it| it.value().is_some());
    let further = (2u16..).map(|number| MeetingId(format!("{day}-{number}")));
    let mut names = std::iter::once(MeetingId(day.to_string())).chain(further);
    names.find(|id| !taken(id)).unwrap_or_else(|| MeetingId(day.to_string()))
}
