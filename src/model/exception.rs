//! An exception (undantag) from a measure in one department (guideline 4.1): why, at which risk, with what instead, who
//! approved it, and until when. It ends by itself.

use super::id::RoleId;
use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};

/// An exception that was granted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    /// Why the measure is not taken.
    pub reason: String,
    /// A reference to the risk assessment that it rests on. A renewal needs a new one.
    pub risk: String,
    /// What is done instead.
    pub measure: String,
    /// The role that approved it.
    pub approved_by: RoleId,
    /// The day of the approval, from which it holds.
    pub approved: NaiveDate,
    /// The last day on which it holds.
    pub until: NaiveDate,
}

impl Exception {
    /// Tells whether it holds on this day.
    pub fn holds(&self, day: NaiveDate) -> bool {
        self.approved <= day && day <= self.until
    }
}

/// What the guideline says about exceptions, as written in `guideline.ron`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExceptionRule {
    /// The role that approves.
    pub approver: RoleId,
    /// The most months from approval, 1–120.
    pub longest_months: u16,
    /// Where the source says so.
    pub source: String,
}

/// Why an exception cannot be granted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// It has no reason.
    NoReason,
    /// It names no risk assessment.
    NoRisk,
    /// It names nothing that is done instead.
    NoMeasure,
    /// Another role than the one that approves is named.
    WrongApprover {
        /// The role that approves.
        approver: RoleId,
    },
    /// It ends before it begins.
    EndsBefore,
    /// It is longer than the rule allows.
    TooLong {
        /// The last day that the rule allows.
        latest: NaiveDate,
    },
    /// It goes on after an earlier one of the cell on the risk assessment of that one.
    SameRisk {
        /// The last day that the risk assessment has carried.
        until: NaiveDate,
    },
    /// The day of its approval has not come.
    NotYet,
}

impl ExceptionRule {
    /// Returns the last day that an exception approved on this day may have.
    pub fn latest(&self, approved: NaiveDate) -> NaiveDate {
        approved.checked_add_months(Months::new(u32::from(self.longest_months))).unwrap_or(NaiveDate::MAX)
    }

    /// Returns why an exception cannot be granted on a day, all at once; `before` are those that were granted in its cell
    /// before it, in whatever order. A risk assessment carries no exception longer than one before, whether that was renewed,
    /// has run out or was withdrawn since; to say one again word for word is no new decision.
    pub fn refusals<'a>(
        &self,
        exception: &Exception,
        before: impl IntoIterator<Item = &'a Exception>,
        day: NaiveDate,
    ) -> Vec<Refusal> {
        let mut refusals = Vec::new();
        let blank = |text: &str| text.trim().is_empty();
        if blank(&exception.reason) {
            refusals.push(Refusal::NoReason);
        }
        if blank(&exception.risk) {
            refusals.push(Refusal::NoRisk);
        }
        if blank(&exception.measure) {
            refusals.push(Refusal::NoMeasure);
        }
        if exception.approved_by != self.approver {
            refusals.push(Refusal::WrongApprover { approver: self.approver.clone() });
        }
        if exception.until < exception.approved {
            refusals.push(Refusal::EndsBefore);
        }
        let latest = self.latest(exception.approved);
        if exception.until > latest {
            refusals.push(Refusal::TooLong { latest });
        }
        if exception.approved > day {
            refusals.push(Refusal::NotYet);
        }
        let same = |it: &&Exception| !blank(&it.risk) && reference(&it.risk) == reference(&exception.risk);
        let before: Vec<&Exception> = before.into_iter().filter(same).collect();
        let carried = before.iter().map(|it| it.until).min().filter(|_| !before.contains(&exception));
        if let Some(until) = carried.filter(|until| exception.until > *until) {
            refusals.push(Refusal::SameRisk { until });
        }
        refusals
    }
}

/// Returns a reference as it is compared: however it is spaced, and in small letters.
fn reference(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}
