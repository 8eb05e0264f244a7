//! What is said of the maturity staircase: the level that deliverables support, the one that people have assessed, and
//! what is missing for the next step.

use super::lang::Lang;
use crate::model::assessment::HalfSteps;
use chrono::NaiveDate;

/// The words about maturity. Fields that are functions make sentences; levels come as text.
#[derive(Debug)]
pub struct MaturityWords {
    /// The heading; argument: the day.
    pub title: fn(NaiveDate) -> String,
    /// Start and target; arguments: both levels.
    pub span: fn(&str, &str) -> String,
    /// The start of the staircase.
    pub start: &'static str,
    /// Its target.
    pub target: &'static str,
    /// Where the municipality stands.
    pub here: &'static str,
    /// The municipality, as one that stands on the staircase.
    pub municipality: &'static str,
    /// All departments at one place; argument: how many there are.
    pub all: fn(usize) -> String,
    /// What a tick proves, and what it does not.
    pub judging: &'static str,
    /// The head of the column of supported levels.
    pub supported: &'static str,
    /// The head of the column of assessed levels.
    pub assessed: &'static str,
    /// The head of the column of what it takes.
    pub next: &'static str,
    /// Nobody has assessed.
    pub unassessed: &'static str,
    /// The level that deliverables support; argument: the level.
    pub supports: fn(&str) -> String,
    /// The assessed level; arguments: the level, the day, who.
    pub assessed_at: fn(&str, NaiveDate, &str) -> String,
    /// What it rests on; argument: the motive.
    pub motive: fn(&str) -> String,
    /// The assessment is higher than what deliverables support.
    pub higher: &'static str,
    /// The assessment is lower.
    pub lower: &'static str,
    /// People have assessed differently.
    pub conflict: &'static str,
    /// Heading of what is missing; argument: the level with its name.
    pub missing: fn(&str) -> String,
    /// How many criteria are proved; arguments: proved, provable.
    pub proved: fn(usize, usize) -> String,
    /// How many more criteria it takes to the next half or whole step; arguments: how many, the level.
    pub to_go: fn(usize, &str) -> String,
    /// No deliverable proves the next level.
    pub only_judged: &'static str,
    /// The top is reached.
    pub top: &'static str,
    /// A criterion that no deliverable proves.
    pub judged: &'static str,
    /// A criterion that is proved.
    pub holds: &'static str,
    /// A criterion that is not.
    pub lacks: &'static str,
    /// A level that the scale does not have; arguments: what was typed, the highest level.
    pub bad_level: fn(&str, &str) -> String,
    /// The motive is missing.
    pub no_motive: &'static str,
    /// There is nothing to withdraw; argument: whose.
    pub nothing: fn(&str) -> String,
    /// How one assesses.
    pub how: &'static str,
}

/// Returns the words of a language.
pub fn words(lang: Lang) -> &'static MaturityWords {
    match lang {
        Lang::Sv => &SV,
        Lang::En => &EN,
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

const SV: MaturityWords = MaturityWords {
    title: |day| format!("Mognadstrappan den {day}"),
    span: |start, target| format!("Start: nivå {start} · Mål: nivå {target}"),
    start: "start",
    target: "mål",
    here: "ni är här",
    municipality: "Kommunen",
    all: |count| format!("alla ({count})"),
    judging: "En bock styrker ett kriterium. Bedömningen är kommunens egen.",
    supported: "styrkt",
    assessed: "bedömd",
    next: "till nästa steg",
    unassessed: "inte bedömd",
    supports: |level| format!("Leverablerna styrker nivå {level}."),
    assessed_at: |level, day, by| format!("Bedömd till nivå {level} den {day}, av {by}."),
    motive: |motive| format!("Motiv: {motive}"),
    higher: "Bedömningen är högre än vad leverablerna styrker.",
    lower: "Bedömningen är lägre än vad leverablerna styrker.",
    conflict: "Konflikt: olika bedömningar har lämnats utan att känna till varandra. Den senaste gäller tills någon bedömer på nytt.",
    missing: |level| format!("Det som saknas för nivå {level}"),
    proved: |proved, provable| format!("{proved} av {provable} kriterier styrkta"),
    to_go: |count, level| match count {
        1 => format!("1 kriterium till nivå {level}"),
        count => format!("{count} kriterier till nivå {level}"),
    },
    only_judged: "Inga leverabler styrker nästa nivå: den bedöms.",
    top: "Högsta nivån är nådd.",
    judged: "bedöms",
    holds: "styrkt",
    lacks: "saknas",
    bad_level: |text, top| {
        format!("”{text}” är ingen nivå på trappan. Skriv 0–{top} i hela eller halva steg, till exempel 2,5.")
    },
    no_motive: "Skriv vad bedömningen bygger på: --motive \"…\"",
    nothing: |whose| format!("Det finns ingen bedömning av {whose} att återta."),
    how: "En bock styrker ett kriterium; bedömningen är kommunens egen: lis mognad bedöm SOF 2,5 --motive \"…\"",
};

const EN: MaturityWords = MaturityWords {
    title: |day| format!("The maturity staircase on {day}"),
    span: |start, target| format!("Start: level {start} · Target: level {target}"),
    start: "start",
    target: "target",
    here: "you are here",
    municipality: "Municipality",
    all: |count| format!("all ({count})"),
    judging: "A tick proves a criterion. The assessment is the municipality's own.",
    supported: "supported",
    assessed: "assessed",
    next: "to the next step",
    unassessed: "not assessed",
    supports: |level| format!("The deliverables support level {level}."),
    assessed_at: |level, day, by| format!("Assessed at level {level} on {day}, by {by}."),
    motive: |motive| format!("Motive: {motive}"),
    higher: "The assessment is higher than what the deliverables support.",
    lower: "The assessment is lower than what the deliverables support.",
    conflict: "Conflict: people have assessed differently without knowing of each other. The latest counts until somebody assesses anew.",
    missing: |level| format!("What is missing for level {level}"),
    proved: |proved, provable| format!("{proved} of {provable} criteria proved"),
    to_go: |count, level| match count {
        1 => format!("1 criterion to level {level}"),
        count => format!("{count} criteria to level {level}"),
    },
    only_judged: "No deliverables prove the next level: it is judged.",
    top: "The highest level is reached.",
    judged: "judged",
    holds: "proved",
    lacks: "missing",
    bad_level: |text, top| {
        format!("“{text}” is no level of the staircase. Write 0–{top} in whole or half steps, such as 2.5.")
    },
    no_motive: "Write what the assessment rests on: --motive \"…\"",
    nothing: |whose| format!("There is no assessment of {whose} to withdraw."),
    how: "A tick proves a criterion; the assessment is the municipality's own: lis maturity assess SOF 2.5 --motive \"…\"",
};
