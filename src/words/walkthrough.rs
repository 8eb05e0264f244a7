//! The words of the walkthrough: what stands around its pages, and what it asks.

use chrono::NaiveDate;

words! {
    /// The words.
    pub struct WalkWords = words(lang);

    /// Nothing can be written.
    reading { sv: "läsläge", en: "read-only" }
    /// Another day than today is shown.
    then { sv: "SOM DET VAR", en: "AS IT WAS" }
    /// Nothing can be written then.
    past(day: NaiveDate) {
        sv: "{day} visas som det var: inget kan skrivas.",
        en: "{day} is shown as it was: nothing can be written.",
    }
    /// The meeting is recorded.
    recording(taken: usize) { sv: "PROTOKOLL {taken}", en: "RECORDING {taken}" }
    /// Something can be written only once the meeting is open.
    open_first { sv: "Öppna mötet först: tryck ‹Record›.", en: "Open the meeting first: press ‹Record›." }
    /// The row in focus is nothing that can be ticked.
    nothing_to_tick {
        sv: "Raden går inte att bocka. Gå till en leverabel.",
        en: "The row cannot be ticked. Go to a deliverable.",
    }
    /// Asks whether to close the meeting.
    close { sv: "Avsluta mötet?", en: "Close meeting?" }
    /// What closing means.
    close_text {
        sv: "Det som är öppet kommer tillbaka vid nästa möte. Protokollet blir ett utkast tills någon upprättar det.",
        en: "What is open comes back at the next meeting. The minutes are a draft until somebody draws them up.",
    }
    /// What to press then.
    close_hint { sv: "‹Open› avslutar mötet · ‹Back› fortsätter", en: "‹Open› closes the meeting · ‹Back› goes on" }
    /// The meeting is closed.
    closed { sv: "Mötet avslutat", en: "Meeting closed" }
    /// What to press then.
    closed_hint {
        sv: "‹Open› skriver protokollet · ‹PageDown› tillbaka till sidorna · ‹Back› lämnar",
        en: "‹Open› writes the minutes · ‹PageDown› back to the pages · ‹Back› leaves",
    }
    /// What has been put down.
    taken(count: usize) {
        sv: match count {
            0 => "Inget är nedskrivet vid mötet.".to_owned(),
            1 => "Ett beslut, en åtgärd eller en fråga är nedskriven vid mötet.".to_owned(),
            count => format!("{count} beslut, åtgärder och frågor är nedskrivna vid mötet."),
        },
        en: match count {
            0 => "Nothing has been put down at the meeting.".to_owned(),
            1 => "One decision, action or question has been put down at the meeting.".to_owned(),
            count => format!("{count} decisions, actions and questions have been put down at the meeting."),
        },
    }
    /// The way to the minutes.
    minutes(id: &str) {
        sv: "‹Open› skriver protokollet, ett utkast, som protokoll-{id}.docx i mappen där lis startades. Andra format, \
             när som helst: lis meeting minutes {id}",
        en: "‹Open› writes the minutes, a draft, as minutes-{id}.docx in the folder where lis was started. Other \
             formats, at any time: lis meeting minutes {id}",
    }
    /// The minutes are in a file.
    minutes_written(file: &str) {
        sv: "Protokollet är skrivet: {file}. Det är ett utkast tills någon upprättar det.",
        en: "The minutes are written: {file}. They are a draft until somebody draws them up.",
    }
    /// What to press then.
    written_hint { sv: "‹PageDown› tillbaka till sidorna · ‹Back› lämnar", en: "‹PageDown› back to the pages · ‹Back› leaves" }
    /// How a file with minutes begins.
    minutes_file { sv: "protokoll", en: "minutes" }
    /// Of the sample there are no minutes.
    minutes_demo { sv: "Det här var exemplet, så inget är sparat.", en: "This was the sample, so nothing is saved." }
    /// Title of the form that opens a meeting.
    opening { sv: "Öppna mötet", en: "Open the meeting" }
    /// What opening means.
    opening_about {
        sv: "Det som skrivs härifrån märks som gjort på mötet. ‹Back› fortsätter i läsläge, utan protokoll.",
        en: "What is written from here on is marked as done at the meeting. ‹Back› goes on read-only, without minutes.",
    }
    /// What the meeting is called.
    name { sv: "Möte", en: "Meeting" }
    /// The roles that are present.
    present { sv: "Närvarande", en: "Present" }
    /// How roles are written.
    present_hint {
        sv: "Roller med komma emellan, inga namn. De första bokstäverna räcker. Kan lämnas tomt.",
        en: "Roles with commas between them, no names. The first letters are enough. May be left empty.",
    }
    /// Title of the form of something put down.
    decision(number: &str) { sv: "Beslut {number}", en: "Decision {number}" }
    /// Its kind.
    kind { sv: "Slag", en: "Kind" }
    /// Its text.
    text { sv: "Text", en: "Text" }
    /// Who answers for it.
    owner { sv: "Ansvarig roll", en: "Responsible role" }
    /// One role alone can answer for it.
    one_owner { sv: "Ange en roll, inte flera.", en: "Name one role, not several." }
    /// By when.
    due { sv: "Klart senast", en: "Due by" }
    /// The deliverables that it concerns.
    deliverables { sv: "Leverabler", en: "Deliverables" }
    /// The departments that it concerns.
    departments { sv: "Förvaltningar", en: "Departments" }
    /// Whether it is settled.
    state { sv: "Läge", en: "State" }
    /// What came of it.
    outcome { sv: "Vad det blev", en: "What came of it" }
    /// Something that the plan does not have.
    unknown(text: &str) { sv: "”{text}” finns inte i planen.", en: "“{text}” is not in the plan." }
    /// Heading of the index.
    index { sv: "Innehåll", en: "Index" }
    /// What to press in the index.
    index_hint {
        sv: "Piltangenter väljer · ‹Open› går dit · ‹Back› stänger",
        en: "Arrow keys choose · ‹Open› goes there · ‹Back› closes",
    }
    /// What is left out.
    left_out(headings: &str) {
        sv: "Utelämnat, eftersom det är tomt: {headings}",
        en: "Left out, being empty: {headings}",
    }
    /// Heading of what is told before the start.
    before { sv: "Före mötet", en: "Before you start" }
    /// Text will be small.
    small(columns: u16) {
        sv: "Fönstret är {columns} tecken brett, så texten blir liten på en delad skärm. Tryck Ctrl + för större text, \
             tills raden rymmer omkring 80 tecken.",
        en: "The window is {columns} characters wide, so text will be small on a shared screen. Press Ctrl + for \
             larger text, until a line holds about 80 characters.",
    }
    /// There is too little room.
    cramped(columns: u16, rows: u16) {
        sv: "Fönstret rymmer {columns} × {rows} tecken. Sidorna är hela från 80 × 24: gör fönstret större, eller tryck \
             Ctrl - för mindre text. På en mindre yta kortas listorna.",
        en: "The window holds {columns} × {rows} characters. Pages are whole from 80 × 24 on: enlarge the window, or \
             press Ctrl - for smaller text. With less room, lists are cut.",
    }
    /// What to press then.
    before_hint { sv: "‹PageDown› eller ‹Open› börjar · ‹Back› lämnar", en: "‹PageDown› or ‹Open› begins · ‹Back› leaves" }
    /// Something went wrong that may not stand on a shared screen in full.
    trouble {
        sv: "Det gick inte. Tryck igen, eller ‹Back› för att se varför.",
        en: "That did not work. Press again, or ‹Back› to see why.",
    }
    /// An action can be done in the walkthrough alone.
    only_here { sv: "Görs i genomgången: tryck ‹Walkthrough›.", en: "Done in the walkthrough: press ‹Walkthrough›." }
    /// There is no terminal to show it on.
    no_terminal {
        sv: "Genomgången visas i en terminal. Utan terminal: lis status, eller lis export.",
        en: "The walkthrough is shown in a terminal. Without one: lis status, or lis export.",
    }
}
