//! Sums that tell of no single measure: small groups are put together with their neighbours, for readers who may see
//! how far it has come but not what a department lacks.
//!
//! Chapters are put together only within their phases, and phases first, so that no sum can be found out as the
//! difference of two others.

use super::sheet::Sheet;
use super::tally::Tally;
use crate::model::groups::{Group, GroupId, Grouping, groups};
use crate::model::plan::Plan;

/// How many deliverables, and how many cells, a sum has to be made of.
pub const LEAST: usize = 3;

/// Groups together with their sum.
pub type Pool = (Vec<GroupId>, Tally);

/// The sums of groups that are large enough.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pools {
    /// Per project phase.
    pub project_phases: Vec<Pool>,
    /// Per priority phase.
    pub priority_phases: Vec<Pool>,
    /// Per chapter.
    pub chapters: Vec<Pool>,
}

/// Returns the sums of a sheet, in the order of the plan; chapters in the order of the document.
pub fn pooled(plan: &Plan, sheet: &Sheet) -> Pools {
    let project = together(sheet, groups(plan, Grouping::Project));
    let priority = together(sheet, groups(plan, Grouping::Priority));
    let chapters = priority.iter().map(|pool| pool.iter().flat_map(|phase| phase.groups.clone()).collect());
    let mut chapters: Vec<Pool> =
        chapters.flat_map(|chapters| sums(sheet, together(sheet, chapters))).map(in_order).collect();
    chapters.sort_by(|one, other| one.0.cmp(&other.0));
    Pools { project_phases: sums(sheet, project), priority_phases: sums(sheet, priority), chapters }
}

/// Puts groups together until each pool is large enough; a single small one takes its smallest neighbour in.
fn together(sheet: &Sheet, groups: Vec<Group>) -> Vec<Vec<Group>> {
    let (mut small, mut large): (Vec<Group>, Vec<Group>) = groups.into_iter().partition(|it| !enough(sheet, [it]));
    while !small.is_empty() && !enough(sheet, &small) && !large.is_empty() {
        let smallest = large.iter().enumerate().min_by_key(|(_, group)| group.items.len()).map(|(place, _)| place);
        small.extend(smallest.map(|place| large.remove(place)));
    }
    let mut pools: Vec<Vec<Group>> = large.into_iter().map(|group| vec![group]).collect();
    if !small.is_empty() {
        pools.push(small);
    }
    pools
}

fn enough<'a>(sheet: &Sheet, groups: impl IntoIterator<Item = &'a Group>) -> bool {
    let items: Vec<usize> = groups.into_iter().flat_map(|group| group.items.iter().copied()).collect();
    let cells = usize::try_from(sheet.tally(items.iter().copied(), None).of).unwrap_or(usize::MAX);
    items.len() >= LEAST && cells >= LEAST
}

fn sums(sheet: &Sheet, pools: Vec<Vec<Group>>) -> Vec<Pool> {
    let sum = |pool: Vec<Group>| {
        let tally = sheet.tally(pool.iter().flat_map(|group| group.items.iter().copied()), None);
        (pool.into_iter().map(|group| group.id).collect(), tally)
    };
    pools.into_iter().map(sum).collect()
}

fn in_order((mut ids, tally): Pool) -> Pool {
    ids.sort();
    (ids, tally)
}
