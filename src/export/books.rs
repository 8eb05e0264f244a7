//! The workbook of a report: a summary to read, and, for those who work with it, the matrix and the states.

use super::Snapshot;
use super::book::{Book, Sheet};
use super::document::{About, Block, Document, Table};
use super::order::{Order, Pages, Separators};
use super::profile::Aggregates;
use super::recipe::Recipe;
use super::report;
use super::{flat, lists};
use crate::model::state::Condition;
use crate::progress::review::Review;
use crate::words::changes;
use crate::words::export::words;
use crate::words::lang::Lang;
use crate::words::review;
use crate::words::state;
use chrono::NaiveDate;

/// Builds the workbook that anybody may see. It is given sums and nothing else.
pub fn open(sums: &Aggregates<'_>, order: &Order, recipe: &Recipe) -> Book {
    book(sums.lang, report::open(sums, order, recipe), Vec::new())
}

/// Builds the workbook for those who work with it.
pub fn internal(
    snapshot: &Snapshot<'_>,
    review: &Review<'_>,
    sums: &Aggregates<'_>,
    order: &Order,
    recipe: &Recipe,
) -> Book {
    let summary = report::summary(sums, order, recipe);
    let mut sheets = Vec::new();
    if order.pages == Pages::Full {
        let departments = u16::try_from(snapshot.shown().count()).unwrap_or(u16::MAX);
        let states = (flat::BEFORE, flat::BEFORE.saturating_add(departments.saturating_sub(1)));
        sheets.push(Sheet { table: flat::matrix(snapshot), frozen: 2, conditions: Some(states) });
        let table = flat::states(snapshot, Separators::Excel);
        sheets.push(Sheet { table, frozen: 2, conditions: Some((flat::STATE, flat::STATE)) });
        sheets.extend(beside(snapshot, review, sums));
    }
    book(snapshot.lang, summary, sheets)
}

/// Returns the sheets of what stands beside the cells; those without rows are left out.
fn beside(snapshot: &Snapshot<'_>, review: &Review<'_>, sums: &Aggregates<'_>) -> Vec<Sheet> {
    let headings = review::words(snapshot.lang).headings;
    let pressed: Vec<_> = review.late.iter().chain(&review.soon).copied().collect();
    let mut tables = vec![
        lists::pressed(snapshot, headings.deadlines().to_owned(), &pressed),
        lists::posts(snapshot, review),
        lists::maturity(snapshot, review),
        lists::decisions(snapshot, &review.decisions),
    ];
    let changed = changes::words(snapshot.lang).sheet().to_owned();
    tables.extend(
        review.since.iter().map(|it| lists::changes(snapshot.lang, snapshot.plan, changed.clone(), &it.differences)),
    );
    tables.extend(sums.review.iter().map(|it| lists::forecast(sums, it)));
    let sheet = |table| Sheet { table, frozen: 1, conditions: None };
    tables.into_iter().filter(|table| !table.rows.is_empty()).map(sheet).collect()
}

/// Builds the workbook of a year's plan of recurring duties: a sheet to read, and the duties.
pub fn year_plan(lang: Lang, title: String, counted: String, day: NaiveDate, table: Table) -> Book {
    let about = About { day, ..About::default() };
    let blocks = vec![Block::Paragraph(day.to_string()), Block::Paragraph(counted)];
    let sheets = vec![Sheet { table, frozen: 2, conditions: None }];
    book(lang, Document { lang, title, about, blocks }, sheets)
}

fn book(lang: Lang, summary: Document, sheets: Vec<Sheet>) -> Book {
    let tables = words(lang).tables;
    let condition = |it: Condition| (state::condition(lang, it).to_owned(), report::tone(it));
    // What time makes of a state stands in the cells too: whoever edits one must not be refused what stands in it.
    let states: Vec<String> = Condition::ALL.into_iter().map(|it| state::condition(lang, it).to_owned()).collect();
    let help = (tables.allowed().to_owned(), tables.choose(&states.join(", ")));
    Book {
        summary: (tables.summary_sheet().to_owned(), summary),
        sheets,
        conditions: Condition::ALL.into_iter().map(condition).collect(),
        states,
        help,
    }
}
