//! Fetching from a remote and pushing to it.

use super::error::SyncError;
use super::failures::{sorted, unreachable, words};
use super::repository::{Repository, Upstream};

/// Where the end of the remote's branch is kept, as it was seen last.
pub(super) const SEEN: &str = "refs/lis/upstream";

/// What became of a push.
#[derive(Debug)]
pub(super) enum Pushed {
    /// It has arrived.
    Arrived,
    /// Somebody else was faster, or is at it this moment; why it was not possible.
    Overtaken(SyncError),
}

impl Repository {
    /// Fetches a branch. Returns the commit at its end; none where the remote does not have it yet.
    pub(super) fn fetch(&self, upstream: &Upstream) -> Result<Option<String>, SyncError> {
        let what = format!("+{}:{SEEN}", upstream.there);
        let how = ["fetch", "--quiet", "--no-tags", "--no-recurse-submodules", "--upload-pack=git-upload-pack"];
        let output = self.git.run(&[how.as_slice(), &["--", &upstream.remote, &what]].concat())?;
        if output.fine {
            return self.commit_of(SEEN);
        }
        if output.said().contains("couldn't find remote ref") { Ok(None) } else { Err(unreachable(output.said())) }
    }

    /// Pushes a commit.
    pub(super) fn push(&self, upstream: &Upstream, commit: &str) -> Result<Pushed, SyncError> {
        let to = format!("{commit}:{}", upstream.there);
        let how = ["push", "--porcelain", "--no-verify", "--no-signed", "--no-follow-tags"];
        let rest = ["--recurse-submodules=no", "--receive-pack=git-receive-pack", "--", &upstream.remote, &to];
        let output = self.git.run(&[how.as_slice(), &rest].concat())?;
        if output.fine {
            return Ok(Pushed::Arrived);
        }
        let all = format!("{}\n{}", String::from_utf8_lossy(&output.out), output.err);
        let has = |texts: &[&str]| texts.iter().any(|text| all.contains(text));
        if has(&["cannot lock ref", "failed to update ref", "incorrect old value"]) {
            return Ok(Pushed::Overtaken(overtaken(&all)));
        }
        if has(&["[remote rejected]"]) {
            return Err(SyncError::Rejected { said: words(&all) });
        }
        if has(&["[rejected]"]) {
            return Ok(Pushed::Overtaken(SyncError::Rejected { said: words(&all) }));
        }
        Err(unreachable(output.said()))
    }

    /// Keeps in mind how far the remote's branch goes.
    pub(super) fn keep_seen(&self, commit: &str) -> Result<(), SyncError> {
        self.git.text(&["update-ref", SEEN, commit]).map(drop)
    }
}

fn overtaken(said: &str) -> SyncError {
    match sorted(said) {
        SyncError::LockedByGit { path, age, said } => SyncError::LockedByGit { path, age, said },
        _ => SyncError::Rejected { said: words(said) },
    }
}
