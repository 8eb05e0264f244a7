//! The words of the timeline.

use super::lang::Lang;

/// The words. Fields that are functions make sentences.
#[derive(Debug)]
pub struct TimelineWords {
    /// Heading of the project phases.
    pub project_phases: &'static str,
    /// Heading of the method's steps; argument: the method's name.
    pub method: fn(&str) -> String,
    /// Heading of the priority phases.
    pub priority_phases: &'static str,
    /// Heading of single dates.
    pub milestones: &'static str,
    /// The lane of the meetings.
    pub meetings: &'static str,
    /// Where today is.
    pub today: &'static str,
    /// A phase without a due date; argument: the key that sets one.
    pub undated: fn(&str) -> String,
    /// The due date of a phase; argument: the day.
    pub due: fn(&str) -> String,
    /// A due date that has passed with something left to do; argument: the day.
    pub late: fn(&str) -> String,
    /// The names of the months, short.
    pub months: [&'static str; 12],
    /// A quarter; argument: its number.
    pub quarter: fn(u32) -> String,
    /// A week; argument: its number.
    pub week: fn(u32) -> String,
    /// The names of the zooms: all, quarters, months, weeks.
    pub zooms: [&'static str; 4],
    /// What is in sight; arguments: the zoom, the first day, the last day.
    pub shows: fn(&str, &str, &str) -> String,
}

/// Returns the words of a language.
pub fn words(lang: Lang) -> &'static TimelineWords {
    match lang {
        Lang::Sv => &SV,
        Lang::En => &EN,
    }
}

const SV: TimelineWords = TimelineWords {
    project_phases: "Projektfaser",
    method: |name| format!("Metodens tidplan – {name}"),
    priority_phases: "Prioriteringsfaser",
    milestones: "Milstolpar",
    meetings: "Möten",
    today: "i dag",
    undated: |key| format!("utan datum – {key} sätter slutdatum"),
    due: |day| format!("klart senast {day}"),
    late: |day| format!("försenad, klart senast {day}"),
    months: ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
    quarter: |number| format!("kv {number}"),
    week: |number| format!("v. {number}"),
    zooms: ["Hela planen", "Kvartal", "Månader", "Veckor"],
    shows: |zoom, from, to| format!("{zoom} · {from} – {to}"),
};

const EN: TimelineWords = TimelineWords {
    project_phases: "Project phases",
    method: |name| format!("The method's timeline – {name}"),
    priority_phases: "Priority phases",
    milestones: "Milestones",
    meetings: "Meetings",
    today: "today",
    undated: |key| format!("no date – {key} sets one"),
    due: |day| format!("due {day}"),
    late: |day| format!("late, due {day}"),
    months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    quarter: |number| format!("Q{number}"),
    week: |number| format!("W{number}"),
    zooms: ["The whole plan", "Quarters", "Months", "Weeks"],
    shows: |zoom, from, to| format!("{zoom} · {from} – {to}"),
};
