//! What is to be sent and what is to be brought in, decided before anything is changed.

use super::error::SyncError;
use super::lines::{Comparison, appended, compare, count, entries, is_journal};
use super::merging::{MergedTree, merge};
use super::repository::Repository;
use super::tree::{Contents, PLAIN, Tree, TreeItem};
use super::{HeldBack, Holding, Moved, local};
use crate::store::journal::rack::stem;
use crate::store::record::FOLDER;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// What is decided.
#[derive(Debug, Default)]
pub(super) struct Draft {
    /// The files of the commit.
    pub(super) tree: Tree,
    /// The commits that it follows.
    pub(super) parents: Vec<String>,
    /// Files that both sides have changed in a way that does not fit together.
    pub(super) conflicts: Vec<String>,
    /// Journals that are to be put into the work tree.
    pub(super) bring: Vec<(String, Vec<u8>)>,
    /// Journals that are to be put beside those of the work tree, which say something else.
    pub(super) beside: Vec<(String, Vec<u8>)>,
    /// What is sent.
    pub(super) went: Vec<Moved>,
    /// What is brought in.
    pub(super) came: Vec<Moved>,
    /// Journals that are not sent, or not wholly, and why.
    pub(super) held_back: Vec<HeldBack>,
    /// Journals of which others have less than is known here, and how many lines they lack.
    pub(super) restored: Vec<(String, u64)>,
}

/// Where the two sides are.
#[derive(Debug)]
pub(super) struct Sides<'a> {
    /// The commit here.
    pub(super) ours: Option<&'a str>,
    /// Its files, with what else is to be committed.
    pub(super) tree: &'a Tree,
    /// The commit of the others.
    pub(super) theirs: Option<&'a str>,
}

/// Whose journals are sent.
#[derive(Debug, Clone, Copy)]
pub(super) struct Senders<'a> {
    /// The device here.
    pub(super) device: &'a str,
    /// Whether those of other devices are sent too, as after a folder has been moved.
    pub(super) every_device: bool,
}

/// Decides. Stores contents, which nobody sees before a commit names them.
pub(super) fn draft(
    repository: &Repository,
    data: &Path,
    sides: Sides<'_>,
    senders: Senders<'_>,
    folder: &Path,
) -> Result<Draft, SyncError> {
    let theirs = repository.tree_of(sides.theirs)?;
    let bases = bases(repository, &sides)?;
    let merged = match (sides.ours, sides.theirs) {
        (_, None) => MergedTree { tree: sides.tree.clone(), ..MergedTree::default() },
        (Some(ours), Some(theirs_name)) if ours == theirs_name => {
            MergedTree { tree: sides.tree.clone(), ..MergedTree::default() }
        }
        _ => {
            let trees = bases.iter().map(|base| repository.tree_of(Some(base))).collect::<Result<Vec<Tree>, _>>()?;
            merge(repository, &trees, (sides.tree, &theirs), folder)?
        }
    };
    let mut draft = Draft {
        parents: parents(&sides, &bases, merged.conflicts.is_empty()),
        tree: merged.tree,
        conflicts: merged.conflicts,
        restored: merged.shortened,
        ..Draft::default()
    };
    let here = local::read(data)?;
    let sent = draft.sent(repository)?;
    draft.take_own(repository, &here, &sent, senders)?;
    draft.count_sent(repository, &theirs)?;
    Ok(draft)
}

/// Returns the commits that both sides come from.
fn bases(repository: &Repository, sides: &Sides<'_>) -> Result<Vec<String>, SyncError> {
    let (Some(ours), Some(theirs)) = (sides.ours, sides.theirs) else { return Ok(Vec::new()) };
    let found = repository.git.run(&["merge-base", "--all", ours, theirs])?;
    Ok(String::from_utf8_lossy(&found.out).lines().map(str::to_owned).collect())
}

/// Returns the commits that the new one follows: those that no other of them has.
fn parents(sides: &Sides<'_>, bases: &[String], fits: bool) -> Vec<String> {
    let is_base = |commit: &str| bases.iter().any(|base| base == commit);
    let parents = match (sides.ours, sides.theirs) {
        (Some(ours), Some(theirs)) if is_base(theirs) && fits => vec![ours],
        (Some(ours), Some(theirs)) if !is_base(ours) && fits => vec![ours, theirs],
        (_, Some(theirs)) => vec![theirs],
        (Some(ours), None) => vec![ours],
        (None, None) => Vec::new(),
    };
    parents.into_iter().map(str::to_owned).collect()
}

impl Draft {
    /// Returns the journals of the data folder as they were sent, by the names of their files.
    fn sent(&self, repository: &Repository) -> Result<BTreeMap<String, Vec<u8>>, SyncError> {
        sent(repository, &self.tree)
    }

