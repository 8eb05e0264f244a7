//! Where a day lies in the plan: which phase, how long it goes on, and whether the plan has expired.

use super::tally::Tally;
use crate::model::roadmap::{ProjectPhase, Roadmap};
use chrono::NaiveDate;

/// Where a day lies among the project phases. All numbers of days are positive.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Position<'a> {
    /// Before the first phase.
    Before {
        /// The first phase.
        first: &'a ProjectPhase,
        /// Days until it begins.
        days: i64,
    },
    /// In a phase; in the latest begun where two overlap.
    In {
        /// The phase.
        phase: &'a ProjectPhase,
        /// Days until its last day, 0 on that day; none where it has no end.
        days_left: Option<i64>,
    },
    /// In a gap between two phases.
    Gap {
        /// The phase before.
        after: &'a ProjectPhase,
        /// The phase to come.
        before: &'a ProjectPhase,
        /// Days until that begins.
        days: i64,
    },
    /// After the last phase.
    After {
        /// The last phase.
        last: &'a ProjectPhase,
        /// Days since its last day.
        days: i64,
    },
    /// The plan has no phases.
    Nowhere,
}

/// Whether the plan is in force.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Validity {
    /// It begins in so many days.
    NotYet(i64),
    /// It is in force, and so many days are left; 0 on its last day.
    Running(i64),
    /// It ran out so many days ago.
    Expired(i64),
}

/// Returns where `day` lies among the project phases.
pub fn position(roadmap: &Roadmap, day: NaiveDate) -> Position<'_> {
    let phases = &roadmap.project_phases;
    let running = phases.iter().rev().find(|phase| phase.starts <= day && phase.ends.is_none_or(|ends| day <= ends));
    if let Some(phase) = running {
        return Position::In { phase, days_left: phase.ends.map(|ends| days(day, ends)) };
    }
    let after = phases.iter().rev().find(|phase| phase.starts <= day);
    let before = phases.iter().find(|phase| day < phase.starts);
    match (after, before) {
        (None, None) => Position::Nowhere,
        (None, Some(first)) => Position::Before { first, days: days(day, first.starts) },
        (Some(after), Some(before)) => Position::Gap { after, before, days: days(day, before.starts) },
        (Some(last), None) => Position::After { last, days: days(last.ends.unwrap_or(last.starts), day) },
    }
}

/// Returns whether the plan is in force on `day`.
pub fn validity(roadmap: &Roadmap, day: NaiveDate) -> Validity {
    if day < roadmap.valid_from {
        Validity::NotYet(days(day, roadmap.valid_from))
    } else if day <= roadmap.valid_to {
        Validity::Running(days(day, roadmap.valid_to))
    } else {
        Validity::Expired(days(roadmap.valid_to, day))
    }
}

/// Tells whether a due date has passed with something left to do.
pub fn overdue(due: NaiveDate, tally: Tally, day: NaiveDate) -> bool {
    due < day && tally.done < tally.of
}

fn days(from: NaiveDate, to: NaiveDate) -> i64 {
    (to - from).num_days()
}
