//! Why something cannot be said about a cell, in sentences.

use crate::progress::ticking::Unsayable;
use crate::words::lang::Lang;
use crate::words::{cli, state};
use chrono::NaiveDate;

/// Returns why something cannot be said about a cell.
pub fn unsayable(lang: Lang, why: Unsayable, day: NaiveDate) -> String {
    let mistakes = cli::words(lang).mistakes;
    match why {
        Unsayable::NoState => mistakes.state_missing(&state::typable().join(", ")),
        Unsayable::NoReason => mistakes.reason_missing().to_owned(),
        Unsayable::Future { on } => mistakes.future(&on.to_string(), &day.to_string()),
    }
}
