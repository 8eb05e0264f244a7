//! In a git clone: what was sent of the journals, and what others have sent, has to be here.

use super::finding::Finding;
use crate::model::flaw::Flaw;
use crate::store::error::StoreError;
use crate::store::record::FOLDER;
use crate::store::sync::Holding;
use crate::store::sync::error::SyncError;
use crate::store::sync::sent::missing;
use std::path::{Path, PathBuf};

/// Finds journals that lack lines of what was sent, or say something else.
pub(super) fn find(data: &Path) -> Result<Vec<Finding>, StoreError> {
    let folder = data.join(FOLDER);
    let found = match missing(data) {
        Ok(Some(found)) => found,
        Ok(None) => return Ok(vec![finding(folder, None, Flaw::NotCompared("lis sync".to_owned()))]),
        Err(SyncError::Store(error)) => return Err(error),
        Err(error) => return Ok(vec![finding(folder, None, Flaw::NotCompared(error.to_string()))]),
    };
    let flaws = found.into_iter().filter_map(|(file, why)| match why {
        Holding::Shorter(lines) => Some(finding(folder.join(file), None, Flaw::SentLinesMissing(lines))),
        Holding::Changed(line) => Some(finding(folder.join(file), Some(line), Flaw::SentOtherwise)),
        Holding::Unreadable | Holding::OtherDevice(_) | Holding::InUse => None,
    });
    Ok(flaws.collect())
}

fn finding(file: PathBuf, line: Option<u64>, flaw: Flaw) -> Finding {
    Finding { file, line, column: 1, excerpt: String::new(), times: 1, flaw }
}
