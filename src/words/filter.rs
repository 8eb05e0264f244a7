//! The words of the filter: its questions, its parts as they are shown, and what is told of it.

use super::lang::Lang;
use chrono::NaiveDate;

/// The words. Fields that are functions make sentences.
#[derive(Debug)]
pub struct FilterWords {
    /// Title of the form.
    pub title: &'static str,
    /// How many deliverables fit what is filled in; argument: how many.
    pub fitting: fn(usize) -> String,
    /// The questions: text, department, phase, chapter, role, state, how pressing, changed since.
    pub fields: [&'static str; 8],
    /// The answer that leaves nothing out.
    pub any: &'static str,
    /// What is not done yet and to be done.
    pub open: &'static str,
    /// What people disagree on.
    pub conflict: &'static str,
    /// What is late, and what is late or due soon; argument: within how many days.
    pub pressing: [fn(i64) -> String; 2],
    /// How "changed since" is answered.
    pub since_hint: &'static str,
    /// The word that stands for the last meeting.
    pub meeting: &'static str,
    /// What "the last meeting" means; argument: its day.
    pub meeting_is: fn(NaiveDate) -> String,
    /// No meeting is put down.
    pub no_meeting: &'static str,
    /// What to do in the form, at the foot of the screen.
    pub hint: &'static str,
    /// Before the parts.
    pub label: &'static str,
    /// How many fit; arguments: how many, of how many.
    pub count: fn(usize, usize) -> String,
    /// How many fit in the other kind of phases; arguments: how many, the key that shows them.
    pub others: fn(usize, &str) -> String,
    /// A chapter; argument: its number.
    pub chapter: fn(u8) -> String,
    /// A text; argument: the text.
    pub text: fn(&str) -> String,
    /// Changed after a day; argument: the day.
    pub since: fn(NaiveDate) -> String,
    /// Changed since the last meeting; argument: its day, where there was one.
    pub since_meeting: fn(Option<NaiveDate>) -> String,
    /// Which key takes the filter away; argument: the key.
    pub clears: fn(&str) -> String,
    /// Nothing fits; argument: the key that takes the filter away.
    pub nothing: fn(&str) -> String,
    /// Nothing here fits, but in the other kind of phases; arguments: how many, the key that shows them.
    pub nothing_here: fn(usize, &str) -> String,
    /// The filter was taken away.
    pub cleared: &'static str,
    /// There is no filter.
    pub none: &'static str,
    /// The filter was taken away since it left out what was to be shown; argument: what.
    pub lifted: fn(&str) -> String,
    /// Heading of a department's list while a filter holds.
    pub heading: &'static str,
}

/// Returns the words of a language.
pub fn words(lang: Lang) -> &'static FilterWords {
    match lang {
        Lang::Sv => &SV,
        Lang::En => &EN,
    }
}

const SV: FilterWords = FilterWords {
    title: "Filtrera",
    fitting: |count| match count {
        0 => "Ingen leverabel passar det som är ifyllt.".to_owned(),
        1 => "1 leverabel passar det som är ifyllt.".to_owned(),
        _ => format!("{count} leverabler passar det som är ifyllt."),
    },
    fields: ["Text", "Förvaltning", "Fas", "Kapitel", "Roll", "Läge", "Försenat", "Ändrat sedan"],
    any: "alla",
    open: "kvar att göra",
    conflict: "konflikt",
    pressing: [|_| "försenat".to_owned(), |days| format!("försenat eller inom {days} dagar")],
    since_hint: "ÅÅÅÅ-MM-DD, eller möte för det senaste mötet.",
    meeting: "möte",
    meeting_is: |day| format!("Det senaste mötet var {day}."),
    no_meeting: "Inget möte är nedskrivet ännu.",
    hint: "Retur visar · Tabb nästa fält · Vänster/Höger väljer · Esc avbryter",
    label: "Filter:",
    count: |count, of| format!("{count} av {of}"),
    others: |count, key| format!("{count} till: {key}"),
    chapter: |number| format!("kapitel {number}"),
    text: |text| format!("”{text}”"),
    since: |day| format!("ändrat efter {day}"),
    since_meeting: |day| {
        day.map_or_else(|| "ändrat sedan mötet (inget ännu)".to_owned(), |day| format!("ändrat sedan mötet {day}"))
    },
    clears: |key| format!("{key} tar bort"),
    nothing: |key| format!("Inget passar filtret. {key} tar bort det."),
    nothing_here: |count, key| format!("Inget här passar filtret. {key} visar {count} i de andra faserna."),
    cleared: "Filtret är borttaget: allt visas.",
    none: "Inget filter är satt. f filtrerar.",
    lifted: |what| format!("Filtret togs bort för att visa {what}."),
    heading: "Det som passar filtret, fas för fas",
};

const EN: FilterWords = FilterWords {
    title: "Filter",
    fitting: |count| match count {
        0 => "No deliverable fits what is filled in.".to_owned(),
        1 => "1 deliverable fits what is filled in.".to_owned(),
        _ => format!("{count} deliverables fit what is filled in."),
    },
    fields: ["Text", "Department", "Phase", "Chapter", "Role", "State", "Late", "Changed since"],
    any: "all",
    open: "left to do",
    conflict: "conflict",
    pressing: [|_| "late".to_owned(), |days| format!("late or within {days} days")],
    since_hint: "YYYY-MM-DD, or meeting for the last meeting.",
    meeting: "meeting",
    meeting_is: |day| format!("The last meeting was on {day}."),
    no_meeting: "No meeting has been put down yet.",
    hint: "Enter shows · Tab next field · Left/Right chooses · Esc cancels",
    label: "Filter:",
    count: |count, of| format!("{count} of {of}"),
    others: |count, key| format!("{count} more: {key}"),
    chapter: |number| format!("chapter {number}"),
    text: |text| format!("“{text}”"),
    since: |day| format!("changed after {day}"),
    since_meeting: |day| {
        day.map_or_else(
            || "changed since the meeting (none yet)".to_owned(),
            |day| format!("changed since the meeting {day}"),
        )
    },
    clears: |key| format!("{key} clears"),
    nothing: |key| format!("Nothing fits the filter. {key} clears it."),
    nothing_here: |count, key| format!("Nothing here fits the filter. {key} shows {count} in the other phases."),
    cleared: "The filter is cleared: everything is shown.",
    none: "There is no filter. f filters.",
    lifted: |what| format!("The filter was cleared to show {what}."),
    heading: "What fits the filter, phase by phase",
};
