//! The words of a department's own page.

use super::lang::Lang;

/// The words. Fields that are functions make sentences.
#[derive(Debug)]
pub struct DepartmentWords {
    /// Which page of how many, and how to see another; arguments: the number, of how many.
    pub page: fn(usize, usize) -> String,
    /// What is done; arguments: done, of.
    pub done: fn(u32, u32) -> String,
    /// What is in progress and what is to be done again; arguments: how many each.
    pub going: fn(u32, u32) -> String,
    /// Heading of the list of everything.
    pub everything: &'static str,
    /// Before what a late thing waits for; argument: the ids.
    pub waits_for: fn(&str) -> String,
    /// Nothing presses.
    pub calm: &'static str,
    /// Heading of the staffing.
    pub staffing: &'static str,
    /// Heading of the maturity.
    pub maturity: &'static str,
    /// How many more there are; argument: how many.
    pub more: fn(usize) -> String,
}

/// Returns the words of a language.
pub fn words(lang: Lang) -> &'static DepartmentWords {
    match lang {
        Lang::Sv => &SV,
        Lang::En => &EN,
    }
}

const SV: DepartmentWords = DepartmentWords {
    page: |number, of| format!("{number} av {of} – vänster och höger byter förvaltning"),
    done: |done, of| format!("{done} av {of} klara"),
    going: |going, again| format!("{going} pågår, {again} ska göras om"),
    everything: "Allt, fas för fas",
    waits_for: |ids| format!("väntar på {ids}"),
    calm: "Inget är försenat, inget är klart inom kort och inget undantag löper ut.",
    staffing: "Bemanning",
    maturity: "Mognad",
    more: |count| format!("och {count} till"),
};

const EN: DepartmentWords = DepartmentWords {
    page: |number, of| format!("{number} of {of} – left and right change department"),
    done: |done, of| format!("{done} of {of} done"),
    going: |going, again| format!("{going} in progress, {again} due again"),
    everything: "Everything, phase by phase",
    waits_for: |ids| format!("waits for {ids}"),
    calm: "Nothing is late, nothing is due soon, and no exception is running out.",
    staffing: "Staffing",
    maturity: "Maturity",
    more: |count| format!("and {count} more"),
};
