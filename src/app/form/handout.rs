//! The form of a report to be handed out: in which format, for whom, how much, of which day, and where to.

use super::judged::{Judged, Remark};
use super::{Field, Form, Purpose, day};
use crate::app::action::Action;
use crate::app::handout::Handout;
use crate::app::keymap::{Place, key};
use crate::app::state::App;
use crate::export::order::{Format, Pages, Profile};
use crate::progress::meetings;
use crate::words::form::words as form_words;
use crate::words::handout::words;
use chrono::NaiveDate;

const FORMAT: usize = 0;
const PROFILE: usize = 1;
const PAGES: usize = 2;
const DAY: usize = 3;
const SINCE: usize = 4;
const DEPARTMENT: usize = 5;
const FILE: usize = 6;

/// The format that is proposed: what anybody can open.
const PROPOSED: Format = Format::Pdf;

/// Begins the form. The day is the one that is shown, and changes are told since the last meeting before it.
pub fn begin(app: &App) -> Form {
    let words = words(app.lang);
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let since = meetings::last(&app.board, app.day).map(|it| it.meeting.on.to_string()).unwrap_or_default();
    let mut departments = vec![words.all.to_owned()];
    departments.extend(app.plan.departments().iter().map(|it| it.id.to_string()));
    let [format, profile, pages, day, changed, department, file] = words.fields;
    let proposed = Format::ALL.iter().position(|it| *it == PROPOSED).unwrap_or(0);
    let fields = vec![
        Field::choice(format, names(&words.formats), proposed),
        Field::choice(profile, names(&words.profiles), 0),
        Field::choice(pages, names(&words.pages), 0),
        Field::text(day, &app.day.to_string()),
        Field::text(changed, &since),
        Field::choice(department, departments, 0),
        Field::text(file, &(words.file)(false, None, app.day, PROPOSED.name())),
    ];
    Form::new(Purpose::Handout, words.title.to_owned(), fields)
}

/// Proposes another name for the file once another answer was chosen, unless the user has written one.
pub(super) fn turned(app: &App, form: &mut Form) {
    let department = department(form).and_then(|at| app.plan.departments().get(at)).map(|it| it.id.as_str());
    let day = form_day(form, DAY).unwrap_or(app.day);
    let name = (words(app.lang).file)(profile(form) == Profile::Open, department, day, format(form).name());
    if let Some(field) = form.fields.get_mut(FILE) {
        field.refill(&name);
    }
}

/// Judges the form. It writes nothing to the record.
pub(super) fn judge(app: &App, form: &Form) -> Judged {
    let words = words(app.lang);
    let looks = key(Action::Preview, Place::Handout).map(|key| key.name(&app.words().keys)).unwrap_or_default();
    let open = profile(form) == Profile::Open;
    let mut remarks = vec![Remark::hint(PROFILE, if open { words.open } else { words.internal })];
    if open && department(form).is_some() {
        remarks.push(Remark::wrong(DEPARTMENT, words.open_department));
    }
    let (on, remark) = day::read(app, DAY, form.text(DAY));
    match (on, remark) {
        (Some(on), _) if on > app.today.day => remarks.push(Remark::wrong(DAY, (words.future)(app.today.day))),
        (None, None) if form.tried => remarks.push(Remark::wrong(DAY, form_words(app.lang).needed)),
        (on, remark) => remarks.extend(remark.map(|it| Remark { wrong: it.wrong || form.tried && on.is_none(), ..it })),
    }
    let (since, remark) = day::read(app, SINCE, form.text(SINCE));
    match (since, remark) {
        (Some(since), _) if on.is_some_and(|on| since > on) => {
            remarks.extend(on.map(|on| Remark::wrong(SINCE, (words.backwards)(on))));
        }
        (None, None) => remarks.push(Remark::hint(SINCE, words.no_since)),
        (since, remark) => {
            remarks.extend(remark.map(|it| Remark { wrong: it.wrong || form.tried && since.is_none(), ..it }));
        }
    }
    remarks.extend(of_file(app, form));
    let whole = on.is_some() && (since.is_some() || form.text(SINCE).is_empty()) && !form.text(FILE).is_empty();
    let changes = (whole && !remarks.iter().any(|it| it.wrong)).then(Vec::new);
    Judged { about: (words.about)(&looks), remarks, changes }
}

/// Returns what is to be handed out; none where something is wrong or missing.
pub fn handout(app: &App, form: &Form) -> Option<Handout> {
    judge(app, form).changes?;
    Some(Handout {
        format: format(form),
        profile: profile(form),
        pages: if form.chosen(PAGES) == 1 { Pages::Summary } else { Pages::Full },
        day: form_day(form, DAY)?,
        since: form_day(form, SINCE),
        department: department(form),
        file: form.text(FILE).to_owned(),
        replace: false,
    })
}

fn of_file(app: &App, form: &Form) -> Option<Remark> {
    let (words, file, ending) = (words(app.lang), form.text(FILE), format(form).name());
    if file.is_empty() {
        return form.tried.then(|| Remark::wrong(FILE, form_words(app.lang).needed));
    }
    let ends = file.rsplit_once('.').and_then(|(_, after)| Format::of_ending(after));
    if ends.is_none_or(|it| it.name() != ending) {
        return Some(Remark::wrong(FILE, (words.ending)(ending)));
    }
    (!file.contains(['/', '\\'])).then(|| Remark::hint(FILE, words.folder))
}

fn format(form: &Form) -> Format {
    Format::ALL.get(form.chosen(FORMAT)).copied().unwrap_or(PROPOSED)
}

fn profile(form: &Form) -> Profile {
    if form.chosen(PROFILE) == 1 { Profile::Open } else { Profile::Internal }
}

fn department(form: &Form) -> Option<usize> {
    form.chosen(DEPARTMENT).checked_sub(1)
}

fn form_day(form: &Form, field: usize) -> Option<NaiveDate> {
    crate::words::date::day(form.text(field))
}
