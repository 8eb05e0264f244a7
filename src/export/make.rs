//! The one door to every format: an order in, bytes out; or in two steps, what it says and then its bytes. The same order
//! on the same data gives the same bytes.

use super::book::Book;
use super::document::{Document, Table};
use super::docx::template::Template;
use super::json::Whole;
use super::order::{Format, Order, Pages, Profile, Separators};
use super::profile::Aggregates;
use super::recipe::Recipe;
use super::{Snapshot, books, csv, docx, flat, html, json, markdown, pdf, report, ron, xlsx};
use crate::progress::review::Review;
use std::fmt::Display;

/// Why an export was not made. No data brings it about; only a fault of the program or of a library does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportError {
    /// The name of the format.
    pub format: &'static str,
    /// The library's own words, in English.
    pub why: String,
}

/// What an export is made of. Nothing but sums goes into an open one.
enum Source<'a> {
    Open(&'a Aggregates<'a>),
    Internal(&'a Snapshot<'a>, &'a Review<'a>, &'a Aggregates<'a>),
}

/// An export that says all it is to say, but is not in its format yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Built {
    /// A document, with the template that it is to stand in.
    Document(Box<Document>, Option<Template>),
    /// A workbook.
    Book(Box<Book>),
    /// A flat table.
    Table(Table),
    /// What programs read, which is written as it is built.
    Text(String),
}

/// Returns an export as the bytes of its file.
pub fn make(snapshot: &Snapshot<'_>, format: Format, order: &Order) -> Result<Vec<u8>, ExportError> {
    print(&build(snapshot, format, order)?, format)
}

/// Builds an export: works out what it says.
pub fn build(snapshot: &Snapshot<'_>, format: Format, order: &Order) -> Result<Built, ExportError> {
    let snapshot = &snapshot.only(&order.departments);
    let review = &snapshot.review(order.since);
    let sums = &Aggregates::of(snapshot, order).with(review.sums(), order.profile);
    let recipe = &recipe(snapshot, format, order);
    let source = match order.profile {
        Profile::Open => Source::Open(sums),
        Profile::Internal => Source::Internal(snapshot, review, sums),
    };
    Ok(match format {
        Format::Markdown | Format::Html | Format::Pdf | Format::Docx => {
            Built::Document(Box::new(source.document(order, recipe)), order.template.clone())
        }
        Format::Xlsx => Built::Book(Box::new(source.book(order, recipe))),
        Format::Csv(form) => Built::Table(source.flat(order, form)),
        Format::Json => Built::Text(json::pretty(&source.whole(order, recipe)).map_err(|it| failed(format, &it))?),
        Format::Ron => Built::Text(ron::snapshot(&source.whole(order, recipe)).map_err(|it| failed(format, &it))?),
    })
}

/// Returns what was built for a format as the bytes of its file.
pub fn print(built: &Built, format: Format) -> Result<Vec<u8>, ExportError> {
    match built {
        Built::Document(document, template) => match format {
            Format::Html => html::print(document).map(String::into_bytes).map_err(|it| failed(format, &it)),
            Format::Pdf => pdf::print(document).map_err(|it| failed(format, &it)),
            Format::Docx => docx::print(document, template.as_ref()).map_err(|it| failed(format, &it)),
            _ => Ok(markdown::print(document).into_bytes()),
        },
        Built::Book(book) => xlsx::print(book).map_err(|it| failed(format, &it)),
        Built::Table(table) => {
            let form = if let Format::Csv(form) = format { form } else { Separators::Excel };
            csv::print(table, form).map_err(|it| failed(format, &it))
        }
        Built::Text(text) => Ok(text.clone().into_bytes()),
    }
}

fn failed(format: Format, why: &dyn Display) -> ExportError {
    ExportError { format: format.name(), why: why.to_string() }
}

/// Returns what it takes to make this export once more.
pub fn recipe(snapshot: &Snapshot<'_>, format: Format, order: &Order) -> Recipe {
    let departments = snapshot.plan.departments();
    let named = order.departments.iter().filter_map(|place| departments.get(*place));
    Recipe {
        program: env!("CARGO_PKG_VERSION").to_owned(),
        format,
        lang: snapshot.lang,
        day: snapshot.day,
        order: order.clone(),
        departments: named.map(|it| it.id.to_string()).collect(),
        meeting: String::new(),
    }
}

impl Source<'_> {
    fn document(&self, order: &Order, recipe: &Recipe) -> Document {
        match self {
            Self::Open(sums) => report::open(sums, order, recipe),
            Self::Internal(snapshot, review, sums) => report::internal(snapshot, review, sums, order, recipe),
        }
    }

    fn flat(&self, order: &Order, form: Separators) -> Table {
        match self {
            Self::Internal(snapshot, ..) if order.pages == Pages::Full => flat::states(snapshot, form),
            Self::Open(sums) | Self::Internal(_, _, sums) => flat::sums(sums, form),
        }
    }

    fn book(&self, order: &Order, recipe: &Recipe) -> Book {
        match self {
            Self::Open(sums) => books::open(sums, order, recipe),
            Self::Internal(snapshot, review, sums) => books::internal(snapshot, review, sums, order, recipe),
        }
    }

    fn whole<'b>(&'b self, order: &'b Order, recipe: &Recipe) -> Whole<'b> {
        match self {
            Self::Internal(snapshot, _, sums) if order.pages == Pages::Full => {
                Whole::full(snapshot, sums, order, recipe)
            }
            Self::Open(sums) | Self::Internal(_, _, sums) => Whole::sums(sums, order, recipe),
        }
    }
}
