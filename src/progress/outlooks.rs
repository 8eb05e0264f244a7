//! The forecasts of every department and of all of them, for the whole roadmap or a part of it.

use super::forecast::Outlook;
use super::pace::Pace;
use super::sheet::Sheet;
use crate::model::entry::Entry;
use crate::model::plan::Plan;
use chrono::NaiveDate;

/// The forecasts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outlooks {
    /// All departments together.
    pub all: Outlook,
    /// Each by itself, in the plan's order.
    pub departments: Vec<Outlook>,
    /// The pace that they rest on.
    pub pace: Pace,
}

impl Outlooks {
    /// Forecasts from `day` when some items will be done that stand as on this sheet. `history` is every entry, the
    /// oldest first; later ones than the day's do not count.
    pub fn of(plan: &Plan, sheet: &Sheet, history: &[Entry], day: NaiveDate, items: &[usize]) -> Self {
        let pace = Pace::of(plan, history, day);
        let mut chosen = vec![false; plan.items().len()];
        for &item in items {
            if let Some(chosen) = chosen.get_mut(item) {
                *chosen = true;
            }
        }
        let outlook = |department: Option<usize>| {
            let weeks = pace.whole_weeks(|item, at| chosen[item] && department.is_none_or(|it| it == at));
            Outlook::of(sheet.tally(items.iter().copied(), department), &weeks, day)
        };
        let departments = (0..plan.departments().len()).map(|at| outlook(Some(at))).collect();
        Self { all: outlook(None), departments, pace }
    }
}
