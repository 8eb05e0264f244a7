//! Clones and a bare remote in a temporary folder, with real git that knows no settings but theirs.

use crate::office::{Came, LILLA, TODAY};
use std::path::PathBuf;
use std::process::Command;
use tempfile::TempDir;

/// A bare remote and clones of it.
pub struct Town {
    folder: TempDir,
}

impl Town {
    /// Founds a town whose clones have these names.
    pub fn new(clones: &[&str]) -> Self {
        let town = Self { folder: TempDir::new().unwrap() };
        town.git(".", &["init", "--quiet", "--bare", "--initial-branch=main", "remote.git"]);
        for clone in clones {
            town.git(".", &["clone", "--quiet", "remote.git", clone]);
            town.git(clone, &["symbolic-ref", "HEAD", "refs/heads/main"]);
        }
        town
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn shield(&self, command: &mut Command) {
        for (name, _) in std::env::vars_os() {
            let name = name.to_string_lossy().into_owned();
            if name.starts_with("GIT_") || name.starts_with("LIS_") {
                command.env_remove(name);
            }
        }
        command.env("GIT_CONFIG_GLOBAL", self.path("no-config")).env("GIT_CONFIG_NOSYSTEM", "1");
        command.env("GIT_CEILING_DIRECTORIES", self.folder.path());
    }

    #[track_caller]
    pub fn git(&self, folder: &str, arguments: &[&str]) -> String {
        let mut command = Command::new("git");
        self.shield(&mut command);
        let identity = ["-c", "user.name=test", "-c", "user.email=test@localhost"];
        let output = command.arg("-C").arg(self.path(folder)).args(identity).args(arguments).output().unwrap();
        assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    /// Returns a command of somebody who works in a clone.
    pub fn command(&self, clone: &str, line: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_lis"));
        self.shield(&mut command);
        command.env("LIS_CONFIG", self.path("config/config.ron"));
        command.env("LIS_CACHE", self.path("cache")).env("LIS_DATA", self.path(clone));
        command.args(["--plan", LILLA, "--today", TODAY]).args(line.split(' '));
        command
    }

    pub fn says(&self, clone: &str, line: &str) -> Came {
        ended(self.command(clone, line))
    }

    #[track_caller]
    pub fn text(&self, clone: &str, line: &str) -> String {
        let came = self.says(clone, line);
        assert_eq!(came.code, 0, "{clone}: lis {line}\n{}{}", came.out, came.err);
        came.out
    }

    pub fn matrix(&self, clone: &str) -> String {
        self.text(clone, "matrix --json")
    }
}

/// Runs a command to its end.
pub fn ended(mut command: Command) -> Came {
    let output = command.output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Came { code: output.status.code().unwrap(), out: text(output.stdout), err: text(output.stderr) }
}
