//! The words of sentences about figures and of reports. The sentences are for the screen, plain text and every export;
//! the labels for reports and plain text alone.

mod labels;

pub use labels::{Headings, Labels, Remarks};

use super::count::counted;
use super::lang::Lang;
use crate::model::basis::Certainty;
use crate::model::fault::Part;
use chrono::NaiveDate;

words! {
    /// Everything that a report says. Days are whole and positive.
    pub struct ReportWords = words(lang) {
        /// Sentences about a figure or a fact.
        said: Sentences,
        /// Headings of a report.
        headings: Headings,
        /// Labels in front of a fact, and heads of columns.
        labels: Labels,
        /// Remarks of a report.
        remarks: Remarks,
    }
}

words! {
    /// Sentences about a figure or a fact.
    pub struct Sentences;

    /// The plan begins later.
    not_yet(days: i64, from: NaiveDate) {
        sv: format!("Planen börjar gälla {from}, om {}", counted(Lang::Sv).days(days)),
        en: format!("The plan takes effect on {from}, in {}", counted(Lang::En).days(days)),
    }
    /// The plan is in force.
    running(days: i64, to: NaiveDate) {
        sv: match days {
            0 => format!("Planen gäller till och med {to}, sista dagen"),
            _ => format!("Planen gäller till och med {to}, {} kvar", counted(Lang::Sv).days(days)),
        },
        en: match days {
            0 => format!("The plan is valid to {to}, today is its last day"),
            _ => format!("The plan is valid to {to}, {} left", counted(Lang::En).days(days)),
        },
    }
    /// The plan has run out.
    expired(days: i64, to: NaiveDate) {
        sv: format!("Planen gick ut {to}, för {} sedan", counted(Lang::Sv).days(days)),
        en: format!("The plan expired on {to}, {} ago", counted(Lang::En).days(days)),
    }
    /// Before the first phase.
    before(phase: &str, days: i64, starts: NaiveDate) {
        sv: format!("{phase} börjar {starts}, om {}", counted(Lang::Sv).days(days)),
        en: format!("{phase} begins on {starts}, in {}", counted(Lang::En).days(days)),
    }
    /// In a phase.
    within(phase: &str, days: i64, ends: NaiveDate) {
        sv: match days {
            0 => format!("{phase}, sista dagen ({ends})"),
            _ => format!("{phase}, {} kvar (till {ends})", counted(Lang::Sv).days(days)),
        },
        en: match days {
            0 => format!("{phase}, today is its last day ({ends})"),
            _ => format!("{phase}, {} left (to {ends})", counted(Lang::En).days(days)),
        },
    }
    /// In a phase without end.
    ongoing(phase: &str, starts: NaiveDate) { sv: "{phase}, sedan {starts}", en: "{phase}, since {starts}" }
    /// Between two phases.
    gap(after: &str, before: &str, days: i64, starts: NaiveDate) {
        sv: format!("Uppehåll mellan {after} och {before}, som börjar {starts}, om {}", counted(Lang::Sv).days(days)),
        en: format!("Between {after} and {before}, which begins on {starts}, in {}", counted(Lang::En).days(days)),
    }
    /// After the last phase.
    after(phase: &str, days: i64, ends: Option<NaiveDate>) {
        sv: match ends {
            Some(ends) => format!("Efter {phase}, som slutade {ends}, för {} sedan", counted(Lang::Sv).days(days)),
            None => format!("Efter {phase}"),
        },
        en: match ends {
            Some(ends) => format!("After {phase}, which ended on {ends}, {} ago", counted(Lang::En).days(days)),
            None => format!("After {phase}"),
        },
    }
    /// The plan has no phases.
    nowhere { sv: "Planen har inga faser", en: "The plan has no phases" }
    /// The same two in a word or two: proposed.
    proposed_short { sv: "Planen är ett förslag", en: "The plan is a proposal" }
    /// Adopted.
    adopted_short { sv: "Planen är beslutad", en: "The plan is adopted" }
    /// A decision on the plan is not known.
    proposed(body: &str) {
        sv: "Föreslagen: beslut av {body} är inte belagt",
        en: "Proposed: no decision by the {body} is on record",
    }
    /// The plan is decided.
    adopted(body: &str, on: Option<NaiveDate>) {
        sv: match on {
            Some(on) => format!("Beslutad av {body} {on}"),
            None => format!("Beslutad av {body}"),
        },
        en: match on {
            Some(on) => format!("Adopted by {body} on {on}"),
            None => format!("Adopted by {body}"),
        },
    }
    /// How many are done.
    done_of(done: u32, of: u32) { sv: "{done} av {of} klara", en: "{done} of {of} done" }
    /// How many checklist points are ticked.
    points(done: u16, of: u16) { sv: "{done} av {of} punkter klara", en: "{done} of {of} points done" }
    /// Chapters that belong to no priority phase.
    no_phase { sv: "Utan fas", en: "No phase" }
    /// A priority phase.
    priority_phase(number: u8, areas: &str) { sv: "Fas {number} – {areas}", en: "Phase {number} – {areas}" }
    /// Every department delivers.
    each { sv: "varje förvaltning", en: "every department" }
    /// Delivered once for all.
    central(department: &str) {
        sv: "en gång för hela kommunen, av {department}",
        en: "once for the whole municipality, by {department}",
    }
    /// A recurring duty.
    recurs(rule: &str, months: u16) {
        sv: plural!(months, one: "{rule} (1 månad)", many: "{rule} ({months} månader)"),
        en: plural!(months, one: "{rule} (1 month)", many: "{rule} ({months} months)"),
    }
    /// A recurring duty is due again later.
    due_on(day: NaiveDate) { sv: "ska göras om {day}", en: "due again on {day}" }
    /// A recurring duty has been due again since.
    due_since(day: NaiveDate) { sv: "skulle ha gjorts om {day}", en: "has been due again since {day}" }
    /// How certain a fact is.
    certainty(certainty: Certainty) -> &'static str {
        sv: match certainty {
            Certainty::Certain => "Säkert, trots att källan kan läsas annorlunda",
            Certainty::Likely => "Trolig tolkning",
            Certainty::Inferred => "Egen slutsats, står inte i källan",
        },
        en: match certainty {
            Certainty::Certain => "Certain, though the source can be read otherwise",
            Certainty::Likely => "Likely reading",
            Certainty::Inferred => "Own conclusion, not in the source",
        },
    }
    /// How certain a fact is, in one word.
    certainty_short(certainty: Certainty) -> &'static str {
        sv: match certainty {
            Certainty::Certain => "säkert",
            Certainty::Likely => "trolig tolkning",
            Certainty::Inferred => "egen slutsats",
        },
        en: match certainty {
            Certainty::Certain => "certain",
            Certainty::Likely => "likely reading",
            Certainty::Inferred => "own conclusion",
        },
    }
    /// A file of the plan by what it holds.
    part(part: Part) -> &'static str {
        sv: match part {
            Part::Roadmap => "Planen",
            Part::Guideline => "Riktlinjen",
            Part::Organisation => "Organisationen",
            Part::Roles => "Rollerna",
            Part::Maturity => "Mognadstrappan",
            Part::Benefits => "Nyttorna",
            Part::Crosswalk => "Korsreferenserna",
            Part::Agenda => "Dagordningen",
            Part::Settings => "Inställningar",
        },
        en: match part {
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
    }
}
