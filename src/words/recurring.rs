//! The words of a year's plan of recurring duties.

use super::days;
use super::lang::Lang;
use chrono::NaiveDate;

words! {
    /// The words about a year's plan.
    pub struct YearPlanWords = words(lang);

    /// Heading of what has not been done in time.
    overdue { sv: "Försenat", en: "Overdue" }
    /// Since when it is overdue.
    overdue_since(day: NaiveDate) { sv: "försenat sedan {day}", en: "overdue since {day}" }
    /// Heading of what falls due before the year.
    before(year: i32) { sv: "Före {year}", en: "Before {year}" }
    /// Heading of a month of the year.
    month(year: i32, month: u32) {
        sv: format!("{} {year}", name(Lang::Sv, month)),
        en: format!("{} {year}", name(Lang::En, month)),
    }
    /// The roles that answer for it.
    who(roles: &str) { sv: "ansvarig: {roles}", en: "responsible: {roles}" }
    /// The column of days.
    due { sv: "Senast", en: "By" }
    /// The column of months.
    month_head { sv: "Månad", en: "Month" }
    /// The column of duties.
    duty { sv: "Åtgärd", en: "Duty" }
    /// The column of departments.
    department { sv: "Förvaltning", en: "Department" }
    /// The column of roles.
    responsible { sv: "Ansvarig roll", en: "Responsible role" }
    /// The column of days on which it was done last.
    last_done { sv: "Senast gjort", en: "Last done" }
    /// The column of the rhythm.
    rhythm { sv: "Återkommer", en: "Recurs" }
    /// The column of what else there is to say.
    remark { sv: "Anmärkning", en: "Remark" }
    /// What a duty is called that has never been done.
    never { sv: "aldrig gjort", en: "never done" }
    /// How many there are of each kind.
    counted(overdue: usize, coming: usize, never: usize) {
        sv: "{overdue} försenade, {coming} kommande och {never} aldrig gjorda",
        en: "{overdue} overdue, {coming} to come and {never} never done",
    }
    /// Two kinds of file are asked for at once.
    output_needs_a_kind {
        sv: "-o skriver en kalender eller ett kalkylblad: lägg till --ics eller --xlsx.",
        en: "-o writes a calendar or a workbook: add --ics or --xlsx.",
    }
}

/// Returns a month's name as a heading begins, counted from 1.
fn name(lang: Lang, month: u32) -> String {
    let place = usize::try_from(month).unwrap_or(1).clamp(1, 12) - 1;
    let name = days::words(lang).months()[place];
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
