//! What the record says in the report: the latest changes, notes and evidence, conflicts, words about what the plan no
//! longer has; and the facts of the plan that its source does not plainly state.

use super::Report;
use crate::export::Snapshot;
use crate::export::document::{Block, Column, Level, Value};
use crate::export::phrase;
use crate::model::board::CellRecord;
use crate::model::entry::Cell;
use crate::model::facts;
use crate::progress::{recent, standing, summary};
use crate::words::{change, state};

/// How many of the latest changes a report lists.
const RECENT: usize = 20;

impl Report<'_> {
    pub(super) fn recent(&mut self, snapshot: &Snapshot<'_>) {
        let (lang, plan) = (snapshot.lang, snapshot.plan);
        let latest = snapshot.board.recent();
        let told = recent::told(&latest).filter(|told| snapshot.tells(told.change));
        let told = told.take(RECENT).map(|told| match change::beside(told.change) {
            Some(note) => format!("{}: {note}", phrase::told(lang, plan, &told)),
            None => phrase::told(lang, plan, &told),
        });
        self.heading(Level::Part, self.words.headings.recent());
        self.list(told.collect());
    }

    pub(super) fn conflicts(&mut self, snapshot: &Snapshot<'_>) {
        let conflicts = said(snapshot).filter(|(_, record)| record.conflict()).map(|(cell, record)| {
            format!("{} {}: {}", cell.deliverable, cell.department, phrase::conflict(snapshot.lang, &cell, record))
        });
        let conflicts: Vec<String> = conflicts.collect();
        self.heading(Level::Part, self.words.headings.conflicts());
        if !conflicts.is_empty() {
            self.paragraph(self.words.remarks.conflict());
        }
        self.list(conflicts);
    }

    pub(super) fn notes(&mut self, snapshot: &Snapshot<'_>) {
        let labels = self.words.labels;
        let rows: Vec<Vec<Value>> = said(snapshot).filter_map(|(cell, record)| note(snapshot, &cell, record)).collect();
        self.heading(Level::Part, self.words.headings.notes());
        if rows.is_empty() {
            self.paragraph(self.words.remarks.none());
            return;
        }
        let heads = [labels.deliverable(), labels.department(), labels.state(), labels.since(), labels.by()];
        let mut columns: Vec<Column> = heads.into_iter().map(Column::text).collect();
        columns.extend([labels.note(), labels.evidence()].map(Column::prose));
        self.table(self.words.headings.notes(), columns, rows);
    }

    pub(super) fn without_place(&mut self, snapshot: &Snapshot<'_>) {
        let mut cells = summary::without_place(snapshot.plan, snapshot.board);
        cells.retain(|cell| snapshot.shows(&cell.department));
        if cells.is_empty() {
            return;
        }
        let said = cells.iter().map(|cell| phrase::without_place(snapshot.lang, snapshot.board, cell));
        let said = said.collect();
        self.heading(Level::Part, self.words.headings.without_place());
        self.paragraph(self.words.remarks.without_place());
        self.list(said);
    }

    pub(super) fn facts(&mut self) {
        let (words, labels) = (self.words, &self.words.labels);
        let facts = facts::facts(&self.sums.plan.parts);
        let rows = facts.iter().map(|fact| {
            let part = words.said.part(fact.part);
            let certainty = words.said.certainty_short(fact.basis.certainty);
            [part, &fact.about, &fact.text, certainty, &fact.basis.why].map(Value::text).to_vec()
        });
        let rows = rows.collect();
        let columns = vec![
            Column::text(labels.part()),
            Column::text(labels.about()),
            Column::prose(labels.fact()),
            Column::text(labels.certainty()),
            Column::prose(labels.why()),
        ];
        self.heading(Level::Part, words.headings.facts());
        self.table(words.headings.facts(), columns, rows);
    }

    fn list(&mut self, items: Vec<String>) {
        if items.is_empty() {
            self.paragraph(self.words.remarks.none());
        } else {
            self.blocks.push(Block::List(items));
        }
    }
}

/// Returns what is said about every cell that the plan has and the report shows, in the plan's order.
pub(super) fn said<'a>(snapshot: &'a Snapshot<'_>) -> impl Iterator<Item = (Cell, &'a CellRecord)> {
    let plan = snapshot.plan;
    let cells = plan.items().iter().flat_map(|item| plan.concerned(item).map(|it| Cell::new(item.id(), &it.id)));
    let shown = cells.filter(|cell| snapshot.shows(&cell.department));
    shown.filter_map(|cell| snapshot.board.cell(&cell).map(|record| (cell, record)))
}

fn note(snapshot: &Snapshot<'_>, cell: &Cell, record: &CellRecord) -> Option<Vec<Value>> {
    let head = standing::word(Some(record))?;
    let mark = &head.value;
    (mark.note.is_some() || mark.evidence.is_some()).then(|| {
        vec![
            Value::text(cell.deliverable.as_str()),
            Value::text(cell.department.as_str()),
            Value::text(state::state(snapshot.lang, mark.state)),
            Value::Day(mark.since),
            Value::text(head.by.as_str()),
            Value::text(mark.note.as_deref().unwrap_or_default()),
            Value::text(mark.evidence.as_deref().unwrap_or_default()),
        ]
    })
}
