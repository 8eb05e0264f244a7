//! The command line's words in Swedish.

use super::{CheckWords, CliWords, Done, Labels, Mistakes, Trouble};

pub(super) const WORDS: CliWords =
    CliWords { mistakes: MISTAKES, trouble: TROUBLE, done: DONE, labels: LABELS, check: CHECK };

const MISTAKES: Mistakes = Mistakes {
    unknown_option: |option, nearest| meant(format!("Flaggan {option} finns inte."), nearest),
    unknown_command: |command, nearest| meant(format!("Kommandot ”{command}” finns inte."), nearest),
    too_much: |what| format!("”{what}” är mer än vad kommandot tar emot."),
    missing: |what| format!("Det saknas: {what}."),
    missing_command: "Det saknas ett kommando.",
    missing_value: |option| format!("{option} behöver ett värde."),
    invalid_value: |value, option, known| format!("”{value}” går inte att ange för {option}. Möjliga värden: {known}."),
    conflict: |option, other| format!("{option} och {other} går inte att använda tillsammans."),
    twice: |option| format!("{option} är angiven mer än en gång."),
    not_text: "Det som skrevs innehåller tecken som inte är giltig text (UTF-8).",
    other: "Det som skrevs går inte att förstå.",
    help: |command| format!("Skriv ”{command}” för hjälp."),
    unknown_deliverable: |id, nearest| meant(format!("Det finns ingen leverabel ”{id}”."), nearest),
    unknown_department: |name, nearest, all| {
        meant(format!("Det finns ingen förvaltning ”{name}”."), nearest) + &format!(" Förvaltningar: {all}.")
    },
    unknown_state: |word, all| format!("”{word}” är inget läge. Möjliga lägen: {all}."),
    unknown_phase: |phase, all| format!("Det finns ingen fas ”{phase}”. Möjliga faser: {all}."),
    unknown_chapter: |chapter, all| format!("Det finns inget kapitel ”{chapter}”. Möjliga kapitel: {all}."),
    unknown_view: |text, all| format!("Det finns ingen vy som heter ”{text}”. Vyerna är: {all}."),
    not_a_size: |text| {
        format!("”{text}” är ingen storlek. Skriv kolumner och rader, till exempel 120x36; minst 60x18, högst 400x200.")
    },
    not_a_date: |text| format!("”{text}” är inget datum. Skriv det som ÅÅÅÅ-MM-DD, till exempel 2026-11-24."),
    not_a_number: |text| format!("”{text}” är inget heltal."),
    no_points: |id| format!("{id} har ingen checklista."),
    unknown_point: |id, point, of| format!("{id} har ingen punkt ”{point}”. Punkterna är 1–{of}."),
    point_both: |point| format!("Punkt {point} kan inte både bockas av och lämnas öppen."),
    department_missing: |id| format!("Vilken förvaltning? {id} görs av varje förvaltning."),
    state_missing: |all| format!("Vilket läge? Möjliga lägen: {all}."),
    only_central: |id, central, department| {
        format!("{id} görs en gång för hela kommunen, av {central}, och kan inte bockas av för {department}.")
    },
    reason_missing: "Skriv varför den inte är tillämplig: --note \"skälet\".",
    only_with_state: "--note, --evidence och --on hör till ett läge. Skriv läget också.",
    future: |day, today| format!("{day} har inte varit ännu: i dag är det {today}."),
    nothing_to_undo: |writer| format!("Det finns inget att ångra för {writer}."),
    nothing_to_redo: |writer| format!("Det finns inget att göra om för {writer}."),
    overtaken: |by, at| format!("Går inte att ångra: {by} har ändrat samma sak {at}."),
};

const TROUBLE: Trouble = Trouble {
    not_found: |path| format!("{path} finns inte."),
    wrong_kind: |path| format!("{path} är en fil där det behövs en mapp, eller tvärtom."),
    exists: |path| format!("{path} finns redan."),
    exists_hint: "Lägg till --force för att ersätta filen.",
    not_empty: |path| format!("{path} är inte tom. Ange en ny eller tom mapp."),
    permission: |path| format!("Du har inte behörighet till {path}."),
    read_only: |path| format!("{path} ligger på en disk som bara går att läsa."),
    disk_full: |path| format!("Disken är full: {path} gick inte att skriva."),
    other: |path, why| format!("{path} gick inte att läsa eller skriva ({why})."),
    newer: |path, found, known| {
        format!(
            "{path} är skriven av en nyare version av lis (format {found}, här läses till och med {known}). Uppdatera lis."
        )
    },
    locked: |journal| format!("Alla platser för {journal} är upptagna av andra program som körs."),
    in_use: |journal| format!("{journal} skrivs av ett annat program just nu. Avsluta det och försök igen."),
    bad_writer: |name| {
        format!("”{name}” kan inte vara en roll. Skriv bokstäver, siffror och bindestreck, högst 40 tecken.")
    },
    bad_device: |name| format!("LIS_DEVICE är ”{name}”, men ska vara 4–16 små bokstäver a–z och siffror."),
    no_home: "Systemet anger ingen hemmapp. Ange en mapp med --data.",
    torn: |path, line| {
        format!("{path}, rad {line}: sista raden är avbruten och räknas inte. Den var aldrig bekräftad.")
    },
    torn_kept: |path, line, kept| {
        format!("{path}, rad {line}: sista raden var avbruten och räknas inte. Den är sparad i {kept}.")
    },
    damaged: |path, line, column| {
        format!("{path}, rad {line}, tecken {column}: raden går inte att läsa och räknas inte.")
    },
    changed: |path, line| {
        format!("{path}, rad {line}: raden, eller den före, är ändrad i efterhand. Den räknas som den står.")
    },
    out_of_order: |path, line| format!("{path}, rad {line}: radens nummer är inte högre än det före. Den räknas inte."),
    twin: |path, entry| {
        format!("{path}: en kopia av en annan journal som säger något annat från {entry}. Kopian räknas inte.")
    },
    not_a_journal: |path| format!("{path} är ingen journal och läses inte."),
    clock_ahead: |at| {
        format!("Det senaste som är sparat är från {at}, mer än ett dygn före klockan här. Är klockan rätt?")
    },
    warning: "Varning:",
    error: "Fel:",
};

