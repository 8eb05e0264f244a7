//! Words of a rehearsal of the meeting.

use super::lang::Lang;
use chrono::NaiveDate;

/// The words. Fields that are functions make sentences.
#[derive(Debug)]
pub struct RehearsalWords {
    /// What was gone through; arguments: pages, columns, rows, the day.
    pub through: fn(usize, u16, u16, NaiveDate) -> String,
    /// The window is too small for whole pages.
    pub cramped: &'static str,
    /// Text will be small on a shared screen.
    pub wide: &'static str,
    /// Nothing stands on a page.
    pub empty: &'static str,
    /// Rows of the key figures find no room; argument: how many.
    pub hidden: fn(usize) -> String,
    /// Items are cut; arguments: how many, of how many.
    pub cut: fn(usize, usize) -> String,
    /// Items are shortened; argument: how many.
    pub shortened: fn(usize) -> String,
    /// Items of the agenda are left out; argument: their headings.
    pub left_out: fn(&str) -> String,
    /// Everything is whole.
    pub fine: &'static str,
    /// How many pages have findings; arguments: how many, of how many.
    pub found: fn(usize, usize) -> String,
}

/// Returns the words of a language.
pub fn words(lang: Lang) -> &'static RehearsalWords {
    match lang {
        Lang::Sv => &SV,
        Lang::En => &EN,
    }
}

const SV: RehearsalWords = RehearsalWords {
    through: |pages, columns, rows, day| {
        let sides = if pages == 1 { "1 sida".to_owned() } else { format!("{pages} sidor") };
        format!("{sides} på {columns} × {rows} tecken, läget den {day}")
    },
    cramped: "Fönstret är för litet: sidorna är hela från 80 × 24.",
    wide: "Fönstret är så brett att texten blir liten på en delad skärm: tryck Ctrl + för större text.",
    empty: "sidan är tom",
    hidden: |rows| match rows {
        1 => "1 rad av nyckeltalen får inte plats".to_owned(),
        rows => format!("{rows} rader av nyckeltalen får inte plats"),
    },
    cut: |rest, of| format!("{rest} av {of} får inte plats, Retur visar dem"),
    shortened: |items| match items {
        1 => "1 text kortas".to_owned(),
        items => format!("{items} texter kortas"),
    },
    left_out: |headings| format!("Utelämnas, eftersom det är tomt: {headings}"),
    fine: "Allt får plats.",
    found: |pages, of| format!("{pages} av {of} sidor att se över."),
};

const EN: RehearsalWords = RehearsalWords {
    through: |pages, columns, rows, day| {
        let sheets = if pages == 1 { "1 page".to_owned() } else { format!("{pages} pages") };
        format!("{sheets} at {columns} × {rows} characters, as of {day}")
    },
    cramped: "The window is too small: pages are whole from 80 × 24 on.",
    wide: "The window is so wide that text will be small on a shared screen: press Ctrl + for larger text.",
    empty: "the page is empty",
    hidden: |rows| match rows {
        1 => "1 row of the key figures finds no room".to_owned(),
        rows => format!("{rows} rows of the key figures find no room"),
    },
    cut: |rest, of| format!("{rest} of {of} find no room, Enter shows them"),
    shortened: |items| match items {
        1 => "1 text is shortened".to_owned(),
        items => format!("{items} texts are shortened"),
    },
    left_out: |headings| format!("Left out, being empty: {headings}"),
    fine: "Everything fits.",
    found: |pages, of| format!("{pages} of {of} pages to look at."),
};
