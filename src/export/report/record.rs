//! What the record says in the report: the latest changes, notes and evidence, conflicts, words about what the plan no
//! longer has; and the facts of the plan that its source does not plainly state.

use super::Report;
use crate::export::document::{Block, Column, Level, Table};
use crate::export::phrase;
use crate::model::board::CellRecord;
use crate::model::entry::Cell;
use crate::model::plan::Plan;
use crate::progress::{recent, standing, summary};
use crate::words::{change, state};

/// How many of the latest changes a report lists.
const RECENT: usize = 20;

impl Report<'_> {
    pub(super) fn recent(&mut self) {
        let lang = self.snapshot.lang;
        let plan = self.snapshot.plan;
        let told =
            recent::told(self.snapshot.board.recent()).take(RECENT).map(|told| match change::beside(told.change) {
                Some(note) => format!("{}: {note}", phrase::told(lang, plan, &told)),
                None => phrase::told(lang, plan, &told),
            });
        self.heading(Level::Part, self.words.headings.recent);
        self.list(told.collect());
    }

    pub(super) fn conflicts(&mut self) {
        let (lang, snapshot) = (self.snapshot.lang, self.snapshot);
        let said = placed(snapshot.plan).filter_map(|cell| Some((snapshot.board.cell(&cell)?, cell)));
        let conflicts = said.filter(|(record, _)| record.conflict()).map(|(record, cell)| {
            format!("{} {}: {}", cell.deliverable, cell.department, phrase::conflict(lang, &cell, record))
        });
        let conflicts: Vec<String> = conflicts.collect();
        self.heading(Level::Part, self.words.headings.conflicts);
        if !conflicts.is_empty() {
            self.paragraph(self.words.remarks.conflict);
        }
        self.list(conflicts);
    }

    pub(super) fn notes(&mut self) {
        let (snapshot, labels) = (self.snapshot, &self.words.labels);
        let said = placed(snapshot.plan).filter_map(|cell| Some((snapshot.board.cell(&cell)?, cell)));
        let rows: Vec<Vec<String>> = said.filter_map(|(record, cell)| self.note(&cell, record)).collect();
        self.heading(Level::Part, self.words.headings.notes);
        if rows.is_empty() {
            self.paragraph(self.words.remarks.none);
            return;
        }
        let heads = [labels.deliverable, labels.department, labels.state, labels.since, labels.by, labels.note];
        let mut columns: Vec<Column> = heads.into_iter().map(Column::text).collect();
        columns.push(Column::text(labels.evidence));
        self.blocks.push(Block::Table(Table { caption: String::new(), columns, rows }));
    }

    fn note(&self, cell: &Cell, record: &CellRecord) -> Option<Vec<String>> {
        let head = standing::word(Some(record))?;
        let mark = &head.value;
        (mark.note.is_some() || mark.evidence.is_some()).then(|| {
            vec![
                cell.deliverable.to_string(),
                cell.department.to_string(),
                state::state(self.snapshot.lang, mark.state).to_owned(),
                mark.since.to_string(),
                head.by.clone(),
                mark.note.clone().unwrap_or_default(),
                mark.evidence.clone().unwrap_or_default(),
            ]
        })
    }

    pub(super) fn without_place(&mut self) {
        let snapshot = self.snapshot;
        let cells = summary::without_place(snapshot.plan, snapshot.board);
        if cells.is_empty() {
            return;
        }
        let said = cells.iter().map(|cell| phrase::without_place(snapshot.lang, snapshot.board, cell));
        let said = said.collect();
        self.heading(Level::Part, self.words.headings.without_place);
        self.paragraph(self.words.remarks.without_place);
        self.list(said);
    }

    pub(super) fn facts(&mut self) {
        let (words, labels) = (self.words, &self.words.labels);
        let rows = self.facts.iter().map(|fact| {
            vec![
                (words.said.part)(fact.part).to_owned(),
                fact.about.clone(),
                fact.text.to_owned(),
                (words.said.certainty_short)(fact.basis.certainty).to_owned(),
                fact.basis.why.clone(),
            ]
        });
        let rows = rows.collect();
        let heads = [labels.part, labels.about, labels.fact, labels.certainty, labels.why];
        let columns = heads.into_iter().map(Column::text).collect();
        self.heading(Level::Part, words.headings.facts);
        self.blocks.push(Block::Table(Table { caption: String::new(), columns, rows }));
    }

    fn list(&mut self, items: Vec<String>) {
        if items.is_empty() {
            self.paragraph(self.words.remarks.none);
        } else {
            self.blocks.push(Block::List(items));
        }
    }
}

/// Returns every cell that the plan has, in its order.
fn placed(plan: &Plan) -> impl Iterator<Item = Cell> {
    plan.items().iter().flat_map(|item| plan.concerned(item).map(|it| Cell::new(item.id(), &it.id)))
}
