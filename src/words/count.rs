//! Counted things, each declined here alone: "1 rad", "2 rader". A sentence whose other words follow the count as well
//! says both forms itself, with `plural!`.

use super::lang::Lang;
use super::number::whole;

words! {
    /// A number with what it counts.
    pub struct CountedThings = counted(lang);

    /// Days.
    days(count: i64) {
        sv: plural!(count, one: "1 dag", many: "{} dagar", grouped(Lang::Sv, count)),
        en: plural!(count, one: "1 day", many: "{} days", grouped(Lang::En, count)),
    }
    /// Rows of a table or a file.
    rows(count: usize) {
        sv: plural!(count, one: "1 rad", many: "{count} rader"),
        en: plural!(count, one: "1 row", many: "{count} rows"),
    }
    /// Cells: a deliverable in a department.
    cells(count: usize) {
        sv: plural!(count, one: "1 cell", many: "{count} celler"),
        en: plural!(count, one: "1 cell", many: "{count} cells"),
    }
    /// Deliverables.
    deliverables(count: usize) {
        sv: plural!(count, one: "1 leverabel", many: "{count} leverabler"),
        en: plural!(count, one: "1 deliverable", many: "{count} deliverables"),
    }
    /// Changes.
    changes(count: usize) {
        sv: plural!(count, one: "1 ändring", many: "{} ändringar", grouped(Lang::Sv, count)),
        en: plural!(count, one: "1 change", many: "{} changes", grouped(Lang::En, count)),
    }
    /// Conflicts.
    conflicts(count: u32) {
        sv: plural!(count, one: "1 konflikt", many: "{count} konflikter"),
        en: plural!(count, one: "1 conflict", many: "{count} conflicts"),
    }
    /// Pages of a document.
    pages(count: usize) {
        sv: plural!(count, one: "1 sida", many: "{count} sidor"),
        en: plural!(count, one: "1 page", many: "{count} pages"),
    }
    /// What somebody should look at.
    findings(count: usize) {
        sv: plural!(count, one: "1 sak att se till.", many: "{count} saker att se till."),
        en: plural!(count, one: "1 thing to look at.", many: "{count} things to look at."),
    }
}

fn grouped(lang: Lang, count: impl TryInto<u64> + ToString + Copy) -> String {
    count.try_into().map_or_else(|_| count.to_string(), |count| whole(lang, count))
}
