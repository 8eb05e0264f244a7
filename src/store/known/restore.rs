//! Brings back the lines that are missing, from what this computer remembers.

use super::KnownJournals;
use super::compare::{MissingLines, entry_lines};
use super::is_absent;
use crate::model::entry::JournalId;
use crate::store::error::StoreError;
use crate::store::folders::create;
use crate::store::journal::chain::BEFORE_BODY;
use crate::store::journal::header::Header;
use crate::store::journal::pen::keep_aside;
use crate::store::journal::rack::{ENDING, stem};
use crate::store::journal::scan::whole;
use crate::store::lock;
use crate::store::output::{Overwrite, write_whole};
use crate::store::writer::Writer;
use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Where lines were brought back to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RestoredTo {
    /// Into the journal itself.
    Journal,
    /// Into a copy beside it: the journal is somebody else's, or other lines have been written in it since.
    Copy,
}

/// What was brought back of a journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RestoredLines {
    /// The file that has the lines now.
    pub file: PathBuf,
    /// How many entries were missing.
    pub lines: u64,
    /// Which file that is.
    pub to: RestoredTo,
}

impl KnownJournals {
    /// Brings back what is missing. A journal of this writer on this device is made whole in its place as long as nothing
    /// else has been written in it; any other is left as it is, and a copy beside it has the lines.
    pub fn restore(&self, writer: &Writer) -> Result<Vec<RestoredLines>, StoreError> {
        self.missing_of_all().iter().map(|missing| self.restore_one(missing, writer)).collect()
    }

    fn restore_one(&self, missing: &MissingLines, writer: &Writer) -> Result<RestoredLines, StoreError> {
        let file = self.journals.join(&missing.name);
        let copy = self.copy(&missing.name).ok_or_else(|| StoreError::NotFound { path: file.clone() })?;
        create(&self.journals)?;
        let journal = journal_of(&missing.name, &copy);
        let own = writer.owns(&journal) && stem(&missing.name) == journal.0;
        let taken = if own { Some(lock::take(&self.journals, &journal)?) } else { None };
        if matches!(taken, Some(None)) {
            return Err(StoreError::InUse { journal: journal.0 });
        }
        let now = match fs::read(&file) {
            Ok(bytes) => Some(bytes),
            Err(error) if is_absent(&error) => None,
            Err(error) => return Err(StoreError::io(&file, error)),
        };
        let lines = missing.lines;
        let Some(now) = now else {
            write_whole(&file, &copy, Overwrite::No)?;
            return Ok(RestoredLines { file, lines, to: RestoredTo::Journal });
        };
        if let Some(mended) = Some(&now).filter(|_| own).and_then(|now| mended(&copy, now)) {
            keep_what_is_replaced(&file, &copy, &now)?;
            write_whole(&file, &mended, Overwrite::Yes)?;
            return Ok(RestoredLines { file, lines, to: RestoredTo::Journal });
        }
        let beside = beside(&self.journals, stem(&missing.name));
        write_whole(&beside, &copy, Overwrite::No)?;
        Ok(RestoredLines { file: beside, lines, to: RestoredTo::Copy })
    }
}

/// Returns a journal with all that its copy has and all that was written after it; none where other lines have been written
/// in the places of lines that the copy has. A line that carries the digest of a known line is that line, changed by hand.
fn mended(copy: &[u8], now: &[u8]) -> Option<Vec<u8>> {
    let known: HashSet<&[u8]> = entry_lines(copy).map(digest).collect();
    let last = copy.strip_suffix(b"\n")?.rsplit(|byte| *byte == b'\n').next()?;
    let begin = copy.len() - last.len() - 1;
    let continued = now.len() > copy.len() && now.get(begin..copy.len()) == copy.get(begin..);
    let (inside, after) = if continued { now.split_at(copy.len()) } else { (now, &now[now.len()..]) };
    entry_lines(inside).all(|line| known.contains(digest(line))).then(|| [copy, after].concat())
}

/// Returns the digest that a line carries.
fn digest(line: &[u8]) -> &[u8] {
    line.get(..BEFORE_BODY).unwrap_or(line)
}

/// Keeps what a journal holds besides known lines and zeros: a line that was changed by hand, or half of one.
fn keep_what_is_replaced(file: &Path, copy: &[u8], now: &[u8]) -> Result<(), StoreError> {
    let known: HashSet<&[u8]> = copy.split(|byte| *byte == b'\n').collect();
    let end = now.len().min(copy.len());
    let strange = |line: &[u8]| !known.contains(line) && line.iter().any(|byte| *byte != 0);
    // What is cut off in the middle of a known line is nobody's word.
    let common = copy.iter().zip(now).take_while(|(one, other)| one == other).count();
    if common < end && now[..end].split(|byte| *byte == b'\n').any(strange) {
        keep_aside(file, common as u64, now)?;
    }
    Ok(())
}

fn journal_of(name: &str, copy: &[u8]) -> JournalId {
    let first = copy.split(|byte| *byte == b'\n').next().unwrap_or_default();
    Header::parse(whole(first)).map_or_else(|_| JournalId(stem(name).to_owned()), |header| header.journal)
}

/// Returns a path for a copy of a journal under which nothing is yet.
fn beside(folder: &Path, stem: &str) -> PathBuf {
    let further = (2_u32..).map(|copy| folder.join(format!("{stem} (restored {copy}){ENDING}")));
    let first = folder.join(format!("{stem} (restored){ENDING}"));
    std::iter::once(first.clone()).chain(further).find(|it| !it.exists()).unwrap_or(first)
}
