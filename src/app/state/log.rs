//! The history's state: what it is narrowed by, what is listed of it, and where the cursor is.

/// The history's state.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Log {
    /// What it is narrowed by; everything is listed where it is empty.
    pub filter: String,
    /// The changes that are listed, the latest first: an entry's place in the history, and a change's place in it.
    pub rows: Vec<(usize, usize)>,
    /// The row that the cursor is on.
    pub selected: usize,
    /// The first row in sight.
    pub top: usize,
}
