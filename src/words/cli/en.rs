//! The command line's words in English.

use super::{CheckWords, CliWords, Done, Labels, Mistakes, Trouble};

pub(super) const WORDS: CliWords =
    CliWords { mistakes: MISTAKES, trouble: TROUBLE, done: DONE, labels: LABELS, check: CHECK };

const MISTAKES: Mistakes = Mistakes {
    unknown_option: |option, nearest| meant(format!("There is no option {option}."), nearest),
    unknown_command: |command, nearest| meant(format!("There is no command “{command}”."), nearest),
    too_much: |what| format!("“{what}” is more than the command takes."),
    missing: |what| format!("Missing: {what}."),
    missing_command: "A command is missing.",
    missing_value: |option| format!("{option} needs a value."),
    invalid_value: |value, option, known| format!("“{value}” cannot be given for {option}. Possible values: {known}."),
    conflict: |option, other| format!("{option} and {other} cannot be used together."),
    twice: |option| format!("{option} is given more than once."),
    not_text: "What was typed holds characters that are not valid text (UTF-8).",
    other: "What was typed cannot be understood.",
    help: |command| format!("Type “{command}” for help."),
    unknown_deliverable: |id, nearest| meant(format!("There is no deliverable “{id}”."), nearest),
    unknown_department: |name, nearest, all| {
        meant(format!("There is no department “{name}”."), nearest) + &format!(" Departments: {all}.")
    },
    unknown_state: |word, all| format!("“{word}” is no state. Possible states: {all}."),
    unknown_phase: |phase, all| format!("There is no phase “{phase}”. Possible phases: {all}."),
    unknown_chapter: |chapter, all| format!("There is no chapter “{chapter}”. Possible chapters: {all}."),
    unknown_view: |text, all| format!("There is no view called “{text}”. The views are: {all}."),
    not_a_size: |text| {
        format!("“{text}” is no size. Write columns and rows, such as 120x36; at least 60x18, at most 400x200.")
    },
    not_a_date: |text| format!("“{text}” is no date. Write it as YYYY-MM-DD, such as 2026-11-24."),
    not_a_number: |text| format!("“{text}” is no whole number."),
    no_points: |id| format!("{id} has no checklist."),
    unknown_point: |id, point, of| format!("{id} has no point “{point}”. The points are 1–{of}."),
    point_both: |point| format!("Point {point} cannot be both ticked and left open."),
    department_missing: |id| format!("Which department? {id} is done by every department."),
    state_missing: |all| format!("Which state? Possible states: {all}."),
    only_central: |id, central, department| {
        format!("{id} is done once for the whole municipality, by {central}, and cannot be ticked for {department}.")
    },
    reason_missing: "Write why it is not applicable: --note \"the reason\".",
    only_with_state: "--note, --evidence and --on belong to a state. Give the state as well.",
    future: |day, today| format!("{day} has not come yet: today is {today}."),
    nothing_to_undo: |writer| format!("There is nothing to undo for {writer}."),
    nothing_to_redo: |writer| format!("There is nothing to redo for {writer}."),
    overtaken: |by, at| format!("Cannot be undone: {by} changed the same on {at}."),
};

const TROUBLE: Trouble = Trouble {
    not_found: |path| format!("{path} is not there."),
    wrong_kind: |path| format!("{path} is a file where a folder is needed, or the other way round."),
    exists: |path| format!("{path} exists already."),
    exists_hint: "Add --force to replace the file.",
    not_empty: |path| format!("{path} is not empty. Name a new or an empty folder."),
    permission: |path| format!("You have no permission for {path}."),
    read_only: |path| format!("{path} is on a disk that can only be read."),
    disk_full: |path| format!("The disk is full: {path} could not be written."),
    other: |path, why| format!("{path} could not be read or written ({why})."),
    newer: |path, found, known| {
        format!(
            "{path} was written by a newer version of lis (format {found}, this one reads up to {known}). Update lis."
        )
    },
    locked: |journal| format!("Every place for {journal} is taken by other running programs."),
    in_use: |journal| format!("{journal} is being written by another program. Close it and try again."),
    bad_writer: |name| format!("“{name}” cannot be a role. Use letters, digits and hyphens, at most 40 characters."),
    bad_device: |name| format!("LIS_DEVICE is “{name}”, but must be 4–16 small letters a–z and digits."),
    no_home: "The system names no home folder. Name a folder with --data.",
    torn: |path, line| {
        format!("{path}, line {line}: the last line is torn and does not count. It was never confirmed.")
    },
    torn_kept: |path, line, kept| {
        format!("{path}, line {line}: the last line was torn and does not count. It is kept in {kept}.")
    },
    damaged: |path, line, column| {
        format!("{path}, line {line}, character {column}: the line cannot be read and does not count.")
    },
    changed: |path, line| {
        format!("{path}, line {line}: the line, or the one before, was changed afterwards. It counts as it stands.")
    },
    out_of_order: |path, line| {
        format!("{path}, line {line}: its number is not higher than the one before. It does not count.")
    },
    twin: |path, entry| {
        format!("{path}: a copy of another journal that says something else from {entry} on. The copy does not count.")
    },
    not_a_journal: |path| format!("{path} is no journal and is not read."),
    clock_ahead: |at| {
        format!("The latest that is kept is from {at}, more than a day ahead of the clock here. Is the clock right?")
    },
    warning: "Warning:",
    error: "Error:",
};

