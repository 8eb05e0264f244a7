//! The words of due dates, of what is late and of what it waits for, of exceptions that run out and of recurring
//! duties, for the screen, plain text and calendars.

use super::count::counted;
use super::lang::Lang;
use chrono::NaiveDate;

words! {
    /// The words of due dates and of what is late.
    pub struct LateWords = words(lang) {
        /// Due dates.
        due: DueWords,
        /// What waits and what for.
        waiting: WaitingWords,
        /// Exceptions.
        exception: ExceptionWords,
        /// Recurring duties.
        recurring: RecurringWords,
    }
}

words! {
    /// Due dates.
    pub struct DueWords;

    /// Heading of a due date.
    label { sv: "Slutdatum", en: "Due date" }
    /// The date has passed.
    late(days: i64) { sv: format!("försenad {}", counted(Lang::Sv).days(days)), en: format!("{} late", counted(Lang::En).days(days)) }
    /// The date is still to come.
    left(left: i64) {
        sv: if left == 0 { "sista dagen".to_owned() } else { format!("{} kvar", counted(Lang::Sv).days(left)) },
        en: if left == 0 { "last day".to_owned() } else { format!("{} left", counted(Lang::En).days(left)) },
    }
    /// Set for the cell itself.
    of_cell { sv: "satt för förvaltningen", en: "set for the department" }
    /// Set for the deliverable everywhere.
    of_deliverable { sv: "satt för leverabeln", en: "set for the deliverable" }
    /// Set for the priority phase.
    of_priority_phase(number: u8) { sv: "satt för prioriteringsfas {number}", en: "set for priority phase {number}" }
    /// The plan's own date.
    of_project_phase(number: u8) { sv: "enligt planen, projektfas {number}", en: "as planned, project phase {number}" }
    /// How often it was moved.
    moved(times: usize, first: NaiveDate) {
        sv: plural!(
            times,
            one: "flyttat 1 gång, från början {first}",
            many: "flyttat {times} gånger, från början {first}",
        ),
        en: plural!(times, one: "moved once, at first {first}", many: "moved {times} times, at first {first}"),
    }
    /// No due date counts.
    none { sv: "inget slutdatum", en: "no due date" }
    /// No due date has been set anywhere; names the command.
    none_set {
        sv: "Inget slutdatum är satt. Sätt ett med: lis slutdatum R10.8 2027-06-30",
        en: "No due date is set. Set one with: lis due R10.8 2027-06-30",
    }
    /// The command that lists what is late.
    command { sv: "försenat", en: "late" }
    /// A single late cell in a legend.
    late_mark { sv: "försenad", en: "late" }
    /// A cell in a legend that is late by the plan's own date, in full and short.
    late_by_plan -> [&'static str; 2] {
        sv: ["sen enligt planen", "sen enl. plan"],
        en: ["late by the plan", "late by plan"],
    }
    /// How many cells are late.
    late_count(count: usize) { sv: plural!(count, one: "1 försenad", many: "{count} försenade"), en: "{count} late" }
    /// How many of these are late by the plan's own dates alone; none where none is.
    of_them_by_plan(count: usize) {
        sv: ", varav {count} bara enligt planens egna datum",
        en: ", {count} of them by the plan's own dates alone",
    }
    /// How many cells are due soon.
    soon_count(count: usize, days: i64) { sv: "{count} inom {days} dagar", en: "{count} due within {days} days" }
    /// Heading of what is late.
    late_heading(count: usize) { sv: "Försenat ({count})", en: "Late ({count})" }
    /// Heading of what is due soon.
    soon_heading(count: usize, days: i64) {
        sv: "Klart inom {days} dagar ({count})",
        en: "Due within {days} days ({count})",
    }
    /// Nothing is late.
    nothing_late { sv: "Inget är försenat.", en: "Nothing is late." }
    /// Heading of all due dates that are set.
    set_heading { sv: "Slutdatum som är satta", en: "Due dates that are set" }
    /// Which words have to be typed to set one.
    how {
        sv: "Skriv leverabel och datum, med förvaltning emellan om det bara gäller en: lis slutdatum R10.8 SOF \
             2027-06-30. Skriv inget i stället för datumet för att ta bort det.",
        en: "Write the deliverable and the date, with the department between them if it is for one only: lis due R10.8 \
             SOF 2027-06-30. Write none instead of the date to lift it.",
    }
}

words! {
    /// What waits and what for.
    pub struct WaitingWords;

    /// Before what it waits for.
    waits_for { sv: "Väntar på", en: "Waits for" }
    /// It waits for nothing.
    for_nothing { sv: "Väntar inte på något annat.", en: "Waits for nothing else." }
    /// Heading of those who wait.
    waited_for_by { sv: "Väntar på den här", en: "Waiting for this" }
    /// Nobody waits.
    by_nobody { sv: "Ingen väntar på den här.", en: "Nobody waits for this." }
    /// What a link waits for was told further up.
    told { sv: "(se ovan)", en: "(see above)" }
    /// More waits further on.
    further(count: usize) {
        sv: plural!(count, one: "och 1 till längre fram", many: "och {count} till längre fram"),
        en: "and {count} more further on",
    }
    /// How a cell stands.
    state { sv: "Läge", en: "State" }
    /// Nothing is left to do.
    settled { sv: "Inget återstår att göra.", en: "Nothing is left to do." }
}

