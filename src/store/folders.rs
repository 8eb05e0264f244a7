//! Where files belong: what the user says, else the environment, else the system's own places.

use super::error::StoreError;
use directories::ProjectDirs;
use std::path::{Path, PathBuf};

/// What is done where there is no record: where the folder that was named is not there, or a record that was there is gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum AbsentRecord {
    /// Nothing is opened.
    #[default]
    Refuse,
    /// It is opened as an empty one, and the first entry makes the folder; what is gone is still asked for.
    Expect,
    /// A new one is begun: the folder is made, and what was there is no longer asked for.
    Begin,
}

/// Where the record is: `LIS_DATA`, else the user's data folder.
pub fn data() -> Result<PathBuf, StoreError> {
    place("LIS_DATA", |dirs| dirs.data_dir().to_owned())
}

/// Where what can be made again is kept: `LIS_CACHE`, else the user's cache folder.
pub fn cache() -> Result<PathBuf, StoreError> {
    place("LIS_CACHE", |dirs| dirs.cache_dir().to_owned())
}

/// Which file holds the user's settings: `LIS_CONFIG`, else `config.ron` in the user's folder for settings. That is never
/// the folder of the record.
pub fn config() -> Result<PathBuf, StoreError> {
    match std::env::var_os("LIS_CONFIG").filter(|value| !value.is_empty()) {
        Some(path) => Ok(path.into()),
        None => place("", |dirs| dirs.preference_dir().join("config.ron")),
    }
}

/// Where view, theme and language are remembered: `LIS_STATE`, else the user's folder for such things, which is neither
/// that of settings nor that of data that may be shared.
pub fn state() -> Result<PathBuf, StoreError> {
    place("LIS_STATE", |dirs| dirs.state_dir().map_or_else(|| dirs.data_local_dir().join("state"), Path::to_owned))
}

/// Makes a folder, with those that it lies in, where it is not there.
pub fn create(folder: &Path) -> Result<(), StoreError> {
    std::fs::create_dir_all(folder).map_err(StoreError::at(folder))
}

/// Returns a setting from the environment; an empty one counts as none.
pub fn setting(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// Returns the absolute path without links, whether or not its last parts exist yet.
pub fn canonical(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let found = path.ancestors().find_map(|part| Some((part, part.canonicalize().ok()?)));
    match found {
        Some((part, real)) => path
            .strip_prefix(part)
            .map_or_else(|_| path.clone(), |rest| real.components().chain(rest.components()).collect()),
        None => path,
    }
}

fn place(name: &str, usual: impl Fn(&ProjectDirs) -> PathBuf) -> Result<PathBuf, StoreError> {
    match Some(name).filter(|name| !name.is_empty()).and_then(std::env::var_os).filter(|value| !value.is_empty()) {
        Some(path) => Ok(path.into()),
        None => ProjectDirs::from("se", "", "lis").as_ref().map(usual).ok_or(StoreError::NoHome),
    }
}
