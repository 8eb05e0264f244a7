//! What is said of a sheet that came back.

use crate::words::count::counted;
use crate::words::lang::Lang;
use chrono::NaiveDate;

words! {
    /// What is said of a sheet that came back.
    pub struct BackWords = words(lang);

    /// Where something stands.
    at(file: &str, tab: Option<&str>, row: u32, letters: Option<&str>, head: &str) {
        sv: match (tab, letters) {
            (Some(tab), Some(letters)) => format!("{file}, flik {tab}, {letters}{row} ({head})"),
            (Some(tab), None) => format!("{file}, flik {tab}, rad {row}"),
            (None, Some(letters)) => format!("{file}, rad {row}, kolumn {letters} ({head})"),
            (None, None) => format!("{file}, rad {row}"),
        },
        en: match (tab, letters) {
            (Some(tab), Some(letters)) => format!("{file}, tab {tab}, {letters}{row} ({head})"),
            (Some(tab), None) => format!("{file}, tab {tab}, row {row}"),
            (None, Some(letters)) => format!("{file}, row {row}, column {letters} ({head})"),
            (None, None) => format!("{file}, row {row}"),
        },
    }
    /// A row without an id.
    no_id {
        sv: "Beteckningen saknas, men något är ifyllt. Skriv vilken leverabel det gäller, eller töm raden.",
        en: "There is no id, but something was filled in. Say which deliverable it is about, or empty the row.",
    }
    /// A row that does not say whose it is.
    no_department {
        sv: "Det framgår inte vilken förvaltning raden gäller. Ange den med --department.",
        en: "It does not say which department the row is about. Name it with --department.",
    }
    /// A row of another department.
    other_department(says: &str, expected: &str) {
        sv: "Raden gäller {says}, men här väntas {expected}. Läs in varje förvaltnings blad för sig, orört.",
        en: "The row is about {says}, but {expected} is expected here. Read each department's sheet by itself, as it \
             is.",
    }
    /// A deliverable that does not concern the department.
    not_theirs {
        sv: "Leverabeln hör inte till förvaltningen, eller finns inte i planen i dag. Inget kan sägas om den här.",
        en: "The deliverable is not the department's, or is not in the plan today. Nothing can be said about it here.",
    }
    /// A row that was changed, but does not tell what it was made from.
    no_stamp {
        sv: "Raden säger något annat än det som gäller, men saknar sin stämpel. Då går det inte att se om någon annan \
             har ändrat den sedan bladet gjordes. Ta ut ett nytt blad och för över det som är ändrat.",
        en: "The row says something else than what holds, but has lost its stamp. So it cannot be told whether \
             somebody else has changed it since the sheet was made. Take out a new sheet and carry over what was \
             changed.",
    }
    /// A row with the stamp of another.
    stamp_of(id: &str) {
        sv: "Radens stämpel hör till {id}: innehåll har flyttats mellan rader, till exempel om bara några kolumner har \
             sorterats. Ta ut ett nytt blad och för över det som är ändrat.",
        en: "The row has the stamp of {id}: contents have been moved between rows, for instance when only some columns \
             were sorted. Take out a new sheet and carry over what was changed.",
    }
    /// A word that is no state.
    unknown_state(text: &str, nearest: Option<&str>, all: &str) {
        sv: match nearest {
            Some(nearest) => format!("”{text}” är inget läge. Menade du {nearest}?"),
            None => format!("”{text}” är inget läge. Möjliga lägen: {all}."),
        },
        en: match nearest {
            Some(nearest) => format!("“{text}” is no state. Did you mean {nearest}?"),
            None => format!("“{text}” is no state. Possible states: {all}."),
        },
    }
    /// The state was taken away.
    no_state(all: &str) {
        sv: "Läget är borttaget. Möjliga lägen: {all}.",
        en: "The state has been removed. Possible states: {all}.",
    }
    /// A text that is no day.
    no_day(text: &str, meant: Option<NaiveDate>) {
        sv: match meant {
            Some(day) => format!("”{text}” är inget datum. Menade du {day}? Skriv det som ÅÅÅÅ-MM-DD."),
            None => format!("”{text}” är inget datum. Skriv det som ÅÅÅÅ-MM-DD, till exempel 2026-11-24."),
        },
        en: match meant {
            Some(day) => format!("“{text}” is no date. Did you mean {day}? Write it as YYYY-MM-DD."),
            None => format!("“{text}” is no date. Write it as YYYY-MM-DD, such as 2026-11-24."),
        },
    }
    /// A formula.
    formula(formula: &str) {
        sv: "Här står en formel: {formula}. Skriv det som ska stå i stället för att räkna ut det.",
        en: "This is a formula: {formula}. Write what is to stand here instead of working it out.",
    }
    /// Somebody else was first.
    overtaken(by: &str, day: NaiveDate) {
        sv: match by {
            "" => "Någon annan har ändrat samma sak sedan bladet gjordes. Fråga vad som ska gälla.".to_owned(),
            by => format!("{by} har ändrat samma sak {day}, sedan bladet gjordes. Fråga vad som ska gälla."),
        },
        en: match by {
            "" => "Somebody else has changed the same since the sheet was made. Ask what is to hold.".to_owned(),
            by => format!("{by} changed the same on {day}, after the sheet was made. Ask what is to hold."),
        },
    }
    /// Another row says something else.
    twice(at: &str) {
        sv: "Samma leverabel står också på {at}, och raderna säger olika saker. Behåll en av dem.",
        en: "The same deliverable also stands at {at}, and the rows say different things. Keep one of them.",
    }
    /// An exception without a last day.
    no_until { sv: "Undantagets sista dag saknas.", en: "The exception has no last day." }
    /// "Not applicable" without a reason.
    no_reason(head: &str) {
        sv: "Skälet saknas: skriv i kolumnen ”{head}” varför leverabeln inte är tillämplig.",
        en: "The reason is missing: write in the column “{head}” why the deliverable is not applicable.",
    }
    /// A column is missing.
    missing_column(head: &str) {
        sv: "Kolumnen ”{head}” saknas. Det som den skulle säga lämnas som det är.",
        en: "The column “{head}” is missing. What it would say is left as it stands.",
    }
    /// The column of stamps is missing.
    missing_stamp(head: &str) {
        sv: "Kolumnen ”{head}” saknas. Rader som säger något annat än det som gäller går inte att läsa in utan den.",
        en: "The column “{head}” is missing. Rows that say something else than what holds cannot be read in without \
             it.",
    }
    /// A column is called otherwise.
    renamed(found: &str, head: &str) {
        sv: "Kolumnen ”{found}” läses som ”{head}”.",
        en: "The column “{found}” is read as “{head}”.",
    }
    /// The file was read as Windows-1252.
    windows {
        sv: "Filen är inte UTF-8 utan läses som Windows-1252. Kontrollera å, ä och ö nedan.",
        en: "The file is not UTF-8 and is read as Windows-1252. Check å, ä and ö below.",
    }
    /// Hidden rows were read too.
    hidden(rows: &str) {
        sv: "Rader som är dolda läses också: {rows}.",
        en: "Rows that are hidden are read too: {rows}.",
    }
    /// A file that is no workbook.
    no_workbook(why: &str) {
        sv: "Filen går inte att läsa som arbetsbok (.xlsx). Är den av ett annat slag (.xls, .ods), spara den som \
             .xlsx. ({why})",
        en: "The file cannot be read as a workbook (.xlsx). If it is of another kind (.xls, .ods), save it as .xlsx. \
             ({why})",
    }
    /// A file that is no sheet.
    no_heads(id: &str, state: &str) {
        sv: "Filen är inget blad som lis har lämnat ut: det finns ingen rad med rubrikerna ”{id}” och ”{state}”. Ett \
             blad tas ut med: lis blad ut FÖRVALTNING -o FIL",
        en: "The file is no sheet that lis has handed out: there is no row with the heads “{id}” and “{state}”. A \
             sheet is taken out with: lis sheet out DEPARTMENT -o FILE",
    }
    /// A file of another department.
    of_other(says: &str, expected: &str) {
        sv: "Bladet är gjort för {says}, men här väntas {expected}. Ange --department {says}, eller ta {expected}:s \
             blad.",
        en: "The sheet was made for {says}, but {expected} is expected here. Say --department {says}, or take the \
             sheet of {expected}.",
    }
    /// A file made from another plan.
    other_plan(other: &str, ours: &str) {
        sv: "Bladet är gjort av planen {other}, men den som är öppen är {ours}. Ange rätt plan med --plan.",
        en: "The sheet was made from the plan {other}, but the one that is open is {ours}. Name the right one with \
             --plan.",
    }
    /// Heading of what would change.
    would(count: usize) { sv: "Skulle ändras ({count})", en: "Would change ({count})" }
    /// Heading of what has changed.
    done(count: usize) { sv: "Ändrat ({count})", en: "Changed ({count})" }
    /// Heading of what is unclear.
    unclear(count: usize) { sv: "Oklart ({count})", en: "Unclear ({count})" }
    /// What a column said before and says after.
    changed(head: &str, before: &str, after: &str) {
        sv: "{head}: {before} → {after}",
        en: "{head}: {before} → {after}",
    }
    /// Nothing stands in a column.
    empty { sv: "(tomt)", en: "(empty)" }
    /// The sums.
    sums(read: usize, changed: usize, unclear: usize, unchanged: usize) {
        sv: {
            let rows = counted(Lang::Sv).rows(read);
            format!("{rows} lästa: {changed} med ändringar, {unclear} oklara, {unchanged} oförändrade.")
        },
        en: {
            let rows = counted(Lang::En).rows(read);
            format!("{rows} read: {changed} with changes, {unclear} unclear, {unchanged} unchanged.")
        },
    }
    /// Nothing is written yet.
    not_yet(command: &str) {
        sv: "Inget är sparat ännu. Spara med: {command}",
        en: "Nothing is written yet. Write it with: {command}",
    }
    /// What has to be typed to write it: what stands before the files, and after them.
    command -> (&'static str, &'static str) { sv: ("lis blad in", "--skriv"), en: ("lis sheet in", "--apply") }
    /// Nothing is written, since something is unclear.
    all_or_nothing {
        sv: "Inget är sparat: allt eller inget läses in. Rätta det som är oklart, eller töm de ifyllda kolumnerna på \
             de raderna, och läs in igen.",
        en: "Nothing is written: it is all or nothing. Mend what is unclear, or empty the own columns of those rows, \
             and read it in again.",
    }
    /// There is nothing to write.
    nothing { sv: "Det finns inget att spara.", en: "There is nothing to write." }
    /// It is written.
    written(departments: &str, by: &str) {
        sv: "Sparat för {departments} som ett steg, inläst av {by}. Ångra med: lis ångra",
        en: "Saved for {departments} as one step, brought in by {by}. Undo with: lis undo",
    }
}
