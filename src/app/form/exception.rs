//! The form of an exception: granting one, and renewing or withdrawing the one that there is (guideline 4.1).

use super::judged::{Judged, Remark};
use super::{Answer, Field, Form, Purpose, day};
use crate::app::state::App;
use crate::model::board::CellRecord;
use crate::model::entry::{Cell, Change};
use crate::model::exception::{Exception, ExceptionRule, Refusal};
use crate::model::state::Condition;
use crate::progress::standing::Standing;
use crate::words::change::{self, role};
use crate::words::exception::refusal;
use crate::words::form::words;

/// Which field is which, where something can be withdrawn and where not.
struct Places {
    reason: usize,
    risk: usize,
    measure: usize,
    approved: usize,
    until: usize,
}

fn places(first: usize) -> Places {
    Places { reason: first, risk: first + 1, measure: first + 2, approved: first + 3, until: first + 4 }
}

/// Begins the form for a cell.
pub fn begin(app: &App, cell: Cell) -> Form {
    let words = words(app.lang).exception;
    let before = granted(app, &cell);
    let mut fields = Vec::new();
    if before.is_some() {
        fields.push(Field::choice(words.what(), words.choices().map(str::to_owned).to_vec(), 0));
    }
    fields.push(Field::text(words.reason(), before.map_or("", |it| &it.reason)));
    fields.push(Field::text(words.risk(), ""));
    fields.push(Field::text(words.measure(), before.map_or("", |it| &it.measure)));
    fields.push(Field::text(words.approved(), &app.day.to_string()));
    fields.push(Field::text(words.until(), ""));
    Form::new(Purpose::Exception(cell.clone()), words.title(&change::cell(&cell)), fields)
}

/// Judges the form.
pub(super) fn judge(app: &App, form: &Form, cell: &Cell) -> Judged {
    let words = words(app.lang).exception;
    let before = granted(app, cell);
    let Some(rule) = app.plan.parts.guideline.exceptions.as_ref() else {
        return Judged { about: words.no_rule().to_owned(), ..Judged::default() };
    };
    let mut about = words.rule(role(&app.plan, &rule.approver), rule.longest_months, &rule.source);
    if closed(app, cell) {
        about = format!("{about} {}", words.closed());
    }
    // Which fields there are was settled when the form was opened, whatever others have said since.
    let renews = matches!(form.fields.first().map(|field| &field.answer), Some(Answer::Choice { .. }));
    if renews && form.chosen(0) == 1 {
        let changes = Some(vec![Change::Exception(cell.clone(), None)]);
        return Judged { about, remarks: Vec::new(), changes };
    }
    let places = places(usize::from(renews));
    let (exception, mut remarks) = answers(app, form, &places, rule);
    let mut whole = exception.is_some();
    if let Some(exception) = &exception {
        let ever = app.board.cell(cell).into_iter().flat_map(CellRecord::ever_granted);
        for it in rule.refusals(exception, ever, app.day) {
            whole = false;
            let missing = matches!(it, Refusal::NoReason | Refusal::NoRisk | Refusal::NoMeasure);
            if form.tried || !missing {
                remarks.push(Remark::wrong(place(&places, &it), refusal(app.lang, &app.plan, rule, &it)));
            }
        }
    }
    if form.text(places.risk).is_empty() && !remarks.iter().any(|it| it.field == places.risk) {
        let hint = before.map_or_else(|| words.risk_hint().to_owned(), |it| words.new_risk(&it.risk));
        remarks.push(Remark::hint(places.risk, hint));
    }
    let changes = exception.filter(|_| whole).map(|exception| vec![Change::Exception(cell.clone(), Some(exception))]);
    Judged { about, remarks, changes }
}

/// Returns the exception as it is written so far, once both its days are whole, and what is to be said of the days.
fn answers(app: &App, form: &Form, places: &Places, rule: &ExceptionRule) -> (Option<Exception>, Vec<Remark>) {
    let needed =
        |field| (form.tried && form.text(field).is_empty()).then(|| Remark::wrong(field, words(app.lang).needed()));
    let (approved, of_approved) = day::read(app, places.approved, form.text(places.approved));
    let (until, of_until) = day::read(app, places.until, form.text(places.until));
    let unfinished = |field, remark: Option<Remark>, day: Option<_>| {
        // A day that was only begun is wrong once saving was tried.
        remark.map(|it| Remark { wrong: it.wrong || form.tried && day.is_none(), ..it }).or_else(|| needed(field))
    };
    let mut remarks = Vec::new();
    remarks.extend(unfinished(places.approved, of_approved, approved));
    remarks.extend(unfinished(places.until, of_until, until));
    let exception = approved.zip(until).map(|(approved, until)| Exception {
        reason: form.text(places.reason).to_owned(),
        risk: form.text(places.risk).to_owned(),
        measure: form.text(places.measure).to_owned(),
        approved_by: rule.approver.clone(),
        approved,
        until,
    });
    if exception.is_none() && form.tried {
        remarks.extend([places.reason, places.risk, places.measure].into_iter().filter_map(needed));
    }
    (exception, remarks)
}

fn place(places: &Places, refusal: &Refusal) -> usize {
    match refusal {
        Refusal::NoReason => places.reason,
        Refusal::NoRisk | Refusal::SameRisk { .. } => places.risk,
        Refusal::NoMeasure => places.measure,
        Refusal::WrongApprover { .. } | Refusal::NotYet => places.approved,
        Refusal::EndsBefore | Refusal::TooLong { .. } => places.until,
    }
}

/// Tells whether the cell needs no exception: what is done or does not concern the department is not left out.
fn closed(app: &App, cell: &Cell) -> bool {
    let standing = app.plan.item(cell.deliverable.as_str()).map(|item| {
        let record = app.board.cell(cell);
        Standing::of(&item.deliverable, record, app.day).condition
    });
    matches!(standing, Some(Condition::Done | Condition::NotApplicable))
}

fn granted<'a>(app: &'a App, cell: &Cell) -> Option<&'a Exception> {
    app.board.cell(cell).and_then(|record| record.granted())
}
