//! Where the cursor is in the overview, and what is shown of benefits and requirements.

use crate::model::crosswalk::List;

/// The overview's state.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Overview {
    /// The line that the cursor is on, counted over [`crate::app::screens::overview::stops`].
    pub selected: usize,
}

/// What is shown of benefits and requirements.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Requirements {
    /// The list.
    pub list: List,
    /// The line that is unfolded, as its place in the list.
    pub open: Option<usize>,
}
