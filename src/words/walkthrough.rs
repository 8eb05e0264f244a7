//! The words of the walkthrough: what stands around its pages, and what it asks.

use super::lang::Lang;
use chrono::NaiveDate;

/// The words. Fields that are functions make sentences.
#[derive(Debug)]
pub struct WalkWords {
    /// Nothing can be written.
    pub reading: &'static str,
    /// Another day than today is shown.
    pub then: &'static str,
    /// Nothing can be written then; argument: the day.
    pub past: fn(NaiveDate) -> String,
    /// The meeting is recorded; argument: how many things have been put down.
    pub recording: fn(usize) -> String,
    /// Something can be written only once the meeting is open.
    pub open_first: &'static str,
    /// The row in focus is nothing that can be ticked.
    pub nothing_to_tick: &'static str,
    /// Asks whether to close the meeting.
    pub close: &'static str,
    /// What closing means.
    pub close_text: &'static str,
    /// What to press then.
    pub close_hint: &'static str,
    /// The meeting is closed.
    pub closed: &'static str,
    /// What to press then.
    pub closed_hint: &'static str,
    /// What has been put down; argument: how many things.
    pub taken: fn(usize) -> String,
    /// The way to the minutes; argument: the meeting's name in the record.
    pub minutes: fn(&str) -> String,
    /// The minutes are in a file; argument: its name.
    pub minutes_written: fn(&str) -> String,
    /// What to press then.
    pub written_hint: &'static str,
    /// How a file with minutes begins.
    pub minutes_file: &'static str,
    /// Of the sample there are no minutes.
    pub minutes_demo: &'static str,
    /// Title of the form that opens a meeting.
    pub opening: &'static str,
    /// What opening means.
    pub opening_about: &'static str,
    /// What the meeting is called.
    pub name: &'static str,
    /// The roles that are present.
    pub present: &'static str,
    /// How roles are written.
    pub present_hint: &'static str,
    /// Title of the form of something put down; argument: its number.
    pub decision: fn(&str) -> String,
    /// Its kind.
    pub kind: &'static str,
    /// Its text.
    pub text: &'static str,
    /// Who answers for it.
    pub owner: &'static str,
    /// One role alone can answer for it.
    pub one_owner: &'static str,
    /// By when.
    pub due: &'static str,
    /// The deliverables that it concerns.
    pub deliverables: &'static str,
    /// The departments that it concerns.
    pub departments: &'static str,
    /// Whether it is settled.
    pub state: &'static str,
    /// What came of it.
    pub outcome: &'static str,
    /// Something that the plan does not have; argument: the text.
    pub unknown: fn(&str) -> String,
    /// Heading of the index.
    pub index: &'static str,
    /// What to press in the index.
    pub index_hint: &'static str,
    /// What is left out; argument: the headings.
    pub left_out: fn(&str) -> String,
    /// Heading of what is told before the start.
    pub before: &'static str,
    /// Text will be small; argument: columns.
    pub small: fn(u16) -> String,
    /// There is too little room; arguments: columns, rows.
    pub cramped: fn(u16, u16) -> String,
    /// What to press then.
    pub before_hint: &'static str,
    /// Something went wrong that may not stand on a shared screen in full.
    pub trouble: &'static str,
    /// An action can be done in the walkthrough alone.
    pub only_here: &'static str,
    /// There is no terminal to show it on.
    pub no_terminal: &'static str,
}

/// Returns the words of a language.
pub fn words(lang: Lang) -> &'static WalkWords {
    match lang {
        Lang::Sv => &SV,
        Lang::En => &EN,
    }
}

