//! What a run has left that was killed together with git: locks of references, here and in a remote that is a folder.
//!
//! A lock is taken away only where it is sure whose it is: it has a commit in it that the killed run was about to write,
//! or it is empty and was made within that run's time. Any other lock is left alone, and told with its age where it is in
//! the way.

use super::guard::{KilledRun, LEFT_INDEX};
use super::repository::{Repository, Upstream};
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, SystemTime};

/// How old a lock is at least that is taken away. Git holds one for a moment only.
const AGE: Duration = Duration::from_secs(2);

/// Takes away what a killed run has left.
pub(super) fn clear(repository: &Repository, killed: &KilledRun, upstream: Option<&Upstream>, branch: &str) {
    let here = &repository.common_dir;
    let mut locks = vec![here.join(lock_of(branch)), repository.git_dir.join("HEAD.lock")];
    locks.push(here.join(lock_of(super::remote::SEEN)));
    if let Some(upstream) = upstream {
        let short = upstream.there.trim_start_matches("refs/heads/");
        locks.push(here.join(lock_of(&format!("refs/remotes/{}/{short}", upstream.remote))));
        if let Some(there) = repository.folder_of(&upstream.remote) {
            locks.extend([there.join(lock_of(&upstream.there)), there.join("HEAD.lock")]);
        }
    }
    for lock in locks.iter().filter(|lock| left_by(killed, lock)) {
        wait_until_old(lock);
        if left_by(killed, lock) {
            let _ = fs::remove_file(lock);
        }
    }
    clear_index(repository);
}

/// Takes away the lock of the user's index where it is the index that a run had made apart.
fn clear_index(repository: &Repository) {
    let Some(lock) = repository.index_lock() else { return };
    let made = fs::read(repository.own_dir().join(LEFT_INDEX)).unwrap_or_default();
    if !made.is_empty() && fs::read(&lock).is_ok_and(|held| held == made) {
        let _ = fs::remove_file(&lock);
    }
    let _ = fs::remove_file(repository.own_dir().join(LEFT_INDEX));
}

fn lock_of(reference: &str) -> PathBuf {
    reference
        .split('/')
        .collect::<PathBuf>()
        .with_file_name(format!("{}.lock", reference.rsplit('/').next().unwrap_or_default()))
}

fn left_by(killed: &KilledRun, lock: &Path) -> bool {
    let (Ok(held), Some(made)) = (fs::read_to_string(lock), made(lock)) else { return false };
    let held = held.trim();
    let meanwhile = made + AGE >= killed.begun && made <= killed.last + super::PATIENCE;
    let remote = lock.to_string_lossy().contains("refs/remotes") || lock.ends_with("refs/lis/upstream.lock");
    killed.commits.iter().any(|commit| commit == held) || (meanwhile && (held.is_empty() || remote))
}

fn made(lock: &Path) -> Option<SystemTime> {
    fs::metadata(lock).and_then(|data| data.modified()).ok()
}

fn wait_until_old(lock: &Path) {
    let age = made(lock).and_then(|made| made.elapsed().ok()).unwrap_or(AGE);
    thread::sleep(AGE.saturating_sub(age));
}
