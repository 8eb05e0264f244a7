//! Who writes: the writer's name, the device, and the names that journals get from them.

use super::error::StoreError;
use super::journal::header::is_name;
use crate::model::entry::JournalId;
use sha2::{Digest, Sha256};
use std::path::Path;
use unicode_normalization::UnicodeNormalization;

/// The role under which entries are written when nobody says otherwise. Never a person.
pub const DEFAULT: &str = "projektledare";

/// The most letters that a writer's name may have.
pub const LONGEST: usize = 40;

/// How many programs of one writer may write on one device at the same time.
pub const SLOTS: u16 = 99;

/// A writer on a device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Writer {
    name: String,
    device: String,
    base: String,
}

impl Writer {
    /// Takes a writer's and a device's name. A writer's name has letters, digits and hyphens, at most [`LONGEST`]; a
    /// device's 4–16 small letters of a–z and digits, so that no device can be taken for the number of a slot.
    pub fn new(name: &str, device: &str) -> Result<Self, StoreError> {
        // A letter and its mark, as some systems write them, are one letter.
        let name: String = name.nfc().collect();
        let letters = name.chars().all(|c| c.is_alphanumeric() || c == '-');
        if name.is_empty() || name.chars().count() > LONGEST || !letters {
            return Err(StoreError::BadWriterName { name });
        }
        let plain = device.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
        if !plain || !(4..=16).contains(&device.len()) {
            return Err(StoreError::BadDeviceName { name: device.to_owned() });
        }
        let base = format!("{}-{device}", name.to_lowercase());
        if !is_name(&base) {
            return Err(StoreError::BadWriterName { name });
        }
        Ok(Self { name, device: device.to_owned(), base })
    }

    /// Returns the writer's name as it was given.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the device's name.
    pub fn device(&self) -> &str {
        &self.device
    }

    /// Returns the name of the first journal.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// Returns the names of all journals that this writer may write on this device, in the order in which they are
    /// taken.
    pub fn slots(&self) -> impl Iterator<Item = JournalId> {
        let further = (2..=SLOTS).map(|slot| format!("{}-{slot}", self.base));
        std::iter::once(self.base.clone()).chain(further).map(JournalId)
    }

    /// Tells whether a journal is this writer's on this device, whichever slot it has.
    pub fn owns(&self, journal: &JournalId) -> bool {
        match journal.0.strip_prefix(&self.base) {
            Some("") => true,
            Some(rest) => {
                let slot = rest.strip_prefix('-').filter(|text| text.len() <= 2).and_then(|text| text.parse().ok());
                slot.is_some_and(|slot: u16| slot >= 2)
            }
            None => false,
        }
    }
}

/// Tells whether a journal is written on a device, by whichever writer: its name ends with the device's, or with that and
/// a slot's number.
pub fn written_on(device: &str, journal: &str) -> bool {
    let mut parts = journal.rsplit('-');
    let last = parts.next();
    let slot = last.is_some_and(|part| part.len() <= 2 && part.parse::<u16>().is_ok());
    (if slot { parts.next() } else { last }) == Some(device)
}

/// Returns the device's name: six hexadecimal digits made of the host's name and the data folder, so that two clones
/// of a folder on one machine, or one share on two machines, never have a journal in common.
pub fn device(data: &Path) -> String {
    let mut sum = Sha256::new();
    sum.update(gethostname::gethostname().as_encoded_bytes());
    sum.update(b"\n");
    sum.update(data.as_os_str().as_encoded_bytes());
    super::journal::chain::hex(&sum.finalize(), 6)
}
