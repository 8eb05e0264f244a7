//! Sums that tell of no single measure, for readers who may see how far it has come but not what a department lacks.
//!
//! A small group tells of single measures, and a group in which nothing is done tells that every department lacks each of
//! them: both are put together with their neighbours. Chapters are put together only within their phases, and phases
//! first, so that no sum can be found out as the difference of two others; and where the plan's phases or the
//! guideline's as a whole would tell, no group is told at all.

use super::sheet::Sheet;
use super::tally::Tally;
use crate::model::groups::{Group, GroupId, Grouping, groups};
use crate::model::plan::Plan;

/// How many deliverables, and how many cells, a sum has to be made of.
pub const LEAST: usize = 3;

/// Groups together with their sum.
pub type Pool<K> = (Vec<K>, Tally);

/// The sums of groups that are large enough.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pools {
    /// Per project phase.
    pub project_phases: Vec<Pool<GroupId>>,
    /// Per priority phase.
    pub priority_phases: Vec<Pool<GroupId>>,
    /// Per chapter.
    pub chapters: Vec<Pool<GroupId>>,
    /// Per department, by their places in the plan.
    pub departments: Vec<Pool<usize>>,
}

/// Something that is summed by itself, or with others where that would tell too much.
#[derive(Debug, Clone)]
struct Part<T> {
    what: T,
    tally: Tally,
    deliverables: usize,
}

/// Returns the sums of a sheet, in the order of the plan; chapters in the order of the document.
pub fn pooled(plan: &Plan, sheet: &Sheet) -> Pools {
    let all = 0..plan.items().len();
    let begun = sheet.tally(all.clone(), None).done > 0;
    let department =
        |at: usize| Part { what: at, tally: sheet.tally(all.clone(), Some(at)), deliverables: plan.items().len() };
    let part = |it: Group| {
        let tally = sheet.tally(it.items.iter().copied(), None);
        Part { deliverables: it.items.len(), tally, what: it }
    };
    let side = |it: Grouping| together(groups(plan, it).into_iter().map(part).collect(), begun);
    let departments = together((0..plan.departments().len()).map(department).collect(), begun);
    let mut pools = Pools { departments: summed(departments), ..Pools::default() };
    let (project, priority) = (side(Grouping::Project), side(Grouping::Priority));
    if !project.iter().chain(&priority).all(|pool| tells_nothing(pool, begun)) {
        return pools;
    }
    let chapters = priority.iter().flat_map(|pool| {
        let chapters = pool.iter().flat_map(|phase| phase.what.groups.iter().cloned().map(part));
        together(chapters.collect(), begun)
    });
    let named = |pools: Vec<Vec<Part<Group>>>| -> Vec<Pool<GroupId>> {
        summed(pools).into_iter().map(|(groups, sum)| (groups.into_iter().map(|it| it.id).collect(), sum)).collect()
    };
    pools.chapters = named(chapters.collect());
    pools.project_phases = named(project);
    pools.priority_phases = named(priority);
    for (ids, _) in &mut pools.chapters {
        ids.sort();
    }
    pools.chapters.sort_by(|one, other| one.0.cmp(&other.0));
    pools
}

/// Puts parts together until no pool tells anything; where one still does, it takes its smallest neighbour in.
fn together<T>(parts: Vec<Part<T>>, begun: bool) -> Vec<Vec<Part<T>>> {
    let alone = |it: &Part<T>| tells_nothing(std::slice::from_ref(it), begun);
    let (mut large, mut small): (Vec<Part<T>>, Vec<Part<T>>) = parts.into_iter().partition(alone);
    while !tells_nothing(&small, begun) && !large.is_empty() {
        let smallest = large.iter().enumerate().min_by_key(|(_, it)| (it.deliverables, it.tally.of));
        let smallest = smallest.map(|(place, _)| place);
        small.extend(smallest.map(|place| large.remove(place)));
    }
    let mut pools: Vec<Vec<Part<T>>> = large.into_iter().map(|it| vec![it]).collect();
    if !small.is_empty() {
        pools.push(small);
    }
    pools
}

/// Tells whether the sum of some parts tells of no single measure. Where nothing is done anywhere, that is no secret.
fn tells_nothing<T>(parts: &[Part<T>], begun: bool) -> bool {
    let deliverables: usize = parts.iter().map(|it| it.deliverables).sum();
    let sum = sum(parts);
    let cells = usize::try_from(sum.of).unwrap_or(usize::MAX);
    deliverables == 0 || deliverables >= LEAST && cells >= LEAST && (sum.done > 0 || !begun)
}

fn sum<T>(parts: &[Part<T>]) -> Tally {
    let mut sum = Tally::default();
    for part in parts {
        sum += part.tally;
    }
    sum
}

fn summed<T>(pools: Vec<Vec<Part<T>>>) -> Vec<Pool<T>> {
    let summed = |pool: Vec<Part<T>>| {
        let tally = sum(&pool);
        (pool.into_iter().map(|it| it.what).collect(), tally)
    };
    pools.into_iter().map(summed).collect()
}
