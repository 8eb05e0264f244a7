//! What was said before a meeting and arrived after it, as the journal of a laptop that had not synced.

use super::minutes::closing;
use crate::model::entry::Entry;
use crate::model::horizon::EntryHorizon;
use crate::model::meeting::MeetingId;

/// Returns the entries that were said before a meeting ended, by their writers' clocks, and that had not arrived when it
/// did. `history` is the whole record, each journal in the order of its numbers.
///
/// What had arrived is what the writer had seen who closed the meeting. Where nobody closed it, that is the writer who put
/// it down, at the last entry of that day or before. None where that writer's journal does not say what it had seen, as
/// journals before version 3 do not.
pub fn late_arrivals<'a>(history: &'a [Entry], meeting: &MeetingId) -> Vec<&'a Entry> {
    let horizon = closing(history, meeting).and_then(|entry| EntryHorizon::of(history, entry));
    horizon.map(|horizon| horizon.late(history)).unwrap_or_default()
}
