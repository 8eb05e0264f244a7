//! The forecasts of every department and of all of them, for the whole roadmap or a part of it.
//!
//! All are done when the last department is: what one does faster does not help another that is slow. Departments of
//! which there is too little to go by are taken together for that.

use super::forecast::{Answer, Outlook};
use super::pace::Pace;
use super::sheet::Sheet;
use super::tally::Tally;
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
        let weeks =
            |part: &dyn Fn(usize) -> bool| pace.whole_weeks(|item, department| chosen[item] && part(department));
        let tally = |department: Option<usize>| sheet.tally(items.iter().copied(), department);
        let columns = 0..plan.departments().len();
        let departments: Vec<Outlook> =
            columns.clone().map(|at| Outlook::of(tally(Some(at)), &weeks(&|it| it == at), day)).collect();
        let (little, known): (Vec<usize>, Vec<usize>) =
            columns.partition(|at| departments[*at].answer == Answer::TooLittle);
        let mut pooled = Tally::default();
        for at in &little {
            pooled += departments[*at].tally;
        }
        let pooled = Outlook::of(pooled, &weeks(&|it| little.contains(&it)), day);
        let parts: Vec<Outlook> = known.into_iter().map(|at| departments[at].clone()).chain([pooled]).collect();
        let all = Outlook::together(tally(None), &weeks(&|_| true), day, &parts);
        Self { all, departments, pace }
    }
}
