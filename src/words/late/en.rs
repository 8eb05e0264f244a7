//! The words of due dates and of what is late, in English.

use super::{DueWords, ExceptionWords, LateWords, RecurringWords, WaitingWords};

pub(super) const WORDS: LateWords =
    LateWords { due: DUE, waiting: WAITING, exception: EXCEPTION, recurring: RECURRING };

const DUE: DueWords = DueWords {
    label: "Due date",
    late: |days| format!("{} late", self::days(days)),
    left: |left| if left == 0 { "last day".to_owned() } else { format!("{} left", days(left)) },
    of_cell: "set for the department",
    of_deliverable: "set for the deliverable",
    of_priority_phase: |number| format!("set for priority phase {number}"),
    of_project_phase: |number| format!("as planned, project phase {number}"),
    moved: |times, first| match times {
        1 => format!("moved once, at first {first}"),
        times => format!("moved {times} times, at first {first}"),
    },
    none: "no due date",
    none_set: "No due date is set. Set one with: lis due R10.8 2027-06-30",
    command: "late",
    late_mark: "late",
    late_by_plan: ["late by the plan", "late by plan"],
    late_count: |count| format!("{count} late"),
    of_them_by_plan: |count| format!(", {count} of them by the plan's own dates alone"),
    soon_count: |count, days| format!("{count} due within {days} days"),
    late_heading: |count| format!("Late ({count})"),
    soon_heading: |count, days| format!("Due within {days} days ({count})"),
    nothing_late: "Nothing is late.",
    set_heading: "Due dates that are set",
    how: "Write the deliverable and the date, with the department between them if it is for one only: lis due R10.8 SOF 2027-06-30. Write none instead of the date to lift it.",
};

const WAITING: WaitingWords = WaitingWords {
    waits_for: "Waits for",
    for_nothing: "Waits for nothing else.",
    waited_for_by: "Waiting for this",
    by_nobody: "Nobody waits for this.",
    told: "(see above)",
    further: |count| format!("and {count} more further on"),
    state: "State",
    settled: "Nothing is left to do.",
};

const EXCEPTION: ExceptionWords = ExceptionWords {
    label: "Exception",
    expired_heading: |count| format!("Have run out ({count})"),
    ending_heading: |count, days| format!("Run out within {days} days ({count})"),
    holds_heading: |count| format!("Hold ({count})"),
    none: "There are no exceptions.",
    expired: |until, days| format!("ran out {until}, {} ago", self::days(days)),
    holds: |until, left| match left {
        0 => format!("holds until {until}, last day"),
        left => format!("holds until {until}, {} left", days(left)),
    },
    becomes: |condition| format!("becomes then: {condition}"),
    became: |condition| format!("now counts as: {condition}"),
    reason: "Reason",
    risk: "Risk assessment",
    measure: "Compensating measure",
    approved: |role, day| format!("Approved {day} by {role}"),
    rule: |role, longest, source| {
        format!("Rule: approved by {role}, at most {longest}; renewed with a new risk assessment ({source}).")
    },
    not_needed: |condition| format!("The cell is {condition} already: the exception shows only if that changes."),
    no_rule: "The plan says nothing about exceptions, so none can be granted.",
    nothing_to_withdraw: |cell| format!("{cell} has no exception to withdraw."),
    refused: |cell| format!("The exception for {cell} cannot be granted:"),
    short: |expired, ending, days| format!("exceptions: {expired} run out, {ending} within {days} days"),
    ending_count: |count, days| match count {
        1 => format!("1 exception runs out within {days} days"),
        count => format!("{count} exceptions run out within {days} days"),
    },
    expired_count: |count| match count {
        1 => "1 exception has run out".to_owned(),
        count => format!("{count} exceptions have run out"),
    },
};

const RECURRING: RecurringWords = RecurringWords {
    heading: |year| format!("Recurring duties of {year}"),
    never: "Never done, so without a date",
    none: |year| format!("No recurring duty falls in {year}."),
    due_again: "due again",
    expected: "if done on time until then",
    done: |day| format!("last done {day}"),
    calendar: |title| format!("{title}: recurring duties"),
    next: "Recurring duties next",
    not_a_year: |text| format!("“{text}” is no year. Write four digits, such as 2027."),
};

fn days(count: i64) -> String {
    if count == 1 { "1 day".to_owned() } else { format!("{count} days") }
}
