//! The record between clones: what is new in this device's journals is committed and pushed, what others have pushed is
//! brought in. With the git that the user has, so that their keys and proxies just work.
//!
//! The work tree takes no part in it: a program may be writing there at any moment. Each journal is read once, up to its
//! last whole line (`local`); trees are merged and commits are made from these bytes alone (`draft`, `merging`);
//! others' journals are put in place whole (`bringing`), and a journal of this device never is. The user's index is not
//! needed; when the branch has moved, it follows where nothing is staged (`settling`).
//!
//! Which version of a journal has all that the other has is decided by `lines`. Two that each have something of their
//! own are both kept: the one that was sent stays in the commits, and lies beside the one in the work tree.

mod bringing;
mod draft;
pub mod error;
mod failures;
mod guard;
mod leftovers;
pub mod lines;
mod local;
mod merging;
mod plan_files;
mod process;
mod remote;
mod repository;
pub mod sent;
mod settling;
mod staging;
mod tree;
mod worktree;

use super::writer::Writer;
use draft::{Draft, Senders, Sides, draft};
use error::SyncError;
use guard::SyncGuard;
use remote::Pushed;
use repository::{Repository, Upstream};
use settling::{BranchStep, settle};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;
use tree::Tree;

/// How often a push is tried again when somebody else was faster.
const TRIES: usize = 12;

/// How much longer each of them waits than the one before.
const PAUSE: Duration = Duration::from_millis(15);

/// How long git may take for one step before it is stopped.
pub const PATIENCE: Duration = Duration::from_mins(2);

/// How long another run in the same clone is waited for.
pub const WAIT: Duration = Duration::from_secs(20);

/// How a run is to go.
#[derive(Debug, Clone)]
pub struct SyncOptions {
    /// The folder of the plan, where it is one.
    pub plan: Option<PathBuf>,
    /// Whether the plan's files are sent too.
    pub sends_plan: bool,
    /// Whether journals of other devices are sent that have been put into this folder, as after it was moved.
    pub every_device: bool,
    /// How long git may take for one step.
    pub patience: Duration,
    /// How long another run in the same clone is waited for.
    pub wait: Duration,
}

impl Default for SyncOptions {
    fn default() -> Self {
        Self { plan: None, sends_plan: false, every_device: false, patience: PATIENCE, wait: WAIT }
    }
}

/// What went to others or came from them in one journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// The journal's name.
    pub journal: String,
    /// How many entries.
    pub entries: usize,
}

/// A journal that is not sent, or not wholly.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldBack {
    /// The name of its file.
    pub file: String,
    /// Why.
    pub why: Holding,
}

/// Why a journal is not sent, or not brought in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holding {
    /// So many lines that were sent are missing here.
    Shorter(u64),
    /// It says something else here than what was sent, from this line on.
    Changed(u64),
    /// It cannot be read as the journal for which it is named.
    Unreadable,
    /// It is another device's, and has so many entries here that were never sent.
    OtherDevice(usize),
    /// Somebody writes it here this moment, so that others' version was not brought in.
    InUse,
}

impl HeldBack {
    fn new(file: &str, why: Holding) -> Self {
        Self { file: file.to_owned(), why }
    }
}

/// What a run has done.
#[derive(Debug, Default)]
pub struct Synced {
    /// What was sent.
    pub went: Vec<Moved>,
    /// What came.
    pub came: Vec<Moved>,
    /// Other files that came, or went, from the top of the clone.
    pub files: Vec<String>,
    /// Journals that are not sent or brought in as they are, and why.
    pub held_back: Vec<HeldBack>,
    /// Journals of which others had less than is known here, and how many lines they lacked. They have them again.
    pub restored: Vec<(String, u64)>,
    /// Files that others have changed and that are changed here too: the branch does not move until that is settled.
    pub in_the_way: Vec<String>,
    /// Files of the plan that are changed here and not sent.
    pub plan_left: Vec<String>,
    /// Why not all could be done, where something could not.
    pub unfinished: Option<SyncError>,
}

/// Brings the record in a data folder and its remote to the same state. The writer names the commits of somebody who has
/// not told git who they are, and has the device whose journals are sent.
pub fn sync(data: &Path, writer: &Writer, options: &SyncOptions) -> Result<Synced, SyncError> {
    let mut repository = Repository::open(data, options.patience)?;
    let (mut guard, killed) = SyncGuard::take(&repository.own_dir(), options.wait)?;
    repository.prepare(&guard.empty_folder(), writer.name());
    let branch = repository.branch()?;
    let upstream = repository.upstream(&branch);
    if let Some(killed) = killed {
        leftovers::clear(&repository, &killed, upstream.as_ref().ok(), &branch);
    }
    repository.at_rest()?;
    let senders = Senders { device: writer.device(), every_device: options.every_device };
    let exchange = Exchange { repository: &repository, guard: &guard, data, senders, options };
    let synced = exchange.run(&branch, upstream);
    if repository.git.stopped() {
        guard.leave_open();
    }
    synced
}

