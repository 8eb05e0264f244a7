//! The words of exports besides the report's own: the header, the profiles, pictures and tables, and what is wrong with
//! an order.

words! {
    /// Everything that exports say besides the report's own words.
    pub struct ExportWords = words(lang) {
        /// The header.
        header: HeaderWords,
        /// Headings, captions and heads of tables and sheets.
        tables: TableWords,
        /// What is wrong with an order.
        mistakes: OrderMistakes,
        /// Whether a file still matches.
        verify: VerifyWords,
    }
}

words! {
    /// The header.
    pub struct HeaderWords;

    /// The role that answers for the document.
    owner { sv: "Dokumentägare", en: "Document owner" }
    /// The version.
    version { sv: "Version", en: "Version" }
    /// Whether it is a draft.
    status { sv: "Status", en: "Status" }
    /// A draft.
    draft { sv: "Utkast", en: "Draft" }
    /// Drawn up.
    drawn_up { sv: "Upprättad", en: "Drawn up" }
    /// How it is classified.
    class { sv: "Informationsklass", en: "Information class" }
    /// It is not classified.
    unclassified { sv: "inte angiven", en: "not stated" }
    /// For whom it is.
    profile { sv: "Profil", en: "Profile" }
    /// For anybody.
    open { sv: "Öppen", en: "Open" }
    /// For those who work with it.
    internal { sv: "Intern", en: "Internal" }
    /// The day on which the report is made.
    made { sv: "Datum", en: "Date" }
    /// The digest of the journals.
    journals { sv: "Journalernas kontrollsumma", en: "Checksum of the journals" }
    /// The figures are made up.
    sample { sv: "EXEMPEL – påhittade uppgifter", en: "SAMPLE – made-up data" }
    /// The departments that the report is limited to.
    only { sv: "Gäller", en: "Concerns" }
    /// The marking of secrecy.
    secrecy(provision: &str, day: &str, authority: &str) {
        sv: "Sekretess kan gälla enligt {provision}. Markerad {day} av {authority}. Markeringen är en påminnelse: \
             sekretessen prövas varje gång någon begär att få ut handlingen.",
        en: "May be secret under {provision}. Marked {day} by {authority}. The marking is a reminder: secrecy is \
             assessed each time somebody asks for the document.",
    }
    /// What an open report is.
    open_remark {
        sv: "Öppen rapport: den visar bara summor. Faser, kapitel och förvaltningar som är små, eller där inget är \
             klart, är hopslagna med andra, så att ingen enskild åtgärd går att utläsa.",
        en: "Open report: it shows sums alone. Phases, chapters and departments that are small, or where nothing is \
             done, are put together with others, so that no single measure can be made out.",
    }
}

