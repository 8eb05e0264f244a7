//! What is on the shared screen of a meeting: the page, and what it is about.

use super::agenda::Topic;
use super::id::DepartmentId;
use super::meeting::MeetingId;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What is on the shared screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OnStage {
    /// The day that everything is shown of.
    pub day: NaiveDate,
    /// The meeting, while it is open; none for a rehearsal.
    pub meeting: Option<MeetingId>,
    /// The page, counted from 0.
    pub page: usize,
    /// How many pages there are.
    pub pages: usize,
    /// The place of its item in the agenda.
    pub item: usize,
    /// What the page shows.
    pub topic: Topic,
    /// The department, where the page is that of one; none where several share it.
    pub department: Option<DepartmentId>,
}
