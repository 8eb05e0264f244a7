//! What later entries correct in earlier ones without editing history: a date that came from a wrong clock, and one number
//! that two writers gave to two things put down at a meeting. Corrected entries are what the program works with; the
//! journals keep what was written.

use super::entry::{Change, Entry, EntryId, JournalId};
use super::meeting::MeetingId;
use super::order::in_causal_order;
use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The corrections in a record.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct RecordCorrections {
    /// The dates that entries have by the word of a writer. It counts for that writer's own entries only.
    dates: BTreeMap<EntryId, BTreeMap<String, DateTime<FixedOffset>>>,
    /// Which of the things that were put down under one number an entry is about, as the journal that put it down.
    makers: BTreeMap<EntryId, BTreeMap<DecisionNumber, JournalId>>,
    /// What was put down under each number, and what it says.
    numbers: BTreeMap<DecisionNumber, BTreeMap<JournalId, String>>,
}

/// A meeting, and a number that was given there.
type DecisionNumber = (MeetingId, u16);

impl RecordCorrections {
    /// Gathers the corrections of a whole record.
    pub fn of<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Self {
        let corrects = |change: &Change| matches!(change, Change::Date(..) | Change::Decision(..));
        let found = entries.into_iter().filter(|entry| entry.changes.iter().any(corrects));
        let mut corrections = Self::default();
        for entry in in_causal_order(found.cloned().collect()) {
            corrections.learn(&entry);
        }
        corrections
    }

    /// Takes in an entry that comes after all that it knows of. Tells whether entries before it are to be corrected.
    pub fn learn(&mut self, entry: &Entry) -> bool {
        let mut corrects = false;
        for change in &entry.changes {
            match change {
                Change::Date(target, at) => {
                    let dates = self.dates.entry(target.clone()).or_default();
                    match at {
                        Some(at) => dates.insert(entry.by.to_lowercase(), *at),
                        None => dates.remove(&entry.by.to_lowercase()),
                    };
                    corrects = true;
                }
                Change::Decision(id, decision) => {
                    let text = decision.as_ref().map(|it| it.text.as_str());
                    corrects |= self.learn_decision(entry, (id.meeting.clone(), id.number), text);
                }
                _ => {}
            }
        }
        corrects
    }

    fn learn_decision(&mut self, entry: &Entry, number: DecisionNumber, text: Option<&str>) -> bool {
        let known = |id: &EntryId| self.makers.get(id).and_then(|makers| makers.get(&number));
        let replaced: BTreeSet<&JournalId> = entry.replaces.iter().filter_map(known).collect();
        let texts = self.numbers.get(&number);
        let same = |maker: &&&JournalId| texts.and_then(|texts| texts.get(**maker)).map(String::as_str) == text;
        // An older program replaces all that it sees under a number: the one that it means says the same.
        let maker =
            replaced.iter().find(same).or_else(|| replaced.last()).copied().unwrap_or(&entry.id.journal).clone();
        let all = self.numbers.entry(number.clone()).or_default();
        let more = !all.is_empty() && !all.contains_key(&maker);
        let said = all.entry(maker.clone()).or_default();
        if let Some(text) = text {
            text.clone_into(said);
        }
        self.makers.entry(entry.id.clone()).or_default().insert(number, maker);
        more
    }

    /// Corrects an entry.
    pub fn correct(&self, entry: &mut Entry) {
        if let Some(at) = self.date(&entry.id, &entry.by) {
            let (was, now) = (entry.day(), at.date_naive());
            entry.at = at;
            for change in &mut entry.changes {
                move_day(change, was, now);
            }
        }
        for restored in &mut entry.restores {
            if let Some(at) = self.date(&restored.entry, &restored.by) {
                let (was, now) = (restored.at.date_naive(), at.date_naive());
                restored.at = at;
                if let Some(change) = entry.changes.get_mut(restored.change) {
                    move_day(change, was, now);
                }
            }
        }
        let Some(makers) = self.makers.get(&entry.id) else { return };
        for change in &mut entry.changes {
            let Change::Decision(id, _) = change else { continue };
            let number = (id.meeting.clone(), id.number);
            let all = self.numbers.get(&number).filter(|all| all.len() > 1 && id.maker.is_none());
            id.maker = id.maker.take().or_else(|| Some(apart(makers.get(&number)?, all?)));
        }
    }

    fn date(&self, id: &EntryId, by: &str) -> Option<DateTime<FixedOffset>> {
        if self.dates.is_empty() {
            return None;
        }
        self.dates.get(id)?.get(&by.to_lowercase()).copied()
    }
}

/// Returns entries as they count.
pub fn corrected(mut entries: Vec<Entry>) -> Vec<Entry> {
    let corrections = RecordCorrections::of(&entries);
    for entry in &mut entries {
        corrections.correct(entry);
    }
    entries
}

/// Moves the day of what became so on the day on which it was said.
fn move_day(change: &mut Change, was: NaiveDate, now: NaiveDate) {
    let day = match change {
        Change::Mark(_, mark) => &mut mark.since,
        Change::Post(_, Some(post)) => &mut post.since,
        Change::Assessment(_, Some(assessment)) => &mut assessment.on,
        _ => return,
    };
    if *day == was {
        *day = now;
    }
}

/// Returns as much of a journal's name, whole parts of it, as tells it apart from the others.
fn apart(maker: &JournalId, all: &BTreeMap<JournalId, String>) -> String {
    let others = || all.keys().filter(|other| *other != maker);
    let ends = maker.0.match_indices('-').map(|(at, _)| at);
    let mut starts = ends.filter_map(|end| maker.0.get(..end));
    let unique = starts.find(|start| others().all(|other| !other.0.starts_with(start)));
    unique.unwrap_or(&maker.0).to_owned()
}
