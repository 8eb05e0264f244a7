//! Words about what has changed between two days, and about the meetings that changes are reckoned from.

use super::lang::Lang;
use chrono::NaiveDate;

/// The words about changes. Fields that are functions make sentences.
#[derive(Debug)]
pub struct ChangesWords {
    /// Headings of the kinds of change, in their order.
    pub kinds: [&'static str; 12],
    /// Which two days are compared; arguments: the first, the last.
    pub between: fn(&str, NaiveDate) -> String,
    /// A day that is a meeting's; arguments: the day, the meeting.
    pub meeting: fn(NaiveDate, &str) -> String,
    /// A sheet with what has changed.
    pub sheet: &'static str,
    /// Nothing has changed.
    pub nothing: &'static str,
    /// The two days are one, so that nothing can have changed.
    pub same_day: fn(NaiveDate) -> String,
    /// How much is done before and now; arguments: both in words.
    pub sum: fn(&str, &str) -> String,
    /// From one thing to another; arguments: both in words.
    pub from_to: fn(&str, &str) -> String,
    /// A recurring duty is due again.
    pub stale: &'static str,
    /// An exception has run out; argument: its last day.
    pub expired: fn(NaiveDate) -> String,
    /// An exception was withdrawn.
    pub withdrawn: &'static str,
    /// A conflict.
    pub conflict: &'static str,
    /// A conflict is settled.
    pub settled: &'static str,
    /// Checklist points; arguments: before, now, of how many.
    pub points: fn(u16, u16, u16) -> String,
    /// An exception was granted; argument: its last day.
    pub granted: fn(NaiveDate) -> String,
    /// An exception has another last day; arguments: before, now.
    pub renewed: fn(NaiveDate, NaiveDate) -> String,
    /// A due date was set; argument: the day.
    pub due_set: fn(NaiveDate) -> String,
    /// A due date was moved; arguments: before, now.
    pub due_moved: fn(NaiveDate, NaiveDate) -> String,
    /// A due date was lifted; argument: the day that it was.
    pub due_lifted: fn(NaiveDate) -> String,
    /// A post was filled.
    pub filled: &'static str,
    /// A post has become vacant.
    pub vacated: &'static str,
    /// Maturity as people have assessed it.
    pub assessed: &'static str,
    /// Maturity as the deliverables support it.
    pub supported: &'static str,
    /// No level.
    pub no_level: &'static str,
    /// The plan has gained a deliverable.
    pub plan_gained: &'static str,
    /// The plan no longer has a deliverable.
    pub plan_lost: &'static str,
    /// There is no meeting to reckon from; argument: the day before which one was looked for.
    pub no_meeting: fn(NaiveDate) -> String,
    /// The first day is after the last; arguments: the first, the last.
    pub backwards: fn(NaiveDate, NaiveDate) -> String,
    /// What was typed is neither a day nor the last meeting; argument: the text.
    pub not_a_start: fn(&str) -> String,
    /// A meeting without a name.
    pub no_name: &'static str,
    /// No meetings are put down.
    pub no_meetings: &'static str,
}

/// Returns the words of a language.
pub fn words(lang: Lang) -> &'static ChangesWords {
    match lang {
        Lang::Sv => &SV,
        Lang::En => &EN,
    }
}

/// Tells whether a word on the command line means the last meeting.
pub fn means_last_meeting(text: &str) -> bool {
    let text = super::collate::fold(text.trim()).replace(['_', ' '], "-");
    matches!(text.as_str(), "last-meeting" | "senaste-motet")
}

