//! Whole files read, as they lie.

use super::error::StoreError;
use crate::model::limits::INPUT;
use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

/// Reads a whole file that somebody hands in.
pub fn read_whole(path: &Path) -> Result<Vec<u8>, StoreError> {
    read_at_most(path, INPUT)
}

/// Reads a whole file of this many bytes at most. A pipe or a device, which may never end, is not opened.
pub fn read_at_most(path: &Path, most: u64) -> Result<Vec<u8>, StoreError> {
    let about = fs::metadata(path).map_err(StoreError::at(path))?;
    if about.is_dir() {
        return Err(StoreError::WrongKind { path: path.to_owned() });
    }
    if !about.is_file() {
        return Err(StoreError::NotAFile { path: path.to_owned() });
    }
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(most + 1).read_to_end(&mut bytes));
    read.map_err(StoreError::at(path))?;
    if bytes.len() as u64 > most {
        return Err(StoreError::TooLarge { path: path.to_owned(), most });
    }
    Ok(bytes)
}
