//! What RON's reader says about brackets, commas and quotation marks, in Swedish.

use super::Syntax;

pub(super) const SENTENCES: &[Syntax] = &[
    Syntax {
        reader: "Expected comma",
        what: "Ett komma saknas",
        label: "här ska stå `,`",
        help: "Skriv ett komma efter varje fält och efter varje element i en lista.",
    },
    Syntax {
        reader: "Expected colon",
        what: "Ett kolon saknas",
        label: "här ska stå `:`",
        help: "Ett fält skrivs `namn: värde`.",
    },
    Syntax {
        reader: "Expected end of string",
        what: "Texten avslutas aldrig",
        label: "texten börjar här",
        help: "Sätt ett citattecken där texten slutar. Ett citattecken inne i en text skrivs `\\\"`.",
    },
    Syntax {
        reader: "Expected a value",
        what: "Ett värde saknas",
        label: "här ska stå ett värde",
        help: "Ett fält skrivs `namn: värde`. Ett fält som inte behövs kan tas bort helt.",
    },
    Syntax {
        reader: "Expected identifier",
        what: "Namnet på fältet saknas eller är felskrivet",
        label: "här ska stå `namn: värde`",
        help: "Namnet skrivs med engelska bokstäver, utan citattecken.",
    },
    Syntax {
        reader: "Expected closing `)`",
        what: "En avslutande parentes saknas",
        label: "här ska stå `)`",
        help: "Varje `(` avslutas med `)`.",
    },
    Syntax {
        reader: "Expected closing `]`",
        what: "En avslutande hakparentes saknas",
        label: "här ska stå `]`",
        help: "Varje `[` avslutas med `]`.",
    },
    Syntax {
        reader: "Expected closing `}`",
        what: "En avslutande klammerparentes saknas",
        label: "här ska stå `}`",
        help: "Varje `{` avslutas med `}`.",
    },
    Syntax {
        reader: "Unclosed `(`",
        what: "Parentesen avslutas aldrig",
        label: "börjar här",
        help: "Varje `(` avslutas med `)`.",
    },
    Syntax {
        reader: "Unclosed `[`",
        what: "Hakparentesen avslutas aldrig",
        label: "börjar här",
        help: "Varje `[` avslutas med `]`.",
    },
    Syntax {
        reader: "Unclosed `{`",
        what: "Klammerparentesen avslutas aldrig",
        label: "börjar här",
        help: "Varje `{` avslutas med `}`.",
    },
    Syntax {
        reader: "Unclosed block comment",
        what: "Kommentaren avslutas aldrig",
        label: "börjar här",
        help: "Varje `/*` avslutas med `*/`.",
    },
    Syntax {
        reader: "Unknown escape character",
        what: "Tecknet efter `\\` betyder ingenting",
        label: "okänd teckenföljd",
        help: "Ett omvänt snedstreck skrivs `\\\\`, ett citattecken inne i en text `\\\"`.",
    },
    Syntax {
        reader: "Unexpected end of RON",
        what: "Filen tar slut för tidigt",
        label: "här tar filen slut",
        help: "Filen börjar med `(` och slutar med `)`.",
    },
    Syntax {
        reader: "Non-whitespace trailing characters",
        what: "Något står efter filens sista parentes",
        label: "hör inte till filen",
        help: "Filen slutar med den parentes som avslutar dess första.",
    },
    Syntax {
        reader: "Exceeded recursion limit",
        what: "För många parenteser står i varandra",
        label: "hit men inte längre",
        help: "",
    },
    Syntax {
        reader: "No RON extension",
        what: "Tillägget till RON finns inte",
        label: "okänt tillägg",
        help: "Raden `#![enable(…)]` behövs inte.",
    },
    Syntax {
        reader: "Expected an `#![enable",
        what: "Raden med `#!` är felskriven",
        label: "här",
        help: "Raden `#![enable(…)]` behövs inte.",
    },
];
