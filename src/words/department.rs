//! The words of a department's own page.

words! {
    /// The words.
    pub struct DepartmentWords = words(lang);

    /// Which page of how many, and how to see another.
    page(number: usize, of: usize) {
        sv: "{number} av {of} – vänster och höger byter förvaltning",
        en: "{number} of {of} – left and right change department",
    }
    /// What is done.
    done(done: u32, of: u32) { sv: "{done} av {of} klara", en: "{done} of {of} done" }
    /// What is in progress and what is to be done again.
    going(going: u32, again: u32) {
        sv: "{going} pågår, {again} ska göras om",
        en: "{going} in progress, {again} due again",
    }
    /// Heading of the list of everything.
    everything { sv: "Allt, fas för fas", en: "Everything, phase by phase" }
    /// Before what a late thing waits for.
    waits_for(ids: &str) { sv: "väntar på {ids}", en: "waits for {ids}" }
    /// Nothing presses.
    calm {
        sv: "Inget är försenat, inget är klart inom kort och inget undantag löper ut.",
        en: "Nothing is late, nothing is due soon, and no exception is running out.",
    }
    /// Heading of the staffing.
    staffing { sv: "Bemanning", en: "Staffing" }
    /// Heading of the maturity.
    maturity { sv: "Mognad", en: "Maturity" }
    /// How many more there are.
    more(count: usize) { sv: "och {count} till", en: "and {count} more" }
}