const DONE: Done = Done {
    saved: |sample, what| if sample { format!("Changed in the sample: {what}") } else { format!("Saved: {what}") },
    unchanged: |what| format!("Nothing to change: {what}"),
    undo_hint: "Take it back with: lis undo",
    all_points: |id, department| format!("All points are done. Tick the whole: lis tick {id} {department} done"),
    waits_for: |what| format!("Should be in place first, but is not done: {what}"),
    undone: |what| format!("Undone. Now it is {what}"),
    redone: |what| format!("Redone. Now it is {what}"),
    demo: "A sample: nothing is kept.",
    written: |path| format!("Wrote {path}"),
    plan_written: |path, open| format!("Wrote the plan to {path}. Open it with: {open}"),
};

const LABELS: Labels = Labels {
    as_of: |day| format!("as of {day}"),
    sample: "SAMPLE – nothing is kept",
    notices: "To look at",
    conflicts: |count| match count {
        1 => "1 conflict to solve (lis check shows it)".to_owned(),
        count => format!("{count} conflicts to solve (lis check shows them)"),
    },
    due_again: |count| format!("{count} due again"),
    without_place: |count| format!("{count} without a place in the plan (lis check shows them)"),
    legend: "Signs",
    empty_cell: |central| format!("empty: done once for the whole municipality, by {central}"),
    conflict: "conflict",
    all: "All",
    no_rows: "No deliverable fits the choice.",
    source: "Source",
    scope: "Scope",
    section: "Section",
    roles: "Responsible roles",
    recurs: "Recurs",
    remark: "Remark",
    basis: "Basis in the source",
    touches: |controls| format!("also touches {controls}"),
    clauses: "ISO/IEC 27001, clauses",
    law: "Law",
    needs: "Should be in place first",
    needed_by: "Needed by",
    answers_to: "Answers to",
    criterion: |level, text| format!("Maturity staircase, level {level}: {text}"),
    benefit: |number, name| format!("Benefit {number}: {name}"),
    phase_need: |phase, text| format!("Needed before {phase}: {text}"),
    milestone: |when, title| format!("Milestone, {when}: {title}"),
    points: "Checklist",
    states: "State by department",
    since: |day, by| format!("since {day}, {by}"),
    last_done: |day, by| format!("last done {day}, {by}"),
    ticked: |points| format!("points done: {points}"),
    history: "History",
    no_history: "Nothing has been said yet. Tick it with: lis tick",
    no_log: "Nothing has been ticked yet.",
};

const CHECK: CheckWords = CheckWords {
    plan_sound: |deliverables, departments| {
        format!("The plan can be read: {deliverables} deliverables, {departments} departments.")
    },
    record_read: |entries| match entries {
        1 => "The record can be read: 1 entry.".to_owned(),
        entries => format!("The record can be read: {entries} entries."),
    },
    record: "The record",
    solve: "Choose what holds: lis resolve",
    fine: "Nothing to remark on.",
    found: |count| match count {
        1 => "1 thing to look at.".to_owned(),
        count => format!("{count} things to look at."),
    },
    facts: |count| format!("Facts that the source does not plainly state ({count})"),
};

fn meant(sentence: String, nearest: Option<&str>) -> String {
    match nearest {
        Some(nearest) => format!("{sentence} Did you mean {nearest}?"),
        None => sentence,
    }
}
