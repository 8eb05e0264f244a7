//! What was put down at meetings: what is brought up again at the next one, and what has been put down at this one.

use crate::model::board::Board;
use crate::model::board::heads::Head;
use crate::model::meeting::{Decision, DecisionId, DecisionState, MeetingId};
use crate::progress::meetings::Held;
use chrono::NaiveDate;

/// Something put down at a meeting, as it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Earlier<'a> {
    /// Its name.
    pub id: &'a DecisionId,
    /// What it is.
    pub decision: &'a Decision,
    /// Who said so last, and when.
    pub head: &'a Head<Option<Decision>>,
    /// Whether people have said different things about it without knowing of each other.
    pub conflict: bool,
}

impl Earlier<'_> {
    /// Returns by how many days it is late; none where it is settled, has no date, or has time left.
    pub fn late(&self, day: NaiveDate) -> Option<i64> {
        let open = self.decision.state == DecisionState::Open;
        let days = day.signed_duration_since(self.decision.due.filter(|_| open)?).num_days();
        (days > 0).then_some(days)
    }
}

/// Returns what is brought up again: all that is open, what has a date first and by that date; then what was closed since
/// the last meeting. What stays open comes back until somebody closes it.
pub fn earlier<'a>(board: &'a Board, current: Option<&MeetingId>, last: Option<&Held<'_>>) -> Vec<Earlier<'a>> {
    let since = last.map(|it| it.meeting.on);
    let news = |it: &Earlier<'_>| since.is_none_or(|since| it.head.at.date_naive() >= since);
    let mut found: Vec<Earlier<'a>> = all(board)
        .filter(|it| current != Some(&it.id.meeting))
        .filter(|it| it.decision.state == DecisionState::Open || news(it))
        .collect();
    found.sort_by_key(|it| {
        let closed = it.decision.state != DecisionState::Open;
        (closed, it.decision.due.is_none(), it.decision.due, it.id)
    });
    found
}

/// Returns how many of them are open, and how many of those are late on a day.
pub fn open_and_late(found: &[Earlier<'_>], day: NaiveDate) -> (usize, usize) {
    let open = found.iter().filter(|it| it.decision.state == DecisionState::Open).count();
    (open, found.iter().filter(|it| it.late(day).is_some()).count())
}

/// Returns what has been put down at a meeting, in its order.
pub fn taken<'a>(board: &'a Board, meeting: Option<&MeetingId>) -> Vec<Earlier<'a>> {
    all(board).filter(|it| meeting == Some(&it.id.meeting)).collect()
}

/// Returns the name of the next thing that is put down at a meeting. A number is never given twice.
pub fn next(board: &Board, meeting: &MeetingId) -> DecisionId {
    let last = board.decisions().map(|(id, _)| id).filter(|id| id.meeting == *meeting).map(|id| id.number).max();
    DecisionId::new(meeting.clone(), last.unwrap_or(0).saturating_add(1))
}

fn all(board: &Board) -> impl Iterator<Item = Earlier<'_>> {
    board.decisions().filter_map(|(id, heads)| {
        let head = heads.winner()?;
        Some(Earlier { id, decision: head.value.as_ref()?, head, conflict: heads.conflict() })
    })
}
