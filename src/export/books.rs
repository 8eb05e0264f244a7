//! The workbook of a report: a summary to read, and, for those who work with it, the matrix and the states.

use super::Snapshot;
use super::book::{Book, Sheet};
use super::flat;
use super::order::{Order, Pages, Separators};
use super::profile::Aggregates;
use super::recipe::Recipe;
use super::report;
use crate::model::state::{Condition, State};
use crate::words::export::words;
use crate::words::lang::Lang;
use crate::words::state;

/// Builds the workbook that anybody may see. It is given sums and nothing else.
pub fn open(sums: &Aggregates<'_>, order: &Order, recipe: &Recipe) -> Book {
    book(sums.lang, report::open(sums, order, recipe), Vec::new())
}

/// Builds the workbook for those who work with it.
pub fn internal(snapshot: &Snapshot<'_>, sums: &Aggregates<'_>, order: &Order, recipe: &Recipe) -> Book {
    let summary = report::summary(sums, order, recipe);
    let mut sheets = Vec::new();
    if order.pages == Pages::Full {
        let departments = u16::try_from(snapshot.shown().count()).unwrap_or(u16::MAX);
        let states = (flat::BEFORE, flat::BEFORE.saturating_add(departments.saturating_sub(1)));
        sheets.push(Sheet { table: flat::matrix(snapshot), frozen: 2, conditions: Some(states) });
        let table = flat::states(snapshot, Separators::Excel);
        sheets.push(Sheet { table, frozen: 2, conditions: Some((flat::STATE, flat::STATE)) });
    }
    book(snapshot.lang, summary, sheets)
}

fn book(lang: Lang, summary: super::document::Document, sheets: Vec<Sheet>) -> Book {
    let tables = &words(lang).tables;
    let condition = |it: Condition| (state::condition(lang, it).to_owned(), report::tone(it));
    let states: Vec<String> = State::ALL.into_iter().map(|it| state::state(lang, it).to_owned()).collect();
    let help = (tables.allowed.to_owned(), (tables.choose)(&states.join(", ")));
    Book {
        summary: (tables.summary_sheet.to_owned(), summary),
        sheets,
        conditions: Condition::ALL.into_iter().map(condition).collect(),
        states,
        help,
    }
}
