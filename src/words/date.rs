//! Days as people write them, which is as ISO does in both languages: `2026-11-24`; and the names of weekdays.

use super::lang::Lang;
use chrono::{Datelike, NaiveDate, Weekday};

/// How many characters a day has that is written in full.
const WHOLE: usize = 10;

/// Returns the day that a text names, such as `2026-11-24`. The calendar goes much further than any figure: a day
/// outside of 1900–2999 is a slip of the hand, and no day.
pub fn day(text: &str) -> Option<NaiveDate> {
    let day = NaiveDate::parse_from_str(text.trim(), "%Y-%m-%d").ok()?;
    (1900..=2999).contains(&day.year()).then_some(day)
}

/// Returns the day that a text names in full, for text that is still being written: `2026-11-2` may become the 2nd or the
/// 20th, and is no day yet.
pub fn whole(text: &str) -> Option<NaiveDate> {
    day(text).filter(|_| text.trim().len() == WHOLE)
}

/// Tells whether a text is the beginning of a day, so that it is not wrong yet.
pub fn begun(text: &str) -> bool {
    let text = text.trim();
    let fits = |(at, c): (usize, char)| if matches!(at, 4 | 7) { c == '-' } else { c.is_ascii_digit() };
    if text.len() >= WHOLE || !text.chars().enumerate().all(fits) {
        return false;
    }
    // What is left to write is tried with every month and every end of a month: little work, and no rules of its own.
    let whole = |month: u32, last: u32| {
        let end = format!("2000-{month:02}-{last:02}");
        let rest = end.get(text.len()..).unwrap_or_default();
        day(&format!("{text}{rest}")).is_some()
    };
    (1..=12).any(|month| [1, 10, 20, 30].into_iter().any(|last| whole(month, last)))
        || (1..=12).any(|month| (1..=9).any(|last| whole(month, last)))
}

/// Returns the name of a day's weekday.
pub fn weekday(lang: Lang, day: NaiveDate) -> &'static str {
    match (lang, day.weekday()) {
        (Lang::Sv, Weekday::Mon) => "måndag",
        (Lang::Sv, Weekday::Tue) => "tisdag",
        (Lang::Sv, Weekday::Wed) => "onsdag",
        (Lang::Sv, Weekday::Thu) => "torsdag",
        (Lang::Sv, Weekday::Fri) => "fredag",
        (Lang::Sv, Weekday::Sat) => "lördag",
        (Lang::Sv, Weekday::Sun) => "söndag",
        (Lang::En, Weekday::Mon) => "Monday",
        (Lang::En, Weekday::Tue) => "Tuesday",
        (Lang::En, Weekday::Wed) => "Wednesday",
        (Lang::En, Weekday::Thu) => "Thursday",
        (Lang::En, Weekday::Fri) => "Friday",
        (Lang::En, Weekday::Sat) => "Saturday",
        (Lang::En, Weekday::Sun) => "Sunday",
    }
}
