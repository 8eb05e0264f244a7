//! One user's door to the record: read it, add to it, take back and say again. It holds no board: who opens it folds.

use super::clock::Clock;
use super::dating::{self, DoubtfulDate};
use super::demo;
use super::error::StoreError;
use super::folders;
pub use super::folders::AbsentRecord;
use super::forget::{Forgotten, Name, Way};
use super::journal::line::clean;
use super::journal::notice::Notice;
use super::known::shortfalls;
use super::known::{KnownJournals, MissingLines, RestoredLines};
use super::record::{EntryDraft, Record};
pub use super::taking_back::UndoError;
use super::writer::{self, Writer};
use crate::model::board::Board;
use crate::model::corrections::corrected;
use crate::model::entry::{Change, Entry, EntryId, JournalId, Kind};
use crate::model::meeting::MeetingId;
use crate::model::order::in_causal_order;
use crate::model::plan::Plan;
use crate::model::undo;
use chrono::{DateTime, FixedOffset, NaiveDate};
use std::path::{Path, PathBuf};

/// What a workspace is opened with. What is left out comes from the environment, else from the system.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The data folder; else `LIS_DATA`, else the user's own.
    pub data: Option<PathBuf>,
    /// The cache folder; else `LIS_CACHE`, else the user's own.
    pub cache: Option<PathBuf>,
    /// The writer's name; else `LIS_WRITER`, else [`writer::DEFAULT`].
    pub writer: Option<String>,
    /// The device's name; else `LIS_DEVICE`, else made of host and folder.
    pub device: Option<String>,
    /// The clock.
    pub clock: Clock,
    /// What is done where there is no record.
    pub absent: AbsentRecord,
}

/// A data folder with a writer and a clock, or the sample in memory.
#[derive(Debug)]
pub struct Workspace {
    place: Place,
    writer: Writer,
    clock: Clock,
    during: Option<MeetingId>,
    doubt: Option<DoubtfulDate>,
}

#[derive(Debug)]
enum Place {
    Folder(Box<Record>),
    Memory(Vec<Entry>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Back,
    Again,
}

impl Workspace {
    /// Opens a data folder. Makes nothing on disk: the folder need not be there before the first entry.
    pub fn open(options: Options) -> Result<Self, StoreError> {
        let usual = options.data.is_none() && folders::setting("LIS_DATA").is_none();
        let data = folders::canonical(&options.data.map_or_else(folders::data, Ok)?);
        if data.is_file() {
            return Err(StoreError::WrongKind { path: data });
        }
        let cache = options.cache.or_else(|| folders::cache().ok());
        let name =
            options.writer.or_else(|| folders::setting("LIS_WRITER")).unwrap_or_else(|| writer::DEFAULT.to_owned());
        let device = options.device.or_else(|| folders::setting("LIS_DEVICE")).unwrap_or_else(|| writer::device(&data));
        let writer = Writer::new(&name, &device)?;
        let record = Record::new(data, writer.clone(), cache.as_deref());
        match options.absent {
            AbsentRecord::Refuse => record.expect_folder(usual, cache.as_deref())?,
            AbsentRecord::Expect => {}
            AbsentRecord::Begin => record.begin()?,
        }
        let place = Place::Folder(Box::new(record));
        Ok(Self { place, writer, clock: options.clock, during: None, doubt: None })
    }

    /// Returns a workspace in memory with a sample of three years before `day`; it touches no file.
    pub fn demo(plan: &Plan, day: NaiveDate) -> Result<Self, StoreError> {
        let writer = Writer::new(writer::DEFAULT, demo::DEVICE)?;
        let place = Place::Memory(demo::entries(plan, day));
        Ok(Self { place, writer, clock: Clock::on(day), during: None, doubt: None })
    }

    /// Returns the fold of everything, and what is to be told of the record.
    pub fn board(&mut self) -> Result<(Board, Vec<Notice>), StoreError> {
        let (board, mut notices) = match &mut self.place {
            Place::Folder(record) => {
                let board = record.board()?;
                let mut notices = record.notices();
                notices.extend(shortfalls::shortfall_notices(&board, &notices, |journal| record.accepted(journal)));
                (board, notices)
            }
            Place::Memory(entries) => (Board::fold(entries.iter().cloned()), Vec::new()),
        };
        notices.extend(dating::ahead(&board, self.clock.day()));
        Ok((board, notices))
    }

