//! The form of a post: how it is held, in which department, and since when.

use super::judged::{Judged, Remark};
use super::{Field, Form, Purpose, day};
use crate::app::state::App;
use crate::export::phrase::people;
use crate::model::entry::Change;
use crate::model::id::RoleId;
use crate::model::post::{Filling, Post, PostId};
use crate::progress::staffing::{Holding, Staffing};
use crate::words::change::role as role_name;
use crate::words::form::words;
use crate::words::staffing;

const DEPARTMENT: usize = 0;
const FILLING: usize = 1;
const SHARE: usize = 2;
const SINCE: usize = 3;
const NOTE: usize = 4;
const NAME: usize = 5;

/// Begins the form for a role, in a department by its place in the plan.
pub fn begin(app: &App, role: &RoleId, department: usize) -> Form {
    let words = words(app.lang).post;
    let said = staffing::words(app.lang);
    let names = app.plan.departments().iter().map(|it| format!("{} {}", it.id, it.name)).collect();
    let before = stands(app, role, department);
    let texts = texts(app, before);
    let filling = before.map_or(0, |post| usize::from(post.filling == Filling::Vacant));
    let fillings = [said.appointed(), said.vacant(), said.unsaid()].map(str::to_owned).to_vec();
    let fields = vec![
        Field::choice(words.department(), names, department),
        Field::choice(words.filling(), fillings, filling),
        Field::text(words.share(), &texts[0]),
        Field::text(words.since(), &texts[1]),
        Field::text(words.note(), &texts[2]),
        Field::text(words.name(), &texts[3]),
    ];
    let mut form = Form::new(Purpose::Post(role.clone()), role_name(&app.plan, role).to_owned(), fields);
    form.go(FILLING);
    form
}

/// Shows what stands for the department that was chosen, unless the user has written something else.
pub(super) fn turned(app: &App, form: &mut Form, role: &RoleId) {
    if form.at != DEPARTMENT {
        return;
    }
    let texts = texts(app, stands(app, role, form.chosen(DEPARTMENT)));
    for (field, text) in [SHARE, SINCE, NOTE, NAME].into_iter().zip(texts) {
        if let Some(field) = form.fields.get_mut(field) {
            field.refill(&text);
        }
    }
}

/// Judges the form.
pub(super) fn judge(app: &App, form: &Form, role: &RoleId) -> Judged {
    let said = staffing::words(app.lang);
    let at = form.chosen(DEPARTMENT);
    let staffing = Staffing::of(&app.plan, &app.board, app.day);
    let row = staffing.row(role);
    let estimate = row.and_then(|row| row.estimate);
    let about = estimate.map_or_else(
        || said.no_range().to_owned(),
        |it| {
            let share = |share| crate::words::number::percent(app.lang, Some(share));
            said.range(&share(it.from), &share(it.to), &it.period)
        },
    );
    let Some(department) = app.plan.departments().get(at) else { return Judged { about, ..Judged::default() } };
    let mut remarks = Vec::new();
    let state = row.and_then(|row| row.posts.get(at)).filter(|it| it.holding != Holding::Unsaid);
    remarks.extend(state.map(|it| Remark::hint(DEPARTMENT, people::post(app.lang, it))));
    let post = answers(app, form, &mut remarks);
    let id = PostId { role: role.clone(), department: department.id.clone() };
    let conflict = app.board.post(&id).is_some_and(crate::model::board::heads::Heads::conflict);
    let before = stands(app, role, at).cloned();
    let wrong = remarks.iter().any(|it| it.wrong);
    let changes = post.filter(|_| !wrong).map(|answer| {
        let post = match answer {
            Answer::Held(post) => Some(post),
            Answer::Nothing => None,
        };
        let same = post == before && !conflict;
        if same { Vec::new() } else { vec![Change::Post(id, post)] }
    });
    Judged { about, remarks, changes }
}

/// What is to be said of a post.
enum Answer {
    /// How it is held.
    Held(Post),
    /// Nothing any more.
    Nothing,
}

/// Returns what the answers say of the post, once they are whole.
fn answers(app: &App, form: &Form, remarks: &mut Vec<Remark>) -> Option<Answer> {
    let (words, said) = (words(app.lang).post, staffing::words(app.lang));
    let maybe = |field| Some(form.text(field)).filter(|text| !text.is_empty()).map(str::to_owned);
    let (since, remark) = day::read(app, SINCE, form.text(SINCE));
    match form.chosen(FILLING) {
        0 => {
            let text = form.text(SHARE);
            let share = text.trim_end_matches('%').trim_end().parse().ok().filter(|it| (1..=100).contains(it));
            if !text.is_empty() && share.is_none() {
                remarks.push(Remark::wrong(SHARE, said.bad_share(text)));
            }
            remarks.extend(day_told(form, remark, since.is_some(), words.since_needed()));
            if !form.text(NAME).is_empty() {
                remarks.push(Remark::hint(NAME, said.name_hint(form.text(NAME))));
            }
            let (note, name) = (maybe(NOTE), maybe(NAME));
            Some(Answer::Held(Post { filling: Filling::Appointed, since: since?, share, name, note }))
        }
        1 => {
            remarks.extend(day_told(form, remark, since.is_some(), words.since_needed()));
            let note = maybe(NOTE);
            Some(Answer::Held(Post { filling: Filling::Vacant, since: since?, share: None, name: None, note }))
        }
        _ => Some(Answer::Nothing),
    }
}

/// A day that is missing or only begun is wrong once saving was tried.
fn day_told(form: &Form, remark: Option<Remark>, whole: bool, needed: &str) -> Option<Remark> {
    let remark = remark.map(|it| Remark { wrong: it.wrong || form.tried && !whole, ..it });
    remark.or_else(|| (form.tried && !whole).then(|| Remark::wrong(SINCE, needed)))
}

fn texts(app: &App, post: Option<&Post>) -> [String; 4] {
    let text = |text: Option<&String>| text.cloned().unwrap_or_default();
    [
        post.and_then(|it| it.share).map(|share| share.to_string()).unwrap_or_default(),
        post.map_or(app.day, |it| it.since).to_string(),
        text(post.and_then(|it| it.note.as_ref())),
        text(post.and_then(|it| it.name.as_ref())),
    ]
}

fn stands<'a>(app: &'a App, role: &RoleId, department: usize) -> Option<&'a Post> {
    let department = app.plan.departments().get(department)?.id.clone();
    app.board.post(&PostId { role: role.clone(), department })?.value()
}
