//! Forgetting a name: it is taken out of this writer's journals on this device, out of what was kept aside of them and out
//! of the checkpoint. Each file is rewritten whole or not at all: written beside its place, synced, then put there. Whoever
//! is stopped in the middle has lost nothing, and begins again. Journals of others are never touched.

mod name;
mod rewrite;
mod texts;

pub use name::{Name, REMOVED};

use super::error::StoreError;
use super::journal::header::{Header, NoHeader, VERSION};
use super::journal::rack::{ENDING, stem};
use super::known::KnownJournals;
use super::leftovers;
use super::lock::{self, Held};
use super::output::{Overwrite, write_whole};
use super::writer::Writer;
use crate::model::entry::JournalId;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// Whether it is only to be told what would happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Nothing is changed.
    DryRun,
    /// The name is removed.
    ForGood,
}

/// What was done, or would be, and what remains.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Forgotten {
    /// The journals that were rewritten, and how many of their lines changed.
    pub journals: Vec<(PathBuf, u64)>,
    /// What was kept aside of a journal and held the name.
    pub kept: Vec<PathBuf>,
    /// The writers in whose journals the name remains, and in how many lines.
    pub others: BTreeMap<String, u64>,
    /// Files of this writer in which the name remains where it cannot be removed, as in the journal's own name; and files
    /// that are no journals.
    pub stuck: Vec<PathBuf>,
    /// Longer words that begin with the name and remain, such as a genitive.
    pub begun: BTreeSet<String>,
    /// What killed programs had left here: copies of journals, which were removed.
    pub removed: Vec<PathBuf>,
    /// Whether the data folder lies in a git clone, whose history still holds the name.
    pub git: bool,
}

/// A file to be rewritten, and what it is to hold.
type New = (PathBuf, Vec<u8>);

/// Removes a name from a folder of journals. `checkpoint` is thrown away where anything is rewritten.
pub(super) fn forget(
    folder: &Path,
    writer: &Writer,
    (checkpoint, known): (Option<&Path>, Option<&KnownJournals>),
    name: &Name,
    day: NaiveDate,
    way: Way,
) -> Result<Forgotten, StoreError> {
    let files = files(folder)?;
    // Held until all is written: whoever reads before has read what is rewritten.
    let _held = if way == Way::ForGood { hold(folder, writer, &files)? } else { Vec::new() };
    let mut told = Forgotten { git: folder.ancestors().any(|it| it.join(".git").exists()), ..Forgotten::default() };
    let left = match way {
        Way::ForGood => {
            told.removed = leftovers::clear(folder);
            leftovers::found(folder)
        }
        Way::DryRun => leftovers::found(folder),
    };
    // One that somebody is writing just now may hold the name, and cannot be removed.
    told.stuck.extend(
        left.into_iter()
            .filter(|file| fs::read(file).is_ok_and(|bytes| name.stands_in(&String::from_utf8_lossy(&bytes)))),
    );
    let mut new: Vec<New> = Vec::new();
    for file in files {
        let bytes = fs::read(&file).map_err(StoreError::at(&file))?;
        match whose(&file, &bytes)? {
            Whose::Journal(journal, _) if writer.owns(&journal) => {
                new.extend(own(&file, &journal, &bytes, name, day, &mut told)?);
            }
            Whose::Journal(_, by) => count(&mut told, &by, &bytes, name),
            Whose::Kept(journal) if writer.owns(&journal) => {
                let (cleaned, count) = rewrite::loose(&bytes, name);
                if count > 0 {
                    told.kept.push(file.clone());
                    new.push((file, cleaned.into_owned()));
                }
            }
            Whose::Kept(journal) => count(&mut told, &journal.0, &bytes, name),
            Whose::Nobody if name.stands_in(&String::from_utf8_lossy(&bytes)) => told.stuck.push(file),
            Whose::Nobody => {}
        }
    }
    if way == Way::ForGood && !new.is_empty() {
        drop_checkpoint(checkpoint)?;
        for (file, bytes) in new {
            write_whole(&file, &bytes, Overwrite::Yes)?;
        }
        // Another program may have read the old lines meanwhile, and kept what it read.
        drop_checkpoint(checkpoint)?;
    }
    if way == Way::ForGood
        && let Some(known) = known
    {
        known.rewrite(|copy, bytes| match whose(copy, bytes)? {
            Whose::Journal(journal, _) if writer.owns(&journal) => {
                let rewritten = rewrite::journal(&journal, bytes, name, day);
                let rewritten = rewritten.map_err(|error| StoreError::io(copy, io::Error::other(error)))?;
                Ok((rewritten.lines > 0).then_some(rewritten.bytes))
            }
            Whose::Journal(..) | Whose::Kept(_) | Whose::Nobody => Ok(None),
        })?;
    }
    Ok(told)
}

