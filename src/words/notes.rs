//! Words of the presenter's notes.

use super::lang::Lang;

/// The words. Fields that are functions make sentences.
#[derive(Debug)]
pub struct NotesWords {
    /// No walkthrough is on the screen; names how one is opened.
    pub nothing: &'static str,
    /// The walkthrough that is on the screen is that of another record.
    pub other: &'static str,
    /// The time that is left for a page; argument: whole minutes, from 0.
    pub left: fn(i64) -> String,
    /// The time of a page is over; argument: by how many whole minutes, from 0.
    pub over: fn(i64) -> String,
    /// How long the meeting has gone on; arguments: whole minutes, of how many, 0 where that is not known.
    pub gone: fn(i64, i64) -> String,
    /// Heading of what the presenter wants to remember.
    pub notes: &'static str,
    /// The agenda has no notes for the page.
    pub no_notes: &'static str,
    /// Heading of what the group is asked.
    pub questions: &'static str,
    /// Heading of the figures behind the page.
    pub figures: &'static str,
    /// The next page; arguments: its heading, its whole minutes, 0 where they are not known.
    pub next: fn(&str, i64) -> String,
    /// There is no next page.
    pub last: &'static str,
    /// The keys of the window.
    pub keys: &'static str,
}

/// Returns the words of a language.
pub fn words(lang: Lang) -> &'static NotesWords {
    match lang {
        Lang::Sv => &SV,
        Lang::En => &EN,
    }
}

const SV: NotesWords = NotesWords {
    nothing: "Ingen genomgång visas. Öppna den i ett annat fönster: lis genomgång, eller F5 i programmet.",
    other: "Genomgången som visas är gjord av något annat än det som läses här. Öppna anteckningarna med samma --data.",
    left: |minutes| match minutes {
        0 => "mindre än 1 min kvar på sidan".to_owned(),
        minutes => format!("{minutes} min kvar på sidan"),
    },
    over: |minutes| match minutes {
        0 => "sidans tid är slut".to_owned(),
        minutes => format!("{minutes} min över sidans tid"),
    },
    gone: |minutes, of| match of {
        0 => format!("mötet {minutes} min"),
        of => format!("mötet {minutes} av {of} min"),
    },
    notes: "Att säga",
    no_notes: "Dagordningen har inga anteckningar för punkten.",
    questions: "Att fråga",
    figures: "Bakom sidan",
    next: |heading, minutes| match minutes {
        0 => format!("Nästa: {heading}"),
        minutes => format!("Nästa: {heading} ({minutes} min)"),
    },
    last: "Det här är sista sidan.",
    keys: "↑ ↓ rulla · q avsluta",
};

const EN: NotesWords = NotesWords {
    nothing: "No walkthrough is on the screen. Open it in another window: lis walkthrough, or F5 in the program.",
    other: "The walkthrough on the screen is made from something else than what is read here. Open the notes with the same --data.",
    left: |minutes| match minutes {
        0 => "less than 1 min left for the page".to_owned(),
        minutes => format!("{minutes} min left for the page"),
    },
    over: |minutes| match minutes {
        0 => "the page's time is up".to_owned(),
        minutes => format!("{minutes} min over the page's time"),
    },
    gone: |minutes, of| match of {
        0 => format!("meeting {minutes} min"),
        of => format!("meeting {minutes} of {of} min"),
    },
    notes: "To say",
    no_notes: "The agenda has no notes for the item.",
    questions: "To ask",
    figures: "Behind the page",
    next: |heading, minutes| match minutes {
        0 => format!("Next: {heading}"),
        minutes => format!("Next: {heading} ({minutes} min)"),
    },
    last: "This is the last page.",
    keys: "↑ ↓ scroll · q quit",
};
