//! Digests of what an export is made from: of the plan as it was read, and of the journals as far as they were read. Two
//! that are alike were made from the same; they keep nobody out who computes digests.

use super::journal::chain::{DIGITS, hex};
use super::journal::rack::Rack;
use crate::model::entry::Entry;
use crate::model::plan::Plan;
use sha2::{Digest, Sha256};

/// Returns the digest of a plan in the language in which it was read.
pub fn plan(plan: &Plan) -> String {
    // Parts of a plan hold nothing that cannot be written; the shipped plan is packed in the same way.
    let packed = postcard::to_stdvec(&plan.parts).unwrap_or_default();
    hex(&Sha256::digest(packed), DIGITS)
}

/// Returns the digest of what has been read of the journals, whatever their files are called.
pub fn journals(rack: &Rack) -> String {
    let mut ends: Vec<String> =
        rack.reels().values().map(|reel| format!("{} {} {}\n", reel.journal.0, reel.number, reel.digest)).collect();
    ends.sort();
    hex(&Sha256::digest(ends.concat()), DIGITS)
}

/// Returns the digest of entries that are in no file.
pub fn entries(entries: &[Entry]) -> String {
    let packed = postcard::to_stdvec(entries).unwrap_or_default();
    hex(&Sha256::digest(packed), DIGITS)
}
