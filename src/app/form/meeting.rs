//! The form of a meeting: its day and what it is called.

use super::judged::{Judged, Remark};
use super::{Field, Form, Purpose, day};
use crate::app::state::App;
use crate::model::entry::Change;
use crate::model::meeting::{Meeting, Minutes};
use crate::model::text::plain;
use crate::progress::meetings;
use crate::words::form::words;

const DAY: usize = 0;
const NAME: usize = 1;

/// Begins the form for a meeting today, with the next name after that of the last one, planned ones too.
pub fn begin(app: &App) -> Form {
    let words = words(app.lang).meeting;
    let last = meetings::held(&app.board).pop();
    let name = last.map(|it| meetings::next_name(&it.meeting.name)).unwrap_or_default();
    let fields = vec![Field::text(words.day(), &app.day.to_string()), Field::text(words.name(), &name)];
    let mut form = Form::new(Purpose::Meeting, words.title().to_owned(), fields);
    form.go(NAME);
    form
}

/// Judges the form. A meeting that stands already, with its day and name, is not put down twice.
pub(super) fn judge(app: &App, form: &Form) -> Judged {
    let words = words(app.lang).meeting;
    let needed = crate::words::form::words(app.lang).needed();
    let (text, name) = (form.text(DAY), form.text(NAME));
    let (on, remark) = day::read(app, DAY, text);
    let mut remarks = Vec::new();
    remarks.extend(remark.map(|it| Remark { wrong: it.wrong || form.tried && on.is_none(), ..it }));
    if text.is_empty() && form.tried {
        remarks.push(Remark::wrong(DAY, needed));
    }
    if name.is_empty() && form.tried {
        remarks.push(Remark::wrong(NAME, needed));
    }
    let of_day = || meetings::held(&app.board).into_iter().filter(|it| Some(it.meeting.on) == on);
    let there = of_day().any(|it| it.meeting.name == name);
    if there {
        remarks.push(Remark::wrong(NAME, words.there()));
    } else {
        remarks.extend(of_day().map(|it| Remark::hint(DAY, words.same_day(&plain(&it.meeting.name)))));
    }
    let changes = on.filter(|_| !name.is_empty() && !there).map(|on| {
        let name = name.to_owned();
        let meeting = Meeting { on, name, begun: None, ended: None, present: Vec::new(), minutes: Minutes::default() };
        vec![Change::Meeting(meetings::free(&app.board, on), Some(meeting))]
    });
    Judged { about: words.about().to_owned(), remarks, changes }
}
