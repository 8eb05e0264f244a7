//! The words of the timeline.

use super::lang::Lang;
use chrono::NaiveDate;

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
    /// Where another day is that is shown instead; argument: the day.
    pub shown: fn(NaiveDate) -> String,
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
    /// From the first to the last day; that may be open.
    pub span: fn(NaiveDate, Option<NaiveDate>) -> String,
    /// A phase without a due date, in a table.
    pub no_date: &'static str,
    /// Heading of what is to be done by which day.
    pub asked: &'static str,
    /// No day asks for anything.
    pub nothing_asked: &'static str,
    /// A date that people have set, not a phase's.
    pub set: &'static str,
    /// How far away a day is; argument: days from the day that is shown, below 0 for one that has passed.
    pub away: fn(i64) -> String,
    /// Behind how much is done, how much is left; argument: cells.
    pub left: fn(usize) -> String,
    /// Where a deliverable is still to be done; argument: departments.
    pub left_in: fn(&str) -> String,
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
    shown: |day| format!("visad dag {day}"),
    undated: |key| format!("utan datum – {key} sätter slutdatum"),
    due: |day| format!("klart senast {day}"),
    late: |day| format!("försenad, klart senast {day}"),
    months: ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
    quarter: |number| format!("kv {number}"),
    week: |number| format!("v. {number}"),
    zooms: ["Hela planen", "Kvartal", "Månader", "Veckor"],
    shows: |zoom, from, to| format!("{zoom} · {from} – {to}"),
    span: |starts, ends| match ends {
        Some(ends) => format!("{starts} – {ends}"),
        None => format!("{starts} – tills vidare"),
    },
    no_date: "inget slutdatum",
    asked: "Vad som ska vara klart när",
    nothing_asked: "Inget i urvalet har något slutdatum.",
    set: "eget slutdatum",
    away: |days| match days {
        0 => "i dag".to_owned(),
        1 => "om 1 dag".to_owned(),
        -1 => "för 1 dag sedan".to_owned(),
        2.. => format!("om {days} dagar"),
        _ => format!("för {} dagar sedan", -days),
    },
    left: |left| if left == 0 { String::new() } else { format!(", {left} kvar") },
    left_in: |departments| format!("kvar i {departments}"),
};

const EN: TimelineWords = TimelineWords {
    project_phases: "Project phases",
    method: |name| format!("The method's timeline – {name}"),
    priority_phases: "Priority phases",
    milestones: "Milestones",
    meetings: "Meetings",
    today: "today",
    shown: |day| format!("shown: {day}"),
    undated: |key| format!("no date – {key} sets one"),
    due: |day| format!("due {day}"),
    late: |day| format!("late, due {day}"),
    months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    quarter: |number| format!("Q{number}"),
    week: |number| format!("W{number}"),
    zooms: ["The whole plan", "Quarters", "Months", "Weeks"],
    shows: |zoom, from, to| format!("{zoom} · {from} – {to}"),
    span: |starts, ends| match ends {
        Some(ends) => format!("{starts} – {ends}"),
        None => format!("{starts} – no end"),
    },
    no_date: "no due date",
    asked: "What is due when",
    nothing_asked: "Nothing of the choice has a due date.",
    set: "a due date of its own",
    away: |days| match days {
        0 => "today".to_owned(),
        1 => "in 1 day".to_owned(),
        -1 => "1 day ago".to_owned(),
        2.. => format!("in {days} days"),
        _ => format!("{} days ago", -days),
    },
    left: |left| if left == 0 { String::new() } else { format!(", {left} left") },
    left_in: |departments| format!("left in {departments}"),
};
