//! Words about another day in the terminal program: choosing it, that it is shown, and what cannot be done there.

use chrono::NaiveDate;

words! {
    /// The words.
    pub struct DaysWords = words(lang);

    /// Another day is shown, as it was then.
    banner(day: NaiveDate, keys: &str) {
        sv: "Så här var det {day} – skrivskyddat · {keys} till i dag",
        en: "How it stood on {day} – read-only · {keys} for today",
    }
    /// The same above text that is copied.
    then(day: NaiveDate) { sv: "Så här var det {day}", en: "How it stood on {day}" }
    /// Nothing is written on another day.
    read_only(day: NaiveDate, key: &str) {
        sv: "{day} visas som det var: inget kan ändras. {key} går till i dag.",
        en: "{day} is shown as it was: nothing can be changed. {key} goes to today.",
    }
    /// Today is shown again.
    back(day: NaiveDate) { sv: "Läget i dag, {day}.", en: "Today, {day}." }
    /// Today is what is shown.
    is_today { sv: "Läget i dag visas redan.", en: "Today is what is shown." }
    /// What others have written while another day is shown.
    meanwhile(told: &str) { sv: "{told} Syns när läget i dag visas.", en: "{told} Seen once today is shown." }
    /// Title of the calendar.
    title { sv: "Visa läget en annan dag", en: "Show how it stood on another day" }
    /// Before the day.
    day { sv: "Dag", en: "Day" }
    /// What to do in the calendar, at the foot of the screen.
    hint {
        sv: "Pilar dag och vecka · ‹PageUp›/‹PageDown› månad · ‹Open› visar · ‹Back› avbryter",
        en: "Arrows day and week · ‹PageUp›/‹PageDown› month · ‹Open› shows · ‹Back› cancels",
    }
    /// Above the numbers of the weeks, then the weekdays from Monday.
    week -> [&'static str; 8] {
        sv: ["v.", "må", "ti", "on", "to", "fr", "lö", "sö"],
        en: ["wk", "Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"],
    }
    /// The months.
    months -> [&'static str; 12] {
        sv: [
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
        en: [
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
    }
    /// How a day is written.
    form { sv: "Skriv ÅÅÅÅ-MM-DD.", en: "Write YYYY-MM-DD." }
    /// A day that has not been.
    future(today: NaiveDate) {
        sv: "Den dagen har inte varit. Senast {today}.",
        en: "That day has not been. {today} at the latest.",
    }
    /// A day before the plan.
    before_plan(begins: NaiveDate) {
        sv: "före planen, som börjar {begins}",
        en: "before the plan, which begins on {begins}",
    }
    /// The day is today.
    today { sv: "i dag", en: "today" }
    /// The last meeting before the day.
    meeting(name: &str) { sv: "mötet före: {name}", en: "meeting before: {name}" }
    /// The last year-end before the day.
    year_end { sv: "årsskiftet före", en: "year-end before" }
    /// The action works in the calendar.
    only_in_calendar(key: &str) {
        sv: "Görs i kalendern, som {key} öppnar.",
        en: "Done in the calendar, which {key} opens.",
    }
    /// No meeting is put down before a day.
    no_meeting(day: NaiveDate) { sv: "Inget möte är inlagt före {day}.", en: "No meeting is put down before {day}." }
}
