//! The status report: everything that is known on one day, as a document; or, for anybody, the sums alone. It says what
//! the figures are and where they come from.

mod chart;
mod exceptions;
mod header;
mod matrix;
mod record;
mod review;
mod stairs;
mod sums;
mod timeline;

pub use matrix::tone;

use super::Snapshot;
use super::document::{About, Block, Column, Document, Level, Table, Value};
use super::order::{Order, Pages};
use super::plan_pages;
use super::profile::Aggregates;
use super::recipe::Recipe;
use crate::progress::review::Review;
use crate::words::plan_pages::words as plan_pages_words;
use crate::words::report::{ReportWords, words};

/// Builds the report that anybody may see. It is given sums and nothing else.
pub fn open(sums: &Aggregates<'_>, order: &Order, recipe: &Recipe) -> Document {
    if order.pages == Pages::Appendix {
        return appendix(sums, order, recipe);
    }
    let mut report = Report::new(sums, order);
    report.header();
    report.sums();
    if order.pages == Pages::Full {
        report.timeline();
        report.review(None);
    }
    report.document(recipe)
}

/// Builds the header and the sums of the report for those who work with it.
pub fn summary(sums: &Aggregates<'_>, order: &Order, recipe: &Recipe) -> Document {
    let mut report = Report::new(sums, order);
    report.header();
    report.sums();
    report.document(recipe)
}

/// Builds the appendix: what the plan itself says, the same for everybody.
pub fn appendix(sums: &Aggregates<'_>, order: &Order, recipe: &Recipe) -> Document {
    let mut report = Report::new(sums, order);
    report.header();
    report.blocks.extend(plan_pages::blocks(sums.lang, sums.plan, true));
    report.document(recipe)
}

/// Builds the report for those who work with it.
pub fn internal(
    snapshot: &Snapshot<'_>,
    review: &Review<'_>,
    sums: &Aggregates<'_>,
    order: &Order,
    recipe: &Recipe,
) -> Document {
    if order.pages == Pages::Appendix {
        return appendix(sums, order, recipe);
    }
    let mut report = Report::new(sums, order);
    report.header();
    report.sums();
    if order.pages == Pages::Full {
        report.timeline();
        report.review(Some((snapshot, review)));
        report.conflicts(snapshot);
        report.recent(snapshot);
        report.matrices(snapshot);
        report.exceptions(snapshot);
        report.notes(snapshot);
        report.without_place(snapshot);
        report.facts();
    }
    report.document(recipe)
}

/// A report that is being built. It holds sums; what tells more is handed to the parts that may tell it.
struct Report<'a> {
    sums: &'a Aggregates<'a>,
    order: &'a Order,
    words: ReportWords,
    blocks: Vec<Block>,
}

impl<'a> Report<'a> {
    fn new(sums: &'a Aggregates<'a>, order: &'a Order) -> Self {
        Self { sums, order, words: words(sums.lang), blocks: Vec::new() }
    }

    fn document(self, recipe: &Recipe) -> Document {
        let header = &self.order.header;
        let about = About {
            owner: header.owner.clone(),
            registration: header.registration.clone(),
            version: header.version.clone(),
            status: self.status().to_owned(),
            class: header.class.map(|class| class.to_string()).unwrap_or_default(),
            marking: self.marking(),
            day: self.made(),
            recipe: recipe.to_string(),
        };
        Document { lang: self.sums.lang, title: self.title(), about, blocks: self.blocks }
    }

    fn title(&self) -> String {
        match self.order.header.title.as_str() {
            "" if self.order.pages == Pages::Appendix => {
                let name = plan_pages_words(self.sums.lang).appendix();
                format!("{name}: {}", self.sums.plan.parts.roadmap.title)
            }
            "" => self.words.headings.report(&self.sums.plan.parts.roadmap.title),
            title => title.to_owned(),
        }
    }

    fn heading(&mut self, level: Level, text: impl Into<String>) {
        self.blocks.push(Block::Heading(level, text.into()));
    }

    fn paragraph(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Paragraph(text.into()));
    }

    fn table(&mut self, caption: impl Into<String>, columns: Vec<Column>, rows: Vec<Vec<Value>>) {
        self.blocks.push(Block::Table(Table { caption: caption.into(), columns, rows }));
    }
}
