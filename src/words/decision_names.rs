//! What is said where two writers gave one number to two things put down at a meeting.

words! {
    /// The words about names of what was put down.
    pub struct DecisionNameWords = words(lang);

    /// The number that was typed has been given twice.
    several(number: &str, names: &str) {
        sv: "Numret {number} har getts av flera innan de såg varandras uppgifter. Skriv vilket: {names}",
        en: "The number {number} was given by several people before they saw each other's entries. Type which: {names}",
    }
}
