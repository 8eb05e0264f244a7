//! The words of the terminal program.

mod overlays;
mod toasts;

pub use overlays::{Keys, Overlays};
pub use toasts::Toasts;

use super::count::counted;
use super::lang::Lang;

words! {
    /// Everything that the terminal program says.
    pub struct ScreenWords = words(lang) {
        /// Names of the views.
        views: Views,
        /// The overview.
        overview: OverviewWords,
        /// The matrix.
        matrix: MatrixWords,
        /// The detail pane.
        detail: DetailWords,
        /// What is told after something was done, or why it was not.
        toasts: Toasts,
        /// Overlays: help, prompts, the choice of state.
        overlays: Overlays,
        /// Names of keys.
        keys: Keys,
    }
}

words! {
    /// Names of the views, as in the tabs.
    pub struct Views;

    /// By number: overview, timeline, deliverables, department, roles, maturity, benefits and requirements, history.
    names -> [&'static str; 8] {
        sv: ["Översikt", "Tidplan", "Leverabler", "Förvaltning", "Roller", "Mognad", "Nyttor och krav", "Historik"],
        en: [
            "Overview",
            "Timeline",
            "Deliverables",
            "Department",
            "Roles",
            "Maturity",
            "Benefits and requirements",
            "History",
        ],
    }
    /// The same where there is little room.
    short -> [&'static str; 8] {
        sv: ["Översikt", "Tidplan", "Leverabler", "Förvaltn.", "Roller", "Mognad", "Nyttor", "Historik"],
        en: ["Overview", "Timeline", "Deliverables", "Department", "Roles", "Maturity", "Benefits", "History"],
    }
    /// The same where there is very little room.
    tiny -> [&'static str; 8] {
        sv: ["Över", "Tid", "Lev", "Förv", "Roll", "Mogn", "Krav", "Hist"],
        en: ["Over", "Time", "Deliv", "Dept", "Role", "Matu", "Reqs", "Hist"],
    }
    /// Beside the title when the sample is shown.
    demo { sv: "EXEMPEL – inget sparas", en: "SAMPLE – nothing is saved" }
    /// The terminal is smaller than 60 × 18.
    too_small(columns: u16, rows: u16) {
        sv: "Fönstret är {columns} × {rows} tecken. lis behöver minst 60 × 18: gör fönstret större eller texten \
             mindre. ‹Quit› avslutar.",
        en: "The window is {columns} × {rows} characters. lis needs at least 60 × 18: make the window larger or the \
             text smaller. ‹Quit› quits.",
    }
}

words! {
    /// The overview.
    pub struct OverviewWords;

    /// The whole roadmap.
    overall { sv: "Hela planen", en: "The whole plan" }
    /// Heading of the departments.
    departments { sv: "Per förvaltning", en: "By department" }
    /// Heading of the project phases.
    project_phases { sv: "Per projektfas", en: "By project phase" }
    /// Heading of the priority phases.
    priority_phases { sv: "Per prioriteringsfas", en: "By priority phase" }
    /// Chapters that belong to no priority phase.
    no_phase { sv: "Utan fas", en: "No phase" }
    /// Short name of a priority phase.
    priority(number: u8) { sv: "Prio {number}", en: "Prio {number}" }
    /// Heading of the latest changes.
    recent { sv: "Senast ändrat", en: "Changed last" }
    /// Nothing has been ticked; names the next keys.
    empty {
        sv: "Inget är bockat ännu. Tryck ‹Matrix› för leverablerna, gå med piltangenterna och bocka med ‹Tick›.",
        en: "Nothing is ticked yet. Press ‹Matrix› for the deliverables, move with the arrow keys and tick with ‹Tick›.",
    }
    /// Cells in conflict.
    conflicts(count: u32) {
        sv: plural!(count, one: "1 konflikt att lösa", many: "{count} konflikter att lösa"),
        en: plural!(count, one: "1 conflict to resolve", many: "{count} conflicts to resolve"),
    }
    /// The same where there is little room.
    conflicts_short(count: u32) {
        sv: counted(Lang::Sv).conflicts(count),
        en: counted(Lang::En).conflicts(count),
    }
    /// Recurring duties that are due again.
    due_again(count: u32) { sv: "{count} ska göras om", en: "{count} due again" }
    /// Things in the record that a person should look at.
    troubles(count: usize) {
        sv: "{count} fel i det sparade: lis kontrollera",
        en: "{count} faults in the record: lis check",
    }
    /// Cells that the plan has no place for.
    without_place(count: usize) { sv: "{count} utan plats i planen", en: "{count} without a place in the plan" }
}

