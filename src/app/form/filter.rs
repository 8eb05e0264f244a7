//! The form of the filter. It writes nothing: what is filled in says what is shown.

use super::judged::{Judged, Remark};
use super::{Field, Form, Purpose, day};
use crate::app::filter::chips::{ground, pressing, state};
use crate::app::filter::sieve::{self, Sieve};
use crate::app::filter::{Filter, Pressing, Since, Wanted};
use crate::app::state::App;
use crate::export::phrase;
use crate::model::groups::{Group, GroupId};
use crate::words::collate::fold;
use crate::words::filter::words;
use crate::words::lang::Lang;

const TEXT: usize = 0;
const DEPARTMENT: usize = 1;
const PHASE: usize = 2;
const CHAPTER: usize = 3;
const ROLE: usize = 4;
const STATE: usize = 5;
const PRESSING: usize = 6;
const SINCE: usize = 7;

/// Begins the form with the filter that holds.
pub fn begin(app: &App) -> Form {
    let said = words(app.lang);
    let (plan, filter) = (&app.plan, &app.filter);
    let label = |field: usize| said.fields()[field];
    let choice = |field: usize, names: Vec<String>, chosen: Option<usize>| {
        let names = std::iter::once(said.any().to_owned()).chain(names).collect();
        Field::choice(label(field), names, chosen.map_or(0, |at| at + 1))
    };
    let departments = plan.departments().iter().map(|it| format!("{} {}", it.id, it.name)).collect();
    let department = filter.department.as_ref();
    let department = department.and_then(|id| plan.column(id.as_str()));
    let phases = phases(app);
    let names = phases.iter().map(|id| phrase::mixed_group(app.lang, plan, *id)).collect();
    let phase = filter.phase.and_then(|id| phases.iter().position(|it| *it == id));
    let chapters = &plan.parts.guideline.chapters;
    let titles = chapters.iter().map(|it| format!("{} {}", it.number, it.title)).collect();
    let chapter = filter.chapter.and_then(|number| chapters.iter().position(|it| it.number == number));
    let roles = &plan.parts.roles.roles;
    let role = filter.role.as_ref().and_then(|id| roles.iter().position(|it| it.id == *id));
    let states = Wanted::ALL.map(|it| state(app.lang, it)).to_vec();
    let wanted = filter.state.and_then(|it| Wanted::ALL.iter().position(|other| *other == it));
    let late = Pressing::ALL.map(|it| pressing(app.lang, it)).to_vec();
    let pressed = filter.pressing.and_then(|it| Pressing::ALL.iter().position(|other| *other == it));
    let since = match filter.since {
        None => String::new(),
        Some(Since::Meeting) => said.meeting().to_owned(),
        Some(Since::Day(day)) => day.to_string(),
    };
    let fields = vec![
        Field::text(label(TEXT), &filter.text),
        choice(DEPARTMENT, departments, department),
        choice(PHASE, names, phase),
        choice(CHAPTER, titles, chapter),
        choice(ROLE, roles.iter().map(|it| it.name.clone()).collect(), role),
        choice(STATE, states, wanted),
        choice(PRESSING, late, pressed),
        Field::text(label(SINCE), &since),
    ];
    Form::new(Purpose::Filter, said.title().to_owned(), fields)
}

/// Returns the filter that is filled in. A day that is not whole yet counts as none.
pub fn filled(app: &App, form: &Form) -> Filter {
    let plan = &app.plan;
    let chosen = |field: usize| form.chosen(field).checked_sub(1);
    let department = chosen(DEPARTMENT).and_then(|at| plan.departments().get(at));
    let chapter = chosen(CHAPTER).and_then(|at| plan.parts.guideline.chapters.get(at));
    let role = chosen(ROLE).and_then(|at| plan.parts.roles.roles.get(at));
    Filter {
        text: form.text(TEXT).to_owned(),
        department: department.map(|it| it.id.clone()),
        phase: chosen(PHASE).and_then(|at| phases(app).get(at).copied()),
        chapter: chapter.map(|it| it.number),
        role: role.map(|it| it.id.clone()),
        state: chosen(STATE).and_then(|at| Wanted::ALL.get(at).copied()),
        pressing: chosen(PRESSING).and_then(|at| Pressing::ALL.get(at).copied()),
        since: if is_meeting(form.text(SINCE)) {
            Some(Since::Meeting)
        } else {
            day::read(app, SINCE, form.text(SINCE)).0.map(Since::Day)
        },
    }
}

/// Judges the form: how much fits, and whether the day is one.
pub(super) fn judge(app: &App, form: &Form) -> Judged {
    let said = words(app.lang);
    let filter = filled(app, form);
    let sieve = Sieve::of(&ground(app), &filter);
    let about = said.fitting(sieve.count(0..app.plan.items().len()));
    let text = form.text(SINCE);
    let mut remarks = Vec::new();
    if is_meeting(text) {
        remarks.push(match sieve::since(&ground(app), &filter) {
            Some(day) => Remark::hint(SINCE, said.meeting_is(day)),
            None => Remark::wrong(SINCE, said.no_meeting()),
        });
    } else if begins_meeting(text) {
        remarks.push(Remark::hint(SINCE, said.since_hint()));
    } else {
        let (day, remark) = day::read(app, SINCE, text);
        let whole = text.is_empty() || day.is_some();
        remarks.extend(remark.map(|it| Remark { wrong: it.wrong || form.tried && !whole, ..it }));
    }
    let whole = text.is_empty() || filter.since.is_some();
    let wrong = remarks.iter().any(|remark| remark.wrong) || !whole;
    Judged { about, remarks, changes: (!wrong).then(Vec::new) }
}

/// Returns the phases of both kinds, in the order in which they are offered.
fn phases(app: &App) -> Vec<GroupId> {
    let id = |group: &Group| group.id;
    app.groups.iter().flatten().map(id).collect()
}

/// Tells whether a text is the word for the last meeting, in either language.
fn is_meeting(text: &str) -> bool {
    [Lang::Sv, Lang::En].iter().any(|lang| fold(text) == fold(words(*lang).meeting()))
}

fn begins_meeting(text: &str) -> bool {
    !text.is_empty() && [Lang::Sv, Lang::En].iter().any(|lang| fold(words(*lang).meeting()).starts_with(&fold(text)))
}
