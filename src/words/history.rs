//! Words of the history, and of the line of months above it.

use super::lang::Lang;
use super::number::whole;
use chrono::NaiveDate;

/// The words. Fields that are functions make sentences.
#[derive(Debug)]
pub struct HistoryWords {
    /// Which day is shown; arguments: the day, its weekday, whether it is today.
    pub day: fn(NaiveDate, &str, bool) -> String,
    /// What the keys do to the day; arguments: those for a month, those for a day.
    pub slide: fn(&str, &str) -> String,
    /// Everything is listed; argument: how many changes.
    pub all: fn(usize) -> String,
    /// Some of it is listed; arguments: the text, how many fit, of how many, the key that lists everything.
    pub some: fn(&str, usize, usize, &str) -> String,
    /// Nothing has been said yet; names the next keys.
    pub empty: &'static str,
    /// Nothing had been said by the day that is shown.
    pub empty_then: &'static str,
    /// Nothing fits.
    pub no_fit: &'static str,
    /// The history is being read.
    pub reading: &'static str,
    /// Before the text that the history is narrowed by.
    pub filter: &'static str,
    /// What to do while it is written.
    pub filter_hint: &'static str,
}

/// Returns the words of a language.
pub fn words(lang: Lang) -> &'static HistoryWords {
    match lang {
        Lang::Sv => &SV,
        Lang::En => &EN,
    }
}

fn number(lang: Lang, count: usize) -> String {
    whole(lang, u64::try_from(count).unwrap_or(u64::MAX))
}

const SV: HistoryWords = HistoryWords {
    day: |day, weekday, today| format!("Läget {day}, {}", if today { "i dag" } else { weekday }),
    slide: |month, day| format!("{month} månad, {day} dag"),
    all: |count| {
        format!("Senast först: {} {}", number(Lang::Sv, count), if count == 1 { "ändring" } else { "ändringar" })
    },
    some: |text, count, of, key| {
        format!("”{text}”: {} av {} · {key} visar alla", number(Lang::Sv, count), number(Lang::Sv, of))
    },
    empty: "Inget är sagt ännu. Tryck 3 för leverablerna och bocka med Mellanslag.",
    empty_then: "Då var inget sagt ännu.",
    no_fit: "Inget passar. Sök på text, roll, förvaltning eller dag.",
    reading: "Läser historiken …",
    filter: "Visa det som innehåller",
    filter_hint: "Text, roll, förvaltning eller dag · Retur behåller · Esc avbryter",
};

const EN: HistoryWords = HistoryWords {
    day: |day, weekday, today| format!("As of {day}, {}", if today { "today" } else { weekday }),
    slide: |month, day| format!("{month} month, {day} day"),
    all: |count| format!("Latest first: {} {}", number(Lang::En, count), if count == 1 { "change" } else { "changes" }),
    some: |text, count, of, key| {
        format!("“{text}”: {} of {} · {key} shows all", number(Lang::En, count), number(Lang::En, of))
    },
    empty: "Nothing has been said yet. Press 3 for the deliverables and tick with Space.",
    empty_then: "Nothing had been said by then.",
    no_fit: "Nothing fits. Search by text, role, department or day.",
    reading: "Reading the history …",
    filter: "Show what contains",
    filter_hint: "Text, role, department or day · Enter keeps · Esc cancels",
};
