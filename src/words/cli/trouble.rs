//! What is wrong with files.

words! {
    /// What is wrong with files, and what a person can do about it. Every file is given as its path.
    pub struct Trouble;

    /// Not there.
    not_found(path: &str) { sv: "{path} finns inte.", en: "{path} is not there." }
    /// A file for a folder, or a folder for a file.
    wrong_kind(path: &str) {
        sv: "{path} är en fil där det behövs en mapp, eller tvärtom.",
        en: "{path} is a file where a folder is needed, or the other way round.",
    }
    /// There already, and not to be replaced.
    exists(path: &str) { sv: "{path} finns redan.", en: "{path} exists already." }
    /// A file is there already; how to replace it.
    exists_hint { sv: "Lägg till --force för att ersätta filen.", en: "Add --force to replace the file." }
    /// No permission.
    permission(path: &str) { sv: "Du har inte behörighet till {path}.", en: "You have no permission for {path}." }
    /// A folder that should be empty and is not.
    not_empty(path: &str) {
        sv: "{path} är inte tom. Ange en ny eller tom mapp.",
        en: "{path} is not empty. Name a new or an empty folder.",
    }
    /// A read-only disk.
    read_only(path: &str) {
        sv: "{path} ligger på en disk som bara går att läsa.",
        en: "{path} is on a disk that can only be read.",
    }
    /// No room left.
    disk_full(path: &str) {
        sv: "Disken är full: {path} gick inte att skriva.",
        en: "The disk is full: {path} could not be written.",
    }
    /// Anything else.
    other(path: &str, why: &str) {
        sv: "{path} gick inte att läsa eller skriva ({why}).",
        en: "{path} could not be read or written ({why}).",
    }
    /// A journal of a newer program.
    newer(path: &str, found: u32, known: u32) {
        sv: "{path} är skriven av en nyare version av lis (format {found}, här läses till och med {known}). Uppdatera \
             lis.",
        en: "{path} was written by a newer version of lis (format {found}, this one reads up to {known}). Update lis.",
    }
    /// A journal that has to be rewritten is being written by another program.
    in_use(journal: &str) {
        sv: "{journal} skrivs av ett annat program just nu. Avsluta det och försök igen.",
        en: "{journal} is being written by another program. Close it and try again.",
    }
    /// Every place for this writer is taken.
    locked(journal: &str) {
        sv: "Alla platser för {journal} är upptagna av andra program som körs.",
        en: "Every place for {journal} is taken by other running programs.",
    }
    /// A name that no writer can have.
    bad_writer(name: &str) {
        sv: "”{name}” kan inte vara en roll. Skriv bokstäver, siffror och bindestreck, högst 40 tecken.",
        en: "“{name}” cannot be a role. Use letters, digits and hyphens, at most 40 characters.",
    }
    /// A name that no device can have.
    bad_device(name: &str) {
        sv: "LIS_DEVICE är ”{name}”, men ska vara 4–16 små bokstäver a–z och siffror.",
        en: "LIS_DEVICE is “{name}”, but must be 4–16 small letters a–z and digits.",
    }
    /// The system knows no folder for the user's files.
    no_home {
        sv: "Systemet anger ingen hemmapp. Ange en mapp med --data.",
        en: "The system names no home folder. Name a folder with --data.",
    }
    /// A line not written to its end.
    torn(path: &str, line: u64) {
        sv: "{path}, rad {line}: sista raden är avbruten och räknas inte. Den var aldrig bekräftad.",
        en: "{path}, line {line}: the last line is torn and does not count. It was never confirmed.",
    }
    /// The same, kept aside.
    torn_kept(path: &str, line: u64, kept: &str) {
        sv: "{path}, rad {line}: sista raden var avbruten och räknas inte. Den är sparad i {kept}.",
        en: "{path}, line {line}: the last line was torn and does not count. It is kept in {kept}.",
    }
    /// A line that cannot be read.
    damaged(path: &str, line: u64, column: usize) {
        sv: "{path}, rad {line}, tecken {column}: raden går inte att läsa och räknas inte.",
        en: "{path}, line {line}, character {column}: the line cannot be read and does not count.",
    }
    /// A line that was changed after it was written.
    changed(path: &str, line: u64) {
        sv: "{path}, rad {line}: raden, eller den före, är ändrad i efterhand. Den räknas som den står.",
        en: "{path}, line {line}: the line, or the one before, was changed afterwards. It counts as it stands.",
    }
    /// A line whose number is not higher than the last.
    out_of_order(path: &str, line: u64) {
        sv: "{path}, rad {line}: radens nummer är inte högre än det före. Den räknas inte.",
        en: "{path}, line {line}: its number is not higher than the one before. It does not count.",
    }
    /// A copy that says something else.
    twin(path: &str, entry: &str) {
        sv: "{path}: en kopia av en annan journal som säger något annat från {entry}. Kopian räknas inte.",
        en: "{path}: a copy of another journal that says something else from {entry} on. The copy does not count.",
    }
    /// A file that is no journal.
    not_a_journal(path: &str) {
        sv: "{path} är ingen journal och läses inte.",
        en: "{path} is no journal and is not read.",
    }
    /// Before what was wrong, where the command went on.
    warning { sv: "Varning:", en: "Warning:" }
    /// Before what was wrong, where the command did nothing.
    error { sv: "Fel:", en: "Error:" }
}
