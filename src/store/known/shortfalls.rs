//! What others say to have read of the journals, held against what is here.

use crate::model::board::Board;
use crate::model::entry::JournalId;
use crate::store::journal::notice::Notice;
use std::ffi::OsStr;

/// Returns a notice for each journal of which somebody else has read more than is here. None for a journal that is
/// reported already, since this computer remembers its missing lines: `told` holds those notices. `accepted` says how many
/// entries of a journal somebody has said not to want back; up to that number nothing is asked for.
pub fn shortfall_notices(board: &Board, told: &[Notice], accepted: impl Fn(&JournalId) -> u64) -> Vec<Notice> {
    let is_told = |journal: &str| {
        told.iter().any(|notice| match notice {
            Notice::AllGone { .. } => true,
            Notice::Shrunk { file, .. } => file.file_stem() == Some(OsStr::new(journal)),
            _ => false,
        })
    };
    let is_wanted = |journal: &JournalId, there: u64| !is_told(&journal.0) && accepted(journal) < there;
    let short = board.shortfalls().into_iter().filter(|(journal, _, there)| is_wanted(journal, *there));
    short.map(|(journal, here, there)| Notice::NotHere { journal, lines: there - here }).collect()
}
