//! Tells when somebody has written in the record's folder, so that nobody has to ask. Sleeps meanwhile.

use super::record::FOLDER;
use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher, recommended_watcher};
use std::path::Path;

/// A watch over the journals, until it is dropped.
#[derive(Debug)]
pub struct Watch {
    _watcher: RecommendedWatcher,
}

/// Watches the journals of a data folder and calls `tell` after each change; none where there are no journals yet or the
/// system cannot watch. A network share may keep the changes of others to itself: what they write is then seen at the next
/// key.
pub fn watch(data: &Path, tell: impl Fn() + Send + 'static) -> Option<Watch> {
    let folder = data.join(FOLDER);
    if !folder.is_dir() {
        return None;
    }
    let mut watcher = recommended_watcher(move |event: notify::Result<notify::Event>| {
        // Reading is an event too, and telling of it would never end.
        if event.is_ok_and(|event| !matches!(event.kind, EventKind::Access(_))) {
            tell();
        }
    })
    .ok()?;
    watcher.watch(&folder, RecursiveMode::NonRecursive).ok()?;
    Some(Watch { _watcher: watcher })
}