    /// Returns every entry, none before one that its writer had seen, else the oldest first, and what is to be told of the record. Checks every line.
    pub fn history(&self) -> Result<(Vec<Entry>, Vec<Notice>), StoreError> {
        match &self.place {
            Place::Folder(record) => record.history(),
            Place::Memory(entries) => Ok((in_causal_order(corrected(entries.clone())), Vec::new())),
        }
    }

    /// Returns what others have written since the last reading. Cheap where that is nothing.
    pub fn refresh(&mut self) -> Result<Vec<Entry>, StoreError> {
        match &mut self.place {
            Place::Folder(record) => record.refresh(),
            Place::Memory(_) => Ok(Vec::new()),
        }
    }

    /// Returns the same after every journal was opened: a network mount that keeps lengths for a while asks for them anew
    /// then. For right before something is written.
    pub fn refresh_opened(&mut self) -> Result<Vec<Entry>, StoreError> {
        if let Place::Folder(record) = &self.place {
            record.open_journals();
        }
        self.refresh()
    }

    /// Tells whether, at the last [`Workspace::refresh`], something turned up that belongs further up in a journal than what
    /// was returned before: then the board is to be read anew.
    pub fn out_of_step(&self) -> bool {
        match &self.place {
            Place::Folder(record) => record.out_of_step(),
            Place::Memory(_) => false,
        }
    }

    /// Returns what is to be told of all that has been read and written so far.
    pub fn notices(&self) -> Vec<Notice> {
        match &self.place {
            Place::Folder(record) => record.notices(),
            Place::Memory(_) => Vec::new(),
        }
    }

    /// Returns a journal that has lost lines, each once in a run; for a program that goes on.
    pub fn newly_missing(&mut self) -> Option<StoreError> {
        match &mut self.place {
            Place::Folder(record) => record.newly_missing(),
            Place::Memory(_) => None,
        }
    }

    /// Takes the right to write before there is something to be written. Makes the folder. Otherwise the first entry
    /// does that.
    pub fn claim(&mut self) -> Result<(), StoreError> {
        match &mut self.place {
            Place::Folder(record) => record.claim(),
            Place::Memory(_) => Ok(()),
        }
    }

    /// Writes one entry that says this and replaces what stands on the caller's board. When it returns, the entry is on
    /// disk; the caller applies it to the board.
    pub fn append(&mut self, board: &Board, changes: Vec<Change>) -> Result<Entry, StoreError> {
        self.write(board, EntryDraft { changes, ..EntryDraft::default() })
    }

    /// Takes back this writer's last step on this device, with an entry. While entries are marked as written during a
    /// meeting ([`Workspace::meet`]), only where that step was too.
    pub fn undo(&mut self, board: &Board) -> Result<Entry, UndoError> {
        self.step(board, Step::Back)
    }

    /// Says again what was taken back last, with an entry; during a meeting, as [`Workspace::undo`].
    pub fn redo(&mut self, board: &Board) -> Result<Entry, UndoError> {
        self.step(board, Step::Again)
    }

    /// Removes a name from all that this writer has written on this device; the caller reads the board anew.
    pub fn forget(&mut self, name: &Name, way: Way) -> Result<Forgotten, StoreError> {
        match &mut self.place {
            Place::Folder(record) => record.forget(name, self.clock.day(), way),
            Place::Memory(_) => Ok(Forgotten::default()),
        }
    }

    /// Returns the journals that have lost lines, every line compared with what this computer remembers.
    pub fn missing(&self) -> Vec<MissingLines> {
        match &self.place {
            Place::Folder(record) => record.known().map(KnownJournals::missing_of_all).unwrap_or_default(),
            Place::Memory(_) => Vec::new(),
        }
    }

    /// Brings back what is missing and still remembered on this computer; the caller reads the board anew.
    pub fn restore(&mut self) -> Result<Vec<RestoredLines>, StoreError> {
        match &mut self.place {
            Place::Folder(record) => record.restore(),
            Place::Memory(_) => Ok(Vec::new()),
        }
    }

    /// Asks no longer for what is missing; returns the files that have what is known of it.
    pub fn accept_missing(&self) -> Result<Vec<PathBuf>, StoreError> {
        let names: Vec<String> = self.missing().into_iter().map(|it| it.name).collect();
        match &self.place {
            Place::Folder(record) if !names.is_empty() => {
                record.known().map_or_else(|| Ok(Vec::new()), |known| known.set_aside(&names))
            }
            Place::Folder(_) | Place::Memory(_) => Ok(Vec::new()),
        }
    }

