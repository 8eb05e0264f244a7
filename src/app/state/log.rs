//! The history's state: what it is narrowed by, what is listed of it, and where the cursor is.

use crate::progress::changes::Kind;

/// A row of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Row {
    /// Something that was said: an entry's place in the history, and a change's place in it.
    Said(usize, usize),
    /// The heading of a kind of change between two days, and how many follow.
    Kind(Kind, usize),
    /// Something that is different between two days, by its place among all that is.
    Difference(usize),
}

/// The history's state.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Log {
    /// What it is narrowed by; everything is listed where it is empty.
    pub filter: String,
    /// What is listed: what was said, the latest first, or what is different between two days, the worst first.
    pub rows: Vec<Row>,
    /// The row that the cursor is on.
    pub selected: usize,
    /// The first row in sight.
    pub top: usize,
}
