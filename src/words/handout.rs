//! Words of handing out a report from the program: the form, the preview, the question before a file is replaced.

use super::lang::Lang;
use chrono::NaiveDate;

words! {
    /// The words.
    pub struct HandoutWords = words(lang) {
        /// What stands on the days of a calendar.
        days: DayWords,
    }

    /// Title of the form.
    title { sv: "Exportera en rapport", en: "Export a report" }
    /// What is to be known before anything is answered.
    about(key: &str) {
        sv: "Filen skrivs hel eller inte alls. {key} visar rapporten först.",
        en: "The file is written whole or not at all. {key} shows the report first.",
    }
    /// What to do in the form, at the foot of the screen.
    hint {
        sv: "‹Down› nästa fält · ‹Preview› visar · ‹Save› skriver filen · ‹Back› avbryter",
        en: "‹Down› next field · ‹Preview› shows · ‹Save› writes the file · ‹Back› cancels",
    }
    /// The questions, in their order.
    fields -> [&'static str; 15] {
        sv: [
            "Format",
            "För vem",
            "Omfång",
            "Läget den",
            "Ändrat sedan",
            "Förvaltning",
            "Rubrik",
            "Dnr",
            "Kod",
            "Dokumentägare",
            "Version",
            "Status",
            "Klass",
            "Sekretess",
            "Fil",
        ],
        en: [
            "Format",
            "For whom",
            "How much",
            "As of",
            "Changed since",
            "Department",
            "Title",
            "Dnr",
            "Code",
            "Document owner",
            "Version",
            "Status",
            "Class",
            "Secrecy",
            "File",
        ],
    }
    /// The names of the formats, in their order.
    formats -> [&'static str; 9] {
        sv: [
            "Markdown (md)",
            "Webbsida (html)",
            "PDF (pdf)",
            "Word (docx)",
            "Excel (xlsx)",
            "CSV för Excel (csv)",
            "CSV för program (csv)",
            "JSON (json)",
            "RON (ron)",
        ],
        en: [
            "Markdown (md)",
            "Web page (html)",
            "PDF (pdf)",
            "Word (docx)",
            "Excel (xlsx)",
            "CSV for Excel (csv)",
            "CSV for programs (csv)",
            "JSON (json)",
            "RON (ron)",
        ],
    }
    /// For those who work with it; for anybody.
    profiles -> [&'static str; 2] {
        sv: ["Intern: allt", "Öppen: bara summor"],
        en: ["Internal: everything", "Open: sums alone"],
    }
    /// All, a page.
    pages -> [&'static str; 2] { sv: ["Hela rapporten", "En sida"], en: ["The whole report", "One page"] }
    /// All departments.
    all { sv: "Alla", en: "All" }
    /// What an internal report shows.
    internal {
        sv: "Visar enskilda åtgärder. Pröva sekretessen innan rapporten lämnas ut.",
        en: "Shows single measures. Let it be assessed for secrecy before it is handed out.",
    }
    /// What an open report shows.
    open {
        sv: "Inga anteckningar, namn, underlag eller enskilda åtgärder.",
        en: "No notes, names, evidence or single measures.",
    }
    /// No changes are told.
    no_since { sv: "Tomt: inga ändringar räknas upp.", en: "Empty: no changes are told." }
    /// The day has not come.
    future(today: NaiveDate) {
        sv: "Den dagen har inte varit ännu. I dag är det {today}.",
        en: "That day has not come. Today is {today}.",
    }
    /// Changes cannot be told from a later day.
    backwards(day: NaiveDate) {
        sv: "Ändringar räknas från en dag före {day}, eller den dagen.",
        en: "Changes are told from a day before {day}, or that day.",
    }
    /// An open report is of all departments.
    open_department {
        sv: "En öppen rapport visar summor för alla. Välj Alla, eller en intern rapport.",
        en: "An open report shows sums of all. Choose All, or an internal report.",
    }
    /// How the file is to end.
    ending(ending: &str) { sv: "Filnamnet ska sluta på .{ending}", en: "The name of the file has to end in .{ending}" }
    /// Where a file without a folder is written.
    folder {
        sv: "Utan mapp i namnet skrivs filen där programmet startades.",
        en: "Without a folder in its name the file is written where the program was started.",
    }
    /// The proposed name of the file.
    file(open: bool, department: Option<&str>, day: NaiveDate, ending: &str) {
        sv: name("lagesrapport", if open { "-oppen" } else { "" }, department, day, ending),
        en: name("status-report", if open { "-open" } else { "" }, department, day, ending),
    }
    /// What the title is where none is written.
    untitled(title: &str) { sv: "Tomt: {title}", en: "Empty: {title}" }
    /// The owner is a role.
    role { sv: "En roll, inte ett namn på en person.", en: "A role, not the name of a person." }
    /// How a class is written.
    class {
        sv: "K, R och T med nivå 1–3, till exempel K1R2T1. Tomt: inte angiven.",
        en: "K, R and T at a level from 1 to 3, such as K1R2T1. Empty: not said.",
    }
    /// What marks a report as secret.
    provision {
        sv: "Lagrummet, till exempel 18 kap. 8 § OSL. Tomt: ingen sekretessmarkering.",
        en: "The provision, such as 18 kap. 8 § OSL. Empty: no marking of secrecy.",
    }
    /// An open report is not secret.
    open_secrecy {
        sv: "En öppen rapport kan inte vara sekretessmarkerad. Ta bort texten, eller välj en intern rapport.",
        en: "An open report cannot be marked as secret. Remove the text, or choose an internal report.",
    }
    /// It is being written.
    working(step: usize, format: &str, file: &str) {
        sv: {
            let steps = ["läser journalerna", "bygger rapporten", "sätter den som", "sparar filen"];
            let format = if step == 2 { format!(" {format}") } else { String::new() };
            format!("Steg {} av 4, {}{format}: {file} …", step + 1, steps[step.min(3)])
        },
        en: {
            let steps = ["reading the journals", "building the report", "setting it as", "saving the file"];
            let format = if step == 2 { format!(" {format}") } else { String::new() };
            format!("Step {} of 4, {}{format}: {file} …", step + 1, steps[step.min(3)])
        },
    }
    /// It is written.
    written(file: &str, size: &str) { sv: "Skrev {file} ({size}).", en: "Wrote {file} ({size})." }
    /// It could not be written.
    failed(why: &str) { sv: "Ingen fil skrevs. {why}", en: "No file was written. {why}" }
    /// The name of the calendar.
    calendar(title: &str) { sv: "{title}: att göra", en: "{title}: to do" }
    /// Title of the preview.
    preview(format: &str) {
        sv: "Förhandsvisning, {format}: det som står först",
        en: "Preview, {format}: what comes first",
    }
    /// What to do in the preview.
    preview_hint { sv: "‹Up›/‹Down› bläddrar · ‹Back› tillbaka till formuläret", en: "‹Up›/‹Down› scrolls · ‹Back› back to the form" }
    /// Title of the question.
    exists { sv: "Filen finns redan", en: "The file is there already" }
    /// What is asked.
    replace(file: &str) {
        sv: "{file} finns redan. Ska den ersättas?",
        en: "{file} is there already. Is it to be replaced?",
    }
    /// The answers, the first of which changes nothing.
    answers -> [&'static str; 2] { sv: ["Avbryt", "Ersätt filen"], en: ["Cancel", "Replace the file"] }
    /// What to do there.
    replace_hint {
        sv: "‹Up›/‹Down› väljer · ‹Open› svarar · ‹Back› avbryter",
        en: "‹Up›/‹Down› chooses · ‹Open› answers · ‹Back› cancels",
    }
}

words! {
    /// What stands on the days of a calendar.
    pub struct DayWords;

    /// The last day of an exception.
    exception(cell: &str) { sv: "Undantag löper ut: {cell}", en: "Exception ends: {cell}" }
    /// Something put down at a meeting is to be settled.
    decision(id: &str) { sv: "Klart senast: {id}", en: "To be settled: {id}" }
    /// A meeting.
    meeting { sv: "Styrgruppsmöte", en: "Steering group meeting" }
    /// What is left to be done by then.
    left(count: usize) { sv: "{count} kvar att göra", en: "{count} left to do" }
}

/// Returns the size of a file as people say it: "212 kB", "1,4 MB".
pub fn size(lang: Lang, bytes: u64) -> String {
    match bytes {
        0..1_000 => format!("{bytes} B"),
        1_000..1_000_000 => format!("{} kB", bytes / 1_000),
        _ => {
            let tenths = i32::try_from(bytes / 100_000).unwrap_or(i32::MAX);
            format!("{} MB", super::forecast::tenths(lang, tenths))
        }
    }
}

fn name(stem: &str, open: &str, department: Option<&str>, day: NaiveDate, ending: &str) -> String {
    // Nothing but letters, digits and hyphens, whatever a plan calls its departments.
    let tame = |text: &str| text.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect::<String>();
    let department = department.map(|it| format!("-{}", tame(it))).unwrap_or_default();
    format!("{stem}{open}{department}-{day}.{ending}")
}
