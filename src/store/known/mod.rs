//! What this computer remembers of each journal: a copy of the whole lines that it has read or written, in the cache
//! folder. A journal that no longer has them has lost lines, and the copy can give them back.
//!
//! A journal only grows, so every process that keeps a copy writes the same bytes at the same places; a lock keeps a copy
//! that is being replaced apart from one that is being continued. Nothing here is needed to read the record: without a
//! cache folder nothing is remembered, and nothing is missed.

mod compare;
mod restore;
pub mod shortfalls;
mod tail;

pub use compare::MissingLines;
pub use restore::{RestoredLines, RestoredTo};

use super::error::StoreError;
use super::folders::create;
use super::journal::chain;
use super::journal::rack::ENDING;
use super::output::{Overwrite, write_whole};
use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::Duration;
use tail::LastLine;

/// The file that holds the path of the data folder, beside the copies.
const PLACE: &str = ".place";

/// The file on which whoever changes a copy holds a lock.
const LOCK: &str = ".lock";

/// The folder of copies whose lines are no longer asked for.
const ASIDE: &str = "aside";

/// How often a journal that seems to have shrunk is looked at before that is believed, and how long it takes between:
/// some sync clients remove a file before they put the new one in its place.
const LOOKS: u32 = 4;
const BETWEEN: Duration = Duration::from_millis(75);

/// The copies of the journals of one data folder.
#[derive(Debug, Clone)]
pub struct KnownJournals {
    copies: PathBuf,
    data: PathBuf,
    journals: PathBuf,
}

/// How much of a record is remembered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KnownRecord {
    /// How many journals.
    pub journals: usize,
    /// How many entries they hold.
    pub lines: u64,
}

impl KnownJournals {
    /// Takes the cache folder, the data folder and the folder of its journals. Reads nothing.
    pub fn new(cache: &Path, data: &Path, journals: &Path) -> Self {
        let name = chain::bare(data.as_os_str().as_encoded_bytes());
        let copies = cache.join(format!("{name}.journals"));
        Self { copies, data: data.to_owned(), journals: journals.to_owned() }
    }

    /// Returns how much is remembered; nothing where no journal was ever read here.
    pub fn remembered(&self) -> Option<KnownRecord> {
        let names = self.names();
        let lines = names.iter().map(|name| compare::entry_lines(&self.copy(name).unwrap_or_default()).count() as u64);
        (!names.is_empty()).then(|| KnownRecord { journals: names.len(), lines: lines.sum() })
    }

    /// Tells whether something is remembered and none of it is in the folder.
    pub fn all_gone(&self) -> bool {
        let names = self.names();
        !names.is_empty() && !has_journals(&self.journals)
    }

