//! What is said of the law beside its areas: its duties with their times, and when all of it was looked up.

use crate::model::crosswalk::{Crosswalk, LawDuty};
use chrono::NaiveDate;

words! {
    /// The words about the law.
    pub struct LawWords = words(lang);

    /// The day on which the law was looked up.
    looked_up(day: NaiveDate) {
        sv: "Uppgifterna om lagen är hämtade {day}. Kontrollera dem innan de används.",
        en: "What is said of the law was looked up on {day}. Check it before it is used.",
    }
    /// From which day something holds.
    since(day: NaiveDate) { sv: "sedan {day}", en: "since {day}" }
    /// Heading of what the law says beside its areas and duties.
    remarks { sv: "Om lagen", en: "About the law" }
    /// What a fact rests on, where the source does not plainly say it.
    basis { sv: "Stöd i källan", en: "Basis in the source" }
    /// What the roles of a deliverable rest on, where the source does not name them.
    roles_basis { sv: "Stöd för rollerna", en: "Basis of the roles" }
}

/// Returns a duty of the law in a sentence: "2 kap. 5–8 §§ Tidig varning (inom 24 timmar): …".
pub fn duty(duty: &LawDuty) -> String {
    let within = duty.within.as_deref().map(|within| format!(" ({within})")).unwrap_or_default();
    format!("{} {}{within}: {}", duty.paragraph, duty.name, duty.text)
}

/// Returns everything that the law asks for and the guideline lacks, a sentence or two each.
pub fn gaps(crosswalk: &Crosswalk) -> Vec<String> {
    let lacking = crosswalk.law_duties.iter().filter_map(|it| Some(format!("{} {}", duty(it), it.lacking.as_ref()?)));
    crosswalk.law_gaps.iter().cloned().chain(lacking).collect()
}
