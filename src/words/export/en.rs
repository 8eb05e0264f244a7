//! The words of exports in English.

use super::{ExportWords, HeaderWords, OrderMistakes, TableWords, VerifyWords};

pub(super) const WORDS: ExportWords =
    ExportWords { header: HEADER, tables: TABLES, mistakes: MISTAKES, verify: VERIFY };

const HEADER: HeaderWords = HeaderWords {
    owner: "Document owner",
    version: "Version",
    status: "Status",
    draft: "Draft",
    drawn_up: "Drawn up",
    class: "Information class",
    unclassified: "not stated",
    profile: "Profile",
    open: "Open",
    internal: "Internal",
    made: "Date",
    journals: "Checksum of the journals",
    sample: "SAMPLE – made-up data",
    only: "Concerns",
    secrecy: |provision, day, authority| {
        format!(
            "May be secret under {provision}. Marked {day} by {authority}. The marking is a reminder: secrecy is \
             assessed each time somebody asks for the document."
        )
    },
    open_remark: "Open report: it shows sums alone. Phases, chapters and departments that are small, or where \
                  nothing is done, are put together with others, so that no single measure can be made out.",
};

const TABLES: TableWords = TableWords {
    shares: "Share done per department",
    share_of: |department, share| format!("{department} {share}"),
    page: |page, of| format!("Page {page} of {of}"),
    contents: "Contents",
    region: |caption| format!("Table: {caption}"),
    drawing: |caption| format!("Picture: {caption}"),
    conflict: "conflict",
    summary_sheet: "Summary",
    matrix_sheet: "Matrix",
    states_sheet: "States",
    id: "Id",
    title: "Title",
    source: "Source",
    points_done: "Points ticked",
    points_of: "Points",
    due_again_on: "Due again on",
    conflict_head: "Conflict",
    in_progress: "In progress",
    due_again: "Due again",
    exceptions: "Exception",
    not_applicable: "Not applicable",
    exception_until: "Exception until",
    late: "Late",
    moved: "Times moved",
    approved: "Approved",
    until: "Until",
    approved_by: "Approved by",
    reason: "Reason",
    risk: "Risk assessment",
    instead: "Done instead",
    yes: "yes",
    no: "no",
    kind: "Kind",
    group: "Group",
    all: "All",
    allowed: "State",
    choose: |states| format!("Choose a state: {states}."),
};

const MISTAKES: OrderMistakes = OrderMistakes {
    format_missing: |formats| {
        format!("Which format? Give --format ({formats}), or a file with --output whose ending tells it.")
    },
    unknown_ending: |ending, formats| {
        format!("The ending “{ending}” belongs to no format. Possible formats: {formats}.")
    },
    not_for_terminals: |format| format!("{format} cannot be shown in a terminal. Name a file: --output FILE.{format}"),
    class_four: "Class 4 is information of protective security (säkerhetsskydd). It must not be kept in this tool: \
                 turn to the head of protective security.",
    no_class: |text| format!("“{text}” is no information class. Write K, R and T with a level of 1–3, such as K1R2T1."),
    open_department: "An open report shows sums of all departments together. Leave out --department, or choose \
                      --profile internal.",
    open_secrecy: "An open report cannot be marked as secret. Leave out --secrecy, or choose --profile internal.",
    only_csv: "--csv belongs to the format csv.",
    only_for: |option, format| format!("{option} belongs to the format {format}."),
    of_no_use: |option, format| format!("{option} changes nothing in the format {format}. Leave it out."),
    open_picture: "A view shows what single departments have left to do, so it cannot be made open. An open report with \
                   pictures of sums alone: --format html, pdf or docx with --profile open.",
    one_department: "A picture shows one department at most. Name one at a time.",
    only_for_view: |view| {
        format!("--department belongs to the view {view}. Add --view {view}, or leave out --department.")
    },
    too_long: |option, longest| format!("The text of {option} is too long: at most {longest} characters."),
};

const VERIFY: VerifyWords = VerifyWords {
    no_recipe: |file| {
        format!(
            "{file} does not say how it was made, so it cannot be made again. That is so for csv, ics and svg, and for files \
             that do not come from lis export."
        )
    },
    no_department: "The file concerns a department that the plan does not have. Is it the right plan? Name it with --plan.",
    matches: |file| format!("{file} matches: a new export is the same, byte for byte."),
    differs: |file| format!("{file} does not match a new export."),
    other_program: "Another version of lis made the file, and may have written it in another way.",
    other_record: "What is ticked is not what it was when the file was made: something has been added, or it is another \
                   data folder.",
    other_plan: "The plan is not what it was when the file was made.",
    altered: "The plan and what is ticked are unchanged. It is the file that was changed after it was made.",
    only_in_file: "Only in the file",
    only_in_new: "Only in a new export",
    differs_at: |byte| format!("The first difference is at byte {byte}."),
};
