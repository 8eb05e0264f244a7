//! `--as-of`: the day that was asked for, and what cannot be done on another day than today.

use super::args::Global;
use super::outcome::Failure;
use super::{values, warn};
use crate::model::plan::Plan;
use crate::words::as_of::words;
use crate::words::cli;
use crate::words::lang::Lang;
use chrono::NaiveDate;

/// Returns the day that was asked for, where one was. A day that has not come is refused; one before the plan is told.
pub(super) fn day(lang: Lang, global: &Global, plan: &Plan, today: NaiveDate) -> Result<Option<NaiveDate>, Failure> {
    let Some(text) = global.as_of.as_deref() else { return Ok(None) };
    let day = values::date(lang, text)?;
    if day > today {
        let mistakes = cli::words(lang).mistakes;
        return Err(Failure::usage(mistakes.future(&day.to_string(), &today.to_string())));
    }
    let begins = plan.parts.roadmap.valid_from;
    if day < begins {
        warn(lang, &words(lang).before_plan(day, begins));
    }
    Ok(Some(day))
}

/// Refuses what writes where another day is shown: history is never edited.
pub(super) fn refuse(lang: Lang, global: &Global) -> Result<(), Failure> {
    match global.as_of.as_deref() {
        Some(day) => Err(Failure::usage(words(lang).read_only(&crate::model::text::plain(day)))),
        None => Ok(()),
    }
}
