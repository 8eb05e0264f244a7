//! The words of a department's sheet: its columns, the page that says how it is filled in, and what comes of reading it
//! back.

pub mod back;

words! {
    /// The words of sheets.
    pub struct SheetWords = words(lang) {
        /// The heads of columns.
        heads: Heads,
        /// The sheet handed out.
        out: OutWords,
        /// The page that says how it is filled in.
        page: PageWords,
    }
}

words! {
    /// The heads of columns, as they are found again.
    pub struct Heads;

    /// The id of a deliverable.
    id { sv: "Beteckning", en: "Id" }
    /// Its title.
    title { sv: "Leverabel", en: "Deliverable" }
    /// Its phase and chapter.
    group { sv: "Fas och kapitel", en: "Phase and chapter" }
    /// How it stands.
    now { sv: "Så står det nu", en: "As it stands now" }
    /// When it is due.
    due { sv: "Klart senast", en: "Due by" }
    /// The state.
    state { sv: "Läge", en: "State" }
    /// The day from which the state holds.
    since { sv: "Datum", en: "Date" }
    /// The note.
    note { sv: "Anteckning", en: "Note" }
    /// The evidence.
    evidence { sv: "Underlag", en: "Evidence" }
    /// Why an exception is granted.
    reason { sv: "Undantag: skäl", en: "Exception: reason" }
    /// The risk assessment of an exception.
    risk { sv: "Undantag: riskbedömning", en: "Exception: risk assessment" }
    /// What is done instead.
    measure { sv: "Undantag: i stället görs", en: "Exception: done instead" }
    /// The day on which an exception was approved.
    approved { sv: "Undantag: godkänt", en: "Exception: approved" }
    /// The last day of an exception.
    until { sv: "Undantag: gäller till", en: "Exception: until" }
    /// The department.
    department { sv: "Förvaltning", en: "Department" }
    /// What a row was made from.
    stamp { sv: "Stämpel (ändra inte)", en: "Stamp (do not change)" }
}

words! {
    /// The sheet handed out.
    pub struct OutWords;

    /// The title of a sheet.
    title(department: &str) { sv: "Blad att fylla i: {department}", en: "Sheet to fill in: {department}" }
    /// How it stands and since when.
    since(how: &str, day: &str, by: &str) { sv: "{how}, sedan {day} ({by})", en: "{how}, since {day} ({by})" }
    /// A deliverable of a project phase.
    project(phase: u8) { sv: "Projektfas {phase}", en: "Project phase {phase}" }
    /// A measure of a chapter.
    chapter(phase: Option<u8>, chapter: u8) {
        sv: match phase {
            Some(phase) => format!("Prioriteringsfas {phase}, kapitel {chapter}"),
            None => format!("Utan fas, kapitel {chapter}"),
        },
        en: match phase {
            Some(phase) => format!("Priority phase {phase}, chapter {chapter}"),
            None => format!("No phase, chapter {chapter}"),
        },
    }
    /// The title of the help of a cell that holds a state.
    choose { sv: "Läge", en: "State" }
    /// The help of a cell that holds a state.
    choose_help(states: &str) {
        sv: "Välj ett läge i listan: {states}. Ett undantag fylls i under Undantag, inte här.",
        en: "Choose a state from the list: {states}. An exception is filled in under Exception, not here.",
    }
    /// The title of the help of a cell that holds a day.
    day { sv: "Datum", en: "Date" }
    /// The help of the day of a state.
    since_help {
        sv: "Dagen då läget började gälla, ÅÅÅÅ-MM-DD. Inte en dag som ännu inte har varit.",
        en: "The day from which the state holds, YYYY-MM-DD. Not a day that has not come yet.",
    }
    /// The help of the day of an approval.
    approved_help {
        sv: "Dagen då undantaget godkändes, ÅÅÅÅ-MM-DD.",
        en: "The day on which the exception was approved, YYYY-MM-DD.",
    }
    /// The help of the last day of an exception.
    until_help {
        sv: "Sista dagen som undantaget gäller, ÅÅÅÅ-MM-DD.",
        en: "The last day on which the exception holds, YYYY-MM-DD.",
    }
    /// What is said of a day that cannot be.
    no_day {
        sv: "Skriv ett datum som ÅÅÅÅ-MM-DD, till exempel 2026-11-24.",
        en: "Write a date as YYYY-MM-DD, such as 2026-11-24.",
    }
    /// Several sheets go into a folder; argument: the option.
    folder_needed {
        sv: "Flera blad blir en fil per förvaltning. Ange en mapp: --output MAPP",
        en: "Several sheets become a file per department. Name a folder: --output DIR",
    }
    /// A file whose ending is neither of a workbook nor of a flat table.
    ending(ending: &str) {
        sv: "Ett blad är en fil som slutar på .xlsx eller .csv, inte på ”{ending}”.",
        en: "A sheet is a file that ends in .xlsx or .csv, not in “{ending}”.",
    }
    /// A flat table was asked for, but the file's ending is another.
    not_csv(ending: &str) {
        sv: "--csv skriver en csv-fil, men filen slutar på ”.{ending}”.",
        en: "--csv writes a csv file, but the file ends in “.{ending}”.",
    }
}

