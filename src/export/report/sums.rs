//! The sums of the report, every way that a person asks for.

use super::Report;
use crate::export::document::{Block, Column, Level, Value};
use crate::export::order::Pages;
use crate::export::{flat, phrase};
use crate::progress::tally::Tally;
use crate::words::lang::Lang;
use crate::words::{export, report};

impl Report<'_> {
    pub(super) fn sums(&mut self) {
        let (sums, words) = (self.sums, self.words);
        self.heading(Level::Part, words.headings.summary);
        let overall = phrase::tally(sums.lang, sums.overall);
        self.blocks.push(Block::Facts(vec![(words.labels.overall.to_owned(), overall)]));
        if !sums.begun {
            self.paragraph(words.remarks.nothing_said);
        }
        self.paragraph(words.remarks.counting);
        let named = sums.departments.iter().map(|sum| {
            let (id, name) = sums.department(sum);
            (format!("{id} {name}"), sum.tally)
        });
        let departments: Vec<(String, Tally)> = named.collect();
        self.heading(Level::Section, words.headings.departments);
        self.chart();
        self.sum(words.headings.departments, words.labels.department, departments);
        self.paragraph(words.remarks.two_phases);
        let groups = [
            (words.headings.project_phases, words.labels.project_phase, &sums.project_phases),
            (words.headings.priority_phases, words.labels.priority_phase, &sums.priority_phases),
            (words.headings.chapters, words.labels.chapter, &sums.chapters),
        ];
        let shown = if self.order.pages == Pages::Summary { 2 } else { groups.len() };
        for (heading, head, groups) in groups.into_iter().take(shown) {
            let rows = groups.iter().map(|sum| (sums.title(sum), sum.tally)).collect();
            self.heading(Level::Section, heading);
            self.sum(heading, head, rows);
        }
    }

    fn sum(&mut self, caption: &str, head: &str, rows: Vec<(String, Tally)>) {
        let columns = columns(self.sums.lang, Column::prose(head));
        let rows =
            rows.into_iter().map(|(title, tally)| [vec![Value::text(title)], flat::figures(tally)].concat()).collect();
        self.table(caption, columns, rows);
    }
}

/// Returns the columns of a table of sums.
fn columns(lang: Lang, first: Column) -> Vec<Column> {
    let (labels, words) = (&report::words(lang).labels, &export::words(lang).tables);
    let numbers = [
        labels.done,
        labels.of,
        labels.share,
        words.in_progress,
        words.due_again,
        words.exceptions,
        words.not_applicable,
    ]
    .map(Column::number);
    [vec![first], numbers.to_vec()].concat()
}
