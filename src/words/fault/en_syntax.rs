//! What RON's reader says about brackets, commas and quotation marks, in English that a writer of plans understands.

use super::Syntax;

pub(super) const SENTENCES: &[Syntax] = &[
    Syntax {
        reader: "Expected comma",
        what: "A comma is missing",
        label: "`,` belongs here",
        help: "Write a comma after every field and after every element of a list.",
    },
    Syntax {
        reader: "Expected colon",
        what: "A colon is missing",
        label: "`:` belongs here",
        help: "A field is written `name: value`.",
    },
    Syntax {
        reader: "Expected end of string",
        what: "The text never ends",
        label: "the text begins here",
        help: "Put a quotation mark where the text ends. Inside a text a quotation mark is written `\\\"`.",
    },
    Syntax {
        reader: "Expected a value",
        what: "A value is missing",
        label: "a value belongs here",
        help: "A field is written `name: value`. A field that is not needed can be left out altogether.",
    },
    Syntax {
        reader: "Expected identifier",
        what: "The name of the field is missing or misspelt",
        label: "`name: value` belongs here",
        help: "The name is written without quotation marks.",
    },
    Syntax {
        reader: "Expected closing `)`",
        what: "A closing parenthesis is missing",
        label: "`)` belongs here",
        help: "Every `(` is closed by `)`.",
    },
    Syntax {
        reader: "Expected closing `]`",
        what: "A closing bracket is missing",
        label: "`]` belongs here",
        help: "Every `[` is closed by `]`.",
    },
    Syntax {
        reader: "Expected closing `}`",
        what: "A closing brace is missing",
        label: "`}` belongs here",
        help: "Every `{` is closed by `}`.",
    },
    Syntax {
        reader: "Unclosed `(`",
        what: "The parenthesis is never closed",
        label: "begins here",
        help: "Every `(` is closed by `)`.",
    },
    Syntax {
        reader: "Unclosed `[`",
        what: "The bracket is never closed",
        label: "begins here",
        help: "Every `[` is closed by `]`.",
    },
    Syntax {
        reader: "Unclosed `{`",
        what: "The brace is never closed",
        label: "begins here",
        help: "Every `{` is closed by `}`.",
    },
    Syntax {
        reader: "Unclosed block comment",
        what: "The comment never ends",
        label: "begins here",
        help: "Every `/*` is closed by `*/`.",
    },
    Syntax {
        reader: "Unknown escape character",
        what: "The character after `\\` means nothing",
        label: "unknown escape",
        help: "A backslash is written `\\\\`, a quotation mark inside a text `\\\"`.",
    },
    Syntax {
        reader: "Unexpected end of RON",
        what: "The file ends too early",
        label: "the file ends here",
        help: "The file begins with `(` and ends with `)`.",
    },
    Syntax {
        reader: "Non-whitespace trailing characters",
        what: "Something follows the last parenthesis of the file",
        label: "does not belong to the file",
        help: "The file ends with the parenthesis that closes its first.",
    },
    Syntax {
        reader: "Exceeded recursion limit",
        what: "Too many brackets stand inside each other",
        label: "this far and no further",
        help: "",
    },
];
