//! What is different in single cells: exactly where their standing differs.

use super::{Difference, Side, What};
use crate::model::board::CellRecord;
use crate::model::board::heads::Heads;
use crate::model::cell::Cell;
use crate::model::deliverable::Deliverable;
use crate::model::entry::EntryId;
use crate::model::plan::Plan;
use crate::model::state::Condition;
use crate::progress::standing::{Standing, due_again, word};
use chrono::{DateTime, FixedOffset, NaiveDate};

/// Who said something, and when.
type Said = Option<(String, DateTime<FixedOffset>)>;

/// A cell on both sides.
struct Pair<'a> {
    cell: Cell,
    deliverable: &'a Deliverable,
    from: Side<'a>,
    to: Side<'a>,
    was: Standing,
    now: Standing,
}

/// Returns what is different in the cells that the plan has on both days, in the order of the plan.
pub(super) fn differences(plan: &Plan, from: Side<'_>, to: Side<'_>) -> Vec<Difference> {
    let mut differences = Vec::new();
    for item in plan.items() {
        let deliverable = &item.deliverable;
        if !deliverable.in_force(from.day) || !deliverable.in_force(to.day) {
            continue;
        }
        for department in plan.concerned(item) {
            let cell = Cell::new(item.id(), &department.id);
            let was = Standing::of(deliverable, from.board.cell(&cell), from.day);
            let now = Standing::of(deliverable, to.board.cell(&cell), to.day);
            if was != now {
                Pair { cell, deliverable, from, to, was, now }.tell(&mut differences);
            }
        }
    }
    differences
}

impl Pair<'_> {
    fn tell(&self, to: &mut Vec<Difference>) {
        let [before, after] = [self.from, self.to].map(|side| self.record(side).and_then(CellRecord::granted));
        let same = before == after;
        let whats = whats(&self.cell, (&self.was, self.from.day), (&self.now, self.to.day), same);
        to.extend(whats.into_iter().map(|what| self.told(what)));
    }

    /// Dates a change by what it is about.
    fn told(&self, what: What) -> Difference {
        match what {
            What::Expired(_, until) => Difference { on: until.succ_opt().unwrap_or(until), what, said: None },
            What::Granted(..) | What::Renewed(..) | What::Withdrawn(_) => self.of_exception(what),
            _ => self.of_mark(what),
        }
    }

    fn record<'a>(&self, side: Side<'a>) -> Option<&'a CellRecord> {
        side.board.cell(&self.cell)
    }

    /// Dates a change of the exception.
    fn of_exception(&self, what: What) -> Difference {
        let (before, after) = (self.record(self.from), self.record(self.to));
        self.dated(what, newest(before.map(|it| &it.exception), after.map(|it| &it.exception)))
    }

    /// Dates a change of what was said about the cell: the latest word that was not there before, else the day on which
    /// time made it so.
    fn of_mark(&self, what: What) -> Difference {
        let (before, after) = (self.record(self.from), self.record(self.to));
        let mut said = newest(before.map(|it| &it.mark), after.map(|it| &it.mark));
        for (point, heads) in after.iter().flat_map(|record| &record.points) {
            let word = newest(before.and_then(|it| it.points.get(point)), Some(heads));
            said = later(said, word);
        }
        if matches!(what, What::Conflict(_) | What::Settled(_)) {
            said = later(said, newest(before.map(|it| &it.exception), after.map(|it| &it.exception)));
        }
        if matches!(what, What::Stale(_)) {
            let due = word(after).and_then(|head| due_again(self.deliverable, &head.value));
            let on = due.filter(|due| *due > self.from.day).unwrap_or(self.to.day);
            return Difference { what, on, said: None };
        }
        self.dated(what, said)
    }

    fn dated(&self, what: What, said: Said) -> Difference {
        let on = said.as_ref().map_or(self.to.day, |(_, at)| at.date_naive());
        Difference { what, on, said }
    }
}

/// A standing, and the day on which it is seen.
type Seen<'a> = (&'a Standing, NaiveDate);

/// Returns what is different between two standings of a cell; `same` tells that both rest on the same exception.
pub(super) fn whats(cell: &Cell, was: Seen<'_>, now: Seen<'_>, same: bool) -> Vec<What> {
    let condition = condition(cell, was.0.condition, now.0.condition);
    let exceptions = exceptions(cell, was, now, same);
    let points = (was.0.points_done, now.0.points_done);
    let untold = condition.is_none() && exceptions.is_empty() && points.0 != points.1;
    let mut whats: Vec<What> = condition.into_iter().chain(exceptions).collect();
    if untold {
        whats.push(What::Points(cell.clone(), points.0, points.1, now.0.points_of));
    }
    if was.0.conflict != now.0.conflict {
        let cell = cell.clone();
        whats.push(if now.0.conflict { What::Conflict(cell) } else { What::Settled(cell) });
    }
    whats
}

/// Returns the change of the condition, where it is not one that the change of an exception tells.
fn condition(cell: &Cell, was: Condition, now: Condition) -> Option<What> {
    use Condition::{Done, DueAgain, Exception, InProgress, NotApplicable, NotStarted};
    let cell = || cell.clone();
    if was == now {
        return None;
    }
    Some(match (was, now) {
        (_, Done) => What::Gained(cell(), was),
        (_, NotApplicable) => What::NotApplicable(cell(), was),
        (Done | NotStarted | InProgress | Exception, DueAgain) => What::Stale(cell()),
        (Done, _) => What::Lost(cell(), now),
        (NotApplicable, _) => What::Applicable(cell(), now),
        (NotStarted, InProgress) => What::Started(cell()),
        (Exception, _) | (_, Exception) => return None,
        _ => What::Back(cell(), was, now),
    })
}

/// Returns what has become of the exception.
fn exceptions(cell: &Cell, (was, from): Seen<'_>, (now, to): Seen<'_>, same: bool) -> Vec<What> {
    let open = |it: &Standing| !matches!(it.condition, Condition::Done | Condition::NotApplicable);
    let cell = || cell.clone();
    let mut told = Vec::new();
    match (was.exception_until, now.exception_until) {
        (None, Some(until)) if open(was) || !same => told.push(What::Granted(cell(), until)),
        (Some(was), Some(until)) if was != until => told.push(What::Renewed(cell(), was, until)),
        (Some(_), None) if open(now) => told.push(What::Withdrawn(cell())),
        _ => {}
    }
    let ran_out = now.exception_until.filter(|until| *until < to && now.condition != Condition::Exception);
    if let Some(until) = ran_out
        && !was.exception_until.is_some_and(|was| was == until && was < from)
        && (open(was) || !same)
    {
        told.push(What::Expired(cell(), until));
    }
    told
}

fn later(one: Said, other: Said) -> Said {
    match (&one, &other) {
        (Some((_, a)), Some((_, b))) if a < b => other,
        (None, _) => other,
        _ => one,
    }
}

/// Returns the latest word that stands now and did not before.
pub(super) fn newest<T: PartialEq>(before: Option<&Heads<T>>, after: Option<&Heads<T>>) -> Said {
    let stood = |entry: &EntryId| before.is_some_and(|it| it.all().iter().any(|head| head.entry == *entry));
    let new = after?.all().iter().rfind(|head| !stood(&head.entry))?;
    Some((new.by.clone(), new.at))
}
