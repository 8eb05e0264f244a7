//! What is said of a sheet that came back, in Swedish.

use super::BackWords;

pub(super) const WORDS: BackWords = BackWords {
    at: |file, tab, row, letters, head| match (tab, letters) {
        (Some(tab), Some(letters)) => format!("{file}, flik {tab}, {letters}{row} ({head})"),
        (Some(tab), None) => format!("{file}, flik {tab}, rad {row}"),
        (None, Some(letters)) => format!("{file}, rad {row}, kolumn {letters} ({head})"),
        (None, None) => format!("{file}, rad {row}"),
    },
    no_id: "Beteckningen saknas, men något är ifyllt. Skriv vilken leverabel det gäller, eller töm raden.",
    no_department: "Det framgår inte vilken förvaltning raden gäller. Ange den med --department.",
    other_department: |says, expected| {
        format!("Raden gäller {says}, men här väntas {expected}. Läs in varje förvaltnings blad för sig, orört.")
    },
    not_theirs: "Leverabeln hör inte till förvaltningen, eller finns inte i planen i dag. Inget kan sägas om den här.",
    no_stamp: "Raden säger något annat än det som gäller, men saknar sin stämpel. Då går det inte att se om någon annan \
               har ändrat den sedan bladet gjordes. Ta ut ett nytt blad och för över det som är ändrat.",
    stamp_of: |id| {
        format!(
            "Radens stämpel hör till {id}: innehåll har flyttats mellan rader, till exempel om bara några kolumner har \
             sorterats. Ta ut ett nytt blad och för över det som är ändrat."
        )
    },
    unknown_state: |text, nearest, all| match nearest {
        Some(nearest) => format!("”{text}” är inget läge. Menade du {nearest}?"),
        None => format!("”{text}” är inget läge. Möjliga lägen: {all}."),
    },
    no_state: |all| format!("Läget är borttaget. Möjliga lägen: {all}."),
    no_day: |text, meant| match meant {
        Some(day) => format!("”{text}” är inget datum. Menade du {day}? Skriv det som ÅÅÅÅ-MM-DD."),
        None => format!("”{text}” är inget datum. Skriv det som ÅÅÅÅ-MM-DD, till exempel 2026-11-24."),
    },
    formula: |formula| format!("Här står en formel: {formula}. Skriv det som ska stå i stället för att räkna ut det."),
    overtaken: |by, day| match by {
        "" => "Någon annan har ändrat samma sak sedan bladet gjordes. Fråga vad som ska gälla.".to_owned(),
        by => format!("{by} har ändrat samma sak {day}, sedan bladet gjordes. Fråga vad som ska gälla."),
    },
    twice: |at| format!("Samma leverabel står också på {at}, och raderna säger olika saker. Behåll en av dem."),
    no_reason: |head| format!("Skälet saknas: skriv i kolumnen ”{head}” varför leverabeln inte är tillämplig."),
    no_until: "Undantagets sista dag saknas.",
    missing_column: |head| format!("Kolumnen ”{head}” saknas. Det som den skulle säga lämnas som det är."),
    missing_stamp: |head| {
        format!(
            "Kolumnen ”{head}” saknas. Rader som säger något annat än det som gäller går inte att läsa in utan den."
        )
    },
    renamed: |found, head| format!("Kolumnen ”{found}” läses som ”{head}”."),
    windows: "Filen är inte UTF-8 utan läses som Windows-1252. Kontrollera å, ä och ö nedan.",
    hidden: |rows| format!("Rader som är dolda läses också: {rows}."),
    no_workbook: |why| {
        format!(
            "Filen går inte att läsa som arbetsbok (.xlsx). Är den av ett annat slag (.xls, .ods), spara den som .xlsx. ({why})"
        )
    },
    no_heads: |id, state| {
        format!(
            "Filen är inget blad som lis har lämnat ut: det finns ingen rad med rubrikerna ”{id}” och ”{state}”. Ett blad \
             tas ut med: lis blad ut FÖRVALTNING -o FIL"
        )
    },
    of_other: |says, expected| {
        format!(
            "Bladet är gjort för {says}, men här väntas {expected}. Ange --department {says}, eller ta {expected}:s blad."
        )
    },
    other_plan: |other, ours| {
        format!("Bladet är gjort av planen {other}, men den som är öppen är {ours}. Ange rätt plan med --plan.")
    },
    would: |count| format!("Skulle ändras ({count})"),
    done: |count| format!("Ändrat ({count})"),
    unclear: |count| format!("Oklart ({count})"),
    changed: |head, before, after| format!("{head}: {before} → {after}"),
    empty: "(tomt)",
    sums: |read, changed, unclear, unchanged| {
        let rows = if read == 1 { "rad" } else { "rader" };
        format!("{read} {rows} lästa: {changed} med ändringar, {unclear} oklara, {unchanged} oförändrade.")
    },
    not_yet: |command| format!("Inget är sparat ännu. Spara med: {command}"),
    command: ("lis blad in", "--skriv"),
    all_or_nothing: "Inget är sparat: allt eller inget läses in. Rätta det som är oklart, eller töm de ifyllda \
                     kolumnerna på de raderna, och läs in igen.",
    nothing: "Det finns inget att spara.",
    written: |departments, by| format!("Sparat för {departments} som ett steg, inläst av {by}. Ångra med: lis ångra"),
};
