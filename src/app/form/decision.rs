//! The form that puts something down at a meeting: a decision, something to be done, or a question to be answered.

use super::judged::{Judged, Remark};
use super::named::{deliverables, departments, roles};
use super::{Field, Form, Purpose, day};
use crate::app::state::App;
use crate::app::walkthrough::fitted::focused;
use crate::export::phrase::agenda::About;
use crate::model::entry::Change;
use crate::model::meeting::{Decision, DecisionKind, DecisionState, MeetingId};
use crate::progress::agenda::Slot;
use crate::progress::agenda::earlier::next;
use crate::words::change::decision_kind;
use crate::words::form;
use crate::words::walkthrough::words;
use chrono::NaiveDate;

const KIND: usize = 0;
const TEXT: usize = 1;
const OWNER: usize = 2;
const DUE: usize = 3;
const DELIVERABLES: usize = 4;
const DEPARTMENTS: usize = 5;

const KINDS: [DecisionKind; 3] = [DecisionKind::Decision, DecisionKind::Action, DecisionKind::Question];

/// Begins the form. What the page and the row in focus are about is filled in already.
pub fn begin(app: &App, meeting: MeetingId) -> Form {
    let words = words(app.lang);
    let (deliverable, department) = concerned(app);
    let kinds = KINDS.iter().map(|kind| decision_kind(app.lang, *kind).to_owned()).collect();
    let fields = vec![
        Field::choice(words.kind(), kinds, 0),
        Field::text(words.text(), ""),
        Field::text(words.owner(), ""),
        Field::text(words.due(), ""),
        Field::text(words.deliverables(), &deliverable),
        Field::text(words.departments(), &department),
    ];
    let title = words.decision(&next(&app.board, &meeting).to_string());
    let mut form = Form::new(Purpose::Decision(meeting), title, fields);
    form.go(TEXT);
    form
}

fn concerned(app: &App) -> (String, String) {
    let department = |at: usize| app.plan.departments().get(at).map(|it| it.id.to_string()).unwrap_or_default();
    let Some(walk) = app.walking() else { return (String::new(), String::new()) };
    let about = focused(app.lang, walk, app.size).and_then(|said| said.about.as_ref());
    match (about, walk.sheet().map(|sheet| &sheet.slot.1)) {
        (Some(About::Cell(cell)), _) => (cell.deliverable.to_string(), cell.department.to_string()),
        (Some(About::Department(at)), _) | (_, Some(Slot::Department(at))) => (String::new(), department(*at)),
        _ => (String::new(), String::new()),
    }
}

/// Judges the form. The number is given when it is saved: somebody else may have put something down meanwhile.
pub(super) fn judge(app: &App, form: &Form, meeting: &MeetingId) -> Judged {
    let mut remarks = Vec::new();
    let text = form.text(TEXT);
    if text.is_empty() && form.tried {
        remarks.push(Remark::wrong(TEXT, form::words(app.lang).needed()));
    }
    let owner = roles(app, OWNER, form.text(OWNER));
    let (due, of_due) = due(app, form, meeting);
    let dated = form.text(DUE).is_empty() || due.is_some();
    let deliverables = deliverables(app, DELIVERABLES, form.text(DELIVERABLES));
    let departments = departments(app, DEPARTMENTS, form.text(DEPARTMENTS));
    let one = owner.found.len() <= 1;
    let of_owner = if one { owner.remark } else { Some(Remark::wrong(OWNER, words(app.lang).one_owner())) };
    let said = [
        (of_owner, owner.whole),
        (of_due, dated),
        (deliverables.remark, deliverables.whole),
        (departments.remark, departments.whole),
    ];
    let whole = !text.is_empty() && one && said.iter().all(|(_, whole)| *whole);
    for (remark, whole) in said {
        remarks.extend(remark.map(|it| Remark { wrong: it.wrong || form.tried && !whole, ..it }));
    }
    let decision = Decision {
        kind: KINDS.get(form.chosen(KIND)).copied().unwrap_or_default(),
        text: text.to_owned(),
        owner: owner.found.into_iter().next(),
        due,
        deliverables: deliverables.found,
        departments: departments.found,
        state: DecisionState::Open,
        outcome: None,
    };
    let changes = whole.then(|| vec![Change::Decision(next(&app.board, meeting), Some(decision))]);
    Judged { about: String::new(), remarks, changes }
}

/// Returns by when it is to be settled, and what is to be said of that: not before the meeting that asks for it.
fn due(app: &App, form: &Form, meeting: &MeetingId) -> (Option<NaiveDate>, Option<Remark>) {
    let (due, remark) = day::read(app, DUE, form.text(DUE));
    let meeting = app.board.meeting(meeting).and_then(|heads| heads.value());
    match due.zip(meeting).filter(|(due, meeting)| !meeting.may_ask_by(*due)) {
        Some((_, meeting)) => {
            let refusals = crate::words::meeting::words(app.lang).refusals;
            (None, Some(Remark::wrong(DUE, refusals.due_before(meeting.on))))
        }
        None => (due, remark),
    }
}
