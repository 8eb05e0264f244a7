//! A desk to write at: a data folder and a cache folder of its own, and short words for changes.

use chrono::NaiveDate;
use lis::model::board::Board;
use lis::model::entry::{Cell, Change, Entry};
use lis::model::id::{DeliverableId, DepartmentId};
use lis::model::state::{Mark, State};
use lis::store::clock::Clock;
use lis::store::journal::notice::Notice;
use lis::store::workspace::{AbsentRecord, Options, Workspace};
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// The device of [`Desk::open`].
pub const DEVICE: &str = "aaaaaa";

/// The day on which everything happens.
pub fn day() -> NaiveDate {
    date("2026-11-24")
}

pub fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn cell(deliverable: &str, department: &str) -> Cell {
    Cell::new(&DeliverableId::new(deliverable), &DepartmentId::new(department))
}

/// `SOF says R10.8 is done`, as a change.
pub fn mark(deliverable: &str, department: &str, state: State) -> Change {
    Change::Mark(cell(deliverable, department), Mark::bare(state, day()))
}

pub fn noted(deliverable: &str, department: &str, state: State, note: &str) -> Change {
    Change::Mark(cell(deliverable, department), Mark { note: Some(note.into()), ..Mark::bare(state, day()) })
}

pub fn point(deliverable: &str, department: &str, point: u16, done: bool) -> Change {
    Change::Point(cell(deliverable, department), point, done)
}

/// Returns the state that counts; "not started" where nothing was said.
pub fn state(board: &Board, deliverable: &str, department: &str) -> State {
    let record = board.cell(&cell(deliverable, department));
    record.and_then(|record| record.mark.winner()).map(|head| head.value.state).unwrap_or_default()
}

/// A data folder and a cache folder, gone when this goes.
pub struct Desk {
    pub data: PathBuf,
    pub cache: PathBuf,
    _home: Option<TempDir>,
}

impl Desk {
    pub fn new() -> Self {
        let home = TempDir::new().unwrap();
        let at = home.path().canonicalize().unwrap();
        fs::create_dir(at.join("data")).unwrap();
        fs::create_dir(at.join("cache")).unwrap();
        Self { _home: Some(home), ..Self::at(&at) }
    }

    /// Takes a desk that somebody else has made and clears away.
    pub fn at(home: &Path) -> Self {
        Self { data: home.join("data"), cache: home.join("cache"), _home: None }
    }

    /// Lets the computer remember nothing of the journals, as one that has not read them yet.
    pub fn knows_nothing(&self) {
        for file in fs::read_dir(&self.cache).unwrap().map(|file| file.unwrap().path()) {
            if file.is_dir() {
                fs::remove_dir_all(file).unwrap();
            }
        }
    }

    /// Opens the folder as the project leader on the usual device.
    pub fn open(&self) -> Pupil {
        self.open_as("projektledare", DEVICE)
    }

    /// Opens the folder as somebody on some device.
    pub fn open_as(&self, writer: &str, device: &str) -> Pupil {
        let workspace = Workspace::open(self.options(writer, device)).unwrap();
        let mut pupil = Pupil { workspace, board: Board::default(), notices: Vec::new() };
        pupil.read();
        pupil
    }

    pub fn options(&self, writer: &str, device: &str) -> Options {
        Options {
            data: Some(self.data.clone()),
            cache: Some(self.cache.clone()),
            writer: Some(writer.to_owned()),
            device: Some(device.to_owned()),
            clock: Clock::on(day()),
            absent: AbsentRecord::Refuse,
        }
    }

    /// Returns the path of a journal.
    pub fn journal(&self, name: &str) -> PathBuf {
        self.data.join("journal").join(format!("{name}.ron"))
    }

    /// Returns the path of the journal of [`Desk::open`].
    pub fn own(&self) -> PathBuf {
        self.journal(&format!("projektledare-{DEVICE}"))
    }

    pub fn checkpoints(&self) -> Vec<PathBuf> {
        let files = fs::read_dir(&self.cache).unwrap().map(|file| file.unwrap().path());
        files.filter(|file| file.extension().is_some_and(|ending| ending == "checkpoint")).collect()
    }
}

/// Somebody at the desk: a workspace and the board that they see.
pub struct Pupil {
    pub workspace: Workspace,
    pub board: Board,
    pub notices: Vec<Notice>,
}

impl Pupil {
    /// Says one thing; returns the entry.
    pub fn say(&mut self, change: Change) -> Entry {
        self.say_all(vec![change])
    }

    /// Says several things at once.
    pub fn say_all(&mut self, changes: Vec<Change>) -> Entry {
        let entry = self.workspace.append(&self.board, changes).unwrap();
        self.board.apply(entry.clone());
        entry
    }

    /// Reads everything from the beginning.
    pub fn read(&mut self) {
        (self.board, self.notices) = self.workspace.board().unwrap();
    }

    /// Takes in what others have written; returns it.
    pub fn refresh(&mut self) -> Vec<Entry> {
        let entries = self.workspace.refresh().unwrap();
        if self.workspace.out_of_step() {
            self.board = self.workspace.board().unwrap().0;
        }
        for entry in entries.clone() {
            self.board.apply(entry);
        }
        entries
    }

    pub fn undo(&mut self) -> Entry {
        let entry = self.workspace.undo(&self.board).unwrap();
        self.board.apply(entry.clone());
        entry
    }

    pub fn redo(&mut self) -> Entry {
        let entry = self.workspace.redo(&self.board).unwrap();
        self.board.apply(entry.clone());
        entry
    }

    pub fn history(&self) -> Vec<Entry> {
        self.workspace.history().unwrap().0
    }
}

/// Returns the lines of a file, with their line breaks.
pub fn lines(path: &Path) -> Vec<String> {
    fs::read_to_string(path).unwrap().split_inclusive('\n').map(str::to_owned).collect()
}

/// Writes lines over a file.
pub fn put_lines(path: &Path, lines: &[String]) {
    fs::write(path, lines.concat()).unwrap();
}

/// Returns the names of the files beside a journal that are not journals or locks.
pub fn kept(path: &Path) -> Vec<PathBuf> {
    let files = fs::read_dir(path.parent().unwrap()).unwrap().map(|file| file.unwrap().path());
    let mut kept: Vec<PathBuf> = files.filter(|file| file.to_string_lossy().contains(".torn-")).collect();
    kept.sort();
    kept
}
