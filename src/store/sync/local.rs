//! The journals in the work tree, each read once, up to its last whole line.

use super::lines::whole_lines;
use crate::store::error::StoreError;
use crate::store::journal::rack::{ENDING, stem};
use crate::store::record::FOLDER;
use crate::store::writer::written_on;
use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

/// Returns the names, one after the other, of files that may hold what was sent of a journal which says something else
/// here. They are read as copies of the journal, so that nothing that anybody said is hidden.
pub(super) fn names_beside(name: &str) -> impl Iterator<Item = String> {
    let stem = stem(name).to_owned();
    let first = format!("{stem} (sync){ENDING}");
    std::iter::once(first).chain((2_u32..).map(move |number| format!("{stem} (sync {number}){ENDING}")))
}

/// Returns the name of the journal beside which a file was put; none where it was not put there by a sync.
pub(super) fn beside_of(name: &str) -> Option<String> {
    let (stem, rest) = stem(name).rsplit_once(" (sync")?;
    let number = rest.strip_suffix(')')?.trim_start();
    (number.is_empty() || number.parse::<u32>().is_ok()).then(|| format!("{stem}{ENDING}"))
}

/// Tells whether a file was put beside a journal by a sync.
pub(super) fn is_beside(name: &str) -> bool {
    beside_of(name).is_some()
}

/// Returns whether a file's name is that of a journal which is written on this device.
pub(super) fn is_own(device: &str, name: &str) -> bool {
    written_on(device, stem(name))
}

/// Reads all journals in a data folder, by the names of their files. What hides itself is none, nor is a link, nor what
/// an earlier run has put beside a journal.
pub(super) fn read(data: &Path) -> Result<BTreeMap<String, Vec<u8>>, StoreError> {
    let folder = data.join(FOLDER);
    let kind = fs::symlink_metadata(&folder);
    match kind {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(BTreeMap::new()),
        Err(error) => return Err(StoreError::io(&folder, error)),
        Ok(data) if !data.is_dir() => return Err(StoreError::WrongKind { path: folder }),
        Ok(_) => {}
    }
    let mut journals = BTreeMap::new();
    for file in fs::read_dir(&folder).map_err(StoreError::at(&folder))? {
        let file = file.map_err(StoreError::at(&folder))?;
        let name = file.file_name().to_string_lossy().into_owned();
        let plain = file.file_type().is_ok_and(|kind| kind.is_file());
        if !plain || !name.ends_with(ENDING) || name.starts_with('.') || is_beside(&name) {
            continue;
        }
        match fs::read(file.path()) {
            Ok(bytes) => drop(journals.insert(name, whole_lines(&bytes).to_vec())),
            // A copy that was cleared away in the meantime.
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(StoreError::io(&file.path(), error)),
        }
    }
    Ok(journals)
}
