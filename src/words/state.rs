//! The words for states and conditions, and the words that a person may type for a state.

use super::lang::Lang;
use crate::model::state::{Condition, State};

/// Returns the word for a condition.
pub fn condition(lang: Lang, condition: Condition) -> &'static str {
    match (lang, condition) {
        (Lang::Sv, Condition::NotStarted) => "ej påbörjad",
        (Lang::Sv, Condition::InProgress) => "pågår",
        (Lang::Sv, Condition::Done) => "klar",
        (Lang::Sv, Condition::DueAgain) => "ska göras om",
        (Lang::Sv, Condition::Exception) => "undantag",
        (Lang::Sv, Condition::NotApplicable) => "ej tillämplig",
        (Lang::En, Condition::NotStarted) => "not started",
        (Lang::En, Condition::InProgress) => "in progress",
        (Lang::En, Condition::Done) => "done",
        (Lang::En, Condition::DueAgain) => "due again",
        (Lang::En, Condition::Exception) => "exception",
        (Lang::En, Condition::NotApplicable) => "not applicable",
    }
}

/// Returns the word for a condition where there is little room.
pub fn short(lang: Lang, condition: Condition) -> &'static str {
    match (lang, condition) {
        (Lang::Sv, Condition::NotStarted) => "ej börjad",
        (Lang::Sv, Condition::DueAgain) => "göras om",
        (Lang::Sv, Condition::NotApplicable) => "ej tillämpl.",
        (Lang::En, Condition::NotStarted) => "not begun",
        (Lang::En, Condition::InProgress) => "begun",
        (Lang::En, Condition::NotApplicable) => "n/a",
        _ => self::condition(lang, condition),
    }
}

/// Returns the word for a state that a person sets.
pub fn state(lang: Lang, state: State) -> &'static str {
    condition(lang, state.into())
}

/// Returns the name of a condition in files and on the command line, the same in both languages.
pub fn condition_code(condition: Condition) -> &'static str {
    match condition {
        Condition::NotStarted => "not_started",
        Condition::InProgress => "in_progress",
        Condition::Done => "done",
        Condition::DueAgain => "due_again",
        Condition::Exception => "exception",
        Condition::NotApplicable => "not_applicable",
    }
}

/// Returns the state that a typed word names: the code, or the Swedish or English words, with spaces, hyphens or
/// underscores, with or without the dots and rings of å, ä and ö.
pub fn state_from(word: &str) -> Option<State> {
    let word = super::collate::fold(word).replace(['-', '_'], " ");
    let named = |state: &State| {
        let code = condition_code((*state).into()).replace('_', " ");
        let words = [code, self::state(Lang::Sv, *state).to_owned(), self::state(Lang::En, *state).to_owned()];
        words.iter().any(|known| super::collate::fold(known) == word)
    };
    State::ALL.into_iter().find(named)
}

/// Returns the words that may be typed for a state, for messages: codes and Swedish words.
pub fn typable() -> Vec<String> {
    let code = |state: &State| condition_code((*state).into()).to_owned();
    let swedish = |state: &State| state_word_typed(*state);
    State::ALL.iter().map(code).chain(State::ALL.iter().map(swedish)).collect()
}

fn state_word_typed(state: State) -> String {
    self::state(Lang::Sv, state).replace(' ', "_")
}
