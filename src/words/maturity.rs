//! What is said of the maturity staircase: the level that deliverables support, the one that people have assessed, and
//! what is missing for the next step.

use crate::model::assessment::HalfSteps;
use chrono::NaiveDate;

words! {
    /// The words about maturity. Levels are given as text.
    pub struct MaturityWords = words(lang);

    /// The heading.
    title(day: NaiveDate) { sv: "Mognadstrappan den {day}", en: "The maturity staircase on {day}" }
    /// Start and target.
    span(start: &str, target: &str) {
        sv: "Start: nivå {start} · Mål: nivå {target}",
        en: "Start: level {start} · Target: level {target}",
    }
    /// The start of the staircase.
    start { sv: "start", en: "start" }
    /// Its target.
    target { sv: "mål", en: "target" }
    /// Where the municipality stands.
    here { sv: "ni är här", en: "you are here" }
    /// The municipality, as one that stands on the staircase.
    municipality { sv: "Kommunen", en: "Municipality" }
    /// All departments at one place.
    all(count: usize) { sv: "alla ({count})", en: "all ({count})" }
    /// What a tick proves, and what it does not.
    judging {
        sv: "En bock styrker ett kriterium. Bedömningen är kommunens egen.",
        en: "A tick proves a criterion. The assessment is the municipality's own.",
    }
    /// The head of the column of supported levels.
    supported { sv: "styrkt", en: "supported" }
    /// The head of the column of assessed levels.
    assessed { sv: "bedömd", en: "assessed" }
    /// The head of the column of what it takes.
    next { sv: "till nästa steg", en: "to the next step" }
    /// Nobody has assessed.
    unassessed { sv: "inte bedömd", en: "not assessed" }
    /// The level that deliverables support.
    supports(level: &str) { sv: "Leverablerna styrker nivå {level}.", en: "The deliverables support level {level}." }
    /// The assessed level.
    assessed_at(level: &str, day: NaiveDate, by: &str) {
        sv: "Bedömd till nivå {level} den {day}, av {by}.",
        en: "Assessed at level {level} on {day}, by {by}.",
    }
    /// What it rests on.
    motive(motive: &str) { sv: "Motiv: {motive}", en: "Motive: {motive}" }
    /// The assessment is higher than what deliverables support.
    higher {
        sv: "Bedömningen är högre än vad leverablerna styrker.",
        en: "The assessment is higher than what the deliverables support.",
    }
    /// The assessment is lower.
    lower {
        sv: "Bedömningen är lägre än vad leverablerna styrker.",
        en: "The assessment is lower than what the deliverables support.",
    }
    /// People have assessed differently.
    conflict {
        sv: "Konflikt: olika bedömningar har lämnats utan att känna till varandra. Den senaste gäller tills någon \
             bedömer på nytt.",
        en: "Conflict: people have assessed differently without knowing of each other. The latest counts until \
             somebody assesses anew.",
    }
    /// Heading of what is missing.
    missing(level: &str) { sv: "Det som saknas för nivå {level}", en: "What is missing for level {level}" }
    /// How many criteria are proved.
    proved(proved: usize, provable: usize) {
        sv: "{proved} av {provable} kriterier styrkta",
        en: "{proved} of {provable} criteria proved",
    }
    /// How many more criteria it takes to the next half or whole step.
    to_go(count: usize, level: &str) {
        sv: plural!(count, one: "1 kriterium till nivå {level}", many: "{count} kriterier till nivå {level}"),
        en: plural!(count, one: "1 criterion to level {level}", many: "{count} criteria to level {level}"),
    }
    /// No deliverable proves the next level.
    only_judged {
        sv: "Inga leverabler styrker nästa nivå: den bedöms.",
        en: "No deliverables prove the next level: it is judged.",
    }
    /// The top is reached.
    top { sv: "Högsta nivån är nådd.", en: "The highest level is reached." }
    /// A criterion that no deliverable proves.
    judged { sv: "bedöms", en: "judged" }
    /// A criterion that is proved.
    holds { sv: "styrkt", en: "proved" }
    /// A criterion that is not.
    lacks { sv: "saknas", en: "missing" }
    /// A level that the scale does not have.
    bad_level(text: &str, top: &str) {
        sv: "”{text}” är ingen nivå på trappan. Skriv 0–{top} i hela eller halva steg, till exempel 2,5.",
        en: "“{text}” is no level of the staircase. Write 0–{top} in whole or half steps, such as 2.5.",
    }
    /// The motive is missing.
    no_motive {
        sv: "Skriv vad bedömningen bygger på: --motive \"…\"",
        en: "Write what the assessment rests on: --motive \"…\"",
    }
    /// There is nothing to withdraw.
    nothing(whose: &str) {
        sv: "Det finns ingen bedömning av {whose} att återta.",
        en: "There is no assessment of {whose} to withdraw.",
    }
    /// How one assesses.
    how {
        sv: "En bock styrker ett kriterium; bedömningen är kommunens egen: lis mognad bedöm SOF 2,5 --motive \"…\"",
        en: "A tick proves a criterion; the assessment is the municipality's own: lis maturity assess SOF 2.5 --motive \
             \"…\"",
    }
}

/// Returns the level that a text names, with a comma or a point before the half: "2,5", "2.5", "3". None for what lies
/// between half steps or beyond the top.
pub fn level(text: &str, top: u8) -> Option<HalfSteps> {
    let text = text.trim().replace(',', ".");
    let digits = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let level = text.parse().ok().filter(|_| digits).and_then(HalfSteps::from_level)?;
    (level <= HalfSteps(top.saturating_mul(2))).then_some(level)
}
