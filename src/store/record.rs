//! The record in a folder: all journals read, one written.

use super::checkpoint::{self, Checkpoint};
use super::clock::Clock;
use super::error::StoreError;
use super::folders;
use super::forget::{Forgotten, Name, Way, forget};
use super::journal::line::{LARGEST, clean};
use super::journal::notice::Notice;
use super::journal::pen::Pen;
use super::journal::rack::{ENDING, Rack};
use super::known::{KnownJournals, MissingLines, RestoredLines};
use super::leftovers;
use super::writer::Writer;
use crate::model::board::Board;
use crate::model::corrections::{RecordCorrections, corrected};
use crate::model::entry::{Change, Entry, EntryId, JournalId, Kind, RestoredWord};
use crate::model::flaw::Shrinkage;
use crate::model::meeting::MeetingId;
use crate::model::order::in_causal_order;
use chrono::NaiveDate;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The folder of the journals in the data folder.
pub const FOLDER: &str = "journal";

/// What an entry is to say.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct EntryDraft {
    /// Why it is written.
    pub kind: Kind,
    /// What it says.
    pub changes: Vec<Change>,
    /// The earlier words among that.
    pub restores: Vec<RestoredWord>,
}

/// The record in a folder.
#[derive(Debug)]
pub struct Record {
    data: PathBuf,
    writer: Writer,
    checkpoint: Option<PathBuf>,
    known: Option<KnownJournals>,
    missing: Vec<MissingLines>,
    told: BTreeSet<String>,
    written: bool,
    rack: Rack,
    pen: Option<Pen>,
    arrived: Vec<Entry>,
    /// The corrections that were read, and whether one of them is of an entry that was returned before it.
    corrections: RecordCorrections,
    outdated: bool,
}

impl Record {
    /// Takes a data folder, of which nothing has been read, who writes there, and where its checkpoint may be kept.
    pub fn new(data: PathBuf, writer: Writer, cache: Option<&Path>) -> Self {
        let checkpoint = cache.map(|cache| checkpoint::path(cache, &data));
        let rack = Rack::new(data.join(FOLDER));
        let known = cache.map(|cache| KnownJournals::new(cache, &data, rack.folder()));
        Self {
            data,
            writer,
            checkpoint,
            known,
            missing: Vec::new(),
            told: BTreeSet::new(),
            written: false,
            rack,
            pen: None,
            arrived: Vec::new(),
            corrections: RecordCorrections::default(),
            outdated: false,
        }
    }

    /// Fails where the data folder is not there, unless it is the usual one of a user who never had a record.
    pub fn expect_folder(&self, usual: bool, cache: Option<&Path>) -> Result<(), StoreError> {
        if self.data.is_dir() {
            return Ok(());
        }
        let path = self.data.clone();
        if let Some(record) = self.known.as_ref().and_then(KnownJournals::remembered) {
            return Err(StoreError::RecordGone { path, journals: record.journals, lines: record.lines });
        }
        let near = self.known.as_ref().zip(cache).and_then(|(known, cache)| known.near(cache));
        let parent = path.parent().is_none_or(Path::is_dir);
        if usual { Ok(()) } else { Err(StoreError::NoRecord { path, parent, near }) }
    }

    /// Begins a new record where there is none: makes the folder, and asks no longer for what was there.
    pub fn begin(&self) -> Result<(), StoreError> {
        folders::create(&self.data)?;
        match self.known.as_ref().filter(|known| known.all_gone()) {
            Some(known) => known.set_all_aside().map(drop),
            None => Ok(()),
        }
    }

    /// Returns the data folder.
    pub fn data(&self) -> &Path {
        &self.data
    }

    /// Returns the fold of everything, from the checkpoint as far as that fits.
    pub fn board(&mut self) -> Result<Board, StoreError> {
        if let Some(cache) = self.checkpoint.as_deref().and_then(Path::parent) {
            leftovers::clear(cache);
        }
        let fitting = self.checkpoint.as_ref().and_then(|path| checkpoint::load(path, self.rack.folder()));
        let board = match fitting {
            Some(checkpoint) => match self.resume(checkpoint)? {
                Some(board) => board,
                None => self.read_all()?,
            },
            None => self.read_all()?,
        };
        self.arrived.clear();
        self.compare();
        (self.corrections, self.outdated) = (board.corrections().clone(), false);
        if let Some(path) = self.checkpoint.as_ref().filter(|_| self.rack.parsed() > checkpoint::WORTH) {
            let notices = self.rack.lasting_notices().to_vec();
            checkpoint::save(path, &Checkpoint { reels: self.rack.reels().clone(), notices, board: board.clone() });
        }
        Ok(board)
    }

