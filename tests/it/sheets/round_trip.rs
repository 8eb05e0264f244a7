//! Out and back: what nobody touches comes back as nothing, and what is filled in comes back as exactly that, from a
//! workbook and from a flat table.

use super::filled::{Filled, Put};
use crate::support_entry::board;
use crate::support_plan;
use crate::support_record::{cell, date, day};
use chrono::{Days, NaiveDate};
use lis::export::Snapshot;
use lis::export::sheet::back::read::{Reading, Sums};
use lis::export::sheet::back::row::Reader;
use lis::export::sheet::form::{Form, Origin, form};
use lis::export::sheet::{table, workbook};
use lis::model::board::Board;
use lis::model::entry::Change;
use lis::model::exception::{Exception, ExceptionRule};
use lis::model::id::RoleId;
use lis::model::plan::Plan;
use lis::model::state::{Mark, State};
use lis::store::digest;
use lis::words::lang::Lang;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::{Strategy, any, prop_oneof};
use proptest::prop_assert_eq;
use proptest::test_runner::{Config, TestCaseError, TestRunner};

/// Whose sheet goes out and comes back.
const COLUMN: usize = 1;

fn plan() -> Plan {
    let mut parts = support_plan::plan(2).parts;
    let approver = RoleId::new("informationsagare");
    parts.guideline.exceptions = Some(ExceptionRule { approver, longest_months: 12, source: "RL 4.1".into() });
    Plan::new(parts)
}

/// Texts as people and programs write them, harmless or not, on one line as the record keeps them.
fn text() -> impl Strategy<Value = String> {
    let nasty = [
        "=1+1",
        "=cmd|'/c calc'!A1",
        "'citat",
        "''",
        "-5",
        "@a",
        "a;b,c \"d\"",
        "Å ä ö – ”x”",
        "2026-11-24",
        "007",
        "_x0041_",
    ];
    let any_text = any::<String>().prop_map(|text| lis::export::inert::plain(&text));
    prop_oneof![
        proptest::sample::select(nasty.to_vec()).prop_map(str::to_owned),
        any_text,
        "[a-zåäö ]{1,40}".prop_map(|it| it.trim().to_owned())
    ]
}

fn some_text() -> impl Strategy<Value = Option<String>> {
    option::of(text()).prop_map(|text| text.filter(|text| !text.is_empty()))
}

fn some_day() -> impl Strategy<Value = NaiveDate> {
    (0..2000u64).prop_map(|days| date("2021-06-01") + Days::new(days)).prop_filter("has been", |it| *it <= day())
}

fn mark() -> impl Strategy<Value = Mark> {
    let state = proptest::sample::select(State::ALL.to_vec());
    (state, some_day(), some_text(), some_text()).prop_map(|(state, since, note, evidence)| {
        let note = if state == State::NotApplicable { note.or_else(|| Some("skäl".into())) } else { note };
        Mark { state, since, note, evidence }
    })
}

fn exception() -> impl Strategy<Value = Exception> {
    let word = || text().prop_map(|text| if text.is_empty() { "x".to_owned() } else { text });
    (word(), word(), word(), some_day(), 0..360u64).prop_map(|(reason, risk, measure, approved, days)| Exception {
        reason,
        risk,
        measure,
        approved_by: RoleId::new("informationsagare"),
        approved,
        until: approved + Days::new(days),
    })
}

/// What is said about one of the department's rows, or nothing.
type Row = (Option<Mark>, Option<Exception>);

fn rows() -> impl Strategy<Value = Vec<Row>> {
    vec((option::of(mark()), option::weighted(0.3, exception())), 4)
}

const IDS: [&str; 4] = ["R5.1", "R5.2", "R6.1", "R6.2"];

fn changes(rows: &[Row]) -> Vec<Change> {
    let mut all = Vec::new();
    for (id, (mark, exception)) in IDS.iter().zip(rows) {
        all.extend(mark.clone().map(|mark| Change::Mark(cell(id, "SOF"), mark)));
        all.extend(exception.clone().map(|it| Change::Exception(cell(id, "SOF"), Some(it))));
    }
    all
}

fn out(plan: &Plan, board: &Board) -> Form {
    let origin = Origin { journals: String::new(), sample: false, digest: digest::text };
    form(&Snapshot::take(Lang::Sv, plan, board, day()), COLUMN, &origin).unwrap()
}

fn read(plan: &Plan, board: &Board, bytes: Vec<u8>) -> Reading {
    let snapshot = Snapshot::take(Lang::Sv, plan, board, day());
    Reading::of(&Reader { snapshot: &snapshot, expected: None, digest: digest::text }, &[("blad".into(), bytes)])
}

