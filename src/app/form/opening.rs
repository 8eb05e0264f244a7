//! The form that opens a meeting: what it is called, and which roles are present.

use super::judged::{Judged, Remark};
use super::named::roles;
use super::{Field, Form, Purpose};
use crate::app::state::App;
use crate::model::entry::Change;
use crate::model::meeting::{Meeting, MeetingId, Minutes};
use crate::words::form;
use crate::words::walkthrough::words;

const NAME: usize = 0;
const PRESENT: usize = 1;

/// Begins the form for a meeting of the day. One that is planned has a name already.
pub fn begin(app: &App, id: MeetingId) -> Form {
    let words = words(app.lang);
    let planned = app.board.meeting(&id).and_then(|it| it.value());
    let name = planned.map_or(app.plan.parts.agenda.title.as_str(), |it| it.name.as_str());
    let fields = vec![Field::text(words.name(), name), Field::text(words.present(), "")];
    let mut form = Form::new(Purpose::Opening(id), words.opening().to_owned(), fields);
    form.go(PRESENT);
    form
}

/// Judges the form.
pub(super) fn judge(app: &App, form: &Form, id: &MeetingId) -> Judged {
    let words = words(app.lang);
    let mut remarks = Vec::new();
    let name = form.text(NAME);
    if name.is_empty() {
        remarks.push(Remark::wrong(NAME, form::words(app.lang).needed()));
    }
    let present = roles(app, PRESENT, form.text(PRESENT));
    let remark = present.remark.map(|it| Remark { wrong: it.wrong || form.tried && !present.whole, ..it });
    remarks.push(remark.unwrap_or_else(|| Remark::hint(PRESENT, words.present_hint())));
    let whole = !name.is_empty() && present.whole;
    let meeting = Meeting {
        on: app.day,
        name: name.to_owned(),
        begun: None,
        ended: None,
        present: present.found,
        minutes: Minutes::Draft,
    };
    let changes = whole.then(|| vec![Change::Meeting(id.clone(), Some(meeting))]);
    Judged { about: app.keyed(words.opening_about()), remarks, changes }
}
