//! How often a due date was moved. What was taken back was never said, so it does not count.

use crate::model::board::due_word::DueWord;
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
pub fn moves(words: &[DueWord]) -> Moves {
    let mut moves = Moves::default();
    let mut last = None;
    for on in said(words).into_iter().filter_map(|word| word.on) {
        moves.first = moves.first.or(Some(on));
        moves.times += usize::from(last.is_some_and(|last| last != on));
        last = Some(on);
    }
    moves
}

/// Returns the words that were not taken back. What takes a word back is none itself; where the word had been said again
/// meanwhile, it takes that back.
fn said(words: &[DueWord]) -> Vec<&DueWord> {
    let mut said: Vec<&DueWord> = Vec::new();
    for word in words {
        let Some(target) = &word.undoes else {
            said.push(word);
            continue;
        };
        let meant = words.iter().find(|other| other.entry == *target);
        let again =
            |it: &&DueWord| meant.is_some_and(|meant| it.on == meant.on && it.entry.journal == meant.entry.journal);
        let at = said.iter().rposition(|it| it.entry == *target).or_else(|| said.iter().rposition(again));
        if let Some(at) = at {
            said.remove(at);
        }
    }
    said
}
