//! The words of sheets in English.

use super::{Heads, OutWords, PageWords, SheetWords};

pub(super) const WORDS: SheetWords = SheetWords { heads: HEADS, out: OUT, page: PAGE };

const HEADS: Heads = Heads {
    id: "Id",
    title: "Deliverable",
    group: "Phase and chapter",
    now: "As it stands now",
    due: "Due by",
    state: "State",
    since: "Date",
    note: "Note",
    evidence: "Evidence",
    reason: "Exception: reason",
    risk: "Exception: risk assessment",
    measure: "Exception: done instead",
    approved: "Exception: approved",
    until: "Exception: until",
    department: "Department",
    stamp: "Stamp (do not change)",
};

const OUT: OutWords = OutWords {
    title: |department| format!("Sheet to fill in: {department}"),
    since: |how, day, by| format!("{how}, since {day} ({by})"),
    project: |phase| format!("Project phase {phase}"),
    chapter: |phase, chapter| match phase {
        Some(phase) => format!("Priority phase {phase}, chapter {chapter}"),
        None => format!("No phase, chapter {chapter}"),
    },
    choose: "State",
    choose_help: |states| {
        format!("Choose a state from the list: {states}. An exception is filled in under Exception, not here.")
    },
    day: "Date",
    since_help: "The day from which the state holds, YYYY-MM-DD. Not a day that has not come yet.",
    approved_help: "The day on which the exception was approved, YYYY-MM-DD.",
    until_help: "The last day on which the exception holds, YYYY-MM-DD.",
    no_day: "Write a date as YYYY-MM-DD, such as 2026-11-24.",
    folder_needed: "Several sheets become a file per department. Name a folder: --output DIR",
    ending: |ending| format!("A sheet is a file that ends in .xlsx or .csv, not in “{ending}”."),
    not_csv: |ending| format!("--csv writes a csv file, but the file ends in “.{ending}”."),
};

const PAGE: PageWords = PageWords {
    name: "How to fill this in",
    lead: |department, plan| {
        format!(
            "The sheet shows how things stand in {department} according to {plan}. Change what is no longer true and send \
             the file back. Rows that you do not touch are not read in."
        )
    },
    columns: &[
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
    exception: |approver, longest, source| {
        format!(
            "The five columns belong together: reason, risk assessment, what is done instead, the day of the approval and \
             the last day. Exceptions are approved by: {approver}, and hold for at most {longest} ({source}); a renewal \
             needs a new risk assessment. Empty columns mean no exception: whoever empties all five withdraws it."
        )
    },
    rest: &[
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
    made: "What the sheet was made from",
    plan: "Plan",
    day: "As of",
    journals: "Checksum of the journals",
    program: "Program",
    sample: "SAMPLE – made-up data",
};
