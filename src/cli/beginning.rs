//! Opens the record for a command. A data folder that is not there is never made in silence: at a terminal the person is
//! asked, elsewhere a command that writes makes it and says so, and one that reads says that it is not there.

use super::args::Global;
use super::outcome::Failure;
use super::{trouble, warn};
use crate::store::clock::Clock;
use crate::store::error::StoreError;
use crate::store::workspace::{AbsentRecord, Options, Workspace};
use crate::words::lang::Lang;
use crate::words::missing;
use std::io::{self, BufRead, IsTerminal, Write};
use std::path::PathBuf;

/// What a command does with the record that it opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// It reads.
    Reading,
    /// It writes.
    Writing,
    /// The terminal program: reads and, perhaps, writes.
    Program,
    /// It brings back what is missing, so that what is missing keeps it from nothing.
    Restoring,
}

/// Opens the record that the options name.
pub fn open(lang: Lang, global: &Global, clock: Clock, purpose: Purpose) -> Result<Workspace, Failure> {
    let with = |absent: AbsentRecord| {
        let (data, writer) = (global.data.clone(), global.writer.clone());
        Workspace::open(Options { data, writer, clock, absent, ..Options::default() })
    };
    let absent = match purpose {
        _ if global.new => AbsentRecord::Begin,
        Purpose::Restoring => AbsentRecord::Expect,
        _ => AbsentRecord::Refuse,
    };
    let opened = with(absent);
    let failed = |error: &StoreError| trouble::failure(lang, error);
    match opened {
        Err(error @ (StoreError::NoRecord { .. } | StoreError::RecordGone { .. }))
            if purpose != Purpose::Reading && at_terminal() =>
        {
            if !asked(lang, &trouble::explain(lang, &error)) {
                return Err(failed(&error));
            }
            with(AbsentRecord::Begin).map_err(|error| failed(&error))
        }
        Err(StoreError::NoRecord { parent: true, near: None, .. }) if purpose == Purpose::Writing => {
            with(AbsentRecord::Expect).map_err(|error| failed(&error))
        }
        opened => opened.map_err(|error| failed(&error)),
    }
}

/// A data folder that was not there before a command.
#[derive(Debug)]
pub struct FolderBefore(Option<PathBuf>);

impl FolderBefore {
    /// Looks before the command.
    pub fn look(workspace: &Workspace) -> Self {
        Self(workspace.data_dir().filter(|data| !data.exists()).map(PathBuf::from))
    }

    /// Tells, after the command, that it made the folder.
    pub fn tell(&self, lang: Lang, named: bool) {
        if let Some(folder) = self.0.as_ref().filter(|folder| named && folder.exists()) {
            warn(lang, &missing::words(lang).made(&trouble::shown(folder)));
        }
    }
}

fn at_terminal() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Asks whether a new record is to be begun.
fn asked(lang: Lang, why: &str) -> bool {
    let mut answer = String::new();
    let _ = write!(io::stderr(), "{why}\n{}", missing::words(lang).ask());
    let read = io::stdin().lock().read_line(&mut answer);
    read.is_ok() && answer.trim().to_lowercase().starts_with(missing::words(lang).yes())
}
