//! Words about two snapshots that are compared. What is different is said in the words of [`super::changes`].

use chrono::NaiveDate;

words! {
    /// The words about two snapshots. A sentence about a failure begins with the file.
    pub struct SnapshotsWords = words(lang);

    /// What is compared.
    between(one: &str, from: NaiveDate, other: &str, to: NaiveDate) {
        sv: "Skillnader mellan {one} ({from}) och {other} ({to})",
        en: "Differences between {one} ({from}) and {other} ({to})",
    }
    /// One file is too few.
    two {
        sv: "Två filer jämförs: den äldre först. Ange båda, eller ingen för att räkna från ett möte eller en dag.",
        en: "Two files are compared: the older first. Name both, or none to reckon from a meeting or a day.",
    }
    /// It is no JSON.
    no_json(file: &str, line: usize, column: usize, why: &str) {
        sv: "{file} är inte JSON, rad {line}, kolumn {column}. ({why})",
        en: "{file} is not JSON, line {line}, column {column}. ({why})",
    }
    /// It is something else.
    other(file: &str, what: Option<&str>) {
        sv: match what {
            Some(what) => {
                format!("{file} är ”{what}”, inte en lägesbild. En sådan skrivs med: lis exportera --format json -o FIL")
            }
            None => format!("{file} är ingen lägesbild. En sådan skrivs med: lis exportera --format json -o FIL"),
        },
        en: match what {
            Some(what) => {
                format!("{file} is “{what}”, not a snapshot. One is written with: lis export --format json -o FILE")
            }
            None => format!("{file} is no snapshot. One is written with: lis export --format json -o FILE"),
        },
    }
    /// It is of a newer format.
    newer(file: &str, found: u64, known: u16) {
        sv: "{file} är skriven i version {found}, men det här programmet läser till och med version {known}.",
        en: "{file} is written in version {found}, but this program reads up to version {known}.",
    }
    /// It is not as a snapshot is.
    malformed(file: &str, line: usize, column: usize, why: &str) {
        sv: "{file} är inte som en lägesbild ska vara, rad {line}, kolumn {column}. ({why})",
        en: "{file} is not as a snapshot has to be, line {line}, column {column}. ({why})",
    }
    /// It holds sums alone.
    sums_alone(file: &str) {
        sv: "{file} har bara summor, så det går inte att se vad som har ändrats. Jämför filer av profilen internal, \
             med alla sidor.",
        en: "{file} holds sums alone, so that what has changed cannot be seen. Compare files of the internal profile, \
             with all pages.",
    }
    /// A state that there is not.
    no_state(file: &str, cell: &str, state: &str) {
        sv: "{file}: {cell} har läget ”{state}”, som inte finns.",
        en: "{file}: {cell} has the state “{state}”, which there is not.",
    }
    /// The files are of two plans.
    plans(one: &str, plan: &str, other: &str, another: &str) {
        sv: "{one} gäller planen {plan}, och {other} planen {another}. De går inte att jämföra.",
        en: "{one} is of the plan {plan}, and {other} of the plan {another}. They cannot be compared.",
    }
    /// The first is later than the second.
    reversed(one: &str, from: NaiveDate, other: &str, to: NaiveDate) {
        sv: "{one} ({from}) är senare än {other} ({to}). Byt plats på dem: den äldre först.",
        en: "{one} ({from}) is later than {other} ({to}). Change their places: the older first.",
    }
    /// The plan's content differs, or its language.
    plan_differs {
        sv: "Planens texter eller leverabler är inte desamma i båda filerna, eller så är de på olika språk.",
        en: "The texts or deliverables of the plan are not the same in both files, or they are in two languages.",
    }
    /// A file does not tell due dates, posts and maturity.
    cells_only(file: &str) {
        sv: "{file} säger inget om slutdatum, bemanning och mognad: de jämförs inte.",
        en: "{file} tells nothing of due dates, staffing and maturity: they are not compared.",
    }
    /// Departments that only one of the files shows.
    departments(departments: &str) {
        sv: "Bara den ena filen visar {departments}: de jämförs inte.",
        en: "Only one of the files shows {departments}: not compared.",
    }
    /// One of the files shows the sample.
    sample(file: &str) {
        sv: "{file} är ett exempel med påhittade uppgifter.",
        en: "{file} is a sample with made-up data.",
    }
}
