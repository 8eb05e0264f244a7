//! What was sent of each journal, for whoever wants to know whether it is all still here.

use super::draft::sent;
use super::error::SyncError;
use super::guard::SyncPause;
use super::lines::{Comparison, compare, count};
use super::remote::SEEN;
use super::repository::Repository;
use super::{Holding, PATIENCE, WAIT, local};
use std::collections::BTreeMap;
use std::path::Path;

/// Compares the journals of a data folder with what was sent of them and with what others have sent, as far as this clone
/// knows; the names of the files that lack something, and what. Nothing where the folder is in no clone, and none where a
/// sync is at work, for what is sent and what is here change then.
pub fn missing(data: &Path) -> Result<Option<BTreeMap<String, Holding>>, SyncError> {
    let clone = data.ancestors().any(|folder| folder.join(".git").exists());
    if !clone {
        return Ok(Some(BTreeMap::new()));
    }
    let repository = match Repository::open(data, PATIENCE) {
        Err(SyncError::NotAClone { .. } | SyncError::NoGit) => return Ok(Some(BTreeMap::new())),
        repository => repository?,
    };
    let Some(_pause) = SyncPause::wait(&repository.own_dir(), WAIT) else { return Ok(None) };
    let mut missing = BTreeMap::new();
    for name in ["HEAD", SEEN, "@{upstream}"] {
        let Some(commit) = repository.commit_of(name)? else { continue };
        let sent = sent(&repository, &repository.tree_of(Some(&commit))?)?;
        // Read after the commit was found: a journal only grows.
        let here = local::read(data)?;
        for (file, sent) in sent {
            let here = here.get(&file).map(Vec::as_slice).unwrap_or_default();
            let holding = match compare(&file, &sent, here) {
                Comparison::Same | Comparison::Newer => continue,
                Comparison::Older => Holding::Shorter(count(&sent).saturating_sub(count(here))),
                Comparison::Apart(line) => Holding::Changed(line),
            };
            missing.entry(file).or_insert(holding);
        }
    }
    Ok(Some(missing))
}