    /// Returns every entry there is, none before one that its writer had seen, else the oldest first, and what is to be told of them. Checks every line.
    pub fn history(&self) -> Result<(Vec<Entry>, Vec<Notice>), StoreError> {
        let mut rack = self.rack.afresh();
        let entries = in_causal_order(corrected(rack.read_new()?));
        Ok((entries, rack.notices()))
    }

    /// Returns what others have written since the last reading.
    pub fn refresh(&mut self) -> Result<Vec<Entry>, StoreError> {
        let new = self.rack.read_new()?;
        self.compare();
        let mut arrived = std::mem::take(&mut self.arrived);
        arrived.extend(new);
        for entry in &arrived {
            self.outdated |= self.corrections.learn(entry);
        }
        Ok(arrived)
    }

    /// Opens every journal that was read, without reading it.
    pub fn open_journals(&self) {
        self.rack.open_files();
    }

    /// Tells whether something has turned up that belongs further up in a journal, as from a copy, or that corrects what was
    /// returned before: then the board is to be read anew.
    pub fn out_of_step(&self) -> bool {
        self.rack.late() || self.outdated
    }

    /// Returns everything there is to be told.
    pub fn notices(&self) -> Vec<Notice> {
        let mut notices = self.rack.notices();
        notices.extend(self.shrunk());
        notices
    }

    /// Returns how many entries of a journal somebody has said not to want back.
    pub fn accepted(&self, journal: &JournalId) -> u64 {
        self.known.as_ref().map_or(0, |known| known.accepted(&format!("{}{ENDING}", journal.0)))
    }

    /// Returns a journal that has lost lines, each once in a run; for a program that goes on.
    pub fn newly_missing(&mut self) -> Option<StoreError> {
        let it = self.missing.iter().find(|it| !self.told.contains(&it.name))?;
        self.told.insert(it.name.clone());
        Some(StoreError::LinesMissing { path: it.file.clone(), lines: it.lines, how: it.how })
    }

    /// Tells whether an entry was written in this run.
    pub fn has_written(&self) -> bool {
        self.written
    }

    /// Returns what this computer remembers of the journals; none without a cache folder.
    pub fn known(&self) -> Option<&KnownJournals> {
        self.known.as_ref()
    }

    /// Brings back what is missing and still remembered on this computer.
    pub fn restore(&mut self) -> Result<Vec<RestoredLines>, StoreError> {
        self.pen = None;
        self.known.as_ref().map_or_else(|| Ok(Vec::new()), |known| known.restore(&self.writer))
    }

    /// Returns how many entries the last [`Record::board`] and everything after it had to take apart.
    pub fn parsed(&self) -> u64 {
        self.rack.parsed()
    }

    /// Takes the right to write, if this program has none yet.
    pub fn claim(&mut self) -> Result<(), StoreError> {
        if self.pen.is_none() {
            self.pen = Some(self.take_pen()?);
        }
        Ok(())
    }

    /// Writes an entry that says this, during a meeting or not. When it returns, the entry is on disk.
    pub fn append(
        &mut self,
        clock: Clock,
        board: &Board,
        during: Option<MeetingId>,
        draft: EntryDraft,
    ) -> Result<Entry, StoreError> {
        let changes: Vec<Change> = draft.changes.into_iter().map(clean).collect();
        let held = self.pen.take().filter(|pen| self.is_whole(pen.file_name()));
        let (pen, was_held) = match held {
            Some(pen) => (pen, true),
            None => (self.take_pen()?, false),
        };
        let pen = &*self.pen.insert(pen);
        let others = self.rack.read_new_of(pen.file_name())?;
        if was_held && !others.is_empty() {
            // Somebody has written here while this program held the lock: it keeps nobody out.
            self.rack.tell_same_device(pen.file_name());
        }
        self.arrived.extend(others);
        let seen = self.rack.seen(pen.journal()).max(board.seen(pen.journal()));
        let given = Some(board.given(pen.journal())).filter(|given| *given < LARGEST).unwrap_or(0);
        let entry = Entry {
            id: EntryId { journal: pen.journal().clone(), number: seen.max(given) + 1 },
            by: pen.by().to_owned(),
            at: clock.now(),
            kind: draft.kind,
            during,
            restores: draft.restores,
            replaces: board.replaced_by(&changes),
            seen: Some(board.newly_seen(pen.journal())),
            changes,
        };
        pen.append(&mut self.rack, &entry)?;
        self.written = true;
        let name = pen.file_name().to_owned();
        self.learn(Some(&name));
        self.outdated |= self.corrections.learn(&entry);
        Ok(entry)
    }