/// Returns an own journal as it is to be; nothing where it does not hold the name.
fn own(
    file: &Path,
    journal: &JournalId,
    bytes: &[u8],
    name: &Name,
    day: NaiveDate,
    told: &mut Forgotten,
) -> Result<Option<New>, StoreError> {
    let rewritten =
        rewrite::journal(journal, bytes, name, day).map_err(|error| StoreError::io(file, io::Error::other(error)))?;
    let now = if rewritten.lines > 0 { rewritten.bytes.as_slice() } else { bytes };
    let text = String::from_utf8_lossy(now);
    told.begun.extend(name.begun(&text));
    if name.stands_in(&text) {
        told.stuck.push(file.to_owned());
    }
    if rewritten.lines == 0 {
        return Ok(None);
    }
    told.journals.push((file.to_owned(), rewritten.lines));
    Ok(Some((file.to_owned(), rewritten.bytes)))
}

fn count(told: &mut Forgotten, by: &str, bytes: &[u8], name: &Name) {
    let lines = bytes.split(|byte| *byte == b'\n').filter(|line| name.stands_in(&String::from_utf8_lossy(line)));
    let lines = lines.count() as u64;
    if lines > 0 {
        *told.others.entry(by.to_owned()).or_default() += lines;
    }
}

/// Whose a file is.
enum Whose {
    /// A journal, or a copy of one, and who writes it.
    Journal(JournalId, String),
    /// Torn lines that were kept aside of a journal.
    Kept(JournalId),
    /// Something else.
    Nobody,
}

fn whose(file: &Path, bytes: &[u8]) -> Result<Whose, StoreError> {
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    if let Some((journal, _)) = name.split_once(".torn-") {
        return Ok(Whose::Kept(JournalId(journal.to_owned())));
    }
    let first = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    match Header::parse(first.strip_suffix(b"\r").unwrap_or(first)) {
        Ok(header) => Ok(Whose::Journal(header.journal, header.writer)),
        Err(NoHeader::Newer(found)) => Err(StoreError::Newer { file: file.to_owned(), found, known: VERSION }),
        // With its first line damaged, a journal is the one that its file is named for.
        Err(NoHeader::Foreign) if name.ends_with(ENDING) => {
            let journal = stem(&name).to_owned();
            Ok(Whose::Journal(JournalId(journal.clone()), journal))
        }
        Err(NoHeader::Foreign) => Ok(Whose::Nobody),
    }
}

/// Takes the right to write every own journal that is there, so that no other program adds to one meanwhile.
fn hold(folder: &Path, writer: &Writer, files: &[PathBuf]) -> Result<Vec<Held>, StoreError> {
    let mut journals = BTreeSet::new();
    for file in files {
        let bytes = fs::read(file).map_err(StoreError::at(file))?;
        if let Whose::Journal(journal, _) | Whose::Kept(journal) = whose(file, &bytes)? {
            journals.insert(journal);
        }
    }
    let own = journals.into_iter().filter(|journal| writer.owns(journal));
    own.map(|journal| lock::take(folder, &journal)?.ok_or(StoreError::InUse { journal: journal.0 })).collect()
}

/// Returns the files of the folder that may hold what people wrote: all but locks and what was never put in its place.
fn files(folder: &Path) -> Result<Vec<PathBuf>, StoreError> {
    let inside = match fs::read_dir(folder) {
        Ok(inside) => inside,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(StoreError::io(folder, error)),
    };
    let mut files = Vec::new();
    for file in inside {
        let file = file.map_err(StoreError::at(folder))?;
        let hidden = file.file_name().to_string_lossy().starts_with('.');
        let kind = file.file_type().map_err(StoreError::at(&file.path()))?;
        if !hidden && kind.is_file() {
            files.push(file.path());
        }
    }
    files.sort();
    Ok(files)
}

fn drop_checkpoint(checkpoint: Option<&Path>) -> Result<(), StoreError> {
    match checkpoint.map(|path| (path, fs::remove_file(path))) {
        Some((path, Err(error))) if error.kind() != ErrorKind::NotFound => Err(StoreError::io(path, error)),
        _ => Ok(()),
    }
}
