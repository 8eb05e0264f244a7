//! What it takes to say how a cell stands: the rules that hold wherever it is said, typed or brought in with a sheet.

use super::standing::{Standing, due_again, is_ticked, new_round, word};
use crate::model::board::{Board, CellRecord};
use crate::model::deliverable::Deliverable;
use crate::model::entry::{Change, Key};
use crate::model::exception::{Exception, ExceptionRule, Refusal};
use crate::model::plan::Plan;
use crate::model::state::{Condition, Mark, State};
use chrono::NaiveDate;
use std::collections::HashSet;

/// What somebody wants to say about a cell. What is none was not given, and stays as it stands; an empty text takes away
/// what stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wish {
    /// The state.
    pub state: Option<State>,
    /// The day from which it holds.
    pub on: Option<NaiveDate>,
    /// The note.
    pub note: Option<String>,
    /// The evidence.
    pub evidence: Option<String>,
}

/// Why it cannot be said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unsayable {
    /// There is no state, neither given nor standing.
    NoState,
    /// "Not applicable" without a reason.
    NoReason,
    /// The day has not come.
    Future {
        /// The day.
        on: NaiveDate,
    },
}

/// Returns the mark that a wish makes; none where it stands so already. What stood beside an earlier state stays unless
/// something else is given, as in the terminal program.
pub fn mark(
    deliverable: &Deliverable,
    record: Option<&CellRecord>,
    wish: &Wish,
    day: NaiveDate,
) -> Result<Option<Mark>, Unsayable> {
    let before = word(record).map(|head| &head.value);
    let new = wish.state.or(before.map(|mark| mark.state)).ok_or(Unsayable::NoState)?;
    if *wish == Wish::default() {
        return Err(Unsayable::NoState);
    }
    let beside = |given: Option<&String>, stood: Option<&String>| match given {
        Some(given) => Some(given.trim()).filter(|text| !text.is_empty()).map(str::to_owned),
        None => stood.cloned(),
    };
    let note = beside(wish.note.as_ref(), before.and_then(|mark| mark.note.as_ref()));
    let repeated = before.is_some_and(|mark| mark.state == new);
    let given = wish.note.as_deref().is_some_and(|note| !note.trim().is_empty());
    if new == State::NotApplicable && !given && (!repeated || note.is_none()) {
        return Err(Unsayable::NoReason);
    }
    let mark = Mark {
        state: new,
        since: since(deliverable, record, before.filter(|_| repeated), wish, day)?,
        note,
        evidence: beside(wish.evidence.as_ref(), before.and_then(|mark| mark.evidence.as_ref())),
    };
    let conflict = record.is_some_and(|record| record.mark.conflict());
    Ok((before != Some(&mark) || conflict).then_some(mark))
}

/// Returns the day from which the state holds. A state that is said again keeps its day; but a recurring duty that is
/// done again begins anew, unless only a note or evidence is added while it is fresh.
fn since(
    deliverable: &Deliverable,
    record: Option<&CellRecord>,
    repeated: Option<&Mark>,
    wish: &Wish,
    day: NaiveDate,
) -> Result<NaiveDate, Unsayable> {
    if let Some(on) = wish.on {
        return if on > day { Err(Unsayable::Future { on }) } else { Ok(on) };
    }
    let Some(before) = repeated else { return Ok(day) };
    let recurs = deliverable.recurs.is_some() && before.state == State::Done;
    let amended = wish.note.is_some() || wish.evidence.is_some();
    let again = recurs && (!amended || Standing::of(deliverable, record, day).condition == Condition::DueAgain);
    Ok(if again { day } else { before.since })
}

/// Returns what is to be said together with `changes`: where one of them takes up a recurring duty that is due again, the
/// points that were ticked before its new round began are unticked. The list begins empty, the old one is kept in the
/// history, and one step takes both back. What leaves the duty due again, such as a note on the old round or another day of it, takes up nothing.
pub fn empty_lists(plan: &Plan, board: &Board, changes: &[Change], day: NaiveDate) -> Vec<Change> {
    let mut emptied = Vec::new();
    let named: HashSet<Key> = changes.iter().map(Change::key).collect();
    let mut seen = HashSet::new();
    for change in changes {
        let (Change::Mark(cell, _) | Change::Point(cell, ..)) = change else { continue };
        let item = plan.item(cell.deliverable.as_str());
        let Some((item, record)) = item.zip(board.cell(cell)) else { continue };
        let Some(begun) = new_round(&item.deliverable, record, day) else { continue };
        let goes_on =
            |mark: &Mark| mark.state == State::Done && due_again(&item.deliverable, mark).is_some_and(|due| due <= day);
        let amended = matches!(change, Change::Mark(_, mark) if goes_on(mark));
        if amended || !seen.insert(cell) {
            continue;
        }
        let old =
            record.points.keys().filter(|point| record.point(**point) && !is_ticked(record, **point, Some(begun)));
        let unticked = old.map(|point| Change::Point(cell.clone(), *point, false));
        emptied.extend(unticked.filter(|change| !named.contains(&change.key())));
    }
    emptied
}

/// Returns the exception that may be granted on a day; none where it stands so already. Everything that stands in the way is
/// told at once.
pub fn exception(
    rule: &ExceptionRule,
    record: Option<&CellRecord>,
    asked: Exception,
    day: NaiveDate,
) -> Result<Option<Exception>, Vec<Refusal>> {
    let before = record.and_then(CellRecord::granted);
    if before == Some(&asked) && !record.is_some_and(|record| record.exception.conflict()) {
        return Ok(None);
    }
    let refusals = rule.refusals(&asked, record.into_iter().flat_map(CellRecord::ever_granted), day);
    if refusals.is_empty() { Ok(Some(asked)) } else { Err(refusals) }
}
