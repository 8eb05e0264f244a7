//! What is different beside the cells: due dates, posts, maturity, and the plan's own deliverables.

use super::cells::newest;
use super::{Difference, Maturity, MaturityBasis, Side, What};
use crate::model::assessment::Assessment;
use crate::model::board::heads::Heads;
use crate::model::due::DueScope;
use crate::model::id::DepartmentId;
use crate::model::plan::Plan;
use crate::model::post::{Filling, Post, PostId};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// Returns what is different beside the cells.
pub(super) fn differences(plan: &Plan, from: Side<'_>, to: Side<'_>) -> Vec<Difference> {
    let mut differences = dues(from, to);
    differences.extend(posts(from, to));
    differences.extend(assessed(from, to));
    differences.extend(catalogue(plan, from.day, to.day));
    differences
}

/// Returns a change with who said it.
fn told<T: PartialEq>(what: What, heads: (Option<&Heads<T>>, Option<&Heads<T>>), day: NaiveDate) -> Difference {
    let said = newest(heads.0, heads.1);
    let on = said.as_ref().map_or(day, |(_, at)| at.date_naive());
    Difference { what, on, said }
}

fn value<T: Clone + PartialEq>(heads: Option<&Heads<Option<T>>>) -> Option<T> {
    heads.and_then(Heads::value).cloned()
}

fn dues(from: Side<'_>, to: Side<'_>) -> Vec<Difference> {
    let scopes: BTreeSet<&DueScope> = from.board.dues().chain(to.board.dues()).map(|(scope, _)| scope).collect();
    let mut differences = Vec::new();
    for scope in scopes {
        let heads = (from.board.due(scope), to.board.due(scope));
        let (was, now) = (value(heads.0), value(heads.1));
        if was != now {
            differences.push(told(What::Due(scope.clone(), was, now), heads, to.day));
        }
    }
    differences
}

fn posts(from: Side<'_>, to: Side<'_>) -> Vec<Difference> {
    let posts: BTreeSet<&PostId> = from.board.posts().chain(to.board.posts()).map(|(post, _)| post).collect();
    let filled = |post: &Option<Post>| post.as_ref().is_some_and(|post| post.filling == Filling::Appointed);
    let mut differences = Vec::new();
    for id in posts {
        let heads = (from.board.post(id), to.board.post(id));
        let (was, now) = (value(heads.0), value(heads.1));
        let share = |post: &Option<Post>| post.as_ref().and_then(|post| post.share);
        let what = match (filled(&was), filled(&now)) {
            (false, true) => What::Filled(id.clone()),
            (true, false) => What::Vacated(id.clone()),
            (true, true) if share(&was) != share(&now) => What::Share(id.clone(), share(&was), share(&now)),
            _ => continue,
        };
        differences.push(told(what, heads, to.day));
    }
    differences
}

/// Returns what people have assessed anew.
fn assessed(from: Side<'_>, to: Side<'_>) -> Vec<Difference> {
    let both = from.board.assessments().chain(to.board.assessments());
    let whose: BTreeSet<Option<&DepartmentId>> = both.map(|(department, _)| department).collect();
    let mut differences = Vec::new();
    for of in whose {
        let heads = (from.board.assessment(of), to.board.assessment(of));
        let level = |heads: Option<&Heads<Option<Assessment>>>| value(heads).map(|assessment| assessment.level.level());
        let (was, now) = (level(heads.0), level(heads.1));
        if was != now {
            let maturity = Maturity { of: of.cloned(), basis: MaturityBasis::Assessed, was, now };
            differences.push(told(What::Maturity(maturity), heads, to.day));
        }
    }
    differences
}

/// Returns the deliverables that the plan has on one of the days only. The plan says so itself, and on which day.
fn catalogue(plan: &Plan, from: NaiveDate, to: NaiveDate) -> Vec<Difference> {
    let mut differences = Vec::new();
    for item in plan.items() {
        let it = &item.deliverable;
        let (what, on) = match (it.in_force(from), it.in_force(to)) {
            (false, true) => (What::PlanGained(it.id.clone()), it.added),
            (true, false) => (What::PlanLost(it.id.clone()), it.withdrawn),
            _ => continue,
        };
        differences.push(Difference { what, on: on.unwrap_or(to), said: None });
    }
    differences
}
