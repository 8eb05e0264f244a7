//! What the open profile is made of: the plan, which is public, and sums. Whoever builds an open export is given
//! [`Aggregates`] and nothing else, so no note, name, evidence or single measure of a department can find its way into
//! one, in whatever format.

use super::Snapshot;
use super::order::{Order, Profile};
use super::phrase;
use crate::model::groups::GroupId;
use crate::model::plan::Plan;
use crate::progress::pooled::{Pool, pooled};
use crate::progress::review::sums::Sums;
use crate::progress::tally::Tally;
use crate::words::lang::Lang;
use chrono::NaiveDate;

/// The plan and its sums on a day. Holds no record and no single cell.
#[derive(Debug, Clone)]
pub struct Aggregates<'a> {
    /// The language of the reader.
    pub lang: Lang,
    /// The day that the figures describe.
    pub day: NaiveDate,
    /// The plan.
    pub plan: &'a Plan,
    /// Whether anything has been said at all.
    pub begun: bool,
    /// All cells.
    pub overall: Tally,
    /// Per department.
    pub departments: Vec<Sum<usize>>,
    /// Per project phase.
    pub project_phases: Vec<Sum<GroupId>>,
    /// Per priority phase.
    pub priority_phases: Vec<Sum<GroupId>>,
    /// Per chapter.
    pub chapters: Vec<Sum<GroupId>>,
    /// What stands beside the cells, where it was asked for.
    pub review: Option<Sums>,
}

/// A sum of one group; or of several together, where each alone would tell of single measures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sum<K> {
    /// Which groups.
    pub of: Vec<K>,
    /// Their sum.
    pub tally: Tally,
}

impl<'a> Aggregates<'a> {
    /// Takes all sums out of a snapshot, as those who work with it see them.
    pub fn all(snapshot: &Snapshot<'a>) -> Self {
        Self::of(snapshot, &Order::default())
    }

    /// Takes the sums out of a snapshot, for this order.
    pub fn of(snapshot: &Snapshot<'a>, order: &Order) -> Self {
        let summary = &snapshot.summary;
        let departments = summary.departments.iter().enumerate().map(|(place, (_, tally))| (place, *tally));
        let shown = |place: &usize| order.departments.is_empty() || order.departments.contains(place);
        let departments: Vec<_> = departments.filter(|(place, _)| shown(place)).collect();
        let whole = Self {
            lang: snapshot.lang,
            day: snapshot.day,
            plan: snapshot.plan,
            begun: snapshot.board.count() > 0,
            overall: summary.overall,
            departments: single(departments),
            project_phases: single(summary.project_phases.iter().map(|(it, tally)| (GroupId::Project(*it), *tally))),
            priority_phases: single(summary.priority_phases.iter().map(|(it, tally)| (GroupId::Priority(*it), *tally))),
            chapters: single(summary.chapters.iter().map(|(it, tally)| (GroupId::Chapter(*it), *tally))),
            review: None,
        };
        match order.profile {
            Profile::Internal => whole,
            Profile::Open => {
                let pools = pooled(snapshot.plan, &snapshot.sheet);
                Self {
                    departments: told(pools.departments),
                    project_phases: told(pools.project_phases),
                    priority_phases: told(pools.priority_phases),
                    chapters: told(pools.chapters),
                    ..whole
                }
            }
        }
    }

    /// Returns the same with the sums of what stands beside the cells. Of departments that are told only together with
    /// others, nothing is told by itself there either.
    pub fn with(self, review: Sums, profile: Profile) -> Self {
        let alone = |at: usize| self.departments.iter().any(|sum| sum.of == [at]);
        let review = match profile {
            Profile::Open if self.overall.done > 0 => review.open(alone),
            Profile::Open | Profile::Internal => review,
        };
        Self { review: Some(review), ..self }
    }

    /// Returns the title of a sum over groups: "Fas 1 – Analys, Utforma", or several with a plus between.
    pub fn title(&self, sum: &Sum<GroupId>) -> String {
        let titles: Vec<String> = sum.of.iter().map(|id| phrase::group(self.lang, self.plan, *id)).collect();
        titles.join(" + ")
    }

    /// Returns the short name of the departments of a sum, and their full name.
    pub fn department(&self, sum: &Sum<usize>) -> (String, String) {
        let named = sum.of.iter().filter_map(|place| self.plan.departments().get(*place));
        let (ids, names): (Vec<&str>, Vec<&str>) = named.map(|it| (it.id.as_str(), it.name.as_str())).unzip();
        (ids.join(" + "), names.join(" + "))
    }
}

/// Returns the sums that are told openly. Of which groups the disputed cells are, is not.
fn told<K>(pools: Vec<Pool<K>>) -> Vec<Sum<K>> {
    pools.into_iter().map(|(of, tally)| Sum { of, tally: Tally { disputed: 0, ..tally } }).collect()
}

fn single<K>(sums: impl IntoIterator<Item = (K, Tally)>) -> Vec<Sum<K>> {
    sums.into_iter().map(|(of, tally)| Sum { of: vec![of], tally }).collect()
}
