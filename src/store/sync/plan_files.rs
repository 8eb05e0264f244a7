//! The plan's files where they lie in the same clone. They are sent only where the user asks for it.

use super::error::SyncError;
use super::repository::Repository;
use super::tree::{PLAIN, Tree, TreeItem};
use super::worktree::plain;
use crate::model::fault::Part;
use crate::store::folders::canonical;
use std::fs;
use std::path::Path;

/// A file of the plan that is not as it is committed.
#[derive(Debug)]
pub(super) struct ChangedPlanFile {
    /// Its path from the top of the clone.
    pub(super) path: String,
    content: Vec<u8>,
}

/// Finds the files of a plan that are not as they are committed; none where the plan lies outside the clone.
pub(super) fn changed(repository: &Repository, folder: &Path, tree: &Tree) -> Result<Vec<ChangedPlanFile>, SyncError> {
    let (top, folder) = (canonical(&repository.top), canonical(folder));
    let Ok(inner) = folder.strip_prefix(&top) else { return Ok(Vec::new()) };
    let parts: Vec<String> = inner.iter().map(|part| part.to_string_lossy().into_owned()).collect();
    let names = Part::ALL.into_iter().flat_map(|part| {
        let own = part.file_name();
        [own.to_owned(), own.replace(".ron", ".en.ron")]
    });
    let mut changed = Vec::new();
    for name in names {
        let Ok(content) = fs::read(folder.join(&name)) else { continue };
        let path = parts.iter().map(String::as_str).chain([name.as_str()]).collect::<Vec<_>>().join("/");
        let item = tree.get(path.as_bytes());
        let old = repository.contents(&item.iter().map(|item| item.id.as_str()).collect())?;
        let old = item.and_then(|item| old.get(&item.id));
        if old.is_none_or(|old| plain(old) != plain(&content)) {
            let breaks_kept = old.is_some_and(|old| old.windows(2).any(|pair| pair == b"\r\n"));
            changed.push(ChangedPlanFile { path, content: if breaks_kept { content } else { plain(&content) } });
        }
    }
    Ok(changed)
}

/// Takes changed files into a tree.
pub(super) fn take(repository: &Repository, files: Vec<ChangedPlanFile>, tree: &mut Tree) -> Result<(), SyncError> {
    for file in files {
        let mode = tree.get(file.path.as_bytes()).map_or_else(|| PLAIN.to_owned(), |item| item.mode.clone());
        let item = TreeItem { mode, id: repository.store(file.content)? };
        tree.insert(file.path.into_bytes(), item);
    }
    Ok(())
}
