//! What has a day to come, or one that has passed with something left to do: for a calendar.

use super::Review;
use crate::model::meeting::{DecisionId, DecisionState, MeetingId};
use crate::progress::due::{Dues, Origin, Timing};
use crate::progress::exceptions::{Term, exceptions};
use crate::progress::meetings::held;
use crate::progress::recurring::{Occasion, duties, year};
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
    /// A due date: where it comes from, and the cells that are to be done by then, as places in the plan.
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

impl What {
    /// Tells whether it is the plan's alone, or a day without what is to be done on it: then anybody may see it.
    pub fn tells_nothing(&self) -> bool {
        match self {
            Self::Due(origin, _) => matches!(origin, Origin::PriorityPhase(_) | Origin::ProjectPhase(_)),
            Self::Meeting(_) | Self::Milestone(_) => true,
            Self::Duty(_) | Self::Exception(..) | Self::Decision(_) => false,
        }
    }
}

/// What a due date is for: where it comes from, and the deliverable and the department where it is for one.
type Key = (Origin, Option<usize>, Option<usize>);

/// A due date, and the cells that are to be done by then.
type Due = (NaiveDate, Vec<(usize, usize)>);

impl Review<'_> {
    /// Returns what has a day, the earliest first: due dates of what is open, recurring duties of a year from the day on,
    /// the ends of exceptions, what was put down at meetings, meetings to come, and the plan's milestones.
    pub fn calendar(&self) -> Vec<Dated> {
        let mut dated = self.dues();
        dated.extend(self.duties());
        dated.extend(self.ends());
        let day = |on, what| Dated { on, until: on, what };
        let open = self.decisions.iter().filter(|it| it.decision.state == DecisionState::Open);
        dated.extend(open.filter_map(|it| Some(day(it.decision.due?, What::Decision(it.id.clone())))));
        let coming = held(self.source.board).into_iter().filter(|it| it.meeting.on > self.source.day);
        dated.extend(coming.map(|it| day(it.meeting.on, What::Meeting(it.id.clone()))));
        let milestones = self.source.plan.parts.roadmap.milestones.iter().enumerate();
        dated.extend(milestones.map(|(at, it)| Dated { on: it.starts, until: it.ends, what: What::Milestone(at) }));
        // Of one day, as they were put together: by kind, and within each in the order of the plan.
        dated.sort_by_key(|it| it.on);
        dated
    }

    /// Returns the due dates of what is open: one for a cell that has its own, else one for the deliverable or the phase.
    fn dues(&self) -> Vec<Dated> {
        let (plan, board, day) = (self.source.plan, self.source.board, self.source.day);
        let dues = Dues::of(plan, board, &Sheet::of(plan, board, day), day);
        let mut found: BTreeMap<Key, Due> = BTreeMap::new();
        for item in 0..plan.items().len() {
            for column in (0..plan.departments().len()).filter(|at| self.source.shows(*at)) {
                let Some(due) = dues.cell(item, column).filter(|due| due.timing != Timing::Settled) else { continue };
                let of = match due.origin {
                    Origin::Cell => (Some(item), Some(column)),
                    Origin::Deliverable => (Some(item), None),
                    Origin::PriorityPhase(_) | Origin::ProjectPhase(_) => (None, None),
                };
                // What became due again counts from a later day; the date is still the one that was set for all.
                let (on, cells) = found.entry((due.origin, of.0, of.1)).or_insert((due.on, Vec::new()));
                *on = due.on.min(*on);
                cells.push((item, column));
            }
        }
        let dated = |((origin, ..), (on, cells)): (Key, Due)| Dated { on, until: on, what: What::Due(origin, cells) };
        found.into_iter().map(dated).collect()
    }

    fn duties(&self) -> Vec<Dated> {
        let (plan, board, day) = (self.source.plan, self.source.board, self.source.day);
        let mut all = duties(plan, board, &Sheet::of(plan, board, day));
        all.retain(|duty| self.source.shows(duty.column));
        let last = day.checked_add_months(chrono::Months::new(12)).unwrap_or(day);
        let both = [year(&all, day.year()), year(&all, day.year() + 1)].concat();
        let soon = both.into_iter().filter(|it| it.on >= day && it.on <= last);
        soon.map(|it| Dated { on: it.on, until: it.on, what: What::Duty(it) }).collect()
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
