//! The form of a report to be handed out: in which format, for whom, how much, of which day, what its header says, and
//! where to.

use super::judged::{Judged, Remark};
use super::{Field, Form, Purpose, day};
use crate::app::action::Action;
use crate::app::handout::Handout;
use crate::app::keymap::Place;
use crate::app::state::App;
use crate::export::header::{Class, Header, LONGEST, NoClass, Status};
use crate::export::order::{Format, Pages, Profile};
use crate::model::text::plain;
use crate::progress::meetings;
use crate::words::export;
use crate::words::form::words as form_words;
use crate::words::handout::words;
use crate::words::report;
use chrono::NaiveDate;

const FORMAT: usize = 0;
const PROFILE: usize = 1;
const PAGES: usize = 2;
const DAY: usize = 3;
const SINCE: usize = 4;
const DEPARTMENT: usize = 5;
const TITLE: usize = 6;
const REGISTRATION: usize = 7;
const CODE: usize = 8;
const OWNER: usize = 9;
const VERSION: usize = 10;
const STATUS: usize = 11;
const CLASS: usize = 12;
const SECRECY: usize = 13;
const FILE: usize = 14;

/// The fields that hold a text of the header.
const TEXTS: [usize; 6] = [TITLE, REGISTRATION, CODE, OWNER, VERSION, SECRECY];

/// How many letters a class has, as in K1R2T1.
const CLASSED: usize = 6;

/// The format that is proposed: what anybody can open.
const PROPOSED: Format = Format::Pdf;

/// Begins the form. The day is the one that is shown, and changes are told since the last meeting before it.
pub fn begin(app: &App) -> Form {
    let words = words(app.lang);
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let since = meetings::last(&app.board, app.day).map(|it| it.meeting.on.to_string()).unwrap_or_default();
    let mut departments = vec![words.all().to_owned()];
    departments.extend(app.plan.departments().iter().map(|it| it.id.to_string()));
    let [
        format,
        profile,
        pages,
        day,
        changed,
        department,
        title,
        number,
        code,
        owner,
        version,
        status,
        class,
        secrecy,
        file,
    ] = words.fields();
    let (head, written) = (&app.letterhead.header, app.letterhead.class.trim());
    let proposed = Format::ALL.iter().position(|it| *it == PROPOSED).unwrap_or(0);
    let fields = vec![
        Field::choice(format, names(&words.formats()), proposed),
        Field::choice(profile, names(&words.profiles()), 0),
        Field::choice(pages, names(&words.pages()), 0),
        Field::text(day, &app.day.to_string()),
        Field::text(changed, &since),
        Field::choice(department, departments, 0),
        Field::text(title, &head.title),
        Field::text(number, &head.registration),
        Field::text(code, &head.code),
        Field::text(owner, &head.owner),
        Field::text(version, &head.version),
        Field::choice(status, statuses(app), usize::from(head.status == Status::Final)),
        Field::text(class, written),
        Field::text(secrecy, &head.secrecy),
        Field::text(file, &words.file(false, None, app.day, PROPOSED.name())),
    ];
    Form::new(Purpose::Handout, words.title().to_owned(), fields)
}

/// Proposes another name for the file once another answer was chosen, unless the user has written one.
pub(super) fn turned(app: &App, form: &mut Form) {
    let department = department(form).and_then(|at| app.plan.departments().get(at)).map(|it| it.id.as_str());
    let day = form_day(form, DAY).unwrap_or(app.day);
    let name = words(app.lang).file(profile(form) == Profile::Open, department, day, format(form).name());
    // A provision that every report bears is for internal ones.
    let provision = if profile(form) == Profile::Open { "" } else { &app.letterhead.header.secrecy };
    for (field, text) in [(FILE, name.as_str()), (SECRECY, provision)] {
        if let Some(field) = form.fields.get_mut(field) {
            field.refill(text);
        }
    }
}

