//! Sentences about due dates, waiting and exceptions.

use crate::model::board::Board;
use crate::model::plan::Plan;
use crate::model::text;
use crate::progress::due::{Due, Origin, Timing, moved};
use crate::progress::exceptions::{Held, Term};
use crate::progress::moves::Moves;
use crate::progress::waiting::{Link, Place, Web};
use crate::words::change;
use crate::words::lang::Lang;
use crate::words::late::words;
use crate::words::state;

/// Returns a cell's name: "R10.8 SOF".
pub fn place(plan: &Plan, (item, column): Place) -> String {
    let item = plan.items().get(item).map_or("", |item| item.id().as_str());
    let department = plan.departments().get(column).map_or("", |department| department.id.as_str());
    format!("{item} {department}")
}

/// Returns where a due date comes from: "satt för leverabeln".
pub fn origin(lang: Lang, origin: Origin) -> String {
    let words = words(lang).due;
    match origin {
        Origin::Cell => words.of_cell().to_owned(),
        Origin::Deliverable => words.of_deliverable().to_owned(),
        Origin::PriorityPhase(number) => words.of_priority_phase(number),
        Origin::ProjectPhase(number) => words.of_project_phase(number),
    }
}

/// Returns how near a due date is: "försenad 12 dagar", "3 dagar kvar"; nothing where nothing is left to do.
pub fn timing(lang: Lang, timing: Timing) -> Option<String> {
    let words = words(lang).due;
    match timing {
        Timing::Late(days) => Some(words.late(days)),
        Timing::Soon(left) | Timing::Later(left) => Some(words.left(left)),
        Timing::Settled => None,
    }
}

/// Returns a due date whole: "klart senast 2026-05-01 (satt för leverabeln), försenad 12 dagar, flyttat 1 gång, från början
/// 2026-03-01".
pub fn due(lang: Lang, due: &Due, moves: Moves) -> String {
    let day = change::due(lang, Some(due.on));
    let parts =
        [Some(format!("{day} ({})", origin(lang, due.origin))), timing(lang, due.timing), self::moves(lang, moves)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// Returns the due date of a cell whole.
pub fn due_of(lang: Lang, plan: &Plan, board: &Board, (item, column): Place, due: &Due) -> String {
    self::due(lang, due, moved(plan, board, item, column, due))
}

/// Returns what is said of a cell with a due date: the date whole, and what the cell waits for.
pub fn about_due(lang: Lang, plan: &Plan, board: &Board, web: &Web<'_>, place: Place, due: &Due) -> Vec<String> {
    let mut said = vec![due_of(lang, plan, board, place, due)];
    let waits: Vec<String> = web.waits_for(place).into_iter().map(|it| self::place(plan, it)).collect();
    if !waits.is_empty() {
        said.push(format!("{}: {}", words(lang).waiting.waits_for(), waits.join(", ")));
    }
    said
}

/// Returns what is said of an exception: how long it holds, why, at what risk, what is done instead, and who approved it.
pub fn about_exception(lang: Lang, plan: &Plan, held: &Held<'_>) -> Vec<String> {
    let (words, it) = (words(lang).exception, held.exception);
    vec![
        exception(lang, held),
        format!("{}: {}", words.reason(), text::plain(&it.reason)),
        format!("{}: {}", words.risk(), text::plain(&it.risk)),
        format!("{}: {}", words.measure(), text::plain(&it.measure)),
        words.approved(change::role(plan, &it.approved_by), it.approved),
    ]
}

/// Returns how often a date was moved; nothing where it never was.
pub fn moves(lang: Lang, moves: Moves) -> Option<String> {
    moves.first.filter(|_| moves.times > 0).map(|first| words(lang).due.moved(moves.times, first))
}

/// Returns how long an exception holds and what its cell becomes then: "gäller till och med 2027-01-01, 38 dagar kvar,
/// blir sedan: ej påbörjad".
pub fn exception(lang: Lang, held: &Held<'_>) -> String {
    let words = words(lang).exception;
    let then = state::condition(lang, held.then);
    let then = if matches!(held.term, Term::Expired(_)) { words.became(then) } else { words.becomes(then) };
    format!("{}, {then}", term(lang, held))
}

/// Returns how long an exception holds: "gäller till och med 2027-01-01, 38 dagar kvar".
pub fn term(lang: Lang, held: &Held<'_>) -> String {
    let words = words(lang).exception;
    match held.term {
        Term::Expired(days) => words.expired(held.exception.until, days),
        Term::Ending(left) | Term::Holds(left) => words.holds(held.exception.until, left),
    }
}

/// Returns those who wait directly, one line per deliverable with its departments: "R10.9 Loggar granskas (SOF, KOF)".
pub fn waiters(plan: &Plan, waiters: &[Link]) -> Vec<String> {
    let direct: Vec<Place> = waiters.iter().filter(|link| link.depth == 1).map(|link| link.place).collect();
    let mut items: Vec<usize> = direct.iter().map(|(item, _)| *item).collect();
    items.sort_unstable();
    items.dedup();
    let line = |item: usize| {
        let departments =
            direct.iter().filter(|place| place.0 == item).filter_map(|place| plan.departments().get(place.1));
        let departments: Vec<&str> = departments.map(|department| department.id.as_str()).collect();
        let it = plan.items().get(item)?;
        Some(format!("{} {} ({})", it.id(), it.deliverable.title, departments.join(", ")))
    };
    items.into_iter().filter_map(line).collect()
}