words! {
    /// Headings, captions and heads of tables and sheets.
    pub struct TableWords;

    /// The caption of the picture of the departments' shares.
    shares { sv: "Andel klar per förvaltning", en: "Share done per department" }
    /// The share of a department in the picture's text.
    share_of(department: &str, share: &str) { sv: "{department} {share}", en: "{department} {share}" }
    /// The number of a page.
    page(page: usize, of: usize) { sv: "Sida {page} av {of}", en: "Page {page} of {of}" }
    /// The contents of a document.
    contents { sv: "Innehåll", en: "Contents" }
    /// A table that is too wide is moved sideways.
    region(caption: &str) { sv: "Tabell: {caption}", en: "Table: {caption}" }
    /// A picture that is too wide is moved sideways.
    drawing(caption: &str) { sv: "Bild: {caption}", en: "Picture: {caption}" }
    /// What a conflict's sign says.
    conflict { sv: "konflikt", en: "conflict" }
    /// A sheet with the sums.
    summary_sheet { sv: "Sammanfattning", en: "Summary" }
    /// A sheet with deliverables and departments.
    matrix_sheet { sv: "Matris", en: "Matrix" }
    /// A sheet with a row per deliverable and department.
    states_sheet { sv: "Lägen", en: "States" }
    /// The id of a deliverable.
    id { sv: "Beteckning", en: "Id" }
    /// The title of a deliverable.
    title { sv: "Titel", en: "Title" }
    /// Where the source says so.
    source { sv: "Källa", en: "Source" }
    /// Checklist points that are ticked.
    points_done { sv: "Klara punkter", en: "Points ticked" }
    /// Checklist points.
    points_of { sv: "Punkter", en: "Points" }
    /// The day on which a recurring duty is due again.
    due_again_on { sv: "Görs om", en: "Due again on" }
    /// Whether people have said different things.
    conflict_head { sv: "Konflikt", en: "Conflict" }
    /// Cells in progress.
    in_progress { sv: "Pågår", en: "In progress" }
    /// Cells that are due again.
    due_again { sv: "Ska göras om", en: "Due again" }
    /// Cells with an exception that holds.
    exceptions { sv: "Undantag", en: "Exception" }
    /// Cells that do not concern their department.
    not_applicable { sv: "Ej tillämplig", en: "Not applicable" }
    /// The last day of an exception, as a head among others.
    exception_until { sv: "Undantag t.o.m.", en: "Exception until" }
    /// Whether a cell is late, as a head among others.
    late { sv: "Försenad", en: "Late" }
    /// How often the due date of a cell was moved, as a head among others.
    moved { sv: "Flyttat, gånger", en: "Times moved" }
    /// The day on which an exception was approved.
    approved { sv: "Godkänt", en: "Approved" }
    /// The last day of an exception.
    until { sv: "Gäller t.o.m.", en: "Until" }
    /// The role that approved an exception.
    approved_by { sv: "Godkänt av", en: "Approved by" }
    /// Why a measure is not taken.
    reason { sv: "Skäl", en: "Reason" }
    /// The risk assessment that an exception rests on.
    risk { sv: "Riskbedömning", en: "Risk assessment" }
    /// What is done instead.
    instead { sv: "I stället görs", en: "Done instead" }
    /// Yes.
    yes { sv: "ja", en: "yes" }
    /// No.
    no { sv: "nej", en: "no" }
    /// Which kind of group a sum is of.
    kind { sv: "Slag", en: "Kind" }
    /// Which group a sum is of.
    group { sv: "Grupp", en: "Group" }
    /// All cells.
    all { sv: "Alla", en: "All" }
    /// The title of the help of a cell that holds a state.
    allowed { sv: "Läge", en: "State" }
    /// The help of a cell that holds a state.
    choose(states: &str) { sv: "Välj ett läge: {states}.", en: "Choose a state: {states}." }
}

words! {
    /// What is wrong with an order.
    pub struct OrderMistakes;

    /// Neither a format nor a file whose ending tells it.
    format_missing(formats: &str) {
        sv: "Vilket format? Ange --format ({formats}), eller en fil med --output vars ändelse säger det.",
        en: "Which format? Give --format ({formats}), or a file with --output whose ending tells it.",
    }
    /// A file's ending that names no format.
    unknown_ending(ending: &str, formats: &str) {
        sv: "Filändelsen ”{ending}” hör inte till något format. Möjliga format: {formats}.",
        en: "The ending “{ending}” belongs to no format. Possible formats: {formats}.",
    }
    /// A format that a terminal cannot show.
    not_for_terminals(format: &str) {
        sv: "{format} går inte att visa i ett terminalfönster. Ange en fil: --output FIL.{format}",
        en: "{format} cannot be shown in a terminal. Name a file: --output FILE.{format}",
    }
    /// A class of protective security.
    class_four {
        sv: "Klass 4 är säkerhetsskyddsklassificerad information. Den får inte finnas i det här verktyget: kontakta \
             säkerhetsskyddschefen.",
        en: "Class 4 is information of protective security (säkerhetsskydd). It must not be kept in this tool: turn to \
             the head of protective security.",
    }
    /// A text that is no class.
    no_class(text: &str) {
        sv: "”{text}” är ingen informationsklass. Skriv K, R och T med nivå 1–3, till exempel K1R2T1.",
        en: "“{text}” is no information class. Write K, R and T with a level of 1–3, such as K1R2T1.",
    }
    /// An open export of single departments.
    open_department {
        sv: "En öppen rapport visar bara summor för alla förvaltningar. Ta bort --department, eller välj --profile \
             internal.",
        en: "An open report shows sums of all departments together. Leave out --department, or choose --profile \
             internal.",
    }
    /// An open export that is marked as secret.
    open_secrecy {
        sv: "En öppen rapport kan inte vara sekretessmarkerad. Ta bort --secrecy, eller välj --profile internal.",
        en: "An open report cannot be marked as secret. Leave out --secrecy, or choose --profile internal.",
    }
    /// The form of a flat table was given for another format.
    only_csv { sv: "--csv hör till formatet csv.", en: "--csv belongs to the format csv." }
    /// An option that belongs to another format.
    only_for(option: &str, format: &str) {
        sv: "{option} hör till formatet {format}.",
        en: "{option} belongs to the format {format}.",
    }
    /// An option that changes nothing in the format.
    of_no_use(option: &str, format: &str) {
        sv: "{option} ändrar inget i formatet {format}. Ta bort flaggan.",
        en: "{option} changes nothing in the format {format}. Leave it out.",
    }
    /// A view as a picture for anybody.
    open_picture {
        sv: "En vy visar vad enskilda förvaltningar har kvar att göra, så den kan inte göras öppen. En öppen rapport \
             med bilder av bara summor: --format html, pdf eller docx med --profile open.",
        en: "A view shows what single departments have left to do, so it cannot be made open. An open report with \
             pictures of sums alone: --format html, pdf or docx with --profile open.",
    }
    /// Several departments for a picture of one.
    one_department {
        sv: "En bild visar högst en förvaltning. Ange en i taget.",
        en: "A picture shows one department at most. Name one at a time.",
    }
    /// A department for another view than that of a department.
    only_for_view(view: &str) {
        sv: "--department hör till vyn {view}. Lägg till --view {view}, eller ta bort --department.",
        en: "--department belongs to the view {view}. Add --view {view}, or leave out --department.",
    }
    /// A text for the header that is too long.
    too_long(option: &str, longest: usize) {
        sv: "Texten till {option} är för lång: högst {longest} tecken.",
        en: "The text of {option} is too long: at most {longest} characters.",
    }
}

