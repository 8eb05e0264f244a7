//! Digests of what an export is made from: of the plan as it was read, and of the entries of the record. Two that are
//! alike were made from the same; they keep nobody out who computes digests.

use super::journal::chain::{DIGITS, hex};
use crate::model::entry::Entry;
use crate::model::plan::Plan;
use chrono::NaiveDate;
use sha2::{Digest, Sha256};

/// Returns the digest of a plan in the language in which it was read.
pub fn plan(plan: &Plan) -> String {
    // Parts of a plan hold nothing that cannot be written; the shipped plan is packed in the same way.
    let packed = postcard::to_stdvec(&plan.parts).unwrap_or_default();
    hex(&Sha256::digest(packed), DIGITS)
}

/// Returns the digest of the entries that had been written by the end of a day, whatever their files are called. What is
/// written later does not change it.
pub fn entries(entries: &[Entry], day: NaiveDate) -> String {
    let mut counted: Vec<&Entry> = entries.iter().filter(|entry| entry.day() <= day).collect();
    counted.sort_by(|one, other| one.id.cmp(&other.id));
    let packed = postcard::to_stdvec(&counted).unwrap_or_default();
    hex(&Sha256::digest(packed), DIGITS)
}

/// Returns the digest of a file: the template of a document.
pub fn bytes(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes), DIGITS)
}

/// Returns the digest of a text: what stood in a row of a sheet that is handed out.
pub fn text(text: &str) -> String {
    hex(&Sha256::digest(text), DIGITS)
}
