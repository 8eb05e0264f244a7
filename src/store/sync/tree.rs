//! Trees, blobs and commits, read and written without the work tree and without the user's index.

use super::error::SyncError;
use super::repository::Repository;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// A file of a commit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct TreeItem {
    /// What kind of file it is, in git's numbers.
    pub(super) mode: String,
    /// The name of its content.
    pub(super) id: String,
}

/// All files of a commit, by their paths from the top.
pub(super) type Tree = BTreeMap<Vec<u8>, TreeItem>;

/// Contents, by their names.
pub(super) type Contents = BTreeMap<String, Vec<u8>>;

/// An ordinary file.
pub(super) const PLAIN: &str = "100644";

impl TreeItem {
    /// Tells whether it is a file that holds its own content: no link, and no other repository.
    pub(super) fn is_file(&self) -> bool {
        self.mode.starts_with("100")
    }
}

impl Repository {
    /// Returns all files of a commit; of none, no files.
    pub(super) fn tree_of(&self, commit: Option<&str>) -> Result<Tree, SyncError> {
        let Some(commit) = commit else { return Ok(Tree::new()) };
        let listed = self.git.run(&["ls-tree", "-r", "-z", "--full-tree", commit])?.bytes()?;
        let items = listed.split(|byte| *byte == 0).filter_map(|line| {
            let tab = line.iter().position(|byte| *byte == b'\t')?;
            let facts = std::str::from_utf8(&line[..tab]).ok()?;
            let mut facts = facts.split(' ');
            let (mode, _, id) = (facts.next()?, facts.next()?, facts.next()?);
            Some((line[tab + 1..].to_vec(), TreeItem { mode: mode.to_owned(), id: id.to_owned() }))
        });
        Ok(items.collect())
    }

    /// Returns contents by their names.
    pub(super) fn contents(&self, ids: &BTreeSet<&str>) -> Result<Contents, SyncError> {
        if ids.is_empty() {
            return Ok(Contents::new());
        }
        let asked = ids.iter().flat_map(|id| [*id, "\n"]).collect::<String>();
        let output = self.git.feed(&["cat-file", "--batch"], asked.into_bytes(), None)?.bytes()?;
        let (mut contents, mut rest) = (Contents::new(), output.as_slice());
        while let Some(end) = rest.iter().position(|byte| *byte == b'\n') {
            let head = String::from_utf8_lossy(&rest[..end]).into_owned();
            let mut facts = head.split(' ');
            let (id, length) = (facts.next().unwrap_or_default(), facts.nth(1).and_then(|it| it.parse::<usize>().ok()));
            let content = length.and_then(|length| rest.get(end + 1..end + 1 + length));
            let Some(content) = content else { return Err(SyncError::Other { said: head }) };
            contents.insert(id.to_owned(), content.to_vec());
            rest = rest.get(end + 2 + content.len()..).unwrap_or_default();
        }
        Ok(contents)
    }

    /// Stores a content as it is and returns its name.
    pub(super) fn store(&self, bytes: Vec<u8>) -> Result<String, SyncError> {
        self.git.feed(&["hash-object", "-w", "--no-filters", "--stdin"], bytes, None)?.text()
    }

    /// Stores a tree, by way of an index in this file, and returns its name.
    pub(super) fn store_tree(&self, tree: &Tree, index: &Path) -> Result<String, SyncError> {
        let lines: Vec<u8> = tree.iter().flat_map(|(path, item)| index_line(path, item)).collect();
        self.git.feed(&["update-index", "-z", "--index-info"], lines, Some(index))?.text()?;
        let written = self.git.feed(&["write-tree"], Vec::new(), Some(index))?.text();
        let _ = std::fs::remove_file(index);
        written
    }

    /// Stores a commit and returns its name.
    pub(super) fn store_commit(&self, tree: &str, parents: &[&str]) -> Result<String, SyncError> {
        let message = if parents.len() > 1 { "lis sync: merge" } else { "lis sync: journals" };
        let parents = parents.iter().flat_map(|parent| ["-p", parent]);
        let arguments: Vec<&str> = ["commit-tree", "--no-gpg-sign", "-m", message].into_iter().chain(parents).collect();
        self.git.text(&[arguments.as_slice(), &[tree]].concat())
    }
}

/// Returns a line that puts a file into an index.
pub(super) fn index_line(path: &[u8], item: &TreeItem) -> Vec<u8> {
    line_of(&item.mode, &item.id, path)
}

/// Returns a line that takes a file out of an index.
pub(super) fn index_removal(path: &[u8], item: &TreeItem) -> Vec<u8> {
    line_of("0", &item.id, path)
}

fn line_of(mode: &str, id: &str, path: &[u8]) -> Vec<u8> {
    [format!("{mode} {id} 0\t").as_bytes(), path, &[0]].concat()
}

/// Returns a path as text, where it is one that may be written to below the top of a clone on every system.
pub(super) fn safe_path(path: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(path).ok()?;
    let safe = |part: &str| {
        let bare = part.trim_end_matches([' ', '.']).to_lowercase();
        !bare.is_empty() && bare != ".git" && !bare.starts_with("git~") && part.chars().all(is_usual)
    };
    text.split('/').all(safe).then_some(text)
}

/// Tells whether a character may stand in the name of a file. Unseen ones could make `.git` of something else.
fn is_usual(c: char) -> bool {
    !c.is_control()
        && !matches!(c, '\\' | ':' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{206a}'..='\u{206f}' | '\u{feff}')
}

/// Tells whether a path is that of a journal, whichever data folder it belongs to.
pub(super) fn is_journal_path(path: &[u8]) -> bool {
    let Some(text) = std::str::from_utf8(path).ok() else { return false };
    let mut parts = text.rsplit('/');
    let (name, folder) = (parts.next().unwrap_or_default(), parts.next());
    folder == Some(crate::store::record::FOLDER)
        && name.ends_with(crate::store::journal::rack::ENDING)
        && !name.starts_with('.')
}