    /// Goes through the journals of the data folder: what is new in this device's is taken into the tree, what is new in
    /// others' is to be brought in, and what does not fit is held back.
    fn take_own(
        &mut self,
        repository: &Repository,
        here: &BTreeMap<String, Vec<u8>>,
        sent: &BTreeMap<String, Vec<u8>>,
        senders: Senders<'_>,
    ) -> Result<(), SyncError> {
        let names: BTreeSet<&String> = here.keys().chain(sent.keys()).collect();
        for name in names {
            let own = local::is_own(senders.device, name);
            let sends = own || senders.every_device;
            match (sent.get(name), here.get(name)) {
                (Some(sent), None) => self.bring_in(name, sent, b""),
                (None, Some(here)) if !is_journal(name, here) => {
                    let damaged = own && !here.is_empty();
                    self.held_back.extend(damaged.then(|| HeldBack::new(name, Holding::Unreadable)));
                }
                (None, Some(here)) if sends => self.take(repository, name, appended(b"", here))?,
                (None, Some(here)) => self.hold_back(name, Holding::OtherDevice(entries(here))),
                (Some(sent), Some(here)) => match compare(name, sent, here) {
                    Comparison::Same => {}
                    Comparison::Newer if sends => self.take(repository, name, appended(sent, here))?,
                    Comparison::Newer => {
                        self.hold_back(name, Holding::OtherDevice(entries(here).saturating_sub(entries(sent))));
                    }
                    Comparison::Older if own => {
                        self.hold_back(name, Holding::Shorter(count(sent).saturating_sub(count(here))));
                        self.beside.push((name.clone(), sent.clone()));
                    }
                    Comparison::Older => self.bring_in(name, sent, here),
                    Comparison::Apart(line) => {
                        self.hold_back(name, Holding::Changed(line));
                        self.beside.push((name.clone(), sent.clone()));
                    }
                },
                (None, None) => {}
            }
        }
        Ok(())
    }

    fn take(&mut self, repository: &Repository, name: &str, bytes: Vec<u8>) -> Result<(), SyncError> {
        let item = TreeItem { mode: PLAIN.to_owned(), id: repository.store(bytes)? };
        self.tree.insert(journal_path(repository, name).into_bytes(), item);
        Ok(())
    }

    fn bring_in(&mut self, name: &str, sent: &[u8], here: &[u8]) {
        self.bring.push((name.to_owned(), sent.to_vec()));
        let more = entries(sent).saturating_sub(entries(here));
        self.came.extend((more > 0).then(|| Moved { journal: stem(name).to_owned(), entries: more }));
    }

    fn hold_back(&mut self, name: &str, why: Holding) {
        self.held_back.push(HeldBack::new(name, why));
    }

    /// Counts what the new tree has more than theirs.
    fn count_sent(&mut self, repository: &Repository, theirs: &Tree) -> Result<(), SyncError> {
        let folder = journal_path(repository, "").into_bytes();
        let new = self.tree.iter().filter(|(path, item)| path.starts_with(&folder) && theirs.get(*path) != Some(*item));
        let pairs: Vec<(&Vec<u8>, &TreeItem, Option<&TreeItem>)> =
            new.map(|(path, item)| (path, item, theirs.get(path))).collect();
        let ids = pairs.iter().flat_map(|(_, new, old)| [Some(*new), *old]).flatten().map(|item| item.id.as_str());
        let contents: Contents = repository.contents(&ids.collect())?;
        let entries = |item: Option<&TreeItem>| item.and_then(|it| contents.get(&it.id)).map_or(0, |it| entries(it));
        self.went = pairs
            .iter()
            .map(|(path, new, old)| Moved {
                journal: stem(&String::from_utf8_lossy(&path[folder.len()..])).to_owned(),
                entries: entries(Some(new)).saturating_sub(entries(*old)),
            })
            .filter(|moved| moved.entries > 0)
            .collect();
        Ok(())
    }
}

/// Returns the journals of the data folder in a tree, by the names of their files.
pub(super) fn sent(repository: &Repository, tree: &Tree) -> Result<BTreeMap<String, Vec<u8>>, SyncError> {
    let folder = journal_path(repository, "").into_bytes();
    let journals: Vec<(String, &TreeItem)> = tree
        .iter()
        .filter(|(path, item)| path.starts_with(&folder) && item.is_file() && super::tree::is_journal_path(path))
        .filter_map(|(path, item)| Some((super::tree::safe_path(&path[folder.len()..])?.to_owned(), item)))
        .filter(|(name, _)| !name.contains('/') && !local::is_beside(name))
        .collect();
    let contents = repository.contents(&journals.iter().map(|(_, item)| item.id.as_str()).collect())?;
    let found = journals.into_iter().filter_map(|(name, item)| Some((name, contents.get(&item.id)?.clone())));
    Ok(found.map(|(name, bytes)| (name, super::lines::whole_lines(&bytes).to_vec())).collect())
}

/// Returns the path of a journal from the top of the clone.
pub(super) fn journal_path(repository: &Repository, name: &str) -> String {
    format!("{}{FOLDER}/{name}", repository.prefix)
}
