//! The status report: everything that is known on one day, as a document. It says what the figures are and where they
//! come from, and that it needs a secrecy check, since it shows what single departments lack.

mod header;
mod matrix;
mod record;
mod sums;

use super::Snapshot;
use super::document::{Block, Document, Level};
use crate::words::report::{ReportWords, words};

/// Builds the status report of a snapshot.
pub fn status(snapshot: &Snapshot<'_>) -> Document {
    let mut report = Report {
        snapshot,
        words: words(snapshot.lang),
        blocks: Vec::new(),
        facts: crate::model::facts::facts(&snapshot.plan.parts),
    };
    report.header();
    report.sums();
    report.conflicts();
    report.recent();
    report.matrices();
    report.notes();
    report.without_place();
    report.facts();
    let title = (report.words.headings.report)(&snapshot.plan.parts.roadmap.title);
    Document { lang: snapshot.lang, title, blocks: report.blocks }
}

/// A report that is being built.
struct Report<'a> {
    snapshot: &'a Snapshot<'a>,
    words: &'static ReportWords,
    facts: Vec<crate::model::facts::Fact<'a>>,
    blocks: Vec<Block>,
}

impl Report<'_> {
    fn heading(&mut self, level: Level, text: impl Into<String>) {
        self.blocks.push(Block::Heading(level, text.into()));
    }

    fn paragraph(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Paragraph(text.into()));
    }
}