    /// Marks every entry from now on as written during a meeting, or no longer.
    pub fn meet(&mut self, meeting: Option<MeetingId>) {
        self.during = meeting;
    }

    /// Tells whether an entry was written in this run.
    pub fn has_written(&self) -> bool {
        match &self.place {
            Place::Folder(record) => record.has_written(),
            Place::Memory(_) => false,
        }
    }

    /// Returns why the date of the last entry that was written here may be wrong, where it may.
    pub fn doubtful_date(&self) -> Option<DoubtfulDate> {
        self.doubt
    }

    /// Returns the time that counts as now.
    pub fn now(&self) -> DateTime<FixedOffset> {
        self.clock.now()
    }

    /// Returns the time on the wall, for whoever wants to know how long something takes: as [`Workspace::now`], but the
    /// sample of today does not stand still at noon.
    pub fn wall(&self) -> DateTime<FixedOffset> {
        let real = Clock::default();
        let sample = matches!(self.place, Place::Memory(_)) && self.clock.day() == real.day();
        if sample { real.now() } else { self.clock.now() }
    }

    /// Returns the day that counts as today.
    pub fn day(&self) -> NaiveDate {
        self.clock.day()
    }

    /// Returns the writer's name.
    pub fn writer(&self) -> &str {
        self.writer.name()
    }

    /// Returns who writes, and on which device.
    pub fn who(&self) -> &Writer {
        &self.writer
    }

    /// Returns the data folder; none for the sample.
    pub fn data_dir(&self) -> Option<&Path> {
        match &self.place {
            Place::Folder(record) => Some(record.data()),
            Place::Memory(_) => None,
        }
    }

    /// Returns how many entries had to be taken apart, which is what reading costs: none where a checkpoint fits.
    pub fn parsed(&self) -> u64 {
        match &self.place {
            Place::Folder(record) => record.parsed(),
            Place::Memory(_) => 0,
        }
    }

    fn step(&mut self, board: &Board, step: Step) -> Result<Entry, UndoError> {
        let (history, _) = self.history()?;
        let own = |id: &EntryId| self.writer.owns(&id.journal);
        let stacks = undo::stacks(history.iter().filter(|entry| own(&entry.id)));
        let id = match step {
            Step::Back => stacks.undo.last(),
            Step::Again => stacks.redo.last(),
        };
        let entry = id.and_then(|id| history.iter().find(|entry| entry.id == *id));
        let entry = entry.filter(|entry| self.during.is_none() || entry.during == self.during);
        let entry = entry.ok_or(UndoError::Nothing)?;
        if let Some(other) = undo::overtaken(board, &history, entry, &own) {
            return Err(UndoError::Overtaken { by: other.by.clone(), at: other.at });
        }
        let draft = match step {
            Step::Back => EntryDraft {
                kind: Kind::Undoes(entry.id.clone()),
                changes: undo::before(&history, entry, self.day()),
                restores: undo::restored(&history, entry),
            },
            Step::Again => EntryDraft {
                kind: Kind::Redoes(entry.id.clone()),
                changes: entry.changes.clone(),
                restores: entry.restores.clone(),
            },
        };
        Ok(self.write(board, draft)?)
    }

    fn write(&mut self, board: &Board, draft: EntryDraft) -> Result<Entry, StoreError> {
        let kept = matches!(self.place, Place::Folder(_));
        self.doubt = dating::date(self.clock, board)?.filter(|_| kept);
        match &mut self.place {
            Place::Folder(record) => record.append(self.clock, board, self.during.clone(), draft),
            Place::Memory(entries) => {
                let changes: Vec<Change> = draft.changes.into_iter().map(clean).collect();
                let journal = JournalId(self.writer.base().to_owned());
                let seen = Some(board.newly_seen(&journal));
                let entry = Entry {
                    id: EntryId { number: board.seen(&journal) + 1, journal },
                    by: self.writer.name().to_owned(),
                    at: self.clock.now(),
                    kind: draft.kind,
                    restores: draft.restores,
                    during: self.during.clone(),
                    replaces: board.replaced_by(&changes),
                    changes,
                    seen,
                };
                entries.push(entry.clone());
                Ok(entry)
            }
        }
    }
}
