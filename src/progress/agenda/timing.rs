//! How the time of a meeting goes: what a page of it has, and what is left.

use super::Outline;
use crate::model::agenda::Agenda;
use chrono::{DateTime, FixedOffset};

/// The seconds of a minute.
const MINUTE: i64 = 60;

/// What time there is for a page and for all, in whole seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Budget {
    /// What the page has; none where the agenda gives its item no time.
    pub page: Option<i64>,
    /// What all items that are shown have together; 0 where none has any.
    pub whole: i64,
}

impl Budget {
    /// Works out what time a page has. The pages of an item share its time alike.
    pub fn of(agenda: &Agenda, outline: &Outline, page: usize) -> Self {
        let minutes = |item: usize| agenda.items.get(item).and_then(|it| it.minutes).map(i64::from);
        let own = outline.pages.get(page).and_then(|(item, _)| {
            let sharing = outline.pages.iter().filter(|(other, _)| other == item).count();
            Some(minutes(*item)? * MINUTE / i64::try_from(sharing).ok()?)
        });
        let mut items: Vec<usize> = outline.pages.iter().map(|(item, _)| *item).collect();
        items.dedup();
        Self { page: own, whole: items.into_iter().filter_map(minutes).sum::<i64>() * MINUTE }
    }
}

/// When the pages were turned to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turns {
    /// When the walkthrough was begun.
    pub begun: DateTime<FixedOffset>,
    /// When the page that is shown was turned to.
    pub turned: DateTime<FixedOffset>,
}

impl Turns {
    /// Returns how many seconds the walkthrough has gone on.
    pub fn gone(&self, now: DateTime<FixedOffset>) -> i64 {
        now.signed_duration_since(self.begun).num_seconds().max(0)
    }

    /// Returns how many seconds are left for the page, below 0 where its time is over; none where it has no time of its own.
    pub fn left(&self, budget: Budget, now: DateTime<FixedOffset>) -> Option<i64> {
        let shown = now.signed_duration_since(self.turned).num_seconds().max(0);
        budget.page.map(|page| page - shown)
    }
}
