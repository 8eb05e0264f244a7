//! An office in which `lis` is typed: a folder of its own for the record and all else, so that no test sees another's
//! files, the user's or the environment's. Without more said, the plan is the one of Lilla kommun (`tests/plans/lilla`:
//! 6 deliverables, 3 departments, 16 cells) and the day is 2026-11-24.

use assert_cmd::Command;
use serde_json::Value;
use std::fs;
use std::path::PathBuf;
use tempfile::TempDir;

/// Where the plan of Lilla kommun is.
pub(crate) const LILLA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/plans/lilla");

/// The day on which everything happens.
pub(crate) const TODAY: &str = "2026-11-24";

/// An office.
pub(crate) struct Office {
    folder: TempDir,
}

/// What came of a command.
pub(crate) struct Came {
    /// The exit code.
    pub(crate) code: i32,
    /// What stands on standard output.
    pub(crate) out: String,
    /// What stands on standard error.
    pub(crate) err: String,
}

impl Office {
    pub(crate) fn new() -> Self {
        let office = Self { folder: TempDir::new().unwrap() };
        fs::create_dir(office.path("data")).unwrap();
        office
    }

    /// Returns a path in the office.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Returns the bare command, shielded from the environment.
    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_lis"));
        for name in ["LIS_DATA", "LIS_LANG", "LIS_WRITER", "NO_COLOR", "RUST_BACKTRACE", "COLUMNS"] {
            command.env_remove(name);
        }
        command.env("LIS_CACHE", self.path("cache")).env("LIS_STATE", self.path("state")).env("LIS_DEVICE", "test");
        command.env("LIS_CONFIG", self.path("config/config.ron"));
        command.env("LIS_DATA", self.path("data"));
        command
    }

    /// Types a line; what stands between quotation marks is one word.
    pub(crate) fn types(&self, line: &str) -> Came {
        let mut command = self.command();
        command.args(["--plan", LILLA, "--today", TODAY]).args(words(line));
        came(command)
    }

    /// Types a line with the shipped plan.
    pub(crate) fn shipped(&self, line: &str) -> Came {
        let mut command = self.command();
        command.args(["--today", TODAY]).args(words(line));
        came(command)
    }

    /// Types a line as another writer on another device, in the same folder.
    pub(crate) fn other(&self, line: &str) -> Came {
        let mut command = self.command();
        command.env("LIS_DEVICE", "annan").env("LIS_WRITER", "samordnare");
        command.args(["--plan", LILLA, "--today", TODAY]).args(words(line));
        came(command)
    }

    /// Types a line that has to go well, and returns what it answers.
    pub(crate) fn text(&self, line: &str) -> String {
        let came = self.types(line);
        assert_eq!(came.code, 0, "lis {line}\n{}{}", came.out, came.err);
        came.out
    }

    /// The same, understood as JSON.
    pub(crate) fn json(&self, line: &str) -> Value {
        serde_json::from_str(&self.text(line)).unwrap()
    }

    /// Returns the journal of the first writer, as it stands on disk.
    pub(crate) fn journal(&self) -> String {
        fs::read_to_string(self.path("data/journal/projektledare-test.ron")).unwrap_or_default()
    }

    /// Writes the journal of the first writer as it is to be found.
    pub(crate) fn set_journal(&self, text: &str) {
        fs::write(self.path("data/journal/projektledare-test.ron"), text).unwrap();
        let _ = fs::remove_dir_all(self.path("cache"));
    }

    /// Returns an office whose record came together from two that did not know of each other: one said that R10.8 is
    /// done in SOF, the other that it is not applicable.
    pub(crate) fn in_conflict() -> Self {
        let (office, other) = (Self::new(), Self::new());
        office.text("tick R10.8 SOF done");
        assert_eq!(other.other("tick R10.8 SOF not_applicable --note \"Finns inte\"").code, 0);
        let name = "data/journal/samordnare-annan.ron";
        fs::copy(other.path(name), office.path(name)).unwrap();
        office
    }
}

/// Returns a command as it is told to somebody who has typed another in an office: on the same plan and day.
pub(crate) fn again(command: &str) -> String {
    format!("lis --plan {LILLA} --today {TODAY} {command}")
}

/// Runs a command to its end.
pub(crate) fn came(mut command: Command) -> Came {
    let output = command.output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Came { code: output.status.code().unwrap(), out: text(output.stdout), err: text(output.stderr) }
}

pub(crate) fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (index, part) in line.split('"').enumerate() {
        if index % 2 == 1 {
            words.push(part.to_owned());
        } else {
            words.extend(part.split_whitespace().map(str::to_owned));
        }
    }
    words
}

/// Fails unless all of these stand in the text.
#[track_caller]
pub(crate) fn holds(text: &str, parts: &[&str]) {
    // Texts wrap at 80 columns and numbers have no-break spaces: neither is what these tests are about.
    let flat = |text: &str| text.replace('\u{a0}', " ").split_whitespace().collect::<Vec<_>>().join(" ");
    for part in parts {
        assert!(flat(text).contains(&flat(part)), "“{part}” is missing in:\n{text}");
    }
}
