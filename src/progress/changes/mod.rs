//! What is different between two days: the difference of two folds as typed changes, the worst first.
//!
//! A cell has a change exactly where the figures of the two days show it differently. What was said and taken back in
//! between leaves none. What comes with time alone, such as a duty that is due again, has nobody who said it.

mod cells;
mod levels;
mod others;
pub mod seen;

use crate::model::board::Board;
use crate::model::cell::Cell;
use crate::model::due::DueScope;
use crate::model::entry::Entry;
use crate::model::id::{DeliverableId, DepartmentId};
use crate::model::plan::Plan;
use crate::model::post::PostId;
use crate::model::state::Condition;
use chrono::{DateTime, FixedOffset, NaiveDate};

/// One side of a comparison: what had been said by the end of a day.
#[derive(Debug, Clone, Copy)]
pub struct Side<'a> {
    /// The fold.
    pub board: &'a Board,
    /// The day.
    pub day: NaiveDate,
}

/// Something that is different.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    /// What.
    pub what: What,
    /// The day on which it became so.
    pub on: NaiveDate,
    /// Who said it and when; none where time alone made it so.
    pub said: Option<(String, DateTime<FixedOffset>)>,
}

/// What is different.
#[derive(Debug, Clone, PartialEq)]
pub enum What {
    /// A cell was done and is not any more, because somebody said so.
    Lost(Cell, Condition),
    /// A recurring duty was done and is due again.
    Stale(Cell),
    /// An exception has run out; its last day.
    Expired(Cell, NaiveDate),
    /// An exception was withdrawn.
    Withdrawn(Cell),
    /// People have said different things about a cell without knowing of each other.
    Conflict(Cell),
    /// A cell has become done; how it was before.
    Gained(Cell, Condition),
    /// A conflict is settled.
    Settled(Cell),
    /// Work has begun.
    Started(Cell),
    /// Checklist points were ticked or unticked; before, now, of how many.
    Points(Cell, u16, u16, u16),
    /// Any other way back: before, now.
    Back(Cell, Condition, Condition),
    /// A cell does not concern its department any more; how it was before.
    NotApplicable(Cell, Condition),
    /// A cell concerns its department again.
    Applicable(Cell, Condition),
    /// An exception was granted; its last day.
    Granted(Cell, NaiveDate),
    /// An exception got another last day, or was granted anew: before, now.
    Renewed(Cell, NaiveDate, NaiveDate),
    /// A due date: before, now.
    Due(DueScope, Option<NaiveDate>, Option<NaiveDate>),
    /// Somebody was appointed to a post.
    Filled(PostId),
    /// A post has become vacant.
    Vacated(PostId),
    /// The share of a post, in per cent: before, now.
    Share(PostId, Option<u8>, Option<u8>),
    /// Maturity, of a department or of the municipality.
    Maturity(Maturity),
    /// The plan has gained a deliverable.
    PlanGained(DeliverableId),
    /// The plan no longer has a deliverable.
    PlanLost(DeliverableId),
}

/// A change of maturity. At least one of the levels is there.
#[derive(Debug, Clone, PartialEq)]
pub struct Maturity {
    /// Whose; none for the municipality.
    pub of: Option<DepartmentId>,
    /// Whether people have assessed it, or the deliverables support it.
    pub basis: MaturityBasis,
    /// The level before, where there was one.
    pub was: Option<f32>,
    /// The level now, where there is one.
    pub now: Option<f32>,
}

/// What a level of maturity rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MaturityBasis {
    /// People have assessed it.
    Assessed,
    /// The deliverables support it.
    Supported,
}

/// The kinds of change, in the order in which they are told: the worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Regressions.
    Lost,
    /// Recurring duties that are due again.
    Stale,
    /// Exceptions that have run out or were withdrawn.
    Ended,
    /// Conflicts that are new or settled.
    Conflict,
    /// What has become done.
    Gained,
    /// Work that has begun, gone on, or gone back.
    Work,
    /// What does not concern a department, or does again.
    Applicability,
    /// Exceptions that were granted or renewed.
    Granted,
    /// Due dates that were set, moved or lifted.
    Due,
    /// Posts that were filled or vacated.
    Posts,
    /// Maturity that was raised or lowered.
    Maturity,
    /// Deliverables that the plan has gained or lost.
    Plan,
}

