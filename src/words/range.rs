//! The words for many cells at once: what is marked out, what would change, what is passed over, what was done.

use super::lang::Lang;
use super::state::{condition, state as state_word};
use crate::model::state::{Condition, State};

/// The words. Fields that are functions make sentences.
#[derive(Debug)]
pub struct RangeWords {
    /// What is marked out; arguments: rows, departments.
    pub marked: fn(usize, usize) -> String,
    /// The same on a department's own page; argument: rows.
    pub rows: fn(usize) -> String,
    /// Title of the question; arguments: how many cells, the state.
    pub title: fn(usize, State) -> String,
    /// Title of the choice of state; argument: how many cells.
    pub choose: fn(usize) -> String,
    /// How many cells change from what to what.
    pub change: fn(usize, Condition, State) -> String,
    /// Before the list of what is passed over.
    pub skipped: &'static str,
    /// Passed over since they stand so already; arguments: how many, the state.
    pub same: fn(usize, State) -> String,
    /// Passed over since the central department makes them once for all; arguments: how many, that department.
    pub central: fn(usize, &str) -> String,
    /// Passed over since the plan does not have them on this day; argument: how many.
    pub not_in_force: fn(usize) -> String,
    /// Passed over since they do not concern the department; argument: how many.
    pub not_applicable: fn(usize) -> String,
    /// Passed over since people have said different things; argument: how many.
    pub conflict: fn(usize) -> String,
    /// The answer that changes nothing.
    pub cancel: &'static str,
    /// The answer that changes all; argument: how many cells.
    pub go: fn(usize) -> String,
    /// That one undo takes all of it back.
    pub one_step: &'static str,
    /// What to do in the question, at the foot of the screen.
    pub hint: &'static str,
    /// Nothing would change; argument: what is passed over.
    pub nothing: fn(&str) -> String,
    /// There is nothing in the range.
    pub empty: &'static str,
    /// All was written; arguments: how many cells, the state.
    pub written: fn(usize, State) -> String,
    /// All was taken back; argument: how many cells.
    pub undone: fn(usize) -> String,
    /// All was said again; argument: how many cells.
    pub redone: fn(usize) -> String,
    /// Why many are not applicable, asked with a question mark.
    pub reason: fn(usize) -> String,
    /// Others have changed many cells at once; argument: how many.
    pub others: fn(usize) -> String,
}

/// Returns the words of a language.
pub fn words(lang: Lang) -> &'static RangeWords {
    match lang {
        Lang::Sv => &SV,
        Lang::En => &EN,
    }
}

const SV: RangeWords = RangeWords {
    marked: |rows, departments| {
        let rows = self::rows(rows);
        if departments == 1 {
            format!("{rows} markerade")
        } else {
            format!("{rows} × {departments} förvaltningar markerade")
        }
    },
    rows: |rows| format!("{} markerade", self::rows(rows)),
    title: |count, state| format!("Sätt {} till {}?", cells(count), state_word(Lang::Sv, state)),
    choose: cells,
    change: |count, from, to| {
        format!("{} från {} till {}", cells(count), condition(Lang::Sv, from), state_word(Lang::Sv, to))
    },
    skipped: "Hoppas över",
    same: |count, state| format!("{count} har redan läget {}", state_word(Lang::Sv, state)),
    central: |count, central| format!("{count} görs centralt, i kolumnen {central}"),
    not_in_force: |count| format!("{count} gäller inte i dag"),
    not_applicable: |count| format!("{count} är ej {}", if count == 1 { "tillämplig" } else { "tillämpliga" }),
    conflict: |count| format!("{count} har en konflikt att lösa först"),
    cancel: "Avbryt",
    go: |count| format!("Ändra {}", cells(count)),
    one_step: "Allt sparas som ett steg: u ångrar alltihop.",
    hint: "Piltangenter väljer · Retur utför · Esc avbryter",
    nothing: |skipped| format!("Inget ändras. Hoppas över: {skipped}."),
    empty: "Det finns ingen cell i markeringen.",
    written: |count, state| format!("{} satta till {} i ett steg", cells(count), state_word(Lang::Sv, state)),
    undone: |count| format!("Ångrat i ett steg: {} är som förut. U gör om.", cells(count)),
    redone: |count| format!("Gjort om i ett steg: {}. u ångrar.", cells(count)),
    reason: |count| format!("Varför är {} ej tillämpliga?", cells(count)),
    others: |count| format!("{} i ett steg", cells(count)),
};

const EN: RangeWords = RangeWords {
    marked: |rows, departments| {
        let rows = english(rows, "row");
        if departments == 1 {
            format!("{rows} marked out")
        } else {
            format!("{rows} × {departments} departments marked out")
        }
    },
    rows: |rows| format!("{} marked out", english(rows, "row")),
    title: |count, state| format!("Set {} to {}?", english(count, "cell"), state_word(Lang::En, state)),
    choose: |count| english(count, "cell"),
    change: |count, from, to| {
        format!("{} from {} to {}", english(count, "cell"), condition(Lang::En, from), state_word(Lang::En, to))
    },
    skipped: "Passed over",
    same: |count, state| format!("{count} already {}", state_word(Lang::En, state)),
    central: |count, central| format!("{count} made centrally, in column {central}"),
    not_in_force: |count| format!("{count} not in force today"),
    not_applicable: |count| format!("{count} not applicable"),
    conflict: |count| format!("{count} in conflict, to be settled first"),
    cancel: "Cancel",
    go: |count| format!("Change {}", english(count, "cell")),
    one_step: "All is saved as one step: u undoes the whole of it.",
    hint: "Arrows choose · Enter does it · Esc cancels",
    nothing: |skipped| format!("Nothing changes. Passed over: {skipped}."),
    empty: "There is no cell in the range.",
    written: |count, state| format!("{} set to {} in one step", english(count, "cell"), state_word(Lang::En, state)),
    undone: |count| format!("Undone in one step: {} as before. U redoes.", english(count, "cell")),
    redone: |count| format!("Redone in one step: {}. u undoes.", english(count, "cell")),
    reason: |count| format!("Why are {} not applicable?", english(count, "cell")),
    others: |count| format!("{} in one step", english(count, "cell")),
};

fn cells(count: usize) -> String {
    if count == 1 { "1 cell".to_owned() } else { format!("{count} celler") }
}

fn rows(count: usize) -> String {
    if count == 1 { "1 rad".to_owned() } else { format!("{count} rader") }
}

fn english(count: usize, one: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{count} {one}s") }
}
