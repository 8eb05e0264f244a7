//! The form of an assessment: the level that people find, and what that rests on.

use super::judged::{Judged, Remark};
use super::{Field, Form, Purpose};
use crate::app::state::App;
use crate::export::phrase::people;
use crate::model::assessment::Assessment;
use crate::model::board::heads::Heads;
use crate::model::entry::Change;
use crate::model::id::DepartmentId;
use crate::progress::maturity::Staircase;
use crate::words::change;
use crate::words::form::words;
use crate::words::maturity;

const LEVEL: usize = 0;
const MOTIVE: usize = 1;

/// Begins the form for a department, or for the municipality.
pub fn begin(app: &App, department: Option<DepartmentId>) -> Form {
    let words = words(app.lang).assessment;
    let before = stands(app, department.as_ref());
    let level = before.map(|it| change::level(app.lang, it.level)).unwrap_or_default();
    let fields = vec![
        Field::text(words.level(), &level),
        Field::text(words.motive(), before.map_or("", |it| it.motive.as_str())),
    ];
    let title = words.title(&change::assessed(app.lang, department.as_ref()));
    Form::new(Purpose::Assessment(department), title, fields)
}

/// Judges the form. An empty level withdraws an assessment that there is.
pub(super) fn judge(app: &App, form: &Form, department: Option<&DepartmentId>) -> Judged {
    let (words, said) = (words(app.lang), maturity::words(app.lang));
    let staircase = Staircase::of(&app.plan, &app.board, &app.sheet);
    let at = department.and_then(|id| app.plan.column(id.as_str()));
    let supported = staircase.footing(at).map(|it| said.supports(&change::level(app.lang, it.supported)));
    let about = format!("{} {}", supported.unwrap_or_default(), people::span(app.lang, &staircase));
    let before = stands(app, department);
    let conflict = app.board.assessment(department).is_some_and(Heads::conflict);
    let top = staircase.top().0 / 2;
    let (text, motive) = (form.text(LEVEL), form.text(MOTIVE));
    let mut remarks = Vec::new();
    if text.is_empty() && (before.is_some() || conflict) {
        remarks.push(Remark::hint(LEVEL, words.assessment.withdraws()));
        let changes = Some(vec![Change::Assessment(department.cloned(), None)]);
        return Judged { about, remarks, changes };
    }
    let level = maturity::level(text, top);
    let begun = text.is_empty() || text.ends_with([',', '.']);
    match level {
        Some(level) => {
            let name = staircase.levels.iter().find(|it| it.number == level.0 / 2);
            remarks.extend(name.map(|it| Remark::hint(LEVEL, people::level(it))));
        }
        None if begun && !form.tried => {}
        None => remarks.push(Remark::wrong(LEVEL, said.bad_level(text, &top.to_string()))),
    }
    if motive.is_empty() && form.tried {
        remarks.push(Remark::wrong(MOTIVE, words.needed()));
    }
    let level = level.filter(|_| !motive.is_empty());
    let changes = level.map(|level| {
        let same = before.is_some_and(|it| it.level == level && it.motive == motive) && !conflict;
        let said = Assessment { level, on: app.day, motive: motive.to_owned() };
        if same { Vec::new() } else { vec![Change::Assessment(department.cloned(), Some(said))] }
    });
    Judged { about, remarks, changes }
}

fn stands<'a>(app: &'a App, department: Option<&DepartmentId>) -> Option<&'a Assessment> {
    app.board.assessment(department)?.value()
}
