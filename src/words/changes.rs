//! Words about what has changed between two days, and about the meetings that changes are reckoned from.

use chrono::NaiveDate;

words! {
    /// The words about changes.
    pub struct ChangesWords = words(lang);

    /// Headings of the kinds of change, in their order.
    kinds -> [&'static str; 12] {
        sv: [
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
        en: [
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
    }
    /// Which two days are compared.
    between(from: &str, to: NaiveDate) {
        sv: "Ändrat från slutet av {from} till slutet av {to}",
        en: "Changed from the end of {from} to the end of {to}",
    }
    /// A day that is a meeting's.
    meeting(day: NaiveDate, name: &str) { sv: "{day} {name}", en: "{day} {name}" }
    /// What was said before a meeting ended, and had not arrived when it did.
    late_arrivals(count: usize) {
        sv: plural!(count, one: "1 sak som sades före mötet har kommit in efteråt", many: "{count} saker som sades före mötet har kommit in efteråt"),
        en: plural!(count, one: "1 thing that was said before the meeting came in after it", many: "{count} things that were said before the meeting came in after it"),
    }
    /// A sheet with what has changed.
    sheet { sv: "Ändringar", en: "Changes" }
    /// Nothing has changed.
    nothing { sv: "Inget har ändrats.", en: "Nothing has changed." }
    /// The two days are one, so that nothing can have changed.
    same_day(day: NaiveDate) {
        sv: "Ändringar räknas från slutet av {day}, som är samma dag. En tidigare dag anges med --since.",
        en: "Changes are reckoned from the end of {day}, which is the same day. --since names an earlier day.",
    }
    /// How much is done before and now.
    sum(was: &str, now: &str) { sv: "Klart: {was} → {now}", en: "Done: {was} → {now}" }
    /// From one thing to another.
    from_to(was: &str, now: &str) { sv: "{was} → {now}", en: "{was} → {now}" }
    /// A recurring duty is due again.
    stale { sv: "var klar, ska göras om", en: "was done, is due again" }
    /// An exception has run out.
    expired(until: NaiveDate) { sv: "undantaget gällde till och med {until}", en: "the exception held until {until}" }
    /// An exception was withdrawn.
    withdrawn { sv: "undantaget återtogs", en: "the exception was withdrawn" }
    /// A conflict.
    conflict { sv: "olika uppgifter har lämnats", en: "different things were said" }
    /// A conflict is settled.
    settled { sv: "konflikten är löst", en: "the conflict is settled" }
    /// Checklist points.
    points(was: u16, now: u16, of: u16) { sv: "punkter {was}/{of} → {now}/{of}", en: "points {was}/{of} → {now}/{of}" }
    /// An exception was granted.
    granted(until: NaiveDate) { sv: "undantag till och med {until}", en: "exception until {until}" }
    /// An exception has another last day.
    renewed(was: NaiveDate, now: NaiveDate) {
        sv: "undantagets sista dag {was} → {now}",
        en: "last day of the exception {was} → {now}",
    }
    /// A due date was set.
    due_set(on: NaiveDate) { sv: "klart senast {on}", en: "due {on}" }
    /// A due date was moved.
    due_moved(was: NaiveDate, now: NaiveDate) { sv: "slutdatum {was} → {now}", en: "due date {was} → {now}" }
    /// A due date was lifted.
    due_lifted(was: NaiveDate) { sv: "slutdatumet {was} togs bort", en: "the due date {was} was lifted" }
    /// A post was filled.
    filled { sv: "tillsatt", en: "appointed" }
    /// A post has become vacant.
    vacated { sv: "vakant", en: "vacant" }
    /// Maturity as people have assessed it.
    assessed { sv: "bedömd nivå", en: "assessed level" }
    /// Maturity as the deliverables support it.
    supported { sv: "nivå med stöd i leverablerna", en: "level that the deliverables support" }
    /// No level.
    no_level { sv: "ingen", en: "none" }
    /// The plan has gained a deliverable.
    plan_gained { sv: "ny i planen", en: "new in the plan" }
    /// The plan no longer has a deliverable.
    plan_lost { sv: "utgått ur planen", en: "no longer in the plan" }
    /// There is no meeting to reckon from.
    no_meeting(day: NaiveDate) {
        sv: "Inget möte är inlagt före {day}. Ange en dag (--since ÅÅÅÅ-MM-DD), eller lägg in mötet: lis möte ny NAMN \
             --on ÅÅÅÅ-MM-DD",
        en: "No meeting is put down before {day}. Name a day (--since YYYY-MM-DD), or put the meeting down: lis \
             meeting add NAME --on YYYY-MM-DD",
    }
    /// The first day is after the last.
    backwards(from: NaiveDate, to: NaiveDate) {
        sv: "{from} är efter {to}: den första dagen ska vara före den sista.",
        en: "{from} is after {to}: the first day has to be before the last.",
    }
    /// What was typed is neither a day nor the last meeting.
    not_a_start(text: &str) {
        sv: "”{text}” är varken en dag (ÅÅÅÅ-MM-DD) eller ”senaste-mötet”.",
        en: "“{text}” is neither a day (YYYY-MM-DD) nor “last-meeting”.",
    }
    /// A meeting without a name.
    no_name {
        sv: "Ange vad mötet heter, till exempel: lis möte ny Styrgrupp 4",
        en: "Name the meeting, for example: lis meeting add Steering group 4",
    }
    /// No meetings are put down.
    no_meetings {
        sv: "Inga möten är inlagda. Lägg in ett med: lis möte ny NAMN --on ÅÅÅÅ-MM-DD",
        en: "No meetings are put down. Put one down with: lis meeting add NAME --on YYYY-MM-DD",
    }
}

/// Tells whether a word on the command line means the last meeting.
pub fn means_last_meeting(text: &str) -> bool {
    let text = super::collate::fold(text.trim()).replace(['_', ' '], "-");
    matches!(text.as_str(), "last-meeting" | "senaste-motet")
}
