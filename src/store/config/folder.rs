//! Which folder the settings name. Never guessed: a fault that may hide a name makes it unknown.

use crate::model::nearest::nearest;
use crate::store::plan_file::Fields;
use std::path::{Path, PathBuf};

/// The settings' word on a folder.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Folder {
    /// They name none: it is the usual one.
    #[default]
    Usual,
    /// They name this one.
    Named(PathBuf),
    /// They may name one, but a fault hides which.
    Unknown,
}

/// The fields of the settings.
const FIELDS: [&str; 9] = ["language", "theme", "glyphs", "density", "mouse", "data", "plan", "report", "template"];

/// Returns the folder that sound settings name. It is reckoned from the folder of the settings' file; `~` stands for the
/// user's own folder.
pub(super) fn of(written: Option<&str>, file: &Path) -> Folder {
    match written.map(str::trim) {
        None => Folder::Usual,
        Some("") => Folder::Unknown,
        Some(text) => Folder::Named(absolute(text, file)),
    }
}

/// Returns the folder that settings with faults name in a field, as far as that is beyond doubt: the file's brackets add
/// up, the field stands there once and holds a text; or it does not, and nothing there can be a misspelling of it.
pub(super) fn despite(fields: Option<&Fields>, field: &str, file: &Path) -> Folder {
    let Some(fields) = fields else { return Folder::Unknown };
    let own: Vec<&Option<String>> = fields.iter().filter(|(name, _)| name == field).map(|(_, text)| text).collect();
    let meant_otherwise = |(name, text): &(String, Option<String>)| {
        let meant = FIELDS.iter().copied().find(|it| it == name).or_else(|| nearest(name, FIELDS.iter().copied()));
        // What is neither a field nor nearly one, and holds no text, names no folder.
        meant.map_or(text.is_none(), |meant| meant != field)
    };
    match own.as_slice() {
        [Some(text)] => of(Some(text), file),
        [] if fields.iter().all(meant_otherwise) => Folder::Usual,
        _ => Folder::Unknown,
    }
}

fn absolute(text: &str, file: &Path) -> PathBuf {
    let home = || directories::BaseDirs::new().map(|dirs| dirs.home_dir().to_owned());
    let rest = if text == "~" { Some("") } else { text.strip_prefix("~/").or_else(|| text.strip_prefix("~\\")) };
    match rest.and_then(|rest| Some(home()?.join(rest))) {
        Some(path) => path,
        None => file.parent().unwrap_or(Path::new("")).join(text),
    }
}