const SV: WalkWords = WalkWords {
    reading: "läsläge",
    then: "SOM DET VAR",
    past: |day| format!("{day} visas som det var: inget kan skrivas."),
    recording: |taken| format!("PROTOKOLL {taken}"),
    open_first: "Öppna mötet först: tryck r.",
    nothing_to_tick: "Raden går inte att bocka. Gå till en leverabel.",
    close: "Avsluta mötet?",
    close_text: "Det som är öppet kommer tillbaka vid nästa möte. Protokollet blir ett utkast tills någon upprättar det.",
    close_hint: "Retur avslutar mötet · Esc fortsätter",
    closed: "Mötet avslutat",
    closed_hint: "Retur skriver protokollet · PgDn tillbaka till sidorna · Esc lämnar",
    taken: |count| match count {
        0 => "Inget är nedskrivet vid mötet.".to_owned(),
        1 => "Ett beslut, en åtgärd eller en fråga är nedskriven vid mötet.".to_owned(),
        count => format!("{count} beslut, åtgärder och frågor är nedskrivna vid mötet."),
    },
    minutes: |id| {
        format!(
            "Retur skriver protokollet, ett utkast, som protokoll-{id}.docx i mappen där lis startades. Andra format, när som helst: lis meeting minutes {id}"
        )
    },
    minutes_written: |file| format!("Protokollet är skrivet: {file}. Det är ett utkast tills någon upprättar det."),
    written_hint: "PgDn tillbaka till sidorna · Esc lämnar",
    minutes_file: "protokoll",
    minutes_demo: "Det här var exemplet, så inget är sparat.",
    opening: "Öppna mötet",
    opening_about: "Det som skrivs härifrån märks som gjort på mötet. Esc fortsätter i läsläge, utan protokoll.",
    name: "Möte",
    present: "Närvarande",
    present_hint: "Roller med komma emellan, inga namn. De första bokstäverna räcker. Kan lämnas tomt.",
    decision: |number| format!("Beslut {number}"),
    kind: "Slag",
    text: "Text",
    owner: "Ansvarig roll",
    one_owner: "Ange en roll, inte flera.",
    due: "Klart senast",
    deliverables: "Leverabler",
    departments: "Förvaltningar",
    state: "Läge",
    outcome: "Vad det blev",
    unknown: |text| format!("”{text}” finns inte i planen."),
    index: "Innehåll",
    index_hint: "Piltangenter väljer · Retur går dit · Esc stänger",
    left_out: |headings| format!("Utelämnat, eftersom det är tomt: {headings}"),
    before: "Före mötet",
    small: |columns| {
        format!(
            "Fönstret är {columns} tecken brett, så texten blir liten på en delad skärm. Tryck Ctrl + för större text, tills raden rymmer omkring 80 tecken."
        )
    },
    cramped: |columns, rows| {
        format!(
            "Fönstret rymmer {columns} × {rows} tecken. Sidorna är hela från 80 × 24: gör fönstret större, eller tryck Ctrl - för mindre text. På en mindre yta kortas listorna."
        )
    },
    before_hint: "PgDn eller Retur börjar · Esc lämnar",
    trouble: "Det gick inte. Tryck igen, eller Esc för att se varför.",
    only_here: "Görs i genomgången: tryck F5.",
    no_terminal: "Genomgången visas i en terminal. Utan terminal: lis status, eller lis export.",
};

const EN: WalkWords = WalkWords {
    reading: "read-only",
    then: "AS IT WAS",
    past: |day| format!("{day} is shown as it was: nothing can be written."),
    recording: |taken| format!("RECORDING {taken}"),
    open_first: "Open the meeting first: press r.",
    nothing_to_tick: "The row cannot be ticked. Go to a deliverable.",
    close: "Close meeting?",
    close_text: "What is open comes back at the next meeting. The minutes are a draft until somebody draws them up.",
    close_hint: "Enter closes the meeting · Esc goes on",
    closed: "Meeting closed",
    closed_hint: "Enter writes the minutes · PgDn back to the pages · Esc leaves",
    taken: |count| match count {
        0 => "Nothing has been put down at the meeting.".to_owned(),
        1 => "One decision, action or question has been put down at the meeting.".to_owned(),
        count => format!("{count} decisions, actions and questions have been put down at the meeting."),
    },
    minutes: |id| {
        format!(
            "Enter writes the minutes, a draft, as minutes-{id}.docx in the folder where lis was started. Other formats, at any time: lis meeting minutes {id}"
        )
    },
    minutes_written: |file| format!("The minutes are written: {file}. They are a draft until somebody draws them up."),
    written_hint: "PgDn back to the pages · Esc leaves",
    minutes_file: "minutes",
    minutes_demo: "This was the sample, so nothing is saved.",
    opening: "Open the meeting",
    opening_about: "What is written from here on is marked as done at the meeting. Esc goes on read-only, without minutes.",
    name: "Meeting",
    present: "Present",
    present_hint: "Roles with commas between them, no names. The first letters are enough. May be left empty.",
    decision: |number| format!("Decision {number}"),
    kind: "Kind",
    text: "Text",
    owner: "Responsible role",
    one_owner: "Name one role, not several.",
    due: "Due by",
    deliverables: "Deliverables",
    departments: "Departments",
    state: "State",
    outcome: "What came of it",
    unknown: |text| format!("“{text}” is not in the plan."),
    index: "Index",
    index_hint: "Arrow keys choose · Enter goes there · Esc closes",
    left_out: |headings| format!("Left out, being empty: {headings}"),
    before: "Before you start",
    small: |columns| {
        format!(
            "The window is {columns} characters wide, so text will be small on a shared screen. Press Ctrl + for larger text, until a line holds about 80 characters."
        )
    },
    cramped: |columns, rows| {
        format!(
            "The window holds {columns} × {rows} characters. Pages are whole from 80 × 24 on: enlarge the window, or press Ctrl - for smaller text. With less room, lists are cut."
        )
    },
    before_hint: "PgDn or Enter begins · Esc leaves",
    trouble: "That did not work. Press again, or Esc to see why.",
    only_here: "Done in the walkthrough: press F5.",
    no_terminal: "The walkthrough is shown in a terminal. Without one: lis status, or lis export.",
};
