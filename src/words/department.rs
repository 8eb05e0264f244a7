//! The words of a department's own page.

words! {
    /// The words.
    pub struct DepartmentWords = words(lang);

    /// Which page of how many, and how to see another.
    page(number: usize, of: usize) {
        sv: "{number} av {of} – vänster och höger byter förvaltning",
        en: "{number} of {of} – left and right change department",
    }
    /// What is in progress and what is to be done again.
    going(going: u32, again: u32) {
        sv: "{going} pågår, {again} ska göras om",
        en: "{going} in progress, {again} due again",
    }
    /// Heading of the list of everything.
    everything { sv: "Allt, fas för fas", en: "Everything, phase by phase" }
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
