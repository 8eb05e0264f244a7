//! Words on the pages of a meeting, on the shared screen and in the minutes.

use super::lang::Lang;
use crate::model::meeting::DecisionKind;
use chrono::NaiveDate;

/// The words. Fields that are functions make sentences.
#[derive(Debug)]
pub struct AgendaWords {
    /// The usual headings of the topics, in their order.
    pub topics: [&'static str; 10],
    /// Heading of the page that the other departments share.
    pub others: &'static str,
    /// How it stood at the last meeting; arguments: its day, the share.
    pub before: fn(NaiveDate, &str) -> String,
    /// From when changes are told; arguments: the day of the last meeting, its name.
    pub since: fn(NaiveDate, &str) -> String,
    /// Cells that are late; arguments: how many, the days of the latest.
    pub late: fn(usize, i64) -> String,
    /// Open cells that wait; argument: how many.
    pub blocked: fn(usize) -> String,
    /// Exceptions that have run out or do so soon; argument: how many.
    pub ending: fn(usize) -> String,
    /// Vacant posts; argument: how many.
    pub vacancies: fn(u32) -> String,
    /// Cells that are no longer done; argument: how many.
    pub lost: fn(usize) -> String,
    /// Nothing asks for attention.
    pub calm: &'static str,
    /// An exception; arguments: the deliverable, how long it holds.
    pub exception: fn(&str, &str) -> String,
    /// A vacant post; argument: the role.
    pub vacant: fn(&str) -> String,
    /// A cell that waits; arguments: the deliverable, what for.
    pub waits: fn(&str, &str) -> String,
    /// Open decisions; arguments: how many, how many of them late.
    pub open: fn(usize, usize) -> String,
    /// Something open from a meeting is late; arguments: its kind, days, from 1.
    pub late_by: fn(DecisionKind, i64) -> String,
    /// People have said different things about something without knowing of each other.
    pub conflict: &'static str,
    /// The meeting is not open, so nothing can be put down.
    pub not_open: &'static str,
    /// Nothing has been put down yet.
    pub none_taken: &'static str,
    /// The next meeting; arguments: its day, its name.
    pub next: fn(NaiveDate, &str) -> String,
    /// No next meeting is planned.
    pub no_next: &'static str,
    /// What a list was cut by; argument: how many lines.
    pub more: fn(usize) -> String,
}

/// Returns the words of a language.
pub fn words(lang: Lang) -> &'static AgendaWords {
    match lang {
        Lang::Sv => &SV,
        Lang::En => &EN,
    }
}

const SV: AgendaWords = AgendaWords {
    topics: [
        "Tidigare beslut",
        "Läget",
        "Förändringar",
        "Förvaltningar",
        "Roller",
        "Mognad",
        "Prognos",
        "Att besluta",
        "Beslut i dag",
        "Nästa möte",
    ],
    others: "Övriga",
    before: |on, share| format!("Vid förra mötet, {on}: {share}"),
    since: |on, name| format!("Sedan {name}, {on}"),
    late: |count, days| {
        let late = if count == 1 { "försenad" } else { "försenade" };
        let most = if days == 1 { "1 dag".to_owned() } else { format!("{days} dagar") };
        format!("{count} {late}, som mest {most}")
    },
    blocked: |count| format!("{count} väntar på annat"),
    ending: |count| format!("{count} undantag löper ut"),
    vacancies: |count| if count == 1 { "1 vakant roll".into() } else { format!("{count} vakanta roller") },
    lost: |count| if count == 1 { "1 inte längre klar".into() } else { format!("{count} inte längre klara") },
    calm: "inget som brådskar",
    exception: |name, until| format!("{name}: undantag, {until}"),
    vacant: |role| format!("Vakant: {role}"),
    waits: |name, needs| format!("{name}: väntar på {needs}"),
    open: |open, late| match (open, late) {
        (0, _) => "Inget är öppet".to_owned(),
        (1, 0) => "1 öppet".to_owned(),
        (open, 0) => format!("{open} öppna"),
        (1, _) => "1 öppet, försenat".to_owned(),
        (open, late) => format!("{open} öppna, varav {late} försenade"),
    },
    late_by: |kind, days| {
        let late = if kind == DecisionKind::Decision { "försenat" } else { "försenad" };
        if days == 1 { format!("{late} 1 dag") } else { format!("{late} {days} dagar") }
    },
    conflict: "konflikt",
    not_open: "Mötet är inte öppnat. Tryck r för att öppna det, sedan d för att skriva ett beslut.",
    none_taken: "Inget är beslutat ännu. Tryck d för att skriva ett beslut.",
    next: |on, name| format!("{on}: {name}"),
    no_next: "Inget möte är inplanerat.",
    more: |count| format!("och {count} till"),
};

const EN: AgendaWords = AgendaWords {
    topics: [
        "Earlier decisions",
        "Where we are",
        "Changes",
        "Departments",
        "Roles",
        "Maturity",
        "Forecast",
        "To decide",
        "Decisions today",
        "Next meeting",
    ],
    others: "The others",
    before: |on, share| format!("At the last meeting, {on}: {share}"),
    since: |on, name| format!("Since {name}, {on}"),
    late: |count, days| {
        let most = if days == 1 { "1 day".to_owned() } else { format!("{days} days") };
        format!("{count} late, {most} at the most")
    },
    blocked: |count| if count == 1 { "1 waits for something".into() } else { format!("{count} wait for something") },
    ending: |count| {
        if count == 1 { "1 exception is running out".into() } else { format!("{count} exceptions are running out") }
    },
    vacancies: |count| if count == 1 { "1 vacant role".into() } else { format!("{count} vacant roles") },
    lost: |count| format!("{count} no longer done"),
    calm: "nothing urgent",
    exception: |name, until| format!("{name}: exception, {until}"),
    vacant: |role| format!("Vacant: {role}"),
    waits: |name, needs| format!("{name}: waits for {needs}"),
    open: |open, late| match (open, late) {
        (0, _) => "Nothing is open".to_owned(),
        (open, 0) => format!("{open} open"),
        (1, _) => "1 open, late".to_owned(),
        (open, late) => format!("{open} open, {late} of them late"),
    },
    late_by: |_, days| if days == 1 { "1 day late".into() } else { format!("{days} days late") },
    conflict: "conflict",
    not_open: "The meeting is not open. Press r to open it, then d to write down a decision.",
    none_taken: "Nothing has been decided yet. Press d to write down a decision.",
    next: |on, name| format!("{on}: {name}"),
    no_next: "No meeting is planned.",
    more: |count| format!("and {count} more"),
};
