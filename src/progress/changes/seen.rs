//! Two snapshots compared: what was seen on two days, on whatever machine, without the entries behind it. A change is
//! told exactly where [`super::between`] would tell one, as far as what was seen goes.

use super::cells::whats;
use super::levels::Course;
use super::{Maturity, MaturityBasis, What};
use crate::model::cell::Cell;
use crate::model::due::DueScope;
use crate::model::exception::Exception;
use crate::model::id::{DeliverableId, DepartmentId};
use crate::model::plan::Plan;
use crate::model::post::PostId;
use crate::progress::sheet::Sheet;
use crate::progress::standing::Standing;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// What a snapshot shows.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Seen {
    /// The day that it describes.
    pub day: NaiveDate,
    /// The deliverables that the plan had, in its order.
    pub deliverables: Vec<DeliverableId>,
    /// The departments that it shows, in the plan's order.
    pub departments: Vec<DepartmentId>,
    /// How every cell stood.
    pub cells: BTreeMap<Cell, SeenCell>,
    /// What else had been said; none where the snapshot does not tell.
    pub beside: Option<Beside>,
}

/// How a cell stood.
#[derive(Debug, Clone, PartialEq)]
pub struct SeenCell {
    /// How it stood.
    pub standing: Standing,
    /// The day from which it stood so, where somebody had said something.
    pub since: Option<NaiveDate>,
    /// Who had said so.
    pub by: Option<String>,
    /// The day on which a recurring duty that was done is due again.
    pub due_again: Option<NaiveDate>,
    /// The exception that was granted last, whether or not it still held.
    pub exception: Option<Exception>,
}

/// What had been said beside the cells.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Beside {
    /// Due dates that people had set.
    pub dues: BTreeMap<DueScope, NaiveDate>,
    /// Posts to which somebody was appointed, with their share in per cent where it was known.
    pub posts: BTreeMap<PostId, Option<u8>>,
    /// Levels of maturity, of a department or of the municipality, in steps.
    pub maturity: BTreeMap<(MaturityBasis, Option<DepartmentId>), f32>,
}

/// Something that is different between two snapshots.
#[derive(Debug, Clone, PartialEq)]
pub struct Apart {
    /// What.
    pub what: What,
    /// The day on which it became so, as far as the later snapshot tells; else the day of that.
    pub on: NaiveDate,
    /// Who said it, where the later snapshot tells.
    pub by: Option<String>,
}

/// Returns what is different, by kind and within each in the order of the plan. Departments that only one of them shows
/// are left out: nothing is known of the other side. `plan` is the one of both, where it is known: it tells on which day
/// another level of maturity was supported.
pub fn apart(plan: Option<&Plan>, was: &Seen, now: &Seen) -> Vec<Apart> {
    let bare = |what: What| Apart { what, on: now.day, by: None };
    let mut all = cells(was, now);
    if let (Some(before), Some(after)) = (&was.beside, &now.beside) {
        let maturity: Vec<Apart> = maturity(before, after).into_iter().map(bare).collect();
        let maturity = match plan {
            Some(plan) if !maturity.is_empty() => supported_on(plan, (was, now), &all, maturity),
            _ => maturity,
        };
        all.extend(dues(before, after).into_iter().chain(posts(before, after)).map(bare));
        all.extend(maturity);
    }
    let only = |one: &Seen, other: &Seen| -> Vec<DeliverableId> {
        one.deliverables.iter().filter(|id| !other.deliverables.contains(id)).cloned().collect()
    };
    all.extend(only(now, was).into_iter().map(What::PlanGained).map(bare));
    all.extend(only(was, now).into_iter().map(What::PlanLost).map(bare));
    let alike = was.departments == now.departments;
    all.retain(|it| match (it.what.department(), &it.what) {
        (Some(department), _) => was.departments.contains(department) && now.departments.contains(department),
        // Of a part, the whole's level cannot be told.
        (None, What::Maturity(_)) => alike,
        (None, _) => true,
    });
    all.sort_by_key(|it| it.what.kind());
    all
}

