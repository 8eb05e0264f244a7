//! Writes a journal: one line at a time, each on disk before it counts.

use super::header::Header;
use super::notice::Notice;
use super::rack::{ENDING, Rack};
use super::scan::Reel;
use super::{chain, line};
use crate::model::entry::{Entry, JournalId};
use crate::store::error::StoreError;
use crate::store::lock::{self, Held};
use crate::store::output::sync_folder;
use crate::store::writer::Writer;
use std::fs::File;
use std::io::{self, ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// The right to write one journal.
#[derive(Debug)]
pub struct Pen {
    journal: JournalId,
    by: String,
    name: String,
    _held: Held,
}

impl Pen {
    /// Takes the writer's first journal that no other program writes, and reads what is new in it. A file of that name
    /// that is something else, whose first line is damaged or that has lost lines is left alone.
    pub fn take(rack: &mut Rack, writer: &Writer) -> Result<(Self, Vec<Entry>), StoreError> {
        rack.make()?;
        let mut entries = Vec::new();
        for journal in writer.slots() {
            let Some(held) = lock::take(rack.folder(), &journal)? else { continue };
            let name = format!("{journal}{ENDING}");
            if rack.is_barred(&name) {
                continue;
            }
            entries.extend(rack.read_new_of(&name)?);
            let full = rack.seen(&journal) >= line::LARGEST;
            let by = match rack.reels().get(&name) {
                _ if full => continue,
                Some(reel) if reel.open && reel.journal == journal => reel.by.clone(),
                Some(_) => continue,
                None if rack.is_foreign(&name) => continue,
                None => writer.name().to_owned(),
            };
            if held.written_elsewhere(rack.folder()) {
                rack.tell_same_device(&name);
            }
            return Ok((Self { journal, by, name, _held: held }, entries));
        }
        Err(StoreError::Locked { journal: writer.base().to_owned() })
    }

    /// Returns the journal that it writes.
    pub fn journal(&self) -> &JournalId {
        &self.journal
    }

    /// Returns the name under which it writes.
    pub fn by(&self) -> &str {
        &self.by
    }

    /// Returns the name of its file.
    pub fn file_name(&self) -> &str {
        &self.name
    }

    /// Writes an entry. When this returns, the entry is on disk; on an error it is not, and the file is as it was.
    ///
    /// What follows the last whole line was torn by a crash: it is put aside first.
    pub fn append(&self, rack: &mut Rack, entry: &Entry) -> Result<(), StoreError> {
        let path = rack.folder().join(&self.name);
        let mut reel = match rack.reels().get(&self.name) {
            Some(reel) => reel.clone(),
            None => self.begin(rack, &path)?,
        };
        let body = line::body(entry).map_err(|error| unprintable(&path, error))?;
        let digest = chain::digest(&reel.digest, &body);
        let text = chain::join(&digest, &body);
        let mut file = File::options().read(true).write(true).open(&path).map_err(StoreError::at(&path))?;
        put_aside(rack, &path, &mut file, reel.length, reel.lines + 1)?;
        write(&mut file, reel.length, text.as_bytes()).map_err(StoreError::at(&path))?;
        (reel.number, reel.digest, reel.guessed) = (entry.id.number, digest, false);
        reel.step(text.as_bytes());
        rack.put(&self.name, reel);
        Ok(())
    }

    /// Begins the file: its first line, and its place in the folder.
    fn begin(&self, rack: &mut Rack, path: &Path) -> Result<Reel, StoreError> {
        let header = Header::new(&self.journal, &self.by).print().map_err(|error| unprintable(path, error))?;
        let open = File::options().create(true).truncate(false).read(true).write(true).open(path);
        let mut file = open.map_err(StoreError::at(path))?;
        put_aside(rack, path, &mut file, 0, 1)?;
        write(&mut file, 0, header.as_bytes()).map_err(StoreError::at(path))?;
        sync_folder(rack.folder());
        match Reel::start(&self.journal.0, header.as_bytes()) {
            Ok(Some(reel)) => Ok(reel),
            _ => Err(unprintable(path, "a header that cannot be read again")),
        }
    }
}

/// Writes and syncs bytes at the end of a file; on an error takes them away again.
fn write(file: &mut File, end: u64, bytes: &[u8]) -> io::Result<()> {
    file.seek(SeekFrom::Start(end))?;
    let written = file.write_all(bytes).and_then(|()| file.sync_data());
    if written.is_err() {
        let _ = file.set_len(end).and_then(|()| file.sync_data());
    }
    written
}

/// Keeps what follows the last whole line in a file of its own, then cuts it off.
fn put_aside(rack: &mut Rack, path: &Path, file: &mut File, end: u64, line: u64) -> Result<(), StoreError> {
    let torn = tail(file, end).map_err(StoreError::at(path))?;
    if torn.is_empty() {
        return Ok(());
    }
    let kept = keep_aside(path, end, &torn)?;
    sync_folder(rack.folder());
    file.set_len(end).and_then(|()| file.sync_all()).map_err(StoreError::at(path))?;
    rack.tell_kept(&kept, Notice::TornTail { file: path.to_owned(), line, kept: Some(kept.clone()) });
    Ok(())
}

fn tail(file: &mut File, from: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    file.seek(SeekFrom::Start(from))?;
    file.read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Writes bytes beside the journal, under a name that is not taken.
pub(in crate::store) fn keep_aside(path: &Path, end: u64, bytes: &[u8]) -> Result<PathBuf, StoreError> {
    let mut kept = path.with_extension(format!("torn-{end}"));
    for copy in 2_u32.. {
        match File::options().write(true).create_new(true).open(&kept) {
            Ok(mut file) => {
                file.write_all(bytes).and_then(|()| file.sync_all()).map_err(StoreError::at(&kept))?;
                break;
            }
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                kept = path.with_extension(format!("torn-{end}-{copy}"));
            }
            Err(error) => return Err(StoreError::io(&kept, error)),
        }
    }
    Ok(kept)
}

fn unprintable(path: &Path, error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> StoreError {
    StoreError::io(path, io::Error::other(error))
}
