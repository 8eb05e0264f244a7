//! The user's index after the branch has moved: what is staged stays staged, and everything else follows the branch, so
//! that a commit of the user's never takes back what others have sent.
//!
//! The new index is made apart and put in place in one step, under git's own lock, which is held for that step alone.

use super::error::SyncError;
use super::failures::sorted;
use super::guard::FOLLOWED;
use super::repository::Repository;
use super::tree::{Tree, TreeItem, index_line, index_removal};
use crate::store::error::StoreError;
use std::collections::BTreeMap;
use std::fs::{self, File, FileTimes};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// How often it is tried again where the user's own git has written the index meanwhile.
const TRIES: usize = 5;

/// What is staged, by path; none where a merge has left several versions.
pub(super) type Staged = BTreeMap<Vec<u8>, Option<TreeItem>>;

impl Repository {
    /// Returns what the user's index has.
    pub(super) fn staged(&self) -> Result<Staged, SyncError> {
        let listed = self.git.run(&["ls-files", "--stage", "-z"])?.bytes()?;
        let mut staged = Staged::new();
        for line in listed.split(|byte| *byte == 0) {
            let Some(tab) = line.iter().position(|byte| *byte == b'\t') else { continue };
            let facts = String::from_utf8_lossy(&line[..tab]).into_owned();
            let mut facts = facts.split(' ').map(str::to_owned);
            let (Some(mode), Some(id), Some(stage)) = (facts.next(), facts.next(), facts.next()) else { continue };
            staged.insert(line[tab + 1..].to_vec(), (stage == "0").then_some(TreeItem { mode, id }));
        }
        Ok(staged)
    }

    /// Returns the lock of the user's index, where somebody has it.
    pub(super) fn index_lock(&self) -> Option<PathBuf> {
        Some(self.index().with_extension("lock")).filter(|lock| lock.exists())
    }

    /// Lets these files follow the branch from one tree to another in the user's index.
    pub(super) fn follow(&self, paths: &[&[u8]], from: &Tree, to: &Tree, folder: &Path) -> Result<(), SyncError> {
        let line = |path: &&[u8]| match (to.get(*path), from.get(*path)) {
            (Some(item), _) => index_line(path, item),
            (None, Some(item)) => index_removal(path, item),
            (None, None) => Vec::new(),
        };
        let lines: Vec<u8> = paths.iter().flat_map(line).collect();
        if lines.is_empty() {
            return Ok(());
        }
        let copy = folder.join(FOLLOWED);
        for _ in 0..TRIES {
            let before = copied(&self.index(), &copy).map_err(StoreError::at(&copy))?;
            let arguments = ["-c", "core.splitIndex=false", "update-index", "-z", "--index-info"];
            self.git.feed(&arguments, lines.clone(), Some(&copy))?.text()?;
            if self.put_index(&copy, before.as_deref())? {
                return Ok(());
            }
        }
        Err(sorted("the index changed each time while it was written"))
    }

    fn index(&self) -> PathBuf {
        self.git_dir.join("index")
    }

    /// Puts an index in place, under git's lock; returns false where it has changed since it was copied.
    fn put_index(&self, copy: &Path, before: Option<&[u8]>) -> Result<bool, SyncError> {
        let (index, lock) = (self.index(), self.index().with_extension("lock"));
        let made = fs::hard_link(copy, &lock).or_else(|error| match error.kind() {
            ErrorKind::AlreadyExists => Err(error),
            // A file system without links.
            _ => File::create_new(&lock).and_then(|mut file| io::copy(&mut File::open(copy)?, &mut file)).map(drop),
        });
        match made {
            Ok(()) => {}
            Err(error) if error.kind() == ErrorKind::AlreadyExists => return Err(locked_index(&lock)),
            Err(error) => return Err(StoreError::io(&lock, error).into()),
        }
        if fs::read(&index).ok().as_deref() != before {
            fs::remove_file(&lock).map_err(StoreError::at(&lock))?;
            return Ok(false);
        }
        fs::rename(&lock, &index).map_err(StoreError::at(&index))?;
        let _ = fs::remove_file(copy);
        Ok(true)
    }
}

/// Returns that somebody has the lock of the user's index.
pub(super) fn locked_index(lock: &Path) -> SyncError {
    sorted(&format!("Unable to create '{}': File exists.", lock.display()))
}

/// Copies an index and returns what it holds; none where there is none yet. The copy is as old as the index: by that git
/// knows which files it has to look into.
fn copied(index: &Path, copy: &Path) -> io::Result<Option<Vec<u8>>> {
    let _ = fs::remove_file(copy);
    let bytes = match fs::read(index) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let modified = fs::metadata(index)?.modified()?;
    fs::write(copy, &bytes)?;
    File::options().write(true).open(copy)?.set_times(FileTimes::new().set_modified(modified))?;
    Ok(Some(bytes))
}
