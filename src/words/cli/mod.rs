//! The words of the command line. What its help says is in [`super::help`], sentences about figures in
//! [`super::report`].

mod labels;
mod trouble;

pub use labels::{CheckWords, Labels};
pub use trouble::Trouble;

use super::lang::Lang;

words! {
    /// Everything that the command line says.
    pub struct CliWords = words(lang) {
        /// What cannot be done as it was typed.
        mistakes: Mistakes,
        /// What is wrong with files.
        trouble: Trouble,
        /// What was done.
        done: Done,
        /// Headings and labels.
        labels: Labels,
        /// What `lis check` finds.
        check: CheckWords,
    }
}

words! {
    /// What cannot be done as it was typed.
    pub struct Mistakes;

    /// An option that the program does not have.
    unknown_option(option: &str, nearest: Option<&str>) {
        sv: meant(Lang::Sv, format!("Flaggan {option} finns inte."), nearest),
        en: meant(Lang::En, format!("There is no option {option}."), nearest),
    }
    /// A command that the program does not have.
    unknown_command(command: &str, nearest: Option<&str>) {
        sv: meant(Lang::Sv, format!("Kommandot ”{command}” finns inte."), nearest),
        en: meant(Lang::En, format!("There is no command “{command}”."), nearest),
    }
    /// Something more than the command takes.
    too_much(what: &str) {
        sv: "”{what}” är mer än vad kommandot tar emot.",
        en: "“{what}” is more than the command takes.",
    }
    /// Something is missing.
    missing(what: &str) { sv: "Det saknas: {what}.", en: "Missing: {what}." }
    /// A command is missing.
    missing_command { sv: "Det saknas ett kommando.", en: "A command is missing." }
    /// An option stands without its value.
    missing_value(option: &str) { sv: "{option} behöver ett värde.", en: "{option} needs a value." }
    /// A value that the option does not take.
    invalid_value(value: &str, option: &str, known: &str) {
        sv: "”{value}” går inte att ange för {option}. Möjliga värden: {known}.",
        en: "“{value}” cannot be given for {option}. Possible values: {known}.",
    }
    /// Two options that exclude each other.
    conflict(option: &str, other: &str) {
        sv: "{option} och {other} går inte att använda tillsammans.",
        en: "{option} and {other} cannot be used together.",
    }
    /// An option that stands twice.
    twice(option: &str) { sv: "{option} är angiven mer än en gång.", en: "{option} is given more than once." }
    /// Something that is not text.
    not_text {
        sv: "Det som skrevs innehåller tecken som inte är giltig text (UTF-8).",
        en: "What was typed holds characters that are not valid text (UTF-8).",
    }
    /// Anything else.
    other { sv: "Det som skrevs går inte att förstå.", en: "What was typed cannot be understood." }
    /// Where help is.
    help(command: &str) { sv: "Skriv ”{command}” för hjälp.", en: "Type “{command}” for help." }
    /// An id that no deliverable has.
    unknown_deliverable(id: &str, nearest: Option<&str>) {
        sv: meant(Lang::Sv, format!("Det finns ingen leverabel ”{id}”."), nearest),
        en: meant(Lang::En, format!("There is no deliverable “{id}”."), nearest),
    }
    /// A short name that no department has.
    unknown_department(name: &str, nearest: Option<&str>, all: &str) {
        sv: meant(Lang::Sv, format!("Det finns ingen förvaltning ”{name}”."), nearest) + &format!(" Förvaltningar: {all}."),
        en: meant(Lang::En, format!("There is no department “{name}”."), nearest) + &format!(" Departments: {all}."),
    }
    /// A word that is no state.
    unknown_state(word: &str, all: &str) {
        sv: "”{word}” är inget läge. Möjliga lägen: {all}.",
        en: "“{word}” is no state. Possible states: {all}.",
    }
    /// A phase that the plan does not have.
    unknown_phase(phase: &str, all: &str) {
        sv: "Det finns ingen fas ”{phase}”. Möjliga faser: {all}.",
        en: "There is no phase “{phase}”. Possible phases: {all}.",
    }
    /// A chapter that the guideline does not have.
    unknown_chapter(chapter: &str, all: &str) {
        sv: "Det finns inget kapitel ”{chapter}”. Möjliga kapitel: {all}.",
        en: "There is no chapter “{chapter}”. Possible chapters: {all}.",
    }
    /// A word that is no view.
    unknown_view(text: &str, all: &str) {
        sv: "Det finns ingen vy som heter ”{text}”. Vyerna är: {all}.",
        en: "There is no view called “{text}”. The views are: {all}.",
    }
    /// Text that is no size of a picture.
    not_a_size(text: &str) {
        sv: "”{text}” är ingen storlek. Skriv kolumner och rader, till exempel 120x36; minst 60x18, högst 400x200.",
        en: "“{text}” is no size. Write columns and rows, such as 120x36; at least 60x18, at most 400x200.",
    }
    /// Text that is no date.
    not_a_date(text: &str) {
        sv: "”{text}” är inget datum. Skriv det som ÅÅÅÅ-MM-DD, till exempel 2026-11-24.",
        en: "“{text}” is no date. Write it as YYYY-MM-DD, such as 2026-11-24.",
    }
    /// Text that is no number.
    not_a_number(text: &str) { sv: "”{text}” är inget heltal.", en: "“{text}” is no whole number." }
    /// A deliverable without a checklist.
    no_points(id: &str) { sv: "{id} har ingen checklista.", en: "{id} has no checklist." }
    /// A point that the checklist does not have.
    unknown_point(id: &str, point: &str, of: usize) {
        sv: "{id} har ingen punkt ”{point}”. Punkterna är 1–{of}.",
        en: "{id} has no point “{point}”. The points are 1–{of}.",
    }
    /// A point that is both to be ticked and unticked.
    point_both(point: u16) {
        sv: "Punkt {point} kan inte både bockas av och lämnas öppen.",
        en: "Point {point} cannot be both ticked and left open.",
    }
    /// The department is missing.
    department_missing(id: &str) {
        sv: "Vilken förvaltning? {id} görs av varje förvaltning.",
        en: "Which department? {id} is done by every department.",
    }
    /// Neither state nor point was given.
    state_missing(all: &str) { sv: "Vilket läge? Möjliga lägen: {all}.", en: "Which state? Possible states: {all}." }
    /// A cell that does not exist.
    only_central(id: &str, central: &str, department: &str) {
        sv: "{id} görs en gång för hela kommunen, av {central}, och kan inte bockas av för {department}.",
        en: "{id} is done once for the whole municipality, by {central}, and cannot be ticked for {department}.",
    }
    /// "Not applicable" without a reason.
    reason_missing {
        sv: "Skriv varför den inte är tillämplig: --note \"skälet\".",
        en: "Write why it is not applicable: --note \"the reason\".",
    }
    /// A note, evidence or day without a state.
    only_with_state {
        sv: "--note, --evidence och --on hör till ett läge. Skriv läget också.",
        en: "--note, --evidence and --on belong to a state. Give the state as well.",
    }
    /// A day that has not come.
    future(day: &str, today: &str) {
        sv: "{day} har inte varit ännu: i dag är det {today}.",
        en: "{day} has not come yet: today is {today}.",
    }
    /// There is nothing to undo.
    nothing_to_undo(writer: &str) {
        sv: "Det finns inget att ångra för {writer}.",
        en: "There is nothing to undo for {writer}.",
    }
    /// There is nothing to redo.
    nothing_to_redo(writer: &str) {
        sv: "Det finns inget att göra om för {writer}.",
        en: "There is nothing to redo for {writer}.",
    }
    /// Somebody else has changed the same since.
    overtaken(by: &str, at: &str) {
        sv: "Går inte att ångra: {by} har ändrat samma sak {at}.",
        en: "Cannot be undone: {by} changed the same on {at}.",
    }
}

