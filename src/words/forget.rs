//! What is said when a name is forgotten: what was rewritten, and where the name may still be.

use super::lang::Lang;

/// The words about forgetting. Fields that are functions make sentences.
#[derive(Debug)]
pub struct ForgetWords {
    /// The name was removed.
    pub done: &'static str,
    /// What would be done.
    pub dry_run: &'static str,
    /// The name is not there; argument: the role that writes.
    pub nothing: fn(&str) -> String,
    /// A journal was rewritten; arguments: its file, how many lines.
    pub journal: fn(&str, u64) -> String,
    /// A line that was kept aside was cleared; argument: its file.
    pub kept: fn(&str) -> String,
    /// The name remains with another writer; arguments: who, in how many lines.
    pub other: fn(&str, u64) -> String,
    /// The name remains in names of journals or in a file that is none; argument: the file.
    pub stuck: fn(&str) -> String,
    /// Longer words that begin with the name remain; argument: the words.
    pub begun: fn(&str) -> String,
    /// The folder is in a git clone.
    pub git: &'static str,
    /// Copies that this program does not know.
    pub copies: &'static str,
    /// The text is no name.
    pub no_name: fn(&str) -> String,
    /// The sample holds no names.
    pub demo: &'static str,
}

/// Returns the words of a language.
pub fn words(lang: Lang) -> &'static ForgetWords {
    match lang {
        Lang::Sv => &SV,
        Lang::En => &EN,
    }
}

const SV: ForgetWords = ForgetWords {
    done: "Namnet är borttaget. Nummer och tider är kvar, och journalens första rad säger vilken dag den skrevs om.",
    dry_run: "Inget är ändrat. Så här skulle det bli:",
    nothing: |writer| format!("Namnet finns inte i det som {writer} har skrivit på den här datorn."),
    journal: |file, lines| match lines {
        1 => format!("{file}: 1 rad utan namnet"),
        lines => format!("{file}: {lines} rader utan namnet"),
    },
    kept: |file| format!("{file}: avbruten rad utan namnet"),
    other: |by, lines| match lines {
        1 => format!("Kvar hos {by}, på 1 rad. Andras journaler ändras aldrig härifrån: {by} får själv köra lis glöm."),
        lines => format!(
            "Kvar hos {by}, på {lines} rader. Andras journaler ändras aldrig härifrån: {by} får själv köra lis glöm."
        ),
    },
    stuck: |file| {
        format!(
            "{file}: namnet står kvar i en beteckning, eller i en fil som inte är en journal, och måste tas bort för hand."
        )
    },
    begun: |words| {
        format!("Längre ord som börjar med namnet är kvar: {words}. Vill du ta bort även dem: lis glöm ORDET")
    },
    git: "Datamappen ligger i en git-klon. Namnet finns kvar i dess historik tills den skrivs om.",
    copies: "Säkerhetskopior, tidigare versioner hos en synktjänst och redan lämnade rapporter kan fortfarande innehålla namnet.",
    no_name: |text| format!("”{text}” går inte att ta bort som namn. Skriv minst två bokstäver, hela ord."),
    demo: "Exemplet innehåller inga namn.",
};

const EN: ForgetWords = ForgetWords {
    done: "The name is removed. Numbers and times stay, and the journal's first line says on which day it was rewritten.",
    dry_run: "Nothing has been changed. This is what would come of it:",
    nothing: |writer| format!("The name is not in what {writer} has written on this computer."),
    journal: |file, lines| match lines {
        1 => format!("{file}: 1 line without the name"),
        lines => format!("{file}: {lines} lines without the name"),
    },
    kept: |file| format!("{file}: torn line without the name"),
    other: |by, lines| match lines {
        1 => format!(
            "Remains with {by}, in 1 line. Journals of others are never changed from here: {by} has to run lis forget."
        ),
        lines => format!(
            "Remains with {by}, in {lines} lines. Journals of others are never changed from here: {by} has to run lis forget."
        ),
    },
    stuck: |file| {
        format!("{file}: the name remains in an id, or in a file that is no journal, and has to be removed by hand.")
    },
    begun: |words| {
        format!("Longer words that begin with the name remain: {words}. To remove them too: lis forget WORD")
    },
    git: "The data folder is in a git clone. The name remains in its history until that is rewritten.",
    copies: "Backups, earlier versions kept by a sync service and reports already handed out may still hold the name.",
    no_name: |text| format!("“{text}” cannot be removed as a name. Write at least two letters, whole words."),
    demo: "The sample holds no names.",
};
