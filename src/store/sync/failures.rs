//! Sorts what git says when it does not do what it should, by the English that it is made to speak.

use super::error::SyncError;
use std::fs;
use std::path::PathBuf;

/// How many characters of git's words are told. Where a remote sends pages of them, the first are those that matter.
const MOST: usize = 2_000;

/// Sorts why a step on this machine failed.
pub(super) fn sorted(said: &str) -> SyncError {
    let has = |texts: &[&str]| texts.iter().any(|text| said.contains(text));
    let words = words(said);
    if let Some(locked) = locked(said) {
        return locked;
    }
    if has(&["dubious ownership", "unsafe repository"]) {
        let quoted = said.split('\'').nth(1).unwrap_or_default();
        return SyncError::Ownership { path: PathBuf::from(quoted), said: words };
    }
    let bad = ["bad config", "bad numeric config", "bad boolean config", "error in config", "invalid value for '"];
    if has(&bad) || (said.contains("unable to access '") && said.contains("config': ")) {
        return SyncError::Configuration { said: words };
    }
    SyncError::Other { said: words }
}

/// Sorts why a remote did not answer as it should.
pub(super) fn unreachable(said: &str) -> SyncError {
    let has = |texts: &[&str]| texts.iter().any(|text| said.contains(text));
    match sorted(said) {
        SyncError::Other { said } if has(&DENIED) => SyncError::NotLetIn { said },
        SyncError::Other { said } => SyncError::Offline { said },
        other => other,
    }
}

const DENIED: [&str; 6] = [
    "Authentication failed",
    "could not read Username",
    "could not read Password",
    "Permission denied (",
    "terminal prompts disabled",
    "Host key verification failed",
];

/// Returns what git said, in one line.
pub(super) fn words(said: &str) -> String {
    let lines = said.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("hint:"));
    lines.collect::<Vec<_>>().join(" ").replace('\t', " ").chars().take(MOST).collect()
}

/// Finds the file of a lock that git names, and how old it is.
fn locked(said: &str) -> Option<SyncError> {
    if !said.contains("File exists") {
        return None;
    }
    let (_, after) = said.split_once("Unable to create '").or_else(|| said.split_once("could not create '"))?;
    let path = PathBuf::from(after.split_once('\'')?.0);
    let age = fs::metadata(&path).and_then(|data| data.modified()).ok().and_then(|at| at.elapsed().ok());
    Some(SyncError::LockedByGit { path, age, said: words(said) })
}
