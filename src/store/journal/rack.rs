//! The journals of a folder, and how far each has been read.

use super::chain;
use super::header::{NoHeader, VERSION};
use super::merge::{Part, merge};
use super::notice::Notice;
use super::scan::Reel;
use crate::model::board::Board;
use crate::model::entry::{Entry, JournalId};
use crate::model::limits;
use crate::store::error::StoreError;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fs::{self, File, Metadata};
use std::io::{self, ErrorKind, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// How a journal's file name ends.
pub const ENDING: &str = ".ron";

/// The journals of a folder.
#[derive(Debug, Clone, Default)]
pub struct Rack {
    folder: PathBuf,
    reels: BTreeMap<String, Reel>,
    foreign: BTreeMap<String, u64>,
    seen: BTreeMap<JournalId, u64>,
    notices: Vec<Notice>,
    told: HashSet<Notice>,
    torn: BTreeMap<String, Notice>,
    parsed: u64,
    late: bool,
    found: bool,
    barred: BTreeSet<String>,
    refused: BTreeSet<String>,
}

impl Rack {
    /// Takes a folder of which nothing has been read. It need not be there yet.
    pub fn new(folder: PathBuf) -> Self {
        let found = folder.is_dir();
        Self { folder, found, ..Self::default() }
    }

    /// Returns the same folder as if nothing had been read, except that it is remembered to have been there.
    #[must_use]
    pub fn afresh(&self) -> Self {
        Self { folder: self.folder.clone(), found: self.found, barred: self.barred.clone(), ..Self::default() }
    }

    /// Goes on from what was folded in an earlier run: how far each file was read, and what was told.
    pub fn resume(&mut self, reels: BTreeMap<String, Reel>, board: &Board, notices: Vec<Notice>) {
        let journals = reels.values().map(|reel| reel.journal.clone());
        self.seen = journals.map(|journal| (journal.clone(), board.seen(&journal))).collect();
        self.told = notices.iter().cloned().collect();
        (self.reels, self.notices) = (reels, notices);
    }

    /// Reads what is new in all files: entries journal by journal in the order of their numbers, none that was returned
    /// before. Cheap where nothing is new.
    pub fn read_new(&mut self) -> Result<Vec<Entry>, StoreError> {
        let mut parts = Vec::new();
        for name in self.names()? {
            if let Some(part) = self.read_file(&name)? {
                parts.push(part);
            }
        }
        Ok(self.take_in(parts))
    }

    /// Opens every file that was read, so that a network mount that keeps lengths for a while asks for them anew.
    pub fn open_files(&self) {
        let files = self.reels.keys().map(|name| self.folder.join(name)).filter(|path| path.is_file());
        // What cannot be opened is told when it is read.
        files.for_each(|path| drop(File::open(path)));
    }

    /// Reads what is new in one file.
    pub fn read_new_of(&mut self, name: &str) -> Result<Vec<Entry>, StoreError> {
        let part = self.read_file(name)?;
        Ok(self.take_in(part.into_iter().collect()))
    }

    /// Returns how far each file has been read, by its name.
    pub fn reels(&self) -> &BTreeMap<String, Reel> {
        &self.reels
    }

    /// Tells whether a file was found to be no journal.
    pub fn is_foreign(&self, name: &str) -> bool {
        self.foreign.contains_key(name)
    }

    /// Lets nobody of this program write these files.
    pub fn bar(&mut self, names: BTreeSet<String>) {
        self.barred = names;
    }

    /// Tells whether a file is not to be written.
    pub fn is_barred(&self, name: &str) -> bool {
        self.barred.contains(name) || self.refused.contains(name)
    }

    /// Puts down how far a file has been read or written, and up to which entry.
    pub fn put(&mut self, name: &str, reel: Reel) {
        self.see(&reel.journal, reel.number);
        self.torn.remove(name);
        self.reels.insert(name.to_owned(), reel);
    }

    /// Returns the highest number read of a journal.
    pub fn seen(&self, journal: &JournalId) -> u64 {
        self.seen.get(journal).copied().unwrap_or(0)
    }

    /// Returns how many entries were taken apart, which is what reading costs.
    pub fn parsed(&self) -> u64 {
        self.parsed
    }

    /// Tells whether an entry was left out because a later one of its journal had been returned before. Who reads
    /// everything at once gets it in its place.
    pub fn late(&self) -> bool {
        self.late
    }

    /// Returns the folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Tells whether the folder has been there in this run. If it is gone now, something is wrong.
    pub fn found(&self) -> bool {
        self.found
    }

    /// Makes the folder, unless it has been there in this run.
    pub fn make(&mut self) -> Result<(), StoreError> {
        if !self.found {
            fs::create_dir_all(&self.folder).map_err(StoreError::at(&self.folder))?;
            self.found = true;
        }
        Ok(())
    }

    /// Tells that a file is also written from another computer or mount.
    pub fn tell_same_device(&mut self, name: &str) {
        self.tell([Notice::SameDevice { file: self.folder.join(name) }]);
    }

    /// Tells, in this run, that a torn tail was put aside.
    pub fn tell_kept(&mut self, kept: &Path, notice: Notice) {
        self.torn.insert(kept.to_string_lossy().into_owned(), notice);
    }

    fn tell(&mut self, notices: impl IntoIterator<Item = Notice>) {
        for notice in notices {
            if self.told.insert(notice.clone()) {
                self.notices.push(notice);
            }
        }
    }

    /// Returns what will be just as true in the next run.
    pub fn lasting_notices(&self) -> &[Notice] {
        &self.notices
    }

    /// Returns everything there is to be told.
    pub fn notices(&self) -> Vec<Notice> {
        let foreign = self.foreign.keys().map(|name| Notice::NotAJournal { file: self.folder.join(name) });
        let refused = self.refused.iter().map(|name| Notice::NotAFile { file: self.folder.join(name) });
        self.notices.iter().chain(self.torn.values()).cloned().chain(foreign).chain(refused).collect()
    }

    /// Fails where the folder is a link out of the one that it lies in.
    fn stays_inside(&self) -> Result<(), StoreError> {
        let link = fs::symlink_metadata(&self.folder).is_ok_and(|it| it.is_symlink());
        let within = |data: &Path| Some(self.folder.canonicalize().ok()?.starts_with(data.canonicalize().ok()?));
        match self.folder.parent().filter(|_| link).and_then(within) {
            Some(false) => Err(StoreError::LeadsOutside { path: self.folder.clone() }),
            _ => Ok(()),
        }
    }

    fn names(&mut self) -> Result<Vec<String>, StoreError> {
        self.stays_inside()?;
        let folder = match fs::read_dir(&self.folder) {
            Ok(folder) => folder,
            Err(error) if error.kind() == ErrorKind::NotFound && !self.found => return Ok(Vec::new()),
            Err(error) => return Err(StoreError::io(&self.folder, error)),
        };
        self.found = true;
        let (mut names, mut refused) = (Vec::new(), BTreeSet::new());
        for file in folder {
            let file = file.map_err(StoreError::at(&self.folder))?;
            let name = file.file_name().to_string_lossy().into_owned();
            if !name.ends_with(ENDING) || name.starts_with('.') {
                continue;
            }
            // One that is gone again, as when a copy was cleared away, is none.
            match file.file_type() {
                Ok(kind) if kind.is_file() => names.push(name),
                Ok(kind) if !kind.is_dir() => drop(refused.insert(name)),
                _ => {}
            }
        }
        self.refused = refused;
        names.sort();
        Ok(names)
    }

    fn read_file(&mut self, name: &str) -> Result<Option<Part>, StoreError> {
        let path = self.folder.join(name);
        let known = self.reels.get(name).map(|reel| reel.length);
        let Some(length) = length(&path)? else { return Ok(None) };
        if length > limits::JOURNAL {
            return Err(StoreError::TooLarge { path, most: limits::JOURNAL });
        }
        if known == Some(length) || self.foreign.get(name) == Some(&length) {
            self.torn.remove(name);
            return Ok(None);
        }
        let grown = self.reels.get(name).filter(|reel| reel.length < length && still_holds(&path, reel));
        let from = grown.map_or(0, |reel| reel.length);
        let Some((bytes, modified)) = read(&path, from)? else { return Ok(None) };
        let mut reel = match self.reels.remove(name).filter(|_| from > 0) {
            Some(reel) => reel,
            None => match self.first_line(name, &bytes)? {
                Some(reel) => reel,
                None => return Ok(None),
            },
        };
        let start = usize::try_from(reel.length - from).unwrap_or(usize::MAX);
        let found = reel.read_on(&path, bytes.get(start..).unwrap_or_default());
        reel.modified = modified;
        self.parsed += found.entries.len() as u64;
        self.tell(found.notices);
        self.note_torn(name, found.torn.then_some(reel.lines + 1));
        let original = stem(name) == reel.journal.0;
        self.reels.insert(name.to_owned(), reel);
        Ok(Some(Part { file: path, original, entries: found.entries }))
    }

    fn first_line(&mut self, name: &str, bytes: &[u8]) -> Result<Option<Reel>, StoreError> {
        match Reel::start(stem(name), bytes) {
            Ok(Some(reel)) => {
                let file = self.folder.join(name);
                if !reel.sound {
                    self.tell([super::scan::damaged_header(&file, bytes)]);
                }
                self.foreign.remove(name);
                Ok(Some(reel))
            }
            Ok(None) => {
                self.note_torn(name, (!bytes.is_empty()).then_some(1));
                Ok(None)
            }
            Err(NoHeader::Foreign) => {
                self.foreign.insert(name.to_owned(), bytes.len() as u64);
                Ok(None)
            }
            Err(NoHeader::Newer(found)) => {
                Err(StoreError::Newer { file: self.folder.join(name), found, known: VERSION })
            }
        }
    }

    fn note_torn(&mut self, name: &str, line: Option<u64>) {
        match line {
            Some(line) => {
                let notice = Notice::TornTail { file: self.folder.join(name), line, kept: None };
                self.torn.insert(name.to_owned(), notice);
            }
            None => {
                self.torn.remove(name);
            }
        }
    }

    fn take_in(&mut self, parts: Vec<Part>) -> Vec<Entry> {
        let (mut entries, notices) = merge(parts);
        self.tell(notices);
        let (before, all) = (self.seen.clone(), entries.len());
        entries.retain(|entry| entry.id.number > before.get(&entry.id.journal).copied().unwrap_or(0));
        self.late |= entries.len() < all;
        for entry in &entries {
            self.see(&entry.id.journal, entry.id.number);
        }
        entries
    }

    fn see(&mut self, journal: &JournalId, number: u64) {
        match self.seen.get_mut(journal) {
            Some(seen) => *seen = number.max(*seen),
            None => {
                self.seen.insert(journal.clone(), number);
            }
        }
    }
}

/// Returns a file's name without its ending.
pub fn stem(name: &str) -> &str {
    name.strip_suffix(ENDING).unwrap_or(name)
}

/// Returns a file's length; none where there is no such file, as when a copy was cleared away in the meantime.
fn length(path: &Path) -> Result<Option<u64>, StoreError> {
    match fs::symlink_metadata(path) {
        Ok(data) => Ok(Some(data).filter(Metadata::is_file).map(|data| data.len())),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(StoreError::io(path, error)),
    }
}

/// Tells whether a file still has the last line that was read of it. Where names were removed it was written anew, and is
/// read from its beginning.
fn still_holds(path: &Path, reel: &Reel) -> bool {
    let last = || -> io::Result<Vec<u8>> {
        let mut file = File::open(path)?;
        let mut line = vec![0; usize::try_from(reel.length.saturating_sub(reel.last)).unwrap_or(0)];
        file.seek(SeekFrom::Start(reel.last))?;
        file.read_exact(&mut line)?;
        Ok(line)
    };
    last().is_ok_and(|line| chain::bare(&line) == reel.seal)
}

/// What was read of a file, and when the file was last changed.
type BytesAndTime = (Vec<u8>, Option<SystemTime>);

/// Reads a file from a place on; none where it is gone, as when a sync client puts another in its place.
fn read(path: &Path, from: u64) -> Result<Option<BytesAndTime>, StoreError> {
    let read = || -> io::Result<BytesAndTime> {
        let mut file = File::open(path)?;
        let modified = file.metadata()?.modified().ok();
        file.seek(SeekFrom::Start(from))?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        Ok((bytes, modified))
    };
    match read() {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        read => read.map(Some).map_err(StoreError::at(path)),
    }
}
