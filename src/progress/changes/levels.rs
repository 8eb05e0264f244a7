//! Where the deliverables support another level of maturity. It follows from the cells, so that nobody has said it; and
//! from the days on which they changed, so that it has a day too.

use super::{Difference, Maturity, MaturityBasis, Side, What};
use crate::model::assessment::HalfSteps;
use crate::model::cell::Cell;
use crate::model::id::DeliverableId;
use crate::model::plan::Plan;
use crate::progress::maturity::supported;
use crate::progress::sheet::Sheet;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// The cells that count for the staircase and differ, as places in the plan, by the day on which they came to.
type Days = BTreeMap<NaiveDate, Vec<(usize, usize)>>;

/// Returns where another level is supported. `cells` is what is different in the cells.
pub(super) fn differences(plan: &Plan, from: Side<'_>, to: Side<'_>, cells: &[Difference]) -> Vec<Difference> {
    let [was, now] = [from, to].map(|side| Sheet::of(plan, side.board, side.day));
    let everybody = std::iter::once(None).chain((0..plan.departments().len()).map(Some));
    let levels = everybody.map(|at| (at, supported(plan, &was, at), supported(plan, &now, at)));
    let apart: Vec<_> = levels.filter(|(_, was, now)| was != now).collect();
    if apart.is_empty() {
        return Vec::new();
    }
    let cells = cells.iter().filter_map(|it| Some((it.what.cell()?, it.on)));
    let course = Course::of(plan, was, now, cells);
    let told = |(at, before, after): (Option<usize>, HalfSteps, HalfSteps)| {
        let of = at.and_then(|at| plan.departments().get(at)).map(|it| it.id.clone());
        let (was, now) = (Some(before.level()), Some(after.level()));
        let maturity = Maturity { of, basis: MaturityBasis::Supported, was, now };
        Difference { what: What::Maturity(maturity), on: course.day(at).unwrap_or(to.day), said: None }
    };
    apart.into_iter().map(told).collect()
}

/// How the cells that count for the staircase went from one sheet to another, day by day.
pub(super) struct Course<'a> {
    plan: &'a Plan,
    was: Sheet,
    now: Sheet,
    days: Days,
}

impl<'a> Course<'a> {
    /// Lays it out; `cells` are those that differ, each with the day of it.
    pub(super) fn of<'c>(
        plan: &'a Plan,
        was: Sheet,
        now: Sheet,
        cells: impl IntoIterator<Item = (&'c Cell, NaiveDate)>,
    ) -> Self {
        let mut told: BTreeMap<&Cell, NaiveDate> = BTreeMap::new();
        for (cell, on) in cells {
            let known = told.entry(cell).or_insert(on);
            *known = on.max(*known);
        }
        let criteria = plan.parts.maturity.levels.iter().flat_map(|level| &level.criteria);
        let counts: BTreeSet<&DeliverableId> = criteria.flat_map(|it| &it.deliverables).collect();
        let mut days = Days::new();
        for (index, item) in plan.items().iter().enumerate().filter(|(_, item)| counts.contains(item.id())) {
            for (column, department) in plan.departments().iter().enumerate() {
                if was.cell(index, column) == now.cell(index, column) {
                    continue;
                }
                // What the plan has or has no longer changed on its own day.
                let there = now.cell(index, column).is_some();
                let own = if there { item.deliverable.added } else { item.deliverable.withdrawn };
                let said = told.get(&Cell::new(item.id(), &department.id)).copied();
                if let Some(on) = said.or(own) {
                    days.entry(on).or_default().push((index, column));
                }
            }
        }
        Self { plan, was, now, days }
    }

    /// Returns the day from which the level of the later sheet was supported without a break, in a department or in the
    /// municipality; none where no cell tells.
    pub(super) fn day(&self, at: Option<usize>) -> Option<NaiveDate> {
        let level = supported(self.plan, &self.now, at);
        let mut stood = self.was.clone();
        let mut since = None;
        for (day, cells) in &self.days {
            for (item, column) in cells {
                stood.take(*item, *column, &self.now);
            }
            since = if supported(self.plan, &stood, at) == level { since.or(Some(*day)) } else { None };
        }
        since
    }
}
