//! What has a day to come, or one that has passed with something left to do: for a calendar.

use super::Review;
use crate::model::due::DueScope;
use crate::model::groups::{GroupId, Grouping, groups};
use crate::model::meeting::{DecisionId, DecisionState, MeetingId};
use crate::progress::due::{Due, Dues, Origin, Timing};
use crate::progress::exceptions::{Term, exceptions};
use crate::progress::meetings::held;
use crate::progress::recurring::{Occasion, duties, overdue, year};
use crate::progress::sheet::Sheet;
use chrono::{Datelike, NaiveDate};
use std::collections::BTreeMap;

/// Something with a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Dated {
    /// The day; of a milestone over several days, the first.
    pub on: NaiveDate,
    /// The last day, where it goes over several.
    pub until: NaiveDate,
    /// What.
    pub what: What,
}

/// What has a day.
#[derive(Debug, Clone, PartialEq)]
pub enum What {
    /// A due date: where it comes from, and the cells that are to be done by then, as places in the plan; none of them for
    /// anybody.
    Due(Origin, Vec<(usize, usize)>),
    /// A recurring duty.
    Duty(Occasion),
    /// The last day of an exception in a cell.
    Exception(usize, usize),
    /// The day by which something put down at a meeting is to be settled.
    Decision(DecisionId),
    /// A meeting to come.
    Meeting(MeetingId),
    /// A milestone of the plan, by its place there.
    Milestone(usize),
}

/// What a due date is for: where it comes from, and the deliverable and the department where it is for one.
type Key = (Origin, Option<usize>, Option<usize>);

/// A due date, and the cells that are to be done by then.
type Left = (NaiveDate, Vec<(usize, usize)>);

impl Review<'_> {
    /// Returns what has a day, the earliest first: due dates of what is open, recurring duties of a year from the day on and
    /// those that wait, the ends of exceptions, what was put down at meetings, meetings to come, and the plan's milestones.
    pub fn calendar(&self) -> Vec<Dated> {
        let mut dated = self.dues();
        dated.extend(self.duties());
        dated.extend(self.ends());
        let day = |on, what| Dated { on, until: on, what };
        let open = self.decisions.iter().filter(|it| it.decision.state == DecisionState::Open);
        dated.extend(open.filter_map(|it| Some(day(it.decision.due?, What::Decision(it.id.clone())))));
        in_order(dated.into_iter().chain(self.coming()).chain(self.milestones()))
    }

    /// Returns what anybody may know to have a day: the due dates of phases, meetings to come and the plan's milestones.
    /// What is done has no part in it, so that a date that is there, is not there, or moves tells nothing of anybody.
    pub fn open_calendar(&self) -> Vec<Dated> {
        in_order(self.phases().into_iter().chain(self.coming()).chain(self.milestones()))
    }

    /// Returns the due dates of phases, whatever is left to do in them.
    fn phases(&self) -> Vec<Dated> {
        let (plan, board) = (self.source.plan, self.source.board);
        let filled = [Grouping::Project, Grouping::Priority].map(|it| groups(plan, it));
        let ends = |number: u8| plan.parts.roadmap.project_phases.iter().find(|it| it.number == number)?.ends;
        let dated = filled.iter().flatten().filter(|group| !group.items.is_empty()).filter_map(|group| {
            let (on, origin) = match group.id {
                GroupId::Project(number) => (ends(number)?, Origin::ProjectPhase(number)),
                GroupId::Priority(number) => {
                    let number = number?;
                    (*board.due(&DueScope::PriorityPhase(number))?.value()?, Origin::PriorityPhase(number))
                }
                GroupId::Chapter(_) => return None,
            };
            Some(Dated { on, until: on, what: What::Due(origin, Vec::new()) })
        });
        dated.collect()
    }

    fn coming(&self) -> impl Iterator<Item = Dated> {
        let coming = held(self.source.board).into_iter().filter(|it| !it.meeting.held_by(self.source.day));
        coming.map(|it| Dated { on: it.meeting.on, until: it.meeting.on, what: What::Meeting(it.id.clone()) })
    }

    fn milestones(&self) -> impl Iterator<Item = Dated> {
        let milestones = self.source.plan.parts.roadmap.milestones.iter().enumerate();
        milestones.map(|(at, it)| Dated { on: it.starts, until: it.ends, what: What::Milestone(at) })
    }

    /// Returns the due dates of what is open: one for a cell that has its own, else one for the deliverable or the phase.
    /// What was done by its date and has become due again since is a duty, on a day of its own.
    fn dues(&self) -> Vec<Dated> {
        let (plan, board, day) = (self.source.plan, self.source.board, self.source.day);
        let dues = Dues::of(plan, board, &Sheet::of(plan, board, day), day);
        let left = |due: &&Due| due.timing != Timing::Settled && !due.again();
        let mut found: BTreeMap<Key, Left> = BTreeMap::new();
        for item in 0..plan.items().len() {
            for column in (0..plan.departments().len()).filter(|at| self.source.shows(*at)) {
                let Some(due) = dues.cell(item, column).filter(left) else { continue };
                let of = match due.origin {
                    Origin::Cell => (Some(item), Some(column)),
                    Origin::Deliverable => (Some(item), None),
                    Origin::PriorityPhase(_) | Origin::ProjectPhase(_) => (None, None),
                };
                let key = (due.origin, of.0, of.1);
                found.entry(key).or_insert((due.set, Vec::new())).1.push((item, column));
            }
        }
        let dated = |((origin, ..), (on, cells)): (Key, Left)| Dated { on, until: on, what: What::Due(origin, cells) };
        found.into_iter().map(dated).collect()
    }

    /// Returns the duties of a year from the day on, and those that became due again before it and have not been done.
    fn duties(&self) -> Vec<Dated> {
        let (plan, board, day) = (self.source.plan, self.source.board, self.source.day);
        let mut all = duties(plan, board, &Sheet::of(plan, board, day));
        all.retain(|duty| self.source.shows(duty.column));
        let last = day.checked_add_months(chrono::Months::new(12)).unwrap_or(day);
        let both = [year(&all, day.year()), year(&all, day.year() + 1)].concat();
        let soon = both.into_iter().filter(|it| it.on >= day && it.on <= last);
        let passed = overdue(&all).into_iter().filter(|it| it.on < day);
        passed.chain(soon).map(|it| Dated { on: it.on, until: it.on, what: What::Duty(it) }).collect()
    }

    fn ends(&self) -> Vec<Dated> {
        let (plan, board, day) = (self.source.plan, self.source.board, self.source.day);
        let held = exceptions(plan, board, &Sheet::of(plan, board, day), day);
        let holds = held.into_iter().filter(|it| !matches!(it.term, Term::Expired(_)) && self.source.shows(it.column));
        let dated = holds.map(|it| {
            let on = it.exception.until;
            Dated { on, until: on, what: What::Exception(it.item, it.column) }
        });
        dated.collect()
    }
}

/// Puts days in their order; of one day, as they were put together: by kind, and within each in the order of the plan.
fn in_order(dated: impl Iterator<Item = Dated>) -> Vec<Dated> {
    let mut dated: Vec<Dated> = dated.collect();
    dated.sort_by_key(|it| it.on);
    dated
}
