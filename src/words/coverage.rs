//! The words about benefits and requirements: how much is done of what each rests on.

use super::lang::Lang;
use crate::model::crosswalk::List;
use crate::model::plan::Plan;

words! {
    /// The words.
    pub struct CoverageWords = words(lang);

    /// The list of expected benefits.
    benefits { sv: "Nyttor", en: "Benefits" }
    /// What the entries of the three lists are called: benefits, controls of the standard, areas of the law.
    things -> [&'static str; 3] {
        sv: ["nyttor", "säkerhetsåtgärder", "områden"],
        en: ["benefits", "controls", "areas"],
    }
    /// How many of a list some deliverable answers to.
    answered(covered: usize, of: usize, things: &str) {
        sv: "{covered} av {of} {things} har någon leverabel",
        en: "{covered} of {of} {things} have a deliverable",
    }
    /// The share of their cells that is done.
    done(done: u32, of: u32, share: &str) {
        sv: "{done} av {of} celler klara ({share})",
        en: "{done} of {of} cells done ({share})",
    }
    /// No deliverable answers to it.
    uncovered { sv: "ingen leverabel", en: "no deliverable" }
    /// No deliverable answers to it, but some section touches it.
    touched { sv: "berörs bara", en: "only touched" }
    /// Sections that only touch it.
    touched_by(ids: &str) {
        sv: "Berörs av {ids}, som inte räknas här",
        en: "Touched by {ids}, which do not count here",
    }
    /// For whom a benefit is.
    target_group { sv: "För", en: "For" }
    /// How it is expected to be reached.
    reached_by { sv: "Nås genom", en: "Reached through" }
    /// The plan calls it measurable.
    measurable { sv: "mätbar enligt planen", en: "measurable according to the plan" }
    /// The plan does not call it measurable.
    not_measurable { sv: "inte mätbar enligt planen", en: "not measurable according to the plan" }
    /// Demands of the law that the guideline does not meet.
    gaps { sv: "Krav som riktlinjen inte möter", en: "Demands that the guideline does not meet" }
    /// What a share says and does not say.
    caution {
        sv: "Andelen säger hur mycket av riktlinjens åtgärder som är gjort, inte att kravet är uppfyllt.",
        en: "The share says how much of the guideline's measures is done, not that the requirement is met.",
    }
    /// All departments together.
    all { sv: "Alla", en: "All" }
}

impl CoverageWords {
    /// Returns what a list is of, in the plural: "säkerhetsåtgärder".
    pub fn thing(&self, list: List) -> &'static str {
        self.things()[match list {
            List::Benefits => 0,
            List::Iso2013 | List::Iso2022 => 1,
            List::Law => 2,
        }]
    }
}

/// Returns the name of a list: "ISO/IEC 27002:2022". The law is named without its number.
pub fn list(lang: Lang, plan: &Plan, list: List) -> String {
    match list {
        List::Benefits => words(lang).benefits().to_owned(),
        List::Iso2013 => "ISO/IEC 27001:2013".to_owned(),
        List::Iso2022 => "ISO/IEC 27002:2022".to_owned(),
        List::Law => {
            let law = &plan.parts.crosswalk.law;
            law.split(" (").next().unwrap_or(law).to_owned()
        }
    }
}
