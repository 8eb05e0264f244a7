//! Looks at a folder now and then, for where the system tells of no changes: network shares keep those of others to
//! themselves. Names, lengths, times and the last bytes of each file are looked at, and no more.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs::{File, read_dir};
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, SystemTime};

/// How many bytes at the end of a file are looked at.
const LAST: u64 = 64;

/// What a look at a file brings: its length, its time and its last bytes.
type LookOfFile = (u64, Option<SystemTime>, Vec<u8>);

/// Looks until it is dropped.
#[derive(Debug)]
pub struct Poll {
    _ends: Sender<()>,
}

/// Looks at a folder this often, and calls `tell` when it is another than the last time. A folder that is not there yet is
/// another once it is.
pub fn poll(folder: PathBuf, every: Duration, mut tell: impl FnMut() + Send + 'static) -> Poll {
    let (ends, ended) = channel();
    let mut known = look(&folder);
    thread::spawn(move || {
        // It ends when the other end is dropped.
        while ended.recv_timeout(every) == Err(RecvTimeoutError::Timeout) {
            // A share that is away for a moment is no change; what it holds when it is back may be one.
            let Some(now) = look(&folder) else { continue };
            if known.as_ref() != Some(&now) {
                known = Some(now);
                tell();
            }
        }
    });
    Poll { _ends: ends }
}

/// Looks at every file in a folder; none where it cannot be read.
fn look(folder: &Path) -> Option<BTreeMap<OsString, LookOfFile>> {
    let files = read_dir(folder).ok()?.flatten();
    let ordinary = files.filter(|file| file.file_type().is_ok_and(|kind| kind.is_file()));
    Some(ordinary.filter_map(|file| Some((file.file_name(), look_at(&file.path()).ok()?))).collect())
}

/// Looks at a file. It is opened: some network mounts go on for a while to tell what they knew of a file that is not open.
fn look_at(path: &Path) -> io::Result<LookOfFile> {
    let mut file = File::open(path)?;
    let about = file.metadata()?;
    let mut last = Vec::new();
    file.seek(SeekFrom::Start(about.len().saturating_sub(LAST)))?;
    file.take(2 * LAST).read_to_end(&mut last)?;
    Ok((about.len(), about.modified().ok(), last))
}
