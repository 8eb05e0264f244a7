//! Words of a rehearsal of the meeting.

use super::count::counted;
use super::lang::Lang;
use chrono::NaiveDate;

words! {
    /// The words.
    pub struct RehearsalWords = words(lang);

    /// What was gone through.
    through(pages: usize, columns: u16, rows: u16, day: NaiveDate) {
        sv: {
            let pages = counted(Lang::Sv).pages(pages);
            format!("{pages} på {columns} × {rows} tecken, läget den {day}")
        },
        en: {
            let pages = counted(Lang::En).pages(pages);
            format!("{pages} at {columns} × {rows} characters, as of {day}")
        },
    }
    /// The window is too small for whole pages.
    cramped {
        sv: "Fönstret är för litet: sidorna är hela från 80 × 24.",
        en: "The window is too small: pages are whole from 80 × 24 on.",
    }
    /// Text will be small on a shared screen.
    wide {
        sv: "Fönstret är så brett att texten blir liten på en delad skärm: tryck Ctrl + för större text.",
        en: "The window is so wide that text will be small on a shared screen: press Ctrl + for larger text.",
    }
    /// Nothing stands on a page.
    empty { sv: "sidan är tom", en: "the page is empty" }
    /// Rows of the key figures find no room.
    hidden(rows: usize) {
        sv: plural!(
            rows,
            one: "1 rad av nyckeltalen får inte plats",
            many: "{rows} rader av nyckeltalen får inte plats",
        ),
        en: plural!(
            rows,
            one: "1 row of the key figures finds no room",
            many: "{rows} rows of the key figures find no room",
        ),
    }
    /// Items are cut.
    cut(rest: usize, of: usize) {
        sv: "{rest} av {of} får inte plats, Retur visar dem",
        en: "{rest} of {of} find no room, Enter shows them",
    }
    /// Items are shortened.
    shortened(items: usize) {
        sv: plural!(items, one: "1 text kortas", many: "{items} texter kortas"),
        en: plural!(items, one: "1 text is shortened", many: "{items} texts are shortened"),
    }
    /// Items of the agenda are left out.
    left_out(headings: &str) {
        sv: "Utelämnas, eftersom det är tomt: {headings}",
        en: "Left out, being empty: {headings}",
    }
    /// Everything is whole.
    fine { sv: "Allt får plats.", en: "Everything fits." }
    /// How many pages have findings.
    found(pages: usize, of: usize) { sv: "{pages} av {of} sidor att se över.", en: "{pages} of {of} pages to look at." }
}
