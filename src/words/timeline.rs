//! The words of the timeline.

use super::count::counted;
use super::lang::Lang;
use chrono::NaiveDate;

words! {
    /// The words.
    pub struct TimelineWords = words(lang);

    /// Heading of the project phases.
    project_phases { sv: "Projektfaser", en: "Project phases" }
    /// Heading of the method's steps.
    method(name: &str) { sv: "Metodens tidplan – {name}", en: "The method's timeline – {name}" }
    /// Heading of the priority phases.
    priority_phases { sv: "Prioriteringsfaser", en: "Priority phases" }
    /// Heading of single dates.
    milestones { sv: "Milstolpar", en: "Milestones" }
    /// The lane of the meetings.
    meetings { sv: "Möten", en: "Meetings" }
    /// Where today is.
    today { sv: "i dag", en: "today" }
    /// Where another day is that is shown instead.
    shown(day: NaiveDate) { sv: "visad dag {day}", en: "shown: {day}" }
    /// A phase without a due date.
    undated(key: &str) { sv: "utan datum – {key} sätter slutdatum", en: "no date – {key} sets one" }
    /// The due date of a phase.
    due(day: &str) { sv: "klart senast {day}", en: "due {day}" }
    /// A due date that has passed with something left to do.
    late(day: &str) { sv: "försenad, klart senast {day}", en: "late, due {day}" }
    /// The names of the months, short.
    months -> [&'static str; 12] {
        sv: ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
        en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    }
    /// A quarter.
    quarter(number: u32) { sv: "kv {number}", en: "Q{number}" }
    /// A week.
    week(number: u32) { sv: "v. {number}", en: "W{number}" }
    /// The names of the zooms: all, quarters, months, weeks.
    zooms -> [&'static str; 4] {
        sv: ["Hela planen", "Kvartal", "Månader", "Veckor"],
        en: ["The whole plan", "Quarters", "Months", "Weeks"],
    }
    /// What is in sight.
    shows(zoom: &str, from: &str, to: &str) { sv: "{zoom} · {from} – {to}", en: "{zoom} · {from} – {to}" }
    /// From the first to the last day; that may be open.
    span(starts: NaiveDate, ends: Option<NaiveDate>) {
        sv: match ends {
            Some(ends) => format!("{starts} – {ends}"),
            None => format!("{starts} – tills vidare"),
        },
        en: match ends {
            Some(ends) => format!("{starts} – {ends}"),
            None => format!("{starts} – no end"),
        },
    }
    /// A phase without a due date, in a table.
    no_date { sv: "inget slutdatum", en: "no due date" }
    /// Heading of what is to be done by which day.
    asked { sv: "Vad som ska vara klart när", en: "What is due when" }
    /// No day asks for anything.
    nothing_asked { sv: "Inget i urvalet har något slutdatum.", en: "Nothing of the choice has a due date." }
    /// A date that people have set, not a phase's.
    set { sv: "eget slutdatum", en: "a due date of its own" }
    /// How far away a day is.
    away(days: i64) {
        sv: match days {
            0 => "i dag".to_owned(),
            1.. => format!("om {}", counted(Lang::Sv).days(days)),
            _ => format!("för {} sedan", counted(Lang::Sv).days(-days)),
        },
        en: match days {
            0 => "today".to_owned(),
            1.. => format!("in {}", counted(Lang::En).days(days)),
            _ => format!("{} ago", counted(Lang::En).days(-days)),
        },
    }
    /// Behind how much is done, how much is left.
    left(left: usize) {
        sv: if left == 0 { String::new() } else { format!(", {left} kvar") },
        en: if left == 0 { String::new() } else { format!(", {left} left") },
    }
    /// Where a deliverable is still to be done.
    left_in(departments: &str) { sv: "kvar i {departments}", en: "left in {departments}" }
}
