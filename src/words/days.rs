//! Words about another day in the terminal program: choosing it, that it is shown, and what cannot be done there.

use super::lang::Lang;
use chrono::NaiveDate;

/// The words. Fields that are functions make sentences.
#[derive(Debug)]
pub struct DaysWords {
    /// Another day is shown, as it was then; arguments: the day, the keys that lead to today.
    pub banner: fn(NaiveDate, &str) -> String,
    /// The same above text that is copied; argument: the day.
    pub then: fn(NaiveDate) -> String,
    /// Nothing is written on another day; arguments: the day, the key that leads to today.
    pub read_only: fn(NaiveDate, &str) -> String,
    /// Today is shown again; argument: today.
    pub back: fn(NaiveDate) -> String,
    /// Today is what is shown.
    pub is_today: &'static str,
    /// What others have written while another day is shown; argument: what is told of it.
    pub meanwhile: fn(&str) -> String,
    /// Title of the calendar.
    pub title: &'static str,
    /// Before the day.
    pub day: &'static str,
    /// What to do in the calendar, at the foot of the screen.
    pub hint: &'static str,
    /// Above the numbers of the weeks, then the weekdays from Monday.
    pub week: [&'static str; 8],
    /// The months.
    pub months: [&'static str; 12],
    /// How a day is written.
    pub form: &'static str,
    /// A day that has not been; argument: today.
    pub future: fn(NaiveDate) -> String,
    /// A day before the plan; argument: its first day.
    pub before_plan: fn(NaiveDate) -> String,
    /// The day is today.
    pub today: &'static str,
    /// The last meeting before the day; argument: its name.
    pub meeting: fn(&str) -> String,
    /// The last year-end before the day.
    pub year_end: &'static str,
    /// The action works in the calendar; argument: the key that opens it.
    pub only_in_calendar: fn(&str) -> String,
    /// No meeting is put down before a day; argument: the day.
    pub no_meeting: fn(NaiveDate) -> String,
}

/// Returns the words of a language.
pub fn words(lang: Lang) -> &'static DaysWords {
    match lang {
        Lang::Sv => &SV,
        Lang::En => &EN,
    }
}

const SV: DaysWords = DaysWords {
    banner: |day, keys| format!("Så här var det {day} – skrivskyddat · {keys} till i dag"),
    then: |day| format!("Så här var det {day}"),
    read_only: |day, key| format!("{day} visas som det var: inget kan ändras. {key} går till i dag."),
    back: |day| format!("Läget i dag, {day}."),
    is_today: "Läget i dag visas redan.",
    meanwhile: |told| format!("{told} Syns när läget i dag visas."),
    title: "Visa läget en annan dag",
    day: "Dag",
    hint: "Pilar dag och vecka · PgUp/PgDn månad · Retur visar · Esc avbryter",
    week: ["v.", "må", "ti", "on", "to", "fr", "lö", "sö"],
    months: [
        "januari",
        "februari",
        "mars",
        "april",
        "maj",
        "juni",
        "juli",
        "augusti",
        "september",
        "oktober",
        "november",
        "december",
    ],
    form: "Skriv ÅÅÅÅ-MM-DD.",
    future: |today| format!("Den dagen har inte varit. Senast {today}."),
    before_plan: |begins| format!("före planen, som börjar {begins}"),
    today: "i dag",
    meeting: |name| format!("mötet före: {name}"),
    year_end: "årsskiftet före",
    only_in_calendar: |key| format!("Görs i kalendern, som {key} öppnar."),
    no_meeting: |day| format!("Inget möte är inlagt före {day}."),
};

const EN: DaysWords = DaysWords {
    banner: |day, keys| format!("How it stood on {day} – read-only · {keys} for today"),
    then: |day| format!("How it stood on {day}"),
    read_only: |day, key| format!("{day} is shown as it was: nothing can be changed. {key} goes to today."),
    back: |day| format!("Today, {day}."),
    is_today: "Today is what is shown.",
    meanwhile: |told| format!("{told} Seen once today is shown."),
    title: "Show how it stood on another day",
    day: "Day",
    hint: "Arrows day and week · PgUp/PgDn month · Enter shows · Esc cancels",
    week: ["wk", "Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"],
    months: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    form: "Write YYYY-MM-DD.",
    future: |today| format!("That day has not been. {today} at the latest."),
    before_plan: |begins| format!("before the plan, which begins on {begins}"),
    today: "today",
    meeting: |name| format!("meeting before: {name}"),
    year_end: "year-end before",
    only_in_calendar: |key| format!("Done in the calendar, which {key} opens."),
    no_meeting: |day| format!("No meeting is put down before {day}."),
};
