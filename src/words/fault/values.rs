//! What the values and the things of a plan are called.

use super::{Wording, new, quoted};
use crate::model::fault::Named;
use crate::words::lang::Lang;

/// Returns the sentences for a value of the wrong kind.
pub(super) fn kind(lang: Lang, expected: &str, found: &str) -> Wording {
    let Some(value) = VALUES.iter().find(|value| value.expected == expected) else {
        let other = quoted(expected);
        let what = say!(lang, { sv: "Här ska stå något annat: {other}", en: "Something else belongs here: {other}" });
        return new(what, say!(lang, { sv: "fel slags värde", en: "wrong kind of value" }), None);
    };
    let (swedish, english) = (value.sv, value.en);
    let what = say!(lang, { sv: "Här ska stå {swedish}", en: "{english} belongs here" });
    new(what, what_is_there(lang, expected, found), say!(lang, { sv: value.sv_help, en: value.en_help }).to_owned())
}

/// Returns what stands where something else belongs.
fn what_is_there(lang: Lang, expected: &str, found: &str) -> String {
    let (date, bare) = (expected.contains("date"), matches!(expected, "a text" | "a formatted date string"));
    let (word, number) = (found.starts_with("the word"), found.starts_with("the number"));
    match found {
        "a text" if date => say!(lang, { sv: "inget datum i kalendern", en: "no date of the calendar" }),
        _ if (word && bare) || (number && date) => {
            say!(lang, { sv: "här saknas citattecken", en: "quotation marks are missing" })
        }
        _ if word => say!(lang, { sv: "det här är ett ord", en: "this is a word" }),
        _ if number => say!(lang, { sv: "det här är ett tal", en: "this is a number" }),
        found => say!(lang, {
            sv: match found {
                "a text" => "det här är en text".to_owned(),
                "a character" => "det här är ett tecken".to_owned(),
                "bytes" => "det här är bytes".to_owned(),
                "a group of fields" => "det här är en grupp av fält".to_owned(),
                "a list" => "det här är en lista".to_owned(),
                "a map" => "det här är par".to_owned(),
                _ => "fel slags värde".to_owned(),
            },
            en: "this is {found}",
        }),
    }
}

/// A kind of value that a place of the plan asks for.
struct ExpectedValue {
    /// As the reader calls it.
    expected: &'static str,
    sv: &'static str,
    en: &'static str,
    sv_help: &'static str,
    en_help: &'static str,
}

const VALUES: &[ExpectedValue] = &[
    ExpectedValue {
        expected: "a text",
        sv: "en text",
        en: "A text",
        sv_help: "Sätt texten inom citattecken: `\"…\"`.",
        en_help: "Put the text in quotation marks: `\"…\"`.",
    },
    ExpectedValue {
        expected: "one character",
        sv: "ett enda tecken",
        en: "A single character",
        sv_help: "Sätt tecknet inom enkla citattecken: `'a'`.",
        en_help: "Put the character in single quotation marks: `'a'`.",
    },
    ExpectedValue {
        expected: "a whole number",
        sv: "ett heltal",
        en: "A whole number",
        sv_help: "Skriv talet med siffror, utan citattecken.",
        en_help: "Write the number in digits, without quotation marks.",
    },
    ExpectedValue {
        expected: "a number",
        sv: "ett tal",
        en: "A number",
        sv_help: "Skriv talet med siffror och decimalpunkt, utan citattecken: `0.5`.",
        en_help: "Write the number in digits with a decimal point, without quotation marks: `0.5`.",
    },
    ExpectedValue {
        expected: "`true` or `false`",
        sv: "`true` eller `false`",
        en: "`true` or `false`",
        sv_help: "`true` betyder ja, `false` nej.",
        en_help: "`true` means yes, `false` no.",
    },
    ExpectedValue {
        expected: "a list",
        sv: "en lista",
        en: "A list",
        sv_help: "Sätt listan inom hakparenteser: `[…]`.",
        en_help: "Put the list in brackets: `[…]`.",
    },
    ExpectedValue {
        expected: "a group of fields",
        sv: "flera fält",
        en: "A group of fields",
        sv_help: "Sätt fälten inom parenteser: `(namn: värde)`.",
        en_help: "Put the fields in parentheses: `(name: value)`.",
    },
    ExpectedValue {
        expected: "a word",
        sv: "ett av orden i formatet",
        en: "One of the format's words",
        sv_help: "Skriv ordet utan citattecken.",
        en_help: "Write the word without quotation marks.",
    },
    ExpectedValue {
        expected: "a map",
        sv: "par av texter",
        en: "Pairs of texts",
        sv_help: "Sätt paren inom klammerparenteser: `{\"svenska\": \"engelska\"}`.",
        en_help: "Put the pairs in braces: `{\"Swedish\": \"English\"}`.",
    },
    ExpectedValue {
        expected: "a formatted date string",
        sv: "ett datum",
        en: "A date",
        sv_help: "Skriv år, månad och dag: `\"2022-12-13\"`.",
        en_help: "Write year, month and day: `\"2022-12-13\"`.",
    },
];

/// What a kind of thing in a plan is called.
pub(super) struct PlanNoun {
    /// That there is none of it, in Swedish.
    pub(super) none: &'static str,
    /// What it is called in the definite, in Swedish.
    pub(super) the: &'static str,
    /// That each has its own id or number, in Swedish.
    pub(super) own: &'static str,
    /// What it is called in English.
    pub(super) english: &'static str,
    /// What tells it from the others, in English.
    pub(super) key: &'static str,
}

/// Returns what a kind of thing is called.
pub(super) fn noun(named: Named) -> PlanNoun {
    let (none, the, own, english, key) = match named {
        Named::Deliverable => {
            ("ingen leverabel", "Leverabeln", "Varje leverabel har ett eget id i hela planen", "deliverable", "an id")
        }
        Named::Department => {
            ("ingen förvaltning", "Förvaltningen", "Varje förvaltning har ett eget id", "department", "an id")
        }
        Named::Role => ("ingen roll", "Rollen", "Varje roll har ett eget id", "role", "an id"),
        Named::Chapter => ("inget kapitel", "Kapitel", "Varje kapitel har ett eget nummer", "chapter", "a number"),
        Named::Section => ("inget avsnitt", "Avsnitt", "Varje avsnitt har ett eget id", "section", "an id"),
        Named::ProjectPhase => {
            ("ingen projektfas", "Projektfas", "Varje projektfas har ett eget nummer", "project phase", "a number")
        }
        Named::PriorityPhase => (
            "ingen prioriteringsfas",
            "Prioriteringsfas",
            "Varje prioriteringsfas har ett eget nummer",
            "priority phase",
            "a number",
        ),
        Named::Level => ("ingen nivå", "Nivå", "Varje nivå har ett eget nummer", "level", "a number"),
        Named::Benefit => ("ingen nytta", "Nytta", "Varje nytta har ett eget nummer", "benefit", "a number"),
        Named::Control => (
            "ingen säkerhetsåtgärd",
            "Säkerhetsåtgärden",
            "Varje säkerhetsåtgärd har ett eget nummer",
            "control",
            "a number",
        ),
        Named::LawArea => (
            "inget område i lagen",
            "Lagens område",
            "Varje område i lagen har ett eget nummer",
            "law area",
            "a number",
        ),
    };
    PlanNoun { none, the, own, english, key }
}
