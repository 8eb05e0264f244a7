//! Reading one small file of RON that is no part of a plan, with the same eyes: every fault at once, each with its place.

use super::explain::Fields;
use super::source::of_bytes;
use super::{explain, sound};
use crate::model::fault::Part;
use crate::store::diagnostic::Diagnostic;
use serde::de::DeserializeOwned;

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
