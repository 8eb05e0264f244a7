//! The minutes of a meeting, in every format of the report: what was put down, what was changed, and what the agenda
//! showed. They are for those who work with it: what single departments lack stands in them, so no open ones are made.

mod document;
mod heading;
mod pages;
mod said;
mod tables;

use super::book::{Book, Sheet};
use super::header::Status;
use super::make::ExportError;
use super::order::{Format, Order};
use super::recipe::Recipe;
use super::{csv, docx, html, json, markdown, pdf, ron, xlsx};
use crate::model::entry::Change;
use crate::model::meeting::{Meeting, MeetingId, Minutes as Adopted};
use crate::model::plan::Plan;
use crate::progress::agenda::{Facts, Outline, Source};
use crate::progress::meetings::held;
use crate::progress::minutes::Kept;
use crate::progress::recent::{self, Told};
use crate::progress::sheet as progress;
use crate::words::lang::Lang;
use crate::words::minutes::words;
use chrono::NaiveDate;
use std::fmt::Display;
use tables::Tables;

/// What minutes are made from: the figures as they stood when the meeting ended, and the record of what was said at it.
pub struct Minutes<'a> {
    /// The language of the reader.
    pub lang: Lang,
    /// The figures.
    pub facts: &'a Facts<'a>,
    /// The record.
    pub kept: &'a Kept,
    /// The meeting's name in the record.
    pub id: &'a MeetingId,
    /// The meeting.
    pub meeting: &'a Meeting,
}

impl<'a> Minutes<'a> {
    /// Returns the pages of the agenda.
    fn outline(&self) -> Outline {
        Outline::of(&self.facts.source.plan.parts.agenda, self.facts)
    }

    /// Returns the day on which the minutes were drawn up.
    fn adopted(&self) -> Option<NaiveDate> {
        self.kept.adopted.map(|at| at.date_naive())
    }

    /// Returns what was changed during the meeting besides what was put down there, the oldest first.
    fn changed(&self) -> impl Iterator<Item = Told<'a>> {
        let (kept, id) = (self.kept, self.id);
        kept.during(id)
            .flat_map(|entry| recent::told(std::slice::from_ref(entry)))
            .filter(|told| other(told.change, id))
    }
}

/// Tells whether a change is about something else than a meeting and what was put down there.
pub fn other(change: &Change, id: &MeetingId) -> bool {
    match change {
        Change::Meeting(meeting, _) => meeting != id,
        Change::Decision(decision, _) => decision.meeting != *id,
        _ => true,
    }
}

/// Returns the minutes of a meeting as the bytes of their file, from what the record says of it; none where it says nothing.
pub fn kept(
    lang: Lang,
    plan: &Plan,
    kept: &Kept,
    id: &MeetingId,
    format: Format,
    order: &Order,
) -> Option<Result<Vec<u8>, ExportError>> {
    let board = kept.board();
    let sheet = progress::Sheet::of(plan, &board, kept.day);
    let source =
        Source { plan, board: &board, sheet: &sheet, history: Some(&kept.entries), day: kept.day, current: Some(id) };
    let facts = Facts::of(source);
    let mut meeting = held(&board).into_iter().find(|it| it.id == id)?.meeting.clone();
    // That they were drawn up is said after all that counts for them.
    meeting.minutes = if kept.adopted.is_some() { Adopted::Final } else { Adopted::Draft };
    Some(make(&Minutes { lang, facts: &facts, kept, id, meeting: &meeting }, format, order))
}

/// Returns minutes as the bytes of their file. The same record gives the same bytes, whenever they are made. Whether they
/// are a draft is what the record says, whatever the order's header does.
pub fn make(minutes: &Minutes<'_>, format: Format, order: &Order) -> Result<Vec<u8>, ExportError> {
    let mut order = order.clone();
    order.header.status = if minutes.adopted().is_some() { Status::Final } else { Status::Draft };
    let order = &order;
    let recipe = &recipe(minutes, format, order);
    let failed = |why: &dyn Display| ExportError { format: format.name(), why: why.to_string() };
    let document = || document::document(minutes, order, recipe, Tables::Here);
    match format {
        Format::Markdown => Ok(markdown::print(&document()).into_bytes()),
        Format::Html => html::print(&document()).map(String::into_bytes).map_err(|it| failed(&it)),
        Format::Pdf => pdf::print(&document()).map_err(|it| failed(&it)),
        Format::Docx => docx::print(&document(), order.template.as_ref()).map_err(|it| failed(&it)),
        Format::Xlsx => xlsx::print(&book(minutes, order, recipe)).map_err(|it| failed(&it)),
        Format::Csv(form) => csv::print(&tables::all(minutes, form), form).map_err(|it| failed(&it)),
        Format::Json => {
            json::pretty(&said::said(minutes, order, recipe)).map(String::into_bytes).map_err(|it| failed(&it))
        }
        Format::Ron => ron::any(&said::said(minutes, order, recipe)).map(String::into_bytes).map_err(|it| failed(&it)),
    }
}

fn recipe(minutes: &Minutes<'_>, format: Format, order: &Order) -> Recipe {
    Recipe {
        program: env!("CARGO_PKG_VERSION").to_owned(),
        format,
        lang: minutes.lang,
        day: minutes.facts.source.day,
        order: order.clone(),
        departments: Vec::new(),
        meeting: minutes.id.0.clone(),
    }
}

/// Builds the workbook: the minutes to read, and what was put down and what has changed to sort and filter.
fn book(minutes: &Minutes<'_>, order: &Order, recipe: &Recipe) -> Book {
    let words = words(minutes.lang);
    let summary = document::document(minutes, order, recipe, Tables::Elsewhere);
    let sheet = |table| Sheet { table, frozen: 1, conditions: None };
    Book {
        summary: (words.sheet().to_owned(), summary),
        sheets: vec![sheet(tables::sheet(minutes)), sheet(tables::changes(minutes))],
        conditions: Vec::new(),
        states: Vec::new(),
        help: (String::new(), String::new()),
    }
}
