//! The words for many cells at once: what is marked out, what would change, what is passed over, what was done.

use super::count::counted;
use super::lang::Lang;
use super::state::{condition, state as state_word};
use crate::model::state::{Condition, State};

words! {
    /// The words.
    pub struct RangeWords = words(lang);

    /// What is marked out.
    marked(rows: usize, departments: usize) {
        sv: {
            let rows = counted(Lang::Sv).rows(rows);
            plural!(departments, one: "{rows} markerade", many: "{rows} × {departments} förvaltningar markerade")
        },
        en: {
            let rows = counted(Lang::En).rows(rows);
            plural!(departments, one: "{rows} marked out", many: "{rows} × {departments} departments marked out")
        },
    }
    /// The same on a department's own page.
    rows(rows: usize) {
        sv: format!("{} markerade", counted(Lang::Sv).rows(rows)),
        en: format!("{} marked out", counted(Lang::En).rows(rows)),
    }
    /// Title of the question.
    title(count: usize, state: State) {
        sv: format!("Sätt {} till {}?", counted(Lang::Sv).cells(count), state_word(Lang::Sv, state)),
        en: format!("Set {} to {}?", counted(Lang::En).cells(count), state_word(Lang::En, state)),
    }
    /// Title of the choice of state.
    choose(count: usize) { sv: counted(Lang::Sv).cells(count), en: counted(Lang::En).cells(count) }
    /// How many cells change from what to what.
    change(count: usize, from: Condition, to: State) {
        sv: {
            let (cells, from, to) = (counted(Lang::Sv).cells(count), condition(Lang::Sv, from), state_word(Lang::Sv, to));
            format!("{cells} från {from} till {to}")
        },
        en: {
            let (cells, from, to) = (counted(Lang::En).cells(count), condition(Lang::En, from), state_word(Lang::En, to));
            format!("{cells} from {from} to {to}")
        },
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
    go(count: usize) { sv: format!("Ändra {}", counted(Lang::Sv).cells(count)), en: format!("Change {}", counted(Lang::En).cells(count)) }
    /// That one undo takes all of it back.
    one_step {
        sv: "Allt sparas som ett steg: u ångrar alltihop.",
        en: "All is saved as one step: u undoes the whole of it.",
    }
    /// What to do in the question, at the foot of the screen.
    hint { sv: "Piltangenter väljer · ‹Open› utför · ‹Back› avbryter", en: "Arrows choose · ‹Open› does it · ‹Back› cancels" }
    /// Nothing would change.
    nothing(skipped: &str) {
        sv: "Inget ändras. Hoppas över: {skipped}.",
        en: "Nothing changes. Passed over: {skipped}.",
    }
    /// There is nothing in the range.
    empty { sv: "Det finns ingen cell i markeringen.", en: "There is no cell in the range." }
    /// All was written.
    written(count: usize, state: State) {
        sv: format!("{} satta till {} i ett steg", counted(Lang::Sv).cells(count), state_word(Lang::Sv, state)),
        en: format!("{} set to {} in one step", counted(Lang::En).cells(count), state_word(Lang::En, state)),
    }
    /// All was taken back.
    undone(count: usize) {
        sv: format!("Ångrat i ett steg: {} är som förut. U gör om.", counted(Lang::Sv).cells(count)),
        en: format!("Undone in one step: {} as before. U redoes.", counted(Lang::En).cells(count)),
    }
    /// All was said again.
    redone(count: usize) {
        sv: format!("Gjort om i ett steg: {}. u ångrar.", counted(Lang::Sv).cells(count)),
        en: format!("Redone in one step: {}. u undoes.", counted(Lang::En).cells(count)),
    }
    /// Why many are not applicable, asked with a question mark.
    reason(count: usize) {
        sv: format!("Varför är {} ej tillämpliga?", counted(Lang::Sv).cells(count)),
        en: format!("Why are {} not applicable?", counted(Lang::En).cells(count)),
    }
    /// Others have changed many cells at once.
    others(count: usize) {
        sv: format!("{} i ett steg", counted(Lang::Sv).cells(count)),
        en: format!("{} in one step", counted(Lang::En).cells(count)),
    }
}
