//! `--since`: the day from whose end changes are told, which may be that of the last meeting.

use super::outcome::Failure;
use crate::model::board::Board;
use crate::progress::meetings;
use crate::words::changes::{means_last_meeting, words};
use crate::words::date;
use crate::words::lang::Lang;
use chrono::NaiveDate;

/// Returns the day that was named, or that of the last meeting before `to` with the meeting's name. Nothing typed means
/// the last meeting. Refuses what is no day, a day after `to`, and the last meeting where there is none.
pub(super) fn day(
    lang: Lang,
    board: &Board,
    text: Option<&str>,
    to: NaiveDate,
) -> Result<(NaiveDate, Option<String>), Failure> {
    let words = words(lang);
    let (from, meeting) = match text {
        Some(text) if !means_last_meeting(text) => match date::day(text) {
            Some(day) => (day, None),
            None => return Err(Failure::usage(words.not_a_start(text))),
        },
        _ => match meetings::last(board, to) {
            Some(it) => (it.meeting.on, Some(it.meeting.name.clone())),
            None => return Err(Failure::usage(words.no_meeting(to))),
        },
    };
    if from > to {
        return Err(Failure::usage(words.backwards(from, to)));
    }
    Ok((from, meeting))
}
