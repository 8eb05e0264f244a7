//! What a row says in the columns that are there to be filled in, as far as a cell of a sheet can hold it.

use super::column::Column;
use crate::export::xlsx;
use crate::model::board::CellRecord;
use crate::model::entry::Change;
use crate::model::exception::Exception;
use crate::model::state::{Mark, State};
use crate::progress::standing::word;
use crate::words::lang::Lang;
use crate::words::state::{condition_code, state};
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
        let mut said = Self::default();
        if let Some(head) = word(record) {
            said.mark(&head.value);
        }
        if let Some(granted) = record.and_then(CellRecord::granted) {
            said.exception = Granted::of(granted);
        }
        said
    }

    /// Says what a change says, as far as a sheet can.
    pub fn take(&mut self, change: &Change) {
        match change {
            Change::Mark(_, mark) => self.mark(mark),
            Change::Exception(_, granted) => self.exception = granted.as_ref().map(Granted::of).unwrap_or_default(),
            _ => {}
        }
    }

    /// Returns what stands in a column that is there to be filled in; nothing in any other.
    pub fn shown(&self, lang: Lang, column: Column) -> String {
        let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
        let it = &self.exception;
        match column {
            Column::State => state(lang, self.state).to_owned(),
            Column::Since => day(self.since),
            Column::Note => self.note.clone(),
            Column::Evidence => self.evidence.clone(),
            Column::Reason => it.reason.clone(),
            Column::Risk => it.risk.clone(),
            Column::Measure => it.measure.clone(),
            Column::Approved => day(it.approved),
            Column::Until => day(it.until),
            _ => String::new(),
        }
    }

    fn mark(&mut self, mark: &Mark) {
        let text = |text: Option<&String>| text.map(|text| xlsx::inert(text)).unwrap_or_default();
        self.state = mark.state;
        // What nobody has said and what was taken back are the same: nothing has begun on any day.
        let bare = *mark == Mark::bare(State::NotStarted, mark.since);
        self.since = Some(mark.since).filter(|_| !bare);
        self.note = text(mark.note.as_ref());
        self.evidence = text(mark.evidence.as_ref());
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

impl Granted {
    fn of(exception: &Exception) -> Self {
        Self {
            reason: xlsx::inert(&exception.reason),
            risk: xlsx::inert(&exception.risk),
            measure: xlsx::inert(&exception.measure),
            approved: Some(exception.approved),
            until: Some(exception.until),
        }
    }
}
