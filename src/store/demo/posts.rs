//! Posts: who was appointed when and with which share, what became vacant and was filled again. Roles only, no names.

use super::calendar::{DAYS, ago};
use super::{LEADER, Step, coordinator};
use crate::model::chance::Chance;
use crate::model::entry::Change;
use crate::model::id::{DepartmentId, RoleId};
use crate::model::plan::Plan;
use crate::model::post::{Filling, Post, PostId};
use chrono::NaiveDate;

const VACANT: [&str; 3] = [
    "Rekrytering pågår.",
    "Uppdraget är inte fördelat efter omorganisationen.",
    "Ersättare utses av förvaltningsdirektören.",
];

const APPOINTED: [&str; 3] =
    ["Utsedd i delegationsordningen.", "Delas med en närliggande förvaltning.", "Utökas när budgeten är beslutad."];

/// Returns what was said about posts: those of every department, and in the central one those of the driving
/// organisation.
pub(super) fn steps(plan: &Plan, day: NaiveDate) -> Vec<Step> {
    let mut chance = Chance::new(0x0152_7004);
    let roles = &plan.parts.roles;
    let mut steps = Vec::new();
    for department in plan.departments() {
        for seat in &roles.department {
            steps.extend(held(plan, day, (&seat.role, &department.id), &mut chance));
        }
    }
    let central = &plan.parts.organisation.central;
    let everywhere = |role: &RoleId| roles.department.iter().any(|seat| seat.role == *role);
    for seat in roles.driving.iter().filter(|seat| !everywhere(&seat.role)) {
        steps.extend(held(plan, day, (&seat.role, central), &mut chance));
    }
    steps
}

/// Tells the story of one post: vacant at first, appointed sooner or later, and for some vacant again or changed.
fn held(plan: &Plan, day: NaiveDate, (role, of): (&RoleId, &DepartmentId), chance: &mut Chance) -> Vec<Step> {
    let id = PostId { role: role.clone(), department: of.clone() };
    let by = if *of == plan.parts.organisation.central { LEADER.to_owned() } else { coordinator(of) };
    let say = |before: i64, filling: Filling, share: Option<u8>, chance: &mut Chance| {
        let since = ago(day, before);
        let texts = if filling == Filling::Vacant { &VACANT } else { &APPOINTED };
        let note = chance.one_in(4).then(|| chance.pick(texts).to_owned());
        let post = Post { filling, since, share, name: None, note };
        Step::new(since, by.clone(), Change::Post(id.clone(), Some(post)))
    };
    let begun = DAYS - 20 - i64::from(chance.below(300));
    match chance.below(8) {
        0 => vec![say(begun, Filling::Vacant, None, chance)],
        1 => {
            let share = share(plan, role, chance);
            let left = 40 + i64::from(chance.below(200));
            vec![say(begun, Filling::Appointed, share, chance), say(left, Filling::Vacant, None, chance)]
        }
        2..=4 => {
            let (first, then) = (share(plan, role, chance), share(plan, role, chance));
            let changed = 60 + i64::from(chance.below(400));
            let first = say(begun, Filling::Appointed, first, chance);
            // Without a share there is nothing to change.
            let then = then.map(|share| say(changed, Filling::Appointed, Some(share), chance));
            [first].into_iter().chain(then).collect()
        }
        _ => {
            let share = share(plan, role, chance);
            vec![say(begun, Filling::Appointed, share, chance)]
        }
    }
}

/// Returns a share of a post where the plan estimates one: mostly within what it says, sometimes below.
fn share(plan: &Plan, role: &RoleId, chance: &mut Chance) -> Option<u8> {
    let estimate = plan.parts.roles.estimates.iter().find(|it| it.role == *role)?;
    let low = if chance.one_in(4) { estimate.from / 2 } else { estimate.from };
    let steps = estimate.to.saturating_sub(low) / 5;
    let more = u8::try_from(chance.below(u32::from(steps / 2) + 1)).unwrap_or(0) * 5;
    Some((low + more).clamp(5, 100))
}
