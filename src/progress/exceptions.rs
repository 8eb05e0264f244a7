//! The exceptions that there are: which hold, which run out soon, which have run out, and what their cells become then.

use super::sheet::Sheet;
use super::standing::Standing;
use crate::model::board::Board;
use crate::model::entry::Cell;
use crate::model::exception::Exception;
use crate::model::plan::Plan;
use crate::model::state::Condition;
use chrono::{Days, NaiveDate};

/// How many days before its last one an exception is told to run out.
pub const ENDING: i64 = 60;

/// How an exception stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Term {
    /// It has run out, so many days ago, from 1; the cell is open again.
    Expired(i64),
    /// It runs out within [`ENDING`] days; so many are left after today, from 0.
    Ending(i64),
    /// It holds for so many days more after today.
    Holds(i64),
}

/// An exception in its cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held<'a> {
    /// The place of the deliverable in the plan.
    pub item: usize,
    /// The place of the department in the plan.
    pub column: usize,
    /// The exception.
    pub exception: &'a Exception,
    /// How it stands.
    pub term: Term,
    /// What the cell becomes, or has become, the day after its last day.
    pub then: Condition,
}

/// Returns the exceptions of a day: expired ones first, then those that run out, then the others, each by their last day.
/// What was withdrawn, renewed, done meanwhile or made not applicable is no longer among them.
pub fn exceptions<'a>(plan: &Plan, board: &'a Board, sheet: &Sheet, day: NaiveDate) -> Vec<Held<'a>> {
    let mut held = Vec::new();
    for (index, item) in plan.items().iter().enumerate() {
        for (column, department) in plan.departments().iter().enumerate() {
            let counts = sheet.cell(index, column).is_some_and(|standing| standing.exception_until.is_some());
            let record = if counts { board.cell(&Cell::new(item.id(), &department.id)) } else { None };
            let Some(exception) = record.and_then(|record| record.granted()) else { continue };
            let end = exception.until.checked_add_days(Days::new(1)).unwrap_or(exception.until).max(day);
            let then = Standing::of(&item.deliverable, record, end).condition;
            held.push(Held { item: index, column, exception, term: term(exception, day), then });
        }
    }
    held.sort_by_key(|it| (rank(it.term), it.exception.until, it.item, it.column));
    held
}

/// Returns how an exception stands on a day.
pub fn term(exception: &Exception, day: NaiveDate) -> Term {
    match (exception.until - day).num_days() {
        left @ ..0 => Term::Expired(-left),
        left @ 0..=ENDING => Term::Ending(left),
        left => Term::Holds(left),
    }
}

fn rank(term: Term) -> u8 {
    match term {
        Term::Expired(_) => 0,
        Term::Ending(_) => 1,
        Term::Holds(_) => 2,
    }
}
