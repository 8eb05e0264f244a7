//! Where the cursor is in the overview and in the detail pane.

/// The overview's state.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Overview {
    /// The line that the cursor is on, counted over [`crate::app::screens::overview::stops`].
    pub selected: usize,
}

/// The detail pane's state.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Detail {
    /// The line that the cursor is on.
    pub line: usize,
    /// The first line in sight.
    pub top: usize,
}