words! {
    /// Exceptions.
    pub struct ExceptionWords;

    /// One exception.
    label { sv: "Undantag", en: "Exception" }
    /// Heading of those that have run out.
    expired_heading(count: usize) { sv: "Har löpt ut ({count})", en: "Have run out ({count})" }
    /// Heading of those that run out.
    ending_heading(count: usize, days: i64) {
        sv: "Löper ut inom {days} dagar ({count})",
        en: "Run out within {days} days ({count})",
    }
    /// Heading of the others.
    holds_heading(count: usize) { sv: "Gäller ({count})", en: "Hold ({count})" }
    /// There are none.
    none { sv: "Det finns inga undantag.", en: "There are no exceptions." }
    /// It has run out.
    expired(until: NaiveDate, days: i64) {
        sv: format!("löpte ut {until}, för {} sedan", counted(Lang::Sv).days(days)),
        en: format!("ran out {until}, {} ago", counted(Lang::En).days(days)),
    }
    /// It holds.
    holds(until: NaiveDate, left: i64) {
        sv: match left {
            0 => format!("gäller till och med {until}, sista dagen"),
            left => format!("gäller till och med {until}, {} kvar", counted(Lang::Sv).days(left)),
        },
        en: match left {
            0 => format!("holds until {until}, last day"),
            left => format!("holds until {until}, {} left", counted(Lang::En).days(left)),
        },
    }
    /// What the cell becomes.
    becomes(condition: &str) { sv: "blir sedan: {condition}", en: "becomes then: {condition}" }
    /// What the cell has become.
    became(condition: &str) { sv: "räknas nu som: {condition}", en: "now counts as: {condition}" }
    /// Why.
    reason { sv: "Skäl", en: "Reason" }
    /// The risk assessment.
    risk { sv: "Riskbedömning", en: "Risk assessment" }
    /// What is done instead.
    measure { sv: "Kompenserande åtgärd", en: "Compensating measure" }
    /// Who approved it, and when.
    approved(role: &str, day: NaiveDate) { sv: "Godkänt {day} av {role}", en: "Approved {day} by {role}" }
    /// The rule.
    rule(role: &str, longest: &str, source: &str) {
        sv: "Regel: godkänns av {role}, högst {longest}; förnyas med ny riskbedömning ({source}).",
        en: "Rule: approved by {role}, at most {longest}; renewed with a new risk assessment ({source}).",
    }
    /// The cell needs none as it stands.
    not_needed(condition: &str) {
        sv: "Cellen är redan {condition}: undantaget märks först om den ändras.",
        en: "The cell is {condition} already: the exception shows only if that changes.",
    }
    /// The plan has no rule.
    no_rule {
        sv: "Planen säger inget om undantag, så inget kan beviljas.",
        en: "The plan says nothing about exceptions, so none can be granted.",
    }
    /// Nothing to withdraw.
    nothing_to_withdraw(cell: &str) {
        sv: "{cell} har inget undantag att återta.",
        en: "{cell} has no exception to withdraw.",
    }
    /// It cannot be granted.
    refused(cell: &str) {
        sv: "Undantaget för {cell} kan inte beviljas:",
        en: "The exception for {cell} cannot be granted:",
    }
    /// The exceptions that press, in few words.
    short(expired: usize, ending: usize, days: i64) {
        sv: "undantag: {expired} har löpt ut, {ending} inom {days} dagar",
        en: "exceptions: {expired} run out, {ending} within {days} days",
    }
    /// How many exceptions run out.
    ending_count(count: usize, days: i64) {
        sv: "{count} undantag löper ut inom {days} dagar",
        en: plural!(
            count,
            one: "1 exception runs out within {days} days",
            many: "{count} exceptions run out within {days} days",
        ),
    }
    /// How many exceptions have run out.
    expired_count(count: usize) {
        sv: "{count} undantag har löpt ut",
        en: plural!(count, one: "1 exception has run out", many: "{count} exceptions have run out"),
    }
}

words! {
    /// Recurring duties.
    pub struct RecurringWords;

    /// Heading of the duties of a year.
    heading(year: i32) { sv: "Återkommande {year}", en: "Recurring duties of {year}" }
    /// Heading of those that have never been done.
    never { sv: "Aldrig gjort, så inget datum", en: "Never done, so without a date" }
    /// There are none in that year.
    none(year: i32) { sv: "Inget återkommande infaller {year}.", en: "No recurring duty falls in {year}." }
    /// It is due again since then.
    due_again { sv: "ska göras om", en: "due again" }
    /// It rests on the duty being done on time until then.
    expected { sv: "om det görs i tid dessförinnan", en: "if done on time until then" }
    /// Done last.
    done(day: NaiveDate) { sv: "senast gjort {day}", en: "last done {day}" }
    /// What a calendar is called.
    calendar(title: &str) { sv: "{title}: återkommande", en: "{title}: recurring duties" }
    /// Heading of what comes next.
    next { sv: "Återkommande härnäst", en: "Recurring duties next" }
    /// Text that is no year.
    not_a_year(text: &str) {
        sv: "”{text}” är inget år. Skriv fyra siffror, till exempel 2027.",
        en: "“{text}” is no year. Write four digits, such as 2027.",
    }
}
