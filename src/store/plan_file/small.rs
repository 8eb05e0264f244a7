//! Reading one small file of RON that is no part of a plan, with the same eyes: every fault at once, each with its place.

use super::explain::Fields;
use super::source::{of_bytes, read};
use super::{explain, sound};
use crate::model::fault::{Fault, Part, Place, Problem};
use crate::store::diagnostic::Diagnostic;
use serde::de::DeserializeOwned;
use std::io;
use std::path::Path;

/// A small file, read.
#[derive(Debug)]
pub(in crate::store) struct Small<T> {
    /// What it says; none where it has a fault.
    pub(in crate::store) value: Option<T>,
    /// Its text.
    pub(in crate::store) text: String,
    /// What is wrong with it.
    pub(in crate::store) faults: Vec<Diagnostic>,
    /// Its fields, where it has faults and they can all the same be told apart.
    pub(in crate::store) fields: Option<Fields>,
}

/// Reads a file from its bytes; `file` is its name as it is to be shown.
pub(in crate::store) fn read_small<T: DeserializeOwned>(file: &str, bytes: Vec<u8>) -> Small<T> {
    let source = of_bytes(Part::Settings, file.to_owned(), bytes);
    if let Some(value) = sound::<T>(&source, &[]) {
        return Small { value: Some(value), text: source.text, faults: Vec::new(), fields: None };
    }
    let (faults, fields) = explain::small::<T>(&source);
    Small { value: None, text: source.text, faults, fields }
}

/// Reads the bytes of such a file, no more than it takes to tell that there are too many.
pub(in crate::store) fn bytes_of(path: &Path) -> io::Result<Vec<u8>> {
    read(path)
}

/// Returns that these fields of a sound file are empty, each where it stands.
pub(in crate::store) fn empty(file: &str, text: &str, fields: &[&'static str]) -> Vec<Diagnostic> {
    let source = of_bytes(Part::Settings, file.to_owned(), text.as_bytes().to_vec());
    let place = |field: &&'static str| Place::top(Part::Settings).field(field);
    explain::placed(&source, fields.iter().map(|field| Fault { place: place(field), problem: Problem::EmptyText }))
}
