//! What the fields of a row say, each understood by itself.

use super::grid::{Field, Line};
use super::layout::Layout;
use super::problem::Problem;
use crate::export::inert::plain;
use crate::export::sheet::column::Column;
use crate::export::sheet::said::Said;
use crate::model::nearest::nearest;
use crate::model::state::State;
use crate::words::collate::composed;
use crate::words::date;
use crate::words::lang::Lang;
use crate::words::state::{state, state_from};
use chrono::{Duration, NaiveDate};

/// What a row says, and what of it could not be understood.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Fields {
    /// What it says; what is not there or not understood stands as it stood.
    pub(super) said: Said,
    /// What could not be understood, with its column.
    pub(super) problems: Vec<(Column, Problem)>,
}

/// Understands what stands in the columns that are there to be filled in; `stood` is what holds now.
pub(super) fn fields(layout: &Layout, line: &Line, stood: &Said) -> Fields {
    let mut it = Fields { said: stood.clone(), problems: Vec::new() };
    for column in Column::ALL.into_iter().filter(|column| column.own()) {
        let Some(field) = layout.place(column).map(|place| line.field(place)) else { continue };
        if let Err(problem) = it.take(column, field, stood) {
            it.problems.push((column, problem));
        }
    }
    it
}

impl Fields {
    fn take(&mut self, column: Column, field: &Field, stood: &Said) -> Result<(), Problem> {
        if let Field::Formula(formula) = field {
            return Err(Problem::Formula(plain(formula)));
        }
        let said = &mut self.said;
        match column {
            Column::State => said.state = understood(field)?,
            Column::Since => said.since = day(field, stood.since)?,
            Column::Note => said.note = text(field, &stood.note),
            Column::Evidence => said.evidence = text(field, &stood.evidence),
            Column::Reason => said.exception.reason = text(field, &stood.exception.reason),
            Column::Risk => said.exception.risk = text(field, &stood.exception.risk),
            Column::Measure => said.exception.measure = text(field, &stood.exception.measure),
            Column::Approved => said.exception.approved = day(field, stood.exception.approved)?,
            Column::Until => said.exception.until = day(field, stood.exception.until)?,
            _ => {}
        }
        Ok(())
    }
}

/// Returns what a field says, to the letter. A text that differs from the recorded one only in how its letters are put
/// together is the recorded one.
fn text(field: &Field, recorded: &str) -> String {
    let shown = field.shown();
    if composed(&shown) == composed(recorded) { recorded.to_owned() } else { shown }
}

fn understood(field: &Field) -> Result<State, Problem> {
    let text = field.shown();
    if text.is_empty() {
        return Err(Problem::NoState);
    }
    state_from(&text).ok_or_else(|| {
        let known: Vec<&str> =
            [Lang::Sv, Lang::En].into_iter().flat_map(|lang| State::ALL.map(|it| state(lang, it))).collect();
        let near = nearest(&text, known).map(str::to_owned);
        Problem::UnknownState(text, near)
    })
}

/// Understands a day. A text is one where it can be read in one way only.
fn day(field: &Field, stood: Option<NaiveDate>) -> Result<Option<NaiveDate>, Problem> {
    let text = field.shown();
    let unclear = |near| Err(Problem::NoDay(text.clone(), near));
    match field {
        Field::Empty => Ok(None),
        Field::Day(day) if date::day(&day.to_string()).is_some() || stood == Some(*day) => Ok(Some(*day)),
        Field::Text(_) if text.is_empty() => Ok(None),
        Field::Text(_) => match date::day(&text).or_else(|| stood.filter(|stood| stood.to_string() == text)) {
            Some(day) => Ok(Some(day)),
            None => unclear(meant(&text)),
        },
        Field::Number(serial) => unclear(serial_day(*serial)),
        Field::Day(_) | Field::Odd(_) | Field::Formula(_) => unclear(None),
    }
}

/// Returns the day that a text may mean which is not written as days are: "24/11/2026", "20261124", "24.11.2026".
fn meant(text: &str) -> Option<NaiveDate> {
    let first = text.split([' ', 'T']).next().unwrap_or_default();
    let forms = ["%Y/%m/%d", "%Y.%m.%d", "%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y", "%Y%m%d", "%y%m%d", "%Y-%m-%d"];
    forms
        .iter()
        .filter_map(|form| NaiveDate::parse_from_str(first, form).ok())
        .find(|it| date::day(&it.to_string()).is_some())
}

/// Returns the day that a bare number may mean, counted as most spreadsheets do.
fn serial_day(serial: f64) -> Option<NaiveDate> {
    if !(20_000.0..100_000.0).contains(&serial) || serial.fract() != 0.0 {
        return None;
    }
    let days = format!("{serial:.0}").parse().ok()?;
    NaiveDate::from_ymd_opt(1899, 12, 30)?.checked_add_signed(Duration::days(days))
}
