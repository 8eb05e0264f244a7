//! A sum over cells.

use super::standing::Standing;
use crate::model::state::Condition;
use std::ops::AddAssign;

/// How many cells stand how. `done` and `of` leave out what is not applicable and what has an
/// exception that holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Cells that are done and fresh.
    pub done: u32,
    /// Cells that count at all.
    pub of: u32,
    /// Cells that are in progress.
    pub in_progress: u32,
    /// Cells whose recurring duty is due again.
    pub due_again: u32,
    /// Cells whose exception still holds; not in `of`.
    pub exceptions: u32,
    /// Cells that do not concern their department; not in `of`.
    pub not_applicable: u32,
    /// Cells in conflict.
    pub conflicts: u32,
    /// Those of them that are in `of`: the sum rests on the latest of what people have said about them.
    pub disputed: u32,
}

impl Tally {
    /// Returns the share that is done in whole per cent, 0–100; none where nothing counts. Rounded to the nearest, but
    /// 100 only when all is done and 0 only when nothing is.
    pub fn percent(self) -> Option<u8> {
        if self.of == 0 {
            return None;
        }
        let rounded = (self.done * 200 + self.of) / (self.of * 2);
        let percent = match rounded {
            0 if self.done > 0 => 1,
            100 if self.done < self.of => 99,
            other => other,
        };
        u8::try_from(percent).ok()
    }

    /// Counts one cell.
    pub fn count(&mut self, standing: &Standing) {
        self.conflicts += u32::from(standing.conflict);
        match standing.condition {
            Condition::NotApplicable => self.not_applicable += 1,
            Condition::Exception => self.exceptions += 1,
            Condition::Done => self.done += 1,
            Condition::InProgress => self.in_progress += 1,
            Condition::DueAgain => self.due_again += 1,
            Condition::NotStarted => {}
        }
        let counts = !matches!(standing.condition, Condition::NotApplicable | Condition::Exception);
        self.of += u32::from(counts);
        self.disputed += u32::from(counts && standing.conflict);
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.done += other.done;
        self.of += other.of;
        self.in_progress += other.in_progress;
        self.due_again += other.due_again;
        self.exceptions += other.exceptions;
        self.not_applicable += other.not_applicable;
        self.conflicts += other.conflicts;
        self.disputed += other.disputed;
    }
}
