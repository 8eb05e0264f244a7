//! The exceptions of the report: what was granted, why, with what instead, and until when.

use super::Report;
use super::record::said;
use crate::export::Snapshot;
use crate::export::document::{Column, Level, Value};
use crate::words::export;

impl Report<'_> {
    pub(super) fn exceptions(&mut self, snapshot: &Snapshot<'_>) {
        let (labels, words) = (&self.words.labels, export::words(self.sums.lang).tables);
        let rows = said(snapshot).filter_map(|(cell, record)| {
            let granted = record.granted()?;
            let role = snapshot.plan.parts.roles.roles.iter().find(|role| role.id == granted.approved_by);
            let role = role.map_or(granted.approved_by.as_str(), |role| role.name.as_str());
            Some(vec![
                Value::text(cell.deliverable.as_str()),
                Value::text(cell.department.as_str()),
                Value::Day(granted.approved),
                Value::Day(granted.until),
                Value::text(role),
                Value::text(granted.reason.as_str()),
                Value::text(granted.risk.as_str()),
                Value::text(granted.measure.as_str()),
            ])
        });
        let rows: Vec<Vec<Value>> = rows.collect();
        if rows.is_empty() {
            return;
        }
        let heads = [labels.deliverable(), labels.department(), words.approved(), words.until(), words.approved_by()];
        let mut columns: Vec<Column> = heads.into_iter().map(Column::text).collect();
        columns.extend([words.reason(), words.risk(), words.instead()].map(Column::prose));
        self.heading(Level::Part, words.exceptions());
        self.table(words.exceptions(), columns, rows);
    }
}
