//! What is said of a sheet that came back, in English.

use super::BackWords;

pub(super) const WORDS: BackWords = BackWords {
    at: |file, tab, row, letters, head| match (tab, letters) {
        (Some(tab), Some(letters)) => format!("{file}, tab {tab}, {letters}{row} ({head})"),
        (Some(tab), None) => format!("{file}, tab {tab}, row {row}"),
        (None, Some(letters)) => format!("{file}, row {row}, column {letters} ({head})"),
        (None, None) => format!("{file}, row {row}"),
    },
    no_id: "There is no id, but something was filled in. Say which deliverable it is about, or empty the row.",
    no_department: "It does not say which department the row is about. Name it with --department.",
    other_department: |says, expected| {
        format!(
            "The row is about {says}, but {expected} is expected here. Read each department's sheet by itself, as it is."
        )
    },
    not_theirs: "The deliverable is not the department's, or is not in the plan today. Nothing can be said about it here.",
    no_stamp: "The row says something else than what holds, but has lost its stamp. So it cannot be told whether somebody \
               else has changed it since the sheet was made. Take out a new sheet and carry over what was changed.",
    stamp_of: |id| {
        format!(
            "The row has the stamp of {id}: contents have been moved between rows, for instance when only some columns were \
             sorted. Take out a new sheet and carry over what was changed."
        )
    },
    unknown_state: |text, nearest, all| match nearest {
        Some(nearest) => format!("“{text}” is no state. Did you mean {nearest}?"),
        None => format!("“{text}” is no state. Possible states: {all}."),
    },
    no_state: |all| format!("The state has been removed. Possible states: {all}."),
    no_day: |text, meant| match meant {
        Some(day) => format!("“{text}” is no date. Did you mean {day}? Write it as YYYY-MM-DD."),
        None => format!("“{text}” is no date. Write it as YYYY-MM-DD, such as 2026-11-24."),
    },
    formula: |formula| format!("This is a formula: {formula}. Write what is to stand here instead of working it out."),
    overtaken: |by, day| match by {
        "" => "Somebody else has changed the same since the sheet was made. Ask what is to hold.".to_owned(),
        by => format!("{by} changed the same on {day}, after the sheet was made. Ask what is to hold."),
    },
    twice: |at| {
        format!("The same deliverable also stands at {at}, and the rows say different things. Keep one of them.")
    },
    no_reason: |head| {
        format!("The reason is missing: write in the column “{head}” why the deliverable is not applicable.")
    },
    no_until: "The exception has no last day.",
    missing_column: |head| format!("The column “{head}” is missing. What it would say is left as it stands."),
    missing_stamp: |head| {
        format!(
            "The column “{head}” is missing. Rows that say something else than what holds cannot be read in without it."
        )
    },
    renamed: |found, head| format!("The column “{found}” is read as “{head}”."),
    windows: "The file is not UTF-8 and is read as Windows-1252. Check å, ä and ö below.",
    hidden: |rows| format!("Rows that are hidden are read too: {rows}."),
    no_workbook: |why| {
        format!(
            "The file cannot be read as a workbook (.xlsx). If it is of another kind (.xls, .ods), save it as .xlsx. ({why})"
        )
    },
    no_heads: |id, state| {
        format!(
            "The file is no sheet that lis has handed out: there is no row with the heads “{id}” and “{state}”. A sheet is \
             taken out with: lis sheet out DEPARTMENT -o FILE"
        )
    },
    of_other: |says, expected| {
        format!(
            "The sheet was made for {says}, but {expected} is expected here. Say --department {says}, or take the sheet of {expected}."
        )
    },
    other_plan: |other, ours| {
        format!(
            "The sheet was made from the plan {other}, but the one that is open is {ours}. Name the right one with --plan."
        )
    },
    would: |count| format!("Would change ({count})"),
    done: |count| format!("Changed ({count})"),
    unclear: |count| format!("Unclear ({count})"),
    changed: |head, before, after| format!("{head}: {before} → {after}"),
    empty: "(empty)",
    sums: |read, changed, unclear, unchanged| {
        let rows = if read == 1 { "row" } else { "rows" };
        format!("{read} {rows} read: {changed} with changes, {unclear} unclear, {unchanged} unchanged.")
    },
    not_yet: |command| format!("Nothing is written yet. Write it with: {command}"),
    command: ("lis sheet in", "--apply"),
    all_or_nothing: "Nothing is written: it is all or nothing. Mend what is unclear, or empty the own columns of \
                     those rows, and read it in again.",
    nothing: "There is nothing to write.",
    written: |departments, by| format!("Saved for {departments} as one step, brought in by {by}. Undo with: lis undo"),
};
