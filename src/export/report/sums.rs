//! The sums of the report, every way that a person asks for.

use super::Report;
use crate::export::document::{Block, Column, Level, Value};
use crate::export::order::Pages;
use crate::export::profile::Sum;
use crate::export::{flat, phrase};
use crate::model::groups::GroupId;
use crate::progress::tally::Tally;
use crate::words::lang::Lang;
use crate::words::{disputed, export, report, review};

impl Report<'_> {
    pub(super) fn sums(&mut self) {
        let (sums, words) = (self.sums, self.words);
        self.heading(Level::Part, words.headings.summary());
        let overall = phrase::tally(sums.lang, sums.overall);
        let mut brief = vec![(words.labels.overall().to_owned(), overall)];
        brief.extend(sums.review.iter().flat_map(|it| phrase::review::brief(sums.lang, it)));
        if self.order.pages == Pages::Summary {
            brief.extend(self.phases().into_iter().filter(|(_, line)| !line.is_empty()));
        }
        self.blocks.push(Block::Facts(brief));
        if !sums.begun {
            self.paragraph(words.remarks.nothing_said());
        }
        self.paragraph(words.remarks.counting());
        let named = sums.departments.iter().map(|sum| {
            let (id, name) = sums.department(sum);
            (format!("{id} {name}"), sum.tally)
        });
        let departments: Vec<(String, Tally)> = named.collect();
        if self.order.pages == Pages::Full {
            self.heading(Level::Section, words.headings.departments());
        }
        self.chart();
        self.sum(words.headings.departments(), words.labels.department(), departments);
        if self.order.pages == Pages::Summary {
            return;
        }
        self.paragraph(words.remarks.two_phases());
        let groups = [
            (words.headings.project_phases(), words.labels.project_phase(), &sums.project_phases),
            (words.headings.priority_phases(), words.labels.priority_phase(), &sums.priority_phases),
            (words.headings.chapters(), words.labels.chapter(), &sums.chapters),
        ];
        if groups.iter().all(|(.., groups)| groups.is_empty()) && !sums.plan.items().is_empty() {
            self.paragraph(words.remarks.not_told());
            return;
        }
        for (heading, head, groups) in groups {
            let rows = groups.iter().map(|sum| (sums.title(sum), sum.tally)).collect();
            self.heading(Level::Section, heading);
            self.sum(heading, head, rows);
        }
    }

    /// Returns how far the phases have come in a line each: "Fas 1 100 %, Fas 2 86 %".
    fn phases(&self) -> [(String, String); 2] {
        let (lang, headings) = (self.sums.lang, review::words(self.sums.lang).headings);
        let line = |sums: &[Sum<GroupId>]| {
            let said = |sum: &Sum<GroupId>| {
                let names: Vec<String> = sum.of.iter().map(|id| phrase::short(lang, self.sums.plan, *id)).collect();
                format!("{} {}", names.join(" + "), phrase::share(lang, sum.tally))
            };
            sums.iter().map(said).collect::<Vec<_>>().join(", ")
        };
        [
            (headings.project().to_owned(), line(&self.sums.project_phases)),
            (headings.priority().to_owned(), line(&self.sums.priority_phases)),
        ]
    }

    fn sum(&mut self, caption: &str, head: &str, rows: Vec<(String, Tally)>) {
        // On a page there is room for the figures that are asked for first.
        let shown = if self.order.pages == Pages::Summary { 5 } else { usize::MAX };
        let columns = columns(self.sums.lang, Column::prose(head)).into_iter().take(shown).collect();
        let row =
            |(title, tally)| std::iter::once(Value::text(title)).chain(flat::figures(tally)).take(shown).collect();
        let doubted = rows.iter().filter(|(_, tally)| tally.disputed > 0);
        let doubted: Vec<String> = doubted.map(|(title, tally)| format!("{title} {}", tally.disputed)).collect();
        let rows = rows.into_iter().map(row).collect();
        self.table(caption, columns, rows);
        if !doubted.is_empty() {
            self.paragraph(disputed::words(self.sums.lang).in_table(&doubted.join("; ")));
        }
    }
}

/// Returns the columns of a table of sums.
fn columns(lang: Lang, first: Column) -> Vec<Column> {
    let (labels, words) = (report::words(lang).labels, export::words(lang).tables);
    let numbers = [
        labels.done(),
        labels.of(),
        labels.share(),
        words.in_progress(),
        words.due_again(),
        words.exceptions(),
        words.not_applicable(),
    ]
    .map(Column::number);
    [vec![first], numbers.to_vec()].concat()
}
