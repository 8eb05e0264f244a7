//! Words about what has changed since a meeting or another day, where that is marked and counted.

use super::lang::Lang;
use chrono::NaiveDate;

/// The words. Fields that are functions make sentences.
#[derive(Debug)]
pub struct SinceWords {
    /// What the marks mean, in full and short: no longer done, due again, newly done, anything else.
    pub marks: [[&'static str; 2]; 4],
    /// How many bear them, in the same order; arguments: how many, whether it is to be short.
    pub counts: [fn(usize, bool) -> String; 4],
    /// From when is reckoned; arguments: the day, the meeting's name where it is one's.
    pub since: fn(NaiveDate, Option<&str>) -> String,
    /// The same without the day; argument: the meeting's name.
    pub since_meeting: fn(&str) -> String,
    /// How much has changed; arguments: from when, the counts in words.
    pub counted: fn(&str, &str) -> String,
    /// Nothing has changed; argument: from when.
    pub nothing: fn(&str) -> String,
    /// Changes are no longer shown.
    pub hidden: &'static str,
    /// There is no meeting to reckon from; arguments: the keys that put one down, that choose a day.
    pub no_meeting: fn(&str, &str) -> String,
    /// Title of the calendar.
    pub title: &'static str,
    /// What to do in the calendar, at the foot of the screen.
    pub hint: &'static str,
}

/// Returns the words of a language.
pub fn words(lang: Lang) -> &'static SinceWords {
    match lang {
        Lang::Sv => &SV,
        Lang::En => &EN,
    }
}

const SV: SinceWords = SinceWords {
    marks: [
        ["inte längre klar", "ej längre klar"],
        ["dags att göra om", "göras om"],
        ["har blivit klar", "ny klar"],
        ["annan ändring", "annat"],
    ],
    counts: [
        |count, short| match (count, short) {
            (count, true) => format!("{count} inte längre"),
            (1, false) => "1 inte längre klar".to_owned(),
            (count, false) => format!("{count} inte längre klara"),
        },
        |count, _| format!("{count} ska göras om"),
        |count, _| if count == 1 { "1 ny klar".to_owned() } else { format!("{count} nya klara") },
        |count, short| match (count, short) {
            (count, true) => format!("{count} annat"),
            (1, false) => "1 annan ändring".to_owned(),
            (count, false) => format!("{count} andra ändringar"),
        },
    ],
    since: |day, meeting| match meeting {
        Some(name) => format!("Sedan {name} ({day})"),
        None => format!("Sedan {day}"),
    },
    since_meeting: |name| format!("Sedan {name}"),
    counted: |since, counts| format!("{since}: {counts}"),
    nothing: |since| format!("{since}: inget har ändrats"),
    hidden: "Ändringar markeras inte längre.",
    no_meeting: |meeting, day| {
        format!("Inget möte är inlagt före dagen. {meeting} lägger in ett, {day} väljer en dag.")
    },
    title: "Räkna ändringar från",
    hint: "Pilar dag och vecka · PgUp/PgDn månad · Retur väljer · Esc avbryter",
};

const EN: SinceWords = SinceWords {
    marks: [
        ["no longer done", "not done now"],
        ["has fallen due again", "due again"],
        ["newly done", "newly done"],
        ["another change", "other"],
    ],
    counts: [
        |count, short| if short { format!("{count} no longer") } else { format!("{count} no longer done") },
        |count, _| format!("{count} due again"),
        |count, _| format!("{count} newly done"),
        |count, short| match (count, short) {
            (count, true) => format!("{count} other"),
            (1, false) => "1 other change".to_owned(),
            (count, false) => format!("{count} other changes"),
        },
    ],
    since: |day, meeting| match meeting {
        Some(name) => format!("Since {name} ({day})"),
        None => format!("Since {day}"),
    },
    since_meeting: |name| format!("Since {name}"),
    counted: |since, counts| format!("{since}: {counts}"),
    nothing: |since| format!("{since}: nothing has changed"),
    hidden: "Changes are no longer marked.",
    no_meeting: |meeting, day| {
        format!("No meeting is put down before the day. {meeting} puts one down, {day} chooses a day.")
    },
    title: "Reckon changes from",
    hint: "Arrows day and week · PgUp/PgDn month · Enter chooses · Esc cancels",
};
