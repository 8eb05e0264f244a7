//! A day in a text field: understood while it is being written.

use super::judged::Remark;
use crate::app::state::App;
use crate::words::date;
use crate::words::form::words;
use chrono::NaiveDate;

/// Returns the day that a field holds, and what is to be said of it: how a day is written while it is being written,
/// what it is once it is whole, and that there is no such day where there is none.
pub fn read(app: &App, field: usize, text: &str) -> (Option<NaiveDate>, Option<Remark>) {
    let words = words(app.lang);
    if text.is_empty() {
        return (None, None);
    }
    match date::whole(text) {
        Some(day) => {
            let days = (day - app.day).num_days();
            (Some(day), Some(Remark::hint(field, words.day(date::weekday(app.lang, day), days))))
        }
        None if date::begun(text) => (None, Some(Remark::hint(field, words.day_form()))),
        None => (None, Some(Remark::wrong(field, words.no_day(text)))),
    }
}
