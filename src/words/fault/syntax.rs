//! What RON's reader says about brackets, commas and quotation marks, in words that a writer of plans understands.

use super::{Wording, new};
use crate::words::lang::Lang;

/// Returns the sentences for what the reader says. For two faults that only its English names, English has none.
pub(super) fn syntax(lang: Lang, reader: &str) -> Option<Wording> {
    let found = SENTENCES.iter().find(|it| reader.starts_with(it.reader))?;
    let [what, label, help] = match lang {
        Lang::Sv => found.sv,
        Lang::En => found.en?,
    };
    Some(new(what.to_owned(), label.to_owned(), (!help.is_empty()).then(|| help.to_owned())))
}

/// Sentences for something that the reader says: what is wrong, a label for the place, and what would be right.
struct ReaderSentence {
    /// The beginning of what it says, in English.
    reader: &'static str,
    sv: [&'static str; 3],
    en: Option<[&'static str; 3]>,
}

const SENTENCES: &[ReaderSentence] = &[
    ReaderSentence {
        reader: "Expected comma",
        sv: [
            "Ett komma saknas",
            "här ska stå `,`",
            "Skriv ett komma efter varje fält och efter varje element i en lista.",
        ],
        en: Some([
            "A comma is missing",
            "`,` belongs here",
            "Write a comma after every field and after every element of a list.",
        ]),
    },
    ReaderSentence {
        reader: "Expected colon",
        sv: ["Ett kolon saknas", "här ska stå `:`", "Ett fält skrivs `namn: värde`."],
        en: Some(["A colon is missing", "`:` belongs here", "A field is written `name: value`."]),
    },
    ReaderSentence {
        reader: "Expected end of string",
        sv: [
            "Texten avslutas aldrig",
            "texten börjar här",
            "Sätt ett citattecken där texten slutar. Ett citattecken inne i en text skrivs `\\\"`.",
        ],
        en: Some([
            "The text never ends",
            "the text begins here",
            "Put a quotation mark where the text ends. Inside a text a quotation mark is written `\\\"`.",
        ]),
    },
    ReaderSentence {
        reader: "Expected a value",
        sv: [
            "Ett värde saknas",
            "här ska stå ett värde",
            "Ett fält skrivs `namn: värde`. Ett fält som inte behövs kan tas bort helt.",
        ],
        en: Some([
            "A value is missing",
            "a value belongs here",
            "A field is written `name: value`. A field that is not needed can be left out altogether.",
        ]),
    },
    ReaderSentence {
        reader: "Expected identifier",
        sv: [
            "Namnet på fältet saknas eller är felskrivet",
            "här ska stå `namn: värde`",
            "Namnet skrivs med engelska bokstäver, utan citattecken.",
        ],
        en: Some([
            "The name of the field is missing or misspelt",
            "`name: value` belongs here",
            "The name is written without quotation marks.",
        ]),
    },
    ReaderSentence {
        reader: "Expected closing `)`",
        sv: ["En avslutande parentes saknas", "här ska stå `)`", "Varje `(` avslutas med `)`."],
        en: Some(["A closing parenthesis is missing", "`)` belongs here", "Every `(` is closed by `)`."]),
    },
    ReaderSentence {
        reader: "Expected closing `]`",
        sv: ["En avslutande hakparentes saknas", "här ska stå `]`", "Varje `[` avslutas med `]`."],
        en: Some(["A closing bracket is missing", "`]` belongs here", "Every `[` is closed by `]`."]),
    },
    ReaderSentence {
        reader: "Expected closing `}`",
        sv: ["En avslutande klammerparentes saknas", "här ska stå `}`", "Varje `{` avslutas med `}`."],
        en: Some(["A closing brace is missing", "`}` belongs here", "Every `{` is closed by `}`."]),
    },
    ReaderSentence {
        reader: "Unclosed `(`",
        sv: ["Parentesen avslutas aldrig", "börjar här", "Varje `(` avslutas med `)`."],
        en: Some(["The parenthesis is never closed", "begins here", "Every `(` is closed by `)`."]),
    },
    ReaderSentence {
        reader: "Unclosed `[`",
        sv: ["Hakparentesen avslutas aldrig", "börjar här", "Varje `[` avslutas med `]`."],
        en: Some(["The bracket is never closed", "begins here", "Every `[` is closed by `]`."]),
    },
    ReaderSentence {
        reader: "Unclosed `{`",
        sv: ["Klammerparentesen avslutas aldrig", "börjar här", "Varje `{` avslutas med `}`."],
        en: Some(["The brace is never closed", "begins here", "Every `{` is closed by `}`."]),
    },
    ReaderSentence {
        reader: "Unclosed block comment",
        sv: ["Kommentaren avslutas aldrig", "börjar här", "Varje `/*` avslutas med `*/`."],
        en: Some(["The comment never ends", "begins here", "Every `/*` is closed by `*/`."]),
    },
    ReaderSentence {
        reader: "Unknown escape character",
        sv: [
            "Tecknet efter `\\` betyder ingenting",
            "okänd teckenföljd",
            "Ett omvänt snedstreck skrivs `\\\\`, ett citattecken inne i en text `\\\"`.",
        ],
        en: Some([
            "The character after `\\` means nothing",
            "unknown escape",
            "A backslash is written `\\\\`, a quotation mark inside a text `\\\"`.",
        ]),
    },
    ReaderSentence {
        reader: "Unexpected end of RON",
        sv: ["Filen tar slut för tidigt", "här tar filen slut", "Filen börjar med `(` och slutar med `)`."],
        en: Some(["The file ends too early", "the file ends here", "The file begins with `(` and ends with `)`."]),
    },
    ReaderSentence {
        reader: "Non-whitespace trailing characters",
        sv: [
            "Något står efter filens sista parentes",
            "hör inte till filen",
            "Filen slutar med den parentes som avslutar dess första.",
        ],
        en: Some([
            "Something follows the last parenthesis of the file",
            "does not belong to the file",
            "The file ends with the parenthesis that closes its first.",
        ]),
    },
    ReaderSentence {
        reader: "Exceeded recursion limit",
        sv: ["För många parenteser står i varandra", "hit men inte längre", ""],
        en: Some(["Too many brackets stand inside each other", "this far and no further", ""]),
    },
    ReaderSentence {
        reader: "No RON extension",
        sv: ["Tillägget till RON finns inte", "okänt tillägg", "Raden `#![enable(…)]` behövs inte."],
        en: None,
    },
    ReaderSentence {
        reader: "Expected an `#![enable",
        sv: ["Raden med `#!` är felskriven", "här", "Raden `#![enable(…)]` behövs inte."],
        en: None,
    },
];
