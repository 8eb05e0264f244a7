//! The form of a due date: for a cell, for its deliverable everywhere, or for its whole priority phase.

use super::judged::{Judged, Remark};
use super::{Field, Form, Purpose, day};
use crate::app::state::App;
use crate::model::due::DueScope;
use crate::model::entry::Change;
use crate::words::change::due_scope;
use crate::words::form::words;
use chrono::NaiveDate;

const SCOPE: usize = 0;
const DAY: usize = 1;

/// Begins the form for what a date can be for; the first is chosen.
pub fn begin(app: &App, scopes: Vec<DueScope>) -> Form {
    let words = words(app.lang).due;
    let names = scopes.iter().map(|scope| due_scope(app.lang, scope)).collect();
    let now = scopes.first().and_then(|scope| stands(app, scope));
    let fields = vec![
        Field::choice(words.scope(), names, 0),
        Field::text(words.day(), &now.map(|day| day.to_string()).unwrap_or_default()),
    ];
    let mut form = Form::new(Purpose::Due(scopes), words.title().to_owned(), fields);
    form.go(DAY);
    form
}

/// Shows the date that stands for what was chosen, unless the user has written another.
pub(super) fn turned(app: &App, form: &mut Form, scopes: &[DueScope]) {
    let now = scopes.get(form.chosen(SCOPE)).and_then(|scope| stands(app, scope));
    if let Some(field) = form.fields.get_mut(DAY) {
        field.refill(&now.map(|day| day.to_string()).unwrap_or_default());
    }
}

/// Judges the form.
pub(super) fn judge(app: &App, form: &Form, scopes: &[DueScope]) -> Judged {
    let words = words(app.lang).due;
    let about = words.nearest().to_owned();
    let Some(scope) = scopes.get(form.chosen(SCOPE)) else { return Judged { about, ..Judged::default() } };
    let before = stands(app, scope);
    let mut remarks = Vec::new();
    remarks.extend(before.map(|day| Remark::hint(SCOPE, crate::words::change::due(app.lang, Some(day)))));
    let text = form.text(DAY);
    let (on, remark) = day::read(app, DAY, text);
    let whole = text.is_empty() || on.is_some();
    remarks.extend(remark.map(|it| Remark { wrong: it.wrong || form.tried && !whole, ..it }));
    if text.is_empty() {
        remarks.push(Remark::hint(DAY, words.empty()));
    }
    let change = Change::Due(scope.clone(), on);
    let changes = whole.then(|| if on == before { Vec::new() } else { vec![change] });
    Judged { about, remarks, changes }
}

fn stands(app: &App, scope: &DueScope) -> Option<NaiveDate> {
    app.board.due(scope)?.value().copied()
}
