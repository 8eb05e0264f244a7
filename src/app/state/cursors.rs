//! Where the cursor is in the overview, and what is shown of benefits and requirements.

use crate::model::crosswalk::List;

/// The overview's state.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Overview {
    /// The line that the cursor is on, counted over [`crate::app::screens::overview::stops`].
    pub selected: usize,
}

/// What is unfolded of roles and on the staircase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct People {
    /// The role that is unfolded, as its place in the plan.
    pub role: Option<usize>,
    /// The department whose footing is unfolded, as its place in the plan; one past the last for the municipality.
    pub footing: Option<usize>,
}

/// What is shown of benefits and requirements.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Requirements {
    /// The list.
    pub list: List,
    /// Whether the plan's own contents are shown instead of a list.
    pub plan: bool,
    /// The line that is unfolded, as its place in the list.
    pub open: Option<usize>,
}
