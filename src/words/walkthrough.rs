//! The words of the walkthrough: what stands around its pages, and what it asks.

use super::lang::Lang;

/// The words. Fields that are functions make sentences.
#[derive(Debug)]
pub struct WalkWords {
    /// Nothing can be written.
    pub reading: &'static str,
    /// Heading of the index.
    pub index: &'static str,
    /// What to press in the index.
    pub index_hint: &'static str,
    /// What is left out; argument: the headings.
    pub left_out: fn(&str) -> String,
    /// Heading of what is told before the start.
    pub before: &'static str,
    /// Text will be small; argument: columns.
    pub small: fn(u16) -> String,
    /// There is too little room; arguments: columns, rows.
    pub cramped: fn(u16, u16) -> String,
    /// What to press then.
    pub before_hint: &'static str,
    /// Something went wrong that may not stand on a shared screen in full.
    pub trouble: &'static str,
    /// An action can be done in the walkthrough alone.
    pub only_here: &'static str,
    /// There is no terminal to show it on.
    pub no_terminal: &'static str,
}

/// Returns the words of a language.
pub fn words(lang: Lang) -> &'static WalkWords {
    match lang {
        Lang::Sv => &SV,
        Lang::En => &EN,
    }
}

const SV: WalkWords = WalkWords {
    reading: "läsläge",
    index: "Innehåll",
    index_hint: "Piltangenter väljer · Retur går dit · Esc stänger",
    left_out: |headings| format!("Utelämnat, eftersom det är tomt: {headings}"),
    before: "Före mötet",
    small: |columns| {
        format!(
            "Fönstret är {columns} tecken brett, så texten blir liten på en delad skärm. Tryck Ctrl + för större text, tills raden rymmer omkring 80 tecken."
        )
    },
    cramped: |columns, rows| {
        format!(
            "Fönstret rymmer {columns} × {rows} tecken. Sidorna är hela från 80 × 24: gör fönstret större, eller tryck Ctrl - för mindre text. På en mindre yta kortas listorna."
        )
    },
    before_hint: "PgDn eller Retur börjar · Esc lämnar",
    trouble: "Det gick inte. Tryck igen, eller Esc för att se varför.",
    only_here: "Görs i genomgången: tryck F5.",
    no_terminal: "Genomgången visas i en terminal. Utan terminal: lis status, eller lis export.",
};

const EN: WalkWords = WalkWords {
    reading: "read-only",
    index: "Index",
    index_hint: "Arrow keys choose · Enter goes there · Esc closes",
    left_out: |headings| format!("Left out, being empty: {headings}"),
    before: "Before you start",
    small: |columns| {
        format!(
            "The window is {columns} characters wide, so text will be small on a shared screen. Press Ctrl + for larger text, until a line holds about 80 characters."
        )
    },
    cramped: |columns, rows| {
        format!(
            "The window holds {columns} × {rows} characters. Pages are whole from 80 × 24 on: enlarge the window, or press Ctrl - for smaller text. With less room, lists are cut."
        )
    },
    before_hint: "PgDn or Enter begins · Esc leaves",
    trouble: "That did not work. Press again, or Esc to see why.",
    only_here: "Done in the walkthrough: press F5.",
    no_terminal: "The walkthrough is shown in a terminal. Without one: lis status, or lis export.",
};
