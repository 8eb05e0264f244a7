//! Words of the history, and of the line of months above it.

use super::count::counted;
use super::lang::Lang;
use super::number::whole;
use chrono::NaiveDate;

words! {
    /// The words.
    pub struct HistoryWords = words(lang);

    /// Which day is shown.
    day(day: NaiveDate, weekday: &str, today: bool) {
        sv: format!("Läget {day}, {}", if today { "i dag" } else { weekday }),
        en: format!("As of {day}, {}", if today { "today" } else { weekday }),
    }
    /// What the keys do to the day.
    slide(month: &str, day: &str) { sv: "{month} månad, {day} dag", en: "{month} month, {day} day" }
    /// Everything is listed.
    all(count: usize) {
        sv: format!("Senast först: {}", counted(Lang::Sv).changes(count)),
        en: format!("Latest first: {}", counted(Lang::En).changes(count)),
    }
    /// Some of it is listed.
    some(text: &str, count: usize, of: usize, key: &str) {
        sv: format!("”{text}”: {} av {} · {key} visar alla", number(Lang::Sv, count), number(Lang::Sv, of)),
        en: format!("“{text}”: {} of {} · {key} shows all", number(Lang::En, count), number(Lang::En, of)),
    }
    /// Nothing has been said yet; names the next keys.
    empty {
        sv: "Inget är sagt ännu. Tryck ‹Matrix› för leverablerna och bocka med ‹Tick›.",
        en: "Nothing has been said yet. Press ‹Matrix› for the deliverables and tick with ‹Tick›.",
    }
    /// Nothing had been said by the day that is shown.
    empty_then { sv: "Då var inget sagt ännu.", en: "Nothing had been said by then." }
    /// Nothing fits.
    no_fit {
        sv: "Inget passar. Sök på text, roll, förvaltning eller dag.",
        en: "Nothing fits. Search by text, role, department or day.",
    }
    /// The history is being read.
    reading { sv: "Läser historiken …", en: "Reading the history …" }
    /// Before the text that the history is narrowed by.
    filter { sv: "Visa det som innehåller", en: "Show what contains" }
    /// What to do while it is written.
    filter_hint {
        sv: "Text, roll, förvaltning eller dag · ‹Open› behåller · ‹Back› avbryter",
        en: "Text, role, department or day · ‹Open› keeps · ‹Back› cancels",
    }
}

fn number(lang: Lang, count: usize) -> String {
    whole(lang, u64::try_from(count).unwrap_or(u64::MAX))
}
