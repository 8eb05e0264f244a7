//! The names of what can be done in the walkthrough.

use super::Label;

/// The names.
#[derive(Debug)]
pub struct WalkLabels {
    /// Open the walkthrough.
    pub open: Label,
    /// To the next page.
    pub next: Label,
    /// To the page before.
    pub previous: Label,
    /// To the first page.
    pub first: Label,
    /// To the last page.
    pub last: Label,
    /// Show the index.
    pub index: Label,
    /// Black the screen, or light it again.
    pub black: Label,
    /// Dim all but the row in focus.
    pub spotlight: Label,
    /// Open the meeting and record it, or go back to reading.
    pub record: Label,
    /// Put something down.
    pub decide: Label,
    /// Close the meeting.
    pub close: Label,
}

const fn label(name: &'static str, hint: &'static str) -> Label {
    Label { name, hint }
}

pub(super) const SV: WalkLabels = WalkLabels {
    open: label("Genomgången: styrgruppens möte på skärmen", "genomgång"),
    next: label("Nästa sida", "nästa"),
    previous: label("Föregående sida", "förra"),
    first: label("Till första sidan", "först"),
    last: label("Till sista sidan", "sist"),
    index: label("Innehåll: gå till en sida", "innehåll"),
    black: label("Svart skärm, eller tänd den igen", "svart"),
    spotlight: label("Strålkastare: tona ned allt utom raden", "strålkastare"),
    record: label("Öppna mötet och för protokoll, eller tillbaka till läsläge", "protokoll"),
    decide: label("Skriv ett beslut, en åtgärd eller en fråga", "beslut"),
    close: label("Avsluta mötet", "avsluta"),
};

pub(super) const EN: WalkLabels = WalkLabels {
    open: label("Walkthrough: the steering group's meeting on the screen", "walkthrough"),
    next: label("Next page", "next"),
    previous: label("Previous page", "previous"),
    first: label("To the first page", "first"),
    last: label("To the last page", "last"),
    index: label("Index: go to a page", "index"),
    black: label("Black the screen, or light it again", "black"),
    spotlight: label("Spotlight: dim all but the row", "spotlight"),
    record: label("Open the meeting and record it, or go back to reading", "record"),
    decide: label("Put down a decision, an action or a question", "decision"),
    close: label("Close the meeting", "close"),
};
