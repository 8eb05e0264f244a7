//! Where the cursor is in the overview.

/// The overview's state.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Overview {
    /// The line that the cursor is on, counted over [`crate::app::screens::overview::stops`].
    pub selected: usize,
}
