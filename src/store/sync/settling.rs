//! After the exchange: others' journals are put in place, the branch moves, and files and index follow it.
//!
//! The branch moves only where nothing that is changed or staged here would come to look as if the user wanted the old
//! version back. Where it does not move, the journals are in place all the same.

use super::draft::Draft;
use super::error::SyncError;
use super::failures::sorted;
use super::guard::SyncGuard;
use super::repository::Repository;
use super::staging::locked_index;
use super::tree::{Tree, is_journal_path};
use super::worktree::{Difference, bring_files, difference};
use super::{HeldBack, Holding, Synced, bringing};
use crate::store::error::StoreError;
use crate::store::journal::rack::stem;
use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

/// What the branch does.
#[derive(Debug)]
pub(super) struct BranchStep<'a> {
    /// The branch, by its whole name.
    pub(super) branch: &'a str,
    /// Where it is.
    pub(super) from: Option<&'a str>,
    /// What was committed beside the journals, with all else that is at that place.
    pub(super) ours: &'a Tree,
    /// Where it is to go; none where there is nothing.
    pub(super) to: Option<&'a str>,
}

/// Puts everything in its place and tells in `synced` what could not be.
pub(super) fn settle(
    repository: &Repository,
    data: &Path,
    guard: &SyncGuard,
    draft: Draft,
    step: &BranchStep<'_>,
    synced: &mut Synced,
) -> Result<(), SyncError> {
    let left = bringing::bring_in(data, &draft.bring)?;
    bringing::put_beside(data, &draft.beside)?;
    bringing::clear(data)?;
    synced.came = draft.came;
    synced.came.retain(|moved| !left.iter().any(|name| stem(name) == moved.journal));
    synced.held_back = draft.held_back;
    synced.held_back.extend(left.iter().map(|name| HeldBack::new(name, Holding::InUse)));
    synced.restored = draft.restored;
    follow(repository, guard, step, draft.conflicts.is_empty(), synced)
}

/// Moves the branch, and lets files and index follow; also from where a killed run has left them.
fn follow(
    repository: &Repository,
    guard: &SyncGuard,
    step: &BranchStep<'_>,
    fits: bool,
    synced: &mut Synced,
) -> Result<(), SyncError> {
    let pending = repository.own_dir().join("pending");
    let base = base(repository, &pending, step.from)?;
    let from = repository.tree_of(step.from)?;
    let before = repository.tree_of(base.as_deref())?;
    let after = repository.tree_of(step.to)?;
    let staged = repository.staged()?;
    let all = difference(repository, (&before, &after), &[&before, &from, step.ours, &after], &staged)?;
    let wanted = fits && step.to.is_some() && step.to != step.from;
    if let Some(lock) = repository.index_lock().filter(|_| wanted || base.as_deref() != step.from) {
        return Err(locked_index(&lock));
    }
    let moves = wanted && all.taken.is_empty();
    let (goal, after, all) = if moves {
        (step.to, after, all)
    } else {
        let back = difference(repository, (&before, &from), &[&before, &from, step.ours], &staged)?;
        synced.in_the_way = names(if wanted { &all.taken } else { &back.taken });
        (step.from, from, back)
    };
    if base.as_deref() != goal {
        fs::write(&pending, base.as_deref().unwrap_or_default()).map_err(StoreError::at(&pending))?;
        if moves && !advance(repository, guard, step)? {
            return Ok(());
        }
        take_along(repository, guard, (&before, &after), &all, synced)?;
    }
    match fs::remove_file(&pending) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(StoreError::io(&pending, error).into()),
        _ => Ok(()),
    }
}

/// Returns the commit with which files and index agree: that of the branch, unless a killed run has moved the branch only.
fn base(repository: &Repository, pending: &Path, from: Option<&str>) -> Result<Option<String>, SyncError> {
    match fs::read_to_string(pending) {
        Ok(commit) if commit.trim().is_empty() => Ok(None),
        Ok(commit) => Ok(repository.commit_of(commit.trim())?.or(from.map(str::to_owned))),
        Err(_) => Ok(from.map(str::to_owned)),
    }
}

/// Moves the branch; returns false where the user's own git has moved it meanwhile.
fn advance(repository: &Repository, guard: &SyncGuard, step: &BranchStep<'_>) -> Result<bool, SyncError> {
    let to = step.to.unwrap_or_default();
    guard.intend(to)?;
    let from = step.from.unwrap_or_default();
    let moved = repository.git.run(&["update-ref", "-m", "lis sync", step.branch, to, from])?;
    let overtaken = ["but expected", "already exists"].iter().any(|text| moved.said().contains(text));
    if moved.fine || overtaken { Ok(moved.fine) } else { Err(sorted(moved.said())) }
}

/// Lets the untouched files and the index follow.
fn take_along(
    repository: &Repository,
    guard: &SyncGuard,
    (before, after): (&Tree, &Tree),
    difference: &Difference,
    synced: &mut Synced,
) -> Result<(), SyncError> {
    bring_files(repository, &difference.free, after, guard.folder())?;
    let all: BTreeSet<&Vec<u8>> = before.keys().chain(after.keys()).collect();
    let journals = all.into_iter().filter(|path| is_journal_path(path) && before.get(*path) != after.get(*path));
    let paths: Vec<&[u8]> = journals.chain(&difference.free).map(Vec::as_slice).collect();
    synced.files = names(&difference.free);
    repository.follow(&paths, before, after, guard.folder())
}

fn names(paths: &[Vec<u8>]) -> Vec<String> {
    paths.iter().map(|path| String::from_utf8_lossy(path).into_owned()).collect()
}