const SV: ChangesWords = ChangesWords {
    kinds: [
        "Inte längre klart",
        "Ska göras om",
        "Undantag som upphört",
        "Konflikter",
        "Har blivit klart",
        "Arbete som påbörjats eller ändrats",
        "Ej tillämpligt, eller åter tillämpligt",
        "Undantag som beviljats",
        "Slutdatum",
        "Bemanning",
        "Mognad",
        "Planens leverabler",
    ],
    between: |from, to| format!("Ändrat från slutet av {from} till slutet av {to}"),
    meeting: |day, name| format!("{day} {name}"),
    sheet: "Ändringar",
    nothing: "Inget har ändrats.",
    same_day: |day| {
        format!("Ändringar räknas från slutet av {day}, som är samma dag. En tidigare dag anges med --since.")
    },
    sum: |was, now| format!("Klart: {was} → {now}"),
    from_to: |was, now| format!("{was} → {now}"),
    stale: "var klar, ska göras om",
    expired: |until| format!("undantaget gällde till och med {until}"),
    withdrawn: "undantaget återtogs",
    conflict: "olika uppgifter har lämnats",
    settled: "konflikten är löst",
    points: |was, now, of| format!("punkter {was}/{of} → {now}/{of}"),
    granted: |until| format!("undantag till och med {until}"),
    renewed: |was, now| format!("undantagets sista dag {was} → {now}"),
    due_set: |on| format!("klart senast {on}"),
    due_moved: |was, now| format!("slutdatum {was} → {now}"),
    due_lifted: |was| format!("slutdatumet {was} togs bort"),
    filled: "tillsatt",
    vacated: "vakant",
    assessed: "bedömd nivå",
    supported: "nivå med stöd i leverablerna",
    no_level: "ingen",
    plan_gained: "ny i planen",
    plan_lost: "utgått ur planen",
    no_meeting: |day| {
        format!(
            "Inget möte är inlagt före {day}. Ange en dag (--since ÅÅÅÅ-MM-DD), eller lägg in mötet: \
             lis möte ny NAMN --on ÅÅÅÅ-MM-DD"
        )
    },
    backwards: |from, to| format!("{from} är efter {to}: den första dagen ska vara före den sista."),
    not_a_start: |text| format!("”{text}” är varken en dag (ÅÅÅÅ-MM-DD) eller ”senaste-mötet”."),
    no_name: "Ange vad mötet heter, till exempel: lis möte ny Styrgrupp 4",
    no_meetings: "Inga möten är inlagda. Lägg in ett med: lis möte ny NAMN --on ÅÅÅÅ-MM-DD",
};

const EN: ChangesWords = ChangesWords {
    kinds: [
        "No longer done",
        "Due again",
        "Exceptions that ended",
        "Conflicts",
        "Newly done",
        "Work begun or changed",
        "Not applicable, or applicable again",
        "Exceptions granted",
        "Due dates",
        "Staffing",
        "Maturity",
        "The plan's deliverables",
    ],
    between: |from, to| format!("Changed from the end of {from} to the end of {to}"),
    meeting: |day, name| format!("{day} {name}"),
    sheet: "Changes",
    nothing: "Nothing has changed.",
    same_day: |day| {
        format!("Changes are reckoned from the end of {day}, which is the same day. --since names an earlier day.")
    },
    sum: |was, now| format!("Done: {was} → {now}"),
    from_to: |was, now| format!("{was} → {now}"),
    stale: "was done, is due again",
    expired: |until| format!("the exception held until {until}"),
    withdrawn: "the exception was withdrawn",
    conflict: "different things were said",
    settled: "the conflict is settled",
    points: |was, now, of| format!("points {was}/{of} → {now}/{of}"),
    granted: |until| format!("exception until {until}"),
    renewed: |was, now| format!("last day of the exception {was} → {now}"),
    due_set: |on| format!("due {on}"),
    due_moved: |was, now| format!("due date {was} → {now}"),
    due_lifted: |was| format!("the due date {was} was lifted"),
    filled: "appointed",
    vacated: "vacant",
    assessed: "assessed level",
    supported: "level that the deliverables support",
    no_level: "none",
    plan_gained: "new in the plan",
    plan_lost: "no longer in the plan",
    no_meeting: |day| {
        format!(
            "No meeting is put down before {day}. Name a day (--since YYYY-MM-DD), or put the meeting down: \
             lis meeting add NAME --on YYYY-MM-DD"
        )
    },
    backwards: |from, to| format!("{from} is after {to}: the first day has to be before the last."),
    not_a_start: |text| format!("“{text}” is neither a day (YYYY-MM-DD) nor “last-meeting”."),
    no_name: "Name the meeting, for example: lis meeting add Steering group 4",
    no_meetings: "No meetings are put down. Put one down with: lis meeting add NAME --on YYYY-MM-DD",
};
