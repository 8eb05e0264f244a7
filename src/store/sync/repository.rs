//! The clone in which a data folder lies: where it is, on which branch, and where that goes to.

use super::error::{NameOf, SyncError};
use super::failures::sorted;
use super::process::GitRunner;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Where a branch is kept.
const HEADS: &str = "refs/heads/";

/// What git leaves in its folder while something of the user's is not finished, and the file that says what.
const UNDER_WAY: [&str; 5] = ["MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD", "rebase-merge", "rebase-apply"];

/// How the message of a merge begins that an older version of this program was killed in.
const OWN_MERGE: &str = "lis sync: merge";

/// A clone.
#[derive(Debug)]
pub(super) struct Repository {
    /// How git is run in it.
    pub(super) git: GitRunner,
    /// The top of the work tree.
    pub(super) top: PathBuf,
    /// The folder that git keeps of this work tree.
    pub(super) git_dir: PathBuf,
    /// The folder that git keeps of all work trees of the clone.
    pub(super) common_dir: PathBuf,
    /// The way from the top to the data folder, with a slash at its end; empty where they are one.
    pub(super) prefix: String,
    settings: Vec<(String, String)>,
}

/// A remote, and the branch there.
#[derive(Debug)]
pub(super) struct Upstream {
    /// The remote's name, or its address.
    pub(super) remote: String,
    /// The branch there, by its whole name.
    pub(super) there: String,
}

impl Repository {
    /// Takes the clone in which a data folder lies.
    pub(super) fn open(data: &Path, patience: Duration) -> Result<Self, SyncError> {
        let mut git = GitRunner::new(data, patience);
        let asked =
            ["--is-inside-work-tree", "--absolute-git-dir", "--git-common-dir", "--show-toplevel", "--show-prefix"];
        let not_a_clone = || SyncError::NotAClone { path: data.to_owned() };
        let output = git.run(&[&["rev-parse"], asked.as_slice()].concat())?;
        let text = String::from_utf8_lossy(&output.out).into_owned();
        if !output.fine {
            let outside = ["not a git repository", "must be run in a work tree", "cannot change to"];
            let none = text.starts_with("false") || outside.iter().any(|it| output.said().contains(it));
            return Err(if none { not_a_clone() } else { sorted(output.said()) });
        }
        let mut lines = text.lines();
        let [inside, git_dir, common_dir, top] = [(); 4].map(|()| lines.next().unwrap_or_default());
        // A work tree that the configuration moves elsewhere is not the folder around the data.
        if inside != "true" || !Path::new(top).join(".git").exists() {
            return Err(not_a_clone());
        }
        let (top, git_dir, prefix) = (PathBuf::from(top), PathBuf::from(git_dir), lines.next().unwrap_or_default());
        let common_dir = data.join(common_dir);
        git.enter(&top);
        let settings = settings(&git)?;
        Ok(Self { git, top, git_dir, common_dir, prefix: prefix.to_owned(), settings })
    }

    /// Returns the folder in which this program keeps what it needs in a clone.
    pub(super) fn own_dir(&self) -> PathBuf {
        self.git_dir.join("lis-sync")
    }

    /// Returns a path from the top of the clone.
    pub(super) fn place(&self, path: &str) -> PathBuf {
        path.split('/').fold(self.top.clone(), |place, part| place.join(part))
    }

    /// Makes sure that no run starts a program that the configuration of the clone names, and that commits have an author.
    /// `empty` is an empty folder.
    pub(super) fn prepare(&mut self, empty: &Path, writer: &str) {
        self.git.set("core.hooksPath", &empty.display().to_string());
        let hooks = self.settings.iter().filter_map(|(name, _)| name.strip_prefix("hook.")?.rsplit_once('.'));
        let hooks: std::collections::BTreeSet<String> = hooks.map(|(hook, _)| hook.to_owned()).collect();
        for hook in hooks {
            self.git.set(&format!("hook.{hook}.enabled"), "false");
        }
        for (name, value) in [("user.name", writer), ("user.email", "lis@localhost")] {
            if self.setting(name).is_none_or(str::is_empty) {
                self.git.set(name, value);
            }
        }
        let told = ["GIT_SSH_COMMAND", "GIT_SSH"].iter().any(|name| std::env::var_os(name).is_some());
        if !told && self.setting("core.sshcommand").is_none() {
            self.git.silence_ssh();
        }
    }

