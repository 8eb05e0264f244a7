//! Words of handing out a report from the program: the form, the preview, the question before a file is replaced.

use super::lang::Lang;
use chrono::NaiveDate;

/// The words. Fields that are functions make sentences.
#[derive(Debug)]
pub struct HandoutWords {
    /// Title of the form.
    pub title: &'static str,
    /// What is to be known before anything is answered; argument: the key that shows the report first.
    pub about: fn(&str) -> String,
    /// What to do in the form, at the foot of the screen.
    pub hint: &'static str,
    /// The questions, in their order.
    pub fields: [&'static str; 15],
    /// The names of the formats, in their order.
    pub formats: [&'static str; 9],
    /// For those who work with it; for anybody.
    pub profiles: [&'static str; 2],
    /// All, a page.
    pub pages: [&'static str; 2],
    /// All departments.
    pub all: &'static str,
    /// What an internal report shows.
    pub internal: &'static str,
    /// What an open report shows.
    pub open: &'static str,
    /// No changes are told.
    pub no_since: &'static str,
    /// The day has not come.
    pub future: fn(NaiveDate) -> String,
    /// Changes cannot be told from a later day.
    pub backwards: fn(NaiveDate) -> String,
    /// An open report is of all departments.
    pub open_department: &'static str,
    /// How the file is to end; argument: the ending.
    pub ending: fn(&str) -> String,
    /// Where a file without a folder is written.
    pub folder: &'static str,
    /// The proposed name of the file; arguments: whether it is for anybody, the department, the day, the ending.
    pub file: fn(bool, Option<&str>, NaiveDate, &str) -> String,
    /// What the title is where none is written; argument: that title.
    pub untitled: fn(&str) -> String,
    /// The owner is a role.
    pub role: &'static str,
    /// How a class is written.
    pub class: &'static str,
    /// What marks a report as secret.
    pub provision: &'static str,
    /// An open report is not secret.
    pub open_secrecy: &'static str,
    /// It is being written; arguments: the step, from 0, the format, the file.
    pub working: fn(usize, &str, &str) -> String,
    /// It is written; arguments: the file, its size.
    pub written: fn(&str, &str) -> String,
    /// It could not be written; argument: why.
    pub failed: fn(&str) -> String,
    /// The name of the calendar; argument: the plan's title.
    pub calendar: fn(&str) -> String,
    /// What stands on the days of a calendar.
    pub days: DayWords,
    /// Title of the preview; argument: the format.
    pub preview: fn(&str) -> String,
    /// What to do in the preview.
    pub preview_hint: &'static str,
    /// Title of the question.
    pub exists: &'static str,
    /// What is asked; argument: the file.
    pub replace: fn(&str) -> String,
    /// The answers, the first of which changes nothing.
    pub answers: [&'static str; 2],
    /// What to do there.
    pub replace_hint: &'static str,
}

/// What stands on the days of a calendar.
#[derive(Debug)]
pub struct DayWords {
    /// The last day of an exception; argument: the cell.
    pub exception: fn(&str) -> String,
    /// Something put down at a meeting is to be settled; argument: its name.
    pub decision: fn(&str) -> String,
    /// A meeting.
    pub meeting: &'static str,
    /// What is left to be done by then; argument: how many.
    pub left: fn(usize) -> String,
}

/// Returns the words of a language.
pub fn words(lang: Lang) -> &'static HandoutWords {
    match lang {
        Lang::Sv => &SV,
        Lang::En => &EN,
    }
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

const SV: HandoutWords = HandoutWords {
    title: "Exportera en rapport",
    about: |key| format!("Filen skrivs hel eller inte alls. {key} visar rapporten först."),
    hint: "Tabb nästa fält · Ctrl-O visar · Ctrl-S skriver filen · Esc avbryter",
    fields: [
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
    formats: [
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
    profiles: ["Intern: allt", "Öppen: bara summor"],
    pages: ["Hela rapporten", "En sida"],
    all: "Alla",
    internal: "Visar enskilda åtgärder. Pröva sekretessen innan rapporten lämnas ut.",
    open: "Inga anteckningar, namn, underlag eller enskilda åtgärder.",
    no_since: "Tomt: inga ändringar räknas upp.",
    future: |today| format!("Den dagen har inte varit ännu. I dag är det {today}."),
    backwards: |day| format!("Ändringar räknas från en dag före {day}, eller den dagen."),
    open_department: "En öppen rapport visar summor för alla. Välj Alla, eller en intern rapport.",
    ending: |ending| format!("Filnamnet ska sluta på .{ending}"),
    folder: "Utan mapp i namnet skrivs filen där programmet startades.",
    file: |open, department, day, ending| {
        name("lagesrapport", if open { "-oppen" } else { "" }, department, day, ending)
    },
    untitled: |title| format!("Tomt: {title}"),
    role: "En roll, inte ett namn på en person.",
    class: "K, R och T med nivå 1–3, till exempel K1R2T1. Tomt: inte angiven.",
    provision: "Lagrummet, till exempel 18 kap. 8 § OSL. Tomt: ingen sekretessmarkering.",
    open_secrecy: "En öppen rapport kan inte vara sekretessmarkerad. Ta bort texten, eller välj en intern rapport.",
    working: |step, format, file| {
        let steps = ["läser journalerna", "bygger rapporten", "sätter den som", "sparar filen"];
        let format = if step == 2 { format!(" {format}") } else { String::new() };
        format!("Steg {} av 4, {}{format}: {file} …", step + 1, steps[step.min(3)])
    },
    written: |file, size| format!("Skrev {file} ({size})."),
    failed: |why| format!("Ingen fil skrevs. {why}"),
    calendar: |title| format!("{title}: att göra"),
    days: DayWords {
        exception: |cell| format!("Undantag löper ut: {cell}"),
        decision: |id| format!("Klart senast: {id}"),
        meeting: "Styrgruppsmöte",
        left: |count| format!("{count} kvar att göra"),
    },
    preview: |format| format!("Förhandsvisning, {format}: det som står först"),
    preview_hint: "Upp/Ned bläddrar · Esc tillbaka till formuläret",
    exists: "Filen finns redan",
    replace: |file| format!("{file} finns redan. Ska den ersättas?"),
    answers: ["Avbryt", "Ersätt filen"],
    replace_hint: "Upp/Ned väljer · Retur svarar · Esc avbryter",
};

const EN: HandoutWords = HandoutWords {
    title: "Export a report",
    about: |key| format!("The file is written whole or not at all. {key} shows the report first."),
    hint: "Tab next field · Ctrl-O shows · Ctrl-S writes the file · Esc cancels",
    fields: [
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
    formats: [
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
    profiles: ["Internal: everything", "Open: sums alone"],
    pages: ["The whole report", "One page"],
    all: "All",
    internal: "Shows single measures. Let it be assessed for secrecy before it is handed out.",
    open: "No notes, names, evidence or single measures.",
    no_since: "Empty: no changes are told.",
    future: |today| format!("That day has not come. Today is {today}."),
    backwards: |day| format!("Changes are told from a day before {day}, or that day."),
    open_department: "An open report shows sums of all. Choose All, or an internal report.",
    ending: |ending| format!("The name of the file has to end in .{ending}"),
    folder: "Without a folder in its name the file is written where the program was started.",
    file: |open, department, day, ending| {
        name("status-report", if open { "-open" } else { "" }, department, day, ending)
    },
    untitled: |title| format!("Empty: {title}"),
    role: "A role, not the name of a person.",
    class: "K, R and T at a level from 1 to 3, such as K1R2T1. Empty: not said.",
    provision: "The provision, such as 18 kap. 8 § OSL. Empty: no marking of secrecy.",
    open_secrecy: "An open report cannot be marked as secret. Remove the text, or choose an internal report.",
    working: |step, format, file| {
        let steps = ["reading the journals", "building the report", "setting it as", "saving the file"];
        let format = if step == 2 { format!(" {format}") } else { String::new() };
        format!("Step {} of 4, {}{format}: {file} …", step + 1, steps[step.min(3)])
    },
    written: |file, size| format!("Wrote {file} ({size})."),
    failed: |why| format!("No file was written. {why}"),
    calendar: |title| format!("{title}: to do"),
    days: DayWords {
        exception: |cell| format!("Exception ends: {cell}"),
        decision: |id| format!("To be settled: {id}"),
        meeting: "Steering group meeting",
        left: |count| format!("{count} left to do"),
    },
    preview: |format| format!("Preview, {format}: what comes first"),
    preview_hint: "Up/Down scrolls · Esc back to the form",
    exists: "The file is there already",
    replace: |file| format!("{file} is there already. Is it to be replaced?"),
    answers: ["Cancel", "Replace the file"],
    replace_hint: "Up/Down chooses · Return answers · Esc cancels",
};
