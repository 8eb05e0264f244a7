//! How often a due date was moved. What was taken back was never said, so it does not count.

use crate::model::board::word::{Word, said};
use chrono::NaiveDate;

/// How a date was moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Moves {
    /// How often it was set to another day than before. Lifting it is no move; setting it to another day afterwards is.
    pub times: usize,
    /// The day that it was set to first; none where it never was.
    pub first: Option<NaiveDate>,
}

/// Counts the moves in all words about one date, the oldest first.
pub fn moves(words: &[Word<NaiveDate>]) -> Moves {
    let mut moves = Moves::default();
    let mut last = None;
    for on in said(words).into_iter().filter_map(|word| word.value) {
        moves.first = moves.first.or(Some(on));
        moves.times += usize::from(last.is_some_and(|last| last != on));
        last = Some(on);
    }
    moves
}
