//! The record in a folder: all journals read, one written.

use super::checkpoint::{self, Checkpoint};
use super::clock::Clock;
use super::error::StoreError;
use super::forget::{Forgotten, Name, Way, forget};
use super::journal::line::{LARGEST, clean};
use super::journal::notice::Notice;
use super::journal::pen::Pen;
use super::journal::rack::Rack;
use super::writer::Writer;
use crate::model::board::Board;
use crate::model::entry::{Change, Entry, EntryId, Kind};
use crate::model::meeting::MeetingId;
use crate::model::order::in_causal_order;
use chrono::NaiveDate;
use std::path::{Path, PathBuf};

/// The folder of the journals in the data folder.
pub const FOLDER: &str = "journal";

/// The record in a folder.
#[derive(Debug)]
pub struct Record {
    data: PathBuf,
    writer: Writer,
    checkpoint: Option<PathBuf>,
    rack: Rack,
    pen: Option<Pen>,
    arrived: Vec<Entry>,
}

impl Record {
    /// Takes a data folder, of which nothing has been read, who writes there, and where its checkpoint may be kept.
    pub fn new(data: PathBuf, writer: Writer, cache: Option<&Path>) -> Self {
        let checkpoint = cache.map(|cache| checkpoint::path(cache, &data));
        let rack = Rack::new(data.join(FOLDER));
        Self { data, writer, checkpoint, rack, pen: None, arrived: Vec::new() }
    }

    /// Returns the data folder.
    pub fn data(&self) -> &Path {
        &self.data
    }

    /// Returns the fold of everything, from the checkpoint as far as that fits.
    pub fn board(&mut self) -> Result<Board, StoreError> {
        let fitting = self.checkpoint.as_ref().and_then(|path| checkpoint::load(path, self.rack.folder()));
        let board = match fitting {
            Some(checkpoint) => match self.resume(checkpoint)? {
                Some(board) => board,
                None => self.read_all()?,
            },
            None => self.read_all()?,
        };
        self.arrived.clear();
        if let Some(path) = self.checkpoint.as_ref().filter(|_| self.rack.parsed() > checkpoint::WORTH) {
            let notices = self.rack.lasting_notices().to_vec();
            checkpoint::save(path, &Checkpoint { reels: self.rack.reels().clone(), notices, board: board.clone() });
        }
        Ok(board)
    }

    /// Returns every entry there is, none before one that its writer had seen, else the oldest first, and what is to be told of them. Checks every line.
    pub fn history(&self) -> Result<(Vec<Entry>, Vec<Notice>), StoreError> {
        let mut rack = self.rack.afresh();
        let entries = in_causal_order(rack.read_new()?);
        Ok((entries, rack.notices()))
    }

    /// Returns what others have written since the last reading.
    pub fn refresh(&mut self) -> Result<Vec<Entry>, StoreError> {
        let new = self.rack.read_new()?;
        let mut arrived = std::mem::take(&mut self.arrived);
        arrived.extend(new);
        Ok(arrived)
    }

    /// Opens every journal that was read, without reading it.
    pub fn open_journals(&self) {
        self.rack.open_files();
    }

    /// Tells whether something has turned up that belongs further up in a journal, as from a copy: then what was returned
    /// is not all, and the board is to be read anew.
    pub fn out_of_step(&self) -> bool {
        self.rack.late()
    }

    /// Returns everything there is to be told.
    pub fn notices(&self) -> Vec<Notice> {
        self.rack.notices()
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
        kind: Kind,
        during: Option<MeetingId>,
        changes: Vec<Change>,
    ) -> Result<Entry, StoreError> {
        let changes: Vec<Change> = changes.into_iter().map(clean).collect();
        let pen = match self.pen.take() {
            Some(pen) => pen,
            None => self.take_pen()?,
        };
        let pen = &*self.pen.insert(pen);
        self.arrived.extend(self.rack.read_new_of(pen.file_name())?);
        let seen = self.rack.seen(pen.journal()).max(board.seen(pen.journal()));
        let given = Some(board.given(pen.journal())).filter(|given| *given < LARGEST).unwrap_or(0);
        let entry = Entry {
            id: EntryId { journal: pen.journal().clone(), number: seen.max(given) + 1 },
            by: pen.by().to_owned(),
            at: clock.now(),
            kind,
            during,
            replaces: board.replaced_by(&changes),
            seen: Some(board.newly_seen(pen.journal())),
            changes,
        };
        pen.append(&mut self.rack, &entry)?;
        Ok(entry)
    }

    /// Removes a name from all that this writer has written here. What this program has read is read anew afterwards.
    pub fn forget(&mut self, name: &Name, day: NaiveDate, way: Way) -> Result<Forgotten, StoreError> {
        // The right to write is taken anew: on its own journal, a program would keep itself out.
        self.pen = None;
        let told = forget(self.rack.folder(), &self.writer, self.checkpoint.as_deref(), name, day, way)?;
        self.rack = self.rack.afresh();
        Ok(told)
    }

    fn take_pen(&mut self) -> Result<Pen, StoreError> {
        let (pen, arrived) = Pen::take(&mut self.rack, &self.writer)?;
        self.arrived.extend(arrived);
        Ok(pen)
    }

    /// Reads on from a checkpoint; none where something of a journal that it knows has turned up which belongs further
    /// up, as from a copy.
    fn resume(&mut self, checkpoint: Checkpoint) -> Result<Option<Board>, StoreError> {
        let Checkpoint { reels, notices, mut board } = checkpoint;
        self.rack = self.rack.afresh();
        self.rack.resume(reels, &board, notices);
        for entry in self.rack.read_new()? {
            board.apply(entry);
        }
        Ok((!self.rack.late()).then_some(board))
    }

    fn read_all(&mut self) -> Result<Board, StoreError> {
        self.rack = self.rack.afresh();
        Ok(Board::fold(self.rack.read_new()?))
    }
}