/// Returns changes of maturity with the days on which deliverables came to support another level.
fn supported_on(plan: &Plan, (was, now): (&Seen, &Seen), cells: &[Apart], maturity: Vec<Apart>) -> Vec<Apart> {
    let [one, other] = [was, now].map(|seen| Sheet::seen(plan, |cell| Some(seen.cells.get(cell)?.standing)));
    let course = Course::of(plan, one, other, cells.iter().filter_map(|it| Some((it.what.cell()?, it.on))));
    let place = |id: &DepartmentId| plan.departments().iter().position(|it| it.id == *id);
    let dated = |it: Apart| {
        let What::Maturity(Maturity { of, basis: MaturityBasis::Supported, .. }) = &it.what else { return it };
        let on = match of {
            None => course.day(None),
            Some(id) => place(id).and_then(|at| course.day(Some(at))),
        };
        Apart { on: on.unwrap_or(it.on), ..it }
    };
    maturity.into_iter().map(dated).collect()
}

fn cells(was: &Seen, now: &Seen) -> Vec<Apart> {
    let mut all = Vec::new();
    for deliverable in &now.deliverables {
        for department in &now.departments {
            let cell = Cell::new(deliverable, department);
            let (Some(before), Some(after)) = (was.cells.get(&cell), now.cells.get(&cell)) else { continue };
            let whats = whats(
                &cell,
                (&before.standing, was.day),
                (&after.standing, now.day),
                before.exception == after.exception,
            );
            all.extend(whats.into_iter().map(|what| dated(what, before, after, was.day, now.day)));
        }
    }
    all
}

fn dated(what: What, before: &SeenCell, after: &SeenCell, from: NaiveDate, to: NaiveDate) -> Apart {
    let anew = before.since != after.since || before.by != after.by;
    match what {
        What::Stale(_) => {
            let on = after.due_again.filter(|due| *due > from && *due <= to).unwrap_or(to);
            Apart { what, on, by: None }
        }
        What::Expired(_, until) => Apart { what, on: until.succ_opt().unwrap_or(until), by: None },
        What::Granted(..) | What::Renewed(..) | What::Withdrawn(_) | What::Points(..) => {
            Apart { what, on: to, by: None }
        }
        What::Conflict(_) | What::Settled(_) => Apart { what, on: to, by: None },
        _ => Apart { what, on: after.since.filter(|_| anew).unwrap_or(to), by: after.by.clone().filter(|_| anew) },
    }
}

fn dues(was: &Beside, now: &Beside) -> Vec<What> {
    let scopes: BTreeSet<&DueScope> = was.dues.keys().chain(now.dues.keys()).collect();
    let both = |scope: &DueScope| (was.dues.get(scope).copied(), now.dues.get(scope).copied());
    let told = |scope: &&DueScope| both(scope).0 != both(scope).1;
    let what = |scope: &DueScope| What::Due(scope.clone(), both(scope).0, both(scope).1);
    scopes.into_iter().filter(told).map(what).collect()
}

fn posts(was: &Beside, now: &Beside) -> Vec<What> {
    let posts: BTreeSet<&PostId> = was.posts.keys().chain(now.posts.keys()).collect();
    let told = |post: &PostId| match (was.posts.get(post), now.posts.get(post)) {
        (None, Some(_)) => Some(What::Filled(post.clone())),
        (Some(_), None) => Some(What::Vacated(post.clone())),
        (Some(before), Some(after)) if before != after => Some(What::Share(post.clone(), *before, *after)),
        _ => None,
    };
    posts.into_iter().filter_map(told).collect()
}

fn maturity(was: &Beside, now: &Beside) -> Vec<What> {
    let both: BTreeSet<&(MaturityBasis, Option<DepartmentId>)> =
        was.maturity.keys().chain(now.maturity.keys()).collect();
    let told = |key: &(MaturityBasis, Option<DepartmentId>)| {
        let (was, now) = (was.maturity.get(key).copied(), now.maturity.get(key).copied());
        (was != now).then(|| What::Maturity(Maturity { of: key.1.clone(), basis: key.0, was, now }))
    };
    both.into_iter().filter_map(told).collect()
}
