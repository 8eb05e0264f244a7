//! Words of the presenter's notes.

words! {
    /// The words.
    pub struct NotesWords = words(lang);

    /// No walkthrough is on the screen; names how one is opened.
    nothing {
        sv: "Ingen genomgång visas. Öppna den i ett annat fönster: lis genomgång, eller F5 i programmet.",
        en: "No walkthrough is on the screen. Open it in another window: lis walkthrough, or F5 in the program.",
    }
    /// The walkthrough that is on the screen is that of another record.
    other {
        sv: "Genomgången som visas är gjord av något annat än det som läses här. Öppna anteckningarna med samma \
             --data.",
        en: "The walkthrough on the screen is made from something else than what is read here. Open the notes with the \
             same --data.",
    }
    /// The time that is left for a page.
    left(minutes: i64) {
        sv: match minutes {
            0 => "mindre än 1 min kvar på sidan".to_owned(),
            minutes => format!("{minutes} min kvar på sidan"),
        },
        en: match minutes {
            0 => "less than 1 min left for the page".to_owned(),
            minutes => format!("{minutes} min left for the page"),
        },
    }
    /// The time of a page is over.
    over(minutes: i64) {
        sv: match minutes {
            0 => "sidans tid är slut".to_owned(),
            minutes => format!("{minutes} min över sidans tid"),
        },
        en: match minutes {
            0 => "the page's time is up".to_owned(),
            minutes => format!("{minutes} min over the page's time"),
        },
    }
    /// How long the meeting has gone on.
    gone(minutes: i64, of: i64) {
        sv: match of {
            0 => format!("mötet {minutes} min"),
            of => format!("mötet {minutes} av {of} min"),
        },
        en: match of {
            0 => format!("meeting {minutes} min"),
            of => format!("meeting {minutes} of {of} min"),
        },
    }
    /// Heading of what the presenter wants to remember.
    notes { sv: "Att säga", en: "To say" }
    /// The agenda has no notes for the page.
    no_notes { sv: "Dagordningen har inga anteckningar för punkten.", en: "The agenda has no notes for the item." }
    /// Heading of what the group is asked.
    questions { sv: "Att fråga", en: "To ask" }
    /// Heading of the figures behind the page.
    figures { sv: "Bakom sidan", en: "Behind the page" }
    /// The next page.
    next(heading: &str, minutes: i64) {
        sv: match minutes {
            0 => format!("Nästa: {heading}"),
            minutes => format!("Nästa: {heading} ({minutes} min)"),
        },
        en: match minutes {
            0 => format!("Next: {heading}"),
            minutes => format!("Next: {heading} ({minutes} min)"),
        },
    }
    /// There is no next page.
    last { sv: "Det här är sista sidan.", en: "This is the last page." }
    /// The keys of the window.
    keys { sv: "↑ ↓ rulla · q avsluta", en: "↑ ↓ scroll · q quit" }
}
