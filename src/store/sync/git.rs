//! The user's own git, run without a shell. It never asks anything, speaks English, and is stopped when it takes too long.

use super::Moved;
use super::error::SyncError;
use crate::store::error::StoreError;
use crate::store::journal::rack::stem;
use crate::store::record::FOLDER;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc::{Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

/// A clone.
pub(super) struct Git {
    folder: PathBuf,
    identity: Vec<String>,
    /// Whether ssh has to be told not to ask: not where the user has said how it is to be run.
    quiet_ssh: bool,
    patience: Duration,
}

/// A remote, and the branch there.
pub(super) struct Remote {
    name: String,
    branch: String,
}

/// What a run of git has said, and whether it went well.
struct Said {
    fine: bool,
    out: String,
    err: String,
}

impl Git {
    /// Takes the clone in which a data folder lies.
    pub(super) fn open(data: &Path, writer: &str, patience: Duration) -> Result<Self, SyncError> {
        let mut git = Self { folder: data.to_owned(), identity: Vec::new(), quiet_ssh: false, patience };
        let inside = git.run(&["rev-parse", "--is-inside-work-tree"])?;
        if inside.out.trim() != "true" {
            return Err(SyncError::NotAClone { path: data.to_owned() });
        }
        for (name, value) in [("user.name", writer), ("user.email", "lis@localhost")] {
            if git.run(&["config", "--get", name])?.out.trim().is_empty() {
                git.identity.extend(["-c".to_owned(), format!("{name}={value}")]);
            }
        }
        let own = ["GIT_SSH_COMMAND", "GIT_SSH"].iter().any(|name| std::env::var_os(name).is_some());
        git.quiet_ssh = !own && !git.run(&["config", "--get", "core.sshCommand"])?.fine;
        Ok(git)
    }

    /// Makes sure that the clone is on a branch and in the middle of nothing.
    pub(super) fn may_commit(&self) -> Result<(), SyncError> {
        for name in ["MERGE_HEAD", "rebase-merge", "rebase-apply", "CHERRY_PICK_HEAD"] {
            let path = self.well(&["rev-parse", "--git-path", name])?;
            if self.folder.join(path.trim()).exists() {
                return Err(SyncError::UnderWay);
            }
        }
        if self.run(&["symbolic-ref", "--quiet", "HEAD"])?.fine { Ok(()) } else { Err(SyncError::NoBranch) }
    }

    /// Returns the names of the files in a folder of which lines that were committed have been changed or taken out.
    pub(super) fn rewritten(&self, folder: &str) -> Result<BTreeSet<String>, SyncError> {
        if !self.born()? {
            return Ok(BTreeSet::new());
        }
        let stat = self.well(&["diff", "--no-ext-diff", "--numstat", "--no-renames", "-z", "HEAD", "--", folder])?;
        let rewritten = stat.split('\0').filter_map(|line| {
            let mut parts = line.splitn(3, '\t');
            let (_, gone, path) = (parts.next()?, parts.next()?, parts.next()?);
            (gone != "0").then(|| path.rsplit('/').next().unwrap_or(path).to_owned())
        });
        Ok(rewritten.collect())
    }

    /// Commits these files and nothing else, where something is new in them. The message names nobody.
    pub(super) fn commit(&self, files: &[String]) -> Result<(), SyncError> {
        let with = |first: &[&str]| -> Vec<String> {
            first.iter().map(|it| (*it).to_owned()).chain(files.iter().cloned()).collect()
        };
        self.well_with(&with(&["add", "--force", "--"]))?;
        if self.run_with(&with(&["diff", "--cached", "--quiet", "--"]))?.fine {
            return Ok(());
        }
        self.well_with(&with(&["commit", "--quiet", "-m", "lis sync: journals", "--"])).map(drop)
    }

    /// Returns where this branch goes to and comes from.
    pub(super) fn remote(&self) -> Result<Remote, SyncError> {
        let branch = self.well(&["symbolic-ref", "--short", "HEAD"])?.trim().to_owned();
        let set = |what: &str| self.run(&["config", "--get", &format!("branch.{branch}.{what}")]);
        let remotes = self.well(&["remote"])?;
        let any = remotes.lines().find(|name| *name == "origin").or(remotes.lines().next());
        let name = Some(set("remote")?.out.trim().to_owned()).filter(|name| !name.is_empty() && name != ".");
        let name = name.or(any.map(str::to_owned)).ok_or(SyncError::NoRemote)?;
        let merge = set("merge")?.out.trim().trim_start_matches("refs/heads/").to_owned();
        Ok(Remote { name, branch: if merge.is_empty() { branch } else { merge } })
    }

    /// Fetches the branch. Returns the commit at its end; none where the remote does not have it yet.
    pub(super) fn fetch(&self, remote: &Remote) -> Result<Option<String>, SyncError> {
        let said = self.run(&["fetch", "--quiet", &remote.name, &format!("refs/heads/{}", remote.branch)])?;
        if said.fine {
            return Ok(Some(self.well(&["rev-parse", "FETCH_HEAD"])?.trim().to_owned()));
        }
        if said.err.contains("couldn't find remote ref") { Ok(None) } else { Err(unreachable(said)) }
    }

    /// Returns what others' commit has more than this one, and what this one has more than theirs, journal by journal.
    pub(super) fn moved(&self, theirs: Option<&str>) -> Result<(Vec<Moved>, Vec<Moved>), SyncError> {
        let empty = self.well(&["mktree"])?.trim().to_owned();
        let here = if self.born()? { "HEAD" } else { &empty };
        let form = ["diff", "--no-ext-diff", "--no-color", "--no-renames", "--unified=0"];
        let ends = [here, theirs.unwrap_or(&empty), "--", FOLDER];
        Ok(counted(&self.well(&[form.as_slice(), &ends].concat())?))
    }

    /// Tells whether there is a commit on this branch at all.
    pub(super) fn born(&self) -> Result<bool, SyncError> {
        Ok(self.run(&["rev-parse", "--verify", "--quiet", "HEAD"])?.fine)
    }

    /// Tells whether this branch has a commit already.
    pub(super) fn contains(&self, commit: &str) -> bool {
        self.run(&["merge-base", "--is-ancestor", commit, "HEAD"]).is_ok_and(|said| said.fine)
    }

    /// Tells whether this branch has nothing that a commit does not have.
    pub(super) fn same(&self, commit: &str) -> bool {
        self.run(&["merge-base", "--is-ancestor", "HEAD", commit]).is_ok_and(|said| said.fine)
    }

    /// Takes in others' commit. Where both sides have changed one file, nothing is changed here.
    pub(super) fn merge(&self, theirs: &str) -> Result<(), SyncError> {
        let how = ["merge", "--quiet", "--no-edit", "--allow-unrelated-histories", "-m", "lis sync: merge", theirs];
        let said = self.run(&how)?;
        if said.fine {
            return Ok(());
        }
        let files = self.run(&["diff", "--name-only", "--diff-filter=U", "-z"])?.out;
        let files: Vec<String> = files.split('\0').filter(|file| !file.is_empty()).map(str::to_owned).collect();
        if files.is_empty() {
            let in_the_way = said.err.contains("would be overwritten") || said.err.contains("index does not match");
            let told = said.told();
            return Err(if in_the_way { SyncError::InTheWay { said: told } } else { SyncError::Other { said: told } });
        }
        self.well(&["merge", "--abort"])?;
        Err(SyncError::Conflict { files })
    }

    /// Pushes. Returns false where somebody else was faster, so that their commits have to be taken in first.
    pub(super) fn push(&self, remote: &Remote) -> Result<bool, SyncError> {
        let to = format!("HEAD:refs/heads/{}", remote.branch);
        let said = self.run(&["push", "--porcelain", &remote.name, &to])?;
        let all = format!("{}{}", said.out, said.err);
        match said.fine {
            true => Ok(true),
            false if all.contains("[remote rejected]") && all.contains("cannot lock ref") => Ok(false),
            false if all.contains("[remote rejected]") => Err(SyncError::Rejected { said: told(&all) }),
            false if all.contains("[rejected]") => Ok(false),
            false => Err(unreachable(said)),
        }
    }

    fn well(&self, arguments: &[&str]) -> Result<String, SyncError> {
        self.well_with(&arguments.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>())
    }

    fn well_with(&self, arguments: &[String]) -> Result<String, SyncError> {
        let said = self.run_with(arguments)?;
        if said.fine { Ok(said.out) } else { Err(SyncError::Other { said: said.told() }) }
    }

    fn run(&self, arguments: &[&str]) -> Result<Said, SyncError> {
        self.run_with(&arguments.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>())
    }

    /// Runs git to its end, or to the end of patience.
    fn run_with(&self, arguments: &[String]) -> Result<Said, SyncError> {
        let mut command = Command::new("git");
        command.arg("-C").arg(&self.folder).args(["-c", "core.quotePath=false", "-c", "gc.auto=0"]);
        command.args(["-c", "maintenance.auto=false"]).args(&self.identity).args(arguments);
        command.env("GIT_TERMINAL_PROMPT", "0").env("LC_ALL", "C").env("GIT_EDITOR", "true");
        if self.quiet_ssh {
            command.env("GIT_SSH_COMMAND", "ssh -o BatchMode=yes");
        }
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().map_err(|error| match error.kind() {
            ErrorKind::NotFound => SyncError::NoGit,
            _ => SyncError::Store(StoreError::io(Path::new("git"), error)),
        })?;
        let (send, inbox) = channel();
        listen(0, child.stdout.take(), send.clone());
        listen(1, child.stderr.take(), send);
        let (begun, mut texts) = (Instant::now(), [String::new(), String::new()]);
        for _ in 0..2 {
            let Ok((which, text)) = inbox.recv_timeout(self.patience.saturating_sub(begun.elapsed())) else {
                let _ = child.kill();
                let _ = child.wait();
                return Err(SyncError::TimedOut { patience: self.patience });
            };
            texts[which] = text;
        }
        let status = child.wait().map_err(|error| StoreError::io(Path::new("git"), error))?;
        let [out, err] = texts;
        Ok(Said { fine: status.success(), out, err })
    }
}

impl Said {
    /// Returns the last thing that it said, in one line.
    fn told(&self) -> String {
        told(if self.err.trim().is_empty() { &self.out } else { &self.err })
    }
}

fn told(text: &str) -> String {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let telling = lines.clone().find(|line| line.contains("rejected") || line.starts_with("fatal:"));
    telling.or(lines.next()).unwrap_or_default().replace('\t', " ")
}

/// Reads all that git writes to one of its outputs, in a thread of its own.
fn listen(which: usize, from: Option<impl Read + Send + 'static>, send: Sender<(usize, String)>) {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        if let Some(mut from) = from {
            let _ = from.read_to_end(&mut bytes);
        }
        // Nobody listens any more: patience has run out.
        let _ = send.send((which, String::from_utf8_lossy(&bytes).into_owned()));
    });
}

