//! Tables of what stands beside the cells, for those who work with it: rows of the record, one table per subject. A report
//! sets them below one another, a workbook gives each a sheet.

mod forecast;
mod meetings;
mod people;
mod recurring;

pub use forecast::forecast;
pub use meetings::{changes, decisions};
pub use people::{maturity, posts};
pub use recurring::year_plan;

use super::Snapshot;
use super::document::{Column, Table, Value};
use super::phrase;
use crate::progress::review::Pressed;
use crate::words::late::words as late;
use crate::words::report;
use crate::words::review::words;

/// Returns cells that are late or due soon, with where their date comes from and how often it was moved.
pub fn pressed(snapshot: &Snapshot<'_>, caption: String, cells: &[Pressed]) -> Table {
    let (lang, plan) = (snapshot.lang, snapshot.plan);
    let (labels, heads) = (report::words(lang).labels, words(lang).heads);
    let rows = cells.iter().map(|it| {
        let department = plan.departments().get(it.column).map_or("", |department| department.id.as_str());
        let item = plan.items().get(it.item);
        let times = u64::try_from(it.moves.times).unwrap_or(u64::MAX);
        let moved = it.moves.first.filter(|_| times > 0);
        vec![
            Value::text(item.map_or_else(String::new, |it| format!("{} {}", it.id(), it.deliverable.title))),
            Value::text(department),
            Value::Day(it.due.on),
            Value::text(phrase::late::timing(lang, it.due.timing).unwrap_or_default()),
            Value::text(phrase::late::origin(lang, it.due.origin)),
            Value::Number(times),
            moved.map_or(Value::Empty, Value::Day),
        ]
    });
    let rows = rows.collect();
    let columns = vec![
        Column::prose(labels.deliverable()),
        Column::text(labels.department()),
        Column::text(late(lang).due.label()),
        Column::text(heads.timing()),
        Column::text(heads.origin()),
        Column::number(heads.times()),
        Column::text(heads.first()),
    ];
    Table { caption, columns, rows }
}
