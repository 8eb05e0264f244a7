//! The words of exports in Swedish.

use super::{ExportWords, HeaderWords, OrderMistakes, TableWords, VerifyWords};

pub(super) const WORDS: ExportWords =
    ExportWords { header: HEADER, tables: TABLES, mistakes: MISTAKES, verify: VERIFY };

const HEADER: HeaderWords = HeaderWords {
    owner: "Dokumentägare",
    version: "Version",
    status: "Status",
    draft: "Utkast",
    drawn_up: "Upprättad",
    class: "Informationsklass",
    unclassified: "inte angiven",
    profile: "Profil",
    open: "Öppen",
    internal: "Intern",
    made: "Datum",
    journals: "Journalernas kontrollsumma",
    sample: "EXEMPEL – påhittade uppgifter",
    only: "Gäller",
    secrecy: |provision, day, authority| {
        format!(
            "Sekretess kan gälla enligt {provision}. Markerad {day} av {authority}. Markeringen är en påminnelse: \
             sekretessen prövas varje gång någon begär att få ut handlingen."
        )
    },
    open_remark: "Öppen rapport: den visar bara summor. Faser, kapitel och förvaltningar som är små, eller där inget \
                  är klart, är hopslagna med andra, så att ingen enskild åtgärd går att utläsa.",
};

const TABLES: TableWords = TableWords {
    shares: "Andel klar per förvaltning",
    share_of: |department, share| format!("{department} {share}"),
    page: |page, of| format!("Sida {page} av {of}"),
    contents: "Innehåll",
    region: |caption| format!("Tabell: {caption}"),
    drawing: |caption| format!("Bild: {caption}"),
    conflict: "konflikt",
    summary_sheet: "Sammanfattning",
    matrix_sheet: "Matris",
    states_sheet: "Lägen",
    id: "Beteckning",
    title: "Titel",
    source: "Källa",
    points_done: "Klara punkter",
    points_of: "Punkter",
    due_again_on: "Görs om",
    conflict_head: "Konflikt",
    in_progress: "Pågår",
    due_again: "Ska göras om",
    exceptions: "Undantag",
    not_applicable: "Ej tillämplig",
    exception_until: "Undantag t.o.m.",
    late: "Försenad",
    moved: "Flyttat, gånger",
    approved: "Godkänt",
    until: "Gäller t.o.m.",
    approved_by: "Godkänt av",
    reason: "Skäl",
    risk: "Riskbedömning",
    instead: "I stället görs",
    yes: "ja",
    no: "nej",
    kind: "Slag",
    group: "Grupp",
    all: "Alla",
    allowed: "Läge",
    choose: |states| format!("Välj ett läge: {states}."),
};

const MISTAKES: OrderMistakes = OrderMistakes {
    format_missing: |formats| {
        format!("Vilket format? Ange --format ({formats}), eller en fil med --output vars ändelse säger det.")
    },
    unknown_ending: |ending, formats| {
        format!("Filändelsen ”{ending}” hör inte till något format. Möjliga format: {formats}.")
    },
    not_for_terminals: |format| {
        format!("{format} går inte att visa i ett terminalfönster. Ange en fil: --output FIL.{format}")
    },
    class_four: "Klass 4 är säkerhetsskyddsklassificerad information. Den får inte finnas i det här verktyget: \
                 kontakta säkerhetsskyddschefen.",
    no_class: |text| {
        format!("”{text}” är ingen informationsklass. Skriv K, R och T med nivå 1–3, till exempel K1R2T1.")
    },
    open_department: "En öppen rapport visar bara summor för alla förvaltningar. Ta bort --department, eller välj \
                      --profile internal.",
    open_secrecy: "En öppen rapport kan inte vara sekretessmarkerad. Ta bort --secrecy, eller välj --profile internal.",
    only_csv: "--csv hör till formatet csv.",
    only_for: |option, format| format!("{option} hör till formatet {format}."),
    of_no_use: |option, format| format!("{option} ändrar inget i formatet {format}. Ta bort flaggan."),
    open_picture: "En vy visar vad enskilda förvaltningar har kvar att göra, så den kan inte göras öppen. En öppen rapport \
                   med bilder av bara summor: --format html, pdf eller docx med --profile open.",
    one_department: "En bild visar högst en förvaltning. Ange en i taget.",
    only_for_view: |view| {
        format!("--department hör till vyn {view}. Lägg till --view {view}, eller ta bort --department.")
    },
    too_long: |option, longest| format!("Texten till {option} är för lång: högst {longest} tecken."),
};

const VERIFY: VerifyWords = VerifyWords {
    no_recipe: |file| {
        format!(
            "{file} säger inte hur den är gjord, så det går inte att göra om den. Det gäller csv, ics och svg, och filer som \
             inte kommer från lis exportera."
        )
    },
    no_department: "Filen gäller en förvaltning som planen inte har. Är det rätt plan? Ange den med --plan.",
    matches: |file| format!("{file} stämmer: en ny export blir likadan, byte för byte."),
    differs: |file| format!("{file} stämmer inte med en ny export."),
    other_program: "Filen är gjord av en annan version av lis, som kan ha skrivit på ett annat sätt.",
    other_record: "Det som är bockat är inte detsamma som när filen gjordes: något har tillkommit, eller så är det en \
                   annan datamapp.",
    other_plan: "Planen är inte densamma som när filen gjordes.",
    altered: "Planen och det som är bockat är oförändrade. Det är filen som är ändrad efter att den gjordes.",
    only_in_file: "Står bara i filen",
    only_in_new: "Står bara i en ny export",
    differs_at: |byte| format!("Den första skillnaden är vid byte {byte}."),
};
