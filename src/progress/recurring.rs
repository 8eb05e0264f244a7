//! Recurring duties: when each is due next in each department, and what a year holds (guideline 4.1, 5.1, 18.2 b, 18.3,
//! 18.5, 18.8, 19.4).

use super::sheet::Sheet;
use super::standing::word;
use crate::model::board::Board;
use crate::model::entry::{Cell, Change, Entry, Kind};
use crate::model::plan::Plan;
use crate::model::state::{Condition, State};
use chrono::{Datelike, Months, NaiveDate};
use std::collections::{BTreeMap, BTreeSet};

/// A recurring duty in a department.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Duty {
    /// The place of the deliverable in the plan.
    pub item: usize,
    /// The place of the department in the plan.
    pub column: usize,
    /// Its period in whole months.
    pub months: u16,
    /// The day on which it was done last; none where it has not been.
    pub done: Option<NaiveDate>,
    /// The day on which it is due next; none where it has not been done, since nothing says from when it counts.
    pub next: Option<NaiveDate>,
    /// How the cell stands.
    pub condition: Condition,
}

/// One time that a duty is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Occasion {
    /// The duty.
    pub duty: Duty,
    /// The day.
    pub on: NaiveDate,
    /// Which time of the year it is, from 1.
    pub time: usize,
    /// Whether it rests on the duty being done each time on its day until then.
    pub expected: bool,
}

/// Returns every recurring duty that concerns its department, in the plan's order. What has an exception that holds is
/// left out, as is what is not applicable.
pub fn duties(plan: &Plan, board: &Board, sheet: &Sheet) -> Vec<Duty> {
    let mut duties = Vec::new();
    for (index, item) in plan.items().iter().enumerate() {
        let Some(recurs) = &item.deliverable.recurs else { continue };
        for (column, department) in plan.departments().iter().enumerate() {
            let Some(condition) = sheet.cell(index, column).map(|standing| standing.condition) else { continue };
            if matches!(condition, Condition::NotApplicable | Condition::Exception) {
                continue;
            }
            let counts = matches!(condition, Condition::Done | Condition::DueAgain);
            let head = word(board.cell(&Cell::new(item.id(), &department.id))).filter(|_| counts);
            let done = head.map(|head| head.value.since);
            let next = done.and_then(|done| after(done, recurs.months, 1));
            duties.push(Duty { item: index, column, months: recurs.months, done, next, condition });
        }
    }
    duties
}

/// Returns every time that duties are to be done in a year, in the order of the days. What is due again and has not been
/// done is due on the day on which it became due, and when it comes after that nobody can know.
pub fn year(duties: &[Duty], year: i32) -> Vec<Occasion> {
    let mut occasions = Vec::new();
    for duty in duties {
        let Some(done) = duty.done else { continue };
        let most = if duty.condition == Condition::DueAgain { 1 } else { u32::MAX };
        let days = (1..=most).map_while(|nth| Some((nth, after(done, duty.months, nth)?)));
        let within = days.take_while(|(_, on)| on.year() <= year).filter(|(_, on)| on.year() == year);
        for (time, (nth, on)) in (1..).zip(within) {
            occasions.push(Occasion { duty: *duty, on, time, expected: nth > 1 });
        }
    }
    occasions.sort_by_key(|it| (it.on, it.duty.item, it.duty.column));
    occasions
}

/// Returns what has become due again and has not been done, by the day on which it did: as [`year`] has it in that year.
pub fn overdue(duties: &[Duty]) -> Vec<Occasion> {
    let waits = duties.iter().filter(|duty| duty.condition == Condition::DueAgain);
    let mut occasions: Vec<Occasion> =
        waits.filter_map(|duty| Some(Occasion { duty: *duty, on: duty.next?, time: 1, expected: false })).collect();
    occasions.sort_by_key(|it| (it.on, it.duty.item, it.duty.column));
    occasions
}

/// What recurs up to the end of a year, seen from a day.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct YearPlan {
    /// What fell due by the day and has not been done since, the longest first.
    pub overdue: Vec<Occasion>,
    /// What falls due after the day and before the year.
    pub before: Vec<Occasion>,
    /// What falls due in the year, in the order of the days.
    pub within: Vec<Occasion>,
    /// What has never been done, in the plan's order.
    pub never: Vec<Duty>,
}

impl YearPlan {
    /// Returns everything that has a day, the overdue first.
    pub fn dated(&self) -> impl Iterator<Item = &Occasion> {
        self.overdue.iter().chain(&self.before).chain(&self.within)
    }
}

/// Returns what recurs up to the end of a year: each duty once as overdue, or on its next day and again in the year. When
/// an overdue duty comes after it has been done nobody can know.
pub fn year_plan(duties: &[Duty], number: i32, day: NaiveDate) -> YearPlan {
    let never = duties.iter().filter(|duty| duty.done.is_none()).copied().collect();
    let (late, coming): (Vec<Duty>, Vec<Duty>) =
        duties.iter().partition(|duty| duty.next.is_some_and(|next| next <= day));
    let once = |duty: &Duty| Some(Occasion { duty: *duty, on: duty.next?, time: 1, expected: false });
    let mut plan = YearPlan { never, within: year(&coming, number), ..YearPlan::default() };
    plan.overdue = late.iter().filter_map(once).filter(|it| it.on.year() <= number).collect();
    plan.before = coming.iter().filter_map(once).filter(|it| it.on.year() < number).collect();
    for list in [&mut plan.overdue, &mut plan.before] {
        list.sort_by_key(|it| (it.on, it.duty.item, it.duty.column));
    }
    plan
}

/// Gives each duty that does not stand as done the day on which it last was, as the history tells: a duty that has been
/// begun again was done before. What was taken back as a mistake was never done.
pub fn remember(duties: &mut [Duty], plan: &Plan, history: &[Entry], day: NaiveDate) {
    let undone: BTreeSet<_> = history
        .iter()
        .filter_map(|entry| match &entry.kind {
            Kind::Undoes(id) => Some(id),
            Kind::Said | Kind::Redoes(_) => None,
        })
        .collect();
    let mut last: BTreeMap<&Cell, NaiveDate> = BTreeMap::new();
    let counts =
        |entry: &&Entry| entry.day() <= day && !matches!(entry.kind, Kind::Undoes(_)) && !undone.contains(&entry.id);
    for change in history.iter().filter(counts).flat_map(|entry| &entry.changes) {
        if let Change::Mark(cell, mark) = change
            && mark.state == State::Done
        {
            let known = last.entry(cell).or_insert(mark.since);
            *known = mark.since.max(*known);
        }
    }
    for duty in duties.iter_mut().filter(|duty| duty.done.is_none()) {
        let (Some(item), Some(department)) = (plan.items().get(duty.item), plan.departments().get(duty.column)) else {
            continue;
        };
        duty.done = last.get(&Cell::new(item.id(), &department.id)).copied();
        duty.next = duty.done.and_then(|done| after(done, duty.months, 1));
    }
}

fn after(done: NaiveDate, months: u16, times: u32) -> Option<NaiveDate> {
    // A period of no months would never end; the plan's check refuses it.
    done.checked_add_months(Months::new(u32::from(months.max(1)).checked_mul(times)?))
}
