//! Files that a program was writing when it was killed. Whoever writes one holds a lock on it, so that one that can be
//! locked is nobody's any more.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

/// How the name of a file begins that is not in its place yet.
pub const TEMPORARY: &str = ".lis-";

/// Removes what killed programs have left in a folder. Returns what was removed; what could not be is left for the next run.
pub fn clear(folder: &Path) -> Vec<PathBuf> {
    found(folder).into_iter().filter(|file| is_abandoned(file) && fs::remove_file(file).is_ok()).collect()
}

/// Returns the files of unfinished writing in a folder, whether or not they are still being written.
pub fn found(folder: &Path) -> Vec<PathBuf> {
    let files = fs::read_dir(folder).into_iter().flatten().flatten();
    let temporary = files.filter(|file| file.file_name().to_string_lossy().starts_with(TEMPORARY));
    temporary.filter(|file| file.file_type().is_ok_and(|kind| kind.is_file())).map(|file| file.path()).collect()
}

fn is_abandoned(file: &Path) -> bool {
    File::open(file).is_ok_and(|file| file.try_lock().is_ok())
}