const DONE: Done = Done {
    saved: |sample, what| if sample { format!("Ändrat i exemplet: {what}") } else { format!("Sparat: {what}") },
    unchanged: |what| format!("Inget att ändra: {what}"),
    undo_hint: "Ångra med: lis ångra",
    all_points: |id, department| format!("Alla punkter är klara. Bocka av hela: lis bocka {id} {department} klar"),
    waits_for: |what| format!("Bör vara på plats först, men är inte klart: {what}"),
    undone: |what| format!("Ångrat. Nu gäller {what}"),
    redone: |what| format!("Gjort om. Nu gäller {what}"),
    demo: "Exempel: inget sparas.",
    written: |path| format!("Skrev {path}"),
    plan_written: |path, open| format!("Skrev planen till {path}. Öppna den med: {open}"),
};

const LABELS: Labels = Labels {
    as_of: |day| format!("läget den {day}"),
    sample: "EXEMPEL – inget sparas",
    notices: "Att se till",
    conflicts: |count| match count {
        1 => "1 konflikt att lösa (lis kontrollera visar den)".to_owned(),
        count => format!("{count} konflikter att lösa (lis kontrollera visar dem)"),
    },
    due_again: |count| format!("{count} ska göras om"),
    without_place: |count| format!("{count} utan plats i planen (lis kontrollera visar dem)"),
    legend: "Tecken",
    empty_cell: |central| format!("tomt: görs en gång för hela kommunen, av {central}"),
    conflict: "konflikt",
    all: "Alla",
    no_rows: "Ingen leverabel passar urvalet.",
    source: "Källa",
    scope: "Omfattning",
    section: "Avsnitt",
    roles: "Ansvariga roller",
    recurs: "Återkommer",
    remark: "Anmärkning",
    basis: "Stöd i källan",
    touches: |controls| format!("berör även {controls}"),
    clauses: "ISO/IEC 27001, avsnitt",
    law: "Lag",
    needs: "Bör vara på plats först",
    needed_by: "Behövs för",
    answers_to: "Svarar mot",
    criterion: |level, text| format!("Mognadstrappan, nivå {level}: {text}"),
    benefit: |number, name| format!("Nytta {number}: {name}"),
    phase_need: |phase, text| format!("Förutsättning för {phase}: {text}"),
    milestone: |when, title| format!("Milstolpe, {when}: {title}"),
    points: "Checklista",
    states: "Läge per förvaltning",
    since: |day, by| format!("sedan {day}, {by}"),
    last_done: |day, by| format!("senast klar {day}, {by}"),
    ticked: |points| format!("klara punkter: {points}"),
    history: "Historik",
    no_history: "Inget är sagt ännu. Bocka av med: lis bocka",
    no_log: "Inget är bockat ännu.",
};

const CHECK: CheckWords = CheckWords {
    plan_sound: |deliverables, departments| {
        format!("Planen går att läsa: {deliverables} leverabler, {departments} förvaltningar.")
    },
    record_read: |entries| match entries {
        1 => "Det som är sparat går att läsa: 1 inlägg.".to_owned(),
        entries => format!("Det som är sparat går att läsa: {entries} inlägg."),
    },
    record: "Det som är sparat",
    solve: "Välj vad som gäller: lis lös",
    fine: "Inget att anmärka.",
    found: |count| match count {
        1 => "1 sak att se till.".to_owned(),
        count => format!("{count} saker att se till."),
    },
    facts: |count| format!("Uppgifter som inte står rakt ut i källan ({count})"),
};

fn meant(sentence: String, nearest: Option<&str>) -> String {
    match nearest {
        Some(nearest) => format!("{sentence} Menade du {nearest}?"),
        None => sentence,
    }
}