words! {
    /// What was done.
    pub struct Done;

    /// Something was written, or in the sample only changed.
    saved(sample: bool, what: &str) {
        sv: if sample { format!("Ändrat i exemplet: {what}") } else { format!("Sparat: {what}") },
        en: if sample { format!("Changed in the sample: {what}") } else { format!("Saved: {what}") },
    }
    /// A tick would have changed nothing.
    unchanged(what: &str) { sv: "Inget att ändra: {what}", en: "Nothing to change: {what}" }
    /// How to take it back.
    undo_hint { sv: "Ångra med: lis ångra", en: "Take it back with: lis undo" }
    /// All points are ticked, but the deliverable is not.
    all_points(id: &str, department: &str) {
        sv: "Alla punkter är klara. Bocka av hela: lis bocka {id} {department} klar",
        en: "All points are done. Tick the whole: lis tick {id} {department} done",
    }
    /// What should be in place first and is not.
    waits_for(what: &str) {
        sv: "Bör vara på plats först, men är inte klart: {what}",
        en: "Should be in place first, but is not done: {what}",
    }
    /// Something was undone.
    undone(what: &str) { sv: "Ångrat. Nu gäller {what}", en: "Undone. Now it is {what}" }
    /// Something was redone.
    redone(what: &str) { sv: "Gjort om. Nu gäller {what}", en: "Redone. Now it is {what}" }
    /// Nothing was written, since the sample is shown.
    demo { sv: "Exempel: inget sparas.", en: "A sample: nothing is kept." }
    /// A file was written.
    written(path: &str) { sv: "Skrev {path}", en: "Wrote {path}" }
    /// A plan was written.
    plan_written(path: &str, open: &str) {
        sv: "Skrev planen till {path}. Öppna den med: {open}",
        en: "Wrote the plan to {path}. Open it with: {open}",
    }
}

/// Adds the nearest of what there is to a sentence that says that something is not there.
fn meant(lang: Lang, sentence: String, nearest: Option<&str>) -> String {
    let Some(nearest) = nearest else { return sentence };
    say!(lang, { sv: "{sentence} Menade du {nearest}?", en: "{sentence} Did you mean {nearest}?" })
}
