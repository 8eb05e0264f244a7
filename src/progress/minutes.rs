//! What the minutes of a meeting are made from: what had been said when it ended, and what was said at it. Whatever is
//! said later changes nothing, so the same minutes can be made at any time.

use crate::model::board::Board;
use crate::model::entry::{Change, Entry, EntryId, Kind};
use crate::model::horizon::EntryHorizon;
use crate::model::meeting::{Meeting, MeetingId, Minutes};
use chrono::{DateTime, FixedOffset, NaiveDate};
use std::collections::BTreeSet;

/// The part of the record that counts for the minutes of a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The entries, the oldest first.
    pub entries: Vec<Entry>,
    /// The day of the meeting, of which all figures are.
    pub day: NaiveDate,
    /// When the minutes were drawn up; none while they are a draft.
    pub adopted: Option<DateTime<FixedOffset>>,
}

impl Kept {
    /// Returns what the record says of a meeting; none where it is not put down. `history` is the whole record, the
    /// oldest entry first.
    ///
    /// What counts is what had arrived when the meeting was closed, or what was written until the end of its day where
    /// nobody closed it; and what was put down at it afterwards, until the minutes were drawn up. What had been said before
    /// but arrived later does not count.
    pub fn of(history: &[Entry], id: &MeetingId) -> Option<Self> {
        let story = Story::of(history, id);
        let meeting = story.meeting?;
        let day = meeting.ended.or(meeting.begun).map_or(meeting.on, |at| at.date_naive());
        let adoption = story.adopted.map(|adopted| MomentInRecord::of(history, adopted, adopted.at));
        let early = |entry: &Entry| adoption.as_ref().is_none_or(|adoption| adoption.holds(entry));
        let end = story.end(history);
        let within = |entry: &Entry| match &end {
            Some(end) => end.holds(entry),
            None => entry.day() <= day && early(entry),
        };
        let belonging = belonging(history, id);
        let counts = |entry: &&Entry| within(entry) || belonging.contains(&entry.id) && early(entry);
        let adopted = story.adopted.map(|entry| entry.at);
        Some(Self { entries: history.iter().filter(counts).cloned().collect(), day, adopted })
    }

    /// Returns the fold of what counts.
    pub fn board(&self) -> Board {
        Board::of(&self.entries)
    }

    /// Returns the entries that were written during the meeting.
    pub fn during<'a>(&'a self, id: &'a MeetingId) -> impl Iterator<Item = &'a Entry> {
        self.entries.iter().filter(move |entry| entry.during.as_ref() == Some(id))
    }
}

/// Returns the moment in the record at which a meeting was closed; none while it is open, or where nobody has closed it.
/// `history` is the whole record, the oldest entry first.
pub fn meeting_end(history: &[Entry], id: &MeetingId) -> Option<MomentInRecord> {
    Story::of(history, id).end(history)
}

/// Returns the entry that closed a meeting; where nobody closed it, the last one until the end of its day in the journal
/// that put it down. None where neither is there.
pub(super) fn closing<'a>(history: &'a [Entry], id: &MeetingId) -> Option<&'a Entry> {
    let story = Story::of(history, id);
    if let Some((entry, _)) = story.closed {
        return Some(entry);
    }
    let day = story.meeting?.on;
    let puts_down = |change: &Change| matches!(change, Change::Meeting(about, Some(_)) if about == id);
    let journal = &history.iter().find(|entry| entry.changes.iter().any(puts_down))?.id.journal;
    let of_it = history.iter().filter(|entry| entry.id.journal == *journal && entry.day() <= day);
    of_it.max_by_key(|entry| entry.id.number)
}

/// A moment at which something was put down, which tells what had arrived by then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MomentInRecord {
    /// When the entry was written.
    written: DateTime<FixedOffset>,
    /// The moment itself: that, unless the entry names another.
    at: DateTime<FixedOffset>,
    horizon: Option<EntryHorizon>,
}

impl MomentInRecord {
    fn of(history: &[Entry], entry: &Entry, at: DateTime<FixedOffset>) -> Self {
        Self { written: entry.at, at, horizon: EntryHorizon::of(history, entry) }
    }

    /// Tells whether an entry had arrived. Where the moment is later than the entry that names it, what was written between
    /// the two counts too; where it is earlier, what was written after it does not.
    pub fn holds(&self, entry: &Entry) -> bool {
        match &self.horizon {
            Some(horizon) if self.at < self.written => horizon.holds(entry) && entry.at <= self.at,
            Some(horizon) => horizon.holds(entry) || entry.at > self.written && entry.at <= self.at,
            None => entry.at <= self.at,
        }
    }
}

/// What became of a meeting.
#[derive(Default)]
struct Story<'a> {
    meeting: Option<&'a Meeting>,
    /// The entry that closed it, and when that was.
    closed: Option<(&'a Entry, DateTime<FixedOffset>)>,
    /// The entry with which the minutes were drawn up.
    adopted: Option<&'a Entry>,
}

impl<'a> Story<'a> {
    fn of(history: &'a [Entry], id: &MeetingId) -> Self {
        let mut story = Self::default();
        for entry in history {
            for change in &entry.changes {
                match change {
                    Change::Meeting(about, Some(meeting)) if about == id => story.goes_on(entry, meeting),
                    Change::Meeting(about, None) if about == id => story = Self::default(),
                    _ => {}
                }
            }
        }
        story
    }

    fn end(&self, history: &[Entry]) -> Option<MomentInRecord> {
        self.closed.map(|(entry, at)| MomentInRecord::of(history, entry, at))
    }

    fn goes_on(&mut self, entry: &'a Entry, meeting: &'a Meeting) {
        let before = self.meeting.and_then(|it| it.ended);
        self.closed = match meeting.ended {
            // Whoever closes a meeting writes that as its last entry. One put down afterwards ended when it says.
            Some(ended) if entry.day() == ended.date_naive() && before.is_none() => Some((entry, entry.at.max(ended))),
            Some(ended) if before != Some(ended) => Some((entry, ended)),
            Some(_) => self.closed,
            None => None,
        };
        self.adopted = match meeting.minutes {
            Minutes::Draft => None,
            Minutes::Final => self.adopted.or(Some(entry)),
        };
        self.meeting = Some(meeting);
    }
}

/// Returns what was written at a meeting, and what takes that back or says it again where it is about the meeting itself.
fn belonging(history: &[Entry], id: &MeetingId) -> BTreeSet<EntryId> {
    let about = |change: &Change| match change {
        Change::Meeting(meeting, _) => meeting == id,
        Change::Decision(decision, _) => decision.meeting == *id,
        _ => false,
    };
    let mut belonging = BTreeSet::new();
    for entry in history {
        let taken_back = match &entry.kind {
            Kind::Undoes(of) | Kind::Redoes(of) => belonging.contains(of) && entry.changes.iter().all(about),
            Kind::Said => false,
        };
        if entry.during.as_ref() == Some(id) || taken_back {
            belonging.insert(entry.id.clone());
        }
    }
    belonging
}
