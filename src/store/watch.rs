//! Tells when somebody has written in the record's folder, so that nobody has to ask. Sleeps meanwhile.

use super::poll::{Poll, poll};
use super::record::FOLDER;
use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher, recommended_watcher};
use std::path::Path;
use std::time::Duration;

/// How long it takes at the most until what was written on a network share is seen.
const EVERY: Duration = Duration::from_secs(2);

/// A watch over a folder, until it is dropped.
#[derive(Debug)]
pub struct Watch {
    _poll: Poll,
}

/// Watches the journals of a data folder and calls `tell` after each change. There need be none yet, nor the folder: the
/// first that somebody writes is told of too. The system tells at once of what is written on this machine; for what is
/// written from others on a network share, the folder is looked at now and then.
pub fn watch(data: &Path, tell: impl Fn() + Clone + Send + 'static) -> Watch {
    watch_folder(&data.join(FOLDER), tell)
}

/// Watches any folder in the same way.
pub fn watch_folder(folder: &Path, tell: impl Fn() + Clone + Send + 'static) -> Watch {
    let place = folder.to_owned();
    let mut watcher = told_by_system(&place, tell.clone());
    let look = move || {
        // A folder that was made since is watched by the system from now on.
        if watcher.is_none() {
            watcher = told_by_system(&place, tell.clone());
        }
        tell();
    };
    Watch { _poll: poll(folder.to_owned(), EVERY, look) }
}

/// Lets the system tell of changes; none where there is no such folder, or the system tells of none.
fn told_by_system(folder: &Path, tell: impl Fn() + Send + 'static) -> Option<RecommendedWatcher> {
    let watcher = recommended_watcher(move |event: notify::Result<notify::Event>| {
        // Reading is an event too, and telling of it would never end.
        if event.is_ok_and(|event| !matches!(event.kind, EventKind::Access(_))) {
            tell();
        }
    });
    let mut watcher = watcher.ok().filter(|_| folder.is_dir())?;
    watcher.watch(folder, RecursiveMode::NonRecursive).ok().map(|()| watcher)
}
