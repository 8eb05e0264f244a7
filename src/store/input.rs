//! Whole files read, as they lie.

use super::error::StoreError;
use std::fs::File;
use std::io::Read;
use std::path::Path;

/// The most that is read, in bytes: no export comes near it.
const MOST: u64 = 1 << 28;

/// Reads a whole file.
pub fn read_whole(path: &Path) -> Result<Vec<u8>, StoreError> {
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(MOST).read_to_end(&mut bytes));
    read.map_err(StoreError::at(path))?;
    Ok(bytes)
}
