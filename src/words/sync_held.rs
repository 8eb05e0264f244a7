//! What `lis sync` says of what could not go or come as it is, and why.

words! {
    /// What could not go or come as it is, and why.
    pub struct SyncHeldWords = words(lang);

    /// The heading of other files that were brought along.
    files { sv: "Andra filer", en: "Other files" }
    /// Lines of this device's journal that were sent are missing here.
    shorter(file: &str, lines: u64) {
        sv: plural!(lines,
            one: "{file}: 1 rad som är skickad saknas här. Den skickade journalen ligger bredvid. Se lis verifiera.",
            many: "{file}: {lines} rader som är skickade saknas här. Den skickade journalen ligger bredvid. Se lis verifiera."
        ),
        en: plural!(lines,
            one: "{file}: 1 line that was sent is missing here. The journal as sent lies beside it. See lis verify.",
            many: "{file}: {lines} lines that were sent are missing here. The journal as sent lies beside it. See lis verify."
        ),
    }
    /// A journal says something else here than what was sent.
    changed(file: &str, line: u64) {
        sv: "{file} är inte skickad: från rad {line} står något annat här än det som är skickat. Båda finns kvar, den \
             skickade bredvid. Skriver två datorer under samma namn, ge dem egna med LIS_DEVICE. Se lis verifiera.",
        en: "{file} was not sent: from line {line} on it says something else here than what was sent. Both are kept, the \
             one that was sent beside it. If two computers write under one name, give each its own with LIS_DEVICE. See \
             lis verify.",
    }
    /// A file cannot be read as the journal for which it is named.
    unreadable(file: &str) {
        sv: "{file} är inte skickad: filens början går inte att läsa. Se lis verifiera.",
        en: "{file} was not sent: the beginning of the file cannot be read. See lis verify.",
    }
    /// A journal of another device has entries here that were never sent.
    other_device(file: &str, entries: usize) {
        sv: "{file} är inte skickad, för den skrivs på en annan dator (ej skickade inlägg: {entries}). Är mappen flyttad \
             hit skickas den med lis synka --every-device.",
        en: "{file} was not sent, because another computer writes it (entries not sent: {entries}). If the folder was \
             moved here, lis sync --every-device sends it.",
    }
    /// A journal was not brought in because somebody writes it here.
    in_use(file: &str) {
        sv: "{file} hämtas nästa gång: ett program skriver i den just nu.",
        en: "{file} will be received next time: a program is writing it this moment.",
    }
    /// Others had less of a journal than is known here.
    restored(file: &str, lines: u64) {
        sv: plural!(lines,
            one: "{file}: hos andra saknades 1 rad som finns här. Den är skickad igen.",
            many: "{file}: hos andra saknades {lines} rader som finns här. De är skickade igen."
        ),
        en: plural!(lines,
            one: "{file}: others lacked 1 line that is here. It was sent again.",
            many: "{file}: others lacked {lines} lines that are here. They were sent again."
        ),
    }
    /// Files are changed here and by others, so that the branch stays where it is.
    in_the_way(files: &str) {
        sv: "Andra har ändrat filer som är ändrade eller förberedda också här: {files}. Journalerna är synkade, men grenen \
             står kvar. Checka in ändringen eller ta tillbaka den i git, och synka igen.",
        en: "Others have changed files that are changed or staged here too: {files}. The journals are synced, but the \
             branch stays where it is. Commit the change or take it back in git, then sync again.",
    }
    /// Files of the plan are changed here and were not sent.
    plan_left(files: &str) {
        sv: "Planens filer är ändrade här och inte skickade: {files}. lis synka --with-plan skickar dem.",
        en: "Files of the plan are changed here and were not sent: {files}. lis sync --with-plan sends them.",
    }
}
