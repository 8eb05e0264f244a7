//! What is said when a name is forgotten: what was rewritten, and where the name may still be.

words! {
    /// The words about forgetting.
    pub struct ForgetWords = words(lang);

    /// The name was removed.
    done {
        sv: "Namnet är borttaget. Nummer och tider är kvar, och journalens första rad säger vilken dag den skrevs om.",
        en: "The name is removed. Numbers and times stay, and the journal's first line says on which day it was \
             rewritten.",
    }
    /// What would be done.
    dry_run {
        sv: "Inget är ändrat. Så här skulle det bli:",
        en: "Nothing has been changed. This is what would come of it:",
    }
    /// The name is not there.
    nothing(writer: &str) {
        sv: "Namnet finns inte i det som {writer} har skrivit på den här datorn.",
        en: "The name is not in what {writer} has written on this computer.",
    }
    /// A journal was rewritten.
    journal(file: &str, lines: u64) {
        sv: plural!(lines, one: "{file}: 1 rad utan namnet", many: "{file}: {lines} rader utan namnet"),
        en: plural!(lines, one: "{file}: 1 line without the name", many: "{file}: {lines} lines without the name"),
    }
    /// A line that was kept aside was cleared.
    kept(file: &str) { sv: "{file}: avbruten rad utan namnet", en: "{file}: torn line without the name" }
    /// The name remains with another writer.
    other(by: &str, lines: u64) {
        sv: plural!(
            lines,
            one: "Kvar hos {by}, på 1 rad. Andras journaler ändras aldrig härifrån: {by} får själv köra lis glöm.",
            many: "Kvar hos {by}, på {lines} rader. Andras journaler ändras aldrig härifrån: {by} får själv köra lis \
                   glöm.",
        ),
        en: plural!(
            lines,
            one: "Remains with {by}, in 1 line. Journals of others are never changed from here: {by} has to run lis \
                  forget.",
            many: "Remains with {by}, in {lines} lines. Journals of others are never changed from here: {by} has to \
                   run lis forget.",
        ),
    }
    /// The name remains in names of journals or in a file that is none.
    stuck(file: &str) {
        sv: "{file}: namnet står kvar i en beteckning, eller i en fil som inte är en journal, och måste tas bort för \
             hand.",
        en: "{file}: the name remains in an id, or in a file that is no journal, and has to be removed by hand.",
    }
    /// Longer words that begin with the name remain.
    begun(words: &str) {
        sv: "Längre ord som börjar med namnet är kvar: {words}. Vill du ta bort även dem: lis glöm ORDET",
        en: "Longer words that begin with the name remain: {words}. To remove them too: lis forget WORD",
    }
    /// The folder is in a git clone.
    git {
        sv: "Datamappen ligger i en git-klon. Namnet finns kvar i dess historik tills den skrivs om.",
        en: "The data folder is in a git clone. The name remains in its history until that is rewritten.",
    }
    /// Copies that this program does not know.
    copies {
        sv: "Säkerhetskopior, tidigare versioner hos en synktjänst och redan lämnade rapporter kan fortfarande \
             innehålla namnet.",
        en: "Backups, earlier versions kept by a sync service and reports already handed out may still hold the name.",
    }
    /// The text is no name.
    no_name(text: &str) {
        sv: "”{text}” går inte att ta bort som namn. Skriv minst två bokstäver, hela ord.",
        en: "“{text}” cannot be removed as a name. Write at least two letters, whole words.",
    }
    /// The sample holds no names.
    demo { sv: "Exemplet innehåller inga namn.", en: "The sample holds no names." }
}
