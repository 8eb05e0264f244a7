//! Looks at a folder now and then, for where the system tells of no changes: network shares keep those of others to
//! themselves. Only names, lengths and times are asked for, never what is in the files.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs::read_dir;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, SystemTime};

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

/// Returns the length and the time of every file in a folder; none where it cannot be read.
fn look(folder: &Path) -> Option<BTreeMap<OsString, (u64, Option<SystemTime>)>> {
    let files = read_dir(folder).ok()?.flatten();
    let about = files.filter_map(|file| Some((file.file_name(), file.metadata().ok()?)));
    Some(about.map(|(name, it)| (name, (it.len(), it.modified().ok()))).collect())
}
