//! Words about another day than today: what is shown as it was then, and why nothing is written there.

use super::lang::Lang;
use chrono::NaiveDate;

/// The words about another day.
#[derive(Debug)]
pub struct AsOfWords {
    /// Which day is shown, as it was then; arguments: the day in words, today.
    pub then: fn(&str, NaiveDate) -> String,
    /// The same, behind the bare day.
    pub as_it_was: &'static str,
    /// The day lies before the plan; arguments: the day, the plan's first day.
    pub before_plan: fn(NaiveDate, NaiveDate) -> String,
    /// Nothing is written on another day; argument: the day as it was typed.
    pub read_only: fn(&str) -> String,
}

/// Returns the words of a language.
pub fn words(lang: Lang) -> &'static AsOfWords {
    match lang {
        Lang::Sv => &SV,
        Lang::En => &EN,
    }
}

const SV: AsOfWords = AsOfWords {
    then: |day, today| format!("{day}, såsom det var då (i dag är {today})"),
    as_it_was: ", såsom det var då",
    before_plan: |day, begins| format!("{day} är före planen, som börjar gälla {begins}."),
    read_only: |day| {
        format!(
            "Med --as-of {day} går det bara att läsa: historiken ändras aldrig i efterhand. Utelämna --as-of för att \
             skriva. (--today säger vilken dag som räknas som i dag.)"
        )
    },
};

const EN: AsOfWords = AsOfWords {
    then: |day, today| format!("{day}, as it was then (today is {today})"),
    as_it_was: ", as it was then",
    before_plan: |day, begins| format!("{day} is before the plan, which begins on {begins}."),
    read_only: |day| {
        format!(
            "With --as-of {day} one can only read: history is never edited. Leave --as-of out to write. (--today says \
             which day counts as today.)"
        )
    },
};
