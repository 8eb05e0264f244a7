//! Words about another day than today: what is shown as it was then, and why nothing is written there.

use chrono::NaiveDate;

words! {
    /// The words about another day.
    pub struct AsOfWords = words(lang);

    /// Which day is shown, as it was then.
    then(day: &str, today: NaiveDate) {
        sv: "{day}, såsom det var då (i dag är {today})",
        en: "{day}, as it was then (today is {today})",
    }
    /// The same, behind the bare day.
    as_it_was { sv: ", såsom det var då", en: ", as it was then" }
    /// The day lies before the plan.
    before_plan(day: NaiveDate, begins: NaiveDate) {
        sv: "{day} är före planen, som börjar gälla {begins}.",
        en: "{day} is before the plan, which begins on {begins}.",
    }
    /// Nothing is written on another day.
    read_only(day: &str) {
        sv: "Med --as-of {day} går det bara att läsa: historiken ändras aldrig i efterhand. Utelämna --as-of för att \
             skriva. (--today säger vilken dag som räknas som i dag.)",
        en: "With --as-of {day} one can only read: history is never edited. Leave --as-of out to write. (--today says \
             which day counts as today.)",
    }
}
