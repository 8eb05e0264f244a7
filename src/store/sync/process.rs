//! The user's own git, run without a shell. It never asks anything, speaks English, and is stopped when it takes too long.
//!
//! Their keys, helpers for passwords, proxies and ssh work as they are set. What a repository can set beside these to run
//! a program is off: hooks, fsmonitor, signing, editors. Filters, merge drivers and converters are never reached, because
//! no command that uses them is run.

use super::error::SyncError;
use crate::store::error::StoreError;
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

/// What every run is told first. A value here counts before those of all files.
const SETTINGS: [&str; 15] = [
    "core.quotePath=false",
    "core.fsmonitor=false",
    "core.protectNTFS=true",
    "core.protectHFS=true",
    "i18n.commitEncoding=UTF-8",
    "commit.gpgSign=false",
    "push.gpgSign=false",
    "push.followTags=false",
    "push.recurseSubmodules=no",
    "fetch.recurseSubmodules=no",
    "fetch.writeCommitGraph=false",
    "submodule.recurse=false",
    "protocol.ext.allow=never",
    "gc.auto=0",
    "maintenance.auto=false",
];

/// What a program around this one may have set, and which would lead git to another place than the data folder's.
const ELSEWHERE: [&str; 9] = [
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_COMMON_DIR",
    "GIT_NAMESPACE",
    "GIT_PREFIX",
    "GIT_QUARANTINE_PATH",
];

/// How git is run in one folder.
#[derive(Debug)]
pub(super) struct GitRunner {
    folder: PathBuf,
    settings: Vec<String>,
    quiet_ssh: bool,
    patience: Duration,
    stopped: AtomicBool,
}

/// A run that has come to its end.
#[derive(Debug)]
pub(super) struct GitOutput {
    /// Whether git says that it went well.
    pub(super) fine: bool,
    /// What it wrote.
    pub(super) out: Vec<u8>,
    /// What it said beside that, in English.
    pub(super) err: String,
}

impl GitRunner {
    /// Takes a folder, and how long git may take for one step.
    pub(super) fn new(folder: &Path, patience: Duration) -> Self {
        let settings = SETTINGS.iter().map(|it| (*it).to_owned()).collect();
        Self { folder: folder.to_owned(), settings, quiet_ssh: false, patience, stopped: AtomicBool::new(false) }
    }

    /// Goes on in another folder.
    pub(super) fn enter(&mut self, folder: &Path) {
        folder.clone_into(&mut self.folder);
    }

    /// Sets something for every run from now on.
    pub(super) fn set(&mut self, name: &str, value: &str) {
        self.settings.push(format!("{name}={value}"));
    }

    /// Tells ssh not to ask. Not where the user has said how it is to be run.
    pub(super) fn silence_ssh(&mut self) {
        self.quiet_ssh = true;
    }

    /// Tells whether a run had to be stopped: then git may have left something behind.
    pub(super) fn stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }

    /// Runs git and returns what came of it.
    pub(super) fn run(&self, arguments: &[&str]) -> Result<GitOutput, SyncError> {
        self.complete(self.command(arguments), Vec::new())
    }

    /// Runs git on bytes, with the index in this file where one is named.
    pub(super) fn feed(
        &self,
        arguments: &[&str],
        bytes: Vec<u8>,
        index: Option<&Path>,
    ) -> Result<GitOutput, SyncError> {
        let mut command = self.command(arguments);
        if let Some(index) = index {
            command.env("GIT_INDEX_FILE", index);
        }
        self.complete(command, bytes)
    }

    /// Runs git where it has to go well, and returns what it wrote, without the line break at its end.
    pub(super) fn text(&self, arguments: &[&str]) -> Result<String, SyncError> {
        self.run(arguments)?.text()
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new("git");
        command.arg("-C").arg(&self.folder);
        for setting in &self.settings {
            command.arg("-c").arg(setting);
        }
        command.args(arguments);
        for name in ELSEWHERE {
            command.env_remove(name);
        }
        command.env("GIT_TERMINAL_PROMPT", "0").env("LC_ALL", "C").env("GIT_EDITOR", "true");
        command.env("GIT_NO_REPLACE_OBJECTS", "1").env("GIT_OPTIONAL_LOCKS", "0");
        if std::env::var_os("GIT_ASKPASS").is_none() {
            command.env("GIT_ASKPASS", "");
        }
        if self.quiet_ssh {
            command.env("GIT_SSH_COMMAND", "ssh -o BatchMode=yes");
        }
        command
    }

    /// Runs a command to its end, or to the end of patience.
    fn complete(&self, mut command: Command, input: Vec<u8>) -> Result<GitOutput, SyncError> {
        command.stdin(if input.is_empty() { Stdio::null() } else { Stdio::piped() });
        let mut child =
            command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().map_err(|error| match error.kind() {
                ErrorKind::NotFound => SyncError::NoGit,
                _ => SyncError::Store(StoreError::io(Path::new("git"), error)),
            })?;
        if let Some(mut stdin) = child.stdin.take() {
            // Git that has ended already says itself why.
            thread::spawn(move || stdin.write_all(&input));
        }
        let (send, inbox) = channel();
        listen(0, child.stdout.take(), send.clone());
        listen(1, child.stderr.take(), send);
        let (begun, mut heard) = (Instant::now(), [Vec::new(), Vec::new()]);
        for _ in 0..2 {
            let Ok((which, bytes)) = inbox.recv_timeout(self.patience.saturating_sub(begun.elapsed())) else {
                return Err(self.stop(child));
            };
            heard[which] = bytes;
        }
        let status = child.wait().map_err(|error| StoreError::io(Path::new("git"), error))?;
        let [out, err] = heard;
        Ok(GitOutput { fine: status.success(), out, err: String::from_utf8_lossy(&err).into_owned() })
    }

    fn stop(&self, mut child: Child) -> SyncError {
        let _ = child.kill();
        let _ = child.wait();
        self.stopped.store(true, Ordering::Relaxed);
        SyncError::TimedOut { patience: self.patience }
    }
}

impl GitOutput {
    /// Returns what it wrote, without the line break at its end, where it went well.
    pub(super) fn text(self) -> Result<String, SyncError> {
        self.bytes().map(|out| String::from_utf8_lossy(&out).trim_end_matches('\n').to_owned())
    }

    /// Returns what it wrote, where it went well.
    pub(super) fn bytes(self) -> Result<Vec<u8>, SyncError> {
        if self.fine { Ok(self.out) } else { Err(super::failures::sorted(self.said())) }
    }

    /// Returns all that it said, in lines.
    pub(super) fn said(&self) -> &str {
        self.err.trim()
    }
}

/// Reads all that git writes to one of its outputs, in a thread of its own.
fn listen(which: usize, from: Option<impl Read + Send + 'static>, send: Sender<(usize, Vec<u8>)>) {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        if let Some(mut from) = from {
            let _ = from.read_to_end(&mut bytes);
        }
        // Nobody listens any more: patience has run out.
        let _ = send.send((which, bytes));
    });
}
