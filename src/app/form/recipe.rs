//! Which file makes of a form's answers what is to be written.

use super::judged::Judged;
use super::{Form, Purpose, assessment, due, exception, filter, handout, meeting, post};
use super::{decision, opening, settling};
use crate::app::state::App;

/// Judges a form. Pure, and cheap enough to be asked at every frame.
pub fn of(app: &App, form: &Form) -> Judged {
    match &form.purpose {
        Purpose::Exception(cell) => exception::judge(app, form, cell),
        Purpose::Due(scopes) => due::judge(app, form, scopes),
        Purpose::Filter => filter::judge(app, form),
        Purpose::Handout => handout::judge(app, form),
        Purpose::Post(role) => post::judge(app, form, role),
        Purpose::Opening(meeting) => opening::judge(app, form, meeting),
        Purpose::Decision(meeting) => decision::judge(app, form, meeting),
        Purpose::Settling(decision) => settling::judge(app, form, decision),
        Purpose::Meeting => meeting::judge(app, form),
        Purpose::Assessment(department) => assessment::judge(app, form, department.as_ref()),
    }
}

/// Takes in that another answer was chosen of several.
pub fn turned(app: &App, form: &mut Form) {
    match form.purpose.clone() {
        Purpose::Due(scopes) => due::turned(app, form, &scopes),
        Purpose::Post(role) => post::turned(app, form, &role),
        Purpose::Handout => handout::turned(app, form),
        Purpose::Exception(_)
        | Purpose::Assessment(_)
        | Purpose::Filter
        | Purpose::Meeting
        | Purpose::Opening(_)
        | Purpose::Decision(_)
        | Purpose::Settling(_) => {}
    }
}
