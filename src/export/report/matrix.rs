//! The matrices of the report: deliverables × departments, by project phase, and by priority phase and chapter.

use super::Report;
use crate::export::document::{Block, Column, Level, Table};
use crate::export::phrase;
use crate::model::groups::{Group, Grouping, groups};
use crate::model::plan::Item;
use crate::model::state::Condition;
use crate::words::glyph::{self, Glyphs};
use crate::words::state;

impl Report<'_> {
    pub(super) fn matrices(&mut self) {
        let (plan, words) = (self.snapshot.plan, self.words);
        self.heading(Level::Part, words.headings.project_matrix);
        self.legend();
        for phase in groups(plan, Grouping::Project) {
            self.group(Level::Section, &phase);
            self.matrix(&phase);
        }
        self.heading(Level::Part, words.headings.priority_matrix);
        self.legend();
        for phase in groups(plan, Grouping::Priority) {
            self.group(Level::Section, &phase);
            for chapter in &phase.groups {
                self.group(Level::Subsection, chapter);
                self.matrix(chapter);
            }
        }
    }

    fn legend(&mut self) {
        let (lang, words) = (self.snapshot.lang, self.words);
        let sign = |it: Condition| format!("{} {}", glyph::condition(Glyphs::Unicode, it), state::condition(lang, it));
        let mut legend: Vec<String> = Condition::ALL.into_iter().map(sign).collect();
        legend.push(format!("{} {}", glyph::conflict(), words.labels.conflict));
        legend.push(words.labels.no_cell.to_owned());
        self.paragraph(format!("{}: {}.", words.headings.legend, legend.join("; ")));
        self.paragraph(words.remarks.facts);
    }

    fn group(&mut self, level: Level, group: &Group) {
        let snapshot = self.snapshot;
        let tally = snapshot.sheet.tally(group.items.iter().copied(), None);
        self.heading(level, phrase::group(snapshot.lang, snapshot.plan, group.id));
        self.paragraph(format!("{}.", phrase::tally(snapshot.lang, tally)));
    }

    fn matrix(&mut self, group: &Group) {
        let snapshot = self.snapshot;
        let plan = snapshot.plan;
        let mut columns = vec![Column::text(self.words.labels.deliverable)];
        columns.extend(plan.departments().iter().map(|department| Column::sign(department.id.as_str())));
        columns.push(Column::number(self.words.labels.done));
        let rows = group.items.iter().map(|&index| {
            let mut row = vec![self.title(&plan.items()[index])];
            let cells = (0..plan.departments().len()).map(|column| snapshot.sheet.cell(index, column));
            let sign = |standing| phrase::sign(Glyphs::Unicode, standing);
            row.extend(cells.map(|standing| standing.map(sign).unwrap_or_default()));
            let tally = snapshot.sheet.tally([index], None);
            row.push(format!("{}/{}", tally.done, tally.of));
            row
        });
        let rows = rows.collect();
        self.blocks.push(Block::Table(Table { caption: String::new(), columns, rows }));
    }

    /// Returns a deliverable's id and title, marked where it is not plainly in the source.
    fn title(&self, item: &Item) -> String {
        let deliverable = &item.deliverable;
        match &deliverable.basis {
            Some(basis) => {
                let mark = (self.words.said.certainty_short)(basis.certainty);
                format!("{} {} ({mark})", deliverable.id, deliverable.title)
            }
            None => format!("{} {}", deliverable.id, deliverable.title),
        }
    }
}
