//! A report as a document, one printer per format, bytes out.
//!
//! [`make`] is the door: an [`order::Order`] in, bytes out. [`report`] builds one [`document::Document`] from figures for
//! [`markdown`], [`html`], [`pdf`] and [`docx`]; [`flat`] and [`books`] build the tables of [`csv`] and [`xlsx`]; [`json`]
//! and [`ron`] write the snapshot for programs. [`screen`] shows a document before it is written. [`sheet`] is a department's own: handed out, filled in and read back.
//! [`minutes`] are what came of a meeting, in every format. A printer knows a format and nothing of roadmaps. What is for anybody is
//! built from [`profile::Aggregates`] alone. [`recipe`] is what it takes to make a file once more; [`carried`] finds it in
//! one. [`phrase`] makes the sentences about figures that reports share with the screen and the command line.
//! This room knows no file and computes no figure.

pub mod book;
pub mod books;
pub mod carried;
pub mod csv;
pub mod document;
pub mod docx;
pub mod flat;
pub mod header;
pub mod html;
pub mod ics;
pub mod inert;
pub mod json;
pub mod lists;
pub mod make;
pub mod markdown;
pub mod minutes;
pub mod order;
pub mod pdf;
pub mod phrase;
pub mod picture;
pub mod plan_pages;
pub mod profile;
pub mod recipe;
pub mod report;
pub mod ron;
pub mod screen;
pub mod sheet;
pub mod value;
pub mod xlsx;

use crate::model::board::Board;
use crate::model::entry::{Change, Entry};
use crate::model::id::DepartmentId;
use crate::model::organisation::Department;
use crate::model::plan::Plan;
use crate::progress::review::{Review, Source};
use crate::progress::sheet::Sheet;
use crate::progress::summary::Summary;
use crate::words::lang::Lang;
use chrono::NaiveDate;

/// Everything that a report is made from: plan and board with their figures on one day, and the reader's language.
#[derive(Debug, Clone)]
pub struct Snapshot<'a> {
    /// The language of the reader.
    pub lang: Lang,
    /// The day that the figures describe.
    pub day: NaiveDate,
    /// The plan.
    pub plan: &'a Plan,
    /// What has been said.
    pub board: &'a Board,
    /// Every cell on that day.
    pub sheet: Sheet,
    /// The sums on that day.
    pub summary: Summary,
    history: Option<&'a [Entry]>,
    only: Vec<usize>,
}

impl<'a> Snapshot<'a> {
    /// Asks `progress` for the figures of one day.
    pub fn take(lang: Lang, plan: &'a Plan, board: &'a Board, day: NaiveDate) -> Self {
        let sheet = Sheet::of(plan, board, day);
        let summary = Summary::of(plan, &sheet);
        Self { lang, day, plan, board, sheet, summary, history: None, only: Vec::new() }
    }

    /// Returns the same with every entry up to the end of the day, which changes and forecasts are told from.
    pub fn with(self, history: &'a [Entry]) -> Self {
        Self { history: Some(history), ..self }
    }

    /// Asks `progress` for what stands beside the cells; changes are told from the end of a day, where one is named.
    pub fn review(&'a self, since: Option<NaiveDate>) -> Review<'a> {
        let Self { plan, board, history, day, only, .. } = self;
        Review::of(Source { plan, board, history: *history, day: *day, since, only })
    }

    /// Returns the same with nothing but the cells of these departments, by their places in the plan; of all where none
    /// is named.
    pub fn only(&self, departments: &[usize]) -> Self {
        if departments.is_empty() {
            return self.clone();
        }
        let sheet = self.sheet.only(departments);
        let summary = Summary::of(self.plan, &sheet);
        Self { sheet, summary, only: departments.to_vec(), ..*self }
    }

    /// Returns the departments that are shown, with their places in the plan.
    pub fn shown(&self) -> impl Iterator<Item = (usize, &'a Department)> {
        let departments = self.plan.departments().iter().enumerate();
        departments.filter(|(place, _)| self.only.is_empty() || self.only.contains(place))
    }

    /// Tells whether a change is about what is shown; where all is, about whatever it is.
    pub fn tells(&self, change: &Change) -> bool {
        self.only.is_empty() || change.department().is_some_and(|department| self.shows(department))
    }

    /// Tells whether a department is shown; where all are, also one that the plan does not know.
    pub fn shows(&self, department: &DepartmentId) -> bool {
        self.only.is_empty() || self.shown().any(|(_, shown)| shown.id == *department)
    }
}
