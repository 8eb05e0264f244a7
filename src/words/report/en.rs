//! The report's words in English.

use super::{Headings, Labels, Remarks, ReportWords, Sentences};
use crate::model::basis::Certainty;
use crate::model::fault::Part;
use crate::model::roadmap::DocumentKind;
use crate::words::lang::Lang;
use crate::words::number;

pub(super) const WORDS: ReportWords =
    ReportWords { said: SENTENCES, headings: HEADINGS, labels: LABELS, remarks: REMARKS };

const SENTENCES: Sentences = Sentences {
    not_yet: |days, from| format!("The plan takes effect on {from}, in {}", self::days(days)),
    running: |days, to| match days {
        0 => format!("The plan is valid to {to}, today is its last day"),
        _ => format!("The plan is valid to {to}, {} left", self::days(days)),
    },
    expired: |days, to| format!("The plan expired on {to}, {} ago", self::days(days)),
    before: |phase, days, starts| format!("{phase} begins on {starts}, in {}", self::days(days)),
    within: |phase, days, ends| match days {
        0 => format!("{phase}, today is its last day ({ends})"),
        _ => format!("{phase}, {} left (to {ends})", self::days(days)),
    },
    ongoing: |phase, starts| format!("{phase}, since {starts}"),
    gap: |after, before, days, starts| {
        format!("Between {after} and {before}, which begins on {starts}, in {}", self::days(days))
    },
    after: |phase, days, ends| match ends {
        Some(ends) => format!("After {phase}, which ended on {ends}, {} ago", self::days(days)),
        None => format!("After {phase}"),
    },
    nowhere: "The plan has no phases",
    proposed_short: "The plan is a proposal",
    adopted_short: "The plan is adopted",
    proposed: |body| format!("Proposed: no decision by the {body} is on record"),
    adopted: |body, on| match on {
        Some(on) => format!("Adopted by {body} on {on}"),
        None => format!("Adopted by {body}"),
    },
    done_of: |done, of| format!("{done} of {of} done"),
    points: |done, of| format!("{done} of {of} points done"),
    no_phase: "No phase",
    priority_phase: |number, areas| format!("Phase {number} – {areas}"),
    each: "every department",
    central: |department| format!("once for the whole municipality, by {department}"),
    recurs: |rule, months| match months {
        1 => format!("{rule} (1 month)"),
        months => format!("{rule} ({months} months)"),
    },
    due_on: |day| format!("due again on {day}"),
    due_since: |day| format!("has been due again since {day}"),
    certainty: |certainty| match certainty {
        Certainty::Certain => "Certain, though the source can be read otherwise",
        Certainty::Likely => "Likely reading",
        Certainty::Inferred => "Own conclusion, not in the source",
    },
    certainty_short: |certainty| match certainty {
        Certainty::Certain => "certain",
        Certainty::Likely => "likely reading",
        Certainty::Inferred => "own conclusion",
    },
    part: |part| match part {
        Part::Roadmap => "The plan",
        Part::Guideline => "The guideline",
        Part::Organisation => "The organisation",
        Part::Roles => "The roles",
        Part::Maturity => "The maturity staircase",
        Part::Benefits => "The benefits",
        Part::Crosswalk => "The cross-references",
        Part::Agenda => "The agenda",
        Part::Settings => "Settings",
    },
};

const HEADINGS: Headings = Headings {
    report: |plan| format!("Status report: {plan}"),
    summary: "Summary",
    departments: "By department",
    project_phases: "By project phase",
    priority_phases: "By priority phase",
    chapters: "By chapter of the guideline",
    project_matrix: "Deliverables of the plan by project phase",
    priority_matrix: "Controls of the guideline by priority phase",
    recent: "Latest changes",
    notes: "Notes and evidence",
    conflicts: "Conflicts",
    without_place: "Without a place in the plan",
    facts: "Facts that the source does not plainly state",
    legend: "Legend",
};

const LABELS: Labels = Labels {
    municipality: "Municipality",
    registration: "Registration number",
    code: "Code",
    document: |kind| match kind {
        DocumentKind::Plan => "Registration number of the plan",
        DocumentKind::Guideline => "Registration number of the guideline",
        DocumentKind::Policy => "Registration number of the policy",
    },
    plan_code: "Code of the plan",
    as_of: "As of",
    status: "Status of the plan",
    validity: "Validity",
    phase_now: "Phase now",
    made_with: "Made with",
    overall: "The whole plan",
    department: "Department",
    project_phase: "Project phase",
    priority_phase: "Priority phase",
    chapter: "Chapter",
    deliverable: "Deliverable",
    done: "Done",
    of: "Of",
    share: "Share",
    state: "State",
    since: "Since",
    by: "By",
    note: "Note",
    evidence: "Evidence",
    day: "Day",
    about: "About",
    fact: "Fact",
    certainty: "Certainty",
    why: "Why",
    part: "Part",
    conflict: "conflict: different words, the latest counts",
    no_cell: "empty cell: done once for the whole municipality",
};

const REMARKS: Remarks = Remarks {
    secrecy: "The report shows single measures of each department, and what is missing. Check it for secrecy before \
              it is handed out (offentlighets- och sekretesslagen, the Public Access to Information and Secrecy Act, \
              chapter 18, section 8).",
    counting: "A deliverable for the whole municipality counts for the central department alone. What is not \
               applicable does not count. What is due again does not count as done.",
    not_told: "Not shown in an open report: here the sums would tell which measures are missing.",
    two_phases: "Project phases have dates and belong to the plan. Priority phases have no dates and are a \
                 recommendation of the order in which the guideline's chapters are taken.",
    nothing_said: "Nothing has been ticked yet.",
    conflict: "Different words were written without knowing of each other. All are kept and the latest counts, until \
               somebody ticks anew.",
    without_place: "This was said about what the plan no longer has. It is kept but does not count.",
    facts: "A deliverable with the words “likely reading” or “own conclusion” after its title is not plainly stated in \
            the source.",
    none: "Nothing.",
};

fn days(days: i64) -> String {
    match u64::try_from(days) {
        Ok(1) => "1 day".to_owned(),
        Ok(days) => format!("{} days", number::whole(Lang::En, days)),
        Err(_) => format!("{days} days"),
    }
}