/// Sorts why a remote did not answer as it should.
fn unreachable(said: Said) -> SyncError {
    let has = |texts: &[&str]| texts.iter().any(|text| said.err.contains(text));
    if has(&["Authentication failed", "could not read Username", "Permission denied", "terminal prompts disabled"]) {
        return SyncError::NotLetIn { said: said.told() };
    }
    SyncError::Offline { said: said.told() }
}

/// Counts the entries among the lines that a comparison adds and takes away.
fn counted(text: &str) -> (Vec<Moved>, Vec<Moved>) {
    let (mut journal, mut counts) = (String::new(), BTreeMap::<String, (usize, usize)>::new());
    for line in text.lines() {
        if let Some(path) = line.strip_prefix("diff --git ") {
            stem(path.rsplit('/').next().unwrap_or(path)).clone_into(&mut journal);
        } else if line.starts_with("+(\"") {
            counts.entry(journal.clone()).or_default().0 += 1;
        } else if line.starts_with("-(\"") {
            counts.entry(journal.clone()).or_default().1 += 1;
        }
    }
    let moved = |count: fn(&(usize, usize)) -> usize| -> Vec<Moved> {
        let all = counts.iter().map(|(journal, it)| Moved { journal: journal.clone(), entries: count(it) });
        all.filter(|moved| moved.entries > 0).collect()
    };
    (moved(|it| it.0), moved(|it| it.1))
}
