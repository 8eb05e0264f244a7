//! Tells when somebody has written in the record's folder, so that nobody has to ask. Sleeps meanwhile.

use super::poll::{Poll, poll};
use super::record::FOLDER;
use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher, recommended_watcher};
use std::path::Path;
use std::time::Duration;

/// How long it takes at the most until what was written on a network share is seen.
const EVERY: Duration = Duration::from_secs(2);

/// A watch over the journals, until it is dropped.
#[derive(Debug)]
pub struct Watch {
    _watcher: Option<RecommendedWatcher>,
    _poll: Poll,
}

/// Watches the journals of a data folder and calls `tell` after each change; none where there are no journals yet. The
/// system tells at once of what is written on this machine; for what is written from others on a network share, the
/// folder is looked at now and then.
pub fn watch(data: &Path, tell: impl Fn() + Clone + Send + 'static) -> Option<Watch> {
    watch_folder(&data.join(FOLDER), tell)
}

/// Watches any folder in the same way; none where it is not there.
pub fn watch_folder(folder: &Path, tell: impl Fn() + Clone + Send + 'static) -> Option<Watch> {
    if !folder.is_dir() {
        return None;
    }
    let told = tell.clone();
    let watcher = recommended_watcher(move |event: notify::Result<notify::Event>| {
        // Reading is an event too, and telling of it would never end.
        if event.is_ok_and(|event| !matches!(event.kind, EventKind::Access(_))) {
            told();
        }
    });
    let watching =
        |mut watcher: RecommendedWatcher| watcher.watch(folder, RecursiveMode::NonRecursive).map(|()| watcher);
    let watcher = watcher.and_then(watching).ok();
    Some(Watch { _watcher: watcher, _poll: poll(folder.to_owned(), EVERY, tell) })
}
