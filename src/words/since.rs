//! Words about what has changed since a meeting or another day, where that is marked and counted.

use super::lang::Lang;
use chrono::NaiveDate;

/// The words. Fields that are functions make sentences.
#[derive(Debug)]
pub struct SinceWords {
    /// What the marks mean, and what is counted: no longer done, due again, newly done, anything else.
    pub marks: [&'static str; 4],
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
    marks: ["inte längre", "dags igen", "nytt klart", "annat"],
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
    marks: ["no longer", "due again", "newly done", "otherwise"],
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
