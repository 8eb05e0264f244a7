//! When the rest will be done, per department: two days each, never one.

use crate::export::document::{Column, Table, Value};
use crate::export::phrase;
use crate::export::profile::Aggregates;
use crate::progress::forecast::Outlook;
use crate::progress::review::sums::Sums;
use crate::words::forecast::tenths;
use crate::words::report;
use crate::words::review::words;

/// Returns the forecasts of the departments, and of all together.
pub fn forecast(aggregates: &Aggregates<'_>, sums: &Sums) -> Table {
    let (lang, plan) = (aggregates.lang, aggregates.plan);
    let (labels, heads) = (report::words(lang).labels, words(lang).heads);
    let row = |whose: &str, it: &Outlook| {
        let (half, likely) = phrase::outlook_days(lang, it);
        vec![
            Value::text(whose),
            Value::Number(it.left.into()),
            Value::text(half),
            Value::text(likely),
            Value::text(tenths(lang, it.basis.tenths)),
        ]
    };
    let mut rows: Vec<Vec<Value>> = Vec::new();
    rows.extend(sums.outlook.as_ref().map(|it| row(labels.overall(), it)));
    for (at, outlook) in &sums.outlooks {
        rows.extend(plan.departments().get(*at).map(|it| row(it.id.as_str(), outlook)));
    }
    let columns = vec![
        Column::text(labels.department()),
        Column::number(heads.left()),
        Column::text(heads.half()),
        Column::text(heads.likely()),
        Column::number(heads.per_week()),
    ];
    Table { caption: words(lang).headings.forecast().to_owned(), columns, rows }
}
