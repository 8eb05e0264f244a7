//! Words about two snapshots that are compared. What is different is said in the words of [`super::changes`].

use super::lang::Lang;
use chrono::NaiveDate;

/// The words about two snapshots. Fields that are functions make sentences; what fails begins with the file.
#[derive(Debug)]
pub struct SnapshotsWords {
    /// What is compared; arguments: the first file and its day, the second and its day.
    pub between: fn(&str, NaiveDate, &str, NaiveDate) -> String,
    /// One file is too few.
    pub two: &'static str,
    /// It is no JSON; arguments: the file, the line, the column, why, in English.
    pub no_json: fn(&str, usize, usize, &str) -> String,
    /// It is something else; arguments: the file, what it says that it is.
    pub other: fn(&str, Option<&str>) -> String,
    /// It is of a newer format; arguments: the file, its version, the one that is known.
    pub newer: fn(&str, u64, u16) -> String,
    /// It is not as a snapshot is; arguments: the file, the line, the column, why, in English.
    pub malformed: fn(&str, usize, usize, &str) -> String,
    /// It holds sums alone; argument: the file.
    pub sums_alone: fn(&str) -> String,
    /// A state that there is not; arguments: the file, the cell, the state.
    pub no_state: fn(&str, &str, &str) -> String,
    /// The files are of two plans; arguments: the first and its plan, the second and its plan.
    pub plans: fn(&str, &str, &str, &str) -> String,
    /// The first is later than the second; arguments: the first and its day, the second and its day.
    pub reversed: fn(&str, NaiveDate, &str, NaiveDate) -> String,
    /// The plan's content differs, or its language.
    pub plan_differs: &'static str,
    /// A file does not tell due dates, posts and maturity; argument: the file.
    pub cells_only: fn(&str) -> String,
    /// Departments that only one of the files shows; argument: the departments.
    pub departments: fn(&str) -> String,
    /// One of the files shows the sample; argument: the file.
    pub sample: fn(&str) -> String,
}

/// Returns the words of a language.
pub fn words(lang: Lang) -> &'static SnapshotsWords {
    match lang {
        Lang::Sv => &SV,
        Lang::En => &EN,
    }
}

const SV: SnapshotsWords = SnapshotsWords {
    between: |one, from, other, to| format!("Skillnader mellan {one} ({from}) och {other} ({to})"),
    two: "Två filer jämförs: den äldre först. Ange båda, eller ingen för att räkna från ett möte eller en dag.",
    no_json: |file, line, column, why| format!("{file} är inte JSON, rad {line}, kolumn {column}. ({why})"),
    other: |file, what| match what {
        Some(what) => {
            format!("{file} är ”{what}”, inte en lägesbild. En sådan skrivs med: lis exportera --format json -o FIL")
        }
        None => format!("{file} är ingen lägesbild. En sådan skrivs med: lis exportera --format json -o FIL"),
    },
    newer: |file, found, known| {
        format!("{file} är skriven i version {found}, men det här programmet läser till och med version {known}.")
    },
    malformed: |file, line, column, why| {
        format!("{file} är inte som en lägesbild ska vara, rad {line}, kolumn {column}. ({why})")
    },
    sums_alone: |file| {
        format!(
            "{file} har bara summor, så det går inte att se vad som har ändrats. Jämför filer av profilen internal, med \
             alla sidor."
        )
    },
    no_state: |file, cell, state| format!("{file}: {cell} har läget ”{state}”, som inte finns."),
    plans: |one, plan, other, another| {
        format!("{one} gäller planen {plan}, och {other} planen {another}. De går inte att jämföra.")
    },
    reversed: |one, from, other, to| {
        format!("{one} ({from}) är senare än {other} ({to}). Byt plats på dem: den äldre först.")
    },
    plan_differs: "Planens texter eller leverabler är inte desamma i båda filerna, eller så är de på olika språk.",
    cells_only: |file| format!("{file} säger inget om slutdatum, bemanning och mognad: de jämförs inte."),
    departments: |departments| format!("Bara den ena filen visar {departments}: de jämförs inte."),
    sample: |file| format!("{file} är ett exempel med påhittade uppgifter."),
};

const EN: SnapshotsWords = SnapshotsWords {
    between: |one, from, other, to| format!("Differences between {one} ({from}) and {other} ({to})"),
    two: "Two files are compared: the older first. Name both, or none to reckon from a meeting or a day.",
    no_json: |file, line, column, why| format!("{file} is not JSON, line {line}, column {column}. ({why})"),
    other: |file, what| match what {
        Some(what) => {
            format!("{file} is “{what}”, not a snapshot. One is written with: lis export --format json -o FILE")
        }
        None => format!("{file} is no snapshot. One is written with: lis export --format json -o FILE"),
    },
    newer: |file, found, known| {
        format!("{file} is written in version {found}, but this program reads up to version {known}.")
    },
    malformed: |file, line, column, why| {
        format!("{file} is not as a snapshot has to be, line {line}, column {column}. ({why})")
    },
    sums_alone: |file| {
        format!(
            "{file} holds sums alone, so that what has changed cannot be seen. Compare files of the internal profile, with \
             all pages."
        )
    },
    no_state: |file, cell, state| format!("{file}: {cell} has the state “{state}”, which there is not."),
    plans: |one, plan, other, another| {
        format!("{one} is of the plan {plan}, and {other} of the plan {another}. They cannot be compared.")
    },
    reversed: |one, from, other, to| {
        format!("{one} ({from}) is later than {other} ({to}). Change their places: the older first.")
    },
    plan_differs: "The texts or deliverables of the plan are not the same in both files, or they are in two languages.",
    cells_only: |file| format!("{file} tells nothing of due dates, staffing and maturity: they are not compared."),
    departments: |departments| format!("Only one of the files shows {departments}: not compared."),
    sample: |file| format!("{file} is a sample with made-up data."),
};