words! {
    /// The page that says how a sheet is filled in.
    pub struct PageWords;

    /// Its name.
    name { sv: "Så här fyller du i", en: "How to fill this in" }
    /// What it is, in a sentence.
    lead(department: &str, plan: &str) {
        sv: "Bladet visar hur det står till i {department} enligt {plan}. Ändra det som inte längre stämmer och skicka \
             tillbaka filen. Rader som du inte rör läses inte in.",
        en: "The sheet shows how things stand in {department} according to {plan}. Change what is no longer true and \
             send the file back. Rows that you do not touch are not read in.",
    }
    /// Each column or step with what is to be known of it; [`PageWords::exception`] belongs between the two halves.
    columns -> &'static [(&'static str, &'static str)] {
        sv: &[
            (
                "Läge",
                "Välj i listan: ej påbörjad, pågår, klar eller ej tillämplig. Den som väljer ej tillämplig skriver varför \
                 under Anteckning.",
            ),
            (
                "Datum",
                "Dagen då läget började gälla, ÅÅÅÅ-MM-DD. Ändrar du läget men inte datumet räknas dagen då bladet läses in. \
                 Har något återkommande gjorts om: låt läget stå på klar och skriv det nya datumet.",
            ),
            (
                "Anteckning och underlag",
                "Fri text, och en hänvisning eller adress till det som visar att det är gjort. Det som står ersätter det som \
                 stod. Skriv roller hellre än namn på personer.",
            ),
        ],
        en: &[
            (
                "State",
                "Choose from the list: not started, in progress, done or not applicable. Whoever chooses not applicable says \
                 why under Note.",
            ),
            (
                "Date",
                "The day from which the state holds, YYYY-MM-DD. If you change the state but not the date, the day counts on \
                 which the sheet is read in. Where something that recurs was done again: leave the state at done and write the \
                 new date.",
            ),
            (
                "Note and evidence",
                "Free text, and a reference or address of what shows that it is done. What stands here replaces what stood. \
                 Write roles rather than names of people.",
            ),
        ],
    }
    /// Exceptions, as the rule has them.
    exception(approver: &str, longest: &str, source: &str) {
        sv: "De fem kolumnerna fylls i tillsammans: skäl, riskbedömning, vad som görs i stället, dagen för \
             godkännandet och sista dagen. Undantag godkänns av {approver} och gäller högst {longest} ({source}); en \
             förnyelse behöver en ny riskbedömning. Tomma kolumner betyder inget undantag: den som tömmer alla fem \
             återtar det.",
        en: "The five columns belong together: reason, risk assessment, what is done instead, the day of the approval \
             and the last day. Exceptions are approved by: {approver}, and hold for at most {longest} ({source}); a \
             renewal needs a new risk assessment. Empty columns mean no exception: whoever empties all five withdraws \
             it.",
    }
    /// What is to be known of the rest.
    rest -> &'static [(&'static str, &'static str)] {
        sv: &[
            (
                "Grå kolumner",
                "De är bara till för att läsa, och låsta utan lösenord. Du får filtrera och ändra bredder. Ta inte bort \
                 kolumner, och flytta inte innehåll mellan rader: varje rad har en stämpel som visar vad den gjordes av.",
            ),
            (
                "Om någon annan hinner före",
                "Har någon annan ändrat samma rad sedan bladet gjordes skrivs inget över. Raden visas för den som läser in \
                 bladet, som får fråga dig.",
            ),
            (
                "Tillbaka igen",
                "Filen läses in med: lis blad in FIL. Först visas bara vad som skulle ändras; inget sparas förrän någon \
                 lägger till --skriv.",
            ),
            (
                "Vem får se bladet",
                "Det visar enskilda åtgärder och är internt arbetsmaterial. Uppgifter i klass 4 (säkerhetsskydd) får inte \
                 skrivas här.",
            ),
        ],
        en: &[
            (
                "Grey columns",
                "They are only there to be read, and locked without a password. You may filter and change widths. Do not \
                 remove columns, and do not move content between rows: every row has a stamp that tells what it was made from.",
            ),
            (
                "If somebody else is first",
                "Where somebody else has changed the same row since the sheet was made, nothing is overwritten. The row is \
                 shown to whoever reads the sheet in, who can ask you.",
            ),
            (
                "Back again",
                "The file is read in with: lis sheet in FILE. At first that only shows what would change; nothing is written \
                 until somebody adds --apply.",
            ),
            (
                "Who may see the sheet",
                "It shows single measures and is for internal use. Information of class 4 (protective security) must not be \
                 written here.",
            ),
        ],
    }
    /// Heading of what the sheet was made from.
    made { sv: "Vad bladet är gjort av", en: "What the sheet was made from" }
    /// Label of the plan.
    plan { sv: "Plan", en: "Plan" }
    /// Label of the day that the sheet describes.
    day { sv: "Läget den", en: "As of" }
    /// Label of the digest of the journals.
    journals { sv: "Journalernas kontrollsumma", en: "Checksum of the journals" }
    /// Label of the program.
    program { sv: "Program", en: "Program" }
    /// The sample is no real record.
    sample { sv: "EXEMPEL – påhittade uppgifter", en: "SAMPLE – made-up data" }
}
