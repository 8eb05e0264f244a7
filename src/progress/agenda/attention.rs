//! How urgently a meeting has to look at a department: what is late, what waits for others, exceptions that run out,
//! vacant posts, and what was lost since the last meeting, in this order.

use super::Facts;
use crate::progress::changes::Kind;
use crate::progress::due::Timing;
use crate::progress::exceptions::Term;
use crate::progress::tally::Tally;
use std::cmp::Reverse;

/// What asks for attention in a department.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attention {
    /// Its place in the plan.
    pub department: usize,
    /// How it stands.
    pub tally: Tally,
    /// Cells whose date has passed.
    pub late: usize,
    /// By how many days the latest of them is late; 0 where none is.
    pub longest: i64,
    /// Open cells that wait for something that is not in place.
    pub blocked: usize,
    /// Exceptions that have run out or run out soon.
    pub ending: usize,
    /// Posts that nobody holds.
    pub vacant: u32,
    /// Cells that were done at the last meeting and are not any more.
    pub lost: usize,
}

impl Attention {
    /// Tells whether there is anything to look at.
    pub fn needed(&self) -> bool {
        self.late + self.blocked + self.ending + self.lost > 0 || self.vacant > 0
    }
}

/// Returns every department, the most urgent first.
pub(super) fn of(facts: &Facts<'_>) -> Vec<Attention> {
    let departments = facts.source.plan.departments();
    let mut all: Vec<Attention> = (0..departments.len()).map(|at| look(facts, at)).collect();
    all.sort_by_key(|it| {
        let urgency = (it.late, it.longest, it.blocked, it.ending, it.vacant, it.lost);
        (Reverse(urgency), it.department)
    });
    all
}

fn look(facts: &Facts<'_>, department: usize) -> Attention {
    let plan = facts.source.plan;
    let id = plan.departments().get(department).map(|it| &it.id);
    let items = 0..plan.items().len();
    let longest = items.clone().filter_map(|item| match facts.dues.cell(item, department)?.timing {
        Timing::Late(days) => Some(days),
        _ => None,
    });
    let waits = |item: &usize| {
        let place = (*item, department);
        !facts.web.settled(place) && !facts.web.waits_for(place).is_empty()
    };
    let ending = |term: Term| matches!(term, Term::Expired(_) | Term::Ending(_));
    let lost = facts.changes.iter().filter(|it| it.what.kind() == Kind::Lost && it.what.department() == id);
    Attention {
        department,
        tally: facts.source.sheet.tally(items.clone(), Some(department)),
        late: facts.dues.pressing(Some(department)).late,
        longest: longest.max().unwrap_or(0),
        blocked: items.filter(waits).count(),
        ending: facts.exceptions.iter().filter(|it| it.column == department && ending(it.term)).count(),
        vacant: facts.staffing.departments.get(department).map_or(0, |it| it.vacant),
        lost: lost.count(),
    }
}
