//! Words about due dates, kept beside what stands: who counts how often a date was moved needs them all.

use crate::model::entry::EntryId;
use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};

/// One word about a due date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DueWord {
    /// When it was said.
    pub at: DateTime<FixedOffset>,
    /// The entry that said it.
    pub entry: EntryId,
    /// The day; none where the date was lifted.
    pub on: Option<NaiveDate>,
    /// The entry that it took back, where it did.
    pub undoes: Option<EntryId>,
}
