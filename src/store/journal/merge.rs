//! One journal may be there more than once, when a sync client has made a "conflicted copy". It is read once.

use super::notice::Notice;
use crate::model::entry::{Entry, JournalId};
use std::collections::BTreeMap;
use std::collections::btree_map;
use std::path::PathBuf;

/// What was read of one file.
#[derive(Debug)]
pub struct Part {
    /// The file.
    pub file: PathBuf,
    /// Whether the file bears its journal's name. What it says counts before what a copy says.
    pub original: bool,
    /// The entries, every number once.
    pub entries: Vec<Entry>,
}

/// Returns all entries journal by journal, each in the order of its numbers, every number once; and where two copies
/// begin to differ.
pub fn merge(mut parts: Vec<Part>) -> (Vec<Entry>, Vec<Notice>) {
    parts.sort_by(|a, b| (!a.original, &a.file).cmp(&(!b.original, &b.file)));
    let mut journals: BTreeMap<JournalId, BTreeMap<u64, Entry>> = BTreeMap::new();
    let mut notices = Vec::new();
    for part in parts {
        let mut told = false;
        for entry in part.entries {
            let journal = match journals.get_mut(&entry.id.journal) {
                Some(journal) => journal,
                None => journals.entry(entry.id.journal.clone()).or_default(),
            };
            match journal.entry(entry.id.number) {
                btree_map::Entry::Vacant(place) => {
                    place.insert(entry);
                }
                btree_map::Entry::Occupied(place) if *place.get() != entry && !told => {
                    told = true;
                    notices.push(Notice::Twin { file: part.file.clone(), entry: entry.id });
                }
                btree_map::Entry::Occupied(_) => {}
            }
        }
    }
    (journals.into_values().flat_map(BTreeMap::into_values).collect(), notices)
}
