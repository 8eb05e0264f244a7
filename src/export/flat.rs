//! Flat tables for spreadsheets and programs: a row per deliverable and department, or, for anybody, a row per sum.

use super::Snapshot;
use super::document::{Column, Table, Value};
use super::order::Separators;
use super::phrase;
use super::profile::{Aggregates, Sum};
use crate::model::deliverable::Deliverable;
use crate::model::entry::Cell;
use crate::model::groups::GroupId;
use crate::model::plan::Item;
use crate::model::state::State;
use crate::progress::due::{Due, Dues, SOON, moved};
use crate::progress::review::sums::Deadlines;
use crate::progress::standing::{self, Standing};
use crate::progress::tally::Tally;
use crate::words::lang::Lang;
use crate::words::{export, report, review, state};

/// A column: its head for people, its name for programs, and how it is set.
type Head = (String, &'static str, fn(String) -> Column);

/// Returns a row per deliverable and department that it concerns, with what was said last.
pub fn states(snapshot: &Snapshot<'_>, form: Separators) -> Table {
    let (lang, plan) = (snapshot.lang, snapshot.plan);
    let dues = Dues::of(plan, snapshot.board, &snapshot.sheet, snapshot.day);
    let mut rows = Vec::new();
    for (index, item) in plan.items().iter().enumerate() {
        for (column, department) in snapshot.shown() {
            let Some(standing) = snapshot.sheet.cell(index, column) else { continue };
            let cell = Cell::new(item.id(), &department.id);
            let mut row = deliverable(item).to_vec();
            row.push(Value::text(department.id.as_str()));
            row.extend(said(snapshot, &item.deliverable, &cell, standing, form));
            let due = dues.cell(index, column).map(|due| (due, moved(plan, snapshot.board, index, column, due).times));
            row.extend(deadline(lang, due, form));
            row.push(Value::Day(snapshot.day));
            rows.push(row);
        }
    }
    let caption = export::words(lang).tables.states_sheet().to_owned();
    Table { caption, columns: columns(&state_heads(lang), form), rows }
}

fn state_heads(lang: Lang) -> [Head; 21] {
    let (words, labels) = (export::words(lang).tables, report::words(lang).labels);
    let heads = review::words(lang).heads;
    [
        head(words.id(), "deliverable", Column::text),
        head(words.title(), "title", Column::prose),
        head(words.source(), "source", Column::text),
        head(labels.project_phase(), "project_phase", Column::number),
        head(labels.priority_phase(), "priority_phase", Column::number),
        head(labels.chapter(), "chapter", Column::number),
        head(labels.department(), "department", Column::text),
        head(labels.state(), "state", Column::text),
        head(labels.since(), "since", Column::text),
        head(labels.by(), "by", Column::text),
        head(labels.note(), "note", Column::prose),
        head(labels.evidence(), "evidence", Column::prose),
        head(words.points_done(), "points_done", Column::number),
        head(words.points_of(), "points_of", Column::number),
        head(words.conflict_head(), "conflict", Column::text),
        head(words.due_again_on(), "due_again_on", Column::text),
        head(words.exception_until(), "exception_until", Column::text),
        head(heads.due(), "due", Column::text),
        head(words.late(), "late", Column::text),
        head(words.moved(), "moved", Column::number),
        head(labels.as_of(), "as_of", Column::text),
    ]
}

fn head(label: &str, code: &'static str, column: fn(String) -> Column) -> Head {
    (label.to_owned(), code, column)
}

fn deliverable(item: &Item) -> [Value; 6] {
    let number = |number: Option<u8>| number.map_or(Value::Empty, |number| Value::Number(number.into()));
    [
        Value::text(item.id().as_str()),
        Value::text(item.deliverable.title.as_str()),
        Value::text(item.source.as_str()),
        number(item.project_phase()),
        number(item.priority_phase()),
        number(item.chapter()),
    ]
}

fn said(
    snapshot: &Snapshot<'_>,
    deliverable: &Deliverable,
    cell: &Cell,
    standing: &Standing,
    form: Separators,
) -> Vec<Value> {
    let word = standing::word(snapshot.board.cell(cell));
    let mark = word.map(|head| &head.value);
    let text = |text: Option<&str>| Value::text(text.unwrap_or_default());
    let state = match form {
        Separators::Excel => state::condition(snapshot.lang, standing.condition),
        Separators::Plain => state::condition_code(standing.condition),
    };
    let done = mark.filter(|mark| mark.state == State::Done);
    vec![
        Value::text(state),
        mark.map_or(Value::Empty, |mark| Value::Day(mark.since)),
        text(word.map(|head| head.by.as_str())),
        text(mark.and_then(|mark| mark.note.as_deref())),
        text(mark.and_then(|mark| mark.evidence.as_deref())),
        Value::Number(standing.points_done.into()),
        Value::Number(standing.points_of.into()),
        truth(snapshot.lang, standing.conflict, form),
        done.and_then(|mark| standing::due_again(deliverable, mark)).map_or(Value::Empty, Value::Day),
        standing.exception_until.map_or(Value::Empty, Value::Day),
    ]
}

/// Returns when a cell is due, whether it is late, and how often that date was moved.
fn deadline(lang: Lang, due: Option<(&Due, usize)>, form: Separators) -> [Value; 3] {
    let late = due.is_some_and(|(due, _)| due.late());
    [
        due.map_or(Value::Empty, |(due, _)| Value::Day(due.on)),
        truth(lang, late, form),
        due.map_or(Value::Empty, |(_, times)| count(times)),
    ]
}

/// Returns yes or no, for people or for programs.
fn truth(lang: Lang, it: bool, form: Separators) -> Value {
    let words = export::words(lang).tables;
    Value::text(match (form, it) {
        (Separators::Excel, true) => words.yes(),
        (Separators::Excel, false) => words.no(),
        (Separators::Plain, true) => "true",
        (Separators::Plain, false) => "false",
    })
}

fn count(count: usize) -> Value {
    Value::Number(u64::try_from(count).unwrap_or(u64::MAX))
}

/// Returns a row per deliverable and a column per department, each cell with the word for how it stands.
pub fn matrix(snapshot: &Snapshot<'_>) -> Table {
    let (lang, plan) = (snapshot.lang, snapshot.plan);
    let (words, labels) = (export::words(lang).tables, report::words(lang).labels);
    let mut columns = vec![Column::text(words.id()), Column::prose(words.title())];
    columns.extend([labels.project_phase(), labels.priority_phase(), labels.chapter()].map(Column::number));
    columns.extend(snapshot.shown().map(|(_, department)| Column::sign(department.id.as_str())));
    columns.extend([labels.done(), labels.of(), labels.share()].map(Column::number));
    let rows = plan.items().iter().enumerate().map(|(index, item)| {
        let [id, title, _, phases @ ..] = deliverable(item);
        let mut row = vec![id, title];
        row.extend(phases);
        let cells = snapshot.shown().map(|(column, _)| snapshot.sheet.cell(index, column));
        row.extend(cells.map(|standing| {
            standing.map_or(Value::Empty, |standing| Value::text(state::condition(lang, standing.condition)))
        }));
        let tally = snapshot.sheet.tally([index], None);
        row.extend([tally.done.into(), tally.of.into(), Value::Percent(tally.percent())]);
        row
    });
    let rows = rows.collect();
    Table { caption: words.matrix_sheet().to_owned(), columns, rows }
}

/// How many columns of [`matrix`] stand before those of the departments.
pub const BEFORE: u16 = 5;

/// Which column of [`states`] holds the state.
pub const STATE: u16 = 7;

/// Returns a row per sum: all, departments, phases and chapters. What is late is counted for all and per department.
pub fn sums(sums: &Aggregates<'_>, form: Separators) -> Table {
    let (words, labels) = (export::words(sums.lang).tables, report::words(sums.lang).labels);
    let kind = |label: &'static str, code: &'static str| match form {
        Separators::Excel => label,
        Separators::Plain => code,
    };
    let review = sums.review.as_ref();
    let all = review.and_then(|it| it.deadlines);
    let mut rows = vec![sum(sums, kind(words.all(), "all"), "", labels.overall(), sums.overall, all)];
    for it in &sums.departments {
        let (id, name) = sums.department(it);
        let own = review.and_then(|review| review.departments.iter().find(|(at, _)| [*at] == *it.of));
        let own = own.map(|(_, deadlines)| *deadlines);
        rows.push(sum(sums, kind(labels.department(), "department"), &id, &name, it.tally, own));
    }
    let groups = [
        (kind(labels.project_phase(), "project_phase"), &sums.project_phases),
        (kind(labels.priority_phase(), "priority_phase"), &sums.priority_phases),
        (kind(labels.chapter(), "chapter"), &sums.chapters),
    ];
    for (kind, groups) in groups {
        let id = |it: &Sum<GroupId>| Some(number(it)).filter(|id| form == Separators::Plain || id != "none");
        let row = |it: &Sum<GroupId>| sum(sums, kind, &id(it).unwrap_or_default(), &sums.title(it), it.tally, None);
        rows.extend(groups.iter().map(row));
    }
    let caption = words.summary_sheet().to_owned();
    Table { caption, columns: columns(&sum_heads(sums.lang), form), rows }
}

fn sum_heads(lang: Lang) -> [Head; 14] {
    let (words, labels) = (export::words(lang).tables, report::words(lang).labels);
    let heads = review::words(lang).heads;
    [
        head(words.kind(), "kind", Column::text),
        head(words.id(), "id", Column::text),
        head(words.group(), "title", Column::prose),
        head(labels.done(), "done", Column::number),
        head(labels.of(), "of", Column::number),
        head(labels.share(), "percent", Column::number),
        head(words.in_progress(), "in_progress", Column::number),
        head(words.due_again(), "due_again", Column::number),
        head(words.exceptions(), "exceptions", Column::number),
        head(words.not_applicable(), "not_applicable", Column::number),
        head(heads.late(), "late", Column::number),
        head(&heads.soon(SOON), "due_soon", Column::number),
        head(heads.moved(), "moved", Column::number),
        head(labels.as_of(), "as_of", Column::text),
    ]
}

fn sum(
    sums: &Aggregates<'_>,
    kind: &str,
    id: &str,
    title: &str,
    tally: Tally,
    deadlines: Option<Deadlines>,
) -> Vec<Value> {
    let mut row: Vec<Value> = [kind, id, title].map(Value::text).to_vec();
    row.extend(figures(tally));
    let counts = deadlines.map(|it| [it.pressing.late, it.pressing.soon, it.moved].map(count));
    row.extend(counts.unwrap_or([Value::Empty, Value::Empty, Value::Empty]));
    row.push(Value::Day(sums.day));
    row
}

/// Returns a sum as figures: done, of, share, in progress, due again, exceptions, not applicable.
pub fn figures(tally: Tally) -> Vec<Value> {
    vec![
        tally.done.into(),
        tally.of.into(),
        Value::Percent(tally.percent()),
        tally.in_progress.into(),
        tally.due_again.into(),
        tally.exceptions.into(),
        tally.not_applicable.into(),
    ]
}

/// Returns the number of a group, with a plus between several: "3", "6+9", "none".
pub fn number(sum: &Sum<GroupId>) -> String {
    let numbers: Vec<String> = sum.of.iter().map(|id| phrase::group_number(*id)).collect();
    numbers.join("+")
}

fn columns(heads: &[Head], form: Separators) -> Vec<Column> {
    let column = |(words, code, column): &Head| match form {
        Separators::Excel => column(words.clone()),
        Separators::Plain => column((*code).to_owned()),
    };
    heads.iter().map(column).collect()
}
