//! The words for many cells at once: what is marked out, what would change, what is passed over, what was done.

use super::lang::Lang;
use super::state::{condition, state as state_word};
use crate::model::state::{Condition, State};

words! {
    /// The words.
    pub struct RangeWords = words(lang);

    /// What is marked out.
    marked(rows: usize, departments: usize) {
        sv: {
            let rows = self::rows(rows);
            if departments == 1 {
                format!("{rows} markerade")
            } else {
                format!("{rows} × {departments} förvaltningar markerade")
            }
        },
        en: {
            let rows = english(rows, "row");
            if departments == 1 {
                format!("{rows} marked out")
            } else {
                format!("{rows} × {departments} departments marked out")
            }
        },
    }
    /// The same on a department's own page.
    rows(rows: usize) {
        sv: format!("{} markerade", self::rows(rows)),
        en: format!("{} marked out", english(rows, "row")),
    }
    /// Title of the question.
    title(count: usize, state: State) {
        sv: format!("Sätt {} till {}?", cells(count), state_word(Lang::Sv, state)),
        en: format!("Set {} to {}?", english(count, "cell"), state_word(Lang::En, state)),
    }
    /// Title of the choice of state.
    choose(count: usize) { sv: cells(count), en: english(count, "cell") }
    /// How many cells change from what to what.
    change(count: usize, from: Condition, to: State) {
        sv: format!("{} från {} till {}", cells(count), condition(Lang::Sv, from), state_word(Lang::Sv, to)),
        en: format!("{} from {} to {}", english(count, "cell"), condition(Lang::En, from), state_word(Lang::En, to)),
    }
    /// Before the list of what is passed over.
    skipped { sv: "Hoppas över", en: "Passed over" }
    /// Passed over since they stand so already.
    same(count: usize, state: State) {
        sv: format!("{count} har redan läget {}", state_word(Lang::Sv, state)),
        en: format!("{count} already {}", state_word(Lang::En, state)),
    }
    /// Passed over since the central department makes them once for all.
    central(count: usize, central: &str) {
        sv: "{count} görs centralt, i kolumnen {central}",
        en: "{count} made centrally, in column {central}",
    }
    /// Passed over since the plan does not have them on this day.
    not_in_force(count: usize) { sv: "{count} gäller inte i dag", en: "{count} not in force today" }
    /// Passed over since they do not concern the department.
    not_applicable(count: usize) {
        sv: plural!(count, one: "1 är ej tillämplig", many: "{count} är ej tillämpliga"),
        en: "{count} not applicable",
    }
    /// Passed over since people have said different things.
    conflict(count: usize) {
        sv: "{count} har en konflikt att lösa först",
        en: "{count} in conflict, to be settled first",
    }
    /// The answer that changes nothing.
    cancel { sv: "Avbryt", en: "Cancel" }
    /// The answer that changes all.
    go(count: usize) { sv: format!("Ändra {}", cells(count)), en: format!("Change {}", english(count, "cell")) }
    /// That one undo takes all of it back.
    one_step {
        sv: "Allt sparas som ett steg: u ångrar alltihop.",
        en: "All is saved as one step: u undoes the whole of it.",
    }
    /// What to do in the question, at the foot of the screen.
    hint { sv: "Piltangenter väljer · Retur utför · Esc avbryter", en: "Arrows choose · Enter does it · Esc cancels" }
    /// Nothing would change.
    nothing(skipped: &str) {
        sv: "Inget ändras. Hoppas över: {skipped}.",
        en: "Nothing changes. Passed over: {skipped}.",
    }
    /// There is nothing in the range.
    empty { sv: "Det finns ingen cell i markeringen.", en: "There is no cell in the range." }
    /// All was written.
    written(count: usize, state: State) {
        sv: format!("{} satta till {} i ett steg", cells(count), state_word(Lang::Sv, state)),
        en: format!("{} set to {} in one step", english(count, "cell"), state_word(Lang::En, state)),
    }
    /// All was taken back.
    undone(count: usize) {
        sv: format!("Ångrat i ett steg: {} är som förut. U gör om.", cells(count)),
        en: format!("Undone in one step: {} as before. U redoes.", english(count, "cell")),
    }
    /// All was said again.
    redone(count: usize) {
        sv: format!("Gjort om i ett steg: {}. u ångrar.", cells(count)),
        en: format!("Redone in one step: {}. u undoes.", english(count, "cell")),
    }
    /// Why many are not applicable, asked with a question mark.
    reason(count: usize) {
        sv: format!("Varför är {} ej tillämpliga?", cells(count)),
        en: format!("Why are {} not applicable?", english(count, "cell")),
    }
    /// Others have changed many cells at once.
    others(count: usize) {
        sv: format!("{} i ett steg", cells(count)),
        en: format!("{} in one step", english(count, "cell")),
    }
}

fn cells(count: usize) -> String {
    if count == 1 { "1 cell".to_owned() } else { format!("{count} celler") }
}

fn rows(count: usize) -> String {
    if count == 1 { "1 rad".to_owned() } else { format!("{count} rader") }
}

fn english(count: usize, one: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{count} {one}s") }
}