words! {
    /// Whether a file still matches.
    pub struct VerifyWords;

    /// A file that does not say how it was made.
    no_recipe(file: &str) {
        sv: "{file} säger inte hur den är gjord, så det går inte att göra om den. Det gäller csv, ics och svg, och \
             filer som inte kommer från lis exportera.",
        en: "{file} does not say how it was made, so it cannot be made again. That is so for csv, ics and svg, and for \
             files that do not come from lis export.",
    }
    /// The file is limited to a department that the plan does not have.
    no_department {
        sv: "Filen gäller en förvaltning som planen inte har. Är det rätt plan? Ange den med --plan.",
        en: "The file concerns a department that the plan does not have. Is it the right plan? Name it with --plan.",
    }
    /// The file matches.
    matches(file: &str) {
        sv: "{file} stämmer: en ny export blir likadan, byte för byte.",
        en: "{file} matches: a new export is the same, byte for byte.",
    }
    /// The file does not match.
    differs(file: &str) { sv: "{file} stämmer inte med en ny export.", en: "{file} does not match a new export." }
    /// Another version of the program made it.
    other_program {
        sv: "Filen är gjord av en annan version av lis, som kan ha skrivit på ett annat sätt.",
        en: "Another version of lis made the file, and may have written it in another way.",
    }
    /// The record is another one.
    other_record {
        sv: "Det som är bockat är inte detsamma som när filen gjordes: något har tillkommit, eller så är det en annan \
             datamapp.",
        en: "What is ticked is not what it was when the file was made: something has been added, or it is another data \
             folder.",
    }
    /// The plan is another one.
    other_plan {
        sv: "Planen är inte densamma som när filen gjordes.",
        en: "The plan is not what it was when the file was made.",
    }
    /// Nothing has changed but the file.
    altered {
        sv: "Planen och det som är bockat är oförändrade. Det är filen som är ändrad efter att den gjordes.",
        en: "The plan and what is ticked are unchanged. It is the file that was changed after it was made.",
    }
    /// Heading of lines that only the file has.
    only_in_file { sv: "Står bara i filen", en: "Only in the file" }
    /// Heading of lines that only a new export has.
    only_in_new { sv: "Står bara i en ny export", en: "Only in a new export" }
    /// Where the first difference is.
    differs_at(byte: usize) {
        sv: "Den första skillnaden är vid byte {byte}.",
        en: "The first difference is at byte {byte}.",
    }
}