    /// Returns the branch that the clone is on, by its whole name.
    pub(super) fn branch(&self) -> Result<String, SyncError> {
        let head = self.git.run(&["symbolic-ref", "--quiet", "HEAD"])?;
        let branch = String::from_utf8_lossy(&head.out).trim().to_owned();
        if !head.fine || !branch.starts_with(HEADS) {
            return Err(SyncError::NoBranch);
        }
        self.valid_branch(&branch)?;
        Ok(branch)
    }

    /// Makes sure that the user is in the middle of nothing in git. What a killed run of an older version of this program
    /// has left is cleared away.
    pub(super) fn at_rest(&self) -> Result<(), SyncError> {
        let message = std::fs::read_to_string(self.git_dir.join("MERGE_MSG")).unwrap_or_default();
        if message.starts_with(OWN_MERGE) {
            for name in ["MERGE_HEAD", "MERGE_MODE", "MERGE_MSG", "AUTO_MERGE"] {
                let _ = std::fs::remove_file(self.git_dir.join(name));
            }
        }
        let busy = UNDER_WAY.iter().any(|name| self.git_dir.join(name).exists());
        if busy { Err(SyncError::UnderWay) } else { Ok(()) }
    }

    /// Returns where a branch goes to and comes from.
    pub(super) fn upstream(&self, here: &str) -> Result<Upstream, SyncError> {
        let short = here.strip_prefix(HEADS).unwrap_or(here);
        let set = |what: &str| self.setting(&format!("branch.{short}.{what}")).filter(|it| !it.is_empty());
        let remotes = self.git.text(&["remote"])?;
        let any = || remotes.lines().find(|name| *name == "origin").or(remotes.lines().next());
        let remote = set("remote").filter(|name| *name != ".").or_else(any).ok_or(SyncError::NoRemote)?;
        if remote.starts_with('-') || remote.contains(char::is_control) {
            return Err(SyncError::BadName { what: NameOf::Remote, name: remote.to_owned() });
        }
        let there = set("merge").map_or_else(|| here.to_owned(), whole_name);
        self.valid_branch(&there)?;
        Ok(Upstream { remote: remote.to_owned(), there })
    }

    /// Returns the folder of a remote that is one, as on a share; none where it is reached over a network.
    pub(super) fn folder_of(&self, remote: &str) -> Option<PathBuf> {
        let url = self.setting(&format!("remote.{remote}.url")).unwrap_or(remote);
        let folder = self.top.join(url.strip_prefix("file://").unwrap_or(url));
        let inner = folder.join(".git");
        folder.join("objects").is_dir().then_some(folder).or(inner.is_dir().then_some(inner))
    }

    /// Returns the commit of a name; none where nothing has it.
    pub(super) fn commit_of(&self, name: &str) -> Result<Option<String>, SyncError> {
        let found =
            self.git.run(&["rev-parse", "--verify", "--quiet", "--end-of-options", &format!("{name}^{{commit}}")])?;
        Ok(found.fine.then(|| String::from_utf8_lossy(&found.out).trim().to_owned()))
    }

    /// Returns the last value of a setting. Section and key are written in small letters.
    pub(super) fn setting(&self, name: &str) -> Option<&str> {
        self.settings.iter().rev().find(|(it, _)| it == name).map(|(_, value)| value.as_str())
    }

    fn valid_branch(&self, name: &str) -> Result<(), SyncError> {
        if name.starts_with(HEADS) && self.git.run(&["check-ref-format", name])?.fine {
            return Ok(());
        }
        Err(SyncError::BadName { what: NameOf::Branch, name: name.to_owned() })
    }
}

fn whole_name(branch: &str) -> String {
    if branch.starts_with("refs/") { branch.to_owned() } else { format!("{HEADS}{branch}") }
}

/// Reads all settings that count in the clone.
fn settings(git: &GitRunner) -> Result<Vec<(String, String)>, SyncError> {
    let listed = git.run(&["config", "--list", "-z"])?.bytes()?;
    let listed = String::from_utf8_lossy(&listed).into_owned();
    let pairs = listed.split('\0').filter(|it| !it.is_empty());
    Ok(pairs.map(|it| it.split_once('\n').unwrap_or((it, "true"))).map(|(a, b)| (a.to_owned(), b.to_owned())).collect())
}
