//! Words on the pages of a meeting, on the shared screen and in the minutes.

use super::count::counted;
use super::lang::Lang;
use crate::model::meeting::DecisionKind;
use chrono::NaiveDate;

words! {
    /// The words.
    pub struct AgendaWords = words(lang);

    /// The usual headings of the topics, in their order.
    topics -> [&'static str; 10] {
        sv: [
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
        en: [
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
    }
    /// Heading of the page that the other departments share.
    others { sv: "Övriga", en: "The others" }
    /// How it stood at the last meeting.
    before(on: NaiveDate, share: &str) {
        sv: "Vid förra mötet, {on}: {share}",
        en: "At the last meeting, {on}: {share}",
    }
    /// From when changes are told.
    since(on: NaiveDate, name: &str) { sv: "Sedan {name}, {on}", en: "Since {name}, {on}" }
    /// Cells that are late.
    late(count: usize, days: i64) {
        sv: {
            let most = counted(Lang::Sv).days(days);
            plural!(count, one: "1 försenad, som mest {most}", many: "{count} försenade, som mest {most}")
        },
        en: format!("{count} late, {} at the most", counted(Lang::En).days(days)),
    }
    /// Open cells that wait.
    blocked(count: usize) {
        sv: "{count} väntar på annat",
        en: plural!(count, one: "1 waits for something", many: "{count} wait for something"),
    }
    /// Exceptions that have run out or do so soon.
    ending(count: usize) {
        sv: "{count} undantag löper ut",
        en: plural!(count, one: "1 exception is running out", many: "{count} exceptions are running out"),
    }
    /// Vacant posts.
    vacancies(count: u32) {
        sv: plural!(count, one: "1 vakant roll", many: "{count} vakanta roller"),
        en: plural!(count, one: "1 vacant role", many: "{count} vacant roles"),
    }
    /// Cells that are no longer done.
    lost(count: usize) {
        sv: plural!(count, one: "1 inte längre klar", many: "{count} inte längre klara"),
        en: "{count} no longer done",
    }
    /// Nothing asks for attention.
    calm { sv: "inget som brådskar", en: "nothing urgent" }
    /// An exception.
    exception(name: &str, until: &str) { sv: "{name}: undantag, {until}", en: "{name}: exception, {until}" }
    /// A vacant post.
    vacant(role: &str) { sv: "Vakant: {role}", en: "Vacant: {role}" }
    /// A cell that waits.
    waits(name: &str, needs: &str) { sv: "{name}: väntar på {needs}", en: "{name}: waits for {needs}" }
    /// Open decisions.
    open(open: usize, late: usize) {
        sv: match (open, late) {
            (0, _) => "Inget är öppet".to_owned(),
            (1, 0) => "1 öppet".to_owned(),
            (open, 0) => format!("{open} öppna"),
            (1, _) => "1 öppet, försenat".to_owned(),
            (open, late) => format!("{open} öppna, varav {late} försenade"),
        },
        en: match (open, late) {
            (0, _) => "Nothing is open".to_owned(),
            (open, 0) => format!("{open} open"),
            (1, _) => "1 open, late".to_owned(),
            (open, late) => format!("{open} open, {late} of them late"),
        },
    }
    /// Something open from a meeting is late.
    late_by(kind: DecisionKind, days: i64) {
        sv: {
            let late = if kind == DecisionKind::Decision { "försenat" } else { "försenad" };
            format!("{late} {}", counted(Lang::Sv).days(days))
        },
        en: format!("{} late", counted(Lang::En).days(days)),
    }
    /// People have said different things about something without knowing of each other.
    conflict { sv: "konflikt", en: "conflict" }
    /// The meeting is not open, so nothing can be put down.
    not_open {
        sv: "Mötet är inte öppnat. Tryck r för att öppna det, sedan d för att skriva ett beslut.",
        en: "The meeting is not open. Press r to open it, then d to write down a decision.",
    }
    /// Nothing has been put down yet.
    none_taken {
        sv: "Inget är beslutat ännu. Tryck d för att skriva ett beslut.",
        en: "Nothing has been decided yet. Press d to write down a decision.",
    }
    /// The next meeting.
    next(on: NaiveDate, name: &str) { sv: "{on}: {name}", en: "{on}: {name}" }
    /// No next meeting is planned.
    no_next { sv: "Inget möte är inplanerat.", en: "No meeting is planned." }
    /// What a list was cut by.
    more(count: usize) { sv: "och {count} till", en: "and {count} more" }
}