impl Kind {
    /// Every kind, in order.
    pub const ALL: [Self; 12] = [
        Self::Lost,
        Self::Stale,
        Self::Ended,
        Self::Conflict,
        Self::Gained,
        Self::Work,
        Self::Applicability,
        Self::Granted,
        Self::Due,
        Self::Posts,
        Self::Maturity,
        Self::Plan,
    ];
}

impl What {
    /// Returns its kind.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Lost(..) => Kind::Lost,
            Self::Stale(_) => Kind::Stale,
            Self::Expired(..) | Self::Withdrawn(_) => Kind::Ended,
            Self::Conflict(_) | Self::Settled(_) => Kind::Conflict,
            Self::Gained(..) => Kind::Gained,
            Self::Started(_) | Self::Points(..) | Self::Back(..) => Kind::Work,
            Self::NotApplicable(..) | Self::Applicable(..) => Kind::Applicability,
            Self::Granted(..) | Self::Renewed(..) => Kind::Granted,
            Self::Due(..) => Kind::Due,
            Self::Filled(_) | Self::Vacated(_) | Self::Share(..) => Kind::Posts,
            Self::Maturity(_) => Kind::Maturity,
            Self::PlanGained(_) | Self::PlanLost(_) => Kind::Plan,
        }
    }

    /// Returns the cell that it is about, where it is about one.
    pub fn cell(&self) -> Option<&Cell> {
        match self {
            Self::Lost(cell, _)
            | Self::Stale(cell)
            | Self::Expired(cell, _)
            | Self::Withdrawn(cell)
            | Self::Conflict(cell)
            | Self::Gained(cell, _)
            | Self::Settled(cell)
            | Self::Started(cell)
            | Self::Points(cell, ..)
            | Self::Back(cell, ..)
            | Self::NotApplicable(cell, _)
            | Self::Applicable(cell, _)
            | Self::Granted(cell, _)
            | Self::Renewed(cell, ..)
            | Self::Due(DueScope::Cell(cell), ..) => Some(cell),
            _ => None,
        }
    }

    /// Returns the department that it is about, where it is about one.
    pub fn department(&self) -> Option<&DepartmentId> {
        match self {
            Self::Filled(post) | Self::Vacated(post) | Self::Share(post, ..) => Some(&post.department),
            Self::Maturity(maturity) => maturity.of.as_ref(),
            other => other.cell().map(|cell| &cell.department),
        }
    }

    /// Returns the deliverable that it is about, where it is about one.
    pub fn deliverable(&self) -> Option<&DeliverableId> {
        match self {
            Self::Due(DueScope::Deliverable(id), ..) | Self::PlanGained(id) | Self::PlanLost(id) => Some(id),
            other => other.cell().map(|cell| &cell.deliverable),
        }
    }
}

/// Returns how many there are of each kind, the worst first; kinds without any are left out.
pub fn counts(differences: &[Difference]) -> Vec<(Kind, usize)> {
    let count = |kind: Kind| differences.iter().filter(|it| it.what.kind() == kind).count();
    Kind::ALL.into_iter().map(|kind| (kind, count(kind))).filter(|(_, count)| *count > 0).collect()
}

/// Returns what is different, by kind and within each in the order of the plan. `to` is not before `from`.
pub fn between(plan: &Plan, from: Side<'_>, to: Side<'_>) -> Vec<Difference> {
    let mut differences = cells::differences(plan, from, to);
    let levels = levels::differences(plan, from, to, &differences);
    differences.extend(others::differences(plan, from, to));
    differences.extend(levels);
    differences.sort_by_key(|it| it.what.kind());
    differences
}

/// Returns what is different between the ends of two days in a history, whose entries may come in any order.
pub fn in_history(plan: &Plan, history: &[Entry], from: NaiveDate, to: NaiveDate) -> Vec<Difference> {
    let (before, after) = (Board::as_of(history, from), Board::as_of(history, to));
    between(plan, Side { board: &before, day: from }, Side { board: &after, day: to })
}
