//! The words of the filter: its questions, its parts as they are shown, and what is told of it.

use super::count::counted;
use super::lang::Lang;
use chrono::NaiveDate;

words! {
    /// The words.
    pub struct FilterWords = words(lang);

    /// Title of the form.
    title { sv: "Filtrera", en: "Filter" }
    /// How many deliverables fit what is filled in.
    fitting(count: usize) {
        sv: match count {
            0 => "Ingen leverabel passar det som är ifyllt.".to_owned(),
            _ => format!("{} passar det som är ifyllt.", counted(Lang::Sv).deliverables(count)),
        },
        en: match count {
            0 => "No deliverable fits what is filled in.".to_owned(),
            _ => plural!(
                count,
                one: "1 deliverable fits what is filled in.",
                many: "{count} deliverables fit what is filled in.",
            ),
        },
    }
    /// The questions: text, department, phase, chapter, role, state, how pressing, changed since.
    fields -> [&'static str; 8] {
        sv: ["Text", "Förvaltning", "Fas", "Kapitel", "Roll", "Läge", "Försenat", "Ändrat sedan"],
        en: ["Text", "Department", "Phase", "Chapter", "Role", "State", "Late", "Changed since"],
    }
    /// The answer that leaves nothing out.
    any { sv: "alla", en: "all" }
    /// What is not done yet and to be done.
    open { sv: "kvar att göra", en: "left to do" }
    /// What people disagree on.
    conflict { sv: "konflikt", en: "conflict" }
    /// What is late, and what is late or due soon; argument: within how many days.
    pressing -> [fn(i64) -> String; 2] {
        sv: [|_| "försenat".to_owned(), |days| format!("försenat eller inom {days} dagar")],
        en: [|_| "late".to_owned(), |days| format!("late or within {days} days")],
    }
    /// How "changed since" is answered.
    since_hint {
        sv: "ÅÅÅÅ-MM-DD, eller möte för det senaste mötet.",
        en: "YYYY-MM-DD, or meeting for the last meeting.",
    }
    /// The word that stands for the last meeting.
    meeting { sv: "möte", en: "meeting" }
    /// What "the last meeting" means.
    meeting_is(day: NaiveDate) { sv: "Det senaste mötet var {day}.", en: "The last meeting was on {day}." }
    /// No meeting is put down.
    no_meeting { sv: "Inget möte är nedskrivet ännu.", en: "No meeting has been put down yet." }
    /// What to do in the form, at the foot of the screen.
    hint {
        sv: "‹Open› visar · ‹Down› nästa fält · ‹Left›/‹Right› väljer · ‹Back› avbryter",
        en: "‹Open› shows · ‹Down› next field · ‹Left›/‹Right› chooses · ‹Back› cancels",
    }
    /// Before the parts.
    label { sv: "Filter:", en: "Filter:" }
    /// How many fit.
    count(count: usize, of: usize) { sv: "{count} av {of}", en: "{count} of {of}" }
    /// How many fit in the other kind of phases.
    others(count: usize, key: &str) { sv: "{count} till: {key}", en: "{count} more: {key}" }
    /// A chapter.
    chapter(number: u8) { sv: "kapitel {number}", en: "chapter {number}" }
    /// A text.
    text(text: &str) { sv: "”{text}”", en: "“{text}”" }
    /// Changed after a day.
    since(day: NaiveDate) { sv: "ändrat efter {day}", en: "changed after {day}" }
    /// Changed since the last meeting.
    since_meeting(day: Option<NaiveDate>) {
        sv: day.map_or_else(|| "ändrat sedan mötet (inget ännu)".to_owned(), |day| format!("ändrat sedan mötet {day}")),
        en: day.map_or_else(
            || "changed since the meeting (none yet)".to_owned(),
            |day| format!("changed since the meeting {day}"),
        ),
    }
    /// Which key takes the filter away.
    clears(key: &str) { sv: "{key} tar bort", en: "{key} clears" }
    /// Nothing fits.
    nothing(key: &str) {
        sv: "Inget passar filtret. {key} tar bort det.",
        en: "Nothing fits the filter. {key} clears it.",
    }
    /// Nothing here fits, but in the other kind of phases.
    nothing_here(count: usize, key: &str) {
        sv: "Inget här passar filtret. {key} visar {count} i de andra faserna.",
        en: "Nothing here fits the filter. {key} shows {count} in the other phases.",
    }
    /// The filter was taken away.
    cleared { sv: "Filtret är borttaget: allt visas.", en: "The filter is cleared: everything is shown." }
    /// There is no filter.
    none { sv: "Inget filter är satt. f filtrerar.", en: "There is no filter. f filters." }
    /// The filter was taken away since it left out what was to be shown.
    lifted(what: &str) { sv: "Filtret togs bort för att visa {what}.", en: "The filter was cleared to show {what}." }
    /// Heading of a department's list while a filter holds.
    heading { sv: "Det som passar filtret, fas för fas", en: "What fits the filter, phase by phase" }
}
