//! What is said of lines that a journal has lost, of a record that is not where it is looked for, and of bringing back.

use super::lang::Lang;
use super::number;
use crate::model::flaw::Shrinkage;

/// What is known of a folder that is not there.
#[derive(Debug, Clone, Copy)]
pub enum AbsentFolder<'a> {
    /// The folder in which it would be is not there either.
    WithoutParent,
    /// A folder beside it holds a record and has nearly the same name.
    Near(&'a str),
    /// Nothing else is known.
    Alone,
}

words! {
    /// What is said of lines that are missing.
    pub struct MissingWords = words(lang);

    /// A journal has lost lines, and which command brings them back.
    shrunk(file: &str, lines: u64, how: Shrinkage) {
        sv: format!("{file} {}: {}. Hämta tillbaka: lis verifiera --återställ", words(Lang::Sv).what_happened(how), words(Lang::Sv).confirmed(lines)),
        en: format!("{file} {}: {}. Bring back: lis verify --restore", words(Lang::En).what_happened(how), words(Lang::En).confirmed(lines)),
    }
    /// All journals are gone from a folder that is there.
    all_gone(folder: &str, journals: usize, lines: u64) {
        sv: format!(
            "{folder} hade {} men är tom: {}. Är den gemensamma mappen ansluten? Hämta tillbaka det som är känt: lis \
             verifiera --återställ",
            words(Lang::Sv).journals(journals),
            words(Lang::Sv).confirmed(lines)
        ),
        en: format!(
            "{folder} had {} and is empty: {}. Is the shared folder connected? Bring back what is known: lis verify \
             --restore",
            words(Lang::En).journals(journals),
            words(Lang::En).confirmed(lines)
        ),
    }
    /// Nothing is opened or written where a record was.
    record_gone(folder: &str, journals: usize, lines: u64) {
        sv: format!(
            "{folder} hade {} med {}, och nu finns inget där. Är den gemensamma mappen ansluten? Inget är skrivet. Hämta \
             tillbaka det som är känt: lis verifiera --återställ. Börja om från början: --ny",
            words(Lang::Sv).journals(journals),
            words(Lang::Sv).lines(lines)
        ),
        en: format!(
            "{folder} had {} with {}, and now nothing is there. Is the shared folder connected? Nothing was written. Bring \
             back what is known: lis verify --restore. Begin anew: --new",
            words(Lang::En).journals(journals),
            words(Lang::En).lines(lines)
        ),
    }
    /// A folder that was named is not there.
    no_record(folder: &str, why: AbsentFolder<'_>) {
        sv: match why {
            AbsentFolder::WithoutParent => format!(
                "{folder} finns inte, inte heller mappen som den skulle ligga i. Är den gemensamma mappen ansluten? En ny \
                 påbörjas med --ny."
            ),
            AbsentFolder::Near(other) => format!("{folder} finns inte. Menade du {other}? En ny påbörjas med --ny."),
            AbsentFolder::Alone => {
                format!("{folder} finns inte. Är adressen rätt och mappen ansluten? En ny påbörjas med --ny.")
            }
        },
        en: match why {
            AbsentFolder::WithoutParent => format!(
                "{folder} is not there, nor is the folder that it would be in. Is the shared folder connected? Begin a new \
                 one with --new."
            ),
            AbsentFolder::Near(other) => {
                format!("{folder} is not there. Did you mean {other}? Begin a new one with --new.")
            }
            AbsentFolder::Alone => {
                format!("{folder} is not there. Is the path right and the folder connected? Begin a new one with --new.")
            }
        },
    }
    /// Whether a new record is to be begun; what is typed counts as yes where it begins with the letter of `yes`.
    ask { sv: "Ska en ny påbörjas där? [j/N] ", en: "Begin a new one there? [y/N] " }
    /// The letter that says yes.
    yes { sv: "j", en: "y" }
    /// A folder was made.
    made(folder: &str) {
        sv: "{folder} fanns inte och är nu skapad. Var det en annan mapp som skulle användas, ta bort den.",
        en: "{folder} was not there and has been made. If another folder was meant, remove it.",
    }
    /// What `lis verify` finds in a journal that has lost lines.
    found(lines: u64, how: Shrinkage) {
        sv: format!("Filen {}: {}.", words(Lang::Sv).what_happened(how), words(Lang::Sv).confirmed(lines)),
        en: format!("The file {}: {}.", words(Lang::En).what_happened(how), words(Lang::En).confirmed(lines)),
    }
    /// What to do about it.
    right {
        sv: "Den här datorn har kvar raderna. Hämta tillbaka dem: lis verifiera --återställ. Ska de inte tillbaka: lis \
             verifiera --godta",
        en: "This computer still has the lines. Bring them back: lis verify --restore. If they are not wanted: lis verify \
             --accept-missing",
    }
    /// Lines that the writer of a line had seen are not here.
    not_here(journal: &str, lines: u64) {
        sv: format!("Den som skrev raden hade sett mer av {journal} än som finns här: {}.", words(Lang::Sv).confirmed(lines)),
        en: format!("Who wrote the line had seen more of {journal} than is here: {}.", words(Lang::En).confirmed(lines)),
    }
    /// The same in a line, at any command.
    not_read_here(journal: &str, lines: u64) {
        sv: format!("Andra har läst mer av {journal} än som finns här: {}. Synka, eller se lis verifiera.", words(Lang::Sv).confirmed(lines)),
        en: format!("Others have read more of {journal} than is here: {}. Sync, or see lis verify.", words(Lang::En).confirmed(lines)),
    }
    /// What to do about it.
    not_here_right {
        sv: "Raderna är på väg hit, eller har gått förlorade. Synka; leta annars i säkerhetskopian, bland mappens tidigare \
             versioner eller på skrivarens dator.",
        en: "The lines are on their way here, or are lost. Sync; else look in the backup, among the folder's earlier \
             versions or on the writer's computer.",
    }
    /// Nothing was missing.
    nothing {
        sv: "Inget av det som den här datorn har läst saknas. Saknas något ändå, leta i säkerhetskopian, bland mappens \
             tidigare versioner eller på en annan dator.",
        en: "Nothing of what this computer has read is missing. If something is, look in the backup, among the folder's \
             earlier versions or on another computer.",
    }
    /// Lines are back in their journal.
    back_in_journal(file: &str, lines: u64) {
        sv: format!("{file}: {} är tillbaka.", words(Lang::Sv).lines(lines)),
        en: format!("{file}: {} brought back.", words(Lang::En).lines(lines)),
    }
    /// Lines are back in a copy beside their journal, and why.
    back_in_copy(file: &str, lines: u64) {
        sv: format!(
            "{file}: {} är tillbaka i en kopia. Journalen är orörd: den är någon annans, eller har fått nya rader sedan \
             dess. Kopian läses som en del av den.",
            words(Lang::Sv).lines(lines)
        ),
        en: format!(
            "{file}: {} brought back in a copy. The journal is left as it is: it is somebody else's, or has new lines \
             since. The copy is read as part of it.",
            words(Lang::En).lines(lines)
        ),
    }
    /// Lines are no longer asked for, and where they are kept.
    accepted(file: &str) {
        sv: "Det som saknas efterfrågas inte längre. Det som är känt ligger i {file}.",
        en: "What is missing is no longer asked for. What is known lies in {file}.",
    }
    /// How a file that has lost lines differs from what it was.
    what_happened(how: Shrinkage) -> &'static str {
        sv: match how {
            Shrinkage::Gone => "är borta",
            Shrinkage::Shorter => "är kortare än förut",
            Shrinkage::Changed => "har ett annat innehåll än förut",
        },
        en: match how {
            Shrinkage::Gone => "is gone",
            Shrinkage::Shorter => "is shorter than before",
            Shrinkage::Changed => "does not hold what it held before",
        },
    }
    /// How many confirmed lines are missing.
    confirmed(lines: u64) {
        sv: plural!(lines, one: "1 bekräftad rad saknas", many: "{lines} bekräftade rader saknas"),
        en: plural!(lines, one: "1 confirmed line is missing", many: "{lines} confirmed lines are missing"),
    }
    /// How many lines.
    lines(lines: u64) {
        sv: plural!(lines, one: "1 rad", many: "{} rader", number::whole(Lang::Sv, lines)),
        en: plural!(lines, one: "1 line", many: "{} lines", number::whole(Lang::En, lines)),
    }
    /// How many journals.
    journals(journals: usize) {
        sv: plural!(journals, one: "1 journal", many: "{journals} journaler"),
        en: plural!(journals, one: "1 journal", many: "{journals} journals"),
    }
}