fn both(form: &Form) -> [Vec<u8>; 2] {
    [workbook::print(form).unwrap(), table::print(form).unwrap()]
}

fn run<S: Strategy>(strategy: &S, test: impl Fn(S::Value) -> Result<(), TestCaseError>) {
    TestRunner::new(Config { cases: 16, failure_persistence: None, ..Config::default() }).run(strategy, test).unwrap();
}

#[test]
fn what_nobody_touched_comes_back_as_nothing() {
    let plan = plan();
    run(&(rows(), rows()), |(before, meanwhile)| {
        let board = board(changes(&before));
        for bytes in both(&out(&plan, &board)) {
            let quiet = Sums { read: 4, unchanged: 4, ..Sums::default() };
            prop_assert_eq!(read(&plan, &board, bytes.clone()).sums(), quiet);
            // Nor does it go over what others have said since.
            let mut later = board.clone();
            for change in changes(&meanwhile) {
                later.apply(crate::support_entry::says(&later, "bo", vec![change]));
            }
            prop_assert_eq!(read(&plan, &later, bytes).sums(), quiet);
        }
        Ok(())
    });
}

#[test]
fn what_is_filled_in_comes_back_as_exactly_that() {
    let plan = plan();
    run(&(rows(), rows()), |(before, wanted)| {
        let stood = board(changes(&before));
        // What is wanted is what a person could type: a new exception has a risk assessment of its own.
        let wanted: Vec<Row> = wanted.into_iter().zip(&before).map(|(row, (_, old))| anew(row, old.as_ref())).collect();
        let mut filled = Filled::open(&workbook::print(&out(&plan, &stood)).unwrap());
        for (id, row) in IDS.iter().zip(&wanted) {
            fill(&mut filled, id, row);
        }
        let aims: Vec<Change> = changes(&wanted).into_iter().filter(|aim| !stands(&stood, aim)).collect();
        for bytes in [filled.bytes(), table_of(&filled)] {
            let reading = read(&plan, &stood, bytes);
            prop_assert_eq!(reading.sums().unclear, 0, "{:?}", reading);
            prop_assert_eq!(&reading.changes(), &aims);
        }
        Ok(())
    });
}

fn anew((mark, exception): Row, old: Option<&Exception>) -> Row {
    let exception = exception.map(|it| match old {
        Some(old) if old.risk.to_lowercase().split_whitespace().eq(it.risk.to_lowercase().split_whitespace()) => {
            Exception { risk: format!("{} ny", it.risk), ..it }
        }
        _ => it,
    });
    (mark, exception)
}

/// Types what is wanted over what stands; what is none is left as it is.
fn fill(filled: &mut Filled, id: &str, (mark, exception): &Row) {
    let text = |text: &Option<String>| text.clone().map_or(Put::Nothing, Put::Text);
    if let Some(mark) = mark {
        filled.set(id, "Läge", lis::words::state::state(Lang::Sv, mark.state));
        filled.set(id, "Datum", Put::Day(mark.since));
        filled.set(id, "Anteckning", text(&mark.note)).set(id, "Underlag", text(&mark.evidence));
    }
    if let Some(it) = exception {
        filled.set(id, "Undantag: skäl", Put::Text(it.reason.clone()));
        filled.set(id, "Undantag: riskbedömning", Put::Text(it.risk.clone()));
        filled.set(id, "Undantag: i stället görs", Put::Text(it.measure.clone()));
        filled.set(id, "Undantag: godkänt", Put::Day(it.approved));
        filled.set(id, "Undantag: gäller till", Put::Day(it.until));
    }
}

fn stands(board: &Board, aim: &Change) -> bool {
    let record = |it| board.cell(it);
    match aim {
        Change::Mark(it, mark) => record(it).and_then(|it| it.mark.winner()).is_some_and(|head| head.value == *mark),
        Change::Exception(it, granted) => record(it).and_then(|it| it.granted()) == granted.as_ref(),
        _ => false,
    }
}

/// Writes it as a spreadsheet does: quoted, with an apostrophe before what would begin a formula.
fn table_of(filled: &Filled) -> Vec<u8> {
    let mut guarded = filled.clone();
    for put in guarded.rows.iter_mut().flatten() {
        if let Put::Text(text) = put
            && text.starts_with(['=', '+', '-', '@', '\'', '＝', '＋', '－', '＠', '−'])
        {
            text.insert(0, '\'');
        }
    }
    guarded.table(';').into_bytes()
}
