//! A plan in a folder of its own, to be broken and read.

use super::small::SMALL;
use lis::cli::diagnostic::render;
use lis::model::plan::Plan;
use lis::store::diagnostic::Diagnostic;
use lis::store::plan_file::{PlanError, PlanSource, load, shipped_files};
use lis::words::lang::Lang;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// A plan in a folder of its own.
pub(super) struct Folder {
    dir: TempDir,
}

impl Folder {
    /// Writes the small plan.
    pub(super) fn small() -> Self {
        Self::of(&SMALL)
    }

    /// Writes the shipped plan.
    pub(super) fn shipped() -> Self {
        Self::of(shipped_files())
    }

    fn of(files: &[(&str, &str)]) -> Self {
        let folder = Self { dir: TempDir::new().unwrap() };
        for (name, text) in files {
            fs::write(folder.path().join(name), text).unwrap();
        }
        folder
    }

    pub(super) fn path(&self) -> &Path {
        self.dir.path()
    }

    /// Changes the first place where a file says something, which it has to.
    pub(super) fn change(self, file: &str, old: &str, new: &str) -> Self {
        let text = fs::read_to_string(self.path().join(file)).unwrap();
        assert!(text.contains(old), "{file} does not say {old}");
        self.write(file, text.replacen(old, new, 1))
    }

    /// Writes a file, whatever is in it.
    pub(super) fn write(self, file: &str, text: impl AsRef<[u8]>) -> Self {
        fs::write(self.path().join(file), text).unwrap();
        self
    }

    pub(super) fn remove(self, file: &str) -> Self {
        fs::remove_file(self.path().join(file)).unwrap();
        self
    }

    pub(super) fn load(&self) -> Result<Plan, PlanError> {
        load(&PlanSource::Folder(self.path().to_owned()), false)
    }

    /// Returns the faults of the plan, which it has to have.
    pub(super) fn faults(&self) -> Vec<Diagnostic> {
        match self.load() {
            Err(PlanError::Faults(faults)) => faults,
            Err(other) => panic!("{other}"),
            Ok(_) => panic!("the plan opened"),
        }
    }

    /// Returns what is shown for the faults, without the name of the folder.
    pub(super) fn told(&self, lang: Lang) -> String {
        let folder = format!("{}{}", self.path().display(), std::path::MAIN_SEPARATOR);
        render(lang, &self.faults(), false).replace(&folder, "")
    }
}
