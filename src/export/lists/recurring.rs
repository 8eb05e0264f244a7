//! A year's plan of recurring duties.

use crate::export::document::{Column, Table, Value};
use crate::export::phrase;
use crate::model::plan::Plan;
use crate::progress::recurring::{Duty, YearPlan};
use crate::words::lang::Lang;
use crate::words::late;
use crate::words::recurring::words;
use chrono::Datelike;

/// Returns every duty of a year's plan, the overdue first, then by day, and what has never been done last.
pub fn year_plan(lang: Lang, plan: &Plan, caption: String, of: &YearPlan) -> Table {
    let (words, late) = (words(lang), late::words(lang).recurring);
    let overdue = of.overdue.iter().map(|it| (it, words.overdue_since(it.on)));
    let coming = of.before.iter().chain(&of.within);
    let coming = coming.map(|it| (it, if it.expected { late.expected().to_owned() } else { String::new() }));
    let dated = overdue.chain(coming).map(|(it, remark)| {
        let month = words.month(it.on.year(), it.on.month());
        row(lang, plan, &it.duty, [Value::Day(it.on), Value::text(month)], remark)
    });
    let never =
        of.never.iter().map(|duty| row(lang, plan, duty, [Value::Empty, Value::Empty], words.never().to_owned()));
    let columns = vec![
        Column::number(words.due()),
        Column::text(words.month_head()),
        Column::prose(words.duty()),
        Column::text(words.department()),
        Column::text(words.responsible()),
        Column::number(words.last_done()),
        Column::text(words.rhythm()),
        Column::text(words.remark()),
    ];
    Table { caption, columns, rows: dated.chain(never).collect() }
}

fn row(lang: Lang, plan: &Plan, duty: &Duty, when: [Value; 2], remark: String) -> Vec<Value> {
    let item = plan.items().get(duty.item);
    let department = plan.departments().get(duty.column).map_or("", |department| department.id.as_str());
    let rhythm = item.and_then(|it| it.deliverable.recurs.as_ref()).map(|it| phrase::recurrence(lang, it));
    let rest = [
        Value::text(item.map_or_else(String::new, |it| format!("{} {}", it.id(), it.deliverable.title))),
        Value::text(department),
        Value::text(phrase::roles(plan, duty.item)),
        duty.done.map_or(Value::Empty, Value::Day),
        Value::text(rhythm.unwrap_or_default()),
        Value::text(remark),
    ];
    when.into_iter().chain(rest).collect()
}
