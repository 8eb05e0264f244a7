//! Dates that may be wrong: those of entries that others have written after today, and that of an entry that is written now.

use super::clock::Clock;
use super::error::StoreError;
use super::folders;
use super::journal::notice::Notice;
use crate::model::board::Board;
use chrono::NaiveDate;

/// Why the date of an entry that was just written may be wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DoubtfulDate {
    /// The clock is held at another day than the computer's.
    ByOption {
        /// The day that the entry has.
        day: NaiveDate,
        /// The day by the computer's clock.
        today: NaiveDate,
    },
    /// The computer's clock is far after all that was written before.
    FarAhead {
        /// The day by the computer's clock.
        now: NaiveDate,
        /// The day of the latest entry before.
        latest: NaiveDate,
    },
}

/// How many days may pass without an entry before the clock is doubted.
const LONG_PAUSE: i64 = 31;

/// Returns a notice where entries are dated after today.
pub(super) fn ahead(board: &Board, today: NaiveDate) -> Option<Notice> {
    let ahead = board.dated_after(today);
    let last = ahead.last()?;
    let (entry, by, at) = (last.id.clone(), last.by.clone(), last.at);
    Some(Notice::ClockAhead { entry, by, at, count: ahead.len(), today })
}

/// Returns why the date of an entry that is written now may be wrong. Fails where nothing can be dated by the clock.
pub(super) fn date(clock: Clock, board: &Board) -> Result<Option<DoubtfulDate>, StoreError> {
    let day = clock.day();
    if !clock.usable() {
        return Err(StoreError::ClockUnusable { day });
    }
    let today = Clock::default().day();
    if clock.today.is_some() {
        let meant = day == today || folders::setting("LIS_TRUST_TODAY").is_some();
        return Ok((!meant).then_some(DoubtfulDate::ByOption { day, today }));
    }
    let latest = board.latest().map(|latest| latest.date_naive());
    let far = |latest: &NaiveDate| today.signed_duration_since(*latest).num_days() > LONG_PAUSE;
    Ok(latest.filter(far).map(|latest| DoubtfulDate::FarAhead { now: today, latest }))
}
