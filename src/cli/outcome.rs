//! How a command ends.

use crate::model::text::plain;
use std::process::ExitCode;

/// How a command ends, as its exit code tells a script.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exit {
    /// All is well: 0.
    Fine,
    /// Something was found that a person should look at: 1.
    Findings,
    /// What was typed cannot be done: 2.
    Usage,
    /// Plan or record cannot be trusted: 3.
    BadData,
    /// The file system refused: 4.
    Files,
}

impl Exit {
    /// Returns the number for scripts.
    pub fn number(self) -> u8 {
        match self {
            Self::Fine => 0,
            Self::Findings => 1,
            Self::Usage => 2,
            Self::BadData => 3,
            Self::Files => 4,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.number())
    }
}

/// What a command answers: bytes for standard output, and how it ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Text, ending in a line feed unless it is empty; or the bytes of a file.
    pub out: Vec<u8>,
    /// How the command ends.
    pub exit: Exit,
    /// Whether something was written to the record, whatever becomes of what is to be told.
    pub saved: bool,
}

impl Answer {
    /// Returns an answer of a command with which all is well.
    pub fn fine(text: impl Into<String>) -> Self {
        Self::file(text.into().into_bytes())
    }

    /// Returns the bytes of a file, with which all is well.
    pub fn file(bytes: Vec<u8>) -> Self {
        Self { out: bytes, exit: Exit::Fine, saved: false }
    }
}

/// Returns lines that are safe to show: what was typed is repeated in them.
fn without_controls(text: &str) -> String {
    text.split('\n').map(plain).collect::<Vec<_>>().join("\n")
}

/// Why a command did nothing, ready to be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// The sentences for the user.
    pub message: String,
    /// How the command ends.
    pub exit: Exit,
}

impl Failure {
    /// What was typed cannot be done.
    pub fn usage(message: impl Into<String>) -> Self {
        Self { message: without_controls(&message.into()), exit: Exit::Usage }
    }

    /// Plan or record cannot be trusted.
    pub fn bad_data(message: impl Into<String>) -> Self {
        Self { message: message.into(), exit: Exit::BadData }
    }

    /// The file system refused.
    pub fn files(message: impl Into<String>) -> Self {
        Self { message: message.into(), exit: Exit::Files }
    }
}
