//! Which file makes of a form's answers what is to be written.

use super::judged::Judged;
use super::{Form, Purpose, due, exception};
use crate::app::state::App;

/// Judges a form. Pure, and cheap enough to be asked at every frame.
pub fn of(app: &App, form: &Form) -> Judged {
    match &form.purpose {
        Purpose::Exception(cell) => exception::judge(app, form, cell),
        Purpose::Due(scopes) => due::judge(app, form, scopes),
    }
}

/// Takes in that another answer was chosen of several.
pub fn turned(app: &App, form: &mut Form) {
    if let Purpose::Due(scopes) = form.purpose.clone() {
        due::turned(app, form, &scopes);
    }
}
