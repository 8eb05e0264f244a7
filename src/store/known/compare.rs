//! Compares what is remembered of journals with what is in the folder.

use super::is_absent;
use crate::model::entry::JournalId;
use crate::model::flaw::Shrinkage;
use crate::store::journal::chain;
use crate::store::journal::header::Header;
use crate::store::journal::line::{self, LineOrigin};
use crate::store::journal::rack::ENDING;
use crate::store::journal::scan::whole;
use std::collections::{BTreeSet, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

/// A journal that has lost lines which were confirmed, or which came from somebody else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MissingLines {
    /// The file's name in the folder of the journals.
    pub name: String,
    /// The file.
    pub file: PathBuf,
    /// How many entries are in no file of the folder.
    pub lines: u64,
    /// What happened to the file.
    pub how: Shrinkage,
}

/// What the comparison has brought.
pub(super) struct Compared {
    /// The journals that have lost lines.
    pub(super) missing: Vec<MissingLines>,
    /// The journals that were written anew and have everything, perhaps changed by hand: their copies are to be made anew.
    pub(super) outdated: Vec<String>,
}

impl Compared {
    /// Compares these journals with their copies.
    pub(super) fn new(folder: &Path, names: &[String], copy: impl Fn(&str) -> Option<Vec<u8>>) -> Self {
        let mut compared = Self { missing: Vec::new(), outdated: Vec::new() };
        let Some(present) = lines_of(folder) else { return compared };
        for name in names {
            let Some(copy) = copy(name) else { continue };
            let file = folder.join(name);
            let now = match fs::read(&file) {
                Ok(bytes) => Some(bytes),
                Err(error) if is_absent(&error) => None,
                // What cannot be read at all is told by whoever reads it.
                Err(_) => continue,
            };
            let lines = count(&copy, now.as_deref(), &present);
            match &now {
                _ if lines > 0 => {
                    let how = how(&copy, now.as_deref());
                    compared.missing.push(MissingLines { name: name.clone(), file, lines, how });
                }
                Some(bytes) if !bytes.starts_with(&copy) => compared.outdated.push(name.clone()),
                _ => {}
            }
        }
        compared
    }
}

/// Returns the lines of a journal that hold entries, as they stand without their line break.
pub(super) fn entry_lines(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    bytes
        .split_inclusive(|byte| *byte == b'\n')
        .filter_map(|raw| raw.strip_suffix(b"\n"))
        .map(whole)
        .filter(|line| std::str::from_utf8(line).is_ok_and(|line| chain::split(line).is_some()))
}

/// Returns the number of a line's entry.
fn number(line: &[u8]) -> Option<u64> {
    let (_, body) = chain::split(std::str::from_utf8(line).ok()?)?;
    let digits = body.strip_prefix("(number:")?.trim_start();
    digits.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
}

/// Counts the entries of a copy that are nowhere in the folder. A line that was changed by hand and can be read is there:
/// it carries the same digest, and counts as it is. Where names were removed from the journal, its lines carry other
/// digests and the same numbers.
fn count(copy: &[u8], now: Option<&[u8]>, present: &HashSet<String>) -> u64 {
    let rewritten = now.filter(|bytes| header(bytes).is_some_and(|it| it.names_removed.is_some()));
    let missing = entry_lines(copy).filter(|line| !carried(line).is_some_and(|digest| present.contains(digest)));
    match rewritten {
        None => missing.count() as u64,
        Some(bytes) => {
            let numbers: BTreeSet<u64> = entry_lines(bytes).filter_map(number).collect();
            missing.filter(|line| number(line).is_none_or(|number| !numbers.contains(&number))).count() as u64
        }
    }
}

fn header(bytes: &[u8]) -> Option<Header> {
    Header::parse(whole(bytes.split(|byte| *byte == b'\n').next()?)).ok()
}

fn how(copy: &[u8], now: Option<&[u8]>) -> Shrinkage {
    match now {
        None => Shrinkage::Gone,
        Some(bytes) if copy.starts_with(bytes) => Shrinkage::Shorter,
        Some(_) => Shrinkage::Changed,
    }
}

/// Returns the digest that a line carries.
fn carried(line: &[u8]) -> Option<&str> {
    chain::split(std::str::from_utf8(line).ok()?).map(|(digest, _)| digest)
}

/// Tells whether a line says something that can be read.
fn is_readable(line: &[u8]) -> bool {
    let body = std::str::from_utf8(line).ok().and_then(chain::split).map(|(_, body)| body);
    let journal = JournalId(String::new());
    let origin = LineOrigin { journal: &journal, by: "", says_seen: true };
    body.is_some_and(|body| line::parse(body, origin).is_ok())
}

/// Returns the digest of every entry in every journal of a folder, copies too; none where the folder cannot be read, which
/// is not the same as empty.
fn lines_of(folder: &Path) -> Option<HashSet<String>> {
    let files = match fs::read_dir(folder) {
        Ok(files) => files,
        Err(error) if is_absent(&error) => return Some(HashSet::new()),
        Err(_) => return None,
    };
    let mut lines = HashSet::new();
    for file in files.flatten() {
        let name = file.file_name().to_string_lossy().into_owned();
        if !name.ends_with(ENDING) || name.starts_with('.') || !file.path().is_file() {
            continue;
        }
        let bytes = fs::read(file.path()).unwrap_or_default();
        lines.extend(entry_lines(&bytes).filter(|line| is_readable(line)).filter_map(carried).map(str::to_owned));
    }
    Some(lines)
}
