//! The words about benefits and requirements: how much is done of what each rests on.

use super::lang::Lang;
use crate::model::crosswalk::List;
use crate::model::plan::Plan;

/// The words. Fields that are functions make sentences.
#[derive(Debug)]
pub struct CoverageWords {
    /// The list of expected benefits.
    pub benefits: &'static str,
    things: [&'static str; 3],
    /// How many of a list some deliverable answers to; arguments: how many, of how many, of what.
    pub answered: fn(usize, usize, &str) -> String,
    /// The share of their cells that is done; arguments: done, of, the share in words.
    pub done: fn(u32, u32, &str) -> String,
    /// No deliverable answers to it.
    pub uncovered: &'static str,
    /// No deliverable answers to it, but some section touches it.
    pub touched: &'static str,
    /// Sections that only touch it; argument: their deliverables.
    pub touched_by: fn(&str) -> String,
    /// For whom a benefit is.
    pub target_group: &'static str,
    /// How it is expected to be reached.
    pub reached_by: &'static str,
    /// The plan calls it measurable.
    pub measurable: &'static str,
    /// The plan does not call it measurable.
    pub not_measurable: &'static str,
    /// Demands of the law that the guideline does not meet.
    pub gaps: &'static str,
    /// What a share says and does not say.
    pub caution: &'static str,
    /// All departments together.
    pub all: &'static str,
}

impl CoverageWords {
    /// Returns what a list is of, in the plural: "säkerhetsåtgärder".
    pub fn thing(&self, list: List) -> &'static str {
        self.things[match list {
            List::Benefits => 0,
            List::Iso2013 | List::Iso2022 => 1,
            List::Law => 2,
        }]
    }
}

/// Returns the name of a list: "ISO/IEC 27002:2022". The law is named without its number.
pub fn list(lang: Lang, plan: &Plan, list: List) -> String {
    match list {
        List::Benefits => words(lang).benefits.to_owned(),
        List::Iso2013 => "ISO/IEC 27001:2013".to_owned(),
        List::Iso2022 => "ISO/IEC 27002:2022".to_owned(),
        List::Law => {
            let law = &plan.parts.crosswalk.law;
            law.split(" (").next().unwrap_or(law).to_owned()
        }
    }
}

/// Returns the words of a language.
pub fn words(lang: Lang) -> &'static CoverageWords {
    match lang {
        Lang::Sv => &SV,
        Lang::En => &EN,
    }
}

const SV: CoverageWords = CoverageWords {
    benefits: "Nyttor",
    things: ["nyttor", "säkerhetsåtgärder", "områden"],
    answered: |covered, of, things| format!("{covered} av {of} {things} har någon leverabel"),
    done: |done, of, share| format!("{done} av {of} celler klara ({share})"),
    uncovered: "ingen leverabel",
    touched: "berörs bara",
    touched_by: |ids| format!("Berörs av {ids}, som inte räknas här"),
    target_group: "För",
    reached_by: "Nås genom",
    measurable: "mätbar enligt planen",
    not_measurable: "inte mätbar enligt planen",
    gaps: "Krav som riktlinjen inte möter",
    caution: "Andelen säger hur mycket av riktlinjens åtgärder som är gjort, inte att kravet är uppfyllt.",
    all: "Alla",
};

const EN: CoverageWords = CoverageWords {
    benefits: "Benefits",
    things: ["benefits", "controls", "areas"],
    answered: |covered, of, things| format!("{covered} of {of} {things} have a deliverable"),
    done: |done, of, share| format!("{done} of {of} cells done ({share})"),
    uncovered: "no deliverable",
    touched: "only touched",
    touched_by: |ids| format!("Touched by {ids}, which do not count here"),
    target_group: "For",
    reached_by: "Reached through",
    measurable: "measurable according to the plan",
    not_measurable: "not measurable according to the plan",
    gaps: "Demands that the guideline does not meet",
    caution: "The share says how much of the guideline's measures is done, not that the requirement is met.",
    all: "All",
};