    /// Continues the copies: `ends` says how far each file has been read. Where a file is not what its copy is a copy of,
    /// the copy stays as it is. Never in the way: what cannot be written is not remembered.
    pub fn learn<'a>(&self, ends: impl Iterator<Item = (&'a str, u64)>) {
        let behind: Vec<(&str, u64)> = ends.filter(|(name, end)| self.length(name) < *end).collect();
        if behind.is_empty() {
            return;
        }
        let Ok(_held) = self.hold() else { return };
        for (name, end) in behind {
            let _ = self.continue_copy(name, end);
        }
    }

    /// Returns the journals that lines are missing of. Whoever changes them at this very moment gets a little time, unless
    /// they are `known` to have lost lines.
    pub fn missing(&self, known: &BTreeSet<String>) -> Vec<MissingLines> {
        let mut shrunk: Vec<String> = self.names().into_iter().filter(|name| !self.holds(name)).collect();
        for _ in 1..LOOKS {
            if shrunk.iter().all(|name| known.contains(name)) {
                break;
            }
            sleep(BETWEEN);
            shrunk.retain(|name| !self.holds(name));
        }
        self.compared(&shrunk)
    }

    /// The same with every line of every copy, whatever the ends of the files look like.
    pub fn missing_of_all(&self) -> Vec<MissingLines> {
        self.compared(&self.names())
    }

    /// Returns the journals among these that have lost lines at this moment, without waiting.
    pub fn missing_now(&self, names: &[&str]) -> Vec<MissingLines> {
        let shrunk: Vec<String> = names.iter().filter(|name| !self.holds(name)).map(|it| (*it).to_owned()).collect();
        self.compared(&shrunk)
    }

    /// Asks no longer for what is missing of these journals; returns where the copies are put.
    pub fn set_aside(&self, names: &[String]) -> Result<Vec<PathBuf>, StoreError> {
        let aside = self.copies.join(ASIDE);
        create(&aside)?;
        let _held = self.hold().map_err(StoreError::at(&self.copies))?;
        let mut put = Vec::new();
        for name in names {
            let target = free(&aside, name);
            let from = self.copies.join(name);
            fs::rename(&from, &target).map_err(StoreError::at(&from))?;
            put.push(target);
        }
        Ok(put)
    }

    /// Returns how many entries of a journal somebody has said not to want back: the most that a copy put aside holds.
    pub fn accepted(&self, name: &str) -> u64 {
        let is_further =
            |it: &str| it.split_once('-').is_some_and(|(copy, rest)| copy.parse::<u32>().is_ok() && rest == name);
        let is_of_it =
            |it: &Path| it.file_name().and_then(OsStr::to_str).is_some_and(|it| it == name || is_further(it));
        let aside = files_in(&self.copies.join(ASIDE)).filter(|it| is_of_it(it));
        let lines = aside.map(|it| compare::entry_lines(&fs::read(it).unwrap_or_default()).count() as u64);
        lines.max().unwrap_or(0)
    }

    /// Asks no longer for anything of this folder.
    pub fn set_all_aside(&self) -> Result<Vec<PathBuf>, StoreError> {
        let names = self.names();
        if names.is_empty() { Ok(Vec::new()) } else { self.set_aside(&names) }
    }

    /// Changes every copy, also those put aside, as `edit` returns it from a file's name and bytes; none stays as it is.
    pub fn rewrite(
        &self,
        mut edit: impl FnMut(&Path, &[u8]) -> Result<Option<Vec<u8>>, StoreError>,
    ) -> Result<(), StoreError> {
        let copies = self.names().into_iter().map(|name| self.copies.join(name));
        let all: Vec<PathBuf> = copies.chain(files_in(&self.copies.join(ASIDE))).collect();
        if all.is_empty() {
            return Ok(());
        }
        let _held = self.hold().map_err(StoreError::at(&self.copies))?;
        for path in all {
            let bytes = fs::read(&path).map_err(StoreError::at(&path))?;
            if let Some(new) = edit(&path, &bytes)? {
                write_whole(&path, &new, Overwrite::Yes)?;
            }
        }
        Ok(())
    }

    /// Returns a data folder beside this one that journals were read from and whose name is so much like this one's that
    /// it may have been meant.
    pub fn near(&self, cache: &Path) -> Option<PathBuf> {
        let name = self.data.file_name()?.to_str()?;
        let others = files_in(cache).filter(|it| it.extension().is_some_and(|ending| ending == "journals"));
        let places = others.filter_map(|it| fs::read_to_string(it.join(PLACE)).ok()).map(PathBuf::from);
        let beside: Vec<PathBuf> =
            places.filter(|it| it.parent() == self.data.parent() && *it != self.data && it.is_dir()).collect();
        let names = beside.iter().filter_map(|it| it.file_name()?.to_str()).filter(|it| it.chars().count() > 3);
        let nearest = Some(name)
            .filter(|it| it.chars().count() > 2)
            .and_then(|name| crate::model::nearest::nearest(name, names))?;
        beside.iter().find(|it| it.file_name().is_some_and(|it| it == nearest)).cloned()
    }

    fn compared(&self, names: &[String]) -> Vec<MissingLines> {
        if names.is_empty() {
            return Vec::new();
        }
        let compared = compare::Compared::new(&self.journals, names, |name| self.copy(name));
        for name in &compared.outdated {
            let _ = self.replace_copy(name);
        }
        compared.missing
    }

    /// Tells whether a journal still ends, at the place where its copy ends, with the copy's last line.
    fn holds(&self, name: &str) -> bool {
        // The copy is looked at first: what is continued meanwhile is longer in the journal, never in the copy alone.
        let Some(last) = LastLine::of(&self.copies.join(name)) else { return true };
        last.is_in(&self.journals.join(name))
    }

    /// Returns how long a copy is, up to the end of its last whole line.
    fn length(&self, name: &str) -> u64 {
        LastLine::of(&self.copies.join(name)).map_or(0, |last| last.end)
    }

    /// Returns a copy's whole lines.
    fn copy(&self, name: &str) -> Option<Vec<u8>> {
        let mut bytes = fs::read(self.copies.join(name)).ok()?;
        bytes.truncate(bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1));
        Some(bytes)
    }

    fn continue_copy(&self, name: &str, end: u64) -> io::Result<()> {
        let (path, last) = (self.copies.join(name), LastLine::of(&self.copies.join(name)));
        let begin = last.as_ref().map_or(0, |last| last.end);
        let mut journal = File::open(self.journals.join(name))?;
        if end <= begin || last.is_some_and(|last| !last.is_at(&mut journal)) {
            return Ok(());
        }
        let mut bytes = Vec::new();
        journal.seek(SeekFrom::Start(begin))?;
        journal.take(end - begin).read_to_end(&mut bytes)?;
        if bytes.last() != Some(&b'\n') {
            return Ok(());
        }
        let mut copy = File::options().create(true).truncate(false).write(true).open(&path)?;
        copy.set_len(begin)?;
        copy.seek(SeekFrom::Start(begin))?;
        copy.write_all(&bytes)
    }

    /// Makes a copy anew from its journal, which has every entry of it. The old copy is put aside: lines that were changed
    /// by hand since are still in it as they were.
    fn replace_copy(&self, name: &str) -> io::Result<()> {
        let mut bytes = fs::read(self.journals.join(name))?;
        bytes.truncate(bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1));
        let _held = self.hold()?;
        let aside = self.copies.join(ASIDE);
        fs::create_dir_all(&aside)?;
        fs::rename(self.copies.join(name), free(&aside, name))?;
        write_whole(&self.copies.join(name), &bytes, Overwrite::Yes).map_err(io::Error::other)
    }

    /// Holds the copies for this process. Where the system gives no locks, it goes on without.
    fn hold(&self) -> io::Result<File> {
        if !self.copies.is_dir() {
            fs::create_dir_all(&self.copies)?;
            fs::write(self.copies.join(PLACE), self.data.to_string_lossy().as_bytes())?;
        }
        let lock = File::options().create(true).truncate(false).write(true).open(self.copies.join(LOCK))?;
        let _ = lock.lock();
        Ok(lock)
    }

    fn names(&self) -> Vec<String> {
        let files = files_in(&self.copies).filter(|it| it.is_file());
        let names = files.filter_map(|it| it.file_name().map(|name| name.to_string_lossy().into_owned()));
        let mut names: Vec<String> = names.filter(|it| it.ends_with(ENDING) && !it.starts_with('.')).collect();
        names.sort();
        names
    }
}

/// Tells whether a folder holds a file that may be a journal.
fn has_journals(folder: &Path) -> bool {
    files_in(folder).any(|it| it.extension().is_some_and(|ending| ending == "ron") && it.is_file())
}

fn files_in(folder: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    fs::read_dir(folder).into_iter().flatten().flatten().map(|file| file.path())
}

/// Returns a path in a folder under which nothing is yet.
fn free(folder: &Path, name: &str) -> PathBuf {
    let further = (2_u32..).map(|copy| folder.join(format!("{copy}-{name}")));
    std::iter::once(folder.join(name)).chain(further).find(|it| !it.exists()).unwrap_or_else(|| folder.join(name))
}

/// Tells whether an error says that a file is not there.
fn is_absent(error: &io::Error) -> bool {
    error.kind() == ErrorKind::NotFound
}
