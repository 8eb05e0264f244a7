//! Handing out a report: the form, the preview, and the question before a file is replaced. Nothing is written before the
//! user has said where to.

use crate::app::action::Action;
use crate::app::effect::Effect;
use crate::app::form::handout::{begin, handout};
use crate::app::form::{Form, recipe};
use crate::app::handout::{First, Handout, Letterhead, Preview, Replace};
use crate::app::overlays::ANSWERS;
use crate::app::state::App;
use crate::app::state::overlay::Overlay;
use crate::words::handout::{size, words};

/// Opens the form.
pub(super) fn ask(app: &mut App) {
    let form = begin(app);
    app.overlay = Some(Overlay::Form(Box::new(form)));
}

/// Shows the first of the report, or writes it. What is wrong or missing is told in the form.
pub(super) fn go(app: &mut App, mut form: Box<Form>, preview: bool) -> Vec<Effect> {
    form.tried = true;
    let Some(it) = handout(app, &form) else {
        form.go(recipe::of(app, &form).first_wrong().unwrap_or(form.at));
        app.overlay = Some(Overlay::Form(form));
        return Vec::new();
    };
    app.unsaved = Some(form);
    if preview {
        return vec![Effect::Preview(it)];
    }
    // The next report is likely to have the same header.
    let class = it.header.class.map(|class| class.to_string()).unwrap_or_default();
    app.letterhead = Letterhead { header: it.header.clone(), class };
    working(app, &it.file, it.format.name(), 0);
    vec![Effect::HandOut(it)]
}

/// Tells how far a report has come on its way to its file.
pub(super) fn working(app: &mut App, file: &str, format: &str, step: usize) {
    app.tell(words(app.lang).working(step, format, file));
}

/// Shows the first of a report that was asked for.
pub(super) fn shown(app: &mut App, format: &'static str, first: First) {
    if let Some(form) = app.unsaved.take() {
        app.overlay = Some(Overlay::Preview(Preview { form, format, first, top: 0 }));
    }
}

/// Asks whether a file is to be replaced.
pub(super) fn exists(app: &mut App, handout: Handout) {
    app.toast = None;
    if let Some(form) = app.unsaved.take() {
        app.overlay = Some(Overlay::Replace(Replace { form, handout: Box::new(handout), selected: 0 }));
    }
}

/// Tells where the report is and how large.
pub(super) fn written(app: &mut App, file: &str, bytes: u64) {
    app.unsaved = None;
    app.tell(words(app.lang).written(file, &size(app.lang, bytes)));
}

/// Does what an action means in the preview: moves in it, or goes back to the form.
pub(super) fn read(app: &mut App, mut preview: Preview, action: Action) {
    let page = isize::try_from(app.size.body().saturating_sub(4).max(1)).unwrap_or(1);
    match action.step(page) {
        Some(by) => {
            let columns = usize::from(app.size.columns.saturating_sub(4));
            let last = preview.first.lines(columns).len().saturating_sub(1);
            preview.top = preview.top.saturating_add_signed(by).min(last);
            app.overlay = Some(Overlay::Preview(preview));
        }
        None => app.overlay = Some(Overlay::Form(preview.form)),
    }
}

/// Takes in the answer to the question; all but a clear yes leaves the file alone and goes back to the form.
pub(super) fn answer(app: &mut App, mut replace: Replace, action: Action) -> Vec<Effect> {
    if let Some(by) = action.step(1) {
        replace.selected = replace.selected.saturating_add_signed(by).min(ANSWERS - 1);
        app.overlay = Some(Overlay::Replace(replace));
        return Vec::new();
    }
    if action == Action::Open && replace.selected == 1 {
        app.unsaved = Some(replace.form);
        working(app, &replace.handout.file, replace.handout.format.name(), 0);
        return vec![Effect::HandOut(Handout { replace: true, ..*replace.handout })];
    }
    app.overlay = Some(Overlay::Form(replace.form));
    Vec::new()
}
