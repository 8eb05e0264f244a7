//! What is wrong with a plan, said to the person who wrote it: what it is, where to look, and what would be right.
//!
//! Knows no file and no line; the sentence stands beside the excerpt that shows the place.

mod sentences;
mod syntax;
mod values;

use super::lang::Lang;
use crate::model::fault::Problem;
use crate::model::text::plain;

/// The sentences for one fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// What is wrong, a sentence without a full stop.
    pub what: String,
    /// A few words for the place itself; empty where there is nothing to point at.
    pub label: String,
    /// What would be right.
    pub help: Option<String>,
}

/// Returns the sentences for a fault. All of it is safe to show, also what is quoted from the file.
pub fn wording(lang: Lang, problem: &Problem) -> Wording {
    sentences::wording(lang, problem)
}

/// Returns the line that ends a list of faults: how many they are, and that the plan stays shut.
pub fn count(lang: Lang, faults: usize) -> String {
    say!(lang, {
        sv: "{faults} fel i planen; den öppnas inte.",
        en: plural!(
            faults,
            one: "1 fault in the plan; it is not opened.",
            many: "{faults} faults in the plan; it is not opened."
        ),
    })
}

/// Returns the sentence for a folder or file that is not there.
pub fn not_there(lang: Lang, path: &str) -> String {
    let path = plain(path);
    say!(lang, { sv: "Planen finns inte: {path}", en: "There is no plan: {path}" })
}

/// Returns the sentence for a folder or file that the operating system does not let be read.
pub fn not_readable(lang: Lang, path: &str) -> String {
    let path = plain(path);
    say!(lang, { sv: "Planen går inte att läsa: {path}", en: "The plan cannot be read: {path}" })
}

/// Returns what a fault is called, and what the line is called that says what would be right.
pub fn headings(lang: Lang) -> (&'static str, &'static str) {
    match lang {
        Lang::Sv => ("fel", "hjälp"),
        Lang::En => ("fault", "help"),
    }
}

/// How many known names are listed; more of them help nobody.
const LISTED: usize = 12;
/// How many characters of the writer's own words are repeated.
const QUOTED: usize = 60;

fn new(what: String, label: String, help: impl Into<Option<String>>) -> Wording {
    Wording { what, label, help: help.into() }
}

/// Puts a name from a file between back quotes, harmless and not too long.
fn quoted(name: &str) -> String {
    let name = plain(name);
    if name.chars().count() <= QUOTED {
        return format!("`{name}`");
    }
    let short: String = name.chars().take(QUOTED - 1).collect();
    format!("`{short}…`")
}

/// Returns "`a`, `b` or `c`", or nothing for none and for more than a reader would read.
fn alternatives(names: &[String], or: &str) -> Option<String> {
    let quoted: Vec<String> = names.iter().map(|name| quoted(name)).collect();
    match quoted.as_slice() {
        [] => None,
        names if names.len() > LISTED => None,
        [one] => Some(one.clone()),
        [most @ .., last] => Some(format!("{} {or} {last}", most.join(", "))),
    }
}