words! {
    /// The matrix.
    pub struct MatrixWords;

    /// The grouping by project phases.
    by_project { sv: "Projektfaser", en: "Project phases" }
    /// The grouping by priority phases.
    by_priority { sv: "Prioriteringsfaser", en: "Priority phases" }
    /// The column of row totals.
    all { sv: "Alla", en: "All" }
    /// The row of column totals.
    total(count: usize) {
        sv: format!("Alla ({})", counted(Lang::Sv).deliverables(count)),
        en: format!("All ({})", counted(Lang::En).deliverables(count)),
    }
    /// A cell that does not exist, since the deliverable is central.
    central { sv: "kommunövergripande", en: "municipality-wide" }
    /// Search hits.
    hits(hit: usize, of: usize) { sv: "träff {hit} av {of}", en: "hit {hit} of {of}" }
    /// What a conflict mark means.
    conflict { sv: "konflikt", en: "conflict" }
    /// What the mark of another's change means.
    newly { sv: "nytt", en: "new" }
    /// The cell has no place in this department.
    only_central(deliverable: &str, central: &str) {
        sv: "{deliverable} görs en gång för hela kommunen: bocka i kolumnen {central}.",
        en: "{deliverable} is done once for the whole municipality: tick it in column {central}.",
    }
}

words! {
    /// The detail pane.
    pub struct DetailWords;

    /// Where the source says so.
    source { sv: "Källa", en: "Source" }
    /// Who delivers.
    scope { sv: "Omfattning", en: "Scope" }
    /// Every department.
    each { sv: "varje förvaltning", en: "every department" }
    /// The central department once for all.
    central(central: &str) {
        sv: "en gång för hela kommunen, av {central}",
        en: "once for the whole municipality, by {central}",
    }
    /// Responsible roles.
    roles { sv: "Ansvariga roller", en: "Responsible roles" }
    /// The rhythm of a recurring duty.
    recurs { sv: "Återkommer", en: "Recurs" }
    /// When the duty is due again.
    due(day: &str) { sv: "ska göras om {day}", en: "due again {day}" }
    /// What should be in place first.
    needs { sv: "Bör vara på plats först", en: "Should be in place first" }
    /// A remark of the plan.
    remark { sv: "Anmärkning", en: "Remark" }
    /// How the fact came into the plan although the source does not plainly say it.
    likely { sv: "Trolig tolkning", en: "Likely reading" }
    /// The same, where it is concluded.
    inferred { sv: "Egen slutsats, står inte i källan", en: "Our own conclusion, not in the source" }
    /// The same, where it only looks doubtful.
    certain {
        sv: "Säkert, trots att källan kan läsas annorlunda",
        en: "Certain, although the source can be read otherwise",
    }
    /// Checklist points.
    points { sv: "Punkter", en: "Points" }
    /// Since when and by whom a state holds.
    since(day: &str, by: &str) { sv: "sedan {day}, {by}", en: "since {day}, {by}" }
    /// When and by whom what is due again was done.
    last_done(day: &str, by: &str) { sv: "senast klar {day}, {by}", en: "last done {day}, {by}" }
    /// The note of a cell.
    note { sv: "Anteckning", en: "Note" }
    /// The evidence of a cell.
    evidence { sv: "Underlag", en: "Evidence" }
    /// People have said different things.
    conflict {
        sv: "Konflikt: olika uppgifter har lämnats utan att känna till varandra. Det senaste gäller tills någon bockar \
             på nytt.",
        en: "Conflict: different things were said without knowing of each other. The latest counts until somebody \
             ticks again.",
    }
    /// What has been said about the cell.
    history { sv: "Historik", en: "History" }
    /// Nothing has been said about the cell; names the next key.
    no_history {
        sv: "Inget är sagt ännu. ‹Tick› bockar, ‹State› väljer läge.",
        en: "Nothing has been said yet. ‹Tick› ticks, ‹State› chooses a state.",
    }
    /// The history is still being read.
    reading { sv: "Läser historiken …", en: "Reading the history …" }
}
