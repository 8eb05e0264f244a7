//! The user's own settings: one small file, read but never written by the running program. It belongs to a person, so it
//! does not lie in the data folder that many may share.
//!
//! A file with a fault is told, and what it said when it was last sound counts meanwhile. Which folders it names is never
//! guessed: where a fault hides that, nothing may be opened in its place.

mod folder;
mod kept;

pub use folder::Folder;

use super::diagnostic::Diagnostic;
use super::error::StoreError;
use super::folders::{config, create};
use super::output::{Overwrite, write_whole};
use super::plan_file::{bytes_of, empty, read_small};
use serde::Deserialize;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// A language, as the file names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Swedish.
    Sv,
    /// English.
    En,
}

/// A theme, as the file names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// Dark text on light ground.
    Light,
    /// Light text on dark ground.
    Dark,
    /// For a projector.
    Projector,
    /// The terminal's own colours.
    Terminal,
}

/// A set of signs, as the file names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Signs {
    /// Signs that every current terminal font has.
    Unicode,
    /// Nothing but ASCII.
    Ascii,
}

/// How close lines stand, as the file names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Closeness {
    /// As much as fits.
    Tight,
    /// With air between.
    Airy,
}

/// What the file says. What it does not say is left to the environment, to what is remembered, or to what is usual.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// The language.
    pub language: Option<Language>,
    /// The theme.
    pub theme: Option<Theme>,
    /// The signs.
    pub glyphs: Option<Signs>,
    /// How close lines stand.
    pub density: Option<Closeness>,
    /// Whether the program listens to the mouse.
    pub mouse: Option<bool>,
    /// The folder of the record, as written.
    pub data: Option<String>,
    /// The folder of the plan, as written.
    pub plan: Option<String>,
    /// The template of documents for word processors, as written.
    pub template: Option<String>,
    /// What stands at the head of every report, unless it is said otherwise.
    pub report: Report,
}

/// What stands at the head of every report and of minutes, as written; whoever makes the document judges it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Report {
    /// The registration number.
    pub dnr: Option<String>,
    /// The code of the filing plan.
    pub code: Option<String>,
    /// The role that answers for the document.
    pub owner: Option<String>,
    /// The information class.
    pub class: Option<String>,
    /// The provision under which an internal document may be secret.
    pub secrecy: Option<String>,
}

/// The settings that count.
#[derive(Debug, Default)]
pub struct Loaded {
    /// The file; none where the system knows no place for it.
    pub path: Option<PathBuf>,
    /// Whether there is such a file.
    pub there: bool,
    /// What counts: what the file says, or where it has a fault what it said when it was last sound.
    pub settings: Settings,
    /// The folder of the record.
    pub data: Folder,
    /// The folder of the plan.
    pub plan: Folder,
    /// The template of documents for word processors; none where the settings that count name none.
    pub template: Option<PathBuf>,
    /// What is wrong with the file; empty where nothing is.
    pub faults: Vec<Diagnostic>,
    /// Why the file could not be read at all; none where it could.
    pub unread: Option<StoreError>,
    /// Whether what counts is what the file said when it was last sound.
    pub kept: bool,
}

impl Loaded {
    /// Tells whether something is wrong with the file.
    pub fn faulty(&self) -> bool {
        !self.faults.is_empty() || self.unread.is_some()
    }
}

/// Reads the settings: `LIS_CONFIG`, else the file in the user's folder for settings. That there is none is no fault.
/// `state` is where what was last sound is kept.
pub fn load(state: Option<&Path>) -> Loaded {
    config().map_or_else(|_| Loaded::default(), |path| load_from(&path, state))
}

/// Reads the settings from a file.
pub fn load_from(path: &Path, state: Option<&Path>) -> Loaded {
    let begun = Loaded { path: Some(path.to_owned()), there: true, ..Loaded::default() };
    let bytes = match bytes_of(path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == ErrorKind::NotFound => return Loaded { there: false, ..begun },
        Err(error) => {
            let (data, plan) = (Folder::Unknown, Folder::Unknown);
            return fall_back(Loaded { unread: Some(StoreError::io(path, error)), data, plan, ..begun }, path, state);
        }
    };
    let read = read_small::<Settings>(&path.display().to_string(), bytes);
    if let Some(settings) = read.value {
        let (data, plan) = (folder::of(settings.data.as_deref(), path), folder::of(settings.plan.as_deref(), path));
        let template = folder::of(settings.template.as_deref(), path);
        let folders = [("data", &data), ("plan", &plan), ("template", &template)].into_iter();
        let nameless: Vec<&'static str> =
            folders.filter(|(_, folder)| **folder == Folder::Unknown).map(|(field, _)| field).collect();
        if !nameless.is_empty() {
            let faults = empty(&path.display().to_string(), &read.text, &nameless);
            return fall_back(Loaded { data, plan, faults, ..begun }, path, state);
        }
        kept::keep(path, &read.text, state);
        return Loaded { settings, data, plan, template: named(template), ..begun };
    }
    let fields = read.fields.as_ref();
    let (data, plan) = (folder::despite(fields, "data", path), folder::despite(fields, "plan", path));
    fall_back(Loaded { data, plan, faults: read.faults, ..begun }, path, state)
}

/// Lets count what the file said when it was last sound. A folder that is hidden by a fault is the one that it named then;
/// where it named none for the record then, that stays unknown: the file may name one now, and nothing is to be written
/// elsewhere. The plan, which is only read, is then the shipped one as it was.
fn fall_back(loaded: Loaded, path: &Path, state: Option<&Path>) -> Loaded {
    let Some(settings) = kept::last(path, state) else { return loaded };
    let known = |now: Folder, then: Option<&str>| match (now, folder::of(then, path)) {
        (Folder::Unknown, Folder::Named(then)) => Folder::Named(then),
        (now, _) => now,
    };
    let data = known(loaded.data.clone(), settings.data.as_deref());
    let plan = match known(loaded.plan.clone(), settings.plan.as_deref()) {
        Folder::Unknown => folder::of(settings.plan.as_deref(), path),
        known => known,
    };
    let template = named(folder::of(settings.template.as_deref(), path));
    Loaded { data, plan, template, settings, kept: true, ..loaded }
}

/// Returns the file or folder that is named; none where that is the usual or not known.
fn named(folder: Folder) -> Option<PathBuf> {
    match folder {
        Folder::Named(path) => Some(path),
        Folder::Usual | Folder::Unknown => None,
    }
}

/// Writes a new file of settings. One that is there is left as it is.
pub fn write_new(path: &Path, text: &str) -> Result<(), StoreError> {
    if let Some(folder) = path.parent() {
        create(folder)?;
    }
    write_whole(path, text.as_bytes(), Overwrite::No)
}