/// Judges the form. It writes nothing to the record.
pub(super) fn judge(app: &App, form: &Form) -> Judged {
    let words = words(app.lang);
    let looks = app.keymap.name(Action::Preview, Place::Handout, app.lang);
    let open = profile(form) == Profile::Open;
    let mut remarks = vec![Remark::hint(PROFILE, if open { words.open() } else { words.internal() })];
    if open && department(form).is_some() {
        remarks.push(Remark::wrong(DEPARTMENT, words.open_department()));
    }
    let (on, remark) = day::read(app, DAY, form.text(DAY));
    match (on, remark) {
        (Some(on), _) if on > app.today.day => remarks.push(Remark::wrong(DAY, words.future(app.today.day))),
        (None, None) if form.tried => remarks.push(Remark::wrong(DAY, form_words(app.lang).needed())),
        (on, remark) => remarks.extend(remark.map(|it| Remark { wrong: it.wrong || form.tried && on.is_none(), ..it })),
    }
    let (since, remark) = day::read(app, SINCE, form.text(SINCE));
    match (since, remark) {
        (Some(since), _) if on.is_some_and(|on| since > on) => {
            remarks.extend(on.map(|on| Remark::wrong(SINCE, words.backwards(on))));
        }
        (None, None) => remarks.push(Remark::hint(SINCE, words.no_since())),
        (since, remark) => {
            remarks.extend(remark.map(|it| Remark { wrong: it.wrong || form.tried && since.is_none(), ..it }));
        }
    }
    remarks.extend(of_header(app, form));
    remarks.extend(of_file(app, form));
    let whole = on.is_some() && (since.is_some() || form.text(SINCE).is_empty()) && !form.text(FILE).is_empty();
    let changes = (whole && !remarks.iter().any(|it| it.wrong)).then(Vec::new);
    Judged { about: words.about(&looks), remarks, changes }
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
        header: header(form),
        file: form.text(FILE).to_owned(),
        replace: false,
    })
}

/// Returns what the header is to say.
fn header(form: &Form) -> Header {
    let text = |field| plain(form.text(field)).into_owned();
    Header {
        title: text(TITLE),
        registration: text(REGISTRATION),
        code: text(CODE),
        owner: text(OWNER),
        version: text(VERSION),
        status: if form.chosen(STATUS) == 1 { Status::Final } else { Status::Draft },
        class: Class::parse(form.text(CLASS)).ok(),
        secrecy: text(SECRECY),
    }
}

fn statuses(app: &App) -> Vec<String> {
    let words = &export::words(app.lang).header;
    [words.draft(), words.drawn_up()].map(str::to_owned).to_vec()
}

/// Returns what is to be said of the header: what is wrong with it, and in the field that is being filled in what helps.
fn of_header(app: &App, form: &Form) -> Vec<Remark> {
    let (words, mistakes) = (words(app.lang), &export::words(app.lang).mistakes);
    let mut remarks = Vec::new();
    for field in TEXTS {
        if form.text(field).chars().count() > LONGEST {
            remarks.push(Remark::wrong(field, mistakes.too_long(words.fields()[field], LONGEST)));
        }
    }
    let class = form.text(CLASS);
    match Class::parse(class) {
        Err(NoClass::Protected) => remarks.push(Remark::wrong(CLASS, mistakes.class_four())),
        Err(NoClass::Malformed) if !class.is_empty() => {
            let whole = form.tried || form.at != CLASS || class.chars().count() >= CLASSED;
            remarks.push(Remark { field: CLASS, text: mistakes.no_class(&plain(class)), wrong: whole });
        }
        _ => {}
    }
    if profile(form) == Profile::Open && !form.text(SECRECY).is_empty() {
        remarks.push(Remark::wrong(SECRECY, words.open_secrecy()));
    }
    let title = report::words(app.lang).headings.report(&app.plan.parts.roadmap.title);
    let help = match form.at {
        TITLE if form.text(TITLE).is_empty() => words.untitled(&title),
        OWNER => words.role().to_owned(),
        CLASS if class.is_empty() => words.class().to_owned(),
        SECRECY if form.text(SECRECY).is_empty() => words.provision().to_owned(),
        _ => return remarks,
    };
    remarks.push(Remark::hint(form.at, help));
    remarks
}

fn of_file(app: &App, form: &Form) -> Option<Remark> {
    let (words, file, ending) = (words(app.lang), form.text(FILE), format(form).name());
    if file.is_empty() {
        return form.tried.then(|| Remark::wrong(FILE, form_words(app.lang).needed()));
    }
    let ends = file.rsplit_once('.').and_then(|(_, after)| Format::of_ending(after));
    if ends.is_none_or(|it| it.name() != ending) {
        return Some(Remark::wrong(FILE, words.ending(ending)));
    }
    (!file.contains(['/', '\\'])).then(|| Remark::hint(FILE, words.folder()))
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
    crate::words::date::whole(form.text(field))
}
