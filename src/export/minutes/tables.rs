//! What was put down at meetings as tables: to read in a document, and to sort and filter in a spreadsheet; and what has
//! changed since the meeting before.

use super::Minutes;
use crate::export::document::{Block, Column, Table, Value};
use crate::export::lists;
use crate::export::order::Separators;
use crate::export::phrase::agenda::put_down;
use crate::model::id::{DeliverableId, DepartmentId};
use crate::progress::agenda::earlier::Earlier;
use crate::words::change::{decision_kind, decision_state, role};
use crate::words::minutes::words;

/// Where what was put down stands as a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tables {
    /// In the document.
    Here,
    /// In a sheet of its own, so that the document has it as a list.
    Elsewhere,
}

/// Returns what was put down, as a table or as a list.
pub(super) fn listed(minutes: &Minutes<'_>, caption: &str, found: &[Earlier<'_>], tables: Tables) -> Block {
    let source = &minutes.facts.source;
    match tables {
        Tables::Here => Block::Table(read(minutes, caption, found)),
        Tables::Elsewhere => {
            let line = |it: &Earlier<'_>| put_down(minutes.lang, source.plan, it, source.day);
            Block::List(found.iter().map(line).collect())
        }
    }
}

/// Returns what was put down, with few columns, to be read.
pub(super) fn read(minutes: &Minutes<'_>, caption: &str, found: &[Earlier<'_>]) -> Table {
    let heads = words(minutes.lang).heads;
    let columns = vec![
        Column::text(heads.number()),
        Column::text(heads.kind()),
        Column::prose(heads.text()),
        Column::text(heads.owner()),
        Column::text(heads.due()),
        Column::text(heads.concerns()),
        Column::text(heads.state()),
    ];
    let rows = found.iter().map(|it| {
        let [number, kind, text, owner, due, deliverables, departments, state, outcome] = row(minutes, it, None);
        let shown = |value: &Value| value.shown(minutes.lang).into_owned();
        let joined = |one: &Value, other: &Value, between: &str| {
            let parts = [shown(one), shown(other)].into_iter().filter(|text| !text.is_empty());
            Value::text(parts.collect::<Vec<_>>().join(between))
        };
        let concerns = joined(&deliverables, &departments, ", ");
        vec![number, kind, joined(&text, &outcome, " → "), owner, due, concerns, state]
    });
    Table { caption: caption.to_owned(), columns, rows: rows.collect() }
}

/// Returns what was put down at the meeting and what of earlier ones was brought up, as a sheet.
pub(super) fn sheet(minutes: &Minutes<'_>) -> Table {
    Table { caption: words(minutes.lang).heads.text().to_owned(), ..all(minutes, Separators::Excel) }
}

/// Returns what was put down at the meeting, then what of earlier ones was brought up; in the plain form with the words of
/// files, for programs.
pub(super) fn all(minutes: &Minutes<'_>, form: Separators) -> Table {
    let heads = words(minutes.lang).heads;
    let names = [
        (heads.number(), "id"),
        (heads.kind(), "kind"),
        (heads.text(), "text"),
        (heads.owner(), "owner"),
        (heads.due(), "due"),
        (heads.deliverables(), "deliverables"),
        (heads.departments(), "departments"),
        (heads.state(), "state"),
        (heads.outcome(), "outcome"),
    ];
    let columns = names.iter().map(|(head, name)| {
        let head = if form == Separators::Plain { *name } else { *head };
        if matches!(*name, "text" | "outcome") { Column::prose(head) } else { Column::text(head) }
    });
    let found = minutes.facts.taken.iter().chain(&minutes.facts.earlier);
    let rows = found.map(|it| row(minutes, it, Some(form)).to_vec());
    Table { caption: words(minutes.lang).decisions().to_owned(), columns: columns.collect(), rows: rows.collect() }
}

/// Returns something that was put down: number, kind, text, owner, due, deliverables, departments, state, outcome.
fn row(minutes: &Minutes<'_>, it: &Earlier<'_>, form: Option<Separators>) -> [Value; 9] {
    let (lang, plan, said) = (minutes.lang, minutes.facts.source.plan, it.decision);
    let coded = form == Some(Separators::Plain);
    let lang_of = |code: bool| if code { crate::words::lang::Lang::En } else { lang };
    let owner = said.owner.as_ref().map(|id| if coded { id.as_str() } else { role(plan, id) });
    let all = |ids: Vec<&str>| Value::text(ids.join(", "));
    [
        Value::text(it.id.to_string()),
        Value::text(decision_kind(lang_of(coded), said.kind)),
        Value::text(said.text.as_str()),
        Value::text(owner.unwrap_or_default()),
        said.due.map_or(Value::Empty, Value::Day),
        all(said.deliverables.iter().map(DeliverableId::as_str).collect()),
        all(said.departments.iter().map(DepartmentId::as_str).collect()),
        Value::text(decision_state(lang_of(coded), said.kind, said.state)),
        Value::text(said.outcome.as_deref().unwrap_or_default()),
    ]
}

/// Returns everything that has changed since the meeting before, the worst first.
pub(super) fn changes(minutes: &Minutes<'_>) -> Table {
    let caption = words(minutes.lang).changes_sheet().to_owned();
    lists::changes(minutes.lang, minutes.facts.source.plan, caption, &minutes.facts.changes)
}
