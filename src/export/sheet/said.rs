//! What a row says in the columns that are there to be filled in, as far as a cell of a sheet can hold it.

use crate::export::xlsx;
use crate::model::board::CellRecord;
use crate::model::state::State;
use crate::progress::standing::word;
use crate::words::state::condition_code;
use chrono::NaiveDate;

/// What a row says. A text that is not there is empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Said {
    /// The state.
    pub state: State,
    /// The day from which it holds; none where nothing has been said.
    pub since: Option<NaiveDate>,
    /// The note.
    pub note: String,
    /// The evidence.
    pub evidence: String,
    /// The exception.
    pub exception: Granted,
}

/// What a row says about an exception; all of it is empty where there is none.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Granted {
    /// Why.
    pub reason: String,
    /// The risk assessment.
    pub risk: String,
    /// What is done instead.
    pub measure: String,
    /// The day of the approval.
    pub approved: Option<NaiveDate>,
    /// The last day.
    pub until: Option<NaiveDate>,
}

impl Said {
    /// Returns what stands about a cell, as a sheet shows it.
    pub fn of(record: Option<&CellRecord>) -> Self {
        let mark = word(record).map(|head| &head.value);
        let text = |text: Option<&String>| text.map(|text| xlsx::inert(text)).unwrap_or_default();
        let granted = record.and_then(CellRecord::granted).map(|it| Granted {
            reason: xlsx::inert(&it.reason),
            risk: xlsx::inert(&it.risk),
            measure: xlsx::inert(&it.measure),
            approved: Some(it.approved),
            until: Some(it.until),
        });
        Self {
            state: mark.map(|mark| mark.state).unwrap_or_default(),
            since: mark.map(|mark| mark.since),
            note: text(mark.and_then(|mark| mark.note.as_ref())),
            evidence: text(mark.and_then(|mark| mark.evidence.as_ref())),
            exception: granted.unwrap_or_default(),
        }
    }

    /// Returns all of it in one text that no other row's content has. No text of a cell holds the sign that parts it.
    pub fn whole(&self) -> String {
        let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
        let it = &self.exception;
        [
            condition_code(self.state.into()),
            &day(self.since),
            &self.note,
            &self.evidence,
            &it.reason,
            &it.risk,
            &it.measure,
            &day(it.approved),
            &day(it.until),
        ]
        .join("\u{1f}")
    }
}
