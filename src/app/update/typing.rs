//! Lines being written: the search that goes along, and what is done when one is finished or given up.

use super::{days, search, tick};
use crate::app::effect::Effect;
use crate::app::overlays::{help, palette};
use crate::app::screens::{detail, matrix};
use crate::app::state::App;
use crate::app::state::overlay::{Asked, Before, Overlay, Prompt};
use crate::app::typed::Typed;
use crate::app::view::View;

/// Asks for a text to search for.
pub(super) fn ask_search(app: &mut App) {
    let before = Before { view: app.view, detail: app.detail, matrix: app.matrix.clone(), pages: app.pages };
    // A department's own page has a list of its own to search in.
    if app.view != View::Department {
        app.view = View::Matrix;
    }
    app.detail = None;
    matrix::settle(app);
    let asked = Asked::Search(Box::new(before));
    app.overlay = Some(Overlay::Prompt(Prompt::new(asked, String::new())));
}

/// Takes in what the text field now holds.
pub(super) fn typed(app: &mut App, typed: Typed) {
    match app.overlay.take() {
        Some(Overlay::Prompt(mut prompt)) => {
            if let Asked::Search(before) = &prompt.asked {
                app.toast = None;
                if !search::from(app, before, &typed.text) && !typed.text.trim().is_empty() {
                    app.tell(app.words().toasts.no_hit(&typed.text));
                }
            }
            if let Asked::Filter(_) = &prompt.asked {
                app.log.filter.clone_from(&typed.text);
                super::settle(app);
            }
            prompt.typed = typed;
            app.overlay = Some(Overlay::Prompt(prompt));
        }
        Some(Overlay::Help(mut current)) => {
            current.typed = typed;
            current.selected = 0;
            help::step(app, &mut current, 0);
            app.overlay = Some(Overlay::Help(current));
        }
        Some(Overlay::Form(mut form)) => {
            form.write(typed);
            app.overlay = Some(Overlay::Form(form));
        }
        Some(Overlay::Days(days)) => days::typed(app, days, typed),
        Some(Overlay::Palette(mut current)) => {
            current.typed = typed;
            current.selected = 0;
            palette::step(app, &mut current, 0);
            app.overlay = Some(Overlay::Palette(current));
        }
        other => app.overlay = other,
    }
}

/// Finishes a line.
pub(super) fn submit(app: &mut App, prompt: Prompt) -> Vec<Effect> {
    if let Asked::Filter(_) = prompt.asked {
        return Vec::new();
    }
    let Asked::Search(before) = prompt.asked else {
        return tick::answer(app, prompt.asked, &prompt.typed.text);
    };
    let text = prompt.typed.text.trim().to_owned();
    if text.is_empty() {
        app.matrix.search = None;
        return Vec::new();
    }
    if search::from(app, &before, &text) {
        search::tell_hit(app, &text);
    } else {
        app.tell(app.words().toasts.no_hit(&text));
    }
    app.matrix.search = Some(text);
    Vec::new()
}

/// Gives a line up: a search goes back to where it began. About what was written it is asked first.
pub(super) fn cancel(app: &mut App, mut prompt: Prompt) {
    if prompt.touched() {
        prompt.leaving = true;
        app.overlay = Some(Overlay::Prompt(prompt));
        return;
    }
    if let Asked::Filter(before) = prompt.asked {
        app.log.filter = before;
        super::settle(app);
        return;
    }
    if let Asked::Search(before) = prompt.asked {
        app.matrix = before.matrix;
        app.pages = before.pages;
        app.view = before.view;
        app.detail = before.detail;
        matrix::settle(app);
        detail::settle(app);
    }
}