/// One run.
struct Exchange<'a> {
    repository: &'a Repository,
    guard: &'a SyncGuard,
    data: &'a Path,
    senders: Senders<'a>,
    options: &'a SyncOptions,
}

/// What one attempt has come to.
struct Attempt {
    head: Option<String>,
    ours: Tree,
    draft: Draft,
    commit: Option<String>,
    plan_left: Vec<String>,
    failure: Option<SyncError>,
    overtaken: bool,
}

impl Exchange<'_> {
    fn run(&self, branch: &str, upstream: Result<Upstream, SyncError>) -> Result<Synced, SyncError> {
        let upstream = match upstream {
            Err(error) if !matches!(error, SyncError::NoRemote) => return Err(error),
            upstream => upstream.ok(),
        };
        let mut attempt = self.attempt(upstream.as_ref())?;
        for number in 1..TRIES {
            if !attempt.overtaken {
                break;
            }
            thread::sleep(PAUSE * u32::try_from(number).unwrap_or(1));
            attempt = self.attempt(upstream.as_ref())?;
        }
        let Attempt { head, ours, draft, commit, plan_left, failure, overtaken } = attempt;
        let mut synced = Synced { plan_left, ..Synced::default() };
        if failure.is_none() {
            synced.went.clone_from(&draft.went);
        }
        let conflict = (!draft.conflicts.is_empty()).then(|| SyncError::Conflict { files: draft.conflicts.clone() });
        let step = BranchStep { branch, from: head.as_deref(), ours: &ours, to: commit.as_deref() };
        let settled = settle(self.repository, self.data, self.guard, draft, &step, &mut synced);
        let failure = match failure {
            Some(SyncError::Rejected { .. }) if overtaken => Some(SyncError::Overrun { times: TRIES }),
            failure => failure,
        };
        synced.unfinished = failure.or(conflict).or(settled.err());
        Ok(synced)
    }

    /// Fetches, decides, stores and pushes. Changes nothing of the user's.
    fn attempt(&self, upstream: Option<&Upstream>) -> Result<Attempt, SyncError> {
        let head = self.repository.commit_of("HEAD")?;
        let mut ours = self.repository.tree_of(head.as_deref())?;
        let mut plan_left = Vec::new();
        if let Some(folder) = &self.options.plan {
            let changed = plan_files::changed(self.repository, folder, &ours)?;
            if self.options.sends_plan {
                plan_files::take(self.repository, changed, &mut ours)?;
            } else {
                plan_left = changed.into_iter().map(|file| file.path).collect();
            }
        }
        let fetched = upstream.ok_or(SyncError::NoRemote).and_then(|upstream| self.repository.fetch(upstream));
        let (theirs, mut failure) = fetched.map_or_else(|error| (None, Some(error)), |theirs| (theirs, None));
        let sides = Sides { ours: head.as_deref(), tree: &ours, theirs: theirs.as_deref() };
        let draft = draft(self.repository, self.data, sides, self.senders, self.guard.folder())?;
        let commit = self.written(&draft)?;
        let mut overtaken = false;
        if let (Some(commit), Some(upstream), None) = (&commit, upstream, &failure)
            && theirs.as_ref() != Some(commit)
        {
            self.guard.intend(commit)?;
            match self.repository.push(upstream, commit) {
                Ok(Pushed::Arrived) => self.repository.keep_seen(commit)?,
                Ok(Pushed::Overtaken(why)) => (overtaken, failure) = (true, Some(why)),
                Err(error) => failure = Some(error),
            }
        }
        Ok(Attempt { head, ours, draft, commit, plan_left, failure, overtaken })
    }

    /// Stores the commit of what is decided; none where there is nothing at all.
    fn written(&self, draft: &Draft) -> Result<Option<String>, SyncError> {
        let parents: Vec<&str> = draft.parents.iter().map(String::as_str).collect();
        match parents.as_slice() {
            [] if draft.tree.is_empty() => return Ok(None),
            [parent] if self.repository.tree_of(Some(parent))? == draft.tree => return Ok(Some((*parent).to_owned())),
            _ => {}
        }
        let tree = self.repository.store_tree(&draft.tree, &self.guard.folder().join("drafted-index"))?;
        self.repository.store_commit(&tree, &parents).map(Some)
    }
}
