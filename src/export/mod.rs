//! A report as a document, one printer per format, bytes out.
//!
//! [`report`] builds one [`document::Document`] from figures; a printer such as [`markdown`] knows a format and nothing
//! of roadmaps. [`phrase`] makes the sentences about figures that reports share with the screen and the command line.
//! This room knows no file and computes no figure.

pub mod document;
pub mod json;
pub mod markdown;
pub mod phrase;
pub mod report;

use crate::model::board::Board;
use crate::model::plan::Plan;
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
}

impl<'a> Snapshot<'a> {
    /// Asks `progress` for the figures of one day.
    pub fn take(lang: Lang, plan: &'a Plan, board: &'a Board, day: NaiveDate) -> Self {
        let sheet = Sheet::of(plan, board, day);
        let summary = Summary::of(plan, &sheet);
        Self { lang, day, plan, board, sheet, summary }
    }
}
