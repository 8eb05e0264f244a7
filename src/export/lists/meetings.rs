//! What was put down at meetings, and what has changed since a day.

use crate::export::Snapshot;
use crate::export::document::{Column, Table, Value};
use crate::export::phrase::changes as phrase;
use crate::model::plan::Plan;
use crate::model::text::plain;
use crate::progress::agenda::earlier::Earlier;
use crate::progress::changes::Difference;
use crate::words::change;
use crate::words::lang::Lang;
use crate::words::late;
use crate::words::report;
use crate::words::review::words;

/// Returns what was put down at meetings, as it stands.
pub fn decisions(snapshot: &Snapshot<'_>, decisions: &[Earlier<'_>]) -> Table {
    let (lang, plan) = (snapshot.lang, snapshot.plan);
    let (labels, heads) = (report::words(lang).labels, words(lang).heads);
    let rows = decisions.iter().map(|it| {
        let decision = it.decision;
        let owner = decision.owner.as_ref().map(|role| change::role(plan, role));
        let deliverables = decision.deliverables.iter().map(ToString::to_string);
        let concerns: Vec<String> = deliverables.chain(decision.departments.iter().map(ToString::to_string)).collect();
        vec![
            Value::text(it.id.to_string()),
            Value::text(change::decision_kind(lang, decision.kind)),
            Value::text(plain(&decision.text)),
            Value::text(plain(owner.unwrap_or_default())),
            decision.due.map_or(Value::Empty, Value::Day),
            Value::text(plain(&concerns.join(", "))),
            Value::text(change::decision_state(lang, decision.kind, decision.state)),
            Value::text(plain(decision.outcome.as_deref().unwrap_or_default())),
        ]
    });
    let rows = rows.collect();
    let columns = vec![
        Column::text(heads.id()),
        Column::text(heads.kind()),
        Column::prose(heads.text()),
        Column::text(heads.owner()),
        Column::text(late::words(lang).due.label()),
        Column::text(heads.concerns()),
        Column::text(labels.state()),
        Column::prose(heads.outcome()),
    ];
    Table { caption: words(lang).headings.decisions().to_owned(), columns, rows }
}

/// Returns what is different, the worst first.
pub fn changes(lang: Lang, plan: &Plan, caption: String, differences: &[Difference]) -> Table {
    let (labels, heads) = (report::words(lang).labels, words(lang).heads);
    let rows = differences.iter().map(|it| {
        let by = it.said.as_ref().map(|(by, _)| plain(by)).unwrap_or_default();
        vec![
            Value::text(phrase::subject(lang, plan, &it.what)),
            Value::text(phrase::kind(lang, it.what.kind())),
            Value::text(phrase::said(lang, &it.what)),
            Value::Day(it.on),
            Value::text(by),
        ]
    });
    let rows = rows.collect();
    let columns = vec![
        Column::text(heads.concerns()),
        Column::text(heads.kind()),
        Column::prose(heads.change()),
        Column::text(labels.day()),
        Column::text(labels.by()),
    ];
    Table { caption, columns, rows }
}
