//! Other files than journals in the work tree: what others have changed is brought in where nothing is changed here.

use super::error::SyncError;
use super::repository::Repository;
use super::staging::Staged;
use super::tree::{Contents, Tree, TreeItem, is_journal_path, safe_path};
use crate::store::error::StoreError;
use crate::store::output::{Overwrite, put};
use std::collections::BTreeSet;
use std::fs;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

/// The files that differ between two trees, and which of them are untouched here.
#[derive(Debug, Default)]
pub(super) struct Difference {
    /// Files that can follow the branch.
    pub(super) free: Vec<Vec<u8>>,
    /// Files that are changed or staged here, or of a kind that git alone can bring in.
    pub(super) taken: Vec<Vec<u8>>,
}

/// Finds the files other than journals that differ between two trees. A file is untouched where the work tree and the
/// index have it as one of these trees has it.
pub(super) fn difference(
    repository: &Repository,
    (from, to): (&Tree, &Tree),
    known: &[&Tree],
    staged: &Staged,
) -> Result<Difference, SyncError> {
    let paths: BTreeSet<&Vec<u8>> = from.keys().chain(to.keys()).collect();
    let changed = paths.into_iter().filter(|path| !is_journal_path(path) && from.get(*path) != to.get(*path));
    let changed: Vec<&Vec<u8>> = changed.collect();
    let items = changed.iter().flat_map(|path| known.iter().filter_map(|tree| tree.get(*path)));
    let contents = repository.contents(&items.filter(|it| it.is_file()).map(|it| it.id.as_str()).collect())?;
    let mut difference = Difference::default();
    for path in changed {
        let versions: Vec<Option<&TreeItem>> = known.iter().map(|tree| tree.get(path)).collect();
        let usual = to.get(path).is_none_or(TreeItem::is_file);
        let index = match staged.get(path) {
            None => versions.contains(&None),
            Some(item) => item.is_some() && versions.contains(&item.as_ref()),
        };
        let free = usual && index && untouched(repository, path, &versions, &contents)?;
        if free { &mut difference.free } else { &mut difference.taken }.push(path.clone());
    }
    Ok(difference)
}

/// Tells whether the work tree has a file in one of these versions. Line breaks do not count: git may have changed them.
fn untouched(
    repository: &Repository,
    path: &[u8],
    versions: &[Option<&TreeItem>],
    contents: &Contents,
) -> Result<bool, SyncError> {
    let Some(place) = place(repository, path) else { return Ok(false) };
    match fs::symlink_metadata(&place) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(versions.contains(&None)),
        Err(error) if error.kind() == ErrorKind::NotADirectory => return Ok(false),
        Err(error) => return Err(StoreError::io(&place, error).into()),
        Ok(data) if !data.is_file() => return Ok(false),
        Ok(_) => {}
    }
    let here = fs::read(&place).map_err(StoreError::at(&place))?;
    let same = |item: &&TreeItem| contents.get(&item.id).is_some_and(|content| plain(content) == plain(&here));
    Ok(versions.iter().flatten().any(same))
}

/// Brings files from one tree to another. They have been found to be untouched.
pub(super) fn bring_files(
    repository: &Repository,
    paths: &[Vec<u8>],
    to: &Tree,
    folder: &Path,
) -> Result<(), SyncError> {
    let items = paths.iter().filter_map(|path| to.get(path));
    let contents = repository.contents(&items.map(|it| it.id.as_str()).collect())?;
    for path in paths {
        let Some(place) = place(repository, path) else { continue };
        match to.get(path) {
            Some(item) => {
                let content = contents.get(&item.id).map(Vec::as_slice).unwrap_or_default();
                write(&place, content, item, folder).map_err(StoreError::at(&place))?;
            }
            None => match fs::remove_file(&place) {
                Err(error) if error.kind() != ErrorKind::NotFound => return Err(StoreError::io(&place, error).into()),
                // A folder that is empty now goes too, as git has no empty folders.
                _ => drop(place.parent().map(fs::remove_dir)),
            },
        }
    }
    Ok(())
}

fn write(place: &Path, content: &[u8], item: &TreeItem, folder: &Path) -> std::io::Result<()> {
    if fs::read(place).is_ok_and(|here| plain(&here) == plain(content)) {
        return Ok(());
    }
    let parent = place.parent().unwrap_or(place);
    fs::create_dir_all(parent)?;
    let begin = |folder: &Path| {
        let mut file = super::bringing::unfinished(folder)?;
        file.write_all(content)?;
        executable(file.as_file(), item)?;
        file.as_file().sync_all()?;
        put(file, place, Overwrite::Yes)
    };
    // Begun where a killed run's rest is cleared away, unless that is another disk.
    match begin(folder) {
        Err(error) if error.kind() == ErrorKind::CrossesDevices => begin(parent),
        done => done,
    }
}

#[cfg(unix)]
fn executable(file: &fs::File, item: &TreeItem) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    if item.mode != "100755" {
        return Ok(());
    }
    let mode = file.metadata()?.permissions().mode();
    file.set_permissions(fs::Permissions::from_mode(mode | 0o111))
}

#[cfg(not(unix))]
fn executable(_: &fs::File, _: &TreeItem) -> std::io::Result<()> {
    Ok(())
}

/// Returns a file's place in the work tree; none where it would be outside, behind a link, or no name for a file.
fn place(repository: &Repository, path: &[u8]) -> Option<PathBuf> {
    let path = safe_path(path)?;
    let place = repository.place(path);
    let folders = place.ancestors().skip(1).take_while(|folder| *folder != repository.top);
    let linked = folders.filter_map(|folder| fs::symlink_metadata(folder).ok()).any(|data| !data.is_dir());
    (!linked).then_some(place)
}

/// Returns a text with the line breaks of the record.
pub(super) fn plain(bytes: &[u8]) -> Vec<u8> {
    let mut plain = Vec::with_capacity(bytes.len());
    for (at, byte) in bytes.iter().enumerate() {
        if !(*byte == b'\r' && bytes.get(at + 1) == Some(&b'\n')) {
            plain.push(*byte);
        }
    }
    plain
}
