//! The checkpoint: the fold so far, so that reading does not grow with history. It stands in the cache folder, never
//! beside the record; one that does not fit is thrown away, never trusted, never shared.
//!
//! It fits where every file that it knows is at least as long as it was and still has the same last line there, and
//! where a file that has not grown has not been touched either. A line changed by hand further up in a file that has
//! grown since is found by whoever reads all of it: the history, or a run without a checkpoint.

use super::journal::chain;
use super::journal::notice::Notice;
use super::journal::scan::Reel;
use super::output::{Overwrite, write_whole};
use crate::model::board::Board;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

/// The version of the checkpoint's form. Raise it whenever a type that is packed changes: a board, a mark, an entry.
pub const FORMAT: u32 = 4;

/// How many entries have to be new before it is worth writing.
pub const WORTH: u64 = 100;

/// A fold and what it was made from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Checkpoint {
    /// How far each journal's file was read.
    pub reels: BTreeMap<String, Reel>,
    /// What there was to be told of lines that will not be read again.
    pub notices: Vec<Notice>,
    /// The fold.
    pub board: Board,
}

/// Returns the checkpoint's place for this data folder.
pub fn path(cache: &Path, data: &Path) -> PathBuf {
    let name = chain::bare(data.as_os_str().as_encoded_bytes());
    cache.join(format!("{name}.checkpoint"))
}

/// Reads a checkpoint; none where there is none or it does not fit the journals in this folder.
pub fn load(path: &Path, journals: &Path) -> Option<Checkpoint> {
    let bytes = fs::read(path).ok()?;
    let packed = bytes.strip_prefix(magic().as_bytes())?;
    let checkpoint: Checkpoint = postcard::from_bytes(packed).ok()?;
    let fit = checkpoint.reels.iter().all(|(name, reel)| fits(&journals.join(name), reel).unwrap_or(false));
    fit.then_some(checkpoint)
}

/// Writes a checkpoint, where that is possible: it can always be made again.
pub fn save(path: &Path, checkpoint: &Checkpoint) {
    let Ok(packed) = postcard::to_extend(checkpoint, magic().into_bytes()) else { return };
    if let Some(folder) = path.parent() {
        let _ = fs::create_dir_all(folder);
    }
    let _ = write_whole(path, &packed, Overwrite::Yes);
}

fn magic() -> String {
    format!("lis checkpoint {FORMAT} of {}\n", env!("CARGO_PKG_VERSION"))
}

fn fits(path: &Path, reel: &Reel) -> io::Result<bool> {
    let mut file = File::open(path)?;
    let data = file.metadata()?;
    let touched = data.len() == reel.length && data.modified().ok() != reel.modified;
    if data.len() < reel.length || touched {
        return Ok(false);
    }
    let mut line = vec![0; usize::try_from(reel.length.saturating_sub(reel.last)).unwrap_or(0)];
    file.seek(SeekFrom::Start(reel.last))?;
    file.read_exact(&mut line)?;
    Ok(chain::bare(&line) == reel.seal)
}
