//! Sentences of a department's own page, the same in the view and in `lis department`.

use crate::export::phrase;
use crate::model::board::Board;
use crate::model::entry::{Cell, Key};
use crate::model::plan::{Item, Plan};
use crate::progress::tally::Tally;
use crate::words::department::words;
use crate::words::lang::Lang;

/// Returns how far the department is: "5 av 8 klara (63 %), varav 1 omtvistad · 2 pågår, 1 ska göras om".
pub fn sum(lang: Lang, tally: Tally) -> String {
    format!("{} · {}", phrase::tally(lang, tally), words(lang).going(tally.in_progress, tally.due_again))
}

/// Returns what people have said differently about the department without knowing of each other: of its cells in the order
/// of the plan, each with its deliverable's place, then of its posts, due dates and its maturity.
pub fn conflicts(lang: Lang, plan: &Plan, board: &Board, department: usize) -> Vec<(Option<usize>, String)> {
    let Some(id) = plan.departments().get(department).map(|it| &it.id) else { return Vec::new() };
    let of_cell = |(place, item): (usize, &Item)| {
        let cell = Cell::new(item.id(), id);
        let record = board.cell(&cell).filter(|record| record.conflict())?;
        let said = phrase::conflict(lang, &cell, record);
        Some((Some(place), format!("{} {id}: {said}", item.id())))
    };
    let mut all: Vec<(Option<usize>, String)> = plan.items().iter().enumerate().filter_map(of_cell).collect();
    let others = board.conflicts().into_iter().filter(|conflict| {
        let change = conflict.words.last().map(|word| &word.value);
        let of_cell = matches!(conflict.key, Key::Mark(_) | Key::Point(..) | Key::Exception(_));
        !of_cell && change.and_then(|it| it.department()) == Some(id)
    });
    all.extend(others.map(|conflict| (None, phrase::disagreement(lang, plan, &conflict))));
    all
}
