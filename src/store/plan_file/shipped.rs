//! The plan that the program brings along, and writing it out as the start of another.

use crate::model::plan::Parts;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use thiserror::Error;

macro_rules! files {
    ($($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!("../../../plans/botkyrka-2022-2025/", $name)))),+]
    };
}

const FILES: &[(&str, &str)] = files![
    "plan.ron",
    "plan.en.ron",
    "guideline.ron",
    "guideline.en.ron",
    "organisation.ron",
    "organisation.en.ron",
    "roles.ron",
    "roles.en.ron",
    "maturity.ron",
    "maturity.en.ron",
    "benefits.ron",
    "benefits.en.ron",
    "crosswalk.ron",
    "crosswalk.en.ron",
    "agenda.ron",
    "agenda.en.ron",
];

/// Returns the shipped plan as it was packed while the program was built; none only if the packing were broken, which a
/// test would have shown.
pub(super) fn packed(english: bool) -> Option<Parts> {
    const SV: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/plan.sv.packed"));
    const EN: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/plan.en.packed"));
    postcard::from_bytes(if english { EN } else { SV }).ok()
}

/// Returns the files of the shipped plan: the name and the text of each, every part followed by its English.
pub fn shipped_files() -> &'static [(&'static str, &'static str)] {
    FILES
}

/// Why the shipped plan could not be written out. Nothing of it is left then.
#[derive(Debug, Error)]
pub enum WriteError {
    /// There is something in the folder already.
    #[error("{} is not empty", .path.display())]
    NotEmpty {
        /// The folder.
        path: PathBuf,
    },
    /// The operating system refused.
    #[error("{}: {source}", .path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// Its reason.
        source: io::Error,
    },
}

/// Writes the shipped plan into a new or empty folder and returns the files.
///
/// Never overwrites anything. When one file cannot be written, those before it are taken away again.
pub fn write_new(dir: &Path) -> Result<Vec<PathBuf>, WriteError> {
    let failed = |path: &Path| {
        let path = path.to_owned();
        move |source| WriteError::Io { path, source }
    };
    let new = !dir.exists();
    fs::create_dir_all(dir).map_err(failed(dir))?;
    if fs::read_dir(dir).map_err(failed(dir))?.next().is_some() {
        return Err(WriteError::NotEmpty { path: dir.to_owned() });
    }
    let mut written = Vec::with_capacity(FILES.len());
    for (name, text) in FILES {
        let path = dir.join(name);
        if let Err(source) = write(&path, text, &mut written) {
            for path in &written {
                // The first failure is what is told; a second one here would only hide it.
                let _ = fs::remove_file(path);
            }
            if new {
                let _ = fs::remove_dir(dir);
            }
            return Err(WriteError::Io { path, source });
        }
    }
    Ok(written)
}

fn write(path: &Path, text: &str, written: &mut Vec<PathBuf>) -> io::Result<()> {
    let mut file = File::create_new(path)?;
    written.push(path.to_owned());
    file.write_all(text.as_bytes())?;
    file.sync_all()
}