    /// Removes a name from all that this writer has written here. What this program has read is read anew afterwards.
    pub fn forget(&mut self, name: &Name, day: NaiveDate, way: Way) -> Result<Forgotten, StoreError> {
        // The right to write is taken anew: on its own journal, a program would keep itself out.
        self.pen = None;
        let kept = (self.checkpoint.as_deref(), self.known.as_ref());
        let told = forget(self.rack.folder(), &self.writer, kept, name, day, way)?;
        self.rack = self.rack.afresh();
        Ok(told)
    }

    fn take_pen(&mut self) -> Result<Pen, StoreError> {
        if let Some(record) = self.known.as_ref().filter(|known| known.all_gone()).and_then(KnownJournals::remembered) {
            let path = self.data.clone();
            return Err(StoreError::RecordGone { path, journals: record.journals, lines: record.lines });
        }
        self.compare();
        leftovers::clear(self.rack.folder());
        let (pen, arrived) = Pen::take(&mut self.rack, &self.writer)?;
        self.arrived.extend(arrived);
        Ok(pen)
    }

    /// Reads on from a checkpoint; none where something of a journal that it knows has turned up which belongs further
    /// up, as from a copy, or which corrects what was read before.
    fn resume(&mut self, checkpoint: Checkpoint) -> Result<Option<Board>, StoreError> {
        let Checkpoint { reels, notices, mut board } = checkpoint;
        self.rack = self.rack.afresh();
        self.rack.resume(reels, &board, notices);
        let mut outdated = false;
        for entry in self.rack.read_new()? {
            outdated |= board.apply(entry);
        }
        Ok((!self.rack.late() && !outdated).then_some(board))
    }

    fn read_all(&mut self) -> Result<Board, StoreError> {
        self.rack = self.rack.afresh();
        Ok(Board::fold(self.rack.read_new()?))
    }

    /// Compares the journals with what is remembered of them, then remembers what is new. What has lost lines is not
    /// written.
    fn compare(&mut self) {
        let names = |missing: &[MissingLines]| missing.iter().map(|it| it.name.clone()).collect();
        let before = names(&self.missing);
        self.missing = self.known.as_ref().map(|known| known.missing(&before)).unwrap_or_default();
        self.rack.bar(names(&self.missing));
        self.learn(None);
    }

    /// Remembers how far the files have been read and written: all of them, or one.
    fn learn(&self, only: Option<&str>) {
        if let Some(known) = &self.known {
            let reels = self.rack.reels().iter().filter(|(name, _)| only.is_none_or(|only| *name == only));
            known.learn(reels.map(|(name, reel)| (name.as_str(), reel.length)));
        }
    }

    /// Tells whether a file still has all that is remembered of it.
    fn is_whole(&self, name: &str) -> bool {
        self.known.as_ref().is_none_or(|known| known.missing_now(&[name]).is_empty())
    }

    /// Returns what is to be told of journals that have lost lines: one thing where all of them are gone.
    fn shrunk(&self) -> Vec<Notice> {
        let gone = self.missing.iter().all(|it| it.how == Shrinkage::Gone);
        if gone && self.missing.len() > 1 && self.known.as_ref().is_some_and(KnownJournals::all_gone) {
            let lines = self.missing.iter().map(|it| it.lines).sum();
            return vec![Notice::AllGone { folder: self.data.clone(), journals: self.missing.len(), lines }];
        }
        let shrunk = |it: &MissingLines| Notice::Shrunk { file: it.file.clone(), lines: it.lines, how: it.how };
        self.missing.iter().map(shrunk).collect()
    }
}
