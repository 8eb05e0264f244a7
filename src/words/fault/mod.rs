//! What is wrong with a plan, said to the person who wrote it: what it is, where to look, and what would be right.
//!
//! Knows no file and no line; the sentence stands beside the excerpt that shows the place.

mod en;
mod en_syntax;
mod sv;
mod sv_syntax;

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
    match lang {
        Lang::Sv => sv::wording(problem),
        Lang::En => en::wording(problem),
    }
}

/// Returns the line that ends a list of faults: how many they are, and that the plan stays shut.
pub fn count(lang: Lang, faults: usize) -> String {
    match (lang, faults) {
        (Lang::Sv, n) => format!("{n} fel i planen; den öppnas inte."),
        (Lang::En, 1) => "1 fault in the plan; it is not opened.".to_owned(),
        (Lang::En, n) => format!("{n} faults in the plan; it is not opened."),
    }
}

/// Returns the sentence for a folder or file that is not there.
pub fn not_there(lang: Lang, path: &str) -> String {
    match lang {
        Lang::Sv => format!("Planen finns inte: {}", plain(path)),
        Lang::En => format!("There is no plan: {}", plain(path)),
    }
}

/// Returns the sentence for a folder or file that the operating system does not let be read.
pub fn not_readable(lang: Lang, path: &str) -> String {
    match lang {
        Lang::Sv => format!("Planen går inte att läsa: {}", plain(path)),
        Lang::En => format!("The plan cannot be read: {}", plain(path)),
    }
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

fn new(what: impl Into<String>, label: impl Into<String>, help: impl Into<Option<String>>) -> Wording {
    Wording { what: what.into(), label: label.into(), help: help.into() }
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

/// A sentence for something that the reader of RON says.
struct Syntax {
    /// The beginning of what it says, in English.
    reader: &'static str,
    what: &'static str,
    label: &'static str,
    help: &'static str,
}

fn syntax(sentences: &[Syntax], reader: &str) -> Option<Wording> {
    let found = sentences.iter().find(|it| reader.starts_with(it.reader))?;
    let help = (!found.help.is_empty()).then(|| found.help.to_owned());
    Some(new(found.what, found.label, help))
}
