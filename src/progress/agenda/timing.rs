//! How the time of a meeting goes: what a page of it has, and what is left.

use super::Outline;
use crate::model::agenda::Agenda;
use chrono::{DateTime, FixedOffset};

/// The seconds of a minute.
const MINUTE: i64 = 60;

/// When the pages were turned to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turns {
    /// When the walkthrough was begun.
    pub begun: DateTime<FixedOffset>,
    /// When the page that is shown was turned to.
    pub turned: DateTime<FixedOffset>,
    /// Now.
    pub now: DateTime<FixedOffset>,
}

/// How the time goes, in whole seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timing {
    /// What the page has; none where the agenda gives its item no time.
    pub allotted: Option<i64>,
    /// What is left of that, below 0 where it is past.
    pub left: Option<i64>,
    /// How long the walkthrough has gone on.
    pub gone: i64,
    /// What all items that are shown have together; 0 where none has any.
    pub whole: i64,
}

impl Timing {
    /// Works out how the time goes on a page. The pages of an item share its time alike.
    pub fn of(agenda: &Agenda, outline: &Outline, page: usize, turns: Turns) -> Self {
        let minutes = |item: usize| agenda.items.get(item).and_then(|it| it.minutes).map(i64::from);
        let allotted = outline.pages.get(page).and_then(|(item, _)| {
            let sharing = outline.pages.iter().filter(|(other, _)| other == item).count();
            Some(minutes(*item)? * MINUTE / i64::try_from(sharing).ok()?)
        });
        let mut items: Vec<usize> = outline.pages.iter().map(|(item, _)| *item).collect();
        items.dedup();
        let since = |then: DateTime<FixedOffset>| turns.now.signed_duration_since(then).num_seconds().max(0);
        Self {
            allotted,
            left: allotted.map(|allotted| allotted - since(turns.turned)),
            gone: since(turns.begun),
            whole: items.into_iter().filter_map(minutes).sum::<i64>() * MINUTE,
        }
    }
}
