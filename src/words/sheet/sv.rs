//! The words of sheets in Swedish.

use super::{Heads, OutWords, PageWords, SheetWords};

pub(super) const WORDS: SheetWords = SheetWords { heads: HEADS, out: OUT, page: PAGE };

const HEADS: Heads = Heads {
    id: "Beteckning",
    title: "Leverabel",
    group: "Fas och kapitel",
    now: "Så står det nu",
    due: "Klart senast",
    state: "Läge",
    since: "Datum",
    note: "Anteckning",
    evidence: "Underlag",
    reason: "Undantag: skäl",
    risk: "Undantag: riskbedömning",
    measure: "Undantag: i stället görs",
    approved: "Undantag: godkänt",
    until: "Undantag: gäller till",
    department: "Förvaltning",
    stamp: "Stämpel (ändra inte)",
};

const OUT: OutWords = OutWords {
    title: |department| format!("Blad att fylla i: {department}"),
    since: |how, day, by| format!("{how}, sedan {day} ({by})"),
    project: |phase| format!("Projektfas {phase}"),
    chapter: |phase, chapter| match phase {
        Some(phase) => format!("Prioriteringsfas {phase}, kapitel {chapter}"),
        None => format!("Utan fas, kapitel {chapter}"),
    },
    choose: "Läge",
    choose_help: |states| format!("Välj ett läge i listan: {states}. Ett undantag fylls i under Undantag, inte här."),
    day: "Datum",
    since_help: "Dagen då läget började gälla, ÅÅÅÅ-MM-DD. Inte en dag som ännu inte har varit.",
    approved_help: "Dagen då undantaget godkändes, ÅÅÅÅ-MM-DD.",
    until_help: "Sista dagen som undantaget gäller, ÅÅÅÅ-MM-DD.",
    no_day: "Skriv ett datum som ÅÅÅÅ-MM-DD, till exempel 2026-11-24.",
    folder_needed: "Flera blad blir en fil per förvaltning. Ange en mapp: --output MAPP",
    ending: |ending| format!("Ett blad är en fil som slutar på .xlsx eller .csv, inte på ”{ending}”."),
    not_csv: |ending| format!("--csv skriver en csv-fil, men filen slutar på ”.{ending}”."),
};

const PAGE: PageWords = PageWords {
    name: "Så här fyller du i",
    lead: |department, plan| {
        format!(
            "Bladet visar hur det står till i {department} enligt {plan}. Ändra det som inte längre stämmer och skicka \
             tillbaka filen. Rader som du inte rör läses inte in."
        )
    },
    columns: &[
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
    exception: |approver, longest, source| {
        format!(
            "De fem kolumnerna fylls i tillsammans: skäl, riskbedömning, vad som görs i stället, dagen för godkännandet \
             och sista dagen. Undantag godkänns av {approver} och gäller högst {longest} ({source}); en förnyelse behöver \
             en ny riskbedömning. Tomma kolumner betyder inget undantag: den som tömmer alla fem återtar det."
        )
    },
    rest: &[
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
    made: "Vad bladet är gjort av",
    plan: "Plan",
    day: "Läget den",
    journals: "Journalernas kontrollsumma",
    program: "Program",
    sample: "EXEMPEL – påhittade uppgifter",
};
